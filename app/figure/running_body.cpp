#include "figure/running_body.h"

#include <algorithm>
#include <array>
#include <span>

#include "figure/curves.h"
#include "figure/recolour.h"
#include "figure/runner_outlines.h"
#include "figure/running_frame.h"
#include "figure/running_muscles.h"

namespace figure {
namespace {

namespace outlines = runner_outlines;
using model::Point;

// What is farther away is so much darker.
constexpr float far_skin = 0.34F;
constexpr float far_other = 0.23F;

// Widths of lines, in body heights.
constexpr float seam_line = 0.003F;
constexpr float fibre_line = 0.002F;
constexpr float crease_line = 0.0022F;
constexpr float stripe_line = 0.0052F;
constexpr float trimming = 0.0038F;
constexpr float hem_line = 0.0052F;
constexpr float feature_line = 0.0034F;

constexpr float tie_radius = 0.009F;
constexpr Point tie = {-0.062F, -0.032F};
constexpr Point eye = {0.033F, -0.012F};
constexpr Point eye_radius = {0.004F, 0.0054F};

/// A body being painted, limb by limb from the far side to the near one.
class RunnerPainter {
  public:
    RunnerPainter(const RunningFrame& body, const RunnerPaint& paint)
        : body_(body), paint_(paint), style_(paint.style) {}

    Curves all() {
        near_ = false;
        arm(body_.pose.left_arm);
        leg(body_.pose.left, body_.phase + 0.5F);
        near_ = true;
        trunk();
        const Leg right = leg(body_.pose.right, body_.phase);
        hip(right);
        shorts(right);
        head();
        arm(body_.pose.right_arm);
        return std::move(curves_);
    }

  private:
    struct Leg {
        const LegPose& pose;
        float phase = 0;
    };

    Colour shaded(Colour colour, float share) const { return near_ ? colour : mixed(colour, style_.eye, share); }
    Colour skin(Colour colour) const { return shaded(colour, far_skin); }
    Colour other(Colour colour) const { return shaded(colour, far_other); }
    Pen seams(Colour colour) const { return {other(colour), seam_line}; }
    // Only where they do not stand out by their colours.
    void edge(const Points& points) {
        if (style_.edge) curves_.draw(points, {*style_.edge, 2 * seam_line});
    }

    // What a limb is made of has one edge around it.
    void bare(std::span<const Points> parts) {
        for (const Points& part : parts) curves_.draw(part, {other(style_.seam), 2 * seam_line});
        for (const Points& part : parts) curves_.fill(part, skin(style_.bare));
    }

    template <class Place>
    void muscle(const MusclePart& part, float phase, Place place) {
        const Mark& mark = paint_.at_work;
        const float share = part.area.empty() ? 0 : at_work(part.area, phase);
        const Colour plain = part.area == "achilles" ? style_.tendon : style_.muscle;
        const Points outline = place(part.outline);
        curves_.fill(outline, mixed(skin(plain), other(mark.fill), share));
        curves_.draw(outline, seams(mixed(style_.seam, mark.seam, share)));
        if (share <= 0) return;
        for (const std::span<const Point> line : part.fibres)
            if (!line.empty())
                curves_.draw(place(line), {other(mark.fibres), fibre_line, share / 2}, Curves::Ends::open);
    }

    void arm(const ArmPose& arm) {
        const Points upper = body_.on_upper_arm(arm, outlines::upper_arm);
        const Points fore = body_.on_forearm(arm, outlines::forearm);
        const Points fist = body_.on_hand(arm, outlines::fist);
        for (const Points* part : {&fore, &upper}) bare({part, 1});
        curves_.fill(body_.on_upper_arm(arm, outlines::deltoid), skin(style_.muscle));
        curves_.draw(body_.on_upper_arm(arm, outlines::deltoid), seams(style_.seam));
        curves_.fill(body_.on_forearm(arm, outlines::forearm_muscle), skin(style_.muscle));
        curves_.draw(body_.on_forearm(arm, outlines::forearm_muscle), seams(style_.seam));
        curves_.draw(fist, {other(style_.seam), 2 * seam_line});
        curves_.fill(fist, skin(style_.joint));
        const Pen fold = {other(style_.shade), crease_line, 0.6F};
        for (const auto& finger : {outlines::upper_finger, outlines::lower_finger})
            curves_.draw(body_.on_hand(arm, finger), fold, Curves::Ends::open);
        curves_.fill(body_.on_hand(arm, outlines::thumb), skin(style_.joint));
        curves_.draw(body_.on_hand(arm, outlines::thumb), fold);
    }

