#include "visitor/map/view_switch.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.h"
#include "ui/button.h"
#include "ui/press.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using model::View;

struct ViewChoice {
    std::string_view label;
    View view;
};
// Soles before the profile: they have parts that nothing else shows.
constexpr std::array<ViewChoice, 3> paired_views = {
    {{wording::view_body, View::front}, {wording::view_foot, View::sole}, {wording::view_side, View::side}}};
constexpr std::array<ViewChoice, 4> single_views = {{{wording::view_front, View::front},
                                                     {wording::view_back, View::back},
                                                     {wording::view_foot, View::sole},
                                                     {wording::view_side, View::side}}};

std::span<const ViewChoice> view_choices(Views views) {
    if (views == Views::paired) return paired_views;
    return single_views;
}

bool shows(Views views, View choice, View current) {
    return choice == current || (views == Views::paired && choice == View::front && current == View::back);
}

ButtonLook turn_look(const Frame& frame) {
    return {.tone = frame.palette().bar_button, .icon = Icon::turn, .radius_mm = size::target / 2};
}

}  // namespace

void turn_button(Frame& frame, const Rect& box, Views views, View current) {
    const std::span<const ViewChoice> choices = view_choices(views);
    const auto at =
        std::ranges::find_if(choices, [&](const ViewChoice& choice) { return shows(views, choice.view, current); });
    const auto next = at + 1 == choices.end() ? choices.begin() : at + 1;
    const Region region("views");
    frame.record.begins({.heading = std::string(frame.say(wording::group_views))});
    ButtonLook look = turn_look(frame);
    const auto said = [&](const ViewChoice& choice) {
        const bool both = views == Views::paired && choice.view == View::front;
        return frame.say(both ? wording::front_and_back : choice.label);
    };
    const std::string shown =
        base::filled_in(frame.say(wording::view_now), {{"{now}", said(*at)}, {"{next}", said(*next)}});
    look.state = shown;
    if (button_width(frame, frame.say(wording::turn), look) > box.w + 1) look.icon.reset();
    const SecondTouch second(frame, Again::skips);  // a view that nobody has seen
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
