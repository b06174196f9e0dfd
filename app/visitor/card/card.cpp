#include "visitor/card/card.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "model/section.h"
#include "ui/button.h"
#include "ui/pager.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"
#include "visitor/card/card_parts.h"
#include "visitor/card/feels_like.h"
#include "visitor/card/footer.h"
#include "visitor/card/pictured_card.h"
#include "visitor/card/wide_card.h"

namespace visitor {

using namespace ui;

namespace {

using model::Section;

// The ways on that do not stand beside the name.
std::vector<Way> ways_below(const Frame& frame, const Reading& reading) {
    std::vector<Way> ways = ways_on(frame, reading);
    if (const auto beside = way_beside_name(frame, reading))
        std::erase_if(ways, [&](const Way& way) { return way.words == beside->words; });
    return ways;
}

// How far below this nothing can be touched.
float out_of_reach(const Frame& frame, float y) { return std::max(0.0F, frame.reach - y); }

// What stands still above and below the words, and how tall it is.
struct CardLayout {
    float header = 0;
    float benefits = 0;
    float feelings = 0;
    float footer = 0;
    bool pagers_beside = false;  ///< the footer leaves room for them, whether or not the words come to need them

    std::optional<Way> beside_name;

    CardLayout(Frame& frame, const Reading& reading, float width, float footer_width)
        : benefits(height_of(frame, width, [&](Column& column) { draw_benefits(column, reading); })),
          feelings(height_of(frame, width, [&](Column& column) { draw_feelings(column, reading); })),
          footer(height_of(frame, footer_width,
                           [&](Column& column) { draw_footer(column, reading, ways_below(frame, reading)); })),
          beside_name(way_beside_name(frame, reading)) {
        const float taken = beside_name ? width_beside_name(frame) : 0;
        header = height_of(frame, width - taken, [&](Column& column) { draw_title(column, reading); });
        if (beside_name) header = std::max(header, frame.px(size::target));
    }

