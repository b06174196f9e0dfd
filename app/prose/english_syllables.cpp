#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "prose/syllables.h"

// A syllable for each run of vowels, less the vowels that are not said ("bone", "bones", "rolled"), plus a syllable
// where two vowels that stand side by side are said apart ("being", "area", "tibia").

namespace prose {
namespace {

using Word = std::string_view;

struct Exception {
    Word word;
    int syllables;
};

/// Words of everyday pages that no rule below gets right. Sorted.
constexpr std::array exceptions = std::to_array<Exception>({
    {"ache", 1},      {"aches", 1},     {"acne", 2},      {"argue", 2},       {"argued", 2},    {"backache", 2},
    {"business", 2},  {"canyon", 2},    {"cashier", 2},   {"crooked", 2},     {"diabetes", 4},  {"earache", 2},
    {"element", 3},   {"elements", 3},  {"embed", 2},     {"evening", 2},     {"evenings", 2},  {"eye", 1},
    {"eyed", 1},      {"eyes", 1},      {"flea", 1},      {"forever", 3},     {"freer", 2},     {"frontier", 2},
    {"headache", 2},  {"headaches", 2}, {"heartache", 2}, {"herpes", 2},      {"lawyer", 2},    {"lawyers", 2},
    {"maybe", 2},     {"naked", 2},     {"oasis", 3},     {"people", 2},      {"psoas", 2},     {"recipe", 3},
    {"recipes", 3},   {"soldier", 2},   {"soldiers", 2},  {"stomachache", 3}, {"toothache", 2}, {"vineyard", 2},
    {"wednesday", 2},
});

/// First halves of compound words, whose last vowel is not said: "some-thing", "side-ways".
constexpr std::array silent_fronts = std::to_array<Word>({
    "base",  "bone", "care", "else",  "eye",   "fire", "fore",  "grape", "guide", "home",
    "house", "knee", "life", "like",  "lone",  "nine", "nose",  "pace",  "race",  "safe",
    "shoe",  "side", "some", "space", "there", "time", "where", "whole", "wide",
});

/// Ends with a syllable of their own, before which an e is silent: "care-ful", "sore-ness".
constexpr std::array own_ends = std::to_array<Word>({"ful", "less", "ly", "ment", "ments", "ness"});

constexpr Word vowels = "aeiouy";

bool is_one_of(char letter, Word letters) { return letter != '\0' && letters.find(letter) != Word::npos; }

/// The letter at a place, and '\0' outside the word.
char at(Word word, std::size_t place) { return place < word.size() ? word[place] : '\0'; }

/// y begins a syllable before a vowel ("yes", "play-er"), and stands for a vowel elsewhere; u after q is not said.
bool is_vowel(Word word, std::size_t place) {
    const char letter = at(word, place);
    if (letter == 'u' && place > 0 && word[place - 1] == 'q') return false;
    if (letter != 'y') return is_one_of(letter, vowels);
    const bool before_vowel = is_one_of(at(word, place + 1), "aeiou");
    return !before_vowel || (place > 0 && !is_one_of(word[place - 1], "aeiou"));
}

bool starts_at(Word word, std::size_t place, Word part) { return word.substr(place).starts_with(part); }

/// Whether "ia", "ie", "io" or "iu", with its i at `place`, is said as two: "tib-i-a", but "spe-cial".
bool splits_after_i(Word word, std::size_t place) {
    const char before = place > 0 ? word[place - 1] : '\0';
    const bool soft = is_one_of(before, "cstgx") || (place > 1 && starts_at(word, place - 2, "sh"));
    const Word after = word.substr(place + 1);
    const bool first = std::none_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(place),
                                    [](char letter) { return is_one_of(letter, vowels); });
    if (after.starts_with("a")) {
        if (after.starts_with("age")) return false;                                                       // marriage
        if (before == 'l' && !first && (after == "an" || after == "ans" || after == "ar")) return false;  // familiar
        if (place > 1 && starts_at(word, place - 2, "ll")) return false;                                  // brilliant
        return first || !soft || after.starts_with("ate") || after.starts_with("ati") || after.starts_with("as");
    }
    if (after.starts_with("o")) {
        const bool ending = after.starts_with("on") || after.starts_with("ous");
        if (after.starts_with("on") && (before == 'n' || starts_at(word, place > 1 ? place - 2 : 0, "ll")))
            return first;
        if ((after == "or" || after == "ors") && is_one_of(before, "nv")) return false;  // behavior
        return first || !(soft && ending);
    }
    if (after.starts_with("ent") || after.starts_with("enc")) return first || !is_one_of(before, "ct");
    if (after.starts_with("et")) return true;
    if (after == "er" || after == "ers" || after == "est") return !first;
    return after.starts_with("u") || after.starts_with("i");
}

bool splits_after_e(Word word, std::size_t place) {
    const Word after = word.substr(place + 1);
    const char before = place > 0 ? word[place - 1] : '\0';
    if (after.starts_with("o")) return !is_one_of(before, "gh") && !starts_at(word, 0, "leop");
    if (after == "us" || after == "um" || after == "a" || after == "as") return place > 1 || before == 'g';
    const Word front = word.substr(0, place + 1);
    if (front.ends_with("cre")) return after.starts_with("at") && !after.starts_with("atu");
    if (front != "re") return false;
    constexpr std::array again =
        std::to_array<Word>({"act", "align", "alit", "apply", "appear", "ass", "entr", "inf", "inj", "open", "us"});
    return std::ranges::any_of(again, [&](Word start) { return after.starts_with(start); });
}

bool splits_after_o(Word word, std::size_t place) {
    const Word after = word.substr(place + 1);
    if (after == "ic" || after == "ics") return true;  // heroic
    if (after.starts_with("e")) return after == "em" || after == "et" || after == "ets" || after == "ems";
    const bool together = word.starts_with("coop") || word.starts_with("coord");
    return (together && place == 1 && word.size() > 5) || after.starts_with("ology");
}

bool splits_after_u(Word word, std::size_t place) {
    const Word after = word.substr(place + 1);
    const char before = place > 0 ? word[place - 1] : '\0';
    if (after.starts_with("a")) return before != 'g' && !(before == 's' && after.starts_with("ad"));
    if (after.starts_with("en") || after.starts_with("el") || after == "et") return before != 'g';
    if (after.starts_with("o")) return before != 'b';
    constexpr std::array apart = std::to_array<Word>({"fluid", "ruin", "nuin", "tuit", "nuit", "suicid"});
    return after.starts_with("i") && place > 0 && std::ranges::any_of(apart, [&](Word part) {
               const std::size_t u = part.find('u');
               return place >= u && starts_at(word, place - u, part);
           });
}

/// Whether the vowel at `place` begins a syllable, though a vowel stands before it.
bool splits_before(Word word, std::size_t place) {
    if (starts_at(word, place, "ing") && place > 0) return true;
    switch (word[place - 1]) {
        case 'a':
            return word[place] == 'o' || starts_at(word, place, "ic");
        case 'e':
            return splits_after_e(word, place - 1);
        case 'i':
            return splits_after_i(word, place - 1);
        case 'o':
            return splits_after_o(word, place - 1);
        case 'u':
            return splits_after_u(word, place - 1);
        default:
            return is_one_of(word[place], "aeiou");  // y: my-o-fas-cial
    }
}

int runs_of_vowels(Word word) {
    int count = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (!is_vowel(word, i)) continue;
        if (i == 0 || !is_vowel(word, i - 1) || splits_before(word, i)) ++count;
    }
    return count;
}

