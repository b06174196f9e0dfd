#include "screen/blocks.h"

#include <fmt/format.h>

#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

using kiosk::Deed;
using kiosk::Section;

constexpr int grade_dots = 4;

// Filled dots in the order of model::Grade. "Not supported" gets none, so that it can't be read as a little support.
constexpr std::array<int, 4> filled_dots = {4, 3, 2, 0};

template <class Enum>
std::size_t index(Enum value) {
    return static_cast<std::size_t>(value);
}

std::string citation(const model::Library& library, const model::Benefit& benefit) {
    std::string list;
    for (const std::string& key : benefit.sources)
        if (const model::Source* source = library.source(key))
            list += fmt::format("{}{} {}", list.empty() ? "" : "; ", source->authors, source->year);
    return list;
}

// One block each: a kind that is missing here does not compile.
struct DrawBlock {
    Column& column;
    const model::Library& library;
    Type text_type;
    std::optional<Deed> deed = {};

    const Palette& palette() const { return column.frame().palette(); }

    void operator()(const model::Text& text) {
        column.text(text_type, palette().ink, text.words);
        column.gap(size::paragraph_gap);
    }

    void operator()(const model::Heading& heading) {
        column.gap(column.height() > 0 ? size::paragraph_gap : 0);
        column.heading(type::heading, palette().ink, heading.words);
        column.gap(size::paragraph_gap / 2);
    }

    void operator()(const model::List& list) {
        for (const std::string& item : list.items) {
            const float top = column.height();
            column.text(type::body, palette().ink, item, size::bullet_indent);
            if (column.draws()) draw_bullet(top);
            column.gap(size::paragraph_gap / 2);
        }
        column.gap(size::paragraph_gap / 2);
    }

    void operator()(const model::Picture& picture) {
        Frame& frame = column.frame();
        const Photo* photo = frame.pictures.photo(picture.file);
        if (!photo) return;
        const float scale = std::min(column.width() / static_cast<float>(photo->width),
                                     frame.px(size::tallest_photo) / static_cast<float>(photo->height));
        const Rect box = column.box(static_cast<float>(photo->height) * scale);
        column.gap(size::paragraph_gap);
        if (!column.draws()) return;
        const Rect shown = centred(box, static_cast<float>(photo->width) * scale, box.h);
        frame.draw.AddImage(photo->texture.id(), shown.min(), shown.max(), {0, 0}, {1, 1}, frame.faded(IM_COL32_WHITE));
        frame.record.add(Role::picture, picture.alt, shown);
    }

    void operator()(const model::Benefit& benefit) {
        column.text(type::heading, palette().ink, benefit.title);
        column.gap(size::paragraph_gap / 2);
        column.text(type::body, palette().ink, benefit.text);
        column.gap(size::paragraph_gap);
        draw_chips(benefit);
        column.gap(size::paragraph_gap);
        column.text_with_lead_in(wording::today, type::body, palette().ink, benefit.today);
        const std::string sources = citation(library, benefit);
        if (sources.empty()) return;
        column.gap(size::paragraph_gap);
        column.text_with_lead_in(wording::sources, type::small, palette().quiet_ink, sources);
    }

    void operator()(const model::Warning& warning) {
        Frame& frame = column.frame();
        const float padding = frame.px(size::box_padding);
        const float text_left = 2 * padding + frame.px(size::icon);
        const float text_room = column.width() - text_left - padding;
        const Rect box = column.box_around(wrap(frame, type::body, warning.words, text_room), padding);
        column.gap(size::paragraph_gap);
        if (!column.draws()) return;
        const Tone& caution = palette().caution;
        fill(frame, box, caution.tint, size::button_radius);
        icon(frame, Icon::caution,
             {box.x + padding + frame.px(size::icon) / 2, box.y + padding + line_height(frame, type::body) / 2},
             caution.ink);
        text_block(frame, type::body, palette().ink, warning.words, {box.x + text_left, box.y + padding}, text_room);
    }

    void operator()(const model::Quiz&) {}
    void operator()(const model::Ask&) {}
    void operator()(const model::Answer&) {}

    void operator()(const model::Link& link) {
        const model::Page* target = library.page(link.to);
        if (!target) return;
        Frame& frame = column.frame();
        const Rect box = column.box(frame.px(size::target));
        column.gap(size::between);
        if (!column.draws()) return;
        const ButtonLook look = {.tone = {palette().ink, palette().pill.tint, palette().pill.edge}, .icon = Icon::next};
        const Rect fitted = {box.x, box.y, std::min(box.w, button_width(frame, target->name, look)), box.h};
        if (button(frame, fitted, target->name, look)) deed = kiosk::FollowLink{link.to};
    }

