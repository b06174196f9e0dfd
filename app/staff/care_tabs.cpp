#include <fmt/format.h>

#include <algorithm>

#include "staff/staff_theme.h"
#include "staff/tabs.h"
#include "ui/button.h"
#include "ui/paint.h"

// Looking after the kiosk itself: sound and light, the self-check, the glass, and the way out.

namespace staff {

using namespace ui;

namespace {

constexpr std::string_view wipe_now = "You can wipe the glass now";
constexpr std::string_view nothing_reacts = "No touch does anything until this has counted down.";

Tone tone_of(const Frame& frame, platform::Finding::Severity severity) {
    const Palette& palette = frame.palette();
    if (severity == platform::Finding::Severity::fine) return palette.right;
    return severity == platform::Finding::Severity::nuisance ? palette.not_quite : palette.caution;
}

void add_check(Column& column, const Check& check) {
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    const float side = frame.px(staff_size::mark);
    const float gap = frame.px(size::icon_gap);
    const float width = column.width() - side - gap;
    const std::string text =
        check.finding.advice.empty() ? check.finding.what : check.finding.what + " " + check.finding.advice;
    const float heading = line_height(frame, type::body_bold);
    const float height = heading + wrap(frame, type::small, text, width).height();
    Rect row = column.box(height);
    column.gap(staff_size::row_gap);
    if (!column.draws()) return;
    const Tone tone = tone_of(frame, check.finding.severity);
    const Rect left = cut_left(row, side, gap);
    const Rect mark = {left.x, left.y, left.w, heading};
    fill(frame, mark, tone.tint, size::button_radius / 2);
    text_line(frame, type::small_bold, tone.ink, platform::mark(check.finding.severity), mark.x, mark.centre().y,
              mark.w, Align::centre);
    const Rect name = cut_top(row, heading);
    text_line(frame, type::body_bold, palette.ink, check.label, name.x, name.centre().y, name.w);
    text_block(frame, type::small, palette.ink, text, row.min(), width);
}

constexpr int volume_step = 20;
constexpr int brightness_step = 10;

/// Something that goes up and down between two ends.
struct Level {
    std::string_view name;
    std::string_view less;
    std::string_view more;
    int least = 0;
    int most = 0;
    int step = 1;
    int now = 0;
    float share = 0;  ///< of the line that is filled
};

float share_of(int now, int least, int most) {
    return static_cast<float>(now - least) / static_cast<float>(most - least);
}

bool step_button(Frame& frame, const Rect& box, std::string_view label, bool possible) {
    const Fade fade(frame, possible ? 1 : opacity::unavailable);
    const SecondTouch typing(frame, Again::meant);
    return button(frame, box, label, {.tone = frame.palette().secondary()}) && possible;
}

/// What the level should be, when it was touched.
std::optional<int> add_level(Column& column, const Level& level, std::string_view value) {
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    const Rect heading = column.heading_box(line_height(frame, type::heading));
    const Rect line = column.heading_box(frame.px(3 * staff_size::level));
    Rect row = column.touched_box(frame.px(staff_size::tab));
    if (!column.draws()) return std::nullopt;
    text_line(frame, type::heading, palette.ink, level.name, heading.x, heading.centre().y, heading.w);
    const float width = text_width(frame, type::heading, value);
    text_line(frame, type::heading, palette.ink, value, heading.right() - width, heading.centre().y, width + 1);
    const Rect all = {line.x, line.y + frame.px(staff_size::level) / 2, line.w, frame.px(staff_size::level)};
    fill(frame, all, palette.pill.tint, staff_size::level / 2);
    outline(frame, all, palette.pill.edge, staff_size::level / 2, frame.theme.edge_mm);
    fill(frame, {all.x, all.y, std::max(all.h, all.w * level.share), all.h}, palette.primary.tint,
         staff_size::level / 2);
    const float gap = frame.px(size::between);
    std::optional<int> wanted;
    if (step_button(frame, part_of_row(row, 0, 2, gap), level.less, level.now > level.least))
        wanted = std::max(level.least, level.now - level.step);
    if (step_button(frame, part_of_row(row, 1, 2, gap), level.more, level.now < level.most))
        wanted = std::min(level.most, level.now + level.step);
    return wanted;
}

}  // namespace

void defaults_tab(Column& column, TabFrame& tab) {
    const Palette& palette = column.frame().palette();
    kiosk::Defaults wanted = tab.facts.defaults;
    column.gap(staff_size::row_gap);
    const float loud = share_of(wanted.volume, kiosk::softest, kiosk::loudest);
    const Level volume = {"Volume of the voice", "Softer",    "Louder",      kiosk::softest,
                          kiosk::loudest,        volume_step, wanted.volume, loud};
    if (const auto to = add_level(column, volume, fmt::format("{:.0f} %", loud * 100))) {
        wanted.volume = *to;
        tab.touch = SaveDefaults{wanted};
    }
    column.gap(staff_size::row_gap);
    column.text(type::body, palette.quiet_ink,
                "Every visitor begins at this volume, and can change it for themselves.");
    column.gap(2 * staff_size::group_gap);
    const float bright = share_of(wanted.brightness, 0, kiosk::brightest);
    const Level brightness = {"Brightness",     "Darker",        "Brighter",        kiosk::darkest,
                              kiosk::brightest, brightness_step, wanted.brightness, bright};
    if (const auto to = add_level(column, brightness, fmt::format("{} %", wanted.brightness))) {
        wanted.brightness = *to;
        tab.touch = SaveDefaults{wanted};
    }
    column.gap(staff_size::row_gap);
    column.text(type::body, palette.quiet_ink,
                "This darkens the picture. The light behind it is set with the monitor's own buttons.");
}

void check_tab(Column& column, TabFrame& tab) {
    const Palette& palette = column.frame().palette();
    if (!tab.facts.checks) {
        column.text(type::body, palette.quiet_ink, "Looking …");
        return;
    }
    column.gap(staff_size::row_gap);
    for (const Check& check : *tab.facts.checks) add_check(column, check);
    column.gap(staff_size::row_gap);
    if (tab_button(column, "Look again", palette.secondary())) tab.touch = RunSelfCheck{};
}

void wipe_tab(Column& column, TabFrame& tab) {
    const Palette& palette = column.frame().palette();
    column.text(type::body, palette.ink,
                fmt::format("For {} seconds no touch does anything. A countdown shows how long is left; then the kiosk "
                            "waits for the next visitor.",
                            wiping_takes.count()));
    column.gap(staff_size::row_gap);
    column.text(type::body, palette.ink, "Spray the cloth, not the glass.");
    column.gap(staff_size::group_gap);
    if (tab_button(column, "Start wiping", palette.primary)) tab.touch = BeginWiping{};
}

void draw_wiping(Frame& frame, const Rect& panel, std::chrono::seconds left) {
    const Palette& palette = frame.palette();
    const Tone tone = {palette.card, palette.ink, palette.ink};
    fill(frame, panel, tone.tint);  // dark: smears show
    const float width = panel.w - 2 * frame.px(size::margin);
    const float number = line_height(frame, staff_type::countdown);
    const float title = wrap(frame, type::title, wipe_now, width).height();
    const float more = wrap(frame, type::lead, nothing_reacts, width).height();
    const float gap = frame.px(size::section_gap);
    Rect room = centred(panel, width, number + title + more + gap);
    const Rect top = cut_top(room, number);
    text_line(frame, staff_type::countdown, tone.ink, fmt::format("{}", left.count()), top.x, top.centre().y, top.w,
              Align::centre);
    text_block(frame, type::title, tone.ink, wipe_now, cut_top(room, title, gap).min(), width, Align::centre);
    text_block(frame, type::lead, tone.ink, nothing_reacts, room.min(), width, Align::centre);
}

void leave_tab(Column& column, TabFrame& tab) {
    const Palette& palette = column.frame().palette();
    column.text(type::body, palette.ink,
                "This ends the program, and the desktop or a dark screen shows. Visitors cannot use the kiosk until "
                "somebody starts it again at the computer, unless the computer does so by itself.");
    column.gap(staff_size::group_gap);
    if (tab_button(column, "Leave the kiosk", palette.caution)) tab.touch = LeaveKiosk{};
}

}  // namespace staff
