#include "visitor/card/chart.h"

#include <algorithm>
#include <functional>
#include <string>

#include "model/guessed.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/card/firmness.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int ten_people = 10;
constexpr double highest_of_a_day = 10;

// Sets rows on one tinted ground. They are measured first: the ground is drawn below all of them.
class Panel {
  public:
    Panel(Column& column, const Tone& tone)
        : column_(column), padding_(column.frame().px(size::chart_padding)), tone_(tone) {}

    float width() const { return column_.box_width() - 2 * padding_; }
    const Tone& tone() const { return tone_; }

    // A row of that height; what is drawn in it gets its box.
    template <class Draw>
    void row(float height, Draw draw) {
        heights_.push_back(height);
        draws_.emplace_back(std::move(draw));
    }

    void set() {
        Frame& frame = column_.frame();
        const float gap = frame.px(size::chart_gap);
        float height = 2 * padding_ - gap;
        for (const float row : heights_) height += row + gap;
        if (column_.draws()) {
            const ImVec2 at = column_.on_screen({0, column_.height()});
            text_box(frame, {at.x, at.y, width() + 2 * padding_, height}, tone_.tint, size::button_radius);
        }
        for (std::size_t i = 0; i < heights_.size(); ++i) {
            const float above = i == 0 ? padding_ : 0;
            const float below = i + 1 == heights_.size() ? padding_ : gap;
            if (i > 0) column_.joins(Joint::whole);
            const bool heads = i == 0 && heights_.size() > 1;
            Rect box =
                heads ? column_.heading_box(above + heights_[i] + below) : column_.box(above + heights_[i] + below);
            box = {box.x + padding_, box.y + above, width(), heights_[i]};
            if (column_.draws()) draws_[i](box);
        }
        column_.text_gap(size::paragraph_gap);
    }

    // Words over the whole width.
    void words(const Type& type, ImU32 colour, std::string_view words) {
        Frame& frame = column_.frame();
        row(wrap(frame, type, words, width()).height(), [&frame, &type, colour, words](const Rect& box) {
            text_block(frame, type, colour, words, box.min(), box.w);
        });
    }

  private:
    Column& column_;
    float padding_;
    const Tone& tone_;
    std::vector<float> heights_;
    std::vector<std::function<void(const Rect&)>> draws_;
};

float bar_height(const Frame& frame) { return std::max(frame.px(size::chart_bar), line_height(frame, type::label)); }

// What all bars of a picture have in common.
struct BarPlan {
    Frame& frame;
    const Tone& tone;
    float name = 0;   ///< room for the widest; 0 where names stand above their bars
    float value = 0;  ///< and for the widest number
    double most = 1;

    BarPlan(Frame& on, const Tone& in, const std::vector<ChartBar>& bars, float width) : frame(on), tone(in) {
        most = 0;
        for (const ChartBar& bar : bars) {
            name = std::max(name, text_width(frame, name_type(bar), bar.name));
            value = std::max(value, text_width(frame, type::body_bold, bar.words));
            most = std::max(most, bar.value);
        }
        const float gap = frame.px(size::icon_gap);
        name += gap;
        value += gap;
        if (width - name - value < frame.px(size::least_bar)) name = 0;
    }
    static const Type& name_type(const ChartBar& bar) { return bar.main ? type::small_bold : type::small; }

