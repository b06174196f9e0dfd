#include "preview/problem_panel.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "preview/controls.h"
#include "preview/preview_theme.h"
#include "preview/spot.h"
#include "preview/status.h"
#include "staff/problem_list.h"
#include "ui/button.h"
#include "ui/paint.h"

namespace preview {

using namespace ui;

namespace {

using model::Problem;
using model::Severity;

// A row's lower edge is drawn on whole pixels, and clipped where the row ends.
constexpr float row_rounding = 1;

std::string lead_in(const Problem& problem) { return staff::line_label(problem) + " "; }
std::string hint_lead_in() { return std::string(staff::hint_label) + " "; }

Tone tone_of(const Frame& frame, Severity severity) {
    const Palette& palette = frame.palette();
    return severity == Severity::error ? palette.caution : Tone{palette.ink, palette.paper, palette.pill.edge};
}

/// The first lines of a text, with three dots where that is not all of them.
std::string at_a_glance(const Frame& frame, const std::string& text, float width, float indent) {
    const Paragraph all = wrap(frame, desk::text, text, width, indent);
    if (all.lines.size() <= desk::lines_at_a_glance) return text;
    const std::string_view last = all.lines[desk::lines_at_a_glance - 1];
    std::string shown = text.substr(0, static_cast<std::size_t>(last.data() + last.size() - text.data()));
    const auto fits = [&] {
        return wrap(frame, desk::text, shown + "…", width, indent).lines.size() <= desk::lines_at_a_glance;
    };
    while (!fits() && shown.find(' ') != std::string::npos) shown.erase(shown.rfind(' '));
    return shown + "…";
}

/// One problem: what it says, and where.
struct Row {
    const Problem& problem;
    std::string hint;  ///< none while the problem is not open
    bool open = false;
};

Row row_of(const ProblemPanel& panel, std::size_t index) {
    const Problem& problem = panel.problems[index];
    if (panel.open != index) return {problem, {}, false};
    const bool lost = problem.severity == Severity::error && is_page_file(problem.where.file) &&
                      spot_of(panel.library, problem.where) == Spot{};
    if (!lost) return {problem, problem.hint, true};
    return {problem, problem.hint + (problem.hint.empty() ? "" : ". ") + "Until then there is no such page.", true};
}

struct RowText {
    float left = 0;  ///< from the row's left edge
    float room = 0;
    float indent = 0;  ///< what the lead-in takes of the first line
    std::string message;
    float message_height = 0;
    float hint_height = 0;
    float hint_indent = 0;
    float height = 0;
};

RowText measure(const Frame& frame, const Row& row, float width) {
    const float padding = frame.px(desk::row_padding);
    RowText text;
    text.left = 2 * padding + frame.px(desk::row_icon);
    text.room = width - text.left - padding;
    text.indent = text_width(frame, desk::text_bold, lead_in(row.problem));
    text.message = row.open ? row.problem.message : at_a_glance(frame, row.problem.message, text.room, text.indent);
    text.message_height = wrap(frame, desk::text, text.message, text.room, text.indent).height();
    text.hint_indent = text_width(frame, desk::text_bold, hint_lead_in());
    if (row.open && !row.hint.empty())
        text.hint_height =
            wrap(frame, desk::text, row.hint, text.room, text.hint_indent).height() + frame.px(desk::row_gap);
    text.height = std::round(text.message_height + text.hint_height + 2 * padding);
    return text;
}

void draw_mark(Frame& frame, Severity severity, ImVec2 centre, ImU32 colour) {
    if (severity == Severity::error) return icon(frame, Icon::caution, centre, colour, desk::row_icon);
    ring(frame, centre, colour, desk::row_icon / 3, desk::mark_edge);
}

bool draw_row(Frame& frame, const Rect& box, const Row& row, const RowText& text) {
    const Tone tone = tone_of(frame, row.problem.severity);
    const ImU32 ink = frame.palette().ink;
    const bool touched = surface(frame, box, row.problem.message, tone, desk::row_radius);
    if (row.open) outline(frame, box, ink, desk::row_radius, desk::selected_edge);
    const float padding = frame.px(desk::row_padding);
    const float x = box.x + text.left;
    const float y = box.y + padding;
    const float first = y + line_height(frame, desk::text) / 2;
    draw_mark(frame, row.problem.severity, {box.x + padding + frame.px(desk::row_icon) / 2, first}, tone.ink);
    text_line(frame, desk::text_bold, tone.ink, lead_in(row.problem), x, first, text.room);
    text_block(frame, desk::text, ink, text.message, {x, y}, text.room, Align::left, text.indent);
    if (text.hint_height <= 0) return touched;
    const float hint_y = y + text.message_height + frame.px(desk::row_gap);
    text_line(frame, desk::text_bold, ink, hint_lead_in(), x, hint_y + line_height(frame, desk::text) / 2, text.room);
    text_block(frame, desk::text, ink, row.hint, {x, hint_y}, text.room, Align::left, text.hint_indent);
    return touched;
}

std::string name_of_file(const model::Library& library, const std::string& file) {
    const auto page = std::ranges::find(library.pages, file, [](const model::Page& p) { return p.where.file; });
    return page == library.pages.end() ? file : fmt::format("{}   {}", page->name, file);
}

void draw_small_targets(Column& column, const std::vector<SmallTarget>& targets) {
    if (targets.empty()) return;
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    column.heading(desk::heading, palette.too_small, "Too small to touch");
    const auto listed = std::min<std::size_t>(targets.size(), desk::small_targets_listed);
    for (std::size_t i = 0; i < listed; ++i) {
        const SmallTarget& target = targets[i];
        column.text(desk::text, palette.ink,
                    fmt::format("“{}” is {:.0f} × {:.0f} mm. A finger needs {:.0f} × {:.0f} mm.", target.name,
                                target.width_mm, target.height_mm, size::target, size::target));
    }
    if (targets.size() > listed)
        column.text(desk::text, palette.ink, fmt::format("And {} more, outlined in red.", targets.size() - listed));
    column.gap(desk::group_gap);
}

void draw_all_is_well(Frame& frame, const Rect& room, std::size_t pages) {
    const std::string more = fmt::format(
        "All {} pages open, and there is nothing to mend.\nSave a page, and it shows "
        "here at once.",
        pages);
    const float width = room.w;
    const float title = wrap(frame, desk::title, staff::all_is_well, width).height();
    const float text = wrap(frame, desk::text, more, width).height();
    const float gap = frame.px(desk::group_gap);
    Rect middle = centred(room, width, frame.px(2 * desk::tick) + 2 * gap + title + text);
    tick(frame, cut_top(middle, frame.px(2 * desk::tick), gap).centre(), desk::tick);
    text_block(frame, desk::title, frame.palette().ink, staff::all_is_well, middle.min(), width, Align::centre);
    cut_top(middle, title, gap / 2);
    text_block(frame, desk::text, frame.palette().quiet_ink, more, middle.min(), width, Align::centre);
}

void draw_title(Frame& frame, Rect& room) {
    const Rect row = cut_top(room, line_height(frame, desk::title), frame.px(desk::gap));
    const float down = draw_key(frame, "↓", row.right(), row.centre().y);
    const float up = draw_key(frame, "↑", row.right() - down - frame.px(desk::row_gap), row.centre().y);
    text_line(frame, desk::title, frame.palette().ink, "What to mend", row.x, row.centre().y, row.w - down - up);
}

}  // namespace

std::optional<std::size_t> draw_problem_panel(Frame& frame, const Rect& side, const ProblemPanel& panel,
                                              Scroll& scroll) {
    const Region region("side");
    card(frame, side);
    Rect room = side.inset(frame.px(desk::side_padding));
    if (panel.problems.empty() && panel.small_targets.empty()) {
        draw_all_is_well(frame, room, panel.library.pages.size());
        return std::nullopt;
    }
    if (!panel.problems.empty()) draw_title(frame, room);
    std::optional<std::size_t> touched;
    const staff::ProblemListLook look = {.heading = desk::heading,
                                         .small = desk::small,
                                         .file = desk::small,
                                         .file_ink = frame.palette().ink,
                                         .group_gap_mm = desk::group_gap,
                                         .file_gap_mm = desk::page_gap,
                                         .first_gap_mm = desk::row_gap / 2};
    const auto content = [&](Column& column) {
        draw_small_targets(column, panel.small_targets);
        for (std::size_t i = 0; i < panel.problems.size(); ++i) {
            const std::string file = name_of_file(panel.library, panel.problems[i].where.file);
            staff::add_problem_headings(column, panel.problems, i, file, look);
            const Row row = row_of(panel, i);
            const RowText text = measure(frame, row, column.width());
            const float top = column.height();
            const Rect room_for_row = column.touched_box(text.height + row_rounding);
            const Rect box = {room_for_row.x, room_for_row.y, room_for_row.w, text.height};
            column.gap(desk::row_gap);
            if (panel.reveal && row.open && !column.draws()) scroll.wanted = Span{top, top + text.height};
            const Region one(static_cast<int>(i));
            if (column.draws() && draw_row(frame, box, row, text)) touched = i;
        }
    };
    Rect buttons;
    if (ScrollView(frame, room.w, scroll, content).overflows(room.h)) {
        buttons = cut_bottom(room, frame.px(size::target), frame.px(desk::gap));
    }
    ScrollView(frame, room.w, scroll, content).draw(room, buttons);
    return touched;
}

}  // namespace preview
