#include "visitor/card/lens.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/enum_index.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"

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

float swatch_width(const Frame& frame) { return frame.text_px(size::swatch + size::chip_gap); }

float entry_height(const Frame& frame, model::Grade grade, float width) {
    return std::max(frame.text_px(size::swatch_height), grade_height(frame, grade, width - swatch_width(frame)));
}

// What an area looks like, and behind it what that means.
void draw_entry(Frame& frame, const Rect& box, model::Grade grade, const Tone& tone) {
    Rect rest = box;
    const Rect left = cut_left(rest, frame.text_px(size::swatch), frame.text_px(size::chip_gap));
    const Rect swatch = centred(left, left.w, frame.text_px(size::swatch_height));
    const bool shown = grade != model::Grade::not_supported;
    fill(frame, swatch, shown ? tone.tint : frame.palette().body.muscle);
    hatch(frame, swatch, graded_area[base::index(grade)], tone.edge);
    outline(frame, swatch, frame.palette().dark_seam, 0, size::seam);
    draw_grade(frame, rest, grade, tone.ink);
}

void draw_grade_heading(Column& column, model::Grade grade, const Tone& tone) {
    column.text_gap(size::paragraph_gap / 2);
    const Rect line = column.heading_box(entry_height(column.frame(), grade, column.width()));
    if (column.draws()) {
        draw_entry(column.frame(), line, grade, tone);
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

void draw_legend(Column& column, const Reading& reading) {
    const std::optional<model::Topic> topic = reading.place.lens();
    if (!topic) return;
    std::vector<model::Grade> grades;
    for (const GradedArea& area : surest_first(reading.library, topic))
        if (grades.empty() || grades.back() != area.grade) grades.push_back(area.grade);
    const Whole whole(column);
    Frame& frame = column.frame();
    column.text(type::small_bold, frame.palette().ink, frame.say(wording::area_by_area));
    column.text_gap(size::tile_line_gap);
    const float gap = frame.px(size::between);
    std::array<float, 2> widths{};
    for (std::size_t i = 0; i < grades.size(); ++i)
        widths[i % 2] = std::max(widths[i % 2], swatch_width(frame) + grade_width(frame, grades[i]) + 1);
    const bool in_pairs = widths[0] + gap + widths[1] <= column.width();
    const std::size_t columns = in_pairs ? 2 : 1;
    for (std::size_t first = 0; first < grades.size(); first += columns) {
        Rect row = column.box(entry_height(frame, grades[first], in_pairs ? widths[0] : column.width()));
        column.text_gap(size::tile_line_gap);
        for (std::size_t i = first; column.draws() && i < std::min(grades.size(), first + columns); ++i)
            draw_entry(frame, cut_left(row, in_pairs ? widths[i - first] : row.w, gap), grades[i],
                       frame.palette().topics[base::index(*topic)]);
    }
    column.text_gap(size::paragraph_gap);
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
