#include "prose/reading_level.h"

#include <algorithm>

#include "base/soft_hyphen.h"
#include "base/text.h"
#include "base/utf8.h"
#include "prose/sentences.h"
#include "prose/spoken.h"

namespace prose {
namespace {

bool has_letter_or_digit(std::string_view piece) {
    return base::has_letter(piece) || std::ranges::any_of(piece, base::is_digit);
}

/// An address of the web is copied down or skipped, not read.
std::string without_addresses(std::string_view text) {
    std::string words(text);
    for (const std::string_view begin : {"https://", "http://", "www."})
        for (std::size_t at = 0; (at = words.find(begin, at)) != words.npos;)
            words.erase(at, std::min(words.find_first_of(" \n\t", at), words.size()) - at);
    return words;
}

double words_a_sentence(const Counts& counts) { return static_cast<double>(counts.words) / counts.sentences; }
double syllables_a_word(const Counts& counts) { return static_cast<double>(counts.syllables) / counts.words; }

}  // namespace

Counts count(std::string_view text, Tongue tongue) { return Counter(tongue).count(text); }

Counts Counter::count(std::string_view text) {
    Counts counts;
    for (const std::string& sentence : spoken(without_addresses(text), tongue_)) {
        Counts words;
        for (const std::string_view piece : pieces_of(sentence)) {
            const auto [known, is_new] = known_.try_emplace(std::string(piece));
            if (is_new) known->second = count_piece(piece, tongue_);
            words += known->second;
        }
        words.sentences = words.words > 0 ? 1 : 0;
        counts += words;
    }
    return counts;
}

int words_written(std::string_view text) {
    const std::string plain = base::plain(text);
    return static_cast<int>(std::ranges::count_if(pieces_of(plain), has_letter_or_digit));
}

std::string_view longest_sentence(std::string_view text, Tongue tongue) {
    const auto sentences = sentences_of(text, tongue);
    const auto longest = std::ranges::max_element(sentences, {}, [](const auto& pieces) { return pieces.size(); });
    return longest == sentences.end() ? std::string_view() : whole(*longest);
}

std::vector<std::string> long_words(std::string_view text, Tongue tongue) {
    const int least = tongue == Tongue::english ? 3 : 4;
    std::vector<std::string> words;
    const std::string plain = base::plain(text);
    for (std::string_view piece : pieces_of(plain)) {
        piece = bare(piece, FullStop::dropped);
        const Counts counts = count(piece, tongue);
        if (counts.words == 1 && counts.syllables >= least && !begins_with_digit(piece)) words.emplace_back(piece);
    }
    return words;
}

double flesch_kincaid_grade(const Counts& counts) {
    return 0.39 * words_a_sentence(counts) + 11.8 * syllables_a_word(counts) - 15.59;
}

double inflesz(const Counts& counts) { return 206.835 - 62.3 * syllables_a_word(counts) - words_a_sentence(counts); }

}  // namespace prose
