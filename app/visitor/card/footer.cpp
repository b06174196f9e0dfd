#include "visitor/card/footer.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <variant>

#include "model/clinic_facts.h"
#include "model/section.h"
#include "ui/pager.h"
#include "ui/scroll.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"

namespace visitor {

using namespace ui;

namespace {

using model::Section;

Way way_to_benefits(const Frame& frame) {
    return {frame.say(wording::group_benefits), {.tone = frame.palette().pill}, kiosk::ShowSection{Section::overview}};
}

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
                        {.tone = here == Section::caution ? palette.help : palette.caution,
                         .icon = Icon::caution,
                         .state = chosen(Section::caution)},
                        kiosk::ShowSection{Section::caution}});
    if (here == Section::caution && has_benefits(reading.page)) ways.push_back(way_to_benefits(frame));
}

// Each way on from the map has its sign.
std::optional<Icon> sign_of(std::string_view page) {
    constexpr std::array<std::pair<std::string_view, Icon>, 5> signs = {{{"common-problems", Icon::list},
                                                                         {"plan", Icon::calendar},
                                                                         {"check-yourself", Icon::checklist},
                                                                         {"stride", Icon::runner},
                                                                         {model::booking_page, Icon::hours}}};
    const auto* const found = std::ranges::find(signs, page, &std::pair<std::string_view, Icon>::first);
    return found == signs.end() ? std::nullopt : std::optional(found->second);
}

// Everything that is not about one area begins on the map: nobody should have to look for it.
void add_links(std::vector<Way>& ways, const Frame& frame, const Reading& reading) {
    if (reading.place.screen != kiosk::Screen::map || reading.place.section != Section::overview) return;
    for (const model::Block& block : reading.page.blocks) {
        const auto* const link = std::get_if<model::Link>(&block);
        const model::Page* const target = link ? reading.library.page(link->to) : nullptr;
        if (target)
            ways.push_back({target->name,
                            {.tone = link_tone(frame.palette(), link->to), .icon = sign_of(link->to)},
                            kiosk::FollowLink{link->to}});
    }
    if (model::leads_to_booking(reading.library, reading.page))
        ways.push_back({reading.library.page(model::booking_page)->name,
                        {.tone = link_tone(frame.palette(), {}), .icon = sign_of(model::booking_page)},
                        kiosk::FollowLink{std::string(model::booking_page)}});
}

// So many to a row, where each has room for its words in two lines at most.
std::optional<Grid> two_lines_each(const Frame& frame, const std::vector<std::string_view>& words, float width,
                                   int columns) {
    Grid grid = {.columns = columns, .count = static_cast<int>(words.size()), .gap = frame.px(size::between)};
    const float cell = grid.cell({0, 0, width, 0}, 0).w;
    const float room = cell - frame.px(2 * size::label_padding);
    for (const std::string_view label : words) {
        const Paragraph lines = wrap(frame, type::label, label, room);
        if (lines.too_wide || lines.lines.size() > 2) return std::nullopt;
        grid.row_height = std::max(grid.row_height, button_height(frame, label, {}, cell));
    }
    return grid;
}

// Two by two with their signs, many of them three by three; where words are too long for that all in one row, or two by
// two, in two lines; else one below the other.
Grid grid_of_ways(const Frame& frame, std::span<const Way> ways, float width) {
    std::vector<std::string_view> words(ways.size());
    std::ranges::transform(ways, words.begin(), &Way::words);
    const ButtonLook look = ways.empty() ? ButtonLook{} : ways.front().look;
    const int most = ways.size() > 4 ? 3 : 2;
    const Grid with_signs = grid_of(frame, words, look, width, most);
    if (look.icon && with_signs.columns == most) return with_signs;
    if (most > 2)
        if (const auto grid = two_lines_each(frame, words, width, most)) return *grid;
    if (look.icon && with_signs.columns > 1) return with_signs;
    if (ways.size() > 2)
        if (const auto grid = two_lines_each(frame, words, width, static_cast<int>(ways.size()))) return *grid;
    if (ways.size() > 1)
        if (const auto grid = two_lines_each(frame, words, width, 2)) return *grid;
    return grid_of(frame, words, {}, width, 1);
}

bool leads_to_benefits(const Way& way) {
    const auto* const shows = std::get_if<kiosk::ShowSection>(&way.deed);
    return shows && shows->section == Section::overview;
}

// As much left and right of the words as there is room for.
constexpr std::array paddings = {size::button_padding, size::tight_padding, size::label_padding};

/// Where the ways on stand, from the left top: side by side with their icons where that fits, else in a grid, or one
/// below the other.
struct Foot {
    std::vector<Rect> places;
    float height = 0;