    float height(const Frame& frame) const {
        return header + frame.px(size::header_gap) + with_gap(frame, benefits) + with_gap(frame, feelings) +
               with_gap(frame, footer);
    }
    float width_beside_name(const Frame& frame) const {
        return way_width(frame, *beside_name, size::button_padding) + frame.px(size::between);
    }
    void draw_head(Frame&, Rect head, const Reading&) const;
    void draw(Frame&, Rect room, const Reading&, ScrollView& words) const;
};

void CardLayout::draw_head(Frame& frame, Rect head, const Reading& reading) const {
    if (beside_name) {
        Rect box = cut_right(head, width_beside_name(frame));
        cut_left(box, frame.px(size::between));
        box.h = frame.px(size::target);
        if (button(frame, box, beside_name->words, beside_name->look)) frame.deed = beside_name->deed;
    }
    draw_in(frame, head, [&](Column& column) { draw_title(column, reading); });
}

CardLayout lay_out(Frame& frame, const Reading& reading, const Rect& room, const ScrollView& words) {
    const CardLayout layout(frame, reading, room.w, room.w - kept_for_pagers(frame, reading, room.w));
    if (foot_stands(reading) || layout.footer <= 0 || !words.overflows(room.h - layout.height(frame))) return layout;
    const float pagers = Pager::arrows_width(frame) + frame.px(size::between);
    CardLayout beside(frame, reading, room.w, room.w - pagers);
    beside.pagers_beside = true;
    return beside;
}

void CardLayout::draw(Frame& frame, Rect room, const Reading& reading, ScrollView& words) const {
    const float gap = frame.px(size::section_gap);
    draw_head(frame, cut_top(room, header, frame.px(size::header_gap)), reading);
    Rect last_row;
    if (footer > 0) last_row = cut_bottom(room, footer, gap);
    // Where nothing else stands at the foot, the pagers do.
    const float standing = with_gap(frame, feelings) + with_gap(frame, benefits);
    Rect pagers;
    if (footer <= 0 && words.overflows(room.h - standing)) pagers = cut_bottom(room, frame.px(size::target), gap);
    // What is left stands between all of it: a hole below two lines of words looks as if something were missing.
    const bool below = reading.place.section == Section::overview;
    const float left = below && benefits > 0 ? std::max(0.0F, room.h - standing - words.height()) : 0;
    const float spare = left / (feelings > 0 ? 3 : 2);
    cut_bottom(room, spare);
    if (feelings > 0)
        draw_in(frame, cut_bottom(room, feelings, gap + spare),
                [&](Column& column) { draw_feelings(column, reading); });
    if (benefits > 0 && !below) cut_top(room, out_of_reach(frame, room.y));
    if (benefits > 0)
        draw_in(frame, below ? cut_bottom(room, benefits, gap) : cut_top(room, benefits, gap),
                [&](Column& column) { draw_benefits(column, reading); });
    const float kept = kept_for_pagers(frame, reading, room.w);
    if (footer > 0 && (kept > 0 || pagers_beside)) {
        const float between = frame.px(size::between);
        pagers = cut_right(last_row, kept > 0 ? kept - between : Pager::arrows_width(frame), between);
    }
    words.draw(room, pagers);
    if (footer > 0)
        draw_in(frame, last_row, [&](Column& column) { draw_footer(column, reading, ways_below(frame, reading)); });
}

ScrollView::Gaps gaps_of(const Reading& reading) {
    const auto changes = [&](std::size_t i) {
        const model::Block& block = reading.page.blocks[i];
        return std::holds_alternative<model::Ask>(block) || std::holds_alternative<model::Quiz>(block) ||
               std::holds_alternative<model::Guess>(block) || std::holds_alternative<model::Lanes>(block);
    };
    const auto shown = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    return std::ranges::any_of(shown, changes) ? ScrollView::Gaps::fixed : ScrollView::Gaps::may_shrink;
}

bool warns_first(const Reading& reading) {
    const auto shown = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    return !shown.empty() && std::holds_alternative<model::Warning>(reading.page.blocks[shown.front()]);
}

// Nothing but words, and soon come warnings, one after the other: they may stand side by side.
bool is_list_of_warnings(const Reading& reading) {
    if (has_benefits(reading.page) || foot_stands(reading) || reading.place.screen == kiosk::Screen::map) return false;
    const std::vector<model::Block>& blocks = reading.page.blocks;
    const auto first = std::ranges::find_if_not(blocks, [](const model::Block& block) {
        return std::holds_alternative<model::Heading>(block) || std::holds_alternative<model::Text>(block);
    });
    const auto warns = [&](auto at) { return at != blocks.end() && std::holds_alternative<model::Warning>(*at); };
    return warns(first) && warns(first + 1);
}

// Hardly anything but ways to other pages: as many of them as can be should be seen at once.
bool is_list_of_links(const Reading& reading) {
    const std::vector<model::Block>& blocks = reading.page.blocks;
    const auto links = std::ranges::count_if(blocks, [](const model::Block& block) {
        return std::holds_alternative<model::Link>(block) || std::holds_alternative<model::Names>(block);
    });
    return !has_benefits(reading.page) && !foot_stands(reading) && 2 * links > std::ssize(blocks);
}

// Where there are but warnings all is there for them that does not stand still, or scroll with them as their headings
// do; elsewhere other words have to be left room.
float tallest_pair(Frame& frame, const Rect& room, CardSize card_size, const Reading& reading, const Scroll& scroll) {
    constexpr float share_beside_others = 1.0F / 3;
    constexpr float share_below_words = 0.5F;
    if (frame.text > size::large_text) return 0;
    if (card_size == CardSize::wide && reading.place.section == Section::caution)
        return room.h - frame.px(size::target + size::section_gap);
    if (card_size != CardSize::wide || !is_list_of_warnings(reading)) return room.h * share_beside_others;
    const float name =
        height_of(frame, beside_pagers(frame, room.w, scroll), [&](Column& column) { draw_title(column, reading); });
    const float view = room.h - std::max(name, frame.px(size::target)) - frame.px(size::header_gap);
    return std::holds_alternative<model::Text>(reading.page.blocks.front()) ? view * share_below_words : view;
}

// A wide card of few lines has more room beside its words than below them.
Rect cut_pagers(const Frame& frame, Rect& room, bool alone, const Scroll& scroll) {
    if (alone && room.w > room.h)
        return cut_right(room, Pager::aside_width(frame, scroll.lists_parts), frame.px(size::between));
    return cut_bottom(room, frame.px(size::target), frame.px(size::section_gap));
}

// Name, words and buttons one under the other. The words come first: they are what the visitor asked for.
template <class Words>
void draw_one_column(Frame& frame, Rect room, CardSize card_size, const Reading& reading, Scroll& scroll, Words words) {
    std::vector<Way> ways = ways_on(frame, reading);
    const float gap = frame.px(size::between);
    const std::vector<Way> staying = ways_that_stay(frame, ways, room.w - Pager::arrows_width(frame) - gap);
    const auto content = [&](Column& column) {
        if (reading.titled) {
            if (reading.place.section == Section::overview)
                draw_header(column, reading.page);
            else
                draw_name(column, type::title, reading.page);  // here there is little room for more
            column.text_gap(size::header_gap);
        }
        if (reading.place.section == Section::benefit) {
            draw_topic_line(column, reading.place.topic);
            column.text_gap(size::paragraph_gap / 2);
        }
        words(column);
        if (has_benefits(reading.page)) {
            column.gap(size::section_gap);
            draw_benefits(column, reading);
        }
        if (asks_what_is_felt(reading)) {
            column.gap(size::section_gap);
            draw_feels_like(column, reading);
        }
        if (!ways.empty()) {
            column.gap(size::section_gap);
            draw_footer(column, reading, ways);
        }
    };
    std::optional<ScrollView> all(std::in_place, frame, room.w, scroll, content, gaps_of(reading));
    if (staying.empty() && !all->overflows(room.h - out_of_reach(frame, room.y))) return all->draw(room, {});
    const bool large = frame.text > size::large_text && card_size != CardSize::compact;
    const float width = room.w;
    Rect pagers = cut_pagers(frame, room, large && staying.empty(), scroll);
    if (room.w < width) all.emplace(frame, room.w, scroll, content, gaps_of(reading));
    if (!staying.empty()) begin_ways(frame, reading);
    for (const Way& way : staying) {
        const Rect box = cut_left(pagers, way_width(frame, way, size::tight_padding), gap);
        if (button(frame, box, way.words, way.look)) frame.deed = way.deed;
    }
    all->draw(room, pagers);
}

// What a page begins with says what it is about: where there is room beside the words, it stays there.
std::size_t texts_at_beginning(const Reading& reading) {
    const auto shown = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    const auto stands = [&](std::size_t i) {
        if (std::holds_alternative<model::Movement>(reading.page.blocks[i])) return true;
        const auto* const text = std::get_if<model::Text>(&reading.page.blocks[i]);
        return text && !text->words.ends_with(':');  // that leads to what follows it
    };
    const auto end = std::ranges::find_if_not(shown, stands);
    return end == shown.end() ? 0 : static_cast<std::size_t>(end - shown.begin());
}

StandingParts standing_parts(const Frame& frame, const Reading& reading) {
    return {.header =
                [&](Column& column) {
                    draw_title(column, reading);
                    if (reading.standing == 0) return;
                    column.gap(size::header_gap);
                    draw_standing(column, reading);
                },
            .benefits = [&](Column& column) { draw_benefits(column, reading); },
            .footer =
                [&](Column& column) {
                    draw_standing_links(column, reading);
                    draw_footer(column, reading, ways_on(frame, reading));
                },
            .least_width = widest_word(frame, type::title, reading.page.name) + 1};
}

// Sets the words of the open section.
using Words = std::function<void(Column&)>;

// With what stands at their end where it does not stand still.
void draw_words(Column& column, const Reading& reading, const Words& words) {
    words(column);
    if (asks_what_is_felt(reading) && !reading.feelings_stand) {
        column.gap(size::between);
        draw_feels_like(column, reading);
    }
}

// Name and words side by side, as a card that has the panel for itself has room for. False where it has not.
bool draw_across(Frame& frame, const Rect& room, Reading& reading, Scroll& scroll, const Words& words) {
    const bool large = frame.text > size::large_text;
    const auto content = [&](Column& column) { draw_words(column, reading, words); };
    if (draw_pictured(frame, room, reading, scroll, content, gaps_of(reading))) return true;
    if (!large && (is_list_of_warnings(reading) || is_list_of_links(reading)))
        return draw_broad(frame, room, standing_parts(frame, reading), scroll, content, gaps_of(reading));
    const std::size_t links = large || has_benefits(reading.page) ? 0 : links_at_end(reading);
    for (std::size_t texts = large ? 0 : texts_at_beginning(reading);; --texts) {
        reading.standing = texts;
        for (const std::size_t at_end : {links, std::size_t{0}}) {
            reading.standing_links = at_end;
            if (draw_wide(frame, room, standing_parts(frame, reading), scroll, content, gaps_of(reading))) return true;
        }
        if (texts == 0) return false;
    }
}

// Name, words, and what stands still, one below the other; all in one column where the words would have too little.
void draw_stacked(Frame& frame, const Rect& room, CardSize card_size, Reading& reading, Scroll& scroll,
                  const Words& words) {
    const bool full = card_size == CardSize::full || card_size == CardSize::wide;
    const float lines =
        static_cast<float>(full ? size::least_lines : size::compact_lines) * line_height(frame, type::body);
    const bool warns = reading.place.section == Section::caution && frame.text > 1 && has_benefits(reading.page);
    const bool scrolls_all = (frame.text > size::large_text || warns) && card_size != CardSize::compact;
    // What it feels like goes on below the words where it leaves them too little room.
    for (reading.feelings_stand = asks_what_is_felt(reading);; reading.feelings_stand = false) {
        ScrollView view(
            frame, room.w, scroll, [&](Column& column) { draw_words(column, reading, words); }, gaps_of(reading));
        const CardLayout layout = lay_out(frame, reading, room, view);
        const float left = room.h - layout.height(frame) - out_of_reach(frame, room.y + layout.header);
        const auto scrolls = [&] {
            if (reading.feelings_stand || scrolls_all) return false;
            const float first = full && warns_first(reading) ? view.first_block() : 0;
            return left >= std::max(lines, first) - 1;
        };
        if (!view.overflows(left) || scrolls()) return layout.draw(frame, room, reading, view);
        if (!reading.feelings_stand) break;
    }
    draw_one_column(frame, room, card_size, reading, scroll, words);
}

// Enough to look for one of them.
bool has_parts(const Reading& reading) {
    constexpr std::size_t enough = 4;
    return model::headings_in(reading.page, reading.place.section, reading.place.topic).size() >= enough;
}

}  // namespace

float card_padding(const Frame& frame) {
    return frame.px(frame.text > size::large_text ? size::tight_card_padding : size::card_padding);
}

float compact_card_height(Frame& frame, const Reading& reading, float width) {
    const float inner = width - 2 * card_padding(frame);
    const float all = height_of(frame, inner, [&](Column& column) { draw_section(column, reading); });
    const float words = std::min(all, static_cast<float>(size::compact_lines) * line_height(frame, type::body));
    CardLayout layout(frame, reading, inner, inner - kept_for_pagers(frame, reading, inner));
    layout.footer = std::max(layout.footer, frame.px(size::target));
    return layout.height(frame) + words + 2 * card_padding(frame);
}

float least_card_height(Frame& frame, const Reading& reading, float width) {
    const float inner = width - 2 * card_padding(frame);
    const float name = height_of(frame, inner, [&](Column& column) { draw_title(column, reading); });
    const int lines = reading.titled ? size::compact_lines : 2 * size::compact_lines;
    const float words = static_cast<float>(lines) * line_height(frame, type::body);
    return name + frame.text_px(size::header_gap) + words + frame.px(size::section_gap + size::target) +
           2 * card_padding(frame);
}

float least_card_width(const Frame& frame, const model::Page& page) {
    return widest_word(frame, type::title, page.name) + 2 * card_padding(frame) + 1;
}

bool shows_picture_beside(Frame& frame, const Rect& rect, const Reading& reading) {
    return fits_pictured(frame, rect.inset(card_padding(frame)), reading);
}

void page_title(Frame& frame, const Rect& box, const Reading& reading) {
    const Region region(frame, Part::card);
    draw_in(frame, box, [&](Column& column) { draw_header(column, reading.page); });
}

float page_title_height(Frame& frame, const Reading& reading, float width) {
    return height_of(frame, width, [&](Column& column) { draw_header(column, reading.page); });
}

void page_card(Frame& frame, const Rect& rect, CardSize card_size, const Reading& shown, Scroll& scroll,
               float arrived) {
    const Region region(frame, Part::card);
    card(frame, rect);
    Rect room = rect.inset(card_padding(frame));
    const Fade fade(frame, arrived);
    room.y += frame.px(motion::slide_mm) * (1 - arrived);

    Reading reading = shown;
    scroll.lists_parts = has_parts(reading);
    reading.tallest_pair = tallest_pair(frame, room, card_size, reading, scroll);
    Landmarks landmarks;
    const Words words = [&](Column& column) {
        landmarks = draw_section(column, reading, scroll.sought, scroll.jumped_to);
    };
    if (card_size != CardSize::wide || !draw_across(frame, room, reading, scroll, words))
        draw_stacked(frame, room, card_size, reading, scroll, words);
    if (landmarks.spoken)
        scroll.follow(*reading.spoken, *landmarks.spoken);
    else if (!reading.spoken)
        scroll.followed.reset();
    if (std::exchange(scroll.sought, std::nullopt) && landmarks.sought) {
        scroll.wanted = landmarks.sought;
        frame.moving = true;
    }
}

}  // namespace visitor
