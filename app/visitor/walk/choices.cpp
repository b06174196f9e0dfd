#include "visitor/walk/choices.h"

#include <algorithm>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

// Two texts one below the other, on something that can be touched.
struct TwoLines {
    const Type& first_type;
    std::string_view first;
    const Type& second_type;
    std::string_view second;
};

struct TwoLineFace {
    const Frame& frame;
    float width;
    float padding = frame.px(size::choice_padding);
    float tick = frame.px(frame.icon_mm() + size::icon_gap);

    TwoLineFace(const Frame& on, float wide) : frame(on), width(wide) {}

    float room() const { return width - 2 * padding - tick; }
    Paragraph set(const Type& type, std::string_view words) const {
        return words.empty() ? Paragraph{} : wrap(frame, type, words, room());
    }
    float inside(const TwoLines& lines) const {
        return set(lines.first_type, lines.first).height() + set(lines.second_type, lines.second).height();
    }
    float height(const TwoLines& lines) const { return inside(lines) + frame.px(2 * size::choice_edge); }
    bool on_one_line(const TwoLines& lines) const {
        return set(lines.first_type, lines.first).lines.size() <= 1 &&
               set(lines.second_type, lines.second).lines.size() <= 2;
    }
};

void draw_two_lines(Frame& frame, const Rect& box, const TwoLines& lines, const Tone& tone, std::optional<Icon> sign) {
    const TwoLineFace face(frame, box.w);
    const float top = box.centre().y - face.inside(lines) / 2;
    const ImVec2 at = {box.x + face.padding, top};
    text_block(frame, lines.first_type, tone.ink, lines.first, at, face.room());
    const float below = top + face.set(lines.first_type, lines.first).height();
    if (!lines.second.empty()) text_block(frame, lines.second_type, tone.ink, lines.second, {at.x, below}, face.room());
    if (sign)
        icon(frame, *sign, {box.right() - face.padding - frame.px(frame.icon_mm()) / 2, box.centre().y}, tone.ink,
             frame.icon_mm());
}

Grid two_line_grid(const Frame& frame, const std::vector<TwoLines>& all, float width, int most_columns, float least) {
    Grid grid = {.count = static_cast<int>(all.size()), .gap = frame.px(size::between)};
    for (int most = std::min(most_columns, grid.count); most > 0; --most) {
        const int rows = (grid.count + most - 1) / most;
        grid.columns = (grid.count + rows - 1) / rows;  // as many in each row
        if (grid.columns == 1) break;
        const TwoLineFace face(frame, grid.cell({0, 0, width, 1}, 0).w);
        if (std::ranges::all_of(all, [&](const TwoLines& lines) { return face.on_one_line(lines); })) break;
    }
    const TwoLineFace face(frame, grid.cell({0, 0, width, 1}, 0).w);
    grid.row_height = std::max(least, frame.px(size::target));
    for (const TwoLines& lines : all) grid.row_height = std::max(grid.row_height, face.height(lines));
    return grid;
}

template <class Draw>
void draw_grid(Column& column, const Grid& grid, Draw draw) {
    Rect row;
    for (int i = 0; i < grid.count; ++i) {
        if (i % grid.columns == 0) {
            if (i > 0) column.gap(size::between);
            row = column.touched_box(grid.row_height);
        }
        if (column.draws()) draw(static_cast<std::size_t>(i), grid.cell(row, i % grid.columns));
    }
}

}  // namespace

void draw_step_choices(Column& column, const model::Ask& ask, const OpenCard& card, float least_height) {
    constexpr int most_columns = 4;
    Frame& frame = column.frame();
    const Region region(ask.id.c_str());
    const Palette& palette = frame.palette();
    std::vector<TwoLines> faces;
    for (const model::Ask::Choice& choice : ask.choices)
        faces.push_back({type::heading, choice.words, type::body, choice.more});
    const Grid grid = two_line_grid(frame, faces, column.width(), most_columns, least_height);
    const auto made = card.choices.find(ask.id);
    draw_grid(column, grid, [&](std::size_t i, const Rect& box) {
        const model::Ask::Choice& choice = ask.choices[i];
        const bool is_chosen = made != card.choices.end() && made->second == choice.id;
        const Tone tone = is_chosen ? palette.primary : Tone{palette.ink, palette.pill.tint, palette.pill.edge};
        if (surface(frame, box, choice.words, tone, size::button_radius, is_chosen ? frame.say(wording::chosen) : "",
                    choice.more))
            frame.deed = kiosk::Choose{ask.id, choice.id, card.step->shared};
        draw_two_lines(frame, box, faces[i], tone, is_chosen ? std::optional(Icon::right) : std::nullopt);
    });
}

void draw_answers_given(Column& column, const OpenCard& card) {
    constexpr int most_columns = 2;
    Frame& frame = column.frame();
    const Region region("answers");
    const Palette& palette = frame.palette();
    const Tone tone = {palette.ink, palette.pill.tint, palette.pill.edge};
    std::vector<TwoLines> faces;
    for (const model::Ask* const ask : card.step->answered) {
        const auto made = std::ranges::find(ask->choices, card.choices.at(ask->id), &model::Ask::Choice::id);
        faces.push_back({type::small, ask->question, type::label,
                         made == ask->choices.end() ? std::string_view() : std::string_view(made->words)});
    }
    Grid grid = two_line_grid(frame, faces, column.width(), 1, 0);
    const TwoLineFace half(frame, (column.width() - grid.gap) / most_columns);
    if (half.room() >= width_of(frame, type::small, size::least_item_line)) {
        grid.columns = most_columns;
        grid.row_height = frame.px(size::target);
        for (const TwoLines& lines : faces) grid.row_height = std::max(grid.row_height, half.height(lines));
    }
    draw_grid(column, grid, [&](std::size_t i, const Rect& box) {
        const model::Ask& ask = *card.step->answered[i];
        const Region of_question(ask.id.c_str());
        if (surface(frame, box, faces[i].first, tone, size::button_radius, {}, faces[i].second))
            frame.deed = kiosk::ShowStep{ask.id};
        draw_two_lines(frame, box, faces[i], tone, Icon::next);
    });
}

}  // namespace visitor
