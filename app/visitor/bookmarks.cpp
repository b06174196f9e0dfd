#include "visitor/bookmarks.h"

#include <algorithm>

namespace visitor {

namespace {

float share(int text_percent) { return static_cast<float>(text_percent) / 100; }

}  // namespace

void Bookmarks::leave(const kiosk::Place& place, float top, int text_percent) {
    std::erase_if(all_, [&](const Bookmark& bookmark) { return bookmark.place == place; });
    all_.push_back({place, top / share(text_percent)});
}

float Bookmarks::at(const kiosk::Place& place, int text_percent) const {
    const auto found = std::ranges::find(all_, place, &Bookmark::place);
    return found == all_.end() ? 0 : found->top * share(text_percent);
}

std::optional<std::size_t> begun_in_view(const model::Page& page, const ui::Record& record) {
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const auto first = std::ranges::find_if(record.all(), [&](const ui::Seen& seen) {
            return seen.part == ui::Part::card && seen.view.h > 0 && seen.where == model::where_of(page.blocks[i]);
        });
        if (first != record.all().end() && first->visible.h > 0 && first->visible.y <= first->box.y) return i;
    }
    return std::nullopt;
}

}  // namespace visitor
