#include "visitor/running/stride_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "figure/gait.h"
#include "ui/button.h"
#include "ui/pager.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/scroll.h"
#include "ui/wording.h"
#include "visitor/bar.h"
#include "visitor/card/card.h"
#include "visitor/card/excerpts.h"
#include "visitor/running/stride_stage.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int step_count = static_cast<int>(model::Stride::step_count);

/// What the page shows now.
struct StrideShown {
    const Scene& scene;
    const model::Stride& stride;
    std::size_t block = 0;
    std::size_t step = 0;
    Names names = Names::shown;
};

std::string_view step_name(const Frame& frame, std::size_t step) { return frame.say(wording::steps[step]); }

/// What stands on the button of a step.
enum class Face { number_and_name, name, number };

// One step to touch.
void step_button(Frame& frame, const Rect& box, const StrideShown& shown, std::size_t step, Face face) {
    const Palette& palette = frame.palette();
    const bool chosen = step == shown.step;
    const Tone tone = chosen ? palette.primary : palette.secondary();
    const std::string number = std::to_string(step + 1);
    const std::string_view state = chosen ? frame.say(wording::chosen) : std::string_view();
    if (surface(frame, box, step_name(frame, step), tone, size::button_radius, state,
                working_at(frame, shown.scene, step)))
        shown.scene.stride.go_to(phase_of_step(step), frame.now, frame.less_motion);
    // Whoever listens gets to its words from here, chosen or not, without a picture that has to follow.
    add_passage(frame, shown.stride.words[step], box, excerpt_of(shown.scene.card->page, shown.block, step));
    if (face == Face::name) {
        const float width = text_width(frame, type::label, step_name(frame, step));
        return text_line(frame, type::label, tone.ink, step_name(frame, step), box.centre().x - width / 2,
                         box.centre().y, width + 1);
    }
    const float radius = size::step_number * frame.text / 2;
    const float disc = frame.px(radius);
    const bool named = face == Face::number_and_name;
    const ImVec2 at = named ? ImVec2(box.x + frame.px(size::choice_padding) + disc, box.centre().y) : box.centre();
    dot(frame, at, palette.card, radius);
    if (palette.card_edge != 0) ring(frame, at, palette.ink, radius, frame.theme.edge_mm);
    const float width = text_width(frame, type::small_bold, number);
    text_line(frame, type::small_bold, palette.ink, number, at.x - width / 2, at.y, width + 1);
    if (!named) return;
    const float left = at.x + disc + frame.px(size::icon_gap);
    text_line(frame, type::label, tone.ink, step_name(frame, step), left, box.centre().y, box.right() - left);
}

float named_step_width(const Frame& frame, Face face) {
    float widest = 0;
    for (std::size_t i = 0; i < wording::steps.size(); ++i)
        widest = std::max(widest, text_width(frame, type::label, step_name(frame, i)));
    if (face == Face::name) return widest + frame.px(2 * size::least_padding) + 1;
    return widest + frame.px(2 * size::choice_padding + size::icon_gap) + frame.text_px(size::step_number) + 1;
}

float step_height(const Frame& frame) {
    return std::max(frame.px(size::target), frame.text_px(size::step_number) + frame.px(size::label_padding));
}

// What happens at the step, which by ear stands at its button, and how it is known.
void set_words(Column& column, const StrideShown& shown) {
    Frame& frame = column.frame();
    const Palette& palette = frame.palette();
    if (column.draws()) frame.record.begins({});
    frame.record.belongs_to(shown.stride.where);
    column.heading(type::heading, palette.ink, step_name(frame, shown.step));
    column.text_gap(size::paragraph_gap / 2);
    column.text(type::body, palette.ink, shown.stride.words[shown.step]);
    column.text_gap(size::paragraph_gap);
    if (shown.names == Names::left_out) {
        column.text(type::body, palette.ink, working_at(frame, shown.scene, shown.step) + ".");
        column.text_gap(size::paragraph_gap);
    }
    const float note = column.height();
    column.text(type::small, palette.quiet_ink, shown.stride.note);
    add_excerpt(column, note, shown.stride.note,
                excerpt_of(shown.scene.card->page, shown.block, shown.stride.words.size()));
    frame.record.belongs_to({});
}

void draw_step_words(Frame& frame, Rect room, const StrideShown& shown) {
    const auto content = [&](Column& column) { set_words(column, shown); };
    ScrollView words(frame, room.w, shown.scene.scroll, content, ScrollView::Gaps::fixed);
    Rect pagers;
    if (words.overflows(room.h)) {
        if (room.w > 2 * room.h) {
            pagers = cut_right(room, Pager::aside_width(frame), frame.px(size::between));
            ScrollView narrow(frame, room.w, shown.scene.scroll, content, ScrollView::Gaps::fixed);
            return narrow.draw(room, pagers);
        }
        pagers = cut_bottom(room, frame.px(size::target), frame.px(size::section_gap));
    }
    words.draw(room, pagers);
}

// How the buttons of the steps stand: with their names, below one another if that leaves the words their room, else in
// as few rows as there can be; and by their numbers alone where the words would have no room below those.
struct StepRows {
    int in_a_row = step_count;
    Face face = Face::number;
};

float step_rows_height(const Frame& frame, int in_a_row) {
    const int rows = (step_count + in_a_row - 1) / in_a_row;
    return static_cast<float>(rows) * (step_height(frame) + frame.px(size::between)) + frame.px(size::section_gap);
}

int most_steps_in_a_row(const Frame& frame, float width, Face face) {
    const float gap = frame.px(size::between);
    return std::min(step_count, static_cast<int>((width + gap) / (named_step_width(frame, face) + gap)));
}

