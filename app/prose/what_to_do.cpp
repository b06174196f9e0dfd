#include "prose/what_to_do.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/soft_hyphen.h"
#include "model/clinic.h"
#include "prose/sentences.h"

namespace prose {
namespace {

using model::CountingWord;
constexpr auto denial = CountingWord::Kind::negation;

/// How words begin that say what may be done to a body, or what it may do, and how.
constexpr auto treatments = std::to_array<std::string_view>(
    {"apret", "calor", "corr", "deep",  "duro",    "estir", "foam",  "frot",  "fuerte", "hard",    "heat",   "heavy",
     "hopp",  "hot",   "ice",  "knead", "masaj",   "massa", "pesas", "press", "presi",  "profund", "rodill", "roll",
     "rub",   "runn",  "salt", "scrub", "stretch", "tap",   "tocar", "touch", "twist",  "weight"});

/// "No massage", "nada de masaje", "no deep pressing".
bool excludes_treatment(const std::vector<CountingWord>& words, std::size_t denied) {
    std::size_t next = denied + 1;
    if (next < words.size() && words[next].letters == "de") ++next;
    return next < words.size() && is_treatment(words[next].letters);
}

/// "Don't worry", "don't forget": to do so harms nobody, or another language says what to do instead.
bool is_idiom(const std::vector<CountingWord>& words) {
    constexpr auto verbs =
        std::to_array<std::string_view>({"expect", "feel", "forget", "give", "hesitate", "hold", "ignore", "miss",
                                         "skip", "stop", "think", "wait", "worry"});
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i].kind == denial && std::ranges::count(verbs, words[i + 1].letters) > 0) return true;
    return false;
}

bool keeps_from(const std::vector<CountingWord>& words) {
    constexpr auto people = std::to_array<std::string_view>({"nadie", "nobody"});
    constexpr auto duties = std::to_array<std::string_view>({"debe", "deben", "must", "should"});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].kind != denial) continue;
        const bool duty_before = i > 0 && std::ranges::count(duties, words[i - 1].letters) > 0;
        const bool duty_behind = i + 1 < words.size() && std::ranges::count(duties, words[i + 1].letters) > 0;
        if (duty_before || duty_behind || std::ranges::count(people, words[i].letters) > 0 ||
            excludes_treatment(words, i))
            return true;
    }
    return false;
}

/// "No lo frote", "y no corra": orders look like other verbs, so these are known one by one.
bool forbids_in_spanish(const std::vector<CountingWord>& words) {
    constexpr auto before = std::to_array<std::string_view>({"o", "pero", "y"});
    constexpr auto between = std::to_array<std::string_view>({"le", "les", "lo", "nos", "se"});
    constexpr auto orders = std::to_array<std::string_view>({"camine", "conduzca", "espere", "maneje", "mueva"});
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].letters != "no" || (i > 0 && std::ranges::count(before, words[i - 1].letters) == 0)) continue;
        const std::size_t verb = i + 1 + (std::ranges::count(between, words[i + 1].letters) > 0 ? 1 : 0);
        if (verb < words.size() &&
            (is_treatment(words[verb].letters) || std::ranges::count(orders, words[verb].letters) > 0))
            return true;
    }
    return false;
}

struct Phrase {
    std::string_view first;
    std::string_view second;  ///< behind it; empty for a word that says it alone
    Help help;
};
constexpr auto phrases = std::to_array<Phrase>({{model::written_emergency_number, "", Help::number},
                                                {"988", "", Help::number},
                                                {"emergency", "room", Help::emergency_room},
                                                {"urgent", "care", Help::emergency_room},
                                                {"hospital", "", Help::emergency_room},
                                                {"emergencias", "", Help::emergency_room},
                                                {"urgencias", "", Help::emergency_room},
                                                {"doctor", "", Help::doctor},
                                                {"seen", "", Help::doctor},
                                                {"surgeon", "", Help::doctor},
                                                {"physical", "therapist", Help::doctor},
                                                {"médico", "", Help::doctor},
                                                {"cirujano", "", Help::doctor},
                                                {"fisioterapeuta", "", Help::doctor},
                                                {"revisen", "", Help::doctor},
                                                {"atiendan", "", Help::doctor},
                                                {"staff", "", Help::staff},
                                                {"your", "therapist", Help::staff},
                                                {"us", "", Help::staff},
                                                {"personal", "", Help::staff},
                                                {"terapeuta", "", Help::staff},
                                                {"avísenos", "", Help::staff}});

}  // namespace

bool says_to_leave(std::string_view word) {
    constexpr auto begins = std::to_array<std::string_view>({"avoid", "dej", "evit", "prohib", "salt", "skip", "stop"});
    return std::ranges::any_of(begins, [&](std::string_view begin) { return word.starts_with(begin); });
}

bool is_treatment(std::string_view word) {
    return std::ranges::any_of(treatments, [&](std::string_view begin) { return word.starts_with(begin); });
}

bool forbids(std::string_view sentence, const std::vector<CountingWord>& words) {
    constexpr auto before = std::to_array<std::string_view>({"and", "but", "or", "please", "so", "then"});
    constexpr auto orders = std::to_array<std::string_view>({"never", "not", "nunca"});
    if (sentence.find('?') != sentence.npos) return false;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (std::ranges::count(orders, words[i].letters) > 0 &&
            (i == 0 || std::ranges::count(before, words[i - 1].letters) > 0))
            return true;
    return false;
}

bool tells_not_to(std::string_view text) {
    const std::string as_heard = base::plain(text);
    for (const auto& pieces : sentences_of(as_heard, Tongue::english)) {
        const std::string sentence(whole(pieces));
        if (sentence.find('?') != sentence.npos) continue;
        const auto words = model::counting_words(sentence);
        if ((forbids(sentence, words) && !is_idiom(words)) || keeps_from(words) || forbids_in_spanish(words))
            return true;
    }
    return false;
}

std::set<Help> help_in(std::string_view text) {
    const auto words = model::counting_words(text);
    std::set<Help> all;
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const Phrase& phrase : phrases)
            if (words[i].letters == phrase.first &&
                (phrase.second.empty() || (i + 1 < words.size() && words[i + 1].letters == phrase.second)))
                all.insert(phrase.help);
    return all;
}

}  // namespace prose
