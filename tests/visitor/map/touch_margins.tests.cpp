#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <map>

#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using figure::Facing;
using ui::Role;
using ui::Seen;
using visiting::Panel;
using visiting::Visitor;

namespace {

/// Where the areas are on the figures that are shown, in pixels.
std::vector<Seen> areas_shown(const Visitor& visitor) {
    std::vector<Seen> areas;
    for (const Seen& seen : visitor.record().all())
        if (seen.role == Role::area) areas.push_back(seen);
    return areas;
}

/// Millimetres of the panel a unit of the drawing takes: from the two of its places that are farthest apart. A list of
/// names has the figure without leader lines, and its areas are recorded in the order of their anchors.
float millimetres_a_unit(const Visitor& visitor, const visitor::Plate& plate) {
    const std::vector<Seen> shown = areas_shown(visitor);
    const auto& anchors = plate.anchors;
    REQUIRE(shown.size() >= anchors.size());
    std::size_t highest = 0;
    std::size_t lowest = 0;
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        if (anchors[i].at.y < anchors[highest].at.y) highest = i;
        if (anchors[i].at.y > anchors[lowest].at.y) lowest = i;
    }
    const float units = anchors[lowest].at.y - anchors[highest].at.y;
    return visitor.mm(shown[lowest].box.y - shown[highest].box.y) / units;
}

/// How far one can go from there, this way and back, and still touch the area.
float touched_along(const visitor::Plate& plate, const visitor::Anchor& anchor, model::Point way, float mm) {
    constexpr float step = 0.25F;
    constexpr float farthest = 2 * ui::size::least_area;
    float length = 0;
    for (const float sign : {-1.0F, 1.0F})
        for (float at = sign > 0 ? 0 : step; at < farthest; at += step) {
            const model::Point point = {anchor.at.x + sign * at * way.x / mm, anchor.at.y + sign * at * way.y / mm};
            const auto hit = visitor::touched(
                plate, point, {ui::size::finger / mm, ui::size::finger_on_bare / mm, ui::size::least_area / mm});
            if (!hit || hit->area != anchor.area) break;
            length += step;
        }
    return length;
}

}  // namespace

TEST_CASE("with text twice as large, on every panel, each area of the small figure can be touched on 4.8 mm and more") {
    const visiting::Content content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920},
                                 Panel{3840, 2160, 32}, Panel{2160, 3840, 32});
    const std::string language = GENERATE("", "es");
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = 200}});
    visitor.kiosk().take(kiosk::Begin{});
    constexpr float least = 4.8F;  // millimetres
    for (const model::View view : {model::View::front, model::View::back, model::View::side, model::View::sole}) {
        visitor.kiosk().take(kiosk::LookAt{view});
        visitor.next_frame({}, 1s);
        const visitor::Plate& plate = content.body.plate(view);
        const float mm = millimetres_a_unit(visitor, plate);
        std::map<std::string_view, float> tall;
        std::map<std::string_view, float> wide;
        for (const visitor::Anchor& anchor : plate.anchors) {
            tall[anchor.area] = std::max(tall[anchor.area], touched_along(plate, anchor, {0, 1}, mm));
            wide[anchor.area] = std::max(wide[anchor.area], touched_along(plate, anchor, {1, 0}, mm));
        }
        for (const auto& [area, length] : tall) {
            INFO(panel.width << "x" << panel.height << " " << language << " view " << static_cast<int>(view) << ": "
                             << area << " is " << length << " by " << wide[area]);
            CHECK(length >= least);
            CHECK(wide[area] >= least);
        }
    }
}
