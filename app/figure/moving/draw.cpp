#include "figure/moving/draw.h"

#include <nanosvg.h>

#include <algorithm>
#include <new>

#include "figure/moving/hands.h"
#include "figure/moving/things.h"
#include "figure/raster.h"
#include "figure/svg.h"

namespace figure::moving {
namespace {

// In other clothes and another skin than who lies there.
void draw_partner(Sketch& sketch, const Scene& scene, const Joints& body, float moment, const Look& look) {
    const Scene partner = partner_of(scene, body, shares_at(scene.course, moment).then);
    Look other = look;
    std::swap(other.style.vest, other.style.shorts);
    other.style.muscle = other.style.bare = look.style.tendon;
    other.hair = model::Hair::cropped;
    const Joints joints = joints_at(partner, 0);
    sketch.begin_mirrored();
    draw_person_behind(sketch, partner, joints, partner.first, other);
    draw_person(sketch, partner, joints, partner.first, other);
    sketch.end_mirrored();
}

std::string svg_of(const Scene& scene, float moment, const Look& look, float shape) {
    const Outlook& outlook = scene.outlook;
    const float height = outlook.width * shape;
    Sketch sketch({outlook.left, outlook.bottom}, outlook.width, height);
    sketch.plate({{outlook.left, outlook.bottom},
                  {outlook.left + outlook.width, outlook.bottom},
                  {outlook.left + outlook.width, outlook.bottom + height},
                  {outlook.left, outlook.bottom + height}},
                 look.room, look.room, 2);
    const Pose pose = pose_at(scene, moment);
    const Joints body = joints_at(scene, moment);
    draw_things_behind(sketch, scene, body, moment, look);
    if (scene.partner) draw_partner(sketch, scene, body, moment, look);
    draw_person_behind(sketch, scene, body, pose, look);
    draw_person(sketch, scene, body, pose, look);
    draw_things(sketch, scene, body, pose, moment, look);
    return std::move(sketch).finish();
}

}  // namespace

base::Pixels draw(std::string_view name, float moment, const Look& look, int width, int height, int firmness) {
    if (width <= 0 || height <= 0) return {};
    std::optional<std::string> text = hands_at_work(name, moment, firmness, look);
    if (const Scene* const found = text ? nullptr : scene(name))
        text = svg_of(*found, moment, look, static_cast<float>(height) / static_cast<float>(width));
    if (!text) return {};
    const Svg svg(nsvgParse(text->data(), "px", 96));
    if (!svg) throw std::bad_alloc();
    return rasterise(*svg, static_cast<float>(width) / svg->width, {0, 0, width, height});
}

std::array<float, 2> stills(std::string_view name) {
    if (const auto of_hands = stills_of_hands(name)) return *of_hands;
    const Scene* const found = scene(name);
    return found ? still_moments(found->course) : std::array<float, 2>{0, 0.5F};
}

}  // namespace figure::moving
