#include "visitor/walk/choices.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "model/asked.h"
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

// So many to a row or fewer, as many in each, no lower than `least`.
Grid grid_of(const Frame& frame, const std::vector<TwoLines>& all, float width, int columns, float least) {
    Grid grid = {.count = static_cast<int>(all.size()), .row_height = least, .gap = frame.px(size::between)};
    const int rows = (grid.count + columns - 1) / columns;
    grid.columns = (grid.count + rows - 1) / rows;
    const TwoLineFace face(frame, grid.cell({0, 0, width, 1}, 0).w);
    for (const TwoLines& lines : all) grid.row_height = std::max(grid.row_height, face.height(lines));
    return grid;
}

// As many to a row as leave each on its lines.
Grid low_grid(const Frame& frame, const std::vector<TwoLines>& all, float width, int most_columns) {
    const float least = frame.px(size::target);
    for (int most = std::min(most_columns, static_cast<int>(all.size())); most > 1; --most) {
        const Grid grid = grid_of(frame, all, width, most, least);
        const TwoLineFace face(frame, grid.cell({0, 0, width, 1}, 0).w);
        if (std::ranges::all_of(all, [&](const TwoLines& lines) { return face.on_one_line(lines); })) return grid;
    }
    return grid_of(frame, all, width, 1, least);
}

// The answers to a question as they are set.
struct Answers {
    std::vector<TwoLines> faces;
    Grid grid;
    std::vector<float> rows;  ///< how tall each is
    float above = 0;          ///< so much is left above them

    Answers(const Frame& frame, std::vector<TwoLines> set, const Grid& in, float width)
        : faces(std::move(set)), grid(in), rows(static_cast<std::size_t>(grid.rows()), frame.px(size::target)) {
        const TwoLineFace face(frame, grid.cell({0, 0, width, 1}, 0).w);
        for (std::size_t i = 0; i < faces.size(); ++i) {
            float& row = rows[i / static_cast<std::size_t>(grid.columns)];
            row = std::max(row, face.height(faces[i]));
        }
    }

    float height() const {
        return std::accumulate(rows.begin(), rows.end(), grid.gap * (static_cast<float>(rows.size()) - 1));
    }

    static std::vector<TwoLines> faces_of(const model::Ask& ask, const Type& words) {
        std::vector<TwoLines> faces;
        for (const model::Ask::Choice& choice : ask.choices)
            faces.push_back({words, choice.words, type::body, choice.more});
        return faces;
    }
    // One as tall as the other, where there is room for that.
    void fill(const Frame& frame, float room) {
        const float share = (room + grid.gap) / static_cast<float>(grid.rows()) - grid.gap;
        if (share < grid.row_height) return;
        rows.assign(rows.size(), std::max(grid.row_height, std::min(share, frame.px(size::tallest_choice))));
    }
};

// Words whole, and hardly broken into lines, where so many stand in a row.
bool stay_legible(const Frame& frame, const std::vector<TwoLines>& all, const Grid& grid, float width) {
    constexpr std::size_t most_lines = 2;
    const TwoLineFace face(frame, grid.cell({0, 0, width, 1}, 0).w);
    return std::ranges::all_of(all, [&](const TwoLines& lines) {
        return widest_word(frame, lines.first_type, lines.first) <= face.room() &&
               widest_word(frame, lines.second_type, lines.second) <= face.room() &&
               face.set(lines.first_type, lines.first).lines.size() <= most_lines &&
               face.set(lines.second_type, lines.second).lines.size() <= most_lines;
    });
}

Answers low_answers(const Frame& frame, const model::Ask& ask, float width) {
    constexpr int most_columns = 4;
    constexpr float much_lower = 0.75F;  // else words had better stay on their line
    const std::vector<TwoLines> faces = Answers::faces_of(ask, type::heading);
    Answers low(frame, faces, low_grid(frame, faces, width, most_columns), width);
    if (frame.text <= size::large_text) return low;
    // One long answer among short ones would set all of them out of view of each other.
    const float enough = much_lower * low.height();
    for (int columns = low.grid.columns + 1; columns <= most_columns; ++columns) {
        const Grid grid = grid_of(frame, faces, width, columns, frame.px(size::target));
        Answers broken(frame, faces, grid, width);
        if (broken.height() <= std::min(enough, low.height()) && stay_legible(frame, faces, grid, width))
            low = std::move(broken);
    }
    return low;
}

// One below the other if that can be, in no more rows than a hand that does not reach far gets to.
std::optional<Answers> tall_answers(const Frame& frame, const model::Ask& ask, float width, int most_columns,
                                    float room) {
    constexpr int most_rows = 5;
    const std::vector<TwoLines> faces = Answers::faces_of(ask, type::question);
    for (int columns = 1; columns <= most_columns; ++columns) {
        const Grid grid = grid_of(frame, faces, width, columns, frame.px(size::tall_choice));
        const bool in_fewer = grid.rows() > most_rows && columns < most_columns;
        if (!in_fewer && grid.height() <= room) return Answers(frame, faces, grid, width);
    }
    return std::nullopt;
}

