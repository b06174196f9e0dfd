#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "prose/syllables.h"

namespace prose {

/// Counts of one text, as it is read out. A text is at least one sentence, with or without a full stop: titles and the
/// items of a list are sentences of their own.
Counts count(std::string_view text, Tongue);

/// The same for many texts in one tongue: what stands in several of them is counted once.
class Counter {
  public:
    explicit Counter(Tongue tongue) : tongue_(tongue) {}
    Counts count(std::string_view text);

  private:
    Tongue tongue_;
    std::unordered_map<std::string, Counts> known_{};  ///< by piece, as it is spoken
};

/// Words as they stand on the screen, between spaces: "1,802" is one.
int words_written(std::string_view text);

/// The sentence with the most words, as it is written.
std::string_view longest_sentence(std::string_view text, Tongue);

/// Words of at least three syllables (four in Spanish), as they are written. Numbers are none.
std::vector<std::string> long_words(std::string_view text, Tongue);

/// The school grade in the United States that reads it with ease: 0.39 W/S + 11.8 Y/W - 15.59. Kincaid, Fishburne,
/// Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel", 1975.
double flesch_kincaid_grade(const Counts&);

/// Ease of Spanish from 0 to 100, more is easier: 206.835 - 62.3 Y/W - W/S. Szigriszt Pazos, "Sistemas predictivos de
/// legibilidad del mensaje escrito", 1993. The INFLESZ scale calls 65 and more "quite easy" (Barrio-Cantalejo and
/// others, An Sist Sanit Navar 2008;31:135-52).
double inflesz(const Counts&);

}  // namespace prose
