#include "check/readability.h"

#include <algorithm>
#include <vector>

#include "check/syllables.h"
#include "model/sentences.h"

namespace check {
namespace {

using model::pieces_of;
using model::sentences_of;

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
    return longest == sentences.end() ? std::string_view() : model::whole(*longest);
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
