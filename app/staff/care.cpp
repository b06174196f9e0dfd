#include <fmt/format.h>

#include "staff/staff_screen.h"
#include "staff/staff_theme.h"
#include "staff/tabs.h"
#include "ui/paint.h"

// Looking after the kiosk itself: the self-check, the glass, and the way out.

namespace staff {

using namespace ui;

namespace {

constexpr std::string_view look_again = "Look again";

Tone tone_of(const Frame& frame, platform::Finding::Severity severity) {
    const Palette& palette = frame.palette();
    if (severity == platform::Finding::Severity::fine) return palette.right;
    return severity == platform::Finding::Severity::nuisance ? palette.not_quite : palette.caution;
}

void add_check(Column& column, const StaffCheck& check) {
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    const float side = frame.px(staff_size::mark);
    const float gap = frame.px(size::icon_gap);
    const float width = column.width() - side - gap;
    const std::string words =
        check.finding.advice.empty() ? check.finding.what : check.finding.what + " " + check.finding.advice;
    const float heading = line_height(frame, type::body_bold);
    const float height = heading + wrap(frame, type::small, words, width).height();
    Rect row = column.box(height);
    column.gap(staff_size::row_gap);
    if (!column.draws()) return;
    const Tone tone = tone_of(frame, check.finding.severity);
    const Rect left = cut_left(row, side, gap);
    const Rect label = {left.x, left.y, left.w, heading};
    fill(frame, label, tone.tint, size::button_radius / 2);
    text_line(frame, type::small_bold, tone.ink, platform::mark(check.finding.severity), label.x, label.centre().y,
              label.w, Align::centre);
    const Rect name = cut_top(row, heading);
    text_line(frame, type::body_bold, palette.ink, check.of, name.x, name.centre().y, name.w);
    text_block(frame, type::small, palette.ink, words, row.min(), width);
}

}  // namespace

std::optional<TabTouch> check_tab(Column& column, const StaffFacts& facts) {
    const Palette& palette = column.frame().palette();
    if (!facts.checks) {
        column.text(type::body, palette.quiet_ink, "Looking …");
        return std::nullopt;
    }
    column.gap(staff_size::row_gap);
    for (const StaffCheck& check : *facts.checks) add_check(column, check);
    column.gap(staff_size::row_gap);
    const bool again = tab_button(column, look_again, palette.secondary());
    return again ? std::optional<TabTouch>(RunSelfCheck{}) : std::nullopt;
}

std::optional<TabTouch> wipe_tab(Column& column, const StaffFacts&) {
    const Palette& palette = column.frame().palette();
    column.text(type::body, palette.ink,
                fmt::format("For {} seconds no touch does anything. A countdown shows how long is left; then the kiosk "
                            "waits for the next visitor.",
                            StaffScreen::wiping_takes.count()));
    column.gap(staff_size::row_gap);
    column.text(type::body, palette.ink, "Spray the cloth, not the glass.");
    column.gap(staff_size::group_gap);
    return tab_button(column, "Start wiping", palette.primary) ? std::optional<TabTouch>(BeginWiping{}) : std::nullopt;
}

std::optional<TabTouch> leave_tab(Column& column, const StaffFacts&) {
    const Palette& palette = column.frame().palette();
    column.text(type::body, palette.ink,
                "This ends the program, and the desktop or a dark screen shows. Visitors cannot use the kiosk until "
                "somebody starts it again at the computer, unless the computer does so by itself.");
    column.gap(staff_size::group_gap);
    return tab_button(column, "Leave the kiosk", palette.caution) ? std::optional<TabTouch>(LeaveKiosk{})
                                                                  : std::nullopt;
}

}  // namespace staff
