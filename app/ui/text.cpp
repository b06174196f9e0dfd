#include "ui/text.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

namespace ui {
namespace {

// Inter's own measures, in ems (its hhea and OS/2 tables: ascender 1984, descender -494, capitals 1490 of 2048).
constexpr float ascent = 1984.0F / 2048;
constexpr float descent = 494.0F / 2048;
constexpr float capitals = 1490.0F / 2048;

ImFont* font(const Frame& frame, const Type& type) { return frame.theme.fonts.*type.weight; }
float em(const Frame& frame, const Type& type) { return frame.text_px(type.em_mm); }

// Dear ImGui sizes a font by ascender to descender, typographers by its em. It draws glyphs in whole sizes and
// stretches them to the one asked for, which spaces letters unevenly: so only whole sizes are asked for.
float font_size(const Frame& frame, const Type& type) { return std::round(em(frame, type) * (ascent + descent)); }

// From the top of ImGui's line box to the middle of the capitals.
float capital_middle(const Frame& frame, const Type& type) { return em(frame, type) * (ascent - capitals / 2); }

float aligned(float x, float room, float width, Align align) {
    if (align == Align::centre) return x + (room - width) / 2;
    return x;
}

void draw_line(Frame& frame, const Type& type, ImU32 colour, std::string_view words, ImVec2 top_left) {
    if (!frame.paints()) return;
    frame.draw.AddText(font(frame, type), font_size(frame, type), {std::round(top_left.x), std::round(top_left.y)},
                       frame.faded(colour), words.data(), words.data() + words.size());
}

}  // namespace

float text_width(const Frame& frame, const Type& type, std::string_view words) {
    return font(frame, type)
        ->CalcTextSizeA(font_size(frame, type), FLT_MAX, 0, words.data(), words.data() + words.size())
        .x;
}

float line_height(const Frame& frame, const Type& type) { return std::round(em(frame, type) * type.leading); }

float baseline_below_middle(const Frame& frame, const Type& type) { return em(frame, type) * capitals / 2; }

Paragraph wrap(const Frame& frame, const Type& type, std::string_view words, float width, float indent) {
    Paragraph paragraph{.lines = {}, .line_height = line_height(frame, type)};
    const float space = text_width(frame, type, " ");
    const std::size_t end = words.size();
    std::size_t line_start = 0;
    float used = indent;
    const auto end_line = [&](std::size_t line_end, std::size_t next) {
        paragraph.lines.push_back(words.substr(line_start, line_end - line_start));
        line_start = next;
        used = 0;
    };
    for (std::size_t at = 0; at < end;) {
        const std::size_t stop = std::min(words.find_first_of(" \t\n", at), end);
        const float word = text_width(frame, type, words.substr(at, stop - at));
        const float before = at > line_start ? space : 0;
        if (used > 0 && used + before + word > width) {
            end_line(at > line_start ? at - 1 : at, at);
        } else {
            used += before;
        }
        used += word;
        paragraph.too_wide = paragraph.too_wide || used > width + 1;
        if (stop < end && words[stop] == '\n') end_line(stop, stop + 1);
        at = stop + 1;
    }
    if (line_start < end) end_line(end, end);
    return paragraph;
}

float widest_word(const Frame& frame, const Type& type, std::string_view words) {
    float widest = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t stop = std::min(words.find_first_of(" \t\n", at), words.size());
        widest = std::max(widest, text_width(frame, type, words.substr(at, stop - at)));
        at = stop + 1;
    }
    return widest;
}

float widest_line(const Frame& frame, const Type& type, const Paragraph& paragraph) {
    float widest = 0;
    for (const std::string_view line : paragraph.lines) widest = std::max(widest, text_width(frame, type, line));
    return widest;
}

float width_of(const Frame& frame, const Type& type, int characters) {
    constexpr std::string_view sample = "Massage can leave you calmer, and less sore for a while.";
    return text_width(frame, type, sample) / static_cast<float>(sample.size()) * static_cast<float>(characters);
}

void text_line(Frame& frame, const Type& type, ImU32 colour, std::string_view words, float x, float y, float room,
               Align align) {
    const float width = text_width(frame, type, words);
    const float left = aligned(x, room, width, align);
    const float half = line_height(frame, type) / 2;
    draw_line(frame, type, colour, words, {left, y - capital_middle(frame, type)});
    frame.record.add(Role::text, words, {left, y - half, width, 2 * half}, width > room + 1).line_height = 2 * half;
}

void text_lines(Frame& frame, const Type& type, ImU32 colour, std::string_view words, const Paragraph& lines, ImVec2 at,
                float width, Align align, float indent) {
    float y = at.y + lines.line_height / 2;
    float first = indent;
    for (const std::string_view line : lines.lines) {
        const float left =
            aligned(at.x + first, width - first, align == Align::left ? 0 : text_width(frame, type, line), align);
        draw_line(frame, type, colour, line, {left, y - capital_middle(frame, type)});
        y += lines.line_height;
        first = 0;
    }
    frame.record.add(Role::text, words, {at.x, at.y, width, lines.height()}, lines.too_wide).line_height =
        lines.line_height;
}

void text_block(Frame& frame, const Type& type, ImU32 colour, std::string_view words, ImVec2 at, float width,
                Align align, float indent) {
    text_lines(frame, type, colour, words, wrap(frame, type, words, width, indent), at, width, align, indent);
}

}  // namespace ui
