#include "screen/card.h"

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

Tone turned_round(const Tone& tone, const Frame& frame) { return {frame.palette().card, tone.ink}; }

void header(Frame& frame, Rect& room, const model::Page& page) {
    const Paragraph name = wrap(frame, type::title, page.name, room.w);
    const Rect box = cut_top(room, name.height());
    text_block(frame, type::title, frame.palette().ink, page.name, box.min(), box.w);
    if (!page.latin.empty()) {
        const float taken = text_width(frame, type::title, name.lines.back()) + frame.px(size::latin_gap);
        const float baseline_shift = frame.px(type::title.em_mm - type::body.em_mm) * 0.36F;
        if (taken + text_width(frame, type::body, page.latin) <= room.w) {
            text_line(frame, type::body, frame.palette().quiet_ink, page.latin, box.x + taken,
                      box.bottom() - name.line_height / 2 + baseline_shift, room.w - taken);
        } else {
            const Rect below = cut_top(room, line_height(frame, type::body));
            text_line(frame, type::body, frame.palette().quiet_ink, page.latin, below.x, below.centre().y, below.w);
        }
    }
    cut_top(room, frame.px(size::header_gap));
}

// A benefit at a glance: what is claimed, and how sure we are.
bool glance_tile(Frame& frame, const Rect& box, const model::Benefit& benefit) {
    const Tone& tone = frame.palette().topics[index(benefit.topic)];
    const std::string_view topic = wording::topics[index(benefit.topic)];
    const bool tapped = surface(frame, box, topic, tone.tint, size::button_radius);
    Rect inner = box.inset(frame.px(size::tile_padding));
    const Rect top = cut_top(inner, frame.px(size::icon), frame.px(size::tile_line_gap));
    icon(frame, topic_icons[index(benefit.topic)], {top.x + top.h / 2, top.centre().y}, tone.ink);
    const float label_x = top.x + top.h + frame.px(size::tile_line_gap);
    text_line(frame, type::label, tone.ink, topic, label_x, top.centre().y, top.right() - label_x);
    draw_grade(frame, cut_bottom(inner, line_height(frame, type::small_bold)), benefit.grade, tone.ink);
    text_block(frame, type::small, frame.palette().ink, benefit.title, inner.min(), inner.w);
    return tapped;
}

float glance_tile_height(const Frame& frame, const model::Page& page, float width) {
    float title = 0;
    for (int i = 0; i < model::topic_count; ++i)
        if (const model::Benefit* benefit = model::benefit(page, static_cast<Topic>(i)))
            title = std::max(
                title, wrap(frame, type::small, benefit->title, width - frame.px(2 * size::tile_padding)).height());
    return frame.px(2 * size::tile_padding + size::icon + 2 * size::tile_line_gap) + title +
           line_height(frame, type::small_bold);
}

std::optional<Deed> glance_tiles(Frame& frame, Rect& room, const model::Page& page) {
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
        const ButtonLook look = {.tone = place.section == Section::details ? palette.pill : palette.primary};
        if (button(frame, part_of_row(row, 0, count, gap), wording::how_it_is_done, look))
            deed = kiosk::ShowSection{Section::details};
    }
    if (caution) {
        const bool here = place.section == Section::caution;
        const ButtonLook look = {.tone = here ? turned_round(palette.caution, frame) : palette.caution};
        if (button(frame, part_of_row(row, count - 1, count, gap), wording::when_not_to, look))
            deed = kiosk::ShowSection{Section::caution};
    }
    return deed;
}

// A page without a footer has room for its first words there, if they are few.
void greeting(Frame& frame, const Rect& room, const model::Page& page) {
    for (const model::Block& block : page.blocks) {
        const auto* text = std::get_if<model::Text>(&block);
        if (!text) continue;
        if (wrap(frame, type::body, text->words, room.w).height() <= room.h + 1)
            text_block(frame, type::body, frame.palette().ink, text->words, room.min(), room.w);
        return;
    }
}

std::optional<Deed> compact_body(Frame& frame, Rect room, const model::Page& page, const kiosk::Place& place) {
    const auto topic =
        topic_buttons(frame, room, page, place, model::topic_count, size::stacked_button, Arrange::stacked);
    std::optional<Deed> deed;
    if (has_footer(page)) {
        deed = footer(frame, cut_top(room, frame.px(size::target)), page, place);
    } else {
        greeting(frame, room, page);
    }
    return topic ? topic : deed;
}

std::optional<Deed> full_body(Frame& frame, Rect room, const model::Library& library, const model::Page& page,
                              const kiosk::Place& place, Scroll& scroll) {
    std::optional<Deed> deed;
    const auto take = [&](const std::optional<Deed>& touched) {
        if (touched) deed = touched;
    };
    const auto blocks = [&](Column& column) { take(draw_section(column, library, page, place)); };
    const auto cut_last_row = [&] { return cut_bottom(room, frame.px(size::target), frame.px(size::section_gap)); };
    Rect last_row;
    if (has_footer(page)) last_row = cut_last_row();
    if (place.section == Section::overview)
        take(glance_tiles(frame, room, page));
    else
        take(topic_buttons(frame, room, page, place, 2, size::target, Arrange::in_a_row));
    const bool overflows = ScrollView(frame, room, scroll, blocks).overflows();
    if (overflows && !has_footer(page)) last_row = cut_last_row();
    Rect pagers;
    if (overflows) pagers = cut_right(last_row, ScrollView::buttons_width(frame), frame.px(size::between));
    ScrollView(frame, room, scroll, blocks).draw(pagers);
    take(footer(frame, last_row, page, place));
    return deed;
}

}  // namespace

float compact_card_height(const Frame& frame) {
    return frame.px(2 * size::card_padding + size::header_gap + size::stacked_button + size::section_gap +
                    size::target) +
           line_height(frame, type::title);
}

std::optional<Deed> page_card(Frame& frame, const Rect& rect, CardSize card_size, const model::Library& library,
                              const model::Page& page, const kiosk::Place& place, Scroll& scroll, float arrived) {
    card(frame, rect);
    Rect room = rect.inset(frame.px(size::card_padding));
    const float opacity = frame.opacity;
    frame.opacity *= arrived;
    room.y += frame.px(motion::slide_mm) * (1 - arrived);
    header(frame, room, page);
    const auto deed = card_size == CardSize::compact ? compact_body(frame, room, page, place)
                                                     : full_body(frame, room, library, page, place, scroll);
    frame.opacity = opacity;
    return deed;
}

}  // namespace screen
