#include "preview/editions.h"

namespace visiting {

using preview::Edition;

Edition fine(const Content& content) {
    return {.library = std::make_shared<const model::Library>(content.library),
            .saved = {{"areas/calves.lua", at(14, 32)}},
            .now = at(14, 33)};
}

model::Problem misspelt() {
    return {{"areas/calves.lua", 12}, "there is no block called 'benifit'", "did you mean 'benefit'?"};
}

model::Problem too_long() {
    return {{"areas/feet.lua", 3}, "the text has 104 words", "leave some out", model::Severity::advice};
}

Edition with_mistake(const Content& content) {
    Edition edition = fine(content);
    edition.problems = {too_long(), misspelt()};
    edition.outdated = {{"areas/calves.lua", at(14, 20)}};
    edition.changed = {"areas/calves.lua"};
    return edition;
}

Edition in_spanish(const Content& content) {
    Edition edition = fine(content);
    model::Language spanish = {.where = {"words/es.lua", 1}, .code = "es", .name = "Español", .words = {}};
    spanish.words["Calves"] = {{"words/es.lua", 7}, "Pantorrillas"};
    model::Library library = content.library;
    library.languages = {spanish};
    edition.library = std::make_shared<const model::Library>(std::move(library));
    return edition;
}

int line_of(const Content& content, std::string_view page, model::Topic topic) {
    return model::benefit(*content.library.page(page), topic)->where.line;
}

}  // namespace visiting