/// Whether the e of an end "-e", "-es" or "-ed", at `place`, is not said.
bool is_silent(Word word, std::size_t place) {
    const char before = at(word, place - 1);
    const char earlier = at(word, place - 2);
    const Word end = word.substr(place);
    if (word.size() > 3 && before == 'u' && is_one_of(earlier, "gq")) return true;  // fatigue, technique
    if (is_vowel(word, place - 1)) return false;                                    // it is part of a run
    if (before == 'l' && is_one_of(earlier, "bcdfgkpstz")) return false;            // muscle, tripled
    if (before == 'l' && earlier == 'l' && end == "es") return false;               // Achilles
    if (before == 'r' && is_one_of(earlier, end == "ed" ? "bcdgt" : "bcgt")) return false;
    if (end == "es") return !is_one_of(before, "cgsxz") && !(before == 'h' && is_one_of(earlier, "cs"));
    if (end == "ed") return before != 't' && before != 'd';
    return true;
}

bool ends_silently(Word word) {
    const std::size_t end = word.ends_with("e") ? 1 : word.ends_with("es") || word.ends_with("ed") ? 2 : 0;
    return end > 0 && word.size() > end + 1 && is_silent(word, word.size() - end);
}

/// Ends that are said as a syllable without a vowel of their own: "spas-m", "rhyth-m".
bool ends_in_hidden_vowel(Word word) {
    if (word.ends_with('s')) word.remove_suffix(1);
    return word.ends_with("sm") || word.ends_with("thm");
}

int in_letters(Word word);

/// With a first half such as "some" or a last such as "ness" counted apart. Nothing of the kind: 0.
int in_halves(Word word) {
    for (const Word front : silent_fronts) {
        const Word rest = word.starts_with(front) ? word.substr(front.size()) : Word();
        if (!rest.empty() && !is_vowel(rest, 0) && runs_of_vowels(rest) > 0) return 1 + in_letters(rest);
    }
    for (const Word end : own_ends) {
        const Word rest = word.ends_with(end) ? word.substr(0, word.size() - end.size()) : Word();
        if (runs_of_vowels(rest) == 0) continue;
        return in_letters(rest) + (rest.ends_with("ical") && end == "ly" ? 0 : 1);  // bas-ic(al)-ly
    }
    return 0;
}

int in_letters(Word word) {
    const auto exception = std::ranges::lower_bound(exceptions, word, {}, &Exception::word);
    if (exception != exceptions.end() && exception->word == word) return exception->syllables;
    if (const int halves = in_halves(word)) return halves;
    if (word.starts_with("every")) return 2 + (word.size() > 5 ? in_letters(word.substr(5)) : 0);
    const int runs = runs_of_vowels(word) - (ends_silently(word) ? 1 : 0) + (ends_in_hidden_vowel(word) ? 1 : 0);
    return std::max(1, runs);
}

/// What the letters after an apostrophe add: "does-n't", "boss-'s", "it-'ll". The n of "n't" is none of the front.
int after_apostrophe(Word front, Word end) {
    const char last = front.back();
    if (end == "n't") return !is_one_of(last, vowels) || front.ends_with("ve");
    if (end == "'s") return is_one_of(last, "sxz") || front.ends_with("ch") || front.ends_with("sh");
    return (end == "'ll" || end == "'ve") && !is_one_of(last, vowels);
}

}  // namespace

int english_syllables(std::string_view word) {
    std::string letters = base::lower(word);
    for (std::size_t curly = 0; (curly = letters.find("’")) != std::string::npos;)
        letters.replace(curly, Word("’").size(), "'");
    std::size_t front = std::min(letters.find('\''), letters.size());
    if (letters.ends_with("n't")) --front;
    if (front == 0 || front == letters.size()) return in_letters(letters);
    const Word whole = letters;
    return in_letters(whole.substr(0, front)) + after_apostrophe(whole.substr(0, front), whole.substr(front));
}

}  // namespace prose