    void shoe(const Leg& leg) {
        const auto place = [&](std::span<const Point> points) { return body_.on_foot(leg.pose, points); };
        const Points upper = place(outlines::shoe);
        const Points sole = place(outlines::sole);
        edge(sole);
        edge(upper);
        curves_.fill(upper, other(style_.white));
        curves_.draw(upper, {other(style_.edge.value_or(style_.vest)), fibre_line});
        if (const float share = at_work("feet", leg.phase); share > 0)
            curves_.fill(place(outlines::foot_muscle), other(paint_.at_work.fill), share);
        curves_.fill(sole, other(style_.vest));
        if (style_.edge) curves_.draw(sole, {*style_.edge, fibre_line});
        for (const auto& line : {outlines::stripe_1, outlines::stripe_2})
            curves_.draw(place(line), {other(style_.edge.value_or(style_.vest)), stripe_line}, Curves::Ends::open);
        curves_.draw(place(outlines::heel_tab), {other(style_.edge.value_or(style_.vest)), seam_line},
                     Curves::Ends::open);
        edge(place(outlines::sock));
        curves_.fill(place(outlines::sock), mixed(other(style_.white), style_.eye, 0.06F));
    }

    void blade(const Leg& leg) {
        const Points spring = body_.blade(leg.pose);
        edge(spring);
        curves_.fill(spring, other(style_.shorts));
        curves_.draw(spring, {other(style_.trim), fibre_line, 0.4F});
        const Points thigh = body_.thigh(leg.pose);
        bare({&thigh, 1});
        for (const MusclePart& part : muscles_on_thigh)
            muscle(part, leg.phase, [&](std::span<const Point> points) { return body_.on_thigh(leg.pose, points); });
        const Points socket = body_.socket(leg.pose);
        edge(socket);
        curves_.fill(socket, other(style_.shorts));
    }

    Leg leg(const LegPose& pose, float phase) {
        const Leg leg = {pose, phase};
        if (!near_ && paint_.runner.blade == model::Blade::left) {
            blade(leg);
            return leg;
        }
        shoe(leg);
        const std::array parts = {body_.shank(pose), body_.knee(pose), body_.thigh(pose)};
        bare(parts);
        for (const MusclePart& part : muscles_on_shank)
            muscle(part, phase, [&](std::span<const Point> points) { return body_.on_shank(pose, points); });
        for (const MusclePart& part : muscles_on_thigh)
            muscle(part, phase, [&](std::span<const Point> points) { return body_.on_thigh(pose, points); });
        const Points cap = body_.kneecap(pose);
        curves_.fill(cap, skin(style_.joint));
        curves_.draw(cap, seams(style_.seam));
        return leg;
    }

    void hip(const Leg& leg) {
        for (const MusclePart& part : muscles_on_hip)
            muscle(part, leg.phase, [&](std::span<const Point> points) { return body_.on_hip(leg.pose, points); });
    }

    void trunk() {
        const Points neck = body_.on_trunk(outlines::neck);
        bare({&neck, 1});
        curves_.fill(body_.on_trunk(outlines::neck_muscle), style_.muscle);
        curves_.draw(body_.on_trunk(outlines::neck_muscle), {style_.seam, crease_line});
        const Points vest = body_.on_trunk(outlines::vest);
        edge(vest);
        curves_.fill(vest, style_.vest);
        curves_.draw(body_.on_trunk(outlines::neckline), {style_.trim, trimming, 0.55F}, Curves::Ends::open);
        curves_.draw(body_.on_trunk(outlines::armhole),
                     {style_.edge.value_or(mixed(style_.vest, style_.eye, 0.25F)), crease_line, 0.6F},
                     Curves::Ends::open);
    }