    float height(const ChartBar& bar, float width) const {
        const float above = name > 0 ? 0 : wrap(frame, name_type(bar), bar.name, width).height();
        return above + bar_height(frame);
    }
    void draw(Rect box, const ChartBar& bar) const {
        const ImU32 ink = frame.palette().ink;
        const Type& type = name_type(bar);
        if (name > 0) {
            const Rect words = cut_left(box, name);
            text_line(frame, type, ink, bar.name, words.x, words.centre().y, words.w);
        } else {
            const Rect words = cut_top(box, wrap(frame, type, bar.name, box.w).height());
            text_block(frame, type, ink, bar.name, words.min(), words.w);
        }
        const float room = std::max(0.0F, box.w - value);
        const float share = most > 0 ? static_cast<float>(bar.value / most) : 0;
        const float height = frame.px(size::chart_bar);
        const Rect shape = {box.x, box.centre().y - height / 2, std::max(room * share, frame.px(size::chart_edge)),
                            height};
        {
            const Fade fade(frame, bar.main ? 1 : opacity::lesser_bar);
            fill(frame, shape, tone.ink, std::min(size::chart_bar / 2, shape.w / frame.px(2)));
        }
        const float behind = shape.right() + frame.px(size::icon_gap);
        text_line(frame, type::body_bold, bar.main ? tone.ink : ink, bar.words, behind, box.centre().y,
                  box.right() - behind + 1);
    }
};

void draw_person(Frame& frame, const Rect& box, ImU32 colour, bool filled) {
    const float head = box.w * 0.3F;
    const float mm = frame.theme.pixels_per_mm;
    const Rect skull = {box.centre().x - head, box.y, 2 * head, 2 * head};
    const Rect body = {box.x, box.y + 2.25F * head, box.w, box.h - 2.25F * head};
    const float round = box.w / 2 / mm;
    if (filled) {
        fill(frame, skull, colour, head / mm);
        fill(frame, body, colour, round);
    } else {
        outline(frame, skull, colour, head / mm, size::chart_edge);
        outline(frame, body, colour, round, size::chart_edge);
    }
}

// How large each of them is.
Rect person(const Frame& frame, int in_a_row, float width) {
    const float gap = frame.px(size::person_gap);
    const float room = (width + gap) / static_cast<float>(in_a_row) - gap;
    const float w = std::min(frame.px(size::person_width), room);
    return {0, 0, w, w * size::person / size::person_width};
}

// One box for the hill: a column for each day, and a line with dots for a second row.
void draw_hill(Frame& frame, const Rect& plot, const model::Chart& chart, const Tone& tone) {
    const auto top_of = [&](double value) {
        return plot.bottom() - plot.h * static_cast<float>(value / highest_of_a_day);
    };
    const float gap = frame.px(size::chart_edge);
    const auto day = [&](int i) { return part_of_row(plot, i, model::chart_days, 2 * gap); };
    for (int i = 0; i < model::chart_days; ++i) {
        Rect column = day(i);
        const float top = top_of(chart.rows.front().values[static_cast<std::size_t>(i)]);
        column.h = std::max(column.bottom() - top, frame.px(size::chart_edge));
        column.y = plot.bottom() - column.h;
        const Fade fade(frame, chart.today == i ? 1 : opacity::lesser_bar);
        fill(frame, column, tone.ink, std::min(size::chip_radius / 2, column.h / frame.px(2)));
    }
    line(frame, {plot.x, plot.bottom()}, {plot.right(), plot.bottom()}, tone.ink, size::chart_edge);
    if (chart.rows.size() < 2) return;
    const auto at = [&](int i) {
        return ImVec2{day(i).centre().x, top_of(chart.rows[1].values[static_cast<std::size_t>(i)])};
    };
    const ImU32 ink = frame.palette().ink;
    for (int i = 0; i < model::chart_days; ++i) {
        if (i > 0) line(frame, at(i - 1), at(i), tone.tint, size::leader_band);
    }
    for (int i = 0; i < model::chart_days; ++i) {
        if (i > 0) line(frame, at(i - 1), at(i), ink, size::chart_line);
        dot(frame, at(i), tone.tint, size::chart_dot + size::chart_edge);
        dot(frame, at(i), ink, size::chart_dot);
    }
}

// What says where the visitor is, on so many lines that it reaches over few other days.
struct HereTag {
    Frame& frame;
    std::string_view words;
    Paragraph lines;
    float width = 0;
    float height = 0;

