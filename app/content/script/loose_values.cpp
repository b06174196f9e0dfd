#include "content/script/loose_values.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/dates.h"
#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/day_mistake.h"
#include "content/script/form_slips.h"
#include "content/script/mended.h"
#include "content/script/statements.h"

namespace content {
namespace {

constexpr auto day_options = std::to_array<std::string_view>({"review_by", "reviewed", "from", "to"});
constexpr auto list_options = std::to_array<std::string_view>(
    {"on", "also", "sources", "from", "languages", "topics", "hours", "closed", "prices"});

bool is_named(const Token& token, const auto& names) {
    return token.kind == Token::Kind::name && std::ranges::find(names, token.written) != names.end();
}

/// The option of a block whose value begins at `at`.
bool is_value_of(std::span<const Token> tokens, std::size_t at, const auto& names) {
    return at >= 2 && tokens[at - 1].is("=") && is_named(tokens[at - 2], names);
}

/// Up to a comma, a closing brace or the end of the line.
std::string_view rest_of_value(std::span<const Token> tokens, std::size_t at) {
    const char* const begin = tokens[at].written.data();
    const char* end = begin;
    for (std::size_t i = at; i < tokens.size() && tokens[i].line == tokens[at].line; ++i) {
        if (tokens[i].is(",") || tokens[i].is("}") || tokens[i].kind == Token::Kind::string) break;
        end = tokens[i].written.data() + tokens[i].written.size();
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// What is to be written instead; none where no day can be read from it.
std::optional<Mistake> bare_day(std::string_view option, std::string_view written, const File& file) {
    const std::string before = fmt::format("{} = ", option);
    if (const auto day = base::read_day(written); day && day->ok())
        return Mistake{fmt::format("'{}' should be words in quotes", option),
                       fmt::format("write {}\"{}\"", before, written)};
    return day_mistake({written, written, {}}, before, today_of(file));
}

/// Until when a page is shown, by a name that no option can have.
std::optional<Mistake> day_of_reserved(std::string_view name, std::string_view written, const File& file) {
    Mistake mistake = reserved_option(name);
    const auto day = base::read_day(written);
    auto meant = day && day->ok() ? std::nullopt : day_mistake({written, written, {}}, "to = ", today_of(file));
    if (!meant && !(day && day->ok())) return std::nullopt;
    mistake.hint = meant ? "the last day has the name 'to': " + meant->hint
                         : fmt::format("the last day is written to = \"{}\"", written);
    return mistake;
}

/// Where the value of `until` or `end` begins.
bool is_value_of_reserved(std::span<const Token> tokens, std::size_t at) {
    return at >= 2 && tokens[at - 1].is("=") && (tokens[at - 2].is("until") || tokens[at - 2].is("end")) &&
           tokens[at - 2].line == tokens[at].line;
}

/// Of the strings with commas between, from `at` on: the place behind the last.
std::size_t end_of_texts(std::span<const Token> tokens, std::size_t at) {
    const auto is_text = [&](std::size_t i) {
        const bool named = i + 1 < tokens.size() && tokens[i + 1].is("=");
        return i < tokens.size() && tokens[i].kind == Token::Kind::string && tokens[i].closed && !named;
    };
    if (!is_text(at)) return at;
    while (at + 2 < tokens.size() && tokens[at + 1].is(",") && is_text(at + 2)) at += 2;
    return at + 1;
}

bool are_balanced(std::span<const Token> tokens) {
    int depth = 0;
    for (const Token& token : tokens)
        if ((depth += depth_change(token)) < 0) return false;
    return depth == 0;
}

/// Calls `use` with each place that stands in the { } of a block with this keyword, and in no others within them.
template <class Use>
void for_each_field(std::span<const Token> tokens, std::string_view keyword, Use use) {
    int depth = 0;
    bool within = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].first_on_line && (depth == 0 || tokens[i].at_margin)) {
            within = tokens[i].is(keyword);
            depth = 0;
        }
        depth += depth_change(tokens[i]);
        if (within && depth == 1) use(i);
    }
}

}  // namespace

