#include <fmt/format.h>

#include <algorithm>

#include "staff/staff_theme.h"
#include "staff/tabs.h"
#include "ui/button.h"
#include "ui/paint.h"

namespace staff {

using namespace ui;

namespace {

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
    const Palette& palette = frame.palette();
    const ButtonLook look = {.tone = palette.secondary()};
    const Fade fade(frame, possible ? 1 : opacity::unavailable);
    return button(frame, box, label, look) && possible;
}

/// What the level should be, when it was touched.
std::optional<int> add_level(Column& column, const Level& level, std::string_view value) {
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    const Rect heading = column.heading_box(line_height(frame, type::heading));
    const Rect line = column.heading_box(frame.px(3 * staff_size::level));
    Rect row = column.box(frame.px(staff_size::tab));
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

std::optional<TabTouch> defaults_tab(Column& column, const StaffFacts& facts) {
    const Palette& palette = column.frame().palette();
    std::optional<TabTouch> touched;
    kiosk::Defaults wanted = facts.defaults;
    column.gap(staff_size::row_gap);
    const float loud = share_of(wanted.volume, kiosk::softest, kiosk::loudest);
    const Level volume = {"Volume of the voice", "Softer",    "Louder",      kiosk::softest,
                          kiosk::loudest,        volume_step, wanted.volume, loud};
    if (const auto to = add_level(column, volume, fmt::format("{:.0f} %", loud * 100))) {
        wanted.volume = *to;
        touched = SaveDefaults{wanted};
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
        touched = SaveDefaults{wanted};
    }
    column.gap(staff_size::row_gap);
    column.text(type::body, palette.quiet_ink,
                "This darkens the picture. The light behind it is set with the monitor's own buttons.");
    return touched;
}

}  // namespace staff
