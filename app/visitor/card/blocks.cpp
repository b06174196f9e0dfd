#include "visitor/card/blocks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/enum_index.h"
#include "model/passages.h"
#include "model/shown_card.h"
#include "model/signs.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"
#include "visitor/card/breaths_row.h"
#include "visitor/card/chart.h"
#include "visitor/card/clinic.h"
#include "visitor/card/excerpts.h"
#include "visitor/card/grade.h"
#include "visitor/card/lens.h"
#include "visitor/card/lens_facts.h"
#include "visitor/card/link_grid.h"
#include "visitor/card/list.h"
#include "visitor/card/movement.h"
#include "visitor/card/number_cards.h"
#include "visitor/card/question_cards.h"
#include "visitor/card/studies.h"
#include "visitor/card/warnings.h"
#include "visitor/card/week.h"

namespace visitor {

using namespace ui;

namespace {

// Short facts in a row, and in further rows where one is full.
struct Chips {
    Column& column;
    Joint joint = Joint::part;  ///< of the first row
    float used = 0;
    Rect row = {};

    void grade(model::Grade grade, const Tone& tone) {
        Frame& frame = column.frame();
        const float padding = frame.text_px(2 * size::chip_padding);
        const float width = std::min(column.width(), grade_width(frame, grade) + padding);
        const Rect chip = next(width, grade_height(frame, grade, width - padding));
        if (!column.draws()) return;
        text_box(frame, chip, tone.tint, size::chip_radius);
        draw_grade(frame, chip.inset(padding / 2, 0), grade, tone.ink);
    }

    void quiet(std::string_view words) {
        Frame& frame = column.frame();
        const Tone& pill = frame.palette().pill;
        const float padding = frame.text_px(2 * size::chip_padding);
        const float width = std::min(column.width(), text_width(frame, type::small_bold, words) + padding);
        const float height = wrap(frame, type::small_bold, words, width - padding + 1).height();
        const Rect chip = next(width, height);
        if (!column.draws()) return;
        text_box(frame, chip, pill.tint, size::chip_radius);
        const float room = chip.w - padding;
        const ImVec2 at = {chip.x + padding / 2, chip.centre().y - height / 2};
        text_block(frame, type::small_bold, pill.ink, words, at, room + 1, Align::left);
    }

    Rect next(float width, float inside) {
        Frame& frame = column.frame();
        const float one_line = line_height(frame, type::small_bold);
        if (used == 0 || used + width > column.width()) {
            if (used > 0) column.gap(size::chip_gap);
            column.joins(used > 0 ? Joint::part : joint);
            row = column.box(frame.text_px(size::chip) + inside - one_line);
            used = 0;
        }
        const Rect chip = {row.x + used, row.y, width, row.h};
        used += width + frame.px(size::chip_gap);
        return chip;
    }
};

// One block each: a kind that is missing here does not compile.
struct DrawBlock {
    Column& column;
    const Reading& reading;
    std::size_t block = 0;          ///< its place on the page
    std::optional<Span> said = {};  ///< to an answer: where that stands

    const Palette& palette() const { return column.frame().palette(); }

    Excerpt excerpt(std::size_t part = 0) const { return excerpt_of(reading.page, block, part); }

    void operator()(const model::Text& text) {
        const float top = column.height();
        if (block == 0 && !reading.page.steps)
            led_by_first(text.words);
        else
            sentences(text.words);
        add_excerpt(column, top, text.words, excerpt());
        column.text_gap(size::paragraph_gap);
    }

    void operator()(const model::Heading& heading) {
        column.text_gap(column.height() > 0 ? size::paragraph_gap : 0);
        const float top = column.height();
        column.heading(type::heading, palette().ink, heading.words);
        if (column.draws()) begin_section(column.frame(), heading.words, column.since(top));
        column.text_gap(size::paragraph_gap / 2);
    }

    void operator()(const model::List& list) { draw_list(column, list, excerpt()); }

    void operator()(const model::Picture& picture) {
        Frame& frame = column.frame();
        const Photo* photo = frame.pictures.photo(picture.file);
        if (!photo) return;
        const float scale = std::min(column.width() / static_cast<float>(photo->width),
                                     frame.px(size::tallest_photo) / static_cast<float>(photo->height));
        const Rect box = column.box(static_cast<float>(photo->height) * scale);
        column.text_gap(size::paragraph_gap);
        if (!column.draws()) return;
        const Rect shown = centred(box, static_cast<float>(photo->width) * scale, box.h);
        frame.draw.AddImage(photo->texture.id(), shown.min(), shown.max(), {0, 0}, {1, 1}, frame.faded(IM_COL32_WHITE));
        frame.record.add(Role::picture, picture.alt, shown);
        add_passage(frame, picture.alt, shown, excerpt());
    }

