#include "visitor/languages.h"

#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int most_in_a_row = 3;

std::vector<std::string_view> names_of(const std::vector<LanguageChoice>& choices) {
    std::vector<std::string_view> names;
    for (const LanguageChoice& choice : choices) names.push_back(choice.name);
    return names;
}

// As wide as dialogs are, or as the panel where the names would be taller than that otherwise.
Dialog dialog_of(const Frame& frame, const Rect& panel, const std::vector<std::string_view>& names,
                 const ButtonLook& look) {
    const std::string_view title = frame.say(wording::language);
    Dialog dialog = {.title = title, .title_type = type::title, .text = "", .text_type = type::body};
    const float width = dialog_content_width(frame, panel);
    const float grid = grid_of(frame, names, look, width, most_in_a_row).height();
    if (dialog_height(frame, panel, dialog, grid) > panel.h - 2 * frame.px(size::margin))
        dialog.width_mm = panel.w / frame.px(1);
    return dialog;
}

}  // namespace

bool language_list(Frame& frame, const Scene& scene) {
    const Region region(frame, Part::dialog);
    const Palette& palette = frame.palette();
    const std::vector<LanguageChoice>& choices = scene.languages;
    const std::vector<std::string_view> names = names_of(choices);
    ButtonLook look = {.tone = palette.secondary(), .icon = Icon::right};
    const Dialog dialog = dialog_of(frame, scene.panel, names, look);
    const float width = dialog_content_width(frame, scene.panel, dialog.width_mm);
    const Grid grid = grid_of(frame, names, look, width, most_in_a_row);
    const auto [card, answers] = draw_dialog(frame, scene.panel, palette.veil, dialog, grid.height());
    begin_question(frame, frame.say(wording::language), {});
    kiosk::Settings settings = scene.session.settings();
    const std::string current = settings.language;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool chosen = choices[i].setting == current;
        look.tone = chosen ? palette.primary : palette.secondary();
        look.icon = chosen ? std::optional(Icon::right) : std::nullopt;
        look.state = chosen ? frame.say(wording::chosen) : std::string_view();
        if (!button(frame, grid.cell(answers, static_cast<int>(i)), choices[i].name, look)) continue;
        settings.language = choices[i].setting;
        frame.deed = kiosk::Adjust{settings};
    }
    const bool beside = !card.contains(ImGui::GetIO().MousePos);
    if (!press(frame, scene.panel, frame.say(wording::language), {.role = Role::figure}).tapped || !beside)
        return false;
    frame.deed = kiosk::ListLanguages{false};
    return true;
}

}  // namespace visitor
