#include "content/lost_translations.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

#include "base/phrases.h"
#include "base/quotes.h"
#include "model/localised.h"

namespace content {
namespace {

using model::Language;
using Entry = decltype(Language::words)::value_type;

/// What stands beside the translation now, and warns of nothing; null where it stands nowhere.
const Entry* under_another_text(const Language& now, const Entry& lost,
                                const std::set<std::string, base::AsHeard>& warned) {
    const auto found = std::ranges::find_if(now.words, [&](const Entry& entry) {
        return entry.second.words == lost.second.words && !warned.contains(entry.first);
    });
    return found == now.words.end() ? nullptr : &*found;
}

model::Problem error_at(const model::Where& where, std::string message, std::string hint) {
    return {where, std::move(message), std::move(hint), model::Severity::error, true};
}

model::Problem changed_text(const Entry& lost, const Entry& now) {
    const auto [page, here] = base::around_difference(lost.first, now.first);
    return error_at(now.second.where,
                    fmt::format("the text that is translated here was changed: \"{}\" was \"{}\"", here, page),
                    fmt::format("write it as the page has it: {}", base::in_lua_quotes(lost.first)));
}

std::string how_to_have_back(const Entry& lost) {
    return "to have it back, type: bodymap restore last " + lost.second.where.file;
}

model::Problem gone(const Language& now, const Entry& lost) {
    const auto& [text, was] = lost;
    const auto emptied = now.words.find(text);
    const model::Where where = emptied == now.words.end() ? model::Where{was.where.file, 0} : emptied->second.where;
    return error_at(where, fmt::format("the translation of \"{}\" is gone", base::shortened(text)),
                    fmt::format("{}; or write it again: translate {{ {}, {} }}", how_to_have_back(lost),
                                base::in_lua_quotes(text), base::in_lua_quotes(was.words)));
}

/// More of one file are told together.
constexpr std::size_t most_told_apart = 3;

model::Problem many_gone(const std::vector<const Entry*>& lost) {
    const Entry& first = *lost.front();
    return error_at({first.second.where.file, 0},
                    fmt::format("the translations of {} warnings in this file are gone: \"{}\" and more", lost.size(),
                                base::shortened(first.first)),
                    how_to_have_back(first));
}

}  // namespace

void add_lost_translations(const Language& now, const Language& last,
                           const std::set<std::string, base::AsHeard>& warned, std::vector<WrongWarning>& wrong) {
    const auto add = [&](const Entry& lost, model::Problem problem) {
        wrong.push_back({WrongWarning::Kind::translation, now.code, lost.first, {}, std::move(problem), lost.first});
    };
    std::map<std::string_view, std::vector<const Entry*>> by_file;
    for (const Entry& entry : last.words) {
        const auto& [text, was] = entry;
        if (was.words.empty() || was.words == text || !warned.contains(text) || model::is_translated(now, text))
            continue;
        if (const Entry* const other = under_another_text(now, entry, warned))
            add(entry, changed_text(entry, *other));
        else
            by_file[was.where.file].push_back(&entry);
    }
    for (const auto& [file, lost] : by_file)
        for (const Entry* const entry : lost)
            add(*entry, lost.size() > most_told_apart ? many_gone(lost) : gone(now, *entry));
}

bool is_lost_translation(const WrongWarning& one) {
    return one.kind == WrongWarning::Kind::translation && one.words.empty();
}

void put_back_lost(const std::vector<WrongWarning>& wrong, const model::Library& last, model::Library& library) {
    for (const WrongWarning& one : wrong) {
        if (!is_lost_translation(one)) continue;
        const auto language = std::ranges::find(library.languages, one.language, &Language::code);
        const Language* const before = last.language(one.language);
        const auto* const was = before ? model::translation_of(*before, one.text) : nullptr;
        if (language != library.languages.end() && was) language->words[one.text].words = was->words;
    }
}

}  // namespace content