    void operator()(const model::Movement& movement) { draw_movement(column, reading, movement, excerpt()); }

    void operator()(const model::Benefit& benefit) {
        using Part = model::BenefitPart;
        float top = column.height();
        const auto ends = [&](std::string_view words, Part part) {
            add_excerpt(column, top, words, excerpt(base::index(part)));
            column.text_gap(size::paragraph_gap);
            top = column.height();
        };
        column.text(type::heading, palette().ink, benefit.title);
        column.text_gap(size::paragraph_gap / 2);
        // What says in lines and few words what the body shows stands beside it; the text may go on behind that.
        if (reading.place.lens()) {
            const float facts = column.height();
            draw_lens_facts(column, reading);
            draw_breaths(column, reading);
            add_excerpt(column, facts, column.frame().say(wording::picture), excerpt(base::index(Part::picture)));
            // The claim goes on below them: a stop that ended here would be half empty.
            column.joins(column.sets_apart() ? Joint::part : Joint::line);
        }
        sentences(benefit.text);
        ends(benefit.text, Part::claim);
        if (benefit.chart)
            draw_chart(column, *benefit.chart, palette().topics[base::index(benefit.topic)],
                       excerpt(base::index(Part::picture)));
        top = column.height();
        draw_chips(benefit, reading.place.lens() ? Joint::block : Joint::part);
        ends(column.frame().say(wording::how_sure), Part::facts);
        draw_today(benefit);
        add_excerpt(column, top, benefit.today, excerpt(base::index(Part::today)));
        // Who was tested may stand on the next stop, sources never there alone.
        add_small(wording::tested, benefit.tested, Joint::block, Part::tested);
        add_small(wording::sources, citation(column.frame(), reading.library, benefit.sources), Joint::whole,
                  Part::sources);
    }

    void draw_today(const model::Benefit& benefit) {
        const std::string_view lead_in = column.frame().say(wording::today);
        if (benefit.show) return draw_shown(column, reading, lead_in, benefit.today, *benefit.show);
        column.text_with_lead_in(lead_in, type::body, palette().ink, benefit.today);
    }

    void add_small(std::string_view lead_in, std::string_view words, Joint joint, model::BenefitPart part) {
        if (words.empty()) return;
        column.text_gap(size::paragraph_gap);
        column.joins(joint);
        const float top = column.height();
        column.text_with_lead_in(column.frame().say(lead_in), type::small, palette().quiet_ink, words);
        add_excerpt(column, top, words, excerpt(base::index(part)));
    }

    void operator()(const model::Warning& warning) {
        draw_warning(column, warning, excerpt(), reading.library.clinic.emergency);
    }

    void operator()(const model::Quiz& quiz) { said = draw_quiz(column, quiz, reading.choices); }
    void operator()(const model::Ask& ask) { draw_ask(column, ask, reading.choices); }
    void operator()(const model::Studies&) { draw_studies(column, reading.library); }
    void operator()(const model::Answer&) {}  // what it says stands in its place already

    void operator()(const model::Link& link) {
        const model::Page* target = reading.library.page(link.to);
        if (target && shows_links()) draw_link(labelled(link, *target));
    }

    // On the map the card has them at its foot.
    bool shows_links() const { return reading.place.screen != kiosk::Screen::map; }

    // Several one after the other.
    void draw_links(std::span<const std::size_t> blocks) {
        std::vector<LabelledLink> links;
        for (const std::size_t i : blocks) {
            const auto& link = std::get<model::Link>(reading.page.blocks[i]);
            if (const model::Page* target = reading.library.page(link.to)) links.push_back(labelled(link, *target));
        }
        if (links.empty() || !shows_links()) return;
        draw_link_grid(column, links);
        column.gap(size::between);
    }

    void operator()(const model::Names& names) {
        std::vector<LabelledLink> links;
        for (const model::Names::Link& link : names.group) links.push_back({names.where, link.words, link.to});
        draw_link_grid(column, links);
        column.gap(size::between);
    }

