#include "visitor/spoken_languages.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "ui/wording.h"
#include "visitor/language_choices.h"

namespace visitor {

namespace {

using namespace ui;

std::string_view keys_to(const Walk& walk, const Seen& button, const Seen& focus) {
    if (focus.part != Part::bar) return wording::keys_to_language;
    if (focus.id == button.id) return wording::at_language;
    const auto place = [&](const Seen& seen) { return std::ranges::find(walk, seen.id, &Seen::id); };
    return place(focus) < place(button) ? wording::down_to_language : wording::up_to_language;
}

}  // namespace

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

// What the keys lead to is named as it will be heard there: whoever does not know the language knows it by that.
std::vector<News> ways_to_languages(
    const model::Localised& content, const Walk& walk, const Seen& focus,
    const std::function<std::vector<std::string>(const model::Localised&, std::string_view words)>& say) {
    const auto in_tongue = [&](const model::Localised& tongue) -> std::vector<std::string> {
        if (!tongue.language || tongue.code() == content.code()) return {};
        const std::string& name = tongue.language->name;
        const auto tell = [&](std::string_view keys) { return say(tongue, fmt::format("{}: {}", name, keys)); };
        if (focus.part == Part::dialog) return tell(tongue.say(wording::out_of_box_to_language));
        const auto in_bar = [&](std::string_view words) {
            const auto found = std::ranges::find_if(
                walk, [&](const Seen* seen) { return seen->part == Part::bar && seen->name == words; });
            return found == walk.end() ? nullptr : *found;
        };
        const Seen* const by_name = in_bar(name);
        const Seen* const button = by_name ? by_name : in_bar(content.say(wording::language));
        if (!button) return {};
        return tell(
            base::filled_in(tongue.say(keys_to(walk, *button, focus)),
                            {{"{bar}", std::string(content.say(wording::group_bar))}, {"{button}", button->name}}));
    };
    std::vector<News> all = in_each_language(content, in_tongue);
    std::erase_if(all, [&](const News& one) { return one.sentences.empty(); });
    return all;
}

}  // namespace visitor
