#include "visitor/map/map_names.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "ui/text.h"

namespace visitor {

using namespace ui;

namespace {

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

// As near to their anchors as names can be that keep their order and a gap apart: the least-squares answer, found by
// merging neighbours that push each other into blocks (pool adjacent violators).
void stack(const Frame& frame, const std::vector<Name*>& names, const Rect& column) {
    struct Block {
        float sum = 0;  // of where the block's first name would stand, each name wanting its own anchor
        int count = 0;
        float first() const { return sum / static_cast<float>(count); }
    };
    if (names.empty()) return;
    for (Name* name : names) {
        const float lines = wrap(frame, name_type(true), name->page->name, column.w).height();
        name->box = {column.x, 0, column.w, std::max(frame.px(size::target), lines)};
    }
    const float gap = frame.px(size::between);
    std::vector<Block> blocks;
    float above = 0;  // how far below the column's first name this one stands when all are as near as can be
    for (const Name* name : names) {
        blocks.push_back({name->anchor.y - name->box.h / 2 - above, 1});
        above += name->box.h + gap;
        while (blocks.size() > 1 && blocks[blocks.size() - 2].first() > blocks.back().first()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().count + last.count};
        }
    }
    const float lowest = std::max(column.y, column.bottom() - (above - gap));
    above = 0;
    std::size_t i = 0;
    for (const Block& block : blocks)
        for (int left = block.count; left > 0; --left, ++i) {
            const float first = std::min(std::max(block.first(), column.y), lowest);
            names[i]->box.y = std::round(first + above);
            above += names[i]->box.h + gap;
        }
}

// Beside one plate the names go left and right in turn from top to bottom; beside the profile, front and back apart.
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

// The areas named left of front and back: those the front shows more of, as long as the columns stay equally long.
std::set<std::string_view> left_areas(const Body& body, const model::Library& library) {
    std::vector<std::string_view> with_page;
    for (const std::string_view area : body.from_front_to_back())
        if (library.page_for_area(area)) with_page.push_back(area);
    return {with_page.begin(), with_page.begin() + static_cast<std::ptrdiff_t>((with_page.size() + 1) / 2)};
}

}  // namespace

const Type& name_type(bool touched) { return touched ? type::name_bold : type::name; }

float widest_name(const Frame& frame, const model::Library& library) {
    float widest = 0;
    for (const model::Page& page : library.pages)
        if (!page.area.empty()) widest = std::max(widest, widest_word(frame, name_type(true), page.name));
    return widest;
}

std::vector<Name> place_names(const Frame& frame, const Body& body, const model::Library& library,
                              const std::vector<Hung>& hung, const Rect& left_column, const Rect& right_column) {
    const bool front_and_back = hung.front().plate->view != hung.back().plate->view;
    const std::set<std::string_view> left_ones = left_areas(body, library);
    std::vector<Name> names;
    for (const std::string_view area : model::area_ids) {
        const model::Page* page = library.page_for_area(area);
        if (!page) continue;
        const ColumnSide column = front_and_back && !left_ones.contains(area) ? ColumnSide::right : ColumnSide::left;
        const Hung& nearest = column == ColumnSide::left ? hung.front() : hung.back();
        if (const auto at = anchor_toward(nearest, area, column)) names.push_back({page, column, *at, {}});
    }
    if (hung.size() == 1) share_out_single(hung.front(), names);
    for (Name& name : names) {
        const Hung& nearest = name.column == ColumnSide::left ? hung.front() : hung.back();
        name.anchor = *anchor_toward(nearest, name.page->area, name.column);
    }
    std::ranges::sort(names, higher);
    std::vector<Name*> left;
    std::vector<Name*> right;
    for (Name& name : names) {
        (name.column == ColumnSide::left ? left : right).push_back(&name);
    }
    stack(frame, left, left_column);
    stack(frame, right, right_column);
    return names;
}

}  // namespace visitor
