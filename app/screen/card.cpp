#include "screen/card.h"

#include <algorithm>
#include <array>

#include "screen/blocks.h"
#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

using kiosk::Deed;
using kiosk::Section;
using model::Topic;

constexpr std::array<Icon, model::topic_count> topic_icons = {Icon::circulation, Icon::flexibility, Icon::inflammation,
                                                              Icon::relaxation};

std::size_t index(Topic topic) { return static_cast<std::size_t>(topic); }

Tone turned_round(const Tone& tone, const Frame& frame) { return {frame.palette().card, tone.ink, tone.ink}; }

// The page's name, and its Latin name behind it where there is room, else below.
struct Header {
    Paragraph name;
    float latin_x = 0;     ///< from the left, when it stands behind the name
    float latin_line = 0;  ///< height of a line of its own, else 0
    float height() const { return name.height() + latin_line; }
};

Header measure_header(const Frame& frame, const model::Page& page, float width) {
    Header header{.name = wrap(frame, type::title, page.name, width)};
    if (page.latin.empty() || header.name.lines.empty()) return header;
    header.latin_x = text_width(frame, type::title, header.name.lines.back()) + frame.px(size::latin_gap);
    if (header.latin_x + text_width(frame, type::body, page.latin) > width)
        header.latin_line = line_height(frame, type::body);
    return header;
}

void draw_header(Frame& frame, Rect& room, const model::Page& page) {
    const Header header = measure_header(frame, page, room.w);
    const ImU32 quiet = frame.palette().quiet_ink;
    const Rect name = cut_top(room, header.name.height());
    text_block(frame, type::title, frame.palette().ink, page.name, name.min(), name.w);
    if (header.latin_line > 0) {
        const Rect below = cut_top(room, header.latin_line);
        text_line(frame, type::body, quiet, page.latin, below.x, below.centre().y, below.w);
    } else if (!page.latin.empty()) {
        const float baseline = name.bottom() - header.name.line_height / 2 + baseline_below_middle(frame, type::title) -
                               baseline_below_middle(frame, type::body);
        text_line(frame, type::body, quiet, page.latin, name.x + header.latin_x, baseline, name.w - header.latin_x);
    }
    cut_top(room, frame.px(size::header_gap));
}

bool has_benefits(const model::Page& page) {
    return std::ranges::any_of(page.blocks,
                               [](const model::Block& block) { return std::holds_alternative<model::Benefit>(block); });
}

// A benefit at a glance: what is claimed, and how sure we are.
bool glance_tile(Frame& frame, const Rect& box, const model::Benefit& benefit) {
    const Tone& tone = frame.palette().topics[index(benefit.topic)];
    const std::string_view topic = wording::topics[index(benefit.topic)];
    const bool tapped = surface(frame, box, topic, tone, size::button_radius);
    Rect inner = box.inset(frame.px(size::tile_padding));
    const Rect top = cut_top(inner, frame.px(size::icon), frame.px(size::tile_line_gap));
    icon(frame, topic_icons[index(benefit.topic)], {top.x + top.h / 2, top.centre().y}, tone.ink);
    const float label_x = top.x + top.h + frame.px(size::tile_line_gap);
    text_line(frame, type::label, tone.ink, topic, label_x, top.centre().y, top.right() - label_x);
    draw_grade(frame, cut_bottom(inner, line_height(frame, type::small_bold)), benefit.grade, tone.ink);
    text_block(frame, type::body, frame.palette().ink, benefit.title, inner.min(), inner.w);
    return tapped;
}

float glance_tile_height(const Frame& frame, const model::Page& page, float width) {
    float title = 0;
    for (int i = 0; i < model::topic_count; ++i)
        if (const model::Benefit* benefit = model::benefit(page, static_cast<Topic>(i)))
            title = std::max(
                title, wrap(frame, type::body, benefit->title, width - frame.px(2 * size::tile_padding)).height());
    return frame.px(2 * size::tile_padding + size::icon + 2 * size::tile_line_gap) + title +
           line_height(frame, type::small_bold);
}

std::optional<Deed> glance_tiles(Frame& frame, Rect& room, const model::Page& page) {
    if (!has_benefits(page)) return std::nullopt;
    const float gap = frame.px(size::between);
    const float height = glance_tile_height(frame, page, (room.w - gap) / 2);
    const Rect lower = cut_bottom(room, height, gap);
    const Rect upper = cut_bottom(room, height, frame.px(size::section_gap));
    std::optional<Deed> deed;
    for (int i = 0; i < model::topic_count; ++i) {
        const model::Benefit* benefit = model::benefit(page, static_cast<Topic>(i));
        if (benefit && glance_tile(frame, part_of_row(i < 2 ? upper : lower, i % 2, 2, gap), *benefit))
            deed = kiosk::ShowBenefit{benefit->topic};
    }
    return deed;
}

std::optional<Deed> topic_button(Frame& frame, const Rect& box, const model::Page& page, Topic topic, bool selected,
                                 Arrange arrange) {
    if (!model::benefit(page, topic)) return std::nullopt;
    const Tone& tone = frame.palette().topics[index(topic)];
    const ButtonLook look = {
        .tone = selected ? turned_round(tone, frame) : tone, .icon = topic_icons[index(topic)], .arrange = arrange};
    if (button(frame, box, wording::topics[index(topic)], look)) return kiosk::ShowBenefit{topic};
    return std::nullopt;
}

