#include "visitor/card/lens_facts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using model::Topic;

constexpr float massage_at = 0.2F;  // the massage is here
constexpr float over_at = 0.85F;    // and what it did is over
constexpr float unsure_by = 0.22F;
constexpr int pump_beats = 2;

// Blood is drawn from none at all: a flow of 3 is three times as high as one of 1 (SHOE97, HINDS04).
constexpr float most_times = 3;
constexpr float warmer = 0.4F;

bool counts_times(Topic topic) { return topic == Topic::circulation; }

// How high it goes, in shares of the line's height: small, as it was measured.
float height_of(Topic topic, Fact fact) {
    switch (topic) {
        case Topic::circulation:
            return (fact == Fact::moves ? most_times - 1 : warmer) / most_times;
        case Topic::flexibility:
            return 0.35F;
        case Topic::inflammation:
            return -0.25F;
        case Topic::relaxation:
            break;
    }
    return -0.45F;
}

float level(Topic topic, Fact fact, float at) {
    const float share = std::clamp((at - massage_at) / (over_at - massage_at), 0.0F, 1.0F);
    const float wave = std::sin(std::numbers::pi_v<float> * share);
    if (fact == Fact::stays) return 0;
    if (fact == Fact::changes) return height_of(topic, fact) * wave;
    const float beat = std::sin(std::numbers::pi_v<float> * share * pump_beats);
    return height_of(topic, fact) * beat * beat;
}

// Where it stands before and after.
float usual_y(const Rect& box, Topic topic) {
    return counts_times(topic) ? box.bottom() - box.h / most_times : box.centre().y;
}

// One pixel wide, and as faint at its ends as it covers little of their pixels.
void draw_upright(Frame& frame, float x, float top, float bottom, ImU32 ink) {
    const float first = std::ceil(top);
    const float last = std::floor(bottom);
    if (first > last) return;
    fill(frame, {x, first, 1, last - first}, ink);
    {
        const Fade fade(frame, first - top);
        fill(frame, {x, first - 1, 1, 1}, ink);
    }
    const Fade fade(frame, bottom - last);
    fill(frame, {x, last, 1, 1}, ink);
}

// `off` moves it up by that share of its height. Column by column: the software renderer has no smooth slanted lines.
void draw_curve(Frame& frame, const Rect& box, Topic topic, Fact fact, float off, ImU32 ink, float stroke_mm) {
    constexpr float least = 2;  // pixels
    const float thick = std::max(least, std::round(frame.px(stroke_mm)));
    const auto y_at = [&](float x) {
        const float share = (x - box.x) / box.w;
        const bool is_over = share <= massage_at || share >= over_at;
        return std::round(usual_y(box, topic)) - box.h * (level(topic, fact, share) + (is_over ? 0 : off));
    };
    for (float x = std::round(box.x); x < box.right(); ++x) {
        const auto [above, below] = std::minmax({y_at(x), y_at(x + 1)});
        const float tall = std::hypot(1.0F, below - above) * thick;  // as thick as it is where it is level
        const float middle = (above + below) / 2;
        draw_upright(frame, x, middle - tall / 2, middle + tall / 2, ink);
    }
}

}  // namespace

void draw_fact_line(Frame& frame, const Rect& box, Topic topic, Fact fact) {
    const Tone& tone = frame.palette().topics[base::index(topic)];
    const float y = counts_times(topic) ? box.bottom() : box.centre().y;
    line(frame, {box.x, y}, {box.right(), y}, frame.palette().line, 0);
    if (topic == Topic::inflammation && fact == Fact::changes)
        for (const float off : {-unsure_by, unsure_by}) draw_curve(frame, box, topic, fact, off, tone.edge, 0);
    draw_curve(frame, box, topic, fact, 0, tone.ink, size::fact_stroke);
}

namespace {

// What the tint on the body stands for.
void draw_lens_key(Column& column, Topic topic, float wide) {
    Frame& frame = column.frame();
    const std::string_view words = frame.say(wording::lens_keys[base::index(topic)]);
    if (words.empty()) return;
    const float gap = frame.px(size::between);
    const Paragraph lines = wrap(frame, type::small, words, column.width() - wide - gap);
    column.joins(Joint::part);
    Rect row = column.box(lines.height());
    if (!column.draws()) return;
    const Rect left = cut_left(row, wide, gap);
    {
        const Fade fade(frame, opacity::lit_by_lens);
        fill(frame, centred(left, frame.px(size::swatch), frame.px(size::swatch_height)),
             frame.palette().topics[base::index(topic)].edge, size::chart_edge);
    }
    text_block(frame, type::small, frame.palette().quiet_ink, words, row.min(), row.w);
}

}  // namespace

void draw_lens_facts(Column& column, const Reading& reading) {
    const auto topic = reading.place.lens();
    if (!topic) return;
    Frame& frame = column.frame();
    const float gap = frame.px(size::between);
    // The lines stay as large as they are where words grow: those need the room.
    constexpr float most_of_row = 0.15F;
    const float wide = std::min(frame.px(size::fact_line), column.width() * most_of_row);
    const bool large = frame.text > size::large_text;
    const auto& facts = wording::lens_facts[base::index(*topic)];
    // Three make a picture. Two stand closer, and what to do today is seen with them.
    const float tall = facts.back().empty() ? line_height(frame, type::body) : frame.px(size::fact_line_height);
    for (std::size_t i = 0; i < facts.size() && !facts[i].empty(); ++i) {
        const Type& type = i == 0 ? type::body_bold : type::body;
        const std::string_view words = frame.say(facts[i]);
        const Paragraph lines = wrap(frame, type, words, column.width() - wide - gap);
        column.joins(i > 0 && !large ? Joint::whole : Joint::part);
        Rect row = column.box(std::max(tall, lines.height()));
        if (!column.draws()) continue;
        const Rect left = cut_left(row, wide, gap);
        draw_fact_line(frame, centred(left, left.w, tall), *topic, static_cast<Fact>(i));
        text_block(frame, type, frame.palette().ink, words, {row.x, row.centre().y - lines.height() / 2}, row.w);
    }
    draw_lens_key(column, *topic, wide);
    column.text_gap(size::paragraph_gap);
}

}  // namespace visitor
