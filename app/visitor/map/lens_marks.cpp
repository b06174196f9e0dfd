#include <algorithm>
#include <cmath>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/card/lens.h"
#include "visitor/map/lens_show.h"

// What is drawn over a body that shows a benefit, in units of its drawing.
namespace visitor {

using namespace ui;

namespace {

using model::Topic;

/// A line that was leaned to, as tall as the other.
struct Post {
    float top;
    float bottom;
    float words;  ///< beside it, at this height
};
constexpr std::array posts = {Post{110, 270, 245}, Post{30, 190, 60}};  // before, and a little further
constexpr float leaning_row = 150;
constexpr float beside_head = 5;

constexpr float drops_begin = 1440;
constexpr float drops_end = 970;
constexpr std::string_view signals_from = "quads";  // the one muscle that somebody looked into: CRANE12
constexpr float signal_radius = 18;
constexpr int signals_sent = 3;

constexpr model::Point chest = {400, 580};
constexpr float least_air = 134;
constexpr float most_air = 232;
constexpr int air_rings = 3;

// How far it leans there, the first time and the second.
float leaned_x(const Hung& hung, std::size_t time) {
    Hung out = bent(hung, {.bend = {.reach = -motion::reach * (time == 0 ? 1 : motion::reach_further)}}, Does::both);
    const bool left = out.bend.reach < 0;
    const figure::Bounds& head = hung.plate->head;
    return out.on_screen({left ? head.left - beside_head : head.right + beside_head, leaning_row}).x;
}

Rect post_box(const Frame* frame, const Hung& hung, std::size_t time) {
    const float wide = frame ? frame->px(size::post) : 0;
    const float x = std::round(leaned_x(hung, time));
    const auto y = [&](float unit) { return hung.origin.y + unit * hung.scale; };
    return {x, y(posts[time].top), wide, y(posts[time].bottom) - y(posts[time].top)};
}

void draw_posts(Frame& frame, const Hung& hung, const Tone& tone) {
    for (const std::size_t time : {0U, 1U}) fill(frame, post_box(&frame, hung, time), tone.ink);
}

// As many as there flows more than at rest, on their way up through the legs.
void draw_drops(Frame& frame, const Hung& hung, float flow, int count, const Tone& tone) {
    const float from = hung.bend.middle;
    for (const float side : {-1.0F, 1.0F})
        for (int i = 0; i < count; ++i) {
            float on_way = flow + static_cast<float>(i) / static_cast<float>(count);
            on_way -= std::floor(on_way);
            const float x = hung.bend.leg_beside(from + side);
            const ImVec2 at = hung.on_screen({x, std::lerp(drops_begin, drops_end, on_way)});
            dot(frame, at, frame.palette().card, size::drop + size::leader);
            dot(frame, at, tone.ink, size::drop);
        }
}

void draw_signals(Frame& frame, const Hung& hung, float outermost, const Scene& scene, const Tone& tone) {
    const model::Page* const page = scene.library.page_for_area(signals_from);
    const model::Benefit* const benefit = page ? seen_through(Topic::inflammation, *page) : nullptr;
    if (!benefit || benefit->grade == model::Grade::not_supported) return;
    for (const Anchor& anchor : hung.plate->anchors) {
        if (anchor.area != signals_from || hung.plate->view != model::View::front) continue;
        for (int i = 1; i <= signals_sent; ++i) {
            const Fade fade(frame, i < signals_sent ? 1 : outermost);
            const float radius = hung.scale * signal_radius * static_cast<float>(i) / frame.px(1);
            ring(frame, hung.on_screen(anchor.at), frame.palette().card, radius + size::leader / 2, 2 * size::leader);
            ring(frame, hung.on_screen(anchor.at), tone.ink, radius, size::leader);
        }
    }
}

// One picture for all sizes: it is drawn once.
void draw_disc(Frame& frame, ImVec2 middle, float radius, const Disc& disc, ImU32 colour) {
    if (!frame.paints()) return;
    const ImVec2 from = {std::round(middle.x - radius), std::round(middle.y - radius)};
    const float wide = std::round(2 * radius);
    frame.draw.AddImage(frame.pictures.disc(disc), from, {from.x + wide, from.y + wide}, {0, 0}, {1, 1},
                        frame.faded(colour));
}

Paragraph breath_lines(const Frame& frame, std::string_view words) {
    float widest = 0;
    for (const std::string_view turn : wording::breath_turns)
        widest = std::max(widest, widest_word(frame, type::small_bold, frame.say(turn)));
    return wrap(frame, type::small_bold, words, widest + 1);
}

void draw_air(Frame& frame, const Hung& hung, const LensShow& show, const Tone& tone) {
    const ImVec2 at = hung.on_screen(chest);
    const float most = hung.scale * most_air;
    const float least = hung.scale * least_air;
    const float now = std::lerp(least, most, hung.bend.breath);
    const Disc disc = {.radius = static_cast<int>(most)};
    // Rings of air without an edge, fainter outward: nobody takes them for a button.
    for (int i = air_rings; i > 0; --i) {
        const Fade fade(frame, opacity::air_around);
        draw_disc(frame, at, std::lerp(least, most, static_cast<float>(i) / air_rings), disc, tone.edge);
    }
    {
        const Fade fade(frame, opacity::air);
        draw_disc(frame, at, now, disc, tone.tint);
    }
    if (!holds_breath_words(frame, hung)) return;
    draw_disc(frame, at, least, disc, tone.tint);
    const std::string_view words = frame.say(wording::breath_turns[show.inhales ? 0 : 1]);
    const Paragraph lines = breath_lines(frame, words);
    const float width = widest_line(frame, type::small_bold, lines) + 1;
    text_lines(frame, type::small_bold, tone.ink, words, lines, {at.x - width / 2, at.y - lines.height() / 2}, width,
               Align::centre);
}

}  // namespace

bool holds_breath_words(const Frame& frame, const Hung& hung) {
    return stands(*hung.plate) && std::ranges::all_of(wording::breath_turns, [&](std::string_view turn) {
               const Paragraph lines = breath_lines(frame, frame.say(turn));
               return std::hypot(widest_line(frame, type::small_bold, lines), lines.height()) / 2 <=
                      hung.scale * least_air;
           });
}

void draw_lens_show(Frame& frame, const Hung& hung, const LensShow& show, Does does, bool speaks, const Scene& scene) {
    const auto topic = scene.session.place().lens();
    if (!topic || !stands(*hung.plate)) return;
    const Tone& tone = frame.palette().topics[base::index(*topic)];
    switch (*topic) {
        case Topic::circulation:
            return draw_drops(frame, hung, show.flow, does == Does::rests ? 1 : static_cast<int>(times_moving), tone);
        case Topic::flexibility:
            return draw_posts(frame, hung, tone);
        case Topic::inflammation:
            return draw_signals(frame, hung, show.signals, scene, tone);
        case Topic::relaxation:
            if (speaks) draw_air(frame, hung, show, tone);
    }
}

std::optional<model::Point> lens_spot(Topic topic, std::size_t caption, const Hung& hung) {
    if (!stands(*hung.plate)) return std::nullopt;
    if (topic == Topic::flexibility) {
        const Rect post = post_box(nullptr, hung, caption);
        return model::Point{(post.x - hung.origin.x) / hung.scale, posts[caption].words};
    }
    // Beside its head it is said of all of somebody.
    const figure::Bounds& head = hung.plate->head;
    return model::Point{hung.plate->view == model::View::back ? head.right : head.left, (head.top + head.bottom) / 2};
}

std::vector<Rect> lens_marks(Topic topic, const Hung& hung) {
    if (topic != Topic::flexibility || !stands(*hung.plate)) return {};
    const Rect before = post_box(nullptr, hung, 0);
    const Rect further = post_box(nullptr, hung, 1);
    const figure::Bounds& head = hung.plate->head;
    const float near = hung.on_screen({further.x < hung.on_screen({head.left, 0}).x ? head.left : head.right, 0}).x;
    const auto [left, right] = std::minmax({before.x, further.x, near});
    return {{left, further.y, right - left, before.bottom() - further.y}};
}

}  // namespace visitor
