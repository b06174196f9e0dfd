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

// `off` moves it up by that share of its height. Column by column: the software renderer has no smooth slanted lines.
void draw_curve(Frame& frame, const Rect& box, Topic topic, Fact fact, float off, ImU32 ink, float stroke_mm) {
    constexpr float wide = 2;  // pixels: it drops what is thinner
    const float thick = std::max(wide, std::round(frame.px(stroke_mm)));
    const auto y_at = [&](float x) {
        const float share = (x - box.x) / box.w;
        const bool is_over = share <= massage_at || share >= over_at;
        return usual_y(box, topic) - box.h * (level(topic, fact, share) + (is_over ? 0 : off));
    };
    for (float x = std::round(box.x); x < box.right(); x += wide) {
        const auto [top, bottom] = std::minmax({y_at(x), y_at(x + wide)});
        fill(frame, {x, top - thick / 2, wide, bottom - top + thick}, ink);
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
    column.text_gap(size::paragraph_gap);
}

}  // namespace visitor
