#include "content/sections.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "content/script/tokens.h"
#include "model/how_soon.h"
#include "model/passages.h"
#include "prose/what_to_do.h"

namespace content {

std::vector<Section> sections_of(const model::Page& page) {
    std::vector<Section> all;
    for (const model::Block& block : page.blocks)
        if (const auto* const heading = std::get_if<model::Heading>(&block))
            all.push_back({heading->where, heading->words});
        else if (!all.empty())
            for (model::Passage& text : model::passages_of(block)) all.back().below.push_back(std::move(text.words));
    return all;
}

std::vector<Section> sections_in(const std::string& file, std::string_view script) {
    const std::vector<Token> tokens = scan(script);
    const auto follows = [&](std::size_t at, std::string_view symbol) {
        return at < tokens.size() && tokens[at].is(symbol);
    };
    std::vector<Section> all;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool leads = tokens[i].kind == Token::Kind::name && follows(i + 1, "=") && follows(i + 2, "{");
        if (leads) all.push_back({{file, tokens[i].line}, std::string(tokens[i].written)});
        if (tokens[i].kind != Token::Kind::string) continue;
        std::string words(unquoted(tokens[i]));
        const bool is_label = i > 0 && (tokens[i - 1].is("heading") || tokens[i - 1].is("=="));
        if (is_label) {
            all.push_back({{file, tokens[i].line}, std::move(words)});
        } else if (!all.empty()) {
            all.back().below.push_back(std::move(words));
            all.back().warns |= tokens[i - 1].is("warning") || tokens[i - 1].is("danger");
        }
    }
    return all;
}

bool label_keeps_from_harm(const std::string& label) {
    const auto words = model::counting_words(label);
    return !model::how_soon(label).empty() || prose::tells_not_to(label) ||
           std::ranges::any_of(words, &prose::says_to_leave, &model::CountingWord::letters);
}

}  // namespace content
