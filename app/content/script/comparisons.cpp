#include "content/script/comparisons.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/phrases.h"
#include "base/suggest.h"
#include "content/script/local_names.h"
#include "model/asked.h"

namespace content {
namespace {

bool compares(const Token& token) { return token.is("==") || token.is("~="); }

void check(const Token& id, const Token& words, Draft& draft) {
    const model::Ask* const ask = ask_called(draft.page, id.written);
    const std::string_view written = unquoted(words);
    if (!ask || written.find('\\') != written.npos) return;  // what Lua would make of it is not known here
    std::vector<std::string_view> choices;
    for (const model::Ask::Choice& choice : ask->choices) choices.push_back(choice.id);
    const bool is_read = choices.size() > 1 && std::ranges::count(choices, "") == 0;  // else it has its own mistake
    if (!is_read || std::ranges::count(choices, written) > 0) return;
    const auto by_words = std::ranges::find(ask->choices, written, &model::Ask::Choice::words);
    const std::string guess = base::did_you_mean(written, choices);
    draft.report(words.line, fmt::format("the question \"{}\" has no choice \"{}\"", ask->id, base::shortened(written)),
                 by_words != ask->choices.end()
                     ? fmt::format("write \"{}\": the short name of that choice", by_words->id)
                 : guess.empty() ? fmt::format("its choices are {}", base::listed(choices, "and"))
                                 : guess);
}

std::string compared(std::span<const Token> chosen) {
    return fmt::format("{}.{} {} ", chosen[0].written, chosen[2].written, chosen[3].written);
}

/// `a.race == today`
void check_bare(std::span<const Token> chosen, const LocalNames& own, Draft& draft) {
    const Token& name = chosen[4];
    const model::Ask* const ask = ask_called(draft.page, chosen[2].written);
    if (!ask || own.has(name.written)) return;
    std::vector<std::string_view> choices;
    for (const model::Ask::Choice& choice : ask->choices) choices.push_back(choice.id);
    const auto meant = base::closest(name.written, choices);
    draft.report(name.line, needs_quotes(name.written, compared(chosen), meant.value_or("")));
}

/// `a.race == "today" or "later"`, which holds always: a text alone is no comparison. `a.race == "today" and "Yes" or
/// "No"` is one text or the other. `at` is behind the first text.
void check_alone(std::span<const Token> tokens, std::size_t at, std::span<const Token> chosen, Draft& draft) {
    for (; at + 1 < tokens.size() && (tokens[at].is("or") || tokens[at].is("and")); at += 2) {
        const Token& text = tokens[at + 1];
        const bool is_compared = at + 2 < tokens.size() && (compares(tokens[at + 2]) || tokens[at + 2].is(".."));
        const bool chooses = tokens[at].is("and") && at + 2 < tokens.size() && tokens[at + 2].is("or");
        if (text.kind != Token::Kind::string || is_compared || chooses) return;
        const std::string before = compared(chosen);
        const std::string_view joint = chosen[3].is("~=") ? "and" : "or";
        draft.report(
            text.line,
            fmt::format("{} behind '{}' is compared with nothing", base::shortened(text.written), tokens[at].written),
            fmt::format("write {} {}{}", joint, before, base::shortened(text.written)));
    }
}

/// The function of an answer, from 'function' on, and the end of it.
std::span<const Token> function_of(std::span<const Token> tokens) {
    Nesting nesting;
    std::size_t i = 0;
    do nesting.pass(tokens[i++]);
    while (i < tokens.size() && nesting.depth() > 0);
    return tokens.first(i);
}

/// `function()`, which reads a.race all the same. `known` is what has a name before it.
void check_parameter(std::span<const Token> function, LocalNames known, Draft& draft) {
    if (function.size() < 4 || !function[1].is("(")) return;
    for (std::size_t i = 0; i + 2 < function.size(); ++i) {
        known.pass(function[i]);
        const bool reads = i > 2 && function[i].kind == Token::Kind::name && function[i + 1].is(".") &&
                           !function[i - 1].is(".") && ask_called(draft.page, function[i + 2].written);
        if (!reads || known.has(function[i].written)) continue;
        if (function[2].is(")"))
            return draft.report(function[0].line, "this function does not take what was chosen",
                                fmt::format("write function({})", base::shortened(function[i].written)));
        return draft.report(function[i].line,
                            fmt::format("'{}' is not what this function takes", base::shortened(function[i].written)),
                            fmt::format("write {}.{}", base::shortened(function[2].written), function[i + 2].written));
    }
}

}  // namespace

void check_parameters(std::span<const Token> tokens, Draft& draft) {
    int depth = 0;
    bool in_answer = false;
    LocalNames known;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (depth == 0 && tokens[i].kind == Token::Kind::name && tokens[i].first_on_line)
            in_answer = tokens[i].is("answer");
        depth += depth_change(tokens[i]);
        if (!in_answer || depth != 1 || !tokens[i].is("function")) {
            known.pass(tokens[i]);
            continue;
        }
        const auto function = function_of(tokens.subspan(i));
        check_parameter(function, known, draft);
        i += function.size() - 1;
    }
}

void check_comparisons(std::span<const Token> tokens, Draft& draft) {
    using Kind = Token::Kind;
    const auto chosen_at = [&](std::size_t i) {
        return i + 2 < tokens.size() && tokens[i].kind == Kind::name && tokens[i + 1].is(".") &&
               tokens[i + 2].kind == Kind::name;
    };
    const auto joined_at = [&](std::size_t i) { return i < tokens.size() && tokens[i].is(".."); };
    LocalNames own;
    for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
        own.pass(tokens[i]);
        const bool is_compared = chosen_at(i) && compares(tokens[i + 3]);
        const bool goes_on = i + 5 < tokens.size() && (tokens[i + 5].is(".") || tokens[i + 5].is("("));
        if (is_compared && tokens[i + 4].kind == Kind::name && !goes_on) check_bare(tokens.subspan(i, 5), own, draft);
        if (is_compared && tokens[i + 4].kind == Kind::string && ask_called(draft.page, tokens[i + 2].written))
            check_alone(tokens, i + 5, tokens.subspan(i, 4), draft);
        if (chosen_at(i) && compares(tokens[i + 3]) && tokens[i + 4].kind == Kind::string && !joined_at(i + 5))
            check(tokens[i + 2], tokens[i + 4], draft);
        if (tokens[i].kind == Kind::string && compares(tokens[i + 1]) && chosen_at(i + 2) &&
            !(i > 0 && joined_at(i - 1)))
            check(tokens[i + 4], tokens[i], draft);
    }
}

}  // namespace content
