#include "model/how_soon.h"

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <string>

#include "model/clinic.h"
#include "model/counting_words.h"

namespace model {
namespace {

struct Phrase {
    std::array<std::string_view, 2> words;  ///< as they follow one another; the second may be empty
    std::size_t meaning;                    ///< a place in `meanings`
};

constexpr auto meanings = std::to_array<HowSoon>({{written_emergency_number, written_emergency_number, 0},
                                                  {"emergency room", "emergencias", 1},
                                                  {"now", "ahora", 2},
                                                  {"today", "hoy", 3},
                                                  {"this week", "esta semana", 4}});
constexpr auto phrases = std::to_array<Phrase>({{{written_emergency_number, ""}, 0},
                                                {{"emergency", "room"}, 1},
                                                {{"emergencias", ""}, 1},
                                                {{"urgencias", ""}, 1},
                                                {{"hospital", ""}, 1},
                                                {{"now", ""}, 2},
                                                {{"at", "once"}, 2},
                                                {{"immediately", ""}, 2},
                                                {{"right", "away"}, 2},
                                                {{"ahora", ""}, 2},
                                                {{"ya", ""}, 2},
                                                {{"enseguida", ""}, 2},
                                                {{"inmediato", ""}, 2},
                                                {{"inmediatamente", ""}, 2},
                                                {{"today", ""}, 3},
                                                {{"hoy", ""}, 3},
                                                {{"this", "week"}, 4},
                                                {{"esta", "semana"}, 4}});

bool stands_at(std::span<const CountingWord> words, const Phrase& phrase) {
    return words[0].letters == phrase.words[0] &&
           (phrase.words[1].empty() || (words.size() > 1 && words[1].letters == phrase.words[1]));
}

}  // namespace

std::vector<HowSoon> how_soon(std::string_view text) {
    const std::vector<CountingWord> words = counting_words(text);
    std::array<bool, meanings.size()> said{};
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const Phrase& phrase : phrases)
            if (stands_at(std::span(words).subspan(i), phrase)) said[phrase.meaning] = true;
    std::vector<HowSoon> all;
    for (std::size_t i = 0; i < meanings.size(); ++i)
        if (said[i]) all.push_back(meanings[i]);
    return all;
}

int soonest(std::string_view text) {
    const auto all = how_soon(text);
    return all.empty() ? std::numeric_limits<int>::max() : all.front().rank;
}

}  // namespace model
