#include "visitor/walk/step_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <vector>

#include "ui/button.h"
#include "ui/pager.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/scroll.h"
#include "ui/wording.h"
#include "visitor/bar.h"
#include "visitor/card/card.h"
#include "visitor/running/attract_runner.h"
#include "visitor/walk/step_content.h"

namespace visitor {

using namespace ui;

namespace {

/// What a question is about, where that is said beside its count.
enum class About { unsaid, safety };

// "Question 3 of 5", or that this is what the answers have come to.
std::string progress_words(const Frame& frame, const PageStep& step, std::size_t number, About about) {
    if (step.kind == PageStep::Kind::result) return std::string(frame.say(wording::your_result));
    std::string words = fmt::format("{} {}", frame.say(wording::step), count_of(frame, number, step.of));
    if (about == About::safety) words += fmt::format(": {}", frame.say(wording::safety));
    return words;
}

bool has_progress(const PageStep& step) { return step.number > 0 || step.kind == PageStep::Kind::result; }

// A mark for each question.
float marks_width(const Frame& frame, const PageStep& step) {
    const auto marks = static_cast<float>(step.number > 0 ? step.of : 0);
    return frame.px(marks * (size::step_mark + size::step_mark_gap));
}

// With the count of this question, and the gap between that and the marks.
float count_and_marks(const Frame& frame, const PageStep& step, std::size_t number, About about = About::unsaid) {
    const float marks = marks_width(frame, step);
    return (marks > 0 ? marks + frame.px(size::between) : 0) +
           text_width(frame, type::label, progress_words(frame, step, number, about));
}

// The marks are filled up to this question.
void draw_marks(Frame& frame, Rect marks, const PageStep& step) {
    const Palette& palette = frame.palette();
    for (std::size_t i = 0; i < step.of; ++i) {
        const Rect cell = cut_left(marks, frame.px(size::step_mark), frame.px(size::step_mark_gap));
        const Rect mark = centred(cell, cell.w, frame.px(size::step_mark_height));
        if (i < step.number)
            fill(frame, mark, palette.ink, size::step_mark_height / 2);
        else
            outline(frame, mark, palette.line, size::step_mark_height / 2, frame.theme.edge_mm);
    }
}

// At the right of this room.
void draw_progress(Frame& frame, Rect room, const PageStep& step, About about) {
    const std::string count = progress_words(frame, step, step.number, about);
    if (step.number > 0) draw_marks(frame, cut_right(room, marks_width(frame, step), frame.px(size::between)), step);
    const float width = text_width(frame, type::label, count);
    text_line(frame, type::label, frame.palette().ink, count, room.right() - width, room.centre().y, width + 1);
}

// The page's name, and how far one is, on one line where there is room, else one below the other. Where text is large
// it is no larger than a heading if its words are many, as of what stops the questions, or if it takes room from the
// card. Lists of signs come before a plan: so that nobody takes them for all there is, what they are is said beside the
// name or below it, else beside the count, and takes no room from them.
struct StepHead {
    Frame& frame;
    const OpenCard& card;
    float width;
    bool on_card;
    std::string_view name = card.title ? std::string_view(std::get<model::Heading>(card.page.blocks[*card.title]).words)
                                       : std::string_view(card.page.name);
    bool counted = has_progress(*card.step);
    const Type& name_type = (card.title || on_card) && frame.text > size::large_text ? type::heading : type::title;
    float apart = frame.px(size::column_gap);
    float beside = counted ? width - count_and_marks(frame, *card.step, card.step->of) - apart : width;
    bool stacked = widest_word(frame, name_type, name) > beside ||
                   wrap(frame, name_type, name, beside).lines.size() > 1;
    std::string_view aside = card.step->lists_signs ? frame.say(wording::safety_first) : std::string_view();
    float aside_left = text_width(frame, name_type, name) + apart;
    bool has_aside = !aside.empty() && !stacked && aside_left + text_width(frame, type::small, aside) + 1 <= beside;
    bool aside_below = false;  ///< where there is room between the head and the card

    StepHead(Frame& on, const OpenCard& shown, float wide, bool headed)
        : frame(on), card(shown), width(wide), on_card(headed) {}

