#include "model/small_edit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "model/counting_words.h"

namespace model {
namespace {

/// In shorter ones two neighbours may not have changed places, nor may a letter be missing: "hear", "heart".
constexpr std::size_t shortest_swapped = 4;
constexpr std::size_t shortest_with_a_letter_less = 5;
/// Nor is a word of so few letters another one with an ending: "to", "toes"; "ski", "skin". More than one has an s.
constexpr std::size_t shortest_with_an_ending = 4;
constexpr std::size_t shortest_with_an_s = 3;
/// In a text of fewer letters nothing may have changed.
constexpr std::size_t shortest_edited = 5;
/// How many words of a text may have changed, in a text of how many, and one in how many of a longer one.
constexpr std::size_t few_words = 2;
constexpr std::size_t words_for_few = 4;
constexpr std::size_t words_a_change = 4;

constexpr auto endings = std::to_array<std::string_view>({"d", "ed", "en", "es", "ing", "ly", "n", "ness", "s", "y"});

using Word = CountingWord;

std::string key_of(const std::vector<Word>& words) {
    std::string key;
    for (const Word& word : words) {
        switch (word.kind) {
            case Word::Kind::plain:
                key += std::string_view(word.letters).substr(0, base::character_at(word.letters).bytes);
                break;
            case Word::Kind::number:
                key += '#' + word.letters;
                break;
            case Word::Kind::negation:
                key += '!' + word.letters;
                break;
        }
        key += ' ';
    }
    return key;
}

std::u32string characters_of(std::string_view word) {
    std::u32string characters;
    for (std::size_t at = 0; at < word.size();) {
        const base::Character next = base::character_at(word, at);
        characters += next.code;
        at += next.bytes;
    }
    return characters;
}

/// An accent is forgotten more often than any letter.
char32_t without_accent(char32_t letter) {
    constexpr std::u32string_view accented = U"áéíóú";
    constexpr std::u32string_view bare = U"aeiou";
    const std::size_t place = accented.find(letter);
    return place == accented.npos ? letter : bare[place];
}

/// Whether the one is the other with a letter left out, with two neighbours swapped, or without an accent. Another
/// letter makes another word too often, and one of the body at that: "ankle", "angle"; "wrist", "waist".
bool is_slip_of_the_pen(const std::u32string& a, const std::u32string& b) {
    const std::u32string_view shorter = a.size() < b.size() ? a : b;
    const std::u32string_view longer = a.size() < b.size() ? b : a;
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(shorter, longer).in1 - shorter.begin());
    const std::u32string_view one = shorter.substr(same);
    const std::u32string_view other = longer.substr(same);
    if (one.size() != other.size()) return shorter.size() >= shortest_with_a_letter_less && other.substr(1) == one;
    const bool accent = shorter.size() >= shortest_with_a_letter_less && one.substr(1) == other.substr(1) &&
                        without_accent(one[0]) == without_accent(other[0]);
    const bool swapped = shorter.size() >= shortest_swapped && one.size() > 1 && one[0] == other[1] &&
                         one[1] == other[0] && one.substr(2) == other.substr(2);
    return accent || swapped;
}

/// Of two different words.
bool is_slip(const std::string& a, const std::string& b) {
    const auto& [shorter, longer] = std::minmax(a, b, [](const auto& x, const auto& y) { return x.size() < y.size(); });
    const std::size_t letters = characters_of(shorter).size();
    if (longer.starts_with(shorter) &&
        std::ranges::count(endings, std::string_view(longer).substr(shorter.size())) > 0) {
        const bool is_s = longer.size() == shorter.size() + 1 && longer.back() == 's';
        if (letters >= (is_s ? shortest_with_an_s : shortest_with_an_ending)) return true;
    }
    return is_slip_of_the_pen(characters_of(a), characters_of(b));
}

std::size_t letters_in(const std::vector<Word>& words) {
    std::size_t letters = 0;
    for (const Word& word : words) letters += characters_of(word.letters).size();
    return letters;
}

}  // namespace

bool knows_small_edits_in(std::string_view language) { return language == "en" || language == "es"; }

bool is_small_edit(std::string_view before, std::string_view now) {
    const std::vector<Word> then = counting_words(before);
    const std::vector<Word> today = counting_words(now);
    if (then.empty() || key_of(then) != key_of(today)) return false;
    std::size_t changed = 0;
    for (std::size_t i = 0; i < then.size(); ++i) {
        if (then[i].letters == today[i].letters) continue;
        if (!is_slip(then[i].letters, today[i].letters)) return false;
        ++changed;
    }
    if (changed > 0 && std::min(letters_in(then), letters_in(today)) < shortest_edited) return false;
    return changed <= (then.size() < words_for_few ? 1 : std::max(few_words, then.size() / words_a_change));
}

std::string small_edit_key(std::string_view text) { return key_of(counting_words(text)); }

}  // namespace model