std::optional<std::string> without_bare_days(std::string_view script, std::span<const Token> tokens, Draft& draft) {
    Mended mended(script);
    std::string_view keyword;
    for (std::size_t i = 0; i < tokens.size() && !mended.is_full(); ++i) {
        if (tokens[i].at_margin) keyword = tokens[i].written;
        if (keyword == "answer") continue;  // whose `from` names questions
        const bool reserved = is_value_of_reserved(tokens, i);
        const bool is_text = tokens[i].kind == Token::Kind::string;
        if (!reserved && (!is_value_of(tokens, i, day_options) || is_text || tokens[i].is("{"))) continue;
        const std::string_view written = is_text ? tokens[i].written : rest_of_value(tokens, i);
        const std::string_view option = tokens[i - 2].written;
        auto mistake = reserved ? day_of_reserved(option, is_text ? unquoted(tokens[i]) : written, draft.file)
                                : bare_day(option, written, draft.file);
        if (!mistake) continue;
        draft.report(tokens[i].line, *std::move(mistake));
        const std::size_t begin = begin_of(script, tokens[i]);
        if (reserved) mended.change({begin_of(script, tokens[i - 2]), end_of(script, tokens[i - 2]), "to"});
        mended.change({begin, begin + written.size(), "\"2030-01-01\""});
    }
    return mended.script();
}

std::optional<std::string> without_loose_lists(std::string_view script, std::span<const Token> tokens, Draft& draft) {
    Mended mended(script);
    if (!are_balanced(tokens)) return std::nullopt;  // then a { alone may be missing
    std::string_view keyword;
    for (std::size_t i = 0; i < tokens.size() && !mended.is_full(); ++i) {
        if (tokens[i].at_margin) keyword = tokens[i].written;
        if (!is_value_of(tokens, i, list_options)) continue;
        const std::size_t end = end_of_texts(tokens, i);
        if (end <= i + 1) continue;
        const std::string_view option = tokens[i - 2].written;
        std::vector<std::string_view> texts;
        for (std::size_t text = i; text < end; text += 2) texts.push_back(tokens[text].written);
        const bool takes_one = keyword == "area" && option == "on";
        std::string list = "{ " + std::string(texts.front());
        for (std::size_t text = i + 2; text < end; text += 2)
            list += "," + lines_between(tokens[text - 2], tokens[text]) + " " + std::string(tokens[text].written);
        list += " }";
        draft.report(tokens[i].line,
                     takes_one ? "an area has one place on the figure, and here are more"
                               : fmt::format("several texts of '{}' stand within {{ }}", option),
                     takes_one ? fmt::format("write {} = {}; the others have pages of their own", option, texts.front())
                               : fmt::format("write {} = {}", option, base::shortened(list)));
        mended.change({begin_of(script, tokens[i]), end_of(script, tokens[end - 1]),
                       takes_one ? std::string(texts.front()) + lines_between(tokens[i], tokens[end - 1]) : list});
        i = end - 1;
    }
    return mended.script();
}

std::optional<std::string> without_loose_blocks(std::string_view script, std::span<const Token> tokens, Draft& draft) {
    Mended mended(script);
    for_each_field(tokens, "answer", [&](std::size_t i) {
        auto slip = mended.is_full() ? std::nullopt : said_without_braces(tokens, i);
        if (!slip) return;
        const std::size_t begin = begin_of(script, tokens.front()) + slip->repair->offset;
        mended.change({begin, begin + slip->repair->length, std::move(slip->repair->text)});
        draft.report(slip->line, std::move(slip->mistake));
    });
    return mended.script();
}

std::optional<std::string> without_names_of_texts(std::string_view script, std::span<const Token> tokens,
                                                  Draft& draft) {
    Mended mended(script);
    for_each_field(tokens, "translate", [&](std::size_t i) {
        const bool named = i + 2 < tokens.size() && tokens[i].kind == Token::Kind::name &&
                           (tokens[i + 1].is("=") || tokens[i + 1].is(":")) &&
                           tokens[i + 2].kind == Token::Kind::string;
        if (!named || mended.is_full()) return;
        draft.report(tokens[i].line, "the texts of 'translate' have no names before them",
                     fmt::format("write {} without '{}{}' before it", base::shortened(tokens[i + 2].written),
                                 tokens[i].written, tokens[i + 1].is(":") ? ":" : " ="));
        const std::size_t begin = begin_of(script, tokens[i]);
        mended.change({begin, begin_of(script, tokens[i + 2]), ""});
    });
    return mended.script();
}

}  // namespace content