std::optional<Deed> topic_buttons(Frame& frame, Rect& room, const model::Page& page, const kiosk::Place& place,
                                  int columns, float height_mm, Arrange arrange) {
    if (!has_benefits(page)) return std::nullopt;
    std::optional<Deed> deed;
    const float gap = frame.px(size::between);
    Rect row;
    for (int i = 0; i < model::topic_count; ++i) {
        const auto topic = static_cast<Topic>(i);
        if (i % columns == 0) row = cut_top(room, frame.px(height_mm), gap);
        const bool selected = place.section == Section::benefit && place.topic == topic;
        const Rect box = part_of_row(row, i % columns, columns, gap);
        if (const auto touched = topic_button(frame, box, page, topic, selected, arrange)) deed = touched;
    }
    cut_top(room, frame.px(size::section_gap) - gap);
    return deed;
}

bool has_footer(const model::Page& page) {
    return has_section(page, Section::details) || has_section(page, Section::caution);
}

std::optional<Deed> footer(Frame& frame, const Rect& row, const model::Page& page, const kiosk::Place& place) {
    const bool details = has_section(page, Section::details);
    const bool caution = has_section(page, Section::caution);
    const float gap = frame.px(size::between);
    std::optional<Deed> deed;
    const int count = details && caution ? 2 : 1;
    const Palette& palette = frame.palette();
    if (details) {
        // On the overview it is the next thing to read; further in, dark means chosen.
        const bool dark = place.section == Section::overview || place.section == Section::details;
        const ButtonLook look = {.tone = dark ? palette.primary : palette.pill};
        if (button(frame, part_of_row(row, 0, count, gap), wording::how_it_is_done, look))
            deed = kiosk::ShowSection{Section::details};
    }
    if (caution) {
        const bool here = place.section == Section::caution;
        const Rect box = part_of_row(row, count - 1, count, gap);
        ButtonLook look = {.tone = here ? turned_round(palette.caution, frame) : palette.caution,
                           .icon = Icon::caution};
        if (button_width(frame, wording::when_not_to, look) > box.w) look.icon.reset();
        if (button(frame, box, wording::when_not_to, look)) deed = kiosk::ShowSection{Section::caution};
    }
    return deed;
}

std::optional<Deed> benefits(Frame& frame, Rect& room, CardSize card_size, const model::Page& page,
                             const kiosk::Place& place) {
    if (place.section != Section::overview)
        return topic_buttons(frame, room, page, place, 2, size::target, Arrange::in_a_row);
    if (card_size == CardSize::full) return glance_tiles(frame, room, page);
    if (!has_benefits(page)) return std::nullopt;
    Rect row = cut_bottom(room, frame.px(size::stacked_button), frame.px(size::section_gap));
    return topic_buttons(frame, row, page, place, model::topic_count, size::stacked_button, Arrange::stacked);
}

std::optional<Deed> card_body(Frame& frame, Rect room, CardSize card_size, const model::Library& library,
                              const model::Page& page, const kiosk::Place& place, Scroll& scroll) {
    std::optional<Deed> deed;
    const auto take = [&](const std::optional<Deed>& touched) {
        if (touched) deed = touched;
    };
    const bool leads = place.section == Section::overview && card_size == CardSize::full;
    const Type& words = leads ? type::lead : type::body;
    const auto blocks = [&](Column& column) { take(draw_section(column, library, page, place, words)); };
    const auto cut_last_row = [&] { return cut_bottom(room, frame.px(size::target), frame.px(size::section_gap)); };
    Rect last_row;
    if (has_footer(page)) last_row = cut_last_row();
    take(benefits(frame, room, card_size, page, place));
    const bool overflows = ScrollView(frame, room, scroll, blocks).overflows();
    if (overflows && !has_footer(page)) last_row = cut_last_row();
    Rect pagers;
    if (overflows) pagers = cut_right(last_row, ScrollView::buttons_width(frame), frame.px(size::between));
    ScrollView(frame, room, scroll, blocks).draw(pagers);
    take(footer(frame, last_row, page, place));
    return deed;
}

}  // namespace

float compact_card_height(const Frame& frame, const model::Page& page, float width) {
    const float inner = width - frame.px(2 * size::card_padding);
    const float words = static_cast<float>(size::compact_lines) * line_height(frame, type::body);
    return measure_header(frame, page, inner).height() + words +
           frame.px(2 * size::card_padding + size::header_gap + size::stacked_button + 2 * size::section_gap +
                    size::target);
}

std::optional<Deed> page_card(Frame& frame, const Rect& rect, CardSize card_size, const model::Library& library,
                              const model::Page& page, const kiosk::Place& place, Scroll& scroll, float arrived) {
    const Region region("card");
    card(frame, rect);
    Rect room = rect.inset(frame.px(size::card_padding));
    const Fade fade(frame, arrived);
    room.y += frame.px(motion::slide_mm) * (1 - arrived);
    draw_header(frame, room, page);
    return card_body(frame, room, card_size, library, page, place, scroll);
}

}  // namespace screen