    void draw_bullet(float top) const {
        Frame& frame = column.frame();
        const ImVec2 at = column.on_screen({frame.px(size::bullet * 2), top + line_height(frame, type::body) / 2});
        dot(frame, at, palette().quiet_ink, size::bullet);
    }

    void draw_chips(const model::Benefit& benefit) {
        Frame& frame = column.frame();
        const Tone& topic = palette().topics[index(benefit.topic)];
        const float padding = frame.px(2 * size::chip_padding);
        const std::string_view effect = wording::effect_sizes[index(benefit.size)];
        float used = 0;
        Rect row = {};
        const auto next_chip = [&](float width) {
            if (used == 0 || used + width > column.width()) {
                if (used > 0) column.gap(size::chip_gap);
                row = column.box(frame.px(size::chip));
                used = 0;
            }
            const Rect chip = {row.x + used, row.y, width, row.h};
            used += width + frame.px(size::chip_gap);
            return chip;
        };
        const auto quiet_chip = [&](std::string_view words) {
            const Rect chip = next_chip(text_width(frame, type::small_bold, words) + padding);
            if (!column.draws()) return;
            fill(frame, chip, palette().pill.tint, size::chip / 2);
            text_line(frame, type::small_bold, palette().pill.ink, words, chip.x, chip.centre().y, chip.w,
                      Align::centre);
        };
        const Rect grade = next_chip(grade_width(frame, benefit.grade) + padding);
        if (column.draws()) {
            fill(frame, grade, topic.tint, size::chip / 2);
            draw_grade(frame, grade.inset(padding / 2, 0), benefit.grade, topic.ink);
        }
        if (benefit.size != model::EffectSize::none) quiet_chip(effect);
        if (!benefit.lasts.empty()) quiet_chip(benefit.lasts);
    }
};

// A page reads from top to bottom; what stands before its first heading says what the area does, what follows says how
// massage is done there. Benefits and warnings have sections of their own, wherever they stand.
template <class Use>
void for_each_block(const model::Page& page, const kiosk::Place& place, Use use) {
    bool after_heading = false;
    for (const model::Block& block : page.blocks) {
        if (std::holds_alternative<model::Heading>(block)) after_heading = true;
        const auto* benefit = std::get_if<model::Benefit>(&block);
        const bool warning = std::holds_alternative<model::Warning>(block);
        switch (place.section) {
            case Section::overview:
                if (!benefit && !warning && !after_heading) use(block);
                break;
            case Section::benefit:
                if (benefit && benefit->topic == place.topic) use(block);
                break;
            case Section::details:
                if (!benefit && !warning && after_heading) use(block);
                break;
            case Section::caution:
                if (warning) use(block);
                break;
        }
    }
}

}  // namespace

bool has_section(const model::Page& page, Section section) {
    bool any = false;
    for_each_block(page, {.section = section}, [&](const model::Block&) { any = true; });
    return any;
}

std::optional<Deed> draw_section(Column& column, const model::Library& library, const model::Page& page,
                                 const kiosk::Place& place, const Type& text_type) {
    DrawBlock draw{column, library, text_type};
    Record& record = column.frame().record;
    for_each_block(page, place, [&](const model::Block& block) {
        record.belongs_to(model::where_of(block));
        std::visit(draw, block);
    });
    record.belongs_to({});
    return draw.deed;
}

float grade_width(const Frame& frame, model::Grade grade) {
    return frame.px(size::grade_dot_pitch * grade_dots) + frame.px(size::grade_dot) +
           text_width(frame, type::small_bold, wording::grades[index(grade)]);
}

void draw_grade(Frame& frame, const Rect& row, model::Grade grade, ImU32 colour) {
    const float y = row.centre().y;
    float x = row.x + frame.px(size::grade_dot);
    for (int i = 0; i < grade_dots; ++i) {
        if (i < filled_dots[index(grade)])
            dot(frame, {x, y}, colour, size::grade_dot);
        else
            ring(frame, {x, y}, colour, size::grade_dot, size::grade_dot_stroke);
        x += frame.px(size::grade_dot_pitch);
    }
    text_line(frame, type::small_bold, colour, wording::grades[index(grade)], x, y, row.right() - x);
}

}  // namespace screen
