#include "content/changed_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "content/script/tokens.h"

namespace content {
namespace {

using Texts = std::vector<std::string>;

Texts texts_in(std::string_view script) {
    const std::vector<Token> tokens = scan(script);
    Texts texts;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == Token::Kind::string) texts.emplace_back(unquoted(tokens[i]));
        if (tokens[i].kind == Token::Kind::number && i >= 2 && tokens[i - 1].is("="))
            texts.push_back(fmt::format("{} = {}", tokens[i - 2].written, tokens[i].written));
    }
    return texts;
}

/// For each place in `before`, how many texts from there on are in `after` from its place on, in the same order.
std::vector<std::vector<int>> common_lengths(const Texts& before, const Texts& after) {
    std::vector<std::vector<int>> common(before.size() + 1, std::vector<int>(after.size() + 1));
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            common[i][j] =
                before[i] == after[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    return common;
}

/// Texts that went and texts that came at one place: each in place of the other, as far as they go.
void pair_up(Texts& gone, Texts& come, std::vector<ChangedWords>& changes) {
    for (std::size_t i = 0; i < std::max(gone.size(), come.size()); ++i)
        changes.push_back({i < gone.size() ? gone[i] : "", i < come.size() ? come[i] : ""});
    gone.clear();
    come.clear();
}

/// The words around a difference that help to find it.
constexpr int words_around = 3;

/// From the begin of the word at `place` back over some more.
std::size_t words_before(std::string_view text, std::size_t place) {
    for (int words = 0; words <= words_around; ++words) {
        const std::size_t space = place > 0 ? text.rfind(' ', place - 1) : text.npos;
        if (space == text.npos) return 0;
        place = space;
    }
    return place + 1;
}

/// From the end of the word at `place` on over some more.
std::size_t words_behind(std::string_view text, std::size_t place) {
    for (int words = 0; words <= words_around; ++words) {
        const std::size_t space = text.find(' ', words == 0 ? place : place + 1);
        if (space == text.npos) return text.size();
        place = space;
    }
    return place;
}

std::string cut(std::string_view text, std::size_t begin, std::size_t end) {
    return fmt::format("{}{}{}", begin > 0 ? "... " : "", text.substr(begin, end - begin),
                       end < text.size() ? " ..." : "");
}

}  // namespace

std::vector<ChangedWords> changed_words(std::string_view before, std::string_view after) {
    const Texts old_texts = texts_in(before);
    const Texts new_texts = texts_in(after);
    const auto common = common_lengths(old_texts, new_texts);
    std::vector<ChangedWords> changes;
    Texts gone;
    Texts come;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old_texts.size() || j < new_texts.size()) {
        if (i < old_texts.size() && j < new_texts.size() && old_texts[i] == new_texts[j]) {
            pair_up(gone, come, changes);
            ++i;
            ++j;
        } else if (j == new_texts.size() || (i < old_texts.size() && common[i + 1][j] >= common[i][j + 1])) {
            gone.push_back(old_texts[i++]);
        } else {
            come.push_back(new_texts[j++]);
        }
    }
    pair_up(gone, come, changes);
    return changes;
}

ChangedWords where_it_differs(const ChangedWords& change) {
    const std::string& before = change.before;
    const std::string& after = change.after;
    if (before.empty() || after.empty()) return change;
    const auto from = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t same_end = 0;
    while (same_end < shorter - std::min(from, shorter) &&
           before[before.size() - 1 - same_end] == after[after.size() - 1 - same_end])
        ++same_end;
    const std::size_t begin = words_before(before, from);
    return {cut(before, begin, words_behind(before, before.size() - same_end)),
            cut(after, begin, words_behind(after, after.size() - same_end))};
}

}  // namespace content
