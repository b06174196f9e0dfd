#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <unordered_set>

#include "base/suggest.h"
#include "base/utf8.h"
#include "check/rules.h"
#include "model/file_names.h"

namespace check {
namespace {

/// So many are told together where nothing of theirs is there.
constexpr std::size_t fewest_citing = 2;

std::vector<std::string_view> keys_of(const model::Library& library) {
    std::vector<std::string_view> keys;
    for (const model::Source& source : library.sources) keys.push_back(source.key);
    return keys;
}

std::string hint_for_source(const std::string& key, const Survey& survey) {
    const std::string meant = base::did_you_mean(key, keys_of(survey.library));
    return meant.empty() ? "add a 'source' with this key to sources.lua, or mend the key" : meant;
}

/// In a file with a mistake some source was not read, and nobody can tell which.
bool some_source_is_unread(const Survey& survey) {
    for (const model::Source& source : survey.library.sources)
        if (survey.facts.left_out.contains(base::lower(std::filesystem::path(source.where.file).stem().string())))
            return true;
    return false;
}

/// Texts name a study as it is listed: "Kong and others, 2018".
bool is_named(const model::Source& source, const Survey& survey) {
    const std::string name = fmt::format("{}, {}", source.authors, source.year);
    return std::ranges::any_of(survey.library.pages, [&](const model::Page& page) {
        return std::ranges::any_of(passages_of(survey, page), [&](const model::Passage& text) {
            return text.words.find(name) != std::string::npos;
        });
    });
}

std::size_t count_of_citing(const Survey& survey) {
    std::size_t count = 0;
    for_each_block(survey, [&](const model::Page&, const model::Block& block) {
        count += model::sources_of(block).empty() ? 0 : 1;
    });
    return count;
}

}  // namespace

void sources_are_known(const Survey& survey, Problems& problems) {
    if (some_source_is_unread(survey)) return;
    if (const std::size_t citing = count_of_citing(survey); survey.library.sources.empty() && citing >= fewest_citing) {
        problems.push_back({{std::string(model::sources_file), 0},
                            fmt::format("no file has any source, and {} blocks cite some", citing),
                            "bring sources.lua back, or type: bodymap restore last sources"});
        return;
    }
    std::unordered_set<std::string_view> known;
    for (const model::Source& source : survey.library.sources) known.insert(source.key);
    for_each<model::Benefit>(survey, [&](const model::Page&, const model::Benefit& benefit) {
        for (std::size_t i = 0; i < benefit.sources.size(); ++i)
            if (const std::string& key = benefit.sources[i]; !known.contains(key))
                problems.push_back({benefit.where_of_source(i), fmt::format("no source is called '{}'", key),
                                    hint_for_source(key, survey)});
    });
    for_each_block(survey, [&](const model::Page&, const model::Block& block) {
        if (std::holds_alternative<model::Benefit>(block)) return;
        for (const std::string& key : model::sources_of(block))
            if (!known.contains(key))
                problems.push_back({model::where_of(block), fmt::format("no source is called '{}'", key),
                                    hint_for_source(key, survey)});
    });
}

void sources_are_cited(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // a page that could not be read may cite it
    const std::vector<std::string_view> keys = keys_of(survey.library);
    const std::unordered_set<std::string_view> known(keys.begin(), keys.end());
    std::unordered_set<std::string> cited;
    for_each_block(survey, [&](const model::Page&, const model::Block& block) {
        for (std::string& key : model::sources_of(block)) {
            // Who mistyped a key cites the source all the same, and must not take that out.
            if (const auto meant = known.contains(key) ? std::nullopt : base::closest(key, keys)) cited.emplace(*meant);
            cited.insert(std::move(key));
        }
    });
    for (const model::Source& source : survey.library.sources)
        if (!cited.contains(source.key) && !is_named(source, survey))
            problems.push_back({source.where, fmt::format("no page cites the source '{}'", source.key),
                                "cite it in a benefit, or take it out"});
}

}  // namespace check
