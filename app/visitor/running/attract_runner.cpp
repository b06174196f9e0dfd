#include "visitor/running/attract_runner.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

/// Of each step of a stride, the upper one first.
using NamedPair = std::array<std::string_view, 2>;
constexpr std::array<NamedPair, model::Stride::step_count> named_at = {{{"quads", "calves"},
                                                                        {"quads", "calves"},
                                                                        {"hip-flexors", "feet"},
                                                                        {"hip-flexors", "shins"},
                                                                        {"hamstrings", "shins"}}};

constexpr int most_echoes = 3;
constexpr float between_echoes = 0.16F;  // of a stride, and of the body's height
constexpr float least_between = 0.06F;
constexpr std::array<float, most_echoes> echo_strength = {0.75F, 0.5F, 0.3F};

Going going(const Frame& frame, const Scene& scene) {
    if (scene.light == Light::dark) return Going::dark;
    return frame.less_motion ? Going::still : Going::runs;
}

// A clinic's own runner, or each in turn.
std::size_t runner_at(const Scene& scene, const Show& show) {
    if (scene.library.clinic.runner) return *scene.library.clinic.runner;
    return (scene.session.runner() + show.turn) % model::runners.size();
}

/// What stands beside the runner.
struct RunnerWords {
    Frame& frame;
    const Scene& scene;
    const NamedPair& areas;
    std::size_t step;

    std::string_view name(std::size_t i) const {
        const model::Page* const page = scene.library.page_for_area(areas[i]);
        return page ? std::string_view(page->name) : std::string_view();
    }
    float name_width(std::size_t i) const {
        return text_width(frame, type::name_bold, name(i)) + 2 * frame.text_px(size::name_label_padding) + 1;
    }
    float name_height() const {
        return std::max(frame.px(size::attract_names), line_height(frame, type::name_bold) + frame.px(size::between));
    }
    std::string caption() const { return std::string(frame.say(wording::steps[step])) + ":"; }
    std::string_view does() const { return frame.say(wording::step_in_short[step]); }
    float caption_height(float width) const {
        return wrap(frame, type::small_bold, caption(), width).height() +
               wrap(frame, type::small, does(), width).height();
    }
    float width() const {
        return std::max({name_width(0), name_width(1), widest_word(frame, type::small, does()) + 1,
                         width_of(frame, type::small, least_line)});
    }
    void draw_caption(Rect box) const {
        const Rect lead = cut_top(box, wrap(frame, type::small_bold, caption(), box.w).height());
        text_block(frame, type::small_bold, frame.palette().ink, caption(), lead.min(), lead.w);
        text_block(frame, type::small, frame.palette().ink, does(), box.min(), box.w);
    }

    static constexpr int least_line = 13;  // characters of the caption
};

/// Where it all stands in a box; words only where they leave the runner room.
struct Layout {
    Stage stage;
    Rect words;
    bool named = false;
};

// Feet and hands may swing out of it a little, behind the runner.
Stage stage_in(const Rect& room) {
    const figure::Bounds& all = figure::running_extent;
    const float height = std::floor(std::min(room.h / -all.top, room.w / runner_shape));
    const float to_spare = room.w - runner_shape * height;
    return {{std::round(room.right() - to_spare / 3 - all.right * height), room.bottom()}, height};
}

Layout laid_out(const Frame& frame, const Rect& box, const RunnerWords& words) {
    Layout layout;
    Rect room = box;
    layout.words = cut_right(room, words.width(), frame.px(size::attract_names_gap));
    const Stage beside = stage_in(room);
    const Stage alone = stage_in(box);
    constexpr float worth_names = 0.72F;
    layout.named = beside.height >= frame.px(size::least_runner) && beside.height >= worth_names * alone.height;
    layout.stage = layout.named ? beside : alone;
    return layout;
}

