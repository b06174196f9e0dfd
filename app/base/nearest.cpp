#include "base/nearest.h"

#include <algorithm>
#include <set>
#include <utility>

namespace base {
namespace {

/// A word of this many texts tells none of them from the rest.
constexpr std::size_t too_common = 50;

/// "No race" is not what "No, none" became.
constexpr std::size_t fewest_shared = 2;

std::set<std::string_view> words_of(std::string_view text) {
    constexpr std::string_view between = " \t\r\n.,;:!?\"()";
    std::set<std::string_view> words;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(between), text.size()));
        if (text.empty()) return words;
        const std::string_view word = text.substr(0, text.find_first_of(between));
        words.insert(word);
        text.remove_prefix(word.size());
    }
}

}  // namespace

Nearest::Nearest(std::vector<std::string_view> texts) : texts_(std::move(texts)) {
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        const auto words = words_of(texts_[i]);
        lengths_.push_back(words.size());
        for (const std::string_view word : words) with_word_[word].push_back(i);
    }
}

std::string_view Nearest::to(std::string_view text) const {
    const auto words = words_of(text);
    std::unordered_map<std::size_t, std::size_t> shared;
    for (const std::string_view word : words)
        if (const auto found = with_word_.find(word); found != with_word_.end() && found->second.size() <= too_common)
            for (const std::size_t i : found->second) ++shared[i];
    std::string_view best;
    std::size_t most = 0;
    for (const auto& [i, count] : shared) {
        const std::size_t all = std::max(words.size(), lengths_[i]);
        const bool enough = 2 * count >= all && (count >= fewest_shared || count == all);
        if (!enough || count < most || (count == most && texts_[i] > best)) continue;
        best = texts_[i];
        most = count;
    }
    return best;
}

}  // namespace base
