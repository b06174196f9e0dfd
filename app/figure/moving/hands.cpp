#include "figure/moving/hands.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "figure/moving/hand_shapes.h"

namespace figure::moving {
namespace {

using model::Point;

/// What the shapes are drawn with, by the words that stand for it.
struct Tint {
    std::string_view word;
    Colour colour;
};

constexpr Colour light_hand = {237, 201, 168};
constexpr Colour light_line = {166, 115, 85};
constexpr Colour light_nail = {248, 225, 206};
constexpr Colour dark_hand = {122, 78, 52};
constexpr Colour dark_line = {58, 32, 20};
constexpr Colour dark_nail = {201, 158, 128};
constexpr int light_skin = 180;  // of green, from 0 to 255: hands are told from such a skin by being dark

// As firm as that, hands sink in by so much of the drawing.
constexpr float sinks = 2;
constexpr float middle_firmness = 5;

struct Bench {
    const Look& look;
    float moment;
    int firmness;
    std::string svg{};
    bool on_tendon = false;  ///< that is what is touched, and not the muscle

    float firm() const { return static_cast<float>(firmness); }
    // As much of a way as the hands are firm.
    float with_firmness(float way) const { return way * (0.4F + 0.6F * firm() / middle_firmness); }

    void add(std::string_view part) { svg += part; }

    /// A left hand whose middle lies there; turned by 90 its fingers point to the left.
    struct Grip {
        float mirrored = 1;
        float squeezed = 1;
        float fingers = 1;  ///< how much of their length is seen
    };
    void hand(Point at, float turned, float size) { hand(at, turned, size, Grip{}); }
    void hand(Point at, float turned, float size, const Grip& grip) {
        svg += fmt::format(
            "<g transform=\"translate({:.1f} {:.1f}) rotate({:.1f}) scale({:.3f} {:.3f}) translate(-352 -238)\">"
            "{}<g transform=\"translate(0 {:.2f}) scale(1 {:.3f})\">{}</g>{}</g>",
            at.x, at.y, turned, grip.mirrored * size * grip.squeezed, size, shape::sleeve, 240 * (1 - grip.fingers),
            grip.fingers, shape::fingers, shape::palm);
    }
    void placed(std::string_view part, Point at, float turned, float size, float mirrored = 1) {
        svg += fmt::format("<g transform=\"translate({:.1f} {:.1f}) rotate({:.1f}) scale({:.3f} {:.3f})\">{}</g>", at.x,
                           at.y, turned, mirrored * size, size, part);
    }

    void leg(float muscle_height) {
        add(shape::table);
        add(shape::leg);
        svg += fmt::format("<g transform=\"translate(0 {:.2f}) scale(1 {:.4f})\">{}</g>", 424 * (1 - muscle_height),
                           muscle_height, shape::muscle);
        add(shape::ankle);
    }
    void back(bool all_of_it) {
        add(shape::couch);
        add(shape::back);
        add(all_of_it ? shape::back_muscles : shape::shoulder_muscle);
    }

    // Where to, along a leg: the hollow of the knee.
    void route() {
        add("<path d=\"M980 356C860 372 640 330 500 340C400 348 320 372 250 392\" fill=\"none\" stroke=\"$ink\" "
            "stroke-width=\"9\" stroke-dasharray=\"2 26\" stroke-linecap=\"round\"/>");
        for (const int radius : {16, 34})
            svg += fmt::format(
                "<circle cx=\"196\" cy=\"404\" r=\"{}\" fill=\"none\" stroke=\"$ink\" "
                "stroke-width=\"8\"/>",
                radius);
    }
    // So that it is seen on whatever it lies on.
    void stroke(const std::string& path) {
        for (const auto& [colour, width] : {std::pair("room", 16), std::pair("ink", 8)})
            svg += fmt::format(
                "<path d=\"{}\" fill=\"none\" stroke=\"${}\" stroke-width=\"{}\" stroke-linecap=\"round\" "
                "stroke-linejoin=\"round\"/>",
                path, colour, width);
    }
    void half_circle(Point at) {
        stroke(fmt::format("M{:.0f} {:.0f}c0 -52 -92 -52 -92 0m-24 -22l24 24l28 -20", at.x, at.y));
    }

