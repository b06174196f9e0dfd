#include "ui/text.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

#include "base/soft_hyphen.h"
#include "base/utf8.h"
#include "ui/text_layouts.h"

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

// Semibold takes hardly a line more.
Type bold(Type type) {
    type.weight = type::label.weight;
    return type;
}

/// How much of a part of some words belongs to what they begin with.
std::size_t led(std::string_view lead, std::string_view part) {
    const std::ptrdiff_t left = lead.data() + lead.size() - part.data();
    return lead.empty() ? 0 : static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(left, 0, std::ssize(part)));
}

constexpr std::string_view hyphen = "-";

/// A line that was broken at a soft hyphen ends with it.
bool ends_broken(std::string_view line) { return line.ends_with(base::soft_hyphen); }

/// Measures words in one size of type. Made once for a text: to find its glyphs takes as long as to measure a word.
class Ruler {
  public:
    Ruler(const Frame& frame, const Type& type) : glyphs_(font(frame, type)->GetFontBaked(font_size(frame, type))) {}

    float advance(std::string_view words) const {
        float widest = 0;
        float line = 0;
        for (std::size_t at = 0; at < words.size();) {
            const auto byte = static_cast<unsigned char>(words[at]);
            const base::Character next = byte < 0x80 ? base::Character{byte, 1} : base::character_at(words, at);
            line = next.code == '\n' ? 0 : line + glyphs_->GetCharAdvance(static_cast<ImWchar>(next.code));
            widest = std::max(widest, line);
            at += next.bytes;
        }
        return widest;
    }
    /// With the hyphen of a line that was broken.
    float width(std::string_view words) const { return advance(words) + (ends_broken(words) ? advance(hyphen) : 0); }

  private:
    ImFontBaked* glyphs_;  ///< stay where they are for as long as a frame
};

void draw_line(Frame& frame, const Type& type, ImU32 colour, std::string_view words, ImVec2 top_left) {
    if (!frame.paints()) return;
    const auto draw = [&](std::string_view some, float x) {
        frame.draw.AddText(font(frame, type), font_size(frame, type), {std::round(x), std::round(top_left.y)},
                           frame.faded(colour), some.data(), some.data() + some.size());
    };
    draw(words, top_left.x);
    if (ends_broken(words)) draw(hyphen, top_left.x + Ruler(frame, type).advance(words));
}

/// Where a line may end within a word, as places in it.
struct Break {
    std::size_t end = 0;  ///< of what stays on the line; 0 when nothing may
    std::size_t next = 0;
};

/// How much of a word the room takes, broken where it may be (at soft hyphens) or where it must be: then at a no-break
/// space, else between any two letters.
struct Breaks {
    Break soft;
    Break space;
    Break any;
};

Breaks breaks_within(const Ruler& ruler, std::string_view word, float room) {
    const float with_hyphen = room - ruler.advance(hyphen);
    Breaks breaks;
    float used = 0;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t bytes = base::character_at(word, at).bytes;
        const std::string_view letter = word.substr(at, bytes);
        const std::size_t next = at + letter.size();
        if (letter == base::soft_hyphen && at > 0 && used <= with_hyphen) breaks.soft = {next, next};
        if ((letter == base::no_break_space || letter == base::narrow_no_break_space) && at > 0 && used <= room)
            breaks.space = {at, next};
        used += ruler.advance(letter);
        if (used > room && at > 0) break;
        breaks.any = {next, next};
        at = next;
    }
    return breaks;
}

std::size_t end_of_word(std::string_view words, std::size_t at) {
    while (at < words.size() && words[at] != ' ' && words[at] != '\n' && words[at] != '\t') ++at;
    return at;
}

/// Longer pieces fit on no line, and take their time to be measured.
constexpr std::size_t longest_piece = 1000;

/// Puts words on lines, as many to each as fit.
class Wrapping {
  public:
    Wrapping(const Frame& frame, const Type& type, std::string_view words, const TextLayouts::Setting& setting)
        : ruler_(frame, type),
          bold_(frame, setting.lead > 0 ? bold(type) : type),
          words_(words),
          width_(setting.width),
          space_(ruler_.advance(" ")),
          used_(setting.indent) {
        paragraph_.line_height = setting.line_height;
        paragraph_.lead = words.substr(0, setting.lead);
    }

    Paragraph lines() {
        const std::size_t end = words_.size();
        for (std::size_t at = 0; at < end;) {
            const std::size_t stop = end_of_word(words_, at);
            add_word(at, stop);
            if (stop < end && words_[stop] == '\n') end_line(stop, stop + 1);
            at = stop + 1;
        }
        if (line_start_ < end) end_line(end, end);
        return std::move(paragraph_);
    }

