#include "model/counting_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

#include "base/utf8.h"

namespace model {
namespace {

// In the languages pages are written in: English and Spanish.
constexpr auto negations = std::to_array<std::string_view>(
    {"jamás",  "nada", "nadie", "neither", "never",   "ni",      "ninguna", "ninguno", "ningún",  "no",
     "nobody", "none", "nor",   "not",     "nothing", "nowhere", "nunca",   "sin",     "tampoco", "without"});

struct NumberWord {
    std::string_view word;
    std::string_view digits;
};
constexpr auto english_numbers = std::to_array<NumberWord>(
    {{"eight", "8"},     {"eighteen", "18"},  {"eighty", "80"},   {"eleven", "11"}, {"fifteen", "15"},
     {"fifty", "50"},    {"five", "5"},       {"forty", "40"},    {"four", "4"},    {"fourteen", "14"},
     {"hundred", "100"}, {"nine", "9"},       {"nineteen", "19"}, {"ninety", "90"}, {"one", "1"},
     {"seven", "7"},     {"seventeen", "17"}, {"seventy", "70"},  {"six", "6"},     {"sixteen", "16"},
     {"sixty", "60"},    {"ten", "10"},       {"thirteen", "13"}, {"thirty", "30"}, {"thousand", "1000"},
     {"three", "3"},     {"twelve", "12"},    {"twenty", "20"},   {"two", "2"},     {"zero", "0"}});
constexpr auto spanish_numbers = std::to_array<NumberWord>(
    {{"catorce", "14"},   {"cero", "0"},     {"cien", "100"},      {"cinco", "5"},      {"cincuenta", "50"},
     {"cuarenta", "40"},  {"cuatro", "4"},   {"diecinueve", "19"}, {"dieciocho", "18"}, {"diecisiete", "17"},
     {"dieciséis", "16"}, {"diez", "10"},    {"doce", "12"},       {"dos", "2"},        {"mil", "1000"},
     {"noventa", "90"},   {"nueve", "9"},    {"ochenta", "80"},    {"ocho", "8"},       {"once", "11"},
     {"quince", "15"},    {"seis", "6"},     {"sesenta", "60"},    {"setenta", "70"},   {"siete", "7"},
     {"trece", "13"},     {"treinta", "30"}, {"tres", "3"},        {"veinte", "20"}});
/// Of no value by themselves. "Once" is eleven in Spanish alone.
constexpr auto other_numbers =
    std::to_array<std::string_view>({"double", "doble", "fifth", "first", "fourth", "half", "media", "medio", "mitad",
                                     "once", "quarter", "second", "third", "triple", "twice"});
/// Of "don't" and the like most people forget the apostrophe now and then, which turns a warning round.
constexpr auto forgotten_apostrophes =
    std::to_array<std::string_view>({"arent", "cant", "couldnt", "didnt", "doesnt", "dont", "hadnt", "hasnt", "havent",
                                     "isnt", "mustnt", "neednt", "shouldnt", "wasnt", "werent", "wont", "wouldnt"});
/// What may come, go or change without a change of meaning.
constexpr auto small_words = std::to_array<std::string_view>(
    {"a",    "an", "are", "be",  "been", "del", "did", "do",   "does", "el", "es",  "had", "has",
     "have", "is", "la",  "las", "los",  "of",  "son", "that", "the",  "un", "una", "was", "were"});

std::string_view digits_of(std::span<const NumberWord> numbers, std::string_view word) {
    const auto found = std::ranges::lower_bound(numbers, word, {}, &NumberWord::word);
    return found != numbers.end() && found->word == word ? found->digits : std::string_view();
}

struct KnownWord {
    std::string_view word;
    std::optional<CountingWord::Kind> kind{};  ///< none for small words, which do not count
};

/// Every text that is checked has each of its words looked for.
constexpr auto known_words = [] {
    constexpr std::size_t count =
        small_words.size() + negations.size() + other_numbers.size() + english_numbers.size() + spanish_numbers.size();
    std::array<KnownWord, count> all{};
    auto next = all.begin();
    for (const std::string_view word : small_words) *next++ = {word};
    for (const std::string_view word : negations) *next++ = {word, CountingWord::Kind::negation};
    for (const std::string_view word : other_numbers) *next++ = {word, CountingWord::Kind::number};
    for (const NumberWord& number : english_numbers) *next++ = {number.word, CountingWord::Kind::number};
    for (const NumberWord& number : spanish_numbers) *next++ = {number.word, CountingWord::Kind::number};
    std::ranges::sort(all, {}, &KnownWord::word);
    return all;
}();

constexpr char32_t first_letter_beyond_ascii = 0xC0;
constexpr char32_t general_punctuation = 0x2000;
constexpr char32_t end_of_punctuation = 0x206F;
constexpr char32_t right_quote = 0x2019;

bool is_wordy(char32_t code) {
    if (code < 0x80) return base::is_letter(static_cast<char>(code));
    const bool sign = code == 0xD7 || code == 0xF7 || (code >= general_punctuation && code <= end_of_punctuation);
    return code >= first_letter_beyond_ascii && !sign;
}

void add_whole_word(std::vector<CountingWord>& words, std::string letters) {
    const auto known = std::ranges::lower_bound(known_words, std::string_view(letters), {}, &KnownWord::word);
    const bool is_known = known != known_words.end() && known->word == letters;
    if (is_known && !known->kind) return;
    words.push_back({is_known ? *known->kind : CountingWord::Kind::plain, std::move(letters)});
}

/// "don't" and "do not" are the same, and so are "it's" and "it is".
void add_word(std::vector<CountingWord>& words, std::string letters) {
    if (letters == "cannot") letters = "can't";
    letters = with_apostrophe(std::move(letters));
    if (letters.find('\'') == letters.npos) return add_whole_word(words, std::move(letters));
    const auto ends = [&](std::string_view end) { return letters.size() > end.size() && letters.ends_with(end); };
    const auto split = [&](std::size_t off, std::string_view then) {
        letters.resize(letters.size() - off);
        add_word(words, letters);
        add_word(words, std::string(then));
    };
    if (letters == "can't") {
        add_word(words, "can");
        return add_word(words, "not");
    }
    if (letters == "won't") letters = "willn't";
    if (ends("n't")) return split(3, "not");
    if (ends("'re")) return split(3, "are");
    if (ends("'ve")) return split(3, "have");
    if (ends("'ll")) return split(3, "will");
    if (ends("'s")) return split(2, "is");
    add_whole_word(words, std::move(letters));
}

}  // namespace

std::vector<CountingWord> counting_words(std::string_view text) {
    std::vector<CountingWord> words;
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
                if (next.code < 0x80)
                    letters += base::lower(text[at]);
                else
                    letters += apostrophe ? "'" : text.substr(at, next.bytes);
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
            words.push_back({CountingWord::Kind::number, std::string(text.substr(begin, at - begin))});
            continue;
        }
        if (std::string_view("%$+<>=").find(text[at]) != std::string_view::npos || first.code == U'°' ||
            first.code == U'€' || first.code == U'£')
            words.push_back({CountingWord::Kind::number, std::string(text.substr(at, first.bytes))});
        at += first.bytes;
    }
    return words;
}

std::string with_apostrophe(std::string word) {
    if (word.ends_with('t') && std::ranges::binary_search(forgotten_apostrophes, std::string_view(word)))
        word.insert(word.size() - 1, "'");
    return word;
}

std::string value_of(const CountingWord& word, std::string_view language) {
    if (word.kind != CountingWord::Kind::number) return {};
    if (!base::is_digit(word.letters.front()))
        return std::string(language == "es"   ? digits_of(spanish_numbers, word.letters)
                           : language == "en" ? digits_of(english_numbers, word.letters)
                                              : std::string_view());
    std::string digits;
    for (const char c : word.letters)
        if (c != '.' && c != ',') digits += c;
    return digits;
}

}  // namespace model
