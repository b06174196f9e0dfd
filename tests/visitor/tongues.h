#pragma once
#include <string>

#include "ui/wording.h"
#include "visitor/visitor.h"

namespace visiting {

/// The kiosk's own words in a language made for a test: "[fr] Touch to begin".
inline std::string in_language(const std::string& code, std::string_view words) {
    return "[" + code + "] " + std::string(words);
}

/// The shipped pages in English, Spanish and these languages as well, each called by its code in capitals. The last has
/// a name and its signs of danger, and nothing else.
inline Content content_in(const std::vector<std::string>& more) {
    Content content;
    for (const std::string& code : more) {
        model::Language language{.where = {}, .code = code, .name = "Language " + code, .words = {}};
        for (const model::Sign& sign : content.library.signs)
            language.words[sign.words] = {.where = {}, .words = in_language(code, sign.words)};
        if (code != more.back())
            for (const std::string_view words : wording::all())
                language.words[std::string(words)] = {.where = {}, .words = in_language(code, words)};
        content.library.languages.push_back(std::move(language));
        content.library.clinic.languages.push_back(code);
    }
    return content;
}

}  // namespace visiting
