#include "content/script/comparisons.h"

#include <fmt/format.h>

#include <algorithm>
#include <variant>
#include <vector>

#include "base/phrases.h"
#include "base/suggest.h"

namespace content {
namespace {

bool compares(const Token& token) { return token.is("==") || token.is("~="); }

const model::Ask* ask_called(const model::Page& page, std::string_view id) {
    for (const model::Block& block : page.blocks)
        if (const auto* const ask = std::get_if<model::Ask>(&block); ask && ask->id == id) return ask;
    return nullptr;
}

void check(const Token& id, const Token& words, Draft& draft) {
    const model::Ask* const ask = ask_called(draft.page, id.written);
    const std::string_view written = unquoted(words);
    if (!ask || written.find('\\') != written.npos) return;  // what Lua would make of it is not known here
    std::vector<std::string_view> choices;
    for (const model::Ask::Choice& choice : ask->choices) choices.push_back(choice.id);
    if (std::ranges::count(choices, written) > 0) return;
    const std::string guess = base::did_you_mean(written, choices);
    draft.report(words.line, fmt::format("the question \"{}\" has no choice \"{}\"", ask->id, base::shortened(written)),
                 guess.empty() ? fmt::format("its choices are {}", base::listed(choices, "and")) : guess);
}

}  // namespace

void check_comparisons(std::span<const Token> tokens, Draft& draft) {
    using Kind = Token::Kind;
    const auto chosen_at = [&](std::size_t i) {
        return i + 2 < tokens.size() && tokens[i].kind == Kind::name && tokens[i + 1].is(".") &&
               tokens[i + 2].kind == Kind::name;
    };
    for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
        if (chosen_at(i) && compares(tokens[i + 3]) && tokens[i + 4].kind == Kind::string)
            check(tokens[i + 2], tokens[i + 4], draft);
        if (tokens[i].kind == Kind::string && compares(tokens[i + 1]) && chosen_at(i + 2))
            check(tokens[i + 4], tokens[i], draft);
    }
}

}  // namespace content