void draw_echoes(Frame& frame, const Scene& scene, const Rect& box, const Stage& stage, const Show& show,
                 std::size_t runner) {
    const float strength = progress(frame, show.rests_since, motion::echoes);
    const float room = stage.box().x - box.x;
    const float apart = std::min(between_echoes, room / most_echoes / stage.height);
    if (apart < least_between) return;
    for (int i = most_echoes; i > 0; --i) {
        const auto before = static_cast<float>(i);
        Stage there = stage;
        there.ground.x -= std::round(before * apart * stage.height);
        const Fade fade(frame, strength * echo_strength[static_cast<std::size_t>(i) - 1]);
        scene.runners.draw_echo(frame, there, {runner, show.phase - before * between_echoes},
                                static_cast<std::size_t>(i), frame.palette().echo);
    }
}

// Behind the runner, who stands out from it.
void draw_sun(Frame& frame, const Rect& box, const Stage& stage) {
    constexpr float share = 0.45F;  // of the smaller side
    const float radius = std::min(share * std::min(box.w, box.h), stage.ground.x - box.x);
    dot(frame, {stage.ground.x, box.centre().y}, frame.palette().bar.tint, radius / frame.px(1));
}

// Below the feet: the ground, where nothing else is it.
void draw_shadow(Frame& frame, const Stage& stage) {
    const float height = frame.px(size::between);
    const float width = 0.5F * stage.height;
    const Fade fade(frame, frame.palette().body.ground * 0.6F);
    fill(frame, {stage.ground.x - width / 2, stage.ground.y - height / 4, width, height}, frame.palette().echo,
         size::between / 2);
}

void choose(const Frame& frame, const Scene& scene, std::string_view area, const Moment& from, bool ran) {
    if (!scene.muscle_touch) scene.muscle_touch = MuscleTouch{std::string(area), from, ran, frame.now};
}

// A touch on a muscle at work means that; what moved under the finger is taken as it was when that came down. Elsewhere
// it begins, as beside the runner.
void touch_runner(Frame& frame, const Scene& scene, const Rect& box, const Stage& stage, const Moment& shown,
                  const Show& show) {
    const Press touch = press(frame, overlap(stage.box(), box), "runner", {.role = Role::figure});
    if (!touch.tapped) return;
    Moment then = shown;
    if (!scene.muscle_touch) then.phase = show_at(scene.since.pressed, going(frame, scene)).phase;
    const ImVec2 began = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    const std::string_view area = muscle_at(stage, then, began, frame.px(size::finger));
    if (scene.muscle_touch || area.empty() || !scene.library.page_for_area(area))
        frame.deed = kiosk::Begin{};
    else
        choose(frame, scene, area, shown, !show.rests);
}

void draw_names(Frame& frame, const Scene& scene, const Layout& layout, const RunnerWords& words, const Moment& shown,
                const Show& show) {
    const Palette& palette = frame.palette();
    const float height = words.name_height();
    const float target = std::max(height, frame.px(size::target));
    const float gap = frame.px(size::between);
    // The caption stands above them: below, the ground would begin in the middle of it, and no name could stand as low
    // as a foot, to which a line from higher up crosses the other shoe.
    const float caption = words.caption_height(layout.words.w);
    float top = layout.words.y + caption + gap;
    std::optional<float> first;
    for (std::size_t i = 0; i < words.areas.size(); ++i) {
        const auto rests_at = muscle_spot(layout.stage, {shown.runner, phase_of_step(show.step)}, words.areas[i]);
        const auto spot = spot_at_work(layout.stage, shown, words.areas[i]);
        if (!spot || words.name(i).empty()) continue;
        const float lowest = layout.words.bottom() - target - (i == 0 ? target + gap : 0);
        const float y = std::round(std::clamp(rests_at->y - target / 2, top, std::max(top, lowest)));
        const Rect touched = {layout.words.x, y, words.name_width(i), target};
        top = touched.bottom() + gap;
        if (!first) first = touched.y;
        const Rect label = centred(touched, touched.w, height);
        {
            // Pale while the muscle rests: a name that points at nothing is no name.
            constexpr float least = 0.4F;
            const Fade fade(frame, std::max(least, spot->strength));
            line(frame, spot->at, {label.x, label.centre().y}, palette.touched_label, size::leader);
            dot(frame, spot->at, palette.touched_label, size::leader_dot + size::leader);
            dot(frame, spot->at, palette.card, size::leader_dot);
        }
        // Once one is chosen, whatever is touched begins.
        const Press touch = scene.muscle_touch ? Press{}
                                               : press(frame, touched, words.name(i),
                                                       {.role = Role::figure, .radius_mm = size::attract_names / 2});
        fill(frame, label, palette.touched_name.tint, size::attract_names / 2);
        if (palette.touched_name.edge != palette.touched_name.tint)
            outline(frame, label, palette.touched_name.edge, size::attract_names / 2, frame.theme.edge_mm);
        if (touch.held) fill(frame, label, palette.pressed, size::attract_names / 2);
        const float text = text_width(frame, type::name_bold, words.name(i));
        text_line(frame, type::name_bold, palette.touched_name.ink, words.name(i), label.centre().x - text / 2,
                  label.centre().y, text + 1);
        if (touch.tapped) choose(frame, scene, words.areas[i], shown, !show.rests);
    }
    if (first && (show.rests || scene.muscle_touch))
        words.draw_caption({layout.words.x, *first - gap - caption, layout.words.w, caption});
}

