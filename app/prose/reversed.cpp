#include "prose/reversed.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "base/phrases.h"
#include "model/counting_words.h"

namespace prose {
namespace {

/// So few words are a label, such as "No massage".
constexpr int words_of_label = 2;

/// The same for two texts that differ in words such as "not" alone; empty for a short one.
std::string without_denial(std::string_view text) {
    std::string key;
    int words = 0;
    for (const model::CountingWord& word : model::counting_words(text))
        if (word.kind != model::CountingWord::Kind::negation) key += word.letters + ' ', ++words;
    return words <= words_of_label ? std::string() : key;
}

std::ptrdiff_t denials_in(std::string_view text) {
    return std::ranges::count(model::counting_words(text), model::CountingWord::Kind::negation,
                              &model::CountingWord::kind);
}

}  // namespace

void SaidBefore::add(std::string_view text) {
    if (std::string key = without_denial(text); !key.empty()) texts_.emplace(std::move(key), text);
}

std::optional<Mistake> SaidBefore::reversed_by(std::string_view text) const {
    const auto before = texts_.find(without_denial(text));
    if (before == texts_.end() || denials_in(before->second) == denials_in(text)) return std::nullopt;
    const auto [was, is] = base::around_difference(before->second, text);
    return Mistake{
        fmt::format("this says the opposite of what it said when it was translated: \"{}\" was \"{}\"", is, was),
        "write it as it was; only if the opposite is meant, translate it anew and take the old translation out"};
}

}  // namespace prose