    void operator()(const model::Week& week) { draw_week(column, week, excerpt()); }
    void operator()(const model::Chart& chart) {
        draw_chart(column, chart, palette().numbers, excerpt());
        if (!chart.sources.empty()) draw_sources(column, reading.library, chart.sources);
    }
    void operator()(const model::Guess& guess) { said = draw_guess(column, guess, reading); }
    void operator()(const model::Lanes& lanes) { draw_lanes(column, lanes, reading, excerpt()); }
    void operator()(const model::Stride&) {}  // has a view of its own
    void operator()(const model::Contact&) { draw_contact(column, reading.library.clinic); }
    void operator()(const model::Reviewer& reviewer) {
        draw_reviewer(column, reading.library.clinic, reviewer.otherwise);
    }

    void draw_link(const LabelledLink& link) {
        Frame& frame = column.frame();
        const ButtonLook look = {.tone = link_tone(palette(), link.to), .icon = Icon::next, .more = link.more};
        const float width = std::min(column.width(), button_width(frame, link.words, look));
        column.joins(Joint::part);
        const Rect box = column.touched_box(button_height(frame, link.words, look, width));
        column.gap(size::between);
        if (!column.draws()) return;
        const Rect fitted = {box.x, box.y, width, box.h};
        if (button(frame, fitted, link.words, look)) frame.deed = kiosk::FollowLink{std::string(link.to)};
    }

    // Broken at its sentences where a view ends within them.
    void sentences(std::string_view words) {
        column.sentences(type::body, palette().ink, words,
                         column.sets_apart() ? sentences_in(column.frame(), words) : std::vector<std::string_view>());
    }

    // What a page says first is what somebody takes along who has only a glance for it.
    void led_by_first(std::string_view words) {
        const std::vector<std::string_view> all = sentences_in(column.frame(), words);
        if (all.empty()) return;
        const Type& bold = type::body_bold;
        if (all.size() == 1) return column.text(bold, palette().ink, words);
        const std::string_view rest = words.substr(static_cast<std::size_t>(all[1].data() - words.data()));
        if (!column.sets_apart()) return column.text_with_lead_in(all.front(), type::body, palette().ink, rest);
        column.sentences(bold, palette().ink, all.front(), {all.front()});
        column.joins(Joint::part);
        column.sentences(type::body, palette().ink, rest, {all.begin() + 1, all.end()});
    }

