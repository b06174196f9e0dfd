#include "visitor/card/footer.h"

#include <algorithm>
#include <optional>

#include "model/section.h"
#include "ui/scroll.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"

namespace visitor {

using namespace ui;

namespace {

using model::Section;

void add_sections(std::vector<Way>& ways, const Frame& frame, const Reading& reading) {
    const Palette& palette = frame.palette();
    // On the overview it is the next thing to read; further in, dark means chosen.
    const Section here = reading.place.section;
    const auto has = [&](Section section) { return !model::blocks_in(reading.page, section).empty(); };
    const auto chosen = [&](Section section) { return here == section ? frame.say(wording::chosen) : ""; };
    const bool dark = here == Section::overview || here == Section::details;
    if (has(Section::details))
        ways.push_back({frame.say(wording::how_it_is_done),
                        {.tone = dark ? palette.primary : palette.pill, .state = chosen(Section::details)},
                        kiosk::ShowSection{Section::details}});
    if (has(Section::caution))
        ways.push_back({frame.say(wording::when_not_to),
                        {.tone = here == Section::caution ? turned_round(palette.caution, frame) : palette.caution,
                         .icon = Icon::caution,
                         .state = chosen(Section::caution)},
                        kiosk::ShowSection{Section::caution}});
}

// Everything that is not about one area begins on the map: nobody should have to look for it.
void add_links(std::vector<Way>& ways, const Frame& frame, const Reading& reading) {
    if (reading.place.screen != kiosk::Screen::map || reading.place.section != Section::overview) return;
    for (const model::Block& block : reading.page.blocks) {
        const auto* const link = std::get_if<model::Link>(&block);
        const model::Page* const target = link ? reading.library.page(link->to) : nullptr;
        if (target) ways.push_back({target->name, {.tone = link_tone(frame.palette())}, kiosk::FollowLink{link->to}});
    }
}

// All in one row, where each has room for its words in two lines at most.
std::optional<Grid> two_lines_each(const Frame& frame, const std::vector<std::string_view>& words, float width) {
    Grid grid = {.columns = static_cast<int>(words.size()),
                 .count = static_cast<int>(words.size()),
                 .gap = frame.px(size::between)};
    if (words.size() < 3) return std::nullopt;
    const float cell = grid.cell({0, 0, width, 0}, 0).w;
    const float room = cell - frame.px(2 * size::label_padding);
    for (const std::string_view label : words) {
        const Paragraph lines = wrap(frame, type::label, label, room);
        if (lines.too_wide || lines.lines.size() > 2) return std::nullopt;
        grid.row_height = std::max(grid.row_height, button_height(frame, label, {}, cell));
    }
    return grid;
}

/// Where the ways on stand, from the left top: side by side with their icons where that fits, else in a grid, or one
/// below the other.
struct Foot {
    std::vector<Rect> places;
    float height = 0;

    Foot(const Frame& frame, const std::vector<Way>& ways, float width, bool stands) {
        const float gap = frame.px(size::between);
        if (!stands) {
            in_grid(frame, ways, width);
            return;
        }
        for (const float padding : {size::button_padding, size::label_padding})
            if (in_a_row(frame, ways, width, padding)) return;
        for (const Way& way : ways) {
            const float tall = button_height(frame, way.words, way.look, width);
            places.push_back({0, height > 0 ? height + gap : 0, width, tall});
            height = places.back().bottom();
        }
    }

  private:
    bool in_a_row(const Frame& frame, const std::vector<Way>& ways, float width, float padding) {
        float left = width - frame.px(size::between) * (static_cast<float>(ways.size()) - 1);
        for (const Way& way : ways) left -= way_width(frame, way, padding);
        if (left < 0) return false;
        height = frame.px(size::target);
        float x = 0;
        for (const Way& way : ways) {
            const float own = way_width(frame, way, padding) + left / static_cast<float>(ways.size());
            places.push_back({x, 0, own, height});
            x += own + frame.px(size::between);
        }
        return true;
    }

    void in_grid(const Frame& frame, const std::vector<Way>& ways, float width) {
        std::vector<std::string_view> words(ways.size());
        std::ranges::transform(ways, words.begin(), &Way::words);
        const Grid grid = two_lines_each(frame, words, width).value_or(grid_of(frame, words, {}, width, 2));
        for (int i = 0; i < grid.count; ++i) places.push_back(grid.cell({0, 0, width, 0}, i));
        if (grid.count > 0) height = grid.height();
    }
};

}  // namespace

std::vector<Way> ways_on(const Frame& frame, const Reading& reading) {
    std::vector<Way> ways;
    add_sections(ways, frame, reading);
    add_links(ways, frame, reading);
    return ways;
}

bool foot_stands(const Reading& reading) {
    return reading.place.screen == kiosk::Screen::page && !reading.page.area.empty();
}

float way_width(const Frame& frame, const Way& way, float padding_mm) {
    const float less = 2 * frame.px(size::button_padding - padding_mm);
    return std::max(frame.px(size::target), button_width(frame, way.words, way.look) - less);
}

void begin_ways(Frame& frame, const Reading& reading) {
    const bool further_in = foot_stands(reading) && reading.place.section != Section::overview;
    frame.record.begins({.kind = further_in ? Group::Kind::tabs : Group::Kind::things,
                         .heading = std::string(frame.say(wording::group_more))});
}

void draw_footer(Column& column, const Reading& reading, std::vector<Way> ways) {
    if (ways.empty()) return;
    Frame& frame = column.frame();
    if (column.draws()) begin_ways(frame, reading);
    const Foot foot(frame, ways, column.width(), foot_stands(reading));
    Rect row;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const Rect& place = foot.places[i];
        if (i == 0 || place.y > foot.places[i - 1].y) {
            if (i > 0) column.gap(size::between);
            row = column.box(place.h);
        }
        if (!column.draws()) continue;
        const Rect box = {row.x + place.x, row.y, place.w, place.h};
        Way& way = ways[i];
        if (way_width(frame, way, 0) > box.w) way.look.icon.reset();
        if (button(frame, box, way.words, way.look)) frame.deed = way.deed;
    }
}

float kept_for_pagers(const Frame& frame, const Reading& reading, float width) {
    const std::vector<Way> ways = ways_on(frame, reading);
    if (ways.empty() || !foot_stands(reading)) return 0;
    const float least = ScrollView::buttons_width(frame) + frame.px(size::between);
    const float most = least + ScrollView::count_width(frame);
    const float one_row = frame.px(size::target) + 1;
    return Foot(frame, ways, width - most, true).height <= one_row ? most : least;
}

std::optional<Way> way_to_warnings(const Frame& frame, std::vector<Way>& ways, float room) {
    const auto found = std::ranges::find(ways, frame.say(wording::when_not_to), &Way::words);
    if (found == ways.end() || way_width(frame, *found, size::label_padding) > room) return std::nullopt;
    Way way = *found;
    ways.erase(found);
    return way;
}

}  // namespace visitor
