#include "visitor/start_over.h"

#include <fmt/format.h>

#include <array>
#include <string>

#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int stay = 0;
constexpr int leave = 1;

// By name, and nothing else: whoever has changed one thing would wonder about the others.
std::string what_is_lost(const Frame& frame, const Scene& scene) {
    const kiosk::Settings& now = scene.session.settings();
    const kiosk::Settings before = scene.session.untouched();
    std::string lost;
    const auto add = [&](bool is_lost, std::string_view words) {
        if (is_lost) lost += (lost.empty() ? "" : ", ") + std::string(frame.say(words));
    };
    add(scene.session.has_answered(), wording::your_answers);
    add(now.language != before.language, wording::language);
    add(now.text_percent != before.text_percent, wording::size_of_text);
    add(now.high_contrast != before.high_contrast, wording::high_contrast);
    add(now.less_motion != before.less_motion, wording::motion);
    add(now.lowered != before.lowered, wording::lower_half);
    add(now.louder != before.louder, wording::volume);
    add(scene.speaks, wording::speech);
    return lost.empty() ? lost : fmt::format("{} {}.", frame.say(wording::what_is_lost), lost);
}

}  // namespace

bool ask_to_start_over(Frame& frame, const Scene& scene) {
    const Region region(frame, Part::dialog);
    const Palette& palette = frame.palette();
    const std::string lost = what_is_lost(frame, scene);
    const Dialog dialog = {
        .title = frame.say(wording::start_over_now), .title_type = type::title, .text = lost, .text_type = type::lead};
    const std::array answers = {frame.say(wording::stay_here), frame.say(wording::yes_start_over)};
    const ButtonLook look = {.tone = palette.secondary()};
    const float width = dialog_content_width(frame, scene.panel);
    const Grid grid = grid_of(frame, answers, look, width, 2);
    const float gap = 2 * frame.px(size::section_gap);
    auto [card, room] = draw_dialog(frame, scene.panel, palette.veil, dialog, gap + grid.height());
    cut_top(room, gap);
    begin_question(frame, fmt::format("{} {}", dialog.title, dialog.text), {});
    if (button(frame, grid.cell(room, stay), answers[stay], look)) frame.deed = kiosk::AskToStartOver{false};
    if (button(frame, grid.cell(room, leave), answers[leave], {.tone = palette.primary}))
        frame.deed = kiosk::StartOver{};
    const bool beside = !card.contains(ImGui::GetIO().MousePos);
    if (!press(frame, scene.panel, dialog.title, {.role = Role::figure}).tapped || !beside) return false;
    frame.deed = kiosk::AskToStartOver{false};
    return true;
}

}  // namespace visitor
