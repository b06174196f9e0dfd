#pragma once
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/figure.h"
#include "model/page.h"

/// A library with nothing to complain about, for tests to spoil.
namespace library_of_tests {

inline model::Benefit benefit(model::Topic topic, std::vector<std::string> sources = {}) {
    const std::string tested = sources.empty() ? "" : "t";
    return {.where = {"areas/x.lua", 5},
            .topic = topic,
            .title = "t",
            .text = "t",
            .today = "t",
            .lasts = {},
            .sources = std::move(sources),
            .tested = tested};
}

inline model::Source source(std::string key, model::Where where) {
    return {.where = std::move(where),
            .key = std::move(key),
            .authors = "Kong",
            .year = 2018,
            .title = {},
            .journal = "j",
            .doi = {}};
}

inline model::Page plain_page(std::string id) {
    model::Page page;
    page.where = {id + ".lua", 1};
    page.id = std::move(id);
    page.name = "n";
    return page;
}

/// A page for every area, each with its four benefits.
inline model::Library sound_library() {
    model::Library library;
    for (const std::string_view area : model::area_ids) {
        model::Page page = plain_page(std::string(area));
        page.where.file = "areas/" + page.where.file;
        page.area = area;
        for (int i = 0; i < model::topic_count; ++i) page.blocks.push_back(benefit(static_cast<model::Topic>(i)));
        library.pages.push_back(page);
    }
    return library;
}

inline model::Page& page(model::Library& library, std::string_view id) {
    return *std::ranges::find(library.pages, id, &model::Page::id);
}

inline std::vector<std::string> messages(const std::vector<model::Problem>& problems) {
    std::vector<std::string> all;
    for (const model::Problem& problem : problems) all.push_back(problem.message);
    return all;
}

/// Sound, offered in English and Spanish, with "t" and "n" translated: all that its pages say.
inline model::Library translated_library() {
    model::Library library = sound_library();
    library.clinic.where = {"clinic.lua", 1};
    library.clinic.languages = {"en", "es"};
    library.clinic.lines = {{"languages", 4}};
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    library.languages[0].words["t"] = {{"words/es.lua", 3}, "te"};
    library.languages[0].words["n"] = {{"words/es.lua", 4}, "ene"};
    return library;
}

}  // namespace library_of_tests
