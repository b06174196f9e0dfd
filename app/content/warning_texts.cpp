#include "content/warning_texts.h"

#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "content/script/tokens.h"
#include "content/script/translations.h"
#include "content/shown_warnings.h"
#include "model/how_soon.h"
#include "model/localised.h"
#include "prose/what_to_do.h"

namespace content {

std::vector<WarningText> own_warnings(const model::Page& page) {
    std::vector<WarningText> all;
    std::set<std::string_view> known;
    for (const model::Block& block : page.blocks) {
        const auto* const warning = std::get_if<model::Warning>(&block);
        if (!warning || warning->sign) continue;
        known.insert(warning->words);
        all.push_back({WrongWarning::Kind::own, page.id, warning->words, warning->where});
    }
    if (page.script.empty()) return all;
    for (std::string& words : shown_warnings(page.script).own)
        if (!known.contains(words)) all.push_back({WrongWarning::Kind::own, page.id, std::move(words), page.where});
    return all;
}

/// "Ask us" and "see a doctor" stand in many a text; how soon makes them urgent.
bool sends_for_help(const std::string& words, std::string_view number) {
    const std::set<prose::Help> help = prose::help_in(words);
    return help.contains(prose::Help::number) || model::times_said(words, number) > 0 ||
           help.contains(prose::Help::emergency_room) ||
           (help.contains(prose::Help::doctor) && !model::how_soon(words).empty());
}

std::vector<model::Passage> literals_of(const model::Page& page) {
    std::vector<model::Passage> all;
    for (const Token& token : scan(page.script))
        if (auto text = token.kind == Token::Kind::string ? plain_text(token) : std::nullopt)
            all.push_back({{page.where.file, token.line}, *std::move(text)});
    return all;
}

}  // namespace content
