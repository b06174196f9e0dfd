#include "visitor/card/lens.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/enum_index.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/grade.h"

namespace visitor {

using namespace ui;

namespace {

struct GradedArea {
    const model::Page* page = nullptr;
    model::Grade grade{};
};

// Areas of one grade keep the order of the body.
std::vector<GradedArea> surest_first(const model::Library& library, const std::optional<model::Topic>& topic) {
    std::vector<GradedArea> areas;
    for (const std::string_view area : model::area_ids) {
        const model::Page* const page = library.page_for_area(area);
        if (const model::Benefit* const benefit = page ? seen_through(topic, *page) : nullptr)
            areas.push_back({page, benefit->grade});
    }
    std::ranges::stable_sort(areas, {}, &GradedArea::grade);
    return areas;
}

void draw_grade_heading(Column& column, model::Grade grade, const Tone& tone) {
    column.text_gap(size::paragraph_gap / 2);
    const Rect line = column.heading_box(grade_height(column.frame(), grade, column.width()));
    if (column.draws()) {
        draw_grade(column.frame(), line, grade, tone.ink);
        begin_section(column.frame(), column.frame().say(wording::grades[base::index(grade)]), line);
    }
    column.text_gap(size::paragraph_gap / 2);
}

}  // namespace

const model::Benefit* seen_through(const std::optional<model::Topic>& lens, const model::Page& page) {
    return lens ? model::benefit(page, *lens) : nullptr;
}

kiosk::OpenPage open_through(const std::optional<model::Topic>& lens, const model::Page& page, model::Side side) {
    return {page.id, side, seen_through(lens, page) ? lens : std::nullopt};
}

std::vector<model::GradedAreas> areas_by_grade(const model::Library& library, const std::optional<model::Topic>& lens) {
    std::vector<model::GradedAreas> grades;
    for (const GradedArea& area : surest_first(library, lens)) {
        if (grades.empty() || grades.back().grade != area.grade) grades.push_back({area.grade, {}});
        grades.back().names.emplace_back(area.page->name);
    }
    return grades;
}

void draw_areas_by_grade(Column& column, const Reading& reading) {
    const std::optional<model::Topic> topic = reading.place.lens();
    if (!topic) return;
    const std::vector<GradedArea> areas = surest_first(reading.library, topic);
    if (areas.empty()) return;
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    // Those that are all alike need no list: each has its name beside the body.
    if (areas.size() > 1 && areas.front().grade == areas.back().grade) {
        column.text_gap(size::paragraph_gap);
        column.text_with_lead_in(frame.say(wording::how_sure), type::body, palette.ink,
                                 frame.say(wording::same_for_each_area));
        return;
    }
    const ButtonLook look = {.tone = {palette.ink, palette.card, palette.pill.edge}};
    std::vector<std::string_view> names;
    for (const GradedArea& area : areas) names.emplace_back(area.page->name);
    const Grid grid = grid_of(frame, names, look, column.width(), size::areas_in_a_row);
    column.text_gap(size::section_gap);
    column.heading(type::heading, palette.ink, frame.say(wording::area_by_area));
    Rect row;
    int in_row = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const bool first = i == 0 || areas[i].grade != areas[i - 1].grade;
        if (first) draw_grade_heading(column, areas[i].grade, palette.topics[base::index(*topic)]);
        if (first || in_row == grid.columns) {
            row = column.touched_box(grid.row_height);
            column.gap(size::between);
            in_row = 0;
        }
        if (column.draws() && button(frame, grid.cell(row, in_row), names[i], look))
            frame.deed = open_through(topic, *areas[i].page);
        ++in_row;
    }
}

}  // namespace visitor
