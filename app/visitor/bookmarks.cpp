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

}  // namespace visitor