    void draw_chips(const model::Benefit& benefit, Joint joint) {
        Chips chips{column, joint};
        chips.grade(benefit.grade, palette().topics[base::index(benefit.topic)]);
        if (benefit.size != model::EffectSize::none)
            chips.quiet(column.frame().say(wording::effect_sizes[base::index(benefit.size)]));
        if (!benefit.lasts.empty()) chips.quiet(benefit.lasts);
    }
};

// How many links stand here one after the other.
std::size_t links_from(const model::Page& page, std::span<const std::size_t> blocks) {
    const auto end = std::ranges::find_if_not(
        blocks, [&](std::size_t i) { return std::holds_alternative<model::Link>(page.blocks[i]); });
    return static_cast<std::size_t>(end - blocks.begin());
}

// How urgent the warnings are from this block on, where that is said.
std::optional<model::Urgency> urgency_above(const Reading& reading, std::size_t block) {
    if (!reading.urgencies) return std::nullopt;
    const auto found = reading.urgencies->find(block);
    return found == reading.urgencies->end() ? std::nullopt : std::optional(found->second);
}

// Of this warning and the next. Headings right above have to be seen with it.
std::optional<WarningPair> pair_of(Column& column, const Reading& reading, std::span<const std::size_t> shown,
                                   std::size_t at, float headed_from) {
    if (reading.tallest_pair <= 0 || at + 1 == shown.size()) return std::nullopt;
    if (urgency_above(reading, shown[at + 1])) return std::nullopt;
    const auto* const first = std::get_if<model::Warning>(&reading.page.blocks[shown[at]]);
    const auto* const second = std::get_if<model::Warning>(&reading.page.blocks[shown[at + 1]]);
    if (!first || !second) return std::nullopt;
    const WarningPair pair(column, *first, *second);
    float headings = column.height() - headed_from;
    if (const auto urgency = urgency_above(reading, shown[at])) {
        Column band(column.frame(), {}, column.width(), Column::Mode::measure);
        draw_urgency(band, reading.library.clinic, *urgency);
        headings += band.height();
    }
    return pair.fits(column, reading.tallest_pair - headings) ? std::optional(pair) : std::nullopt;
}

// A bar beside what is being read out, which begins so far from the column's left. Returns where that stands.
std::optional<Span> mark_spoken(Column& column, float top, float left) {
    Frame& frame = column.frame();
    const float width = frame.px(size::spoken_mark);
    const ImVec2 corner = column.on_screen({left - frame.px(size::spoken_gap) - width, top});
    const float height = column.height() - top - frame.text_px(size::paragraph_gap);
    if (!column.draws() || height <= 0) return std::nullopt;
    const Rect bar = {corner.x, corner.y, width, height};
    fill(frame, bar, frame.palette().primary.tint, size::spoken_mark / 2);
    frame.record.add(Role::mark, frame.say(wording::listen), bar);
    return Span{top, column.height()};
}

}  // namespace

Tone link_tone(const Palette& palette, std::string_view page) {
    if (page == model::help_page) return palette.help;
    return {palette.ink, palette.pill.tint, palette.pill.edge};
}

std::optional<Span> draw_block(Column& column, const Reading& reading, std::size_t block) {
    const DrawBlock draw{column, reading, block};
    if (const auto urgency = urgency_above(reading, block)) draw_urgency(column, reading.library.clinic, *urgency);
    const model::Block& shown = reading.page.blocks[block];
    const float top = column.height();
    column.frame().record.belongs_to(model::where_of(shown));
    std::visit(DrawBlock(draw), shown);
    if (is_read_whole(shown)) add_excerpt(column, top, "", draw.excerpt());
    column.frame().record.belongs_to({});
    return reading.spoken == block ? mark_spoken(column, top, 0) : std::nullopt;
}

Landmarks draw_section(Column& column, const Reading& reading, std::optional<std::size_t> sought,
                       std::optional<std::size_t> jumped_to) {
    Landmarks landmarks;
    DrawBlock draw{column, reading};
    Record& record = column.frame().record;
    const std::vector<std::size_t> blocks = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    float headed_from = 0;  // what the column begins with is a heading
    for (std::size_t at = reading.standing; at + reading.standing_links < blocks.size() && !column.is_enough(); ++at) {
        const std::size_t i = blocks[at];
        if (reading.picture_stands && i == reading.picture) continue;
        if (i == jumped_to && at > reading.standing) column.begins_view();  // the first one stays with the page's name
        const auto pair = pair_of(column, reading, blocks, at, headed_from);
        if (const auto urgency = urgency_above(reading, i)) draw_urgency(column, reading.library.clinic, *urgency);
        const float top = column.height();
        const std::size_t row = column.rows().size();
        const std::optional<std::size_t> beside = pair ? std::optional(blocks[++at]) : std::nullopt;
        record.belongs_to(model::where_of(reading.page.blocks[i]));
        draw.block = i;
        draw.said.reset();
        const std::size_t links = links_from(reading.page, std::span(blocks).subspan(at));
        if (pair)
            pair->draw(column, {draw.excerpt(), excerpt_of(reading.page, *beside)}, reading.library.clinic.emergency);
        else if (links > 1)
            draw.draw_links(std::span(blocks).subspan(at, links));
        else
            std::visit(draw, reading.page.blocks[i]);
        if (links > 1) at += links - 1;
        if (is_read_whole(reading.page.blocks[i])) add_excerpt(column, top, "", draw.excerpt());
        if (!std::holds_alternative<model::Heading>(reading.page.blocks[i])) headed_from = column.height();
        const float first_row = row < column.rows().size() ? column.rows()[row].top : top;  // below the gap before it
        if (reading.spoken && (i == reading.spoken || beside == reading.spoken)) {
            const float left = i == reading.spoken ? 0 : column.width() - half_width(column);
            landmarks.spoken = mark_spoken(column, top, left);
            if (landmarks.spoken) landmarks.spoken->top = first_row;
        }
        if (sought && (i == sought || beside == sought))
            landmarks.sought = draw.said.value_or(Span{first_row, column.height()});
    }
    record.belongs_to({});
    draw_areas_by_grade(column, reading);
    return landmarks;
}

std::size_t links_at_end(const Reading& reading) {
    std::vector<std::size_t> blocks = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    std::ranges::reverse(blocks);
    return links_from(reading.page, blocks);
}

void draw_standing(Column& column, const Reading& reading) {
    const std::vector<std::size_t> blocks = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    for (const std::size_t i : std::span(blocks).first(reading.standing)) draw_block(column, reading, i);
}

void draw_standing_links(Column& column, const Reading& reading) {
    const std::vector<std::size_t> blocks = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    DrawBlock{column, reading}.draw_links(std::span(blocks).last(reading.standing_links));
}

}  // namespace visitor