    HereTag(Frame& on, float plot) : frame(on), words(on.say(wording::here)) {
        constexpr float most_days = 2.5F;
        while (words.ends_with(':')) words.remove_suffix(1);
        const float padding = frame.px(2 * size::chart_gap);
        const float days = plot / static_cast<float>(model::chart_days) * most_days;
        const float least = widest_word(frame, type::small_bold, words) + 1;
        lines = wrap(frame, type::small_bold, words, std::max(days - padding, least));
        width = widest_line(frame, type::small_bold, lines) + 1 + padding;
        height = lines.height();
    }
    // A frame around the day, and on top of that the words: over another day they would be taken for a mark of that.
    void draw(const Rect& plot, int day) const {
        const ImU32 ink = frame.palette().ink;
        Rect mark = part_of_row(plot, day, model::chart_days, frame.px(2 * size::chart_edge));
        Rect tag = centred(cut_top(mark, height), width, height);
        tag.x = std::clamp(tag.x, plot.x, std::max(plot.x, plot.right() - width));
        outline(frame, mark, ink, size::chip_radius / 2, size::chart_line);
        fill(frame, tag, ink, size::chip_radius);
        text_lines(frame, type::small_bold, frame.palette().card, words, lines, tag.min(), tag.w, Align::centre);
    }
};

void draw_legend(Frame& frame, Rect box, std::string_view name, std::size_t row, const Tone& tone, float left) {
    const ImU32 ink = frame.palette().ink;
    const Rect first = {box.x, box.y, frame.px(size::swatch), line_height(frame, type::small_bold)};
    cut_left(box, left);
    const Rect swatch = centred(first, first.w, frame.px(size::swatch_height));
    if (row == 0) {
        const Fade fade(frame, opacity::lesser_bar);
        fill(frame, swatch, tone.ink, size::chart_edge);
    } else {
        line(frame, {swatch.x, swatch.centre().y}, {swatch.right(), swatch.centre().y}, ink, size::chart_line);
        dot(frame, swatch.centre(), ink, size::chart_dot);
    }
    text_block(frame, type::small_bold, ink, name, box.min(), box.w);
}

void set_days(Panel& panel, Frame& frame, const model::Chart& chart) {
    const float digits = line_height(frame, type::small);
    const float above = chart.today ? HereTag(frame, panel.width()).height + frame.px(size::chart_edge) : 0;
    const Tone& tone = panel.tone();
    panel.row(above + frame.px(size::chart_plot) + digits, [&frame, &chart, &tone, above, digits](Rect box) {
        const Rect all = box;
        cut_top(box, above);
        const Rect axis = cut_bottom(box, digits);
        draw_hill(frame, box, chart, tone);
        for (int i = 0; i < model::chart_days; ++i) {
            const Rect at = part_of_row(axis, i, model::chart_days, 0);
            text_line(frame, type::small, frame.palette().ink, std::to_string(i), at.x, at.centre().y, at.w,
                      Align::centre);
        }
        if (chart.today) HereTag(frame, all.w).draw(all, *chart.today);
    });
    panel.words(type::small, frame.palette().ink, chart.unit);
    const float left = frame.px(size::swatch + size::icon_gap);
    for (std::size_t i = 0; chart.rows.size() > 1 && i < chart.rows.size(); ++i) {
        const std::string_view name = chart.rows[i].name;
        panel.row(wrap(frame, type::small_bold, name, panel.width() - left).height(),
                  [&frame, &tone, name, left, i](const Rect& box) { draw_legend(frame, box, name, i, tone, left); });
    }
}

void set_bars(Panel& panel, Frame& frame, const std::vector<ChartBar>& bars) {
    const BarPlan plan(frame, panel.tone(), bars, panel.width());
    for (const ChartBar& bar : bars)
        panel.row(plan.height(bar, panel.width()), [plan, bar](const Rect& box) { plan.draw(box, bar); });
}

}  // namespace

