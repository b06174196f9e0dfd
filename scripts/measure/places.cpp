#include "places.h"

#include <stdexcept>

#include "content/load.h"
#include "platform/canvas.h"
#include "platform/picture.h"
#include "ui/wording.h"
#include "visitor/kiosk.h"

namespace measure {
namespace {

using namespace std::chrono_literals;

Box box_of(const ui::Rect& rect) { return {rect.x, rect.y, rect.w, rect.h}; }

}  // namespace

Places places_of(const std::filesystem::path& source, const std::filesystem::path& scratch, int width, int height) {
    const visitor::Body body(source / "assets/figure");
    platform::Canvas canvas(width, height);
    visitor::Kiosk kiosk({.renderer = canvas.renderer(),
                          .body = body,
                          .icon_folder = source / "assets/icons",
                          .content_folders = {source / "content"}},
                         std::make_shared<const model::Library>(content::load(source / "content").library));
    kiosk::Time now{1s};
    const auto settle = [&] {
        for (const kiosk::Time end = now + 2s; now < end; now += 50ms) kiosk.frame({}, now);
    };
    Places places;
    settle();
    places.begin = {width / 4, height / 2};
    kiosk.take(kiosk::Begin{});
    settle();
    for (const ui::Seen& seen : kiosk.record().all()) {
        if (seen.role == ui::Role::name) places.names[seen.name] = box_of(seen.visible);
        if (seen.part != ui::Part::bar || seen.role != ui::Role::button) continue;
        if (seen.name == wording::start_over) places.start_over = box_of(seen.visible).centre();
        if (seen.name == wording::get_help) places.help = box_of(seen.visible).centre();
    }
    if (places.start_over.x == 0 || places.help.x == 0)
        throw std::runtime_error("the bar has no button to start over, or none for help");
    places.picture = scratch / "map.png";
    platform::write_png(places.picture, width, height, canvas.rgba());
    kiosk.take(kiosk::OpenPage{"calves", model::Side::mid});
    settle();
    for (const ui::Seen& seen : kiosk.record().all())
        if (seen.part == ui::Part::card && seen.name.starts_with("Flexibility"))
            places.into_benefit = box_of(seen.visible).centre();
    kiosk.take(kiosk::ShowBenefit{model::Topic::flexibility});
    settle();
    for (const ui::Seen& seen : kiosk.record().all()) {
        if (seen.role == ui::Role::button && seen.part == ui::Part::card && seen.group.kind == ui::Group::Kind::tabs)
            places.benefits[seen.name] = box_of(seen.visible);
        if (seen.part == ui::Part::card && seen.view.h > places.card.h) places.card = box_of(seen.view);
    }
    if (places.names.size() < 2 || places.benefits.size() < 2 || places.card.h <= 0)
        throw std::runtime_error("the map has no names, or the card no benefits or nothing that scrolls");
    return places;
}

}  // namespace measure
