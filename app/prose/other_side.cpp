#include "prose/other_side.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "model/counting_words.h"
#include "prose/denial.h"

namespace prose {
namespace {

using Words = std::vector<std::string>;

struct Opposites {
    std::array<std::string_view, 2> english;  ///< phrases parted by commas; a word with a * begins so
    std::array<std::string_view, 2> spanish;  ///< the same sides; the first of each is what a translator would write
};
constexpr auto opposites = std::to_array<Opposites>(
    {{{"at most,no more than,not more than", "at least,no less than"},
      {"como máximo,como mucho,a lo sumo,no más de", "al menos,por lo menos,como mínimo,no menos de"}},
     {{"less than,fewer than", "more than,longer than"}, {"menos de", "más de"}},
     {{"before", "after,afterwards"}, {"antes", "después,tras,luego"}},
     {{"left", "right"}, {"izquierdo,izquierd*", "derecho,derech*"}},
     {{"better,improv*,eas*", "worse,worsen*"}, {"mejor*,alivi*", "peor,empeor*,agrav*"}},
     {{"stop", "continue,keep going,go on,carry on"},
      {"pare,deten*,detén*,deje de,suspend*,interrump*", "siga,continúe"}},
     {{"inside,inner,within", "outside,outer"}, {"dentro,adentro,intern*,interior", "fuera,afuera,extern*,exterior"}},
     {{"above", "below,under,beneath,underneath"}, {"encima,arriba", "debajo,abajo"}},
     {{"hot,warm*,heat*", "cold*,cool*,ice"}, {"caliente,calient*,calor*,tibi*", "frío*,fría*,hielo,fresc*,enfr*"}},
     {{"always", "never"}, {"siempre", "nunca,jamás"}},
     {{"first", "last"}, {"primero,primer*", "último,últim*"}},
     {{"lie down,lying", "stand up,get up"}, {"acuéstese,acuést*,acost*,recuést*", "levántese,levánt*,póngase de pie"}},
     {{"one", "both"}, {"una,uno,un,sola,solo", "ambas,ambos,las dos,los dos"}}});
/// Phrases with such words in them that are on no side, or on that of another pair.
constexpr std::string_view no_side =
    "right away,right now,right after,right there,right here,all right,more or less,no longer,last night,last week,"
    "at last,at least,at most,al menos,por lo menos,más o menos,una vez más,de más,lo antes posible,cuanto antes,más "
    "tarde,antes de nada,por lo demás,siga solo,continúe solo";

bool is_word(std::string_view word, std::string_view wanted) {
    if (!wanted.ends_with('*')) return word == wanted;
    wanted.remove_suffix(1);
    return word.starts_with(wanted);
}

/// Takes what stands before the sign off the front.
std::string_view cut_front(std::string_view& rest, char sign) {
    const std::string_view part = rest.substr(0, rest.find(sign));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    return part;
}

/// How many words of the phrase stand there; 0 where it does not.
std::size_t length_at(const Words& words, std::size_t at, std::string_view phrase) {
    std::size_t length = 0;
    while (!phrase.empty())
        if (at + length == words.size() || !is_word(words[at + length], cut_front(phrase, ' ')))
            return 0;
        else
            ++length;
    return length;
}

/// Of the longest of these phrases that stands there.
std::size_t longest_at(const Words& words, std::size_t at, std::string_view phrases) {
    std::size_t longest = 0;
    while (!phrases.empty()) longest = std::max(longest, length_at(words, at, cut_front(phrases, ',')));
    return longest;
}

/// "Not getting better".
bool is_denied(const Words& words, std::size_t at) {
    constexpr std::size_t furthest = 3;
    for (std::size_t i = at - std::min(at, furthest); i < at; ++i) {
        const auto counting = model::counting_words(words[i]);
        if (!counting.empty() && counting.back().kind == model::CountingWord::Kind::negation) return true;
    }
    return false;
}

/// What of either side stands in a text.
struct Found {
    std::array<std::string, 2> sides;
    bool denied = false;  ///< one that is behind a "not"
};

Found found_in(const Words& words, const std::array<std::string_view, 2>& sides) {
    Found found;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t skipped = longest_at(words, at, no_side);
        const std::array lengths = {longest_at(words, at, sides[0]), longest_at(words, at, sides[1])};
        const std::size_t side = lengths[1] > lengths[0] ? 1 : 0;
        if (skipped > lengths[side]) {
            at += skipped;
            continue;
        }
        if (lengths[side] == 0) {
            ++at;
            continue;
        }
        if (is_denied(words, at)) found.denied = true;
        if (found.sides[side].empty())
            for (std::size_t i = 0; i < lengths[side]; ++i) found.sides[side] += (i == 0 ? "" : " ") + words[at + i];
        at += lengths[side];
    }
    return found;
}

}  // namespace

std::optional<OtherSide> other_side(std::string_view text, std::string_view language, std::string_view translation,
                                    std::string_view other) {
    const bool to_spanish = language == "en" && other == "es";
    if (!to_spanish && (language != "es" || other != "en")) return std::nullopt;
    const Words said = bare_words(text);
    const Words translated = bare_words(translation);
    for (const Opposites& pair : opposites) {
        const auto& here = to_spanish ? pair.english : pair.spanish;
        const auto& there = to_spanish ? pair.spanish : pair.english;
        const Found in_text = found_in(said, here);
        const Found in_translation = found_in(translated, there);
        if (in_text.denied || in_translation.denied) continue;
        for (const std::size_t side : {0UL, 1UL}) {
            const std::size_t reverse = 1 - side;
            if (in_text.sides[side].empty() || !in_text.sides[reverse].empty()) continue;
            if (in_translation.sides[reverse].empty() || !in_translation.sides[side].empty()) continue;
            std::string_view meant = there[side].substr(0, there[side].find_first_of(",*"));
            return OtherSide{in_text.sides[side], in_translation.sides[reverse], meant};
        }
    }
    return std::nullopt;
}

}  // namespace prose