float people_height(const Frame& frame, int count, int in_a_row, float width) {
    const int rows = (count + in_a_row - 1) / in_a_row;
    const float gap = frame.px(size::person_gap);
    return static_cast<float>(rows) * (person(frame, in_a_row, width).h + gap) - gap;
}

void draw_people(Frame& frame, const Rect& box, int count, int in_a_row, int filled, ImU32 colour) {
    const Rect one = person(frame, in_a_row, box.w);
    const float gap = frame.px(size::person_gap);
    for (int i = 0; i < count; ++i) {
        const int rows_above = i / in_a_row;
        const auto row = static_cast<float>(rows_above);
        const auto column = static_cast<float>(i % in_a_row);
        draw_person(frame, {box.x + column * (one.w + gap), box.y + row * (one.h + gap), one.w, one.h}, colour,
                    i < filled);
    }
}

void draw_bars(Column& column, const std::vector<ChartBar>& bars, std::string_view title, const Tone& tone) {
    Frame& frame = column.frame();
    Panel panel(column, tone);
    if (!title.empty()) panel.words(type::small_bold, frame.palette().ink, title);
    set_bars(panel, frame, bars);
    panel.set();
}

namespace {

void set_people(Panel& panel, Frame& frame, const model::Chart& chart, std::vector<std::string>& words) {
    const Tone& tone = panel.tone();
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        words[i] = chart.rows[i].name + ": " + words[i];
        panel.words(type::small, frame.palette().ink, words[i]);
        const auto filled = static_cast<int>(chart.rows[i].values.front());
        panel.row(people_height(frame, ten_people, ten_people, panel.width()),
                  [&frame, &tone, filled](const Rect& box) {
                      draw_people(frame, box, ten_people, ten_people, filled, tone.ink);
                  });
    }
}

// The same steps as below hands that massage.
void set_scale(Panel& panel, Frame& frame, const model::Chart& chart) {
    const auto firmness = static_cast<int>(chart.rows.front().values.front());
    panel.row(frame.px(size::firmness),
              [&frame, firmness](const Rect& box) { draw_firmness_steps(frame, box, firmness); });
    panel.words(type::small, frame.palette().ink, chart.unit);
}

std::vector<ChartBar> bars_of(const model::Chart& chart, const std::vector<std::string>& words) {
    double most = 0;
    for (const model::Chart::Row& row : chart.rows) most = std::max(most, row.values.front());
    std::vector<ChartBar> bars;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const double value = chart.rows[i].values.front();
        bars.push_back({chart.rows[i].name, value, words[i], value == most});
    }
    return bars;
}

}  // namespace

void draw_chart(Column& column, const model::Chart& chart, const Tone& tone, const Excerpt& excerpt) {
    Frame& frame = column.frame();
    const float top = column.height();
    Panel panel(column, tone);
    const bool scale = chart.kind == model::Chart::Kind::scale;
    const std::string title = scale ? chart.title + ' ' + chart.rows.front().name : chart.title;
    panel.words(type::small_bold, frame.palette().ink, title);
    std::vector<std::string> words;
    for (const model::Chart::Row& row : chart.rows) words.push_back(model::with_unit(row.values.front(), chart.unit));
    switch (chart.kind) {
        case model::Chart::Kind::bars:
            set_bars(panel, frame, bars_of(chart, words));
            break;
        case model::Chart::Kind::people:
            set_people(panel, frame, chart, words);
            break;
        case model::Chart::Kind::days:
            set_days(panel, frame, chart);
            break;
        case model::Chart::Kind::scale:
            set_scale(panel, frame, chart);
            break;
    }
    panel.set();
    if (!column.draws()) return;
    Rect box = column.since(top);
    box.w = panel.width() + frame.px(2 * size::chart_padding);
    frame.record.add(Role::picture, chart.alt, box);
    add_passage(frame, chart.alt, box, excerpt);
}

}  // namespace visitor
