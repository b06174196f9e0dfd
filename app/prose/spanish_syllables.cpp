#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "prose/syllables.h"

// The rules are those of the Ortografía de la lengua española (RAE, 2010): a weak vowel (i, u) joins its neighbour
// unless it bears the accent; two strong ones stand apart; an h between vowels changes nothing.

namespace prose {
namespace {

/// The word in one byte a letter. A weak vowel with an accent becomes I or U, ü becomes w, every strong vowel with an
/// accent loses it, and what is no letter of Spanish becomes a consonant.
std::string plain(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, char>, 14> accents = {{{"á", 'a'},
                                                                            {"é", 'e'},
                                                                            {"í", 'I'},
                                                                            {"ó", 'o'},
                                                                            {"ú", 'U'},
                                                                            {"ü", 'w'},
                                                                            {"ñ", 'n'},
                                                                            {"Á", 'a'},
                                                                            {"É", 'e'},
                                                                            {"Í", 'I'},
                                                                            {"Ó", 'o'},
                                                                            {"Ú", 'U'},
                                                                            {"Ü", 'w'},
                                                                            {"Ñ", 'n'}}};
    std::string letters;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto accent =
            std::ranges::find_if(accents, [&](const auto& pair) { return word.substr(i).starts_with(pair.first); });
        if (accent != accents.end()) {
            letters += accent->second;
            i += accent->first.size() - 1;
        } else {
            letters += base::lower(word[i]);
        }
    }
    return letters;
}

bool is_strong(char letter) { return letter == 'a' || letter == 'e' || letter == 'o'; }
bool is_accented_weak(char letter) { return letter == 'I' || letter == 'U'; }
bool is_vowel(char letter) {
    return is_strong(letter) || is_accented_weak(letter) || letter == 'i' || letter == 'u' || letter == 'w';
}

/// Only what is said: without h (but for ch), without the u of que, qui, gue and gui; y is i unless a vowel follows.
std::string said(const std::string& letters) {
    std::string sounds;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char before = i > 0 ? letters[i - 1] : '\0';
        const char after = i + 1 < letters.size() ? letters[i + 1] : '\0';
        const bool before_e_or_i = after == 'e' || after == 'i' || after == 'I';
        if (letters[i] == 'h' && before != 'c') continue;
        if (letters[i] == 'u' && (before == 'q' || (before == 'g' && before_e_or_i))) continue;
        sounds += letters[i] == 'y' && !is_vowel(after) ? 'i' : letters[i];
    }
    return sounds;
}

bool stand_apart(char one, char other) {
    if (is_strong(one) && is_strong(other)) return true;
    if (is_strong(one) != is_strong(other)) return is_accented_weak(one) || is_accented_weak(other);
    return one == other;  // chi-i-ta
}

}  // namespace

int spanish_syllables(std::string_view word) {
    const std::string sounds = said(plain(word));
    int count = 0;
    for (std::size_t i = 0; i < sounds.size(); ++i)
        if (is_vowel(sounds[i]) && (i == 0 || !is_vowel(sounds[i - 1]) || stand_apart(sounds[i - 1], sounds[i])))
            ++count;
    return std::max(1, count);
}

}  // namespace prose
