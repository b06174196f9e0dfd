#include <fmt/format.h>

#include <algorithm>

#include "staff/labels.h"
#include "staff/staff_theme.h"
#include "staff/tabs.h"
#include "ui/button.h"
#include "ui/paint.h"

namespace staff {

using namespace ui;

namespace {

constexpr std::string_view put_back = "Put back";
constexpr std::string_view undo = "Undo";

/// Of what is in the folder, visitors see something older: the version that is up can be put back there.
bool folder_differs(const Facts& facts) {
    return !facts.outdated.empty() || (facts.problems && std::ranges::any_of(*facts.problems, &model::is_error));
}

std::string heading_of(const Version& version, const Facts& facts) {
    return fmt::format("{}{}{}", version_label(version.when, facts),
                       version.is_up && folder_differs(facts) ? ", shown now" : "",
                       version.before_restore ? ", kept when pages were put back" : "");
}

/// When it was, what it changed, and a button or a word beside them.
void add_version(Column& column, const Version& version, TabFrame& tab) {
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    const float padding = frame.px(staff_size::row_padding);
    const float side = frame.px(staff_size::row_button);
    const float width = column.width() - side - 3 * padding;
    const std::string heading = heading_of(version, tab.facts);
    const float heading_height = wrap(frame, type::body_bold, heading, width).height();
    const float changes_height = wrap(frame, type::small, version.changes, width).height();
    const float target = frame.px(size::target);
    const Rect row = column.touched_box(std::max(target, heading_height + changes_height) + 2 * padding);
    column.gap(staff_size::row_gap);
    if (!column.draws()) return;
    fill(frame, row, palette.paper, size::button_radius);
    Rect room = row.inset(padding);
    const Rect right = cut_right(room, side, padding);
    text_block(frame, type::body_bold, palette.ink, heading, cut_top(room, heading_height).min(), width);
    text_block(frame, type::small, palette.quiet_ink, version.changes, room.min(), width);
    if (version.is_up && !folder_differs(tab.facts)) {
        text_line(frame, type::small_bold, palette.right.ink, "Shown now", right.x, row.centre().y, right.w,
                  Align::centre);
        return;
    }
    if (button(frame, centred(right, side, target), put_back, {.tone = palette.secondary()}))
        tab.touch = RestoreVersion{version.name, version.when};
}

void add_outcome(Column& column, const Outcome& outcome, TabFrame& tab) {
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    const Tone& tone = outcome.failed ? palette.caution : palette.right;
    const float padding = frame.px(size::box_padding);
    const Paragraph text = wrap(frame, type::body, outcome.text, column.width() - 2 * padding);
    const Rect box = column.box_around({text}, padding);
    column.gap(staff_size::row_gap);
    if (column.draws()) {
        fill(frame, box, tone.tint, size::button_radius);
        text_block(frame, type::body, tone.ink, outcome.text, box.inset(padding).min(), box.w - 2 * padding);
    }
    if (outcome.undo.empty()) return;
    if (tab_button(column, undo, palette.primary)) tab.touch = RestoreVersion{outcome.undo, {}};
    column.gap(staff_size::group_gap);
}

}  // namespace

std::string version_label(std::chrono::system_clock::time_point when, const Facts& facts) {
    const std::string label = time_label(when, facts.now);
    const auto is_alike = [&](const Version& other) {
        return other.when != when && time_label(other.when, facts.now) == label;
    };
    const bool ambiguous = facts.versions && std::ranges::any_of(*facts.versions, is_alike);
    return ambiguous ? exact_label(when, facts.now) : label;
}

void versions_tab(Column& column, TabFrame& tab) {
    const Facts& facts = tab.facts;
    const Palette& palette = column.frame().palette();
    column.gap(staff_size::row_gap);
    if (facts.outcome) add_outcome(column, *facts.outcome, tab);
    if (!facts.versions) {
        column.text(type::body, palette.quiet_ink, "Looking …");
    } else if (facts.versions->empty()) {
        column.text(type::body, palette.ink, "There are none yet: each is kept once the pages are without a mistake.");
    } else {
        for (std::size_t i = 0; i < facts.versions->size(); ++i) {
            const Region one(static_cast<int>(i));
            add_version(column, (*facts.versions)[i], tab);
        }
    }
}

}  // namespace staff
