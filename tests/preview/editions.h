#pragma once
#include <stdexcept>

#include "preview/staff_at_desk.h"

/// What staff may have saved.
namespace visiting {

preview::Edition fine(const Content&);
/// Calves does not open as it was saved, and feet should be mended.
preview::Edition with_mistake(const Content&);
model::Problem misspelt();
model::Problem too_long();
preview::Edition in_spanish(const Content&);

/// The line on which the page's benefit for this topic begins.
int line_of(const Content&, std::string_view page, model::Topic);

/// Changes the page's first block of a kind.
template <class Block, class Change>
void edit(preview::Edition& edition, std::string_view page_id, Change change) {
    const auto library = std::make_shared<model::Library>(*edition.library);
    edition.library = library;
    for (model::Page& page : library->pages)
        for (model::Block& block : page.blocks)
            if (page.id == page_id && std::holds_alternative<Block>(block)) return change(std::get<Block>(block));
    throw std::logic_error("no such block");
}

}  // namespace visiting
