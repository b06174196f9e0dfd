#include "visitor/map/view_switch.h"

#include <algorithm>
#include <array>
#include <span>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using model::View;

struct ViewChoice {
    std::string_view label;
    View view;
};
constexpr std::array<ViewChoice, 3> paired_views = {
    {{wording::view_body, View::front}, {wording::view_side, View::side}, {wording::view_foot, View::sole}}};
constexpr std::array<ViewChoice, 4> single_views = {{{wording::view_front, View::front},
                                                     {wording::view_back, View::back},
                                                     {wording::view_side, View::side},
                                                     {wording::view_foot, View::sole}}};

std::span<const ViewChoice> view_choices(Views views) {
    if (views == Views::paired) return paired_views;
    return single_views;
}

bool shows(Views views, View choice, View current) {
    return choice == current || (views == Views::paired && choice == View::front && current == View::back);
}

float segment_width(const Frame& frame, std::string_view label) { return button_width(frame, frame.say(label), {}); }

ButtonLook turn_look(const Frame& frame) {
    return {.tone = frame.palette().pill, .icon = Icon::repeat, .radius_mm = size::target / 2};
}

}  // namespace

float switch_width(const Frame& frame, Views views) {
    float width = 0;
    for (const ViewChoice& choice : view_choices(views))
        width += segment_width(frame, choice.label) + frame.px(size::between);
    return width;
}

float least_switch_width(const Frame& frame, Views views) {
    const float spare = 2 * frame.px(size::button_padding - size::label_padding);
    return switch_width(frame, views) - spare * static_cast<float>(view_choices(views).size());
}

float switch_height(const Frame& frame) { return frame.px(size::target + size::between); }

void view_switch(Frame& frame, const Rect& box, Views views, View current) {
    const float gap = frame.px(size::between);
    const Region region("views");
    frame.record.begins({.kind = Group::Kind::tabs, .heading = std::string(frame.say(wording::group_views))});
    fill(frame, box, frame.palette().pill.tint, size::target);
    outline(frame, box, frame.palette().pill.edge, size::target, frame.theme.edge_mm);
    Rect rest = box.inset(gap / 2);
    const auto count = static_cast<float>(view_choices(views).size());
    const float less = std::max(0.0F, switch_width(frame, views) - box.w) / count;
    for (const ViewChoice& choice : view_choices(views)) {
        const Palette& palette = frame.palette();
        const Tone plain = {palette.ink, palette.pill.tint, palette.pill.tint};
        const bool chosen = shows(views, choice.view, current);
        const ButtonLook look = {.tone = chosen ? palette.primary : plain,
                                 .radius_mm = size::target / 2,
                                 .state = chosen ? frame.say(wording::chosen) : ""};
        const Rect segment = cut_left(rest, segment_width(frame, choice.label) - less, gap);
        if (button(frame, segment, frame.say(choice.label), look)) frame.deed = kiosk::LookAt{choice.view};
    }
}

void turn_button(Frame& frame, const Rect& box, View current) {
    const auto* const at = std::ranges::find(single_views, current, &ViewChoice::view);
    const auto* const next = at + 1 == single_views.end() ? single_views.begin() : at + 1;
    const Region region("views");
    frame.record.begins({.heading = std::string(frame.say(wording::group_views))});
    ButtonLook look = turn_look(frame);
    look.state = frame.say(at->label);
    if (button_width(frame, frame.say(wording::turn), look) > box.w + 1) look.icon.reset();
    if (button(frame, box, frame.say(wording::turn), look)) frame.deed = kiosk::LookAt{next->view};
}

float turn_width(const Frame& frame) { return button_width(frame, frame.say(wording::turn), turn_look(frame)); }

float least_turn_width(const Frame& frame) {
    return text_width(frame, type::label, frame.say(wording::turn)) + frame.px(2 * size::label_padding);
}

float turn_height(const Frame& frame) {
    return button_height(frame, frame.say(wording::turn), turn_look(frame), turn_width(frame));
}

}  // namespace visitor
