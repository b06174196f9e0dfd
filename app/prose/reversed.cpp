#include "prose/reversed.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "base/phrases.h"
#include "model/counting_words.h"
#include "prose/what_to_do.h"

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

/// Whether all that differs is that words such as "not" are gone, or that each has become another word that does not
/// forbid it either: "No massage" and "Now massage".
bool differs_in_denial(std::string_view before, std::string_view now) {
    const std::vector<model::CountingWord> was = model::counting_words(before);
    const std::vector<model::CountingWord> is = model::counting_words(now);
    const auto same = [&](std::size_t i, std::size_t j) {
        return i < was.size() && j < is.size() ? was[i].letters == is[j].letters : i == was.size() && j == is.size();
    };
    std::size_t j = 0;
    for (std::size_t i = 0; i < was.size(); ++i) {
        if (same(i, j)) {
            ++j;
        } else if (was[i].kind != model::CountingWord::Kind::negation) {
            return false;
        } else if (!same(i + 1, j)) {
            if (j == is.size() || says_to_leave(is[j].letters)) return false;
            ++j;
        }
    }
    return j == is.size();
}

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
    if (key.empty() || !lost_denial(before, now)) return std::nullopt;
    if (without_denial(before) != key && !differs_in_denial(before, now)) return std::nullopt;
    const auto [was, is] = base::around_difference(before, now);
    return Mistake{fmt::format("this says the opposite of what it said before: \"{}\" was \"{}\"", is, was),
                   "write it as it was"};
}

}  // namespace prose
