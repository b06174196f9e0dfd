#pragma once
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace base {

/// Finds the text that shares the most words with another. Made once for many questions: each takes time in proportion
/// to the words of the question, not to the number of texts.
class Nearest {
  public:
    /// The texts must outlive it.
    explicit Nearest(std::vector<std::string_view> texts);

    /// Nothing when none has half of the words in common, and at least two, or all of them.
    std::string_view to(std::string_view text) const;

  private:
    std::vector<std::string_view> texts_;
    std::vector<std::size_t> lengths_;  ///< in words
    std::unordered_map<std::string_view, std::vector<std::size_t>> with_word_;
};

}  // namespace base