float words_height(Frame& frame, float width, const StrideShown& shown) {
    Column measured(frame, {}, width, Column::Mode::measure);
    set_words(measured, shown);
    return measured.height();
}

StepRows step_rows(Frame& frame, const Rect& room, const StrideShown& shown) {
    const auto left = [&](int in_a_row) { return room.h - step_rows_height(frame, in_a_row); };
    const float words = words_height(frame, room.w, shown);
    const float least = line_height(frame, type::heading) + frame.px(size::section_gap + size::target) +
                        static_cast<float>(size::compact_lines) * line_height(frame, type::body);
    for (const Face face : {Face::number_and_name, Face::name}) {
        const int most = most_steps_in_a_row(frame, room.w, face);
        if (most > 0 && words <= left(1)) return {1, face};
        if (most > 0 && least <= left(most)) return {most, face};
    }
    return {};
}

// Of steps with their names and all words, without what the runner's labels say.
float wanted_height(Frame& frame, float width, StrideShown shown) {
    shown.names = Names::left_out;
    const int most = most_steps_in_a_row(frame, width, Face::number_and_name);
    return words_height(frame, width, shown) + step_rows_height(frame, std::max(1, most));
}

void draw_steps_and_words(Frame& frame, Rect room, const StrideShown& shown) {
    const float gap = frame.px(size::between);
    const StepRows rows = step_rows(frame, room, shown);
    {
        const Region steps("steps");
        frame.record.belongs_to(shown.stride.where);
        Rect row;
        for (int i = 0; i < step_count; ++i) {
            if (i % rows.in_a_row == 0) row = cut_top(room, step_height(frame), gap);
            step_button(frame, part_of_row(row, i % rows.in_a_row, rows.in_a_row, gap), shown,
                        static_cast<std::size_t>(i), rows.face);
        }
    }
    cut_top(room, frame.px(size::section_gap));
    draw_step_words(frame, room, shown);
}

// The page's name, and below it or behind it how to use the page.
struct StrideHead {
    Frame& frame;
    std::string_view name;
    float width;
    std::string_view hint = frame.say(wording::stride_hint);
    float name_width = text_width(frame, type::title, name);
    float beside = width - name_width - frame.px(size::column_gap);
    bool in_a_row = text_width(frame, type::body, hint) <= beside;

    float name_height() const { return wrap(frame, type::title, name, width).height(); }
    // Words that need the room for themselves go without.
    bool hinted() const { return in_a_row || frame.text <= size::large_text; }
    float height() const {
        return in_a_row || !hinted() ? name_height() : name_height() + wrap(frame, type::body, hint, width).height();
    }
    void draw(const Rect& box) const {
        text_block(frame, type::title, frame.palette().ink, name, box.min(), in_a_row ? name_width + 1 : box.w);
        begin_section(frame, name, {box.x, box.y, box.w, name_height()});
        if (in_a_row)
            text_line(frame, type::body, frame.palette().quiet_ink, hint,
                      box.x + name_width + frame.px(size::column_gap),
                      box.y + name_height() / 2 + baseline_below_middle(frame, type::title) -
                          baseline_below_middle(frame, type::body),
                      beside);
        else if (hinted())
            text_block(frame, type::body, frame.palette().quiet_ink, hint, {box.x, box.y + name_height()}, box.w);
    }
};

}  // namespace

const model::Stride* stride_of(const Scene& scene) {
    if (!scene.card || scene.session.place().screen != kiosk::Screen::page) return nullptr;
    for (const model::Block& block : scene.card->page.blocks)
        if (const auto* const stride = std::get_if<model::Stride>(&block)) return stride;
    return nullptr;
}

void stride_view(Frame& frame, Rect room, const Scene& scene) {
    const model::Page& page = scene.card->page;
    const Bar player = plan_player(frame, room.w, scene);
    if (!player.rows.empty()) draw_bar(frame, cut_bottom(room, player.height(frame)), player);
    const bool upright = scene.orientation() == Orientation::portrait;
    const float margin = frame.px(frame.text > size::large_text ? size::tight_card_margin : size::margin);
    const Region region(frame, Part::card);
    Rect head = room.inset(frame.px(size::text_margin), frame.px(size::title_margin));
    const StrideHead words{frame, page.name, head.w};
    head = cut_top(head, words.height());
    words.draw(head);
    const float top = head.bottom() + frame.px(size::header_gap);
    const Rect box = {room.x + margin, top, room.w - 2 * margin, room.bottom() - margin - top};
    card(frame, box);
    const auto block = std::ranges::find_if(
        page.blocks, [](const model::Block& one) { return std::holds_alternative<model::Stride>(one); });
    StrideShown shown = {scene, std::get<model::Stride>(*block), static_cast<std::size_t>(block - page.blocks.begin()),
                         step_at(scene.stride.phase(frame.now))};
    Rect inner = box;
    const float padding = card_padding(frame);
    if (upright) {
        const float least = frame.px(size::least_stride);
        const float most = inner.h * (1 - size::stride_share * std::min(1.0F, frame.text / 1.3F));
        const float left = inner.h - wanted_height(frame, inner.w - 2 * padding, shown) - 2 * padding;
        shown.names = draw_stride_stage(frame, cut_top(inner, std::max(least, std::min(most, left))), scene);
    } else {
        shown.names = draw_stride_stage(
            frame,
            cut_left(inner, std::round(inner.w *
                                       (frame.text > size::large_text ? 1 - size::stride_share : size::stride_share))),
            scene);
    }
    draw_steps_and_words(frame, inner.inset(padding), shown);
}

}  // namespace visitor