  private:
    void end_line(std::size_t line_end, std::size_t next) {
        paragraph_.lines.push_back(words_.substr(line_start_, line_end - line_start_));
        line_start_ = next;
        used_ = 0;
    }

    void add_word(std::size_t at, std::size_t stop) {
        while (true) {
            const std::string_view word = words_.substr(at, std::min(stop - at, longest_piece));
            const float before = at > line_start_ ? space_ : 0;
            const Ruler& ruler = led(paragraph_.lead, word) > 0 ? bold_ : ruler_;
            const float wide = ruler.width(word);
            const float room = width_ - used_ - before;
            if (wide <= room || (used_ <= 0 && (word.empty() || wide <= width_ + 1))) {
                used_ += before + wide;
                return;
            }
            const Break broken = break_in(ruler, word, room);
            if (broken.end > 0) {
                end_line(at + broken.end, at + broken.next);
                at = line_start_;
            } else {
                end_line(at > line_start_ ? at - 1 : at, at);
            }
        }
    }

    /// An end of 0 when the whole word goes to the next line. On a line of its own it is broken in any case.
    Break break_in(const Ruler& ruler, std::string_view word, float room) {
        const Breaks breaks = breaks_within(ruler, word, room);
        if (breaks.soft.end > 0 || used_ > 0) return breaks.soft;
        if (breaks.space.end > 0) return breaks.space;
        paragraph_.too_wide = true;
        return breaks.any;
    }

    Ruler ruler_;
    Ruler bold_;
    std::string_view words_;
    float width_;
    float space_;
    float used_;  ///< of the line that is being filled
    std::size_t line_start_ = 0;
    Paragraph paragraph_;
};

}  // namespace

float text_width(const Frame& frame, const Type& type, std::string_view words) {
    return Ruler(frame, type).width(words);
}

float text_width(const Frame& frame, const Type& type, const Paragraph& paragraph, std::string_view part) {
    const std::size_t in_bold = led(paragraph.lead, part);
    if (in_bold == 0) return text_width(frame, type, part);
    return text_width(frame, bold(type), part.substr(0, in_bold)) + text_width(frame, type, part.substr(in_bold));
}

float line_height(const Frame& frame, const Type& type) { return std::round(em(frame, type) * type.leading); }

float baseline_below_middle(const Frame& frame, const Type& type) { return em(frame, type) * capitals / 2; }

Paragraph wrap(const Frame& frame, const Type& type, std::string_view words, float width, float indent,
               std::string_view lead) {
    const TextLayouts::Setting setting = {
        font(frame, type), font_size(frame, type), line_height(frame, type), width, indent, lead.size()};
    return frame.layouts.lines(setting, words, [&] { return Wrapping(frame, type, words, setting).lines(); });
}

float widest_word(const Frame& frame, const Type& type, std::string_view words) {
    const Ruler ruler(frame, type);
    float widest = 0;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t stop = end_of_word(words, at);
        const std::size_t soft = words.find(base::soft_hyphen, at);
        if (soft < stop) stop = soft + base::soft_hyphen.size();
        widest = std::max(widest, ruler.width(words.substr(at, stop - at)));
        at = soft < stop ? stop : stop + 1;
    }
    return widest;
}

float widest_line(const Frame& frame, const Type& type, const Paragraph& paragraph) {
    float widest = 0;
    for (const std::string_view line : paragraph.lines)
        widest = std::max(widest, text_width(frame, type, paragraph, line));
    return widest;
}

float width_of(const Frame& frame, const Type& type, int characters) {
    constexpr std::string_view sample = "Massage can leave you calmer, and less sore for a while.";
    const float width = frame.layouts.sample_width(font(frame, type), font_size(frame, type),
                                                   [&] { return text_width(frame, type, sample); });
    return width / static_cast<float>(sample.size()) * static_cast<float>(characters);
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
        const float left = aligned(at.x + first, width - first,
                                   align == Align::left ? 0 : text_width(frame, type, lines, line), align);
        const float top = y - capital_middle(frame, type);
        const std::string_view in_bold = line.substr(0, led(lines.lead, line));
        const std::string_view rest = line.substr(in_bold.size());
        if (!in_bold.empty()) draw_line(frame, bold(type), colour, in_bold, {left, top});
        const float after = in_bold.empty() ? 0 : text_width(frame, bold(type), in_bold);
        if (!rest.empty()) draw_line(frame, type, colour, rest, {left + after, top});
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
