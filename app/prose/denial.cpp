#include "prose/denial.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/utf8.h"
#include "model/counting_words.h"

namespace prose {
namespace {

constexpr std::array<std::string_view, 13> english_denials = {"no",    "not",     "none",    "nobody", "nothing",
                                                              "never", "neither", "nor",     "hardly", "cannot",
                                                              "myth",  "untrue",  "unproven"};
constexpr std::array<std::string_view, 13> spanish_denials = {
    "no", "ni", "nadie", "nunca", "jamás", "nada", "ningún", "ninguna", "ninguno", "tampoco", "mito", "falso", "falsa"};

std::span<const std::string_view> denials(Tongue tongue) {
    if (tongue == Tongue::english) return english_denials;
    return spanish_denials;
}

/// Latin letters of two bytes begin with these; signs such as ¿ and « begin with others.
bool begins_accented(unsigned char byte) { return byte >= 0xC3 && byte <= 0xC9; }

/// In small letters, for those of Spanish as well: the second byte of É is 32 less than that of é.
void append_small(std::string& word, std::string_view letter) {
    for (const char byte : letter) word += base::lower(byte);
    const auto last = static_cast<unsigned char>(word.back());
    if (letter.size() == 2 && letter[0] == '\xC3' && last >= 0x80 && last <= 0x9E)
        word.back() = static_cast<char>(last + 32);
}

constexpr std::array<std::string_view, 6> quotes = {"'", "\"", "‘", "’", "“", "”"};

bool is_quoted(std::string_view sentence) {
    const auto begins = [&](std::string_view quote) { return sentence.starts_with(quote); };
    const auto ends = [&](std::string_view quote) { return sentence.ends_with(quote); };
    return std::ranges::any_of(quotes, begins) && std::ranges::any_of(quotes, ends);
}

}  // namespace

std::vector<std::string> bare_words(std::string_view text) {
    std::vector<std::string> words;
    bool within = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view letter = text.substr(at, base::character_at(text, at).bytes);
        const bool apostrophe = (letter == "'" || letter == "’") && within;
        const bool plain = letter.size() == 1 && (base::is_letter(letter[0]) || base::is_digit(letter[0]));
        if (plain || apostrophe || begins_accented(static_cast<unsigned char>(letter[0]))) {
            if (!within) words.emplace_back();
            append_small(words.back(), apostrophe ? "'" : letter);
            within = true;
        } else {
            within = false;
        }
        at += letter.size();
    }
    for (std::string& word : words)
        while (word.ends_with('\'')) word.pop_back();
    return words;
}

bool leaves_open(std::string_view sentence, Tongue tongue) {
    if (sentence.find('?') != sentence.npos || is_quoted(sentence)) return true;
    return std::ranges::any_of(bare_words(sentence), [&](const std::string& word) {
        return model::with_apostrophe(word).ends_with("n't") ||
               std::ranges::count(denials(tongue), std::string_view(word)) > 0;
    });
}

}  // namespace prose