    Foot(const Frame& frame, std::span<const Way> ways, float width, bool stands) {
        if (!stands) {
            in_grid(frame, ways, width);
            return;
        }
        // The others are at the same place in every section: the place of what only one of them has is kept free in
        // all, or it stands above them.
        const bool benefits = !ways.empty() && leads_to_benefits(ways.back());
        const auto others = ways.first(ways.size() - (benefits ? 1 : 0));
        std::vector<Way> all(others.begin(), others.end());
        all.push_back(way_to_benefits(frame));
        for (const float padding : paddings)
            if (add_row(frame, all, width, padding)) {
                if (!benefits) places.pop_back();
                return;
            }
        Rect above;
        if (benefits) {
            add_row(frame, ways.last(1), std::min(width, way_width(frame, ways.back(), size::button_padding)), 0);
            above = places.back();
            places.clear();
        }
        const auto in_a_row = [&](float padding) { return add_row(frame, others, width, padding); };
        if (std::ranges::none_of(paddings, in_a_row))
            for (std::size_t i = 0; i < others.size(); ++i) add_row(frame, others.subspan(i, 1), width, 0);
        if (benefits) places.push_back(above);
    }

  private:
    bool add_row(const Frame& frame, std::span<const Way> ways, float width, float padding) {
        const float gap = frame.px(size::between);
        float left = width - gap * (static_cast<float>(ways.size()) - 1);
        for (const Way& way : ways) left -= way_width(frame, way, padding);
        if (left < 0 && ways.size() > 1) return false;
        const float top = height > 0 ? height + gap : 0;
        const float tall = ways.size() > 1 ? frame.px(size::target)
                                           : button_height(frame, ways.front().words, ways.front().look, width);
        height = top + tall;
        float x = 0;
        for (const Way& way : ways) {
            const float own =
                ways.size() > 1 ? way_width(frame, way, padding) + left / static_cast<float>(ways.size()) : width;
            places.push_back({x, top, own, tall});
            x += own + gap;
        }
        return true;
    }

    void in_grid(const Frame& frame, std::span<const Way> ways, float width) {
        const Grid grid = grid_of_ways(frame, ways, width);
        for (int i = 0; i < grid.count; ++i) places.push_back(grid.cell({0, 0, width, 0}, i));
        if (grid.count > 0) height = grid.height();
    }
};

// Which of them to draw one after the other.
std::vector<std::size_t> from_the_top(const std::vector<Rect>& places) {
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return places[i].y; });
    return order;
}

}  // namespace

std::optional<Way> way_beside_name(const Frame& frame, const Reading& reading) {
    if (!reading.titled || !foot_stands(reading)) return std::nullopt;
    const std::vector<Way> ways = ways_on(frame, reading);
    const auto found = std::ranges::find_if(ways, leads_to_benefits);
    return found == ways.end() ? std::nullopt : std::optional(*found);
}

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
                         .heading = std::string(frame.say(wording::more))});
}

// Nobody who jumps from part to part should jump past the danger signs.
bool warns_on_overview(const Frame& frame, const Reading& reading, const Way& way) {
    return foot_stands(reading) && reading.place.section == Section::overview &&
           way.words == frame.say(wording::when_not_to);
}

void draw_footer(Column& column, const Reading& reading, std::vector<Way> ways) {
    if (ways.empty()) return;
    Frame& frame = column.frame();
    if (column.draws()) begin_ways(frame, reading);
    const Foot foot(frame, ways, column.width(), foot_stands(reading));
    Rect row;
    float bottom = 0;
    for (const std::size_t i : from_the_top(foot.places)) {
        const Rect& place = foot.places[i];
        if (place.y >= bottom) {
            column.gap(bottom > 0 ? size::between : 0);
            row = column.touched_box(place.h);
            bottom = place.bottom();
        }
        if (!column.draws()) continue;
        const Rect box = {row.x + place.x, row.y, place.w, place.h};
        Way& way = ways[i];
        const bool taller = button_height(frame, way.words, way.look, box.w) > box.h + 1;
        if (taller || way_width(frame, way, 0) > box.w) way.look.icon.reset();
        const bool apart = warns_on_overview(frame, reading, way);
        if (apart) begin_ways(frame, reading);
        if (button(frame, box, way.words, way.look)) frame.deed = way.deed;
        if (apart) begin_ways(frame, reading);
    }
}

float kept_for_pagers(const Frame& frame, const Reading& reading, float width) {
    std::vector<Way> ways = ways_on(frame, reading);
    if (ways.empty() || !foot_stands(reading)) return 0;
    if (ways.size() > 1) std::erase_if(ways, leads_to_benefits);  // they make no difference
    const float least = Pager::arrows_width(frame) + frame.px(size::between);
    const float most = least + Pager::count_width(frame);
    const float one_row = frame.px(size::target) + 1;
    return Foot(frame, ways, width - most, true).height <= one_row ? most : least;
}

// Who reads the warnings knows the way to them: that to the benefits comes first.
std::vector<Way> ways_that_stay(const Frame& frame, std::vector<Way>& ways, float room) {
    std::vector<Way> staying;
    const auto warns = [&](const Way& way) { return way.words == frame.say(wording::when_not_to); };
    const auto takes = [&](const auto& wanted) {
        const auto found = std::ranges::find_if(ways, wanted);
        if (found == ways.end()) return;
        const float width = way_width(frame, *found, size::tight_padding);
        if (width > room) return;
        room -= width + frame.px(size::between);
        staying.push_back(std::move(*found));
        ways.erase(found);
    };
    takes(leads_to_benefits);
    if (!staying.empty()) room -= Pager::count_width(frame);
    takes(warns);
    std::ranges::reverse(staying);  // at the same place as in the other sections
    return staying;
}

}  // namespace visitor
