#include <algorithm>
#include <cmath>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/card/lens.h"
#include "visitor/map/lens_show.h"

// What is drawn around and over a body that shows a benefit, in units of its drawing.
namespace visitor {

using namespace ui;

namespace {

using model::Topic;

// The thigh in front is where warm skin was measured, in one study (HINDS04), and the one behind where the studies of
// reach agree best. Of other places it is not known as well: all of a body in one colour would look ill.
std::string_view looked_at(Topic topic) {
    if (topic == Topic::circulation) return "quads";
    return topic == Topic::flexibility ? "hamstrings" : "";
}

constexpr model::Point chest = {400, 580};
constexpr model::Point heart_at = {424, 470};
constexpr float least_air = 134;
constexpr float most_air = 232;
constexpr int air_rings = 3;
constexpr float light_beyond = 130;  // of a body, to each side
constexpr int light_pixels = 128;    // of its picture, which is stretched

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

// Seen on whatever somebody wears.
void draw_heart(Frame& frame, const Hung& hung, float strength, const Tone& tone) {
    const Fade fade(frame, strength);
    const ImVec2 at = hung.on_screen(heart_at);
    icon(frame, Icon::heart, at, tone.ink, size::heart + 2 * size::leader);
    icon(frame, Icon::heart, at, tone.tint, size::heart);
}

}  // namespace

bool holds_breath_words(const Frame& frame, const Hung& hung) {
    return stands(*hung.plate) && std::ranges::all_of(wording::breath_turns, [&](std::string_view turn) {
               const Paragraph lines = breath_lines(frame, frame.say(turn));
               return std::hypot(widest_line(frame, type::small_bold, lines), lines.height()) / 2 <=
                      hung.scale * least_air;
           });
}

void draw_lens_light(Frame& frame, const Hung& hung, Topic topic, const LensShow& show) {
    if (topic != Topic::relaxation || !stands(*hung.plate) || !frame.paints()) return;
    if (frame.palette().box_edge != 0) return;  // black on white it would be a smudge
    const figure::Bounds& body = hung.plate->extent;
    const ImVec2 from = hung.on_screen({body.left - light_beyond, body.top - light_beyond});
    const ImVec2 to = hung.on_screen({body.right + light_beyond, body.bottom + light_beyond});
    const Fade fade(frame, opacity::calm * show.changed);
    frame.draw.AddImage(frame.pictures.disc({.radius = light_pixels, .blur = light_pixels}), from, to, {0, 0}, {1, 1},
                        frame.faded(frame.palette().topics[base::index(topic)].edge));
}

void draw_lens_show(Frame& frame, const Hung& hung, const LensShow& show, const Scene& scene) {
    const auto topic = scene.session.place().lens();
    if (!topic || !stands(*hung.plate)) return;
    const Tone& tone = frame.palette().topics[base::index(*topic)];
    const model::Page* const page = scene.library.page_for_area(looked_at(*topic));
    const model::Benefit* const benefit = page ? seen_through(topic, *page) : nullptr;
    if (benefit && model::is_supported(benefit->grade))
        scene.figures.draw_area(frame, hung, {page->area}, tone.edge, opacity::lit_by_lens * show.changed, 0);
    if (*topic != Topic::relaxation || hung.plate->view != model::View::front) return;
    if (scene.breaths.began)
        draw_air(frame, hung, show, tone);
    else
        draw_heart(frame, hung, show.changed, tone);
}

std::optional<LensPicture> lens_picture(Topic topic, std::size_t caption) {
    switch (topic) {
        case Topic::circulation:
            return LensPicture{Icon::warm_hand, Icon::warm_waves};
        case Topic::flexibility:
            return LensPicture{Icon::bend_before, Icon::bend_further};
        case Topic::inflammation:
            return caption == 0 ? LensPicture{Icon::lab_before, Icon::lab_after}
                                : LensPicture{Icon::not_shown, Icon::not_shown};
        case Topic::relaxation:
            break;
    }
    return std::nullopt;
}

std::optional<model::Point> lens_spot(Topic topic, std::size_t caption, const Hung& hung) {
    if (topic != Topic::relaxation || hung.plate->view != model::View::front) return std::nullopt;
    if (caption > 0) return heart_at;
    const figure::Bounds& head = hung.plate->head;
    return model::Point{head.left, (head.top + head.bottom) / 2};
}

}  // namespace visitor
