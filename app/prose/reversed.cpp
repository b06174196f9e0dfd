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

bool lost_denial(std::string_view before, std::string_view now) { return denials_in(now) < denials_in(before); }

}  // namespace

void SaidBefore::add(std::string_view text, model::Where translation) {
    if (std::string key = without_denial(text); !key.empty())
        texts_.emplace(std::move(key), Before{text, std::move(translation)});
}

std::optional<Mistake> SaidBefore::reversed_by(std::string_view text) const {
    const auto found = texts_.find(without_denial(text));
    if (found == texts_.end()) return std::nullopt;
    const auto& [before, translation] = found->second;
    if (denials_in(before) == denials_in(text)) return std::nullopt;
    const auto [was, is] = base::around_difference(before, text);
    return Mistake{
        fmt::format("this says the opposite of what it said when it was translated: \"{}\" was \"{}\"", is, was),
        lost_denial(before, text)
            ? "write it as it was; only if the opposite is meant, translate it anew and take the old translation out"
            : fmt::format("is it right as it is now? Then write it into {}, line {}, and translate it anew there; only "
                          "if it is a slip, write it as it was",
                          translation.file, translation.line)};
}

std::optional<Mistake> SaidBefore::allowed_by(std::string_view text) const {
    const auto found = texts_.find(without_denial(text));
    return found != texts_.end() && lost_denial(found->second.text, text) ? reversed_by(text) : std::nullopt;
}

std::optional<Mistake> allowed_since(std::string_view before, std::string_view now) {
    if (before == now) return std::nullopt;
    const std::string key = without_denial(now);
    if (key.empty() || !lost_denial(before, now) || without_denial(before) != key) return std::nullopt;
    const auto [was, is] = base::around_difference(before, now);
    return Mistake{fmt::format("this says the opposite of what it said before: \"{}\" was \"{}\"", is, was),
                   "write it as it was; only if the opposite is meant, say it in other words"};
}

}  // namespace prose
