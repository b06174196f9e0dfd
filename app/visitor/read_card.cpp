#include "visitor/read_card.h"

#include <algorithm>

#include "model/section.h"
#include "visitor/card/lens.h"

namespace visitor {

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
    shown.areas = areas_by_grade(*content.shown, place.lens());
    if (overview) {
        for (std::size_t i = 0; i < page.blocks.size(); ++i)
            if (std::holds_alternative<model::Benefit>(page.blocks[i]) &&
                std::ranges::find(shown.blocks, i, &model::ShownBlock::block) == shown.blocks.end())
                shown.blocks.push_back({i, model::Extent::glance});
        if (place.screen == kiosk::Screen::map) shown.phone = content.shown->clinic.phone;
    }
    return reading_out(content, shown);
}

}  // namespace visitor
