#include "visitor/language_choices.h"

namespace visitor {

std::vector<LanguageChoice> language_choices(const model::Library& library) {
    std::vector<LanguageChoice> choices;
    for (const std::string& code : library.clinic.languages) {
        const model::Language* const language = library.language(code);
        const bool own = code == model::own_language(library);
        if (!language || language->name.empty()) continue;
        if (own || model::knows_dangers(library, *language))
            choices.push_back({own ? "" : code, language, language->name});
    }
    return choices;
}

}  // namespace visitor
