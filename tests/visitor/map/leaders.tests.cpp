#include "visitor/map/leaders.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <map>

#include "ui/wording.h"
#include "visitor/visitor.h"

// The lines from names to the body, as they are recorded, on the shipped drawings.

using namespace std::chrono_literals;
using figure::Facing;
using model::View;
using ui::Rect;
using ui::Role;
using ui::Seen;
using visiting::Panel;
using visiting::Visitor;

namespace {

struct Look {
    Panel panel;
    int percent = 100;
    std::string language = {};
    View view{};
    std::size_t runner = 0;

    std::string name() const {
        return std::to_string(panel.width) + "x" + std::to_string(panel.height) + " " + std::to_string(percent) +
               " % " + language + " view " + std::to_string(static_cast<int>(view)) + " " +
               std::string(model::runners.at(runner).name);
    }
};

void looks(Visitor& visitor, const Look& look) {
    visitor.kiosk().take(kiosk::Adjust{{.language = look.language, .text_percent = look.percent}});
    visitor.kiosk().take(kiosk::LookAt{look.view});
    visitor.next_frame({}, 1s);
}

Visitor who_looks(const visiting::Content& content, const Look& look) {
    Visitor visitor(content, look.panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    looks(visitor, look);
    return visitor;
}

struct Stroke {
    ImVec2 from;
    ImVec2 to;
};

/// A name beside the body, with its line.
struct Named {
    std::string name;
    std::string area;
    std::string foot_part;
    Rect box;
    std::vector<Stroke> line;
    ImVec2 dot;

    model::Spot spot() const { return {area, foot_part}; }
};

/// The part of the foot that is called so in the visitor's language.
std::string_view foot_part_called(std::string_view name, const model::Library& written, const Look& look) {
    const model::Language* const language = written.language(look.language);
    for (std::size_t i = 0; i < model::foot_parts.size(); ++i)
        if (model::translated(language, wording::foot_parts.at(i)) == name) return model::foot_parts.at(i);
    return {};
}

std::vector<Named> names_beside_body(const Visitor& visitor, const model::Library& library) {
    std::vector<Named> names;
    for (const Seen& seen : visitor.record().all()) {
        if (seen.role == Role::name && seen.view.h <= 0) names.push_back({seen.name, {}, {}, seen.box, {}, {}});
    }
    for (Named& named : names) {
        for (const model::Page& page : library.pages)
            if (!page.area.empty() && page.name == named.name) named.area = page.area;
        for (const Seen& seen : visitor.record().all()) {
            if (seen.name != named.name) continue;
            if (seen.role == Role::leader)
                named.line.push_back({seen.box.min(), {seen.box.x + seen.box.w, seen.box.y + seen.box.h}});
            if (seen.role == Role::area) named.dot = seen.box.min();
        }
    }
    return names;
}

float turn_of(ImVec2 a, ImVec2 b, ImVec2 c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool cross(const Stroke& a, const Stroke& b) {
    return turn_of(a.from, a.to, b.from) * turn_of(a.from, a.to, b.to) < 0 &&
           turn_of(b.from, b.to, a.from) * turn_of(b.from, b.to, a.to) < 0;
}

std::vector<ImVec2> points_of(const Stroke& stroke) {
    const float length = std::hypot(stroke.to.x - stroke.from.x, stroke.to.y - stroke.from.y);
    std::vector<ImVec2> points;
    for (float along = 0; along <= length; ++along) {
        const float share = length > 0 ? along / length : 0;
        points.push_back({std::lerp(stroke.from.x, stroke.to.x, share), std::lerp(stroke.from.y, stroke.to.y, share)});
    }
    return points;
}

/// How a drawing stands on the panel.
struct Standing {
    const visitor::Plate* plate = nullptr;
    float scale = 0;
    ImVec2 origin = {};
    float off = 1e9F;  ///< how far its places are at most from the dots

    model::Point unit(ImVec2 at) const { return {(at.x - origin.x) / scale, (at.y - origin.y) / scale}; }
};

std::vector<model::Point> places_of(const visitor::Plate& plate, const model::Spot& spot) {
    std::vector<model::Point> places;
    for (const visitor::Anchor& anchor : plate.anchors)
        if (anchor.spot() == spot) places.push_back(anchor.at);
    return places;
}

float farthest(const Standing& standing, const std::vector<Named>& names) {
    float most = 0;
    for (const Named& named : names) {
        float nearest = 1e9F;
        for (const model::Point at : places_of(*standing.plate, named.spot()))
            nearest = std::min(nearest, std::hypot(standing.origin.x + at.x * standing.scale - named.dot.x,
                                                   standing.origin.y + at.y * standing.scale - named.dot.y));
        most = std::max(most, nearest);
    }
    return most;
}

/// Found from the dots alone: the one way in which each of them is a place of its area.
Standing standing_of(const visitor::Plate& plate, const std::vector<Named>& names) {
    Standing best = {.plate = &plate, .scale = 1};
    const auto by_height = [](const Named& a, const Named& b) { return a.dot.y < b.dot.y; };
    const auto [high, low] = std::ranges::minmax_element(names, by_height);
    for (const model::Point top : places_of(plate, high->spot()))
        for (const model::Point bottom : places_of(plate, low->spot())) {
            Standing standing = {.plate = &plate, .scale = (low->dot.y - high->dot.y) / (bottom.y - top.y)};
            standing.origin = {high->dot.x - top.x * standing.scale, high->dot.y - top.y * standing.scale};
            standing.off = farthest(standing, names);
            if (standing.off < best.off) best = standing;
        }
    return best;
}

/// One for each body that has names.
std::vector<Standing> bodies(const Visitor& visitor, const visitor::Body& body, View view,
                             const std::vector<Named>& names) {
    const auto turn = std::ranges::find_if(visitor.record().all(), [](const Seen& seen) {
        return seen.role == Role::button && seen.part == ui::Part::figure;
    });
    REQUIRE(turn != visitor.record().all().end());
    if (view == View::sole) return {standing_of(body.plate(view, Facing::turned_round), names)};
    const float middle = turn->box.centre().x;
    std::vector<Named> left;
    std::vector<Named> right;
    for (const Named& named : names) (named.dot.x < middle ? left : right).push_back(named);
    std::vector<Standing> found;
    const View second = view == View::front ? View::back : view;
    const Facing turned = view == View::side ? Facing::turned_round : Facing::as_drawn;
    const bool two = left.size() > 1 && right.size() > 1;
    if (left.size() > 1) found.push_back(standing_of(body.plate(two && view == View::back ? View::front : view), left));
    if (two) found.push_back(standing_of(body.plate(second, turned), right));
    return found;
}

/// Returns how many names have lines there; none where they stand in a list.
std::size_t check_lines(const Visitor& visitor, const visiting::Content& content, const visitor::Body& body,
                        const Look& look) {
    const model::Library library = model::translated(content.library, look.language);
    std::vector<Named> names = names_beside_body(visitor, library);
    if (names.empty()) return 0;
    if (look.view == View::sole)
        for (Named& named : names)
            named = {named.name,
                     std::string(model::parted_area),
                     std::string(foot_part_called(named.name, content.library, look)),
                     named.box,
                     named.line,
                     named.dot};
    INFO(look.name());
    const std::vector<Standing> all = bodies(visitor, body, look.view, names);
    const bool upright = look.panel.height > look.panel.width;
    const float mm = 1 / visitor.mm(1);
    const float larger = std::min(1.3F, static_cast<float>(look.percent) / 100);
    for (const Standing& standing : all) CHECK(standing.off <= 2);
    for (const Named& named : names) {
        INFO(named.name);
        REQUIRE(named.line.size() == 2);
        // Half as far again where two figures have no room for their names else: upright, 13 mm at best.
        const float limit = named.area == "upper-back" ? (upright ? 30.0F : 20.0F) : upright ? 19.5F : 12.0F;
        CHECK(std::abs(named.box.centre().y - named.dot.y) <= limit * larger * mm + 1.5F);
        CHECK(std::abs(named.line.front().from.y - named.line.front().to.y) < 1);  // level first
        bool in_area = false;
        for (const Standing& standing : all) {
            const auto hit = standing.plate->hits.hit(standing.unit(named.dot), 2);
            in_area = in_area || (hit && hit->area == named.area &&
                                  (named.foot_part.empty() || hit->foot_part == named.foot_part));
            if (named.area == "shoulders") continue;
            const auto on_arm = [&](ImVec2 point) { return standing.plate->silhouette.has_arm(standing.unit(point)); };
            // It may brush against one by less than its own band is wide.
            for (const Stroke& stroke : named.line)
                CHECK(static_cast<float>(std::ranges::count_if(points_of(stroke), on_arm)) <=
                      ui::size::leader_band * mm);
        }
        CHECK(in_area);
        for (const Named& other : names) {
            if (other.name == named.name) continue;
            INFO("and " << other.name);
            const Rect label = ui::centred(other.box, other.box.w, ui::size::name_label * mm);
            for (const Stroke& stroke : named.line) {
                for (const ImVec2 point : points_of(stroke)) {
                    if (label.contains(point)) FAIL("it crosses a name");
                    if (std::hypot(point.x - other.dot.x, point.y - other.dot.y) < 2 * mm) FAIL("it crosses a dot");
                }
                for (const Stroke& another : other.line) CHECK_FALSE(cross(stroke, another));
            }
        }
    }
    return names.size();
}

}  // namespace

// All runners, though each panel is looked at by one after the other: what they see depends on nothing before it.
TEST_CASE("no line from a name to the body meets an arm, a name, a dot or another line, and each ends in its area") {
    const auto panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280},
                                Panel{1366, 768}, Panel{3840, 2160, 32}, Panel{2160, 3840, 32});
    const std::size_t runner = GENERATE(Catch::Generators::range(std::size_t{0}, model::runners.size()));
    visiting::Content content;
    content.library.clinic.runner = runner;
    const visitor::Body body = content.body.as(runner);
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    std::size_t names = 0;
    for (const int percent : kiosk::text_sizes)
        for (const std::string language : {"", "es"})
            for (const View view : {View::front, View::back, View::side, View::sole}) {
                const Look look = {panel, percent, language, view, runner};
                looks(visitor, look);
                names += check_lines(visitor, content, body, look);
            }
    CHECK(names >= 50);
}

TEST_CASE("what turns the body stands at one place, whichever view is up") {
    const visiting::Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    std::optional<Rect> first;
    for (const View view : {View::front, View::back, View::side, View::sole}) {
        Visitor visitor = who_looks(content, {panel, percent, {}, view});
        const Rect turn = visitor.button(wording::turn).box;
        if (!first) first = turn;
        INFO(panel.width << "x" << panel.height << " " << percent << " % view " << static_cast<int>(view));
        CHECK(std::abs(turn.centre().x - first->centre().x) < 1);
        CHECK(std::abs(turn.centre().y - first->centre().y) < 1);
    }
}
