#include "model/small_edit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"

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

template <std::size_t count>
constexpr std::array<std::string_view, count> sorted(std::array<std::string_view, count> words) {
    std::ranges::sort(words);
    return words;
}

// In the languages pages are written in: English and Spanish.
constexpr std::array negations = sorted(std::to_array<std::string_view>(
    {"jamás",  "nada", "nadie", "neither", "never",   "ni",      "ninguna", "ninguno", "ningún",  "no",
     "nobody", "none", "nor",   "not",     "nothing", "nowhere", "nunca",   "sin",     "tampoco", "without"}));
constexpr std::array numbers = sorted(std::to_array<std::string_view>(
    {"cero",     "cien",   "cinco",   "cuarenta", "cuatro",  "diez",   "doble", "doce",  "dos",    "double", "eight",
     "eighty",   "eleven", "fifth",   "fifty",    "first",   "five",   "forty", "four",  "fourth", "half",   "hundred",
     "media",    "medio",  "mil",     "mitad",    "nine",    "ninety", "nueve", "ocho",  "once",   "one",    "quarter",
     "quince",   "second", "seis",    "seven",    "sesenta", "siete",  "six",   "sixty", "ten",    "third",  "thirty",
     "thousand", "three",  "treinta", "tres",     "twelve",  "twenty", "twice", "two",   "veinte", "zero"}));
/// What may come, go or change without a change of meaning.
constexpr std::array small_words = sorted(std::to_array<std::string_view>(
    {"a",    "an", "are", "be",  "been", "del", "did", "do",   "does", "el", "es",  "had", "has",
     "have", "is", "la",  "las", "los",  "of",  "son", "that", "the",  "un", "una", "was", "were"}));
constexpr std::array endings =
    sorted(std::to_array<std::string_view>({"d", "ed", "en", "es", "ing", "ly", "n", "ness", "s", "y"}));

bool is_one_of(std::string_view word, const auto& sorted_table) {
    return std::ranges::binary_search(sorted_table, word);
}

struct Word {
    enum class Kind { plain, number, negation };
    Kind kind{};
    std::string letters;  ///< small, apostrophes straight
};

constexpr char32_t first_letter_beyond_ascii = 0xC0;
constexpr char32_t general_punctuation = 0x2000;
constexpr char32_t end_of_punctuation = 0x206F;
constexpr char32_t right_quote = 0x2019;

bool is_wordy(char32_t code) {
    if (code < 0x80) return base::is_letter(static_cast<char>(code));
    const bool sign = code == 0xD7 || code == 0xF7 || (code >= general_punctuation && code <= end_of_punctuation);
    return code >= first_letter_beyond_ascii && !sign;
}

/// "don't" and "do not" are the same, and so are "it's" and "it is".
void add_word(std::vector<Word>& words, std::string letters) {
    const auto ends = [&](std::string_view end) { return letters.size() > end.size() && letters.ends_with(end); };
    const auto split = [&](std::size_t off, std::string_view then) {
        letters.resize(letters.size() - off);
        add_word(words, letters);
        add_word(words, std::string(then));
    };
    if (letters == "cannot" || letters == "can't") {
        add_word(words, "can");
        return add_word(words, "not");
    }
    if (letters == "won't") letters = "willn't";
    if (ends("n't")) return split(3, "not");
    if (ends("'re")) return split(3, "are");
    if (ends("'ve")) return split(3, "have");
    if (ends("'ll")) return split(3, "will");
    if (ends("'s")) return split(2, "is");
    if (is_one_of(letters, small_words)) return;
    const auto kind = is_one_of(letters, negations) ? Word::Kind::negation
                      : is_one_of(letters, numbers) ? Word::Kind::number
                                                    : Word::Kind::plain;
    words.push_back({kind, std::move(letters)});
}

/// Words that count, numbers and signs such as % in the order they stand in.
std::vector<Word> counting_words(std::string_view text) {
    std::vector<Word> words;
    const auto code_at = [&](std::size_t at) { return at < text.size() ? base::character_at(text, at).code : 0; };
    for (std::size_t at = 0; at < text.size();) {
        const base::Character first = base::character_at(text, at);
        if (is_wordy(first.code)) {
            std::string letters;
            while (at < text.size()) {
                const base::Character next = base::character_at(text, at);
                const bool apostrophe =
                    (next.code == '\'' || next.code == right_quote) && is_wordy(code_at(at + next.bytes));
                if (!apostrophe && !is_wordy(next.code)) break;
                letters += apostrophe ? "'" : base::lower(text.substr(at, next.bytes));
                at += next.bytes;
            }
            add_word(words, std::move(letters));
            continue;
        }
        if (first.code < 0x80 && base::is_digit(text[at])) {
            const std::size_t begin = at;
            const auto goes_on = [&] {
                const bool joined = std::string_view(".,:/").find(text[at]) != std::string_view::npos;
                return base::is_digit(text[at]) || (joined && at + 1 < text.size() && base::is_digit(text[at + 1]));
            };
            while (at < text.size() && goes_on()) ++at;
            words.push_back({Word::Kind::number, std::string(text.substr(begin, at - begin))});
            continue;
        }
        if (std::string_view("%$+<>=").find(text[at]) != std::string_view::npos || first.code == U'°' ||
            first.code == U'€' || first.code == U'£')
            words.push_back({Word::Kind::number, std::string(text.substr(at, first.bytes))});
        at += first.bytes;
    }
    return words;
}

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
    if (longer.starts_with(shorter) && is_one_of(std::string_view(longer).substr(shorter.size()), endings)) {
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
