#include "check/readability.h"

#include <algorithm>
#include <array>
#include <vector>

#include "check/syllables.h"

namespace check {
namespace {

constexpr std::string_view spaces = " \t\r\n";

/// The pieces between spaces.
std::vector<std::string_view> pieces_of(std::string_view text) {
    std::vector<std::string_view> pieces;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
        if (text.empty()) return pieces;
        pieces.push_back(text.substr(0, text.find_first_of(spaces)));
        text.remove_prefix(pieces.back().size());
    }
}

bool has_letter_or_digit(std::string_view piece) {
    return std::ranges::any_of(piece, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               static_cast<unsigned char>(c) > 127;
    });
}

int syllables(std::string_view word, Tongue tongue) {
    int count = 0;
    while (!word.empty()) {
        const std::string_view part = word.substr(0, word.find('-'));
        if (!part.empty()) count += tongue == Tongue::english ? english_syllables(part) : spanish_syllables(part);
        word.remove_prefix(std::min(part.size() + 1, word.size()));
    }
    return count;
}

/// Full stops and the like end a sentence, with a quote or bracket behind them or not.
bool closes(std::string_view piece, Tongue tongue) {
    constexpr std::array<std::string_view, 6> after = {"\"", "'", ")", "”", "’", "»"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : after)
            if (piece.ends_with(mark)) piece.remove_suffix(mark.size()), again = true;
    }
    if (piece.ends_with('!') || piece.ends_with('?') || piece.ends_with("…")) return true;
    return piece.ends_with('.') && !is_abbreviation(piece, tongue);
}

bool begins_small(std::string_view piece) { return piece[0] >= 'a' && piece[0] <= 'z'; }

/// Each sentence as its pieces. What goes on in small letters is the same sentence.
std::vector<std::vector<std::string_view>> sentences_of(std::string_view text, Tongue tongue) {
    std::vector<std::vector<std::string_view>> sentences;
    bool closed = true;
    for (const std::string_view piece : pieces_of(text)) {
        if (closed && (sentences.empty() || !begins_small(piece))) sentences.emplace_back();
        sentences.back().push_back(piece);
        closed = closes(piece, tongue);
    }
    return sentences;
}

bool ends_in_digit(std::string_view piece) { return !piece.empty() && piece.back() >= '0' && piece.back() <= '9'; }

Counts count_sentence(const std::vector<std::string_view>& pieces, Tongue tongue) {
    Counts counts;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        std::string said = i > 0 && ends_in_digit(pieces[i - 1]) ? read_unit(pieces[i], tongue) : "";
        if (said.empty()) said = read_aloud(pieces[i], tongue);
        for (const std::string_view word : pieces_of(said)) {
            if (!has_letter_or_digit(word)) continue;
            ++counts.words;
            counts.syllables += syllables(word, tongue);
        }
    }
    counts.sentences = counts.words > 0 ? 1 : 0;
    return counts;
}

double words_a_sentence(const Counts& counts) { return static_cast<double>(counts.words) / counts.sentences; }
double syllables_a_word(const Counts& counts) { return static_cast<double>(counts.syllables) / counts.words; }

}  // namespace

Counts& Counts::operator+=(const Counts& other) {
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    return *this;
}

Counts count(std::string_view text, Tongue tongue) {
    Counts counts;
    for (const auto& sentence : sentences_of(text, tongue)) counts += count_sentence(sentence, tongue);
    return counts;
}

int words_written(std::string_view text) {
    return static_cast<int>(std::ranges::count_if(pieces_of(text), has_letter_or_digit));
}

std::string_view longest_sentence(std::string_view text, Tongue tongue) {
    const auto sentences = sentences_of(text, tongue);
    const auto longest = std::ranges::max_element(sentences, {}, [](const auto& pieces) { return pieces.size(); });
    if (longest == sentences.end()) return {};
    const char* const begin = longest->front().data();
    return {begin, static_cast<std::size_t>(longest->back().data() + longest->back().size() - begin)};
}

std::vector<std::string> long_words(std::string_view text, Tongue tongue) {
    const int least = tongue == Tongue::english ? 3 : 4;
    std::vector<std::string> words;
    for (const std::string_view piece : pieces_of(text)) {
        const std::string said = read_aloud(piece, tongue);
        if (said.find(' ') == std::string::npos && has_letter_or_digit(said) && syllables(said, tongue) >= least)
            words.push_back(said);
    }
    return words;
}

double flesch_kincaid_grade(const Counts& counts) {
    return 0.39 * words_a_sentence(counts) + 11.8 * syllables_a_word(counts) - 15.59;
}

double inflesz(const Counts& counts) { return 206.835 - 62.3 * syllables_a_word(counts) - words_a_sentence(counts); }

}  // namespace check
