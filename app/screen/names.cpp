#include "screen/names.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace screen {
namespace {

// Names farther apart than this no longer read as one column.

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

// As near to their anchors as names can be that keep their order and a pitch apart: the least-squares answer, found by
// merging neighbours that push each other into blocks (pool adjacent violators).
void stack(const Theme& theme, const std::vector<Name*>& names, const Rect& column) {
    struct Block {
        float sum = 0;  // of where the block's first name would stand, each name wanting its own anchor
        float count = 0;
        float first() const { return sum / count; }
    };
    if (names.empty()) return;
    const float target = theme.px(size::target);
    const float most = (column.h - target) / std::max(1.0F, static_cast<float>(names.size()) - 1);
    const float pitch = std::clamp(most, theme.px(size::target + size::between), theme.px(size::widest_name_pitch));
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        blocks.push_back({names[i]->anchor.y - target / 2 - static_cast<float>(i) * pitch, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].first() > blocks.back().first()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().count + last.count};
        }
    }
    const float lowest = column.bottom() - target - pitch * static_cast<float>(names.size() - 1);
    std::size_t i = 0;
    for (const Block& block : blocks)
        for (float left = block.count; left > 0; --left, ++i) {
            const float first = std::min(std::max(block.first(), column.y), std::max(lowest, column.y));
            names[i]->box = {column.x, std::round(first + static_cast<float>(i) * pitch), column.w, target};
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

// Beside front and back, an area goes to the one that shows more of it, as long as the columns stay equally long.
ColumnSide column_of(const Body& body, const std::vector<Hung>& hung, const model::Library& library,
                     std::string_view area) {
    const bool front_and_back = hung.front().plate->view != hung.back().plate->view;
    if (!front_and_back) return ColumnSide::left;
    std::ptrdiff_t before = 0;
    std::ptrdiff_t all = 0;
    for (const std::string_view other : body.from_front_to_back()) {
        if (other == area) before = all;
        all += library.page_for_area(other) != nullptr;
    }
    return before < (all + 1) / 2 ? ColumnSide::left : ColumnSide::right;
}

}  // namespace

std::vector<Name> place_names(const Theme& theme, const Body& body, const model::Library& library,
                              const std::vector<Hung>& hung, const Rect& left_column, const Rect& right_column) {
    std::vector<Name> names;
    for (const std::string_view area : model::area_ids) {
        const model::Page* page = library.page_for_area(area);
        if (!page) continue;
        const ColumnSide column = column_of(body, hung, library, area);
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
