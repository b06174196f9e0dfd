#include "content/changed_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <span>

#include "base/dates.h"
#include "base/differences.h"
#include "content/script/tokens.h"

namespace content {
namespace {

using Texts = std::vector<std::string>;

using Tokens = std::vector<Token>;

/// The name of the option whose value stands there; empty where none does.
std::string_view option_at(const Tokens& tokens, std::size_t value) {
    const bool follows = value >= 2 && tokens[value - 1].is("=") && tokens[value - 2].kind == Token::Kind::name;
    return follows ? tokens[value - 2].written : std::string_view();
}

/// The day that such an option of a page is; nothing for what an answer is from, or for a day that is none.
std::optional<std::chrono::year_month_day> day_at(const Tokens& tokens, std::size_t value) {
    const std::string_view option = option_at(tokens, value);
    if (tokens[value].kind != Token::Kind::string || (option != "from" && option != "to")) return std::nullopt;
    const auto day = base::read_day(unquoted(tokens[value]));
    return day && day->ok() ? day : std::nullopt;
}

/// In place of a PIN, of which nobody reads anything in what it became.
constexpr std::string_view kept_secret = "a PIN";

Texts texts_in(std::string_view script) {
    const Tokens tokens = scan(script);
    Texts texts;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string_view option = option_at(tokens, i);
        if (tokens[i].kind == Token::Kind::string && !day_at(tokens, i))
            texts.emplace_back(option == "pin" ? kept_secret : unquoted(tokens[i]));
        if (tokens[i].kind == Token::Kind::number && !option.empty())
            texts.push_back(fmt::format("{} = {}", option, tokens[i].written));
    }
    return texts;
}

/// What Lua does not ask for: separators, the parentheses around one text, and hidden = false.
bool is_form_only(const Tokens& tokens, std::size_t i) {
    const auto is_text = [&](std::size_t at) { return at < tokens.size() && tokens[at].kind == Token::Kind::string; };
    const auto unhides = [&](std::size_t value) {
        return value < tokens.size() && tokens[value].is("false") && option_at(tokens, value) == "hidden";
    };
    if (tokens[i].is("(")) return is_text(i + 1);
    if (tokens[i].is(")")) return i > 0 && is_text(i - 1);
    return tokens[i].is(",") || tokens[i].is(";") || unhides(i) || unhides(i + 1) || unhides(i + 2);
}

Tokens without_form(std::string_view script) {
    const Tokens all = scan(script);
    Tokens tokens;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!is_form_only(all, i)) tokens.push_back(all[i]);
    return tokens;
}

bool says_the_same(const Token& one, const Token& other) {
    if (one.kind != other.kind) return false;
    return one.kind == Token::Kind::string ? unquoted(one) == unquoted(other) : one.written == other.written;
}

std::vector<base::Difference> differences(const Texts& was, const Texts& is) {
    return base::differences(was.size(), is.size(), [&](std::size_t i, std::size_t j) { return was[i] == is[j]; });
}

/// A text that only moved reads as it did.
void leave_out_moved(std::vector<ChangedWords>& changes) {
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!changes[i].after.empty()) continue;
        const auto come = std::ranges::find(changes, ChangedWords{"", changes[i].before});
        if (come == changes.end()) continue;
        come->after.clear();
        changes[i].before.clear();
    }
    std::erase(changes, ChangedWords{});
}

/// The words around a difference that help to find it.
constexpr std::size_t words_around = 3;

/// A text as its words; spaces in a row stand as empty ones between them.
Texts words_in(std::string_view text) {
    Texts words;
    for (std::size_t space = text.find(' '); space != text.npos; space = text.find(' ')) {
        words.emplace_back(text.substr(0, space));
        text.remove_prefix(space + 1);
    }
    words.emplace_back(text);
    return words;
}

/// Those with fewer words between them than are shown around each are one.
std::vector<base::Difference> other_words(const Texts& was, const Texts& is) {
    std::vector<base::Difference> all;
    std::size_t common = was.size();
    for (const base::Difference& other : differences(was, is)) {
        common -= other.last - other.first;
        const bool joins = !all.empty() && other.first - all.back().last <= words_around;
        if (joins)
            all.back().last = other.last, all.back().last_now = other.last_now;
        else
            all.push_back(other);
    }
    // Of a text written anew, the few words that it shares with the one before tell nothing.
    const bool is_new = 2 * common < std::min(was.size(), is.size());
    if (is_new && all.size() > 1)
        all = {{all.front().first, all.back().last, all.front().first_now, all.back().last_now}};
    return all;
}

std::string cut(const Texts& words, std::size_t first, std::size_t last) {
    const std::size_t begin = first > words_around ? first - words_around : 0;
    const std::size_t end = std::min(words.size(), last + words_around);
    return fmt::format("{}{}{}", begin > 0 ? "... " : "",
                       fmt::join(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                 words.begin() + static_cast<std::ptrdiff_t>(end), " "),
                       end < words.size() ? " ..." : "");
}

}  // namespace

std::vector<ChangedWords> changed_words(std::string_view before, std::string_view after) {
    const Texts old_texts = texts_in(before);
    const Texts new_texts = texts_in(after);
    std::vector<ChangedWords> changes;
    // Each that came is in place of one that went, as far as they go.
    for (const base::Difference& other : differences(old_texts, new_texts)) {
        const std::size_t gone = other.last - other.first;
        const std::size_t come = other.last_now - other.first_now;
        for (std::size_t i = 0; i < std::max(gone, come); ++i)
            changes.push_back(
                {i < gone ? old_texts[other.first + i] : "", i < come ? new_texts[other.first_now + i] : ""});
    }
    leave_out_moved(changes);
    return changes;
}

bool is_beginning_of(std::string_view text, std::string_view whole) {
    const Texts texts = texts_in(text);
    const Texts all = texts_in(whole);
    return texts.size() < all.size() && std::ranges::equal(texts, std::span(all).first(texts.size()));
}

bool is_mostly(std::string_view script, std::string_view other) {
    if (script == other) return true;
    const Texts texts = texts_in(script);
    const Texts others = texts_in(other);
    const auto shared =
        std::ranges::count_if(texts, [&](const auto& text) { return std::ranges::count(others, text) > 0; });
    return 2 * shared > std::ssize(texts);
}

model::Showing showing_in(std::string_view script) {
    const Tokens tokens = scan(script);
    model::Showing showing;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (option_at(tokens, i) == "hidden" && tokens[i].is("true")) showing.hidden = true;
        if (const auto day = day_at(tokens, i)) (option_at(tokens, i) == "from" ? showing.from : showing.to) = day;
    }
    return showing;
}

std::optional<int> other_statements(std::string_view before, std::string_view after) {
    const Tokens old_tokens = without_form(before);
    const Tokens new_tokens = without_form(after);
    const auto [gone, come] = std::ranges::mismatch(old_tokens, new_tokens, says_the_same);
    if (come != new_tokens.end()) return come->line;
    if (gone == old_tokens.end()) return std::nullopt;
    return new_tokens.empty() ? 1 : new_tokens.back().last_line;
}

std::vector<ChangedWords> where_they_differ(const ChangedWords& change) {
    if (change.before.empty() || change.after.empty()) return {change};
    const Texts was = words_in(change.before);
    const Texts is = words_in(change.after);
    std::vector<ChangedWords> all;
    for (const base::Difference& other : other_words(was, is))
        all.push_back({cut(was, other.first, other.last), cut(is, other.first_now, other.last_now)});
    return all;
}

}  // namespace content