    // Like glass, so that what works below them is seen.
    void shorts(const Leg& leg) {
        Points glass = body_.on_thigh(leg.pose, outlines::shorts_on_thigh);
        for (const Points& more :
             {body_.on_hip(leg.pose, outlines::shorts_on_hip), body_.on_trunk(outlines::shorts_on_trunk)})
            glass.insert(glass.end(), more.begin(), more.end());
        curves_.fill(glass, style_.shorts, style_.shorts_share);
        const auto lit = [&](const MusclePart& part) {
            return !part.area.empty() && at_work(part.area, leg.phase) > 0.5F;
        };
        for (const MusclePart& part : muscles_on_thigh)
            if (lit(part) && part.area != "it-band")
                muscle(part, leg.phase,
                       [&](std::span<const Point> points) { return body_.on_thigh(leg.pose, points); });
        for (const MusclePart& part : muscles_on_hip)
            if (lit(part))
                muscle(part, leg.phase, [&](std::span<const Point> points) { return body_.on_hip(leg.pose, points); });
        const Colour cloth = style_.edge.value_or(style_.shorts);
        curves_.draw(body_.on_thigh(leg.pose, outlines::hem), {cloth, hem_line, 0.9F}, Curves::Ends::open);
        const Points band = body_.on_trunk(outlines::waistband);
        edge(band);
        curves_.fill(band, style_.shorts);
    }

    Point on_head(const Point& point) const { return body_.on_head({&point, 1}).front(); }

    void hair(std::span<const Point> outline) {
        const Points points = body_.on_head(outline);
        edge(points);
        curves_.fill(points, style_.hair);
    }

    void hair_style() {
        switch (paint_.runner.hair) {
            case model::Hair::bun: {
                const Points tail = body_.tail(outlines::tail);
                edge(tail);
                curves_.fill(tail, style_.hair);
                hair(outlines::tied_hair);
                curves_.fill(circle(on_head(tie), tie_radius), style_.vest);
                return;
            }
            case model::Hair::cropped:
                return hair(paint_.runner.beard == model::Beard::full ? std::span<const Point>(outlines::under_beard)
                                                                      : outlines::cropped);
            case model::Hair::curls: {
                const std::vector<Points> curls = body_.curls();
                for (const Points& curl : curls) edge(curl);
                for (const Points& curl : curls) curves_.fill(curl, style_.hair);
                return hair(outlines::cropped);
            }
            case model::Hair::headscarf:
                hair(outlines::headscarf);
                curves_.draw(body_.on_head(outlines::scarf_fold), {style_.shade, crease_line, 0.6F},
                             Curves::Ends::open);
                return;
        }
    }

    void head() {
        const Points face = body_.on_head(outlines::face);
        bare({&face, 1});
        hair_style();
        if (paint_.runner.beard == model::Beard::full) hair(outlines::beard);
        curves_.fill(ellipse(on_head(eye), eye_radius), style_.eye);
        curves_.draw(body_.on_head(outlines::brow), {style_.brow, feature_line}, Curves::Ends::open);
        curves_.draw(body_.on_head(outlines::mouth), {style_.mouth, feature_line}, Curves::Ends::open);
        if (paint_.runner.hair == model::Hair::headscarf) return;
        curves_.fill(body_.on_head(outlines::ear), mixed(style_.bare, style_.crease, 0.5F));
    }

    const RunningFrame& body_;
    const RunnerPaint& paint_;
    const Style& style_;
    bool near_ = true;
    Curves curves_;
};

}  // namespace

base::Pixels draw_running(float phase, const RunnerPaint& paint, float height, const Frame& frame) {
    const RunningFrame body(phase, paint.runner.build);
    return RunnerPainter(body, paint).all().rasterise(height, frame);
}

}  // namespace figure