    float line() const { return line_height(frame, type::label); }
    float aside_height() const { return wrap(frame, type::small, aside, width).height(); }
    About about() const {
        if (aside.empty() || has_aside || aside_below) return About::unsaid;
        const bool fits = stacked ? beside_topic() + apart >= 0 : name_line() <= beside_topic();
        return fits ? About::safety : About::unsaid;
    }
    float beside_topic() const {
        return width - count_and_marks(frame, *card.step, card.step->of, About::safety) - apart;
    }
    float name_line() const { return text_width(frame, name_type, name) + 1; }
    float name_room() const {
        if (stacked) return width;
        return has_aside || about() == About::safety ? name_line() : beside;
    }
    float height() const {
        const float words = wrap(frame, name_type, name, stacked ? width : beside).height();
        return stacked && counted ? words + line() : words;
    }
    void draw(Rect box) const {
        frame.record.belongs_to(card.title ? model::where_of(card.page.blocks[*card.title]) : card.page.where);
        Rect top = box;
        if (counted) {
            Rect progress = stacked ? cut_bottom(top, line()) : box;
            if (stacked) progress.w = count_and_marks(frame, *card.step, card.step->number, about());
            draw_progress(frame, progress, *card.step, about());
        }
        if (has_aside) {
            const float middle =
                top.centre().y + baseline_below_middle(frame, name_type) - baseline_below_middle(frame, type::small);
            text_line(frame, type::small, frame.palette().quiet_ink, aside, box.x + aside_left, middle, beside);
        }
        top.w = name_room();
        const Paragraph lines = wrap(frame, name_type, name, top.w);
        text_lines(frame, name_type, frame.palette().ink, name, lines, top.min(), top.w);
        begin_section(frame, name, top);
        frame.record.belongs_to({});
        if (aside_below) text_block(frame, type::small, frame.palette().quiet_ink, aside, {box.x, box.bottom()}, width);
    }
};

struct StepButton {
    std::string_view words;
    ButtonLook look;
    kiosk::Deed deed;
};

// `main` is the look of what a visitor came for.
std::vector<StepButton> buttons_at(const Frame& frame, const PageStep& step, const Tone& main) {
    std::vector<StepButton> all;
    const ButtonLook backwards = {.tone = frame.palette().secondary(), .icon = Icon::back};
    const bool done = step.due == kiosk::step::result;
    if (step.kind == PageStep::Kind::signs || (step.kind == PageStep::Kind::answers && done))
        all.push_back({frame.say(wording::your_result), backwards, kiosk::ShowStep{std::string(kiosk::step::result)}});
    if (step.kind == PageStep::Kind::sign_list)
        all.push_back({frame.say(wording::which_line), backwards, kiosk::ShowStep{std::string(kiosk::step::signs)}});
    if (step.kind != PageStep::Kind::result) return all;
    if (step.for_staff)
        all.push_back(
            {frame.say(wording::show_to_us), {.tone = main}, kiosk::ShowStep{std::string(kiosk::step::for_staff)}});
    if (!step.lists.empty())
        all.push_back(
            {frame.say(wording::which_line), {.tone = main}, kiosk::ShowStep{std::string(kiosk::step::signs)}});
    if (!step.answered.empty())
        all.push_back(
            {frame.say(wording::change_an_answer), backwards, kiosk::ShowStep{std::string(kiosk::step::answers)}});
    // Back leads through all of the questions.
    all.push_back({frame.say(wording::to_the_body),
                   {.tone = frame.palette().secondary(), .icon = Icon::runner},
                   kiosk::ShowMap{}});
    return all;
}

// Whoever has found a sign that fits needs no more of the list: what they answer then stands at each stop of it.
std::vector<StepButton> stopping_answers(const Frame& frame, const OpenCard& card, const model::Ask* ask) {
    std::vector<StepButton> all;
    const Palette& palette = frame.palette();
    for (std::size_t i = 0; ask && i < ask->choices.size(); ++i) {
        const model::Ask::Choice& choice = ask->choices[i];
        if (std::ranges::count(card.step->stopping, choice.id) > 0)
            all.push_back(
                {choice.words, {.tone = palette.caution}, kiosk::Choose{ask->id, choice.id, card.step->shared}});
    }
    return all;
}

float width_of_buttons(const Frame& frame, const std::vector<StepButton>& all) {
    float width = all.empty() ? 0 : -frame.px(size::between);
    for (const StepButton& one : all) width += button_width(frame, one.words, one.look) + frame.px(size::between);
    return width;
}

// In a row, or each on a row of its own.
float height_of_buttons(const Frame& frame, const std::vector<StepButton>& all, float width) {
    if (all.empty()) return 0;
    if (width_of_buttons(frame, all) <= width) return frame.px(size::target);
    float height = -frame.px(size::between);
    for (const StepButton& one : all)
        height += button_height(frame, one.words, one.look, width) + frame.px(size::between);
    return height;
}

void draw_buttons(Frame& frame, Rect row, const std::vector<StepButton>& all) {
    const bool in_a_row = width_of_buttons(frame, all) <= row.w;
    for (const StepButton& one : all) {
        const float wide = in_a_row ? button_width(frame, one.words, one.look) : row.w;
        Rect box = in_a_row ? cut_left(row, wide, frame.px(size::between))
                            : cut_top(row, button_height(frame, one.words, one.look, wide), frame.px(size::between));
        if (button(frame, box, one.words, one.look)) frame.deed = one.deed;
    }
}

// What turns the stops, and the answers that need not wait for the last one.
struct Turning {
    Rect pagers;
    Rect early;
};

// As wide at each step, whatever stands beside them: nobody should have to look for them anew.
float pagers_width(const Frame& frame, float row) {
    constexpr float most_of_row = 0.5F;
    const float named = Pager::named_width(frame);
    return named <= row * most_of_row ? named : Pager::arrows_width(frame) + Pager::count_width(frame);
}

// Where they would take a second row, what to do has more use for the room than a short way to the body.
std::vector<StepButton> foot_of(const Frame& frame, const PageStep& step, float width, const Tone& main) {
    std::vector<StepButton> all = buttons_at(frame, step, main);
    const bool is_short = step.stops && !step.lists.empty() && step.kind == PageStep::Kind::result;
    const float beside = width - pagers_width(frame, width) - frame.px(size::section_gap);
    const float wide = width_of_buttons(frame, all);
    if ((is_short && wide > beside) || (step.kind == PageStep::Kind::result && wide > width)) all.pop_back();
    return all;
}

// At the foot of the card: the answers at the left, each as wide as its words, above what turns the stops where they
// have no room beside it.
Turning place_turning(const Frame& frame, Rect& room, const std::vector<StepButton>& early) {
    const float between = frame.px(size::between);
    Rect row = cut_bottom(room, frame.px(size::target), frame.px(size::section_gap));
    const Rect pagers = cut_right(row, pagers_width(frame, row.w), between);
    if (width_of_buttons(frame, early) <= row.w) return {pagers, row};
    return {pagers, cut_bottom(room, height_of_buttons(frame, early, room.w), between)};
}

// Stops of few words look bare: a question is as much larger as takes no further stop. Much larger it would lose its
// columns.
float largest_in_stops(const StepContent& content, const std::function<std::size_t()>& stops) {
    if (content.step().kind != PageStep::Kind::question) return 1;
    const std::size_t usual = stops();
    return largest_text(content.frame, size::larger_questions, [&] { return stops() <= usual; });
}

StepFit fit_in_stops(StepContent& content, const Scene& scene, const Rect& room,
                     const std::function<void(Column&)>& all) {
    const auto view = [&] { return ScrollView(content.frame, room.w, scene.scroll, all, ScrollView::Gaps::fixed); };
    content.fit = content.fit_at_once(room.w);
    content.fit.text = largest_in_stops(content, [&] { return view().stops_in(room); });
    content.fit.spare_at_end = view().spare_at_end(room);
    return content.fit;
}

// The card below the head. Where it is too small its content is read stop by stop, and the answers stand at the last.
void draw_card_of_step(Frame& frame, Rect room, const Scene& scene, const Reading& reading, bool headed) {
    const OpenCard& card = *scene.card;
    const float width = room.w;
    std::vector<StepButton> buttons = foot_of(frame, *card.step, width, frame.palette().primary);
    StepContent content{frame, card, reading};
    const float above = headed ? StepHead(frame, card, room.w, headed).height() + frame.text_px(size::header_gap) : 0;
    const auto all = [&](Column& column) {
        if (headed) {
            const StepHead head(frame, card, column.width(), headed);  // beside arrows it has less room
            const Rect box = column.heading_box(head.height());
            if (column.draws()) head.draw(box);
            column.text_gap(size::header_gap);
        }
        content(column);
    };
    const float gap = frame.px(size::section_gap);
    const float foot = height_of_buttons(frame, buttons, room.w);
    Rect row;
    if (foot > 0) row = cut_bottom(room, foot, gap);
    content.view = content.stop = room.h - above;
    content.fit =
        scene.step_fits.at(StepFits::Where::card, content.room(room.w), [&] { return content.fit_at_once(room.w); });
    ScrollView words(frame, room.w, scene.scroll, all, ScrollView::Gaps::fixed);
    if (words.overflows(room.h)) {
        const std::vector<StepButton> early = stopping_answers(frame, card, content.find<model::Ask>());
        const float pagers = pagers_width(frame, row.w);
        const bool on_foot = foot > 0 && width_of_buttons(frame, buttons) + gap + pagers <= row.w;
        const Turning turning = on_foot ? Turning{cut_right(row, pagers, gap), {}} : place_turning(frame, room, early);
        content.view = 0;  // nothing of it is stretched to fill the card
        content.stop = room.h;
        content.fit = scene.step_fits.at(StepFits::Where::stops, content.room(room.w),
                                         [&] { return fit_in_stops(content, scene, room, all); });
        ScrollView stops(frame, room.w, scene.scroll, all, ScrollView::Gaps::fixed);
        stops.draw(room, turning.pagers);
        // One thing is the next to do: while there is more to read, that is.
        if (scene.scroll.target + room.h < stops.height())
            buttons = foot_of(frame, *card.step, width, frame.palette().secondary());
        if (!early.empty() && !content.shows_answers(room)) {
            frame.record.begins({.kind = Group::Kind::pager});
            draw_buttons(frame, turning.early, early);
        }
    } else {
        words.draw(room, {});
    }
    draw_buttons(frame, row, buttons);
    if (content.spoken)
        scene.scroll.follow(*reading.spoken, *content.spoken);
    else if (!reading.spoken)
        scene.scroll.followed.reset();
}

// Upright, a short question has more room than it needs: it stands low, for who sits, and the runner above it.
void lower_card(Frame& frame, Rect& box, float below_head, const Scene& scene, const Reading& reading) {
    const Rect inner = box.inset(card_padding(frame));
    StepContent content{frame, *scene.card, reading};
    content.view = inner.h;
    content.fit = scene.step_fits.at(StepFits::Where::tallest_card, content.room(inner.w),
                                     [&] { return content.fit_at_once(inner.w); });
    Rect above = {box.x, below_head, box.w, box.y - below_head};
    above.h += inner.h - content.unstretched(inner.w);
    if (above.h < frame.px(size::least_runner)) return;
    box = {box.x, above.bottom(), box.w, box.bottom() - above.bottom()};
    runner_at_rest(frame, above, scene);
}

}  // namespace

void step_view(Frame& frame, Rect room, const Scene& scene) {
    const OpenCard& open = *scene.card;
    const Bar player = plan_player(frame, room.w, scene);
    if (!player.rows.empty()) draw_bar(frame, cut_bottom(room, player.height(frame)), player);
    const bool large = frame.text > size::large_text;
    const bool upright = scene.orientation() == Orientation::portrait;
    const bool headed = large && !upright;  // where nothing can be touched there is room for a name
    const float margin = frame.px(large ? size::tight_card_margin : size::margin);
    const Reading reading = {.library = scene.library,
                             .page = open.page,
                             .place = scene.session.place(),
                             .choices = open.choices,
                             .spoken = scene.narrator.block(scene.session.listening()),
                             .moving = &scene.moving,
                             .titled = false,
                             .urgencies = &open.urgencies};
    const Region region(frame, Part::card);
    Rect box = {room.x + margin, room.y + margin, room.w - 2 * margin, room.h - 2 * margin};
    if (!headed) {
        Rect head = room.inset(frame.px(size::text_margin), frame.px(size::title_margin));
        StepHead words(frame, open, head.w, headed);
        float below = room.y + frame.px(size::title_margin) + words.height() + frame.px(size::header_gap);
        const float top = upright ? std::max(below, frame.reach - card_padding(frame)) : below;
        words.aside_below = upright && !words.aside.empty() && below + words.aside_height() <= top;
        words.draw(cut_top(head, words.height()));
        if (words.aside_below) below += words.aside_height();
        box.h = room.bottom() - margin - top;
        box.y = top;
        if (upright && open.step->kind == PageStep::Kind::question) lower_card(frame, box, below, scene, reading);
    }
    card(frame, box);
    const float arrived = progress(frame, scene.since.arrived, motion::slide);
    Rect inner = box.inset(card_padding(frame));
    const Fade fade(frame, arrived);
    inner.y += frame.px(motion::slide_mm) * (1 - arrived);
    draw_card_of_step(frame, inner, scene, reading, headed);
}

}  // namespace visitor