    void arrow(Point from, Point to) {
        const Point way = to - from;
        const float far = std::hypot(way.x, way.y);
        const Point along = (1 / far) * way;
        const Point side = {-along.y, along.x};
        const Point left = to - 26.0F * along + 24.0F * side;
        const Point right = to - 26.0F * along - 24.0F * side;
        stroke(fmt::format("M{:.0f} {:.0f}L{:.0f} {:.0f}M{:.0f} {:.0f}L{:.0f} {:.0f}L{:.0f} {:.0f}", from.x, from.y,
                           to.x, to.y, left.x, left.y, to.x, to.y, right.x, right.y));
    }
    void rings(Point at, float strength) {
        for (const float radius : {34.0F, 58.0F, 82.0F})
            svg += fmt::format(
                "<ellipse cx=\"{:.0f}\" cy=\"{:.0f}\" rx=\"{:.1f}\" ry=\"{:.1f}\" fill=\"none\" stroke=\"$seam\" "
                "stroke-width=\"6\" stroke-opacity=\"{:.2f}\"/>",
                at.x, at.y, radius, radius * 0.6F, strength * (1.1F - radius / 100));
    }
};

float share(const Bench& bench, Course course) { return shares_at(course, bench.moment).then; }
float wave(const Bench& bench, float times) { return std::sin(2 * std::numbers::pi_v<float> * times * bench.moment); }

void kneading(Bench& bench) {
    const Shares turns = shares_at(Course::in_turn, bench.moment);
    const float lift = bench.with_firmness(22);
    bench.leg(1 + bench.with_firmness(0.07F) * std::max(turns.then, turns.also));
    const float sunk = sinks * bench.firm();
    bench.hand({352 + 16 * turns.then, 238 + sunk - lift * turns.then}, 8 - 3 * turns.then, 1,
               {.squeezed = 1 - 0.07F * turns.then});
    bench.hand({644 - 16 * turns.also, 252 + sunk - lift * turns.also}, -10 + 3 * turns.also, 1,
               {.mirrored = -1, .squeezed = 1 - 0.07F * turns.also});
    if (turns.then > 0.5F) bench.arrow({497, 140}, {497, 70});
    if (turns.also > 0.5F) bench.arrow({497, 140}, {497, 70});
}

void long_strokes(Bench& bench) {
    bench.back(true);
    // Slowly on, and lightly back.
    constexpr float on_until = 0.62F;
    const float t = bench.moment - std::floor(bench.moment);
    const bool on = t < on_until;
    const float linear = on ? t / on_until : (1 - t) / (1 - on_until);
    const float way = linear * linear * (3 - 2 * linear);
    const float x = std::lerp(900.0F, 470.0F, way);
    const float size = on ? 0.74F : 0.74F + 0.03F * std::sin(std::numbers::pi_v<float> * linear);
    bench.arrow({640, 60}, {400, 60});
    constexpr float elbows_out = 12;
    bench.hand({x, 368}, 90 + elbows_out, size, {.mirrored = -1});
    bench.hand({x, 232}, 90 - elbows_out, size);
}

void compression(Bench& bench) {
    const float down = share(bench, Course::twice);
    bench.leg(1 - bench.with_firmness(0.045F) * down);
    const float y = 176 + (sinks * bench.firm() + 26) * down;
    bench.hand({500, y + 34}, 4, 0.94F, {.mirrored = -1});
    bench.hand({478, y}, -6, 0.94F);
    bench.arrow({760, 90}, {760, 160});
}

void friction(Bench& bench) {
    bench.on_tendon = true;
    bench.leg(1);
    const float across = 26 * wave(bench, 4);
    bench.placed(shape::thumb, {862, 196 + across + bench.firm()}, 6, 1.02F);
    bench.placed(shape::thumb, {930, 200 + across + bench.firm()}, -12, 1.02F, -1);
    bench.arrow({1050, 320}, {1050, 250});
    bench.arrow({1050, 320}, {1050, 390});
}

void trigger_points(Bench& bench) {
    bench.back(false);
    const float down = share(bench, Course::there_and_back);
    bench.rings({330, 205}, down);
    bench.placed(shape::thumb, {330, 44 + (10 + sinks * bench.firm()) * down}, 0, 1);
}

void tapping(Bench& bench) {
    bench.leg(1);
    const float beat = wave(bench, 6);
    const float low = 134 + bench.firm();
    const auto fist = [&](float x, float up, float mirrored) {
        const float lift = 46 * std::max(0.0F, up);
        bench.placed(shape::fist, {x, low - lift}, mirrored * -4, 1.1F, mirrored);
        const float beside = x - mirrored * 170;
        bench.arrow({beside, 110}, {beside, 64});
        bench.arrow({beside, 110}, {beside, 156});
        if (up < -0.4F)
            bench.svg += fmt::format(
                "<path d=\"M{0:.0f} 196l-26 -18M{0:.0f} 226l-32 0M{1:.0f} 196l26 -18M{1:.0f} 226l32 0\" "
                "stroke=\"$ink\" stroke-width=\"7\" stroke-linecap=\"round\" fill=\"none\"/>",
                x - 100, x + 100);
    };
    fist(350, beat, 1);
    fist(640, -beat, -1);
}

void lymph_drainage(Bench& bench) {
    bench.leg(1);
    bench.route();
    // In small circles over the skin, one hand after the other.
    const auto circle = [&](float x, float y, float turned, float mirrored, float later) {
        const float angle = 2 * std::numbers::pi_v<float> * (2 * bench.moment + later);
        bench.hand({x - 20 * std::sin(angle), y - 12 * std::cos(angle)}, turned, 0.72F, {.mirrored = mirrored});
    };
    circle(800, 232, 52, 1, 0);
    circle(500, 176, 52, 1, 0.5F);
    bench.half_circle({640, 196});
    bench.half_circle({320, 130});
}

void myofascial_holds(Bench& bench) {
    bench.back(true);
    const float apart = 34 * share(bench, Course::there_and_back);
    bench.hand({478 - apart, 296}, 62, 0.8F, {.mirrored = -1});
    bench.hand({790 + apart, 296}, -62, 0.8F);
    bench.arrow({560, 72}, {440, 72});
    bench.arrow({700, 72}, {820, 72});
}

void hand_squeeze(Bench& bench) {
    const float closed = share(bench, Course::twice);
    const float fingers = 1 - 0.72F * closed;
    bench.hand({250, 330}, 184, 0.9F, {.mirrored = -1, .fingers = fingers});
    bench.hand({590, 330}, 176, 0.9F, {.fingers = fingers});
}

void toe_curls(Bench& bench) {
    // Spread first, then curled.
    const Shares turns = shares_at(Course::in_turn, bench.moment);
    struct Toe {
        Point at;
        float turned;
        float size;
    };
    constexpr auto toes = std::to_array<Toe>({{{338, 226}, -10, 1.36F},
                                              {{396, 204}, -2, 1},
                                              {{440, 206}, 4, 0.94F},
                                              {{478, 216}, 10, 0.88F},
                                              {{512, 238}, 17, 0.82F}});
    for (const Toe& toe : toes) {
        const float turned = toe.turned * (1 + 1.5F * turns.then - 0.4F * turns.also);
        bench.svg += fmt::format("<g transform=\"translate({:.0f} {:.1f}) rotate({:.1f}) scale({:.3f} {:.3f})\">{}</g>",
                                 toe.at.x, toe.at.y, turned, toe.size, toe.size * (1 - 0.55F * turns.also), shape::toe);
    }
    bench.add(shape::foot);
}

void toe_pull(Bench& bench) {
    const float back = share(bench, Course::there_and_back);
    bench.add(shape::side_foot);
    bench.add(shape::sole);
    bench.svg += fmt::format("<g transform=\"rotate({:.1f} 450 170)\">{}</g>", -30 * back, shape::big_toe);
    bench.hand({594 - 46 * back, 118 + 10 * back}, 78 - 18 * back, 0.66F, {.mirrored = -1});
    bench.arrow({560, 520}, {450, 520});
}

void foot_rub(Bench& bench) {
    const float along = share(bench, Course::twice);
    bench.add(shape::side_foot);
    bench.add(shape::big_toe);
    bench.add(shape::sole);
    bench.placed(shape::thumb, {616, std::lerp(410.0F, 330.0F, along)}, 84, 0.84F);
    bench.placed(shape::thumb, {616, std::lerp(180.0F, 260.0F, along)}, 96, 0.84F, -1);
    bench.arrow({536, 296}, {536, 400});
    bench.arrow({536, 296}, {536, 192});
}

struct Technique {
    std::string_view name;
    void (*draw)(Bench&);
    std::array<float, 2> stills;
    float width = 1128;  ///< of the drawing, whose height is 600
};

constexpr auto techniques = std::to_array<Technique>({
    {"compression", compression, {0, 0.25F}},
    {"foot-rub", foot_rub, {0, 0.25F}, 800},
    {"friction", friction, {0.1875F, 0.0625F}},
    {"hand-squeeze", hand_squeeze, {0, 0.25F}, 800},
    {"kneading", kneading, {0.75F, 0.25F}},
    {"long-strokes", long_strokes, {0.06F, 0.5F}},
    {"lymph-drainage", lymph_drainage, {0, 0.25F}},
    {"myofascial-holds", myofascial_holds, {0, 0.5F}},
    {"tapping", tapping, {0.0416F, 0.125F}},
    {"toe-curls", toe_curls, {0.25F, 0.75F}, 800},
    {"toe-pull", toe_pull, {0, 0.5F}, 800},
    {"trigger-points", trigger_points, {0, 0.5F}},
});

const Technique* technique(std::string_view name) {
    const auto found = std::ranges::find(techniques, name, &Technique::name);
    return found == techniques.end() ? nullptr : &*found;
}

std::string tinted(const Bench& bench) {
    const std::string_view svg = bench.svg;
    const Look& look = bench.look;
    const bool light = look.style.muscle.green >= light_skin;
    const bool lines = look.style.edge.has_value();  // high contrast
    const Colour white = look.style.white;
    const auto tints = std::to_array<Tint>({{"skin", look.style.muscle},
                                            {"joint", look.style.joint},
                                            {"deep", look.style.tendon},
                                            {"tendon", bench.on_tendon ? look.touched : look.style.tendon},
                                            {"touched", bench.on_tendon ? look.style.muscle : look.touched},
                                            {"fibre", look.fibres},
                                            {"seam", look.style.seam},
                                            {"pillow", look.style.white},
                                            {"edge", look.edge},
                                            {"room", look.room},
                                            {"ground", look.ground},
                                            {"thing", look.thing},
                                            {"hair", look.style.hair},
                                            {"shorts", look.style.shorts},
                                            {"ink", look.ink},
                                            {"hand", lines   ? white
                                                     : light ? dark_hand
                                                             : light_hand},
                                            {"line", lines   ? look.style.seam
                                                     : light ? dark_line
                                                             : light_line},
                                            {"nail", lines   ? white
                                                     : light ? dark_nail
                                                             : light_nail},
                                            {"sleeve", lines ? look.thing : look.style.vest},
                                            {"trim", look.style.trim}});
    std::string all;
    all.reserve(svg.size() * 2);
    for (std::size_t at = 0; at < svg.size();) {
        const std::size_t mark = std::min(svg.find('$', at), svg.size());
        all += svg.substr(at, mark - at);
        if (mark == svg.size()) break;
        const std::size_t end = svg.find_first_not_of("abcdefghijklmnopqrstuvwxyz", mark + 1);
        const auto tint = std::ranges::find(tints, svg.substr(mark + 1, end - mark - 1), &Tint::word);
        all += hex(tint == tints.end() ? look.ink : tint->colour);
        at = end;
    }
    return all;
}

}  // namespace

std::optional<std::string> hands_at_work(std::string_view name, float moment, int firmness, const Look& look) {
    const Technique* const found = technique(name);
    if (!found) return std::nullopt;
    Bench bench{look, moment, firmness};
    found->draw(bench);
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"600\" viewBox=\"0 0 {0} 600\">"
        "<path d=\"M0 0H{0}V600H0Z\" fill=\"{1}\"/>{2}</svg>",
        found->width, hex(look.room), tinted(bench));
}

std::optional<std::array<float, 2>> stills_of_hands(std::string_view name) {
    const Technique* const found = technique(name);
    return found ? std::optional(found->stills) : std::nullopt;
}

}  // namespace figure::moving
