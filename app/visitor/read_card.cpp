#include "visitor/read_card.h"

#include <algorithm>

#include "model/clinic_facts.h"
#include "model/section.h"
#include "visitor/card/lens.h"

namespace visitor {

namespace {

bool is_about(model::Topic topic, const model::Block& block) {
    const auto* const benefit = std::get_if<model::Benefit>(&block);
    return benefit && benefit->topic == topic;
}

}  // namespace

std::vector<model::Sentence> read_card(const ReadingOut& reading_out, const model::Localised& content,
                                       const OpenCard& open, const kiosk::Place& place, Named named) {
    if (!reading_out) return {};
    const model::Page& page = open.page;
    const bool overview = place.section == model::Section::overview;
    model::ShownCard shown = {*content.shown, content.code(), {}, page.blocks, {}, open.choices};
    for (const std::size_t i : model::blocks_in(page, place.section, place.topic)) shown.blocks.push_back({i});
    if (overview || named == Named::always) {
        shown.name = page.name;
        shown.latin = page.latin;
    }
    shown.lens = place.lens();
    shown.areas = areas_by_grade(*content.shown, place.lens());
    if (overview) {
        const auto is_shown = [&](std::size_t i) {
            return std::ranges::find(shown.blocks, i, &model::ShownBlock::block) != shown.blocks.end();
        };
        for (const model::Topic topic : content.shown->clinic.topics)
            for (std::size_t i = 0; i < page.blocks.size(); ++i)
                if (is_about(topic, page.blocks[i]) && !is_shown(i)) shown.blocks.push_back({i, model::Extent::glance});
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            const auto* const link = std::get_if<model::Link>(&page.blocks[i]);
            if (link && !link->feels_like.empty()) shown.blocks.push_back({i, model::Extent::glance});
        }
        shown.leads_to_booking = place.screen == kiosk::Screen::map && model::leads_to_booking(*content.shown, page);
    }
    return reading_out(content, shown);
}

}  // namespace visitor
