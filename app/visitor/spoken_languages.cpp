#include "visitor/spoken_languages.h"

#include "visitor/language_choices.h"

namespace visitor {

std::vector<News> in_each_language(const model::Localised& content,
                                   const std::function<std::vector<std::string>(const model::Localised&)>& in_tongue) {
    std::vector<News> all;
    const auto add = [&](const model::Localised& tongue) {
        all.push_back({std::string(tongue.code()), in_tongue(tongue)});
    };
    for (const LanguageChoice& choice : language_choices(*content.written))
        add({content.written, content.written, choice.setting, choice.language});
    if (all.empty()) add(content);
    return all;
}

}  // namespace visitor
