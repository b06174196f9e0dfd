#include "screen/names.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace screen {
namespace {

// Names farther apart than this no longer read as one column.
constexpr float widest_pitch_mm = 30;

// The anchor of the area nearest to the column: the figure has a left and a right one of most.
std::optional<ImVec2> anchor_toward(const Hung& hung, std::string_view area, ColumnSide column) {
    std::optional<ImVec2> best;
    for (const Anchor& anchor : hung.plate->anchors) {
        if (anchor.area != area) continue;
        const ImVec2 at = hung.on_screen(anchor.at);
        if (!best || (column == ColumnSide::left ? at.x < best->x : at.x > best->x)) best = at;
    }
    return best;
}

bool higher(const Name& a, const Name& b) { return a.anchor.y < b.anchor.y; }

void stack(const Theme& theme, std::vector<Name*> names, const Rect& column) {
    if (names.empty()) return;
    const auto count = static_cast<float>(names.size());
    const float target = theme.px(size::target);
    const float least = theme.px(size::target + size::between);
    const float pitch = std::clamp((column.h - target) / std::max(1.0F, count - 1), least, theme.px(widest_pitch_mm));
    float middle = 0;
    for (const Name* name : names) middle += name->anchor.y / count;
    const float height = pitch * (count - 1) + target;
    float y = std::clamp(middle - height / 2, column.y, std::max(column.y, column.bottom() - height));
    for (Name* name : names) {
        name->box = {column.x, std::round(y), column.w, target};
        y += pitch;
    }
}

// Beside one plate a name goes to the side its area is on; the two columns stay equally long.
void share_out_single(const Hung& hung, std::vector<Name>& names) {
    if (hung.plate->view == model::View::side) {
        std::ranges::sort(names, [](const Name& a, const Name& b) { return a.anchor.x < b.anchor.x; });
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i].column = i < (names.size() + 1) / 2 ? ColumnSide::left : ColumnSide::right;
    } else {
        std::ranges::sort(names, higher);
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i].column = i % 2 == 0 ? ColumnSide::left : ColumnSide::right;
    }
}

// With two plates, an area belongs to the one that shows more of it.
ColumnSide column_of(const Body& body, const std::vector<Hung>& hung, std::string_view area) {
    const bool pair_of_views = hung[0].plate->view != hung[1].plate->view;
    if (!pair_of_views) return ColumnSide::right;
    return body.better_view(area) == hung[0].plate->view ? ColumnSide::left : ColumnSide::right;
}

}  // namespace

std::vector<Name> place_names(const Theme& theme, const Body& body, const model::Library& library,
                              const std::vector<Hung>& hung, const Rect& left_column, const Rect& right_column) {
    std::vector<Name> names;
    for (const std::string_view area : model::area_ids) {
        const model::Page* page = library.page_for_area(area);
        if (!page) continue;
        const ColumnSide column = hung.size() == 1 ? ColumnSide::left : column_of(body, hung, area);
        const Hung& nearest = column == ColumnSide::left ? hung.front() : hung.back();
        if (const auto at = anchor_toward(nearest, area, column)) names.push_back({page, column, *at, {}});
    }
    if (hung.size() == 1) share_out_single(hung.front(), names);
    std::ranges::sort(names, higher);
    std::vector<Name*> left;
    std::vector<Name*> right;
    for (Name& name : names) {
        const Hung& nearest = name.column == ColumnSide::left ? hung.front() : hung.back();
        name.anchor = *anchor_toward(nearest, name.page->area, name.column);
        (name.column == ColumnSide::left ? left : right).push_back(&name);
    }
    stack(theme, left, left_column);
    stack(theme, right, right_column);
    return names;
}

}  // namespace screen
