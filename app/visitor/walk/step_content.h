#pragma once
#include <functional>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "ui/column.h"
#include "visitor/card/blocks.h"
#include "visitor/open_card.h"
#include "visitor/walk/step_fits.h"

namespace visitor {

/// The largest of these sizes of text, beyond what the visitor wants, at which it fits; else the usual one.
float largest_text(ui::Frame& frame, std::span<const float> sizes, auto fits) {
    for (const float size : sizes) {
        if (frame.text >= sizes.back()) break;
        const ui::TextSize text(frame, size);
        if (fits()) return size;
    }
    return 1;
}

/// The content of the card at one step: a question with its answers, the result in columns, what was chosen, or the
/// card for staff.
struct StepContent {
    using Blocks = std::vector<std::size_t>;

    ui::Frame& frame;
    const OpenCard& card;
    const Reading& reading;
    float view = 0;    ///< how much of it is seen at once, if that is all of it
    float stop = 0;    ///< how much is seen at one stop
    StepFit fit = {};  ///< in that
    std::optional<ui::Span> spoken = {};
    ui::Rect answers = {};  ///< where they were drawn

    /// Whether all of them are seen in this view.
    bool shows_answers(const ui::Rect& in) const {
        return answers.h > 0 && answers.y >= in.y - ui::half_a_pixel && answers.bottom() <= in.bottom() + 1;
    }

    bool large() const { return frame.text > ui::size::large_text; }
    const PageStep& step() const { return *card.step; }
    const model::Block& block(std::size_t i) const { return card.page.blocks[i]; }
    template <class Kind>
    const Kind* find() const {
        for (const model::Block& one : card.page.blocks)
            if (const auto* const found = std::get_if<Kind>(&one)) return found;
        return nullptr;
    }

    void draw(ui::Column& column, std::size_t i) {
        if (const auto at = draw_block(column, reading, i)) spoken = at;
    }

    float half(float width) const { return (width - frame.px(ui::size::column_gap)) / 2; }
    bool has_halves(float width) const {
        return half(width) >= ui::width_of(frame, ui::type::body, ui::size::least_item_line);
    }
    float height(float width, auto part, float gaps = 1) const {
        ui::Column column(frame, {}, width, ui::Column::Mode::measure, gaps);
        part(column);
        return column.height();
    }

    std::vector<float> heights_of(const std::vector<Blocks>&, float width, float gaps = 1);
    void draw_lists(ui::Column&, const Blocks&, float tall);
    /// In two columns, as many at a time as both hold at this height, and then at a stop's; what is taller stands
    /// alone.
    void draw_by_stops(ui::Column&, const std::vector<Blocks>&, float tall);
    void draw_answered_before(ui::Column&);
    void draw_question(ui::Column&, const model::Ask&);
    /// How all of the question is seen in one view; none if it is taller.
    std::optional<QuestionSetting> at_once(const model::Ask&, float width);
    /// How much of the view a question fills whose answers are not stretched; all of it if it has several stops.
    float unstretched(float width);
    /// The largest words with which a question is seen in one view as it is, and what stops the questions, too.
    StepFit fit_at_once(float width);
    StepFit fit_question(float width);
    StepFit fit_outcome(float width);
    StepFit fit_for_staff(float width);
    int columns_at_once(float width);
    StepFits::Room room(float width) const { return {width, view, stop, frame.text, frame.theme.pixels_per_mm}; }
    void ask(ui::Column&, const model::Ask&, const QuestionSetting&);
    void ask(ui::Column&);
    void draw_across(ui::Column&, const Blocks& group, int columns);
    void draw_groups(ui::Column&, const std::vector<Blocks>&, int columns, float gaps = 1);
    /// How large gaps may be between these in two columns of this height.
    float gaps_to_fill(const std::vector<Blocks>&, float width, float tall);
    void result(ui::Column&, const std::function<void(const std::vector<Blocks>&)>& draw_together);
    void result_in(ui::Column&, int columns);
    void result(ui::Column&);
    void for_staff(ui::Column&);
    /// The same block in the language that the pages are written in, where that is not the visitor's.
    void for_staff_as_written(ui::Column&, std::size_t at);
    void operator()(ui::Column&);
};

}  // namespace visitor
