#pragma once
#include <array>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "ui/column.h"
#include "visitor/card/blocks.h"
#include "visitor/open_card.h"

namespace visitor {

/// A question with much room has words so many times as large.
inline constexpr std::array larger_questions = {1.3F, 1.2F, 1.1F};

/// The content of the card at one step: a question with its answers, the result in columns, what was chosen, or the
/// card for staff.
struct StepContent {
    using Blocks = std::vector<std::size_t>;

    ui::Frame& frame;
    const OpenCard& card;
    const Reading& reading;
    float view = 0;    ///< how much of it is seen at once, if that is all of it
    float stop = 0;    ///< how much is seen at one stop
    float larger = 1;  ///< how large the words of a question are, at least
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

    float half(const ui::Column& column) const { return (column.width() - frame.px(ui::size::column_gap)) / 2; }
    bool has_halves(const ui::Column& column) const {
        return half(column) >= ui::width_of(frame, ui::type::body, ui::size::least_item_line);
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
    enum class WeekAs { days, letters, nothing };
    /// How a question is set: what leaves more room comes later.
    struct Setting {
        float tall = 0;  ///< a column of lists
        WeekAs week{};
        bool explains_below = false;  ///< so that the question and its answers are seen first
        float spare = 0;              ///< for taller answers
    };
    /// How all of the question is seen in one view; none if it is taller.
    std::optional<Setting> at_once(const model::Ask&, float width);
    /// How much of the view a question fills whose answers are not stretched; all of it if it has several stops.
    float unstretched(float width);
    /// Chooses the largest words with which a question is seen in one view as it is.
    void enlarge(float width);
    void ask(ui::Column&, const model::Ask&, const Setting&);
    void ask(ui::Column&);
    void draw_across(ui::Column&, const Blocks& group, int columns);
    void draw_groups(ui::Column&, const std::vector<Blocks>&, int columns, float gaps = 1);
    /// How large gaps may be between these in two columns of this height.
    float gaps_to_fill(const std::vector<Blocks>&, float width, float tall);
    void result(ui::Column&, const std::function<void(const std::vector<Blocks>&)>& draw_together);
    void result_in(ui::Column&, int columns);
    void result(ui::Column&);
    void for_staff(ui::Column&);
    void operator()(ui::Column&);
};

}  // namespace visitor