// As tall as there is room for.
Answers answers_in(const Frame& frame, const model::Ask& ask, float width, float spare) {
    Answers answers = low_answers(frame, ask, width);
    if (spare <= 0) return answers;
    const float room = answers.height() + spare;
    if (auto tall = tall_answers(frame, ask, width, answers.grid.columns, room)) answers = std::move(*tall);
    answers.fill(frame, room);
    answers.above = std::max(0.0F, room - answers.height());
    return answers;
}

template <class Draw>
void draw_grid(Column& column, const Grid& grid, const std::vector<float>& rows, Draw draw) {
    Rect row;
    for (int i = 0; i < grid.count; ++i) {
        if (i % grid.columns == 0) {
            if (i > 0) column.gap(size::between);
            row = column.touched_box(rows[static_cast<std::size_t>(i / grid.columns)]);
        }
        if (!column.draws()) continue;
        const bool alone = grid.columns == 2 && i % 2 == 0 && i + 1 == grid.count;
        const Rect cell = alone ? row : grid.cell(row, i % grid.columns);
        draw(static_cast<std::size_t>(i), Rect{cell.x, row.y, cell.w, row.h});
    }
}

}  // namespace

float growth_of_step_choices(const Frame& frame, const model::Ask& ask, float width) {
    const Answers low = low_answers(frame, ask, width);
    const auto tall = tall_answers(frame, ask, width, low.grid.columns, std::numeric_limits<float>::infinity());
    assert(tall);  // in one column there is no end of room
    return std::max(0.0F, std::ceil(tall->grid.height() - low.height()));
}

void draw_step_choices(Column& column, const model::Ask& ask, const OpenCard& card, float spare) {
    Frame& frame = column.frame();
    const Region region(ask.id.c_str());
    const Palette& palette = frame.palette();
    const Answers answers = answers_in(frame, ask, column.width(), spare);
    column.gap(answers.above / frame.px(1));
    const model::Ask::Choice* const made = model::choice_made(ask, card.choices);
    draw_grid(column, answers.grid, answers.rows, [&](std::size_t i, const Rect& box) {
        const model::Ask::Choice& choice = ask.choices[i];
        const bool is_chosen = made == &choice;
        const Tone tone = is_chosen ? palette.primary : Tone{palette.ink, palette.pill.tint, palette.pill.edge};
        if (surface(frame, box, choice.words, tone, size::button_radius, is_chosen ? frame.say(wording::chosen) : "",
                    choice.more))
            frame.deed = kiosk::Choose{ask.id, choice.id, card.step->shared};
        draw_two_lines(frame, box, answers.faces[i], tone, is_chosen ? std::optional(Icon::right) : std::nullopt);
    });
}

namespace {

// What leads on from here, in two columns where each has room for its words.
struct WaysOn {
    std::vector<TwoLines> faces;
    std::vector<std::string> steps;
};

void draw_ways_on(Column& column, const WaysOn& ways) {
    constexpr int most_columns = 2;
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    const Tone tone = {palette.ink, palette.pill.tint, palette.pill.edge};
    const TwoLineFace half(frame, (column.width() - frame.px(size::between)) / most_columns);
    const bool in_halves = half.room() >= width_of(frame, type::small, size::least_item_line);
    const Grid grid = grid_of(frame, ways.faces, column.width(), in_halves ? most_columns : 1, frame.px(size::target));
    const std::vector<float> rows(static_cast<std::size_t>(grid.rows()), grid.row_height);
    draw_grid(column, grid, rows, [&](std::size_t i, const Rect& box) {
        const Region of_step(ways.steps[i].c_str());
        const TwoLines& face = ways.faces[i];
        if (surface(frame, box, face.first, tone, size::button_radius, {}, face.second))
            frame.deed = kiosk::ShowStep{ways.steps[i]};
        draw_two_lines(frame, box, face, tone, Icon::next);
    });
}

}  // namespace

void draw_answers_given(Column& column, const OpenCard& card) {
    const Region region("answers");
    WaysOn ways;
    for (const model::Ask* const ask : card.step->answered) {
        const model::Ask::Choice* const made = model::choice_made(*ask, card.choices);
        ways.faces.push_back(
            {type::small, ask->question, type::label, made ? std::string_view(made->words) : std::string_view()});
        ways.steps.push_back(ask->id);
    }
    draw_ways_on(column, ways);
}

void draw_sign_lists(Column& column, const OpenCard& card) {
    const Region region("lists of signs");
    WaysOn ways;
    for (std::size_t n = 0; n < card.step->lists.size(); ++n) {
        ways.faces.push_back({type::label, card.step->lists[n], type::small, {}});
        ways.steps.push_back(step_of_list(n));
    }
    draw_ways_on(column, ways);
}

}  // namespace visitor