// A touch that nobody can see the end of any more is none.
void open_touched(Frame& frame, const Scene& scene) {
    if (!scene.muscle_touch) return;
    if (frame.now >= scene.muscle_touch->opens()) {
        const model::Page* const page = scene.library.page_for_area(scene.muscle_touch->area);
        if (page) frame.deed = kiosk::OpenPage{page->id, model::Side::right};
        scene.muscle_touch.reset();
        return;
    }
    const auto next =
        scene.muscle_touch->rests(frame.now) ? scene.muscle_touch->opens() : frame.now + motion::run_frame;
    frame.wake = frame.wake ? std::min(*frame.wake, next) : next;
}

}  // namespace

std::set<std::string_view> areas_on_first_screen() {
    std::set<std::string_view> areas;
    for (const NamedPair& pair : named_at) areas.insert(pair.begin(), pair.end());
    return areas;
}

void attract_runner(Frame& frame, const RunnerPlace& place, const Scene& scene) {
    const Rect& box = place.box;
    const Show show = show_at(frame.now, going(frame, scene));
    frame.wake = frame.wake ? std::min(*frame.wake, show.next) : show.next;
    Moment shown = {runner_at(scene, show), show.phase};
    std::size_t step = show.step;
    if (scene.muscle_touch) {
        shown = {scene.muscle_touch->from.runner, frame.less_motion ? figure::hardest_at(scene.muscle_touch->area)
                                                                    : scene.muscle_touch->phase(frame.now)};
        step = step_at(figure::hardest_at(scene.muscle_touch->area));
    }
    const RunnerWords words{frame, scene, named_at[step], step};
    Layout layout = laid_out(frame, box, words);
    if (place.small) layout = {stage_in(box), {}, false};
    if (scene.light == Light::day && !place.small) draw_sun(frame, box, layout.stage);
    draw_shadow(frame, layout.stage);
    // In the dark there is as little to light up as will do.
    const bool echoes = show.rests && !scene.muscle_touch && scene.light == Light::day;
    if (echoes) draw_echoes(frame, scene, box, layout.stage, show, shown.runner);
    scene.runners.draw(frame, layout.stage, shown);
    frame.record.add(Role::picture, "runner", overlap(layout.stage.box(), scene.panel));
    if (layout.named) draw_names(frame, scene, layout, words, shown, show);
    touch_runner(frame, scene, box, layout.stage, shown, show);
    open_touched(frame, scene);
}

void runner_at_rest(Frame& frame, const Rect& box, const Scene& scene) {
    const figure::Bounds& all = figure::running_extent;
    const float height = std::floor(std::min(box.h / -all.top, box.w / (all.right - all.left)));
    const Stage stage = {{std::round(box.centre().x), box.bottom()}, height};
    scene.runners.draw(frame, stage, {scene.body.runner(), show_at(frame.now, Going::still).phase});
    frame.record.add(Role::picture, "runner", stage.box());
}

}  // namespace visitor
