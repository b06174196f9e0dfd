#include "visitor/card/card.h"

#include <algorithm>
#include <vector>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"
#include "visitor/card/header.h"

namespace visitor {

using namespace ui;

namespace {

using kiosk::Deed;
using model::Section;

void take(std::optional<Deed>& deed, const std::optional<Deed>& touched) {
    if (touched) deed = touched;
}

bool has(const Reading& reading, Section section) {
    return !model::blocks_in(reading.page, section, reading.place.topic).empty();
}

// A way on from here, as a button at the foot of the card.
struct Way {
    std::string_view words;
    ButtonLook look;
    Deed deed;
};

void add_sections(std::vector<Way>& ways, const Frame& frame, const Reading& reading) {
    const Palette& palette = frame.palette();
    // On the overview it is the next thing to read; further in, dark means chosen.
    const Section here = reading.place.section;
    const auto chosen = [&](Section section) { return here == section ? frame.say(wording::chosen) : ""; };
    const bool dark = here == Section::overview || here == Section::details;
    if (has(reading, Section::details))
        ways.push_back({frame.say(wording::how_it_is_done),
                        {.tone = dark ? palette.primary : palette.pill, .state = chosen(Section::details)},
                        kiosk::ShowSection{Section::details}});
    if (has(reading, Section::caution))
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

std::vector<Way> ways_on(const Frame& frame, const Reading& reading) {
    std::vector<Way> ways;
    add_sections(ways, frame, reading);
    add_links(ways, frame, reading);
    return ways;
}

std::optional<Deed> footer(Column& column, const Reading& reading) {
    Frame& frame = column.frame();
    std::vector<Way> ways = ways_on(frame, reading);
    std::vector<std::string_view> words(ways.size());
    std::ranges::transform(ways, words.begin(), &Way::words);
    const Grid grid = grid_of(frame, words, {}, column.width(), 2);
    std::optional<Deed> deed;
    Rect row;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const int at = static_cast<int>(i) % grid.columns;
        if (at == 0) {
            if (i > 0) column.gap(size::between);
            row = column.box(grid.row_height);
        }
        if (!column.draws()) continue;
        const Rect box = grid.cell(row, at);
        Way& way = ways[i];
        if (button_width(frame, way.words, way.look) > box.w) way.look.icon.reset();
        if (button(frame, box, way.words, way.look)) deed = way.deed;
    }
    return deed;
}

// How the overview shows the benefits: what they claim, icons over words, or plain buttons.
enum class Benefits { glance, icons, buttons };

std::optional<Deed> draw_benefits(Column& column, const Reading& reading, Benefits shown) {
    if (!has_benefits(reading.page)) return std::nullopt;
    if (reading.place.section != Section::overview || shown == Benefits::buttons)
        return draw_topics(column, reading, Arrange::in_a_row);
    if (shown == Benefits::glance) return draw_glance(column, reading);
    return draw_topics(column, reading, Arrange::stacked);
}

const Type& words_type(const Reading& reading, CardSize card_size) {
    const bool greets = reading.place.screen == kiosk::Screen::map || !reading.page.area.empty();
    const bool leads = reading.place.section == Section::overview && card_size == CardSize::full && greets;
    return leads ? type::lead : type::body;
}

template <class Part>
float height_of(Frame& frame, float width, Part part) {
    Column column(frame, {}, width, Column::Mode::measure);
    part(column);
    return column.height();
}

float with_gap(const Frame& frame, float height) { return height > 0 ? height + frame.px(size::section_gap) : 0; }

// How tall everything is that stands still above and below the words.
struct Fixed {
    Benefits shown{};
    float header = 0;
    float benefits = 0;
    float footer = 0;
    float total(const Frame& frame) const {
        return header + frame.px(size::header_gap) + with_gap(frame, benefits) + with_gap(frame, footer);
    }
};

Fixed measure(Frame& frame, const Reading& reading, Benefits shown, float width, float footer_width) {
    return {
        .shown = shown,
        .header = height_of(frame, width, [&](Column& column) { draw_header(column, reading.page); }),
        .benefits = height_of(frame, width, [&](Column& column) { draw_benefits(column, reading, shown); }),
        .footer = height_of(frame, footer_width, [&](Column& column) { footer(column, reading); }),
    };
}

// Where the words overflow, the buttons that scroll them take their room beside the footer.
Fixed measure_beside(Frame& frame, const Reading& reading, Benefits shown, const Rect& room, const ScrollView& words) {
    const Fixed fixed = measure(frame, reading, shown, room.w, room.w);
    if (fixed.footer <= 0 || !words.overflows(room.h - fixed.total(frame))) return fixed;
    return measure(frame, reading, shown, room.w, room.w - ScrollView::buttons_width(frame) - frame.px(size::between));
}

// The words between what stands still.
std::optional<Deed> fixed_card(Frame& frame, Rect room, const Reading& reading, const Fixed& fixed, ScrollView& words) {
    std::optional<Deed> deed;
    const float gap = frame.px(size::section_gap);
    const auto draw = [&](const Rect& box, const auto& part) {
        Column column(frame, box.min(), box.w, Column::Mode::draw);
        take(deed, part(column));
    };
    const auto benefits = [&](Column& column) { return draw_benefits(column, reading, fixed.shown); };
    Column header(frame, room.min(), room.w, Column::Mode::draw);
    draw_header(header, reading.page);
    cut_top(room, fixed.header, frame.px(size::header_gap));
    Rect last_row;
    if (fixed.footer > 0) last_row = cut_bottom(room, fixed.footer, gap);
    if (fixed.benefits > 0 && reading.place.section == Section::overview)
        draw(cut_bottom(room, fixed.benefits, gap), benefits);
    else if (fixed.benefits > 0)
        draw(cut_top(room, fixed.benefits, gap), benefits);
    Rect pagers;
    if (words.overflows(room.h)) {
        if (fixed.footer <= 0) last_row = cut_bottom(room, frame.px(size::target), gap);
        pagers = cut_right(last_row, ScrollView::buttons_width(frame), frame.px(size::between));
        pagers = cut_bottom(pagers, frame.px(size::target));
    }
    words.draw(room, pagers);
    if (fixed.footer > 0) draw(last_row, [&](Column& column) { return footer(column, reading); });
    return deed;
}

// Name, words and buttons one under the other. The words come first: they are what the visitor asked for.
std::optional<Deed> one_column(Frame& frame, Rect room, const Reading& reading, Scroll& scroll, const Type& type) {
    std::optional<Deed> deed;
    ScrollView all(frame, room.w, scroll, [&](Column& column) {
        if (reading.place.section == Section::overview)
            draw_header(column, reading.page);
        else
            draw_header_without_latin(column, reading.page);  // the overview has it: here there is little room
        column.text_gap(size::header_gap);
        if (reading.place.section == Section::benefit) {
            draw_topic_line(column, reading.place.topic);
            column.text_gap(size::paragraph_gap / 2);
        }
        take(deed, draw_section(column, reading, type));
        if (has_benefits(reading.page)) {
            column.gap(size::section_gap);
            take(deed, draw_topics(column, reading, Arrange::in_a_row));
        }
        if (!ways_on(frame, reading).empty()) {
            column.gap(size::section_gap);
            take(deed, footer(column, reading));
        }
    });
    Rect pagers;
    if (all.overflows(room.h)) {
        pagers = cut_bottom(room, frame.px(size::target), frame.px(size::section_gap));
        pagers = cut_right(pagers, ScrollView::buttons_width(frame));
    }
    all.draw(room, pagers);
    return deed;
}

}  // namespace

float compact_card_height(Frame& frame, const Reading& reading, float width) {
    const float inner = width - frame.px(2 * size::card_padding);
    Fixed fixed = measure(frame, reading, Benefits::icons, inner, inner);
    fixed.benefits = std::max(fixed.benefits, frame.px(size::stacked_button));
    fixed.footer = std::max(fixed.footer, frame.px(size::target));
    const float words = static_cast<float>(size::compact_lines) * line_height(frame, type::body);
    return fixed.total(frame) + words + frame.px(2 * size::card_padding);
}

std::optional<Deed> page_card(Frame& frame, const Rect& rect, CardSize card_size, const Reading& reading,
                              Scroll& scroll, float arrived) {
    const Region region(frame, Part::card);
    card(frame, rect);
    Rect room = rect.inset(frame.px(size::card_padding));
    const Fade fade(frame, arrived);
    room.y += frame.px(motion::slide_mm) * (1 - arrived);

    std::optional<Deed> deed;
    const Type& type = words_type(reading, card_size);
    ScrollView words(frame, room.w, scroll, [&](Column& column) { take(deed, draw_section(column, reading, type)); });
    const bool full = card_size == CardSize::full;
    const float least =
        static_cast<float>(full ? size::least_lines : size::compact_lines) * line_height(frame, type) - 1;
    for (const Benefits shown : {full ? Benefits::glance : Benefits::icons, Benefits::buttons}) {
        const Fixed fixed = measure_beside(frame, reading, shown, room, words);
        const float left = room.h - fixed.total(frame);
        if (words.overflows(left) && left < least) continue;
        const auto touched = fixed_card(frame, room, reading, fixed, words);
        return touched ? touched : deed;
    }
    return one_column(frame, room, reading, scroll, type);
}

}  // namespace visitor
