#pragma once
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace ui {

enum class Align { left, centre };

/// Words broken into lines at spaces, line ends and soft hyphens, as many to a line as fit. A line that ends with a
/// soft hyphen shows a hyphen there; nothing else of them is seen.
struct Paragraph {
    std::vector<std::string_view> lines;
    float line_height = 0;       ///< pixels from baseline to baseline
    bool too_wide = false;       ///< a single word is wider than the room, and is broken between two of its letters
    std::string_view lead = {};  ///< what the words begin with, and is bold
    float height() const { return line_height * static_cast<float>(lines.size()); }
};

/// `indent` pixels of the first line are taken, by an icon for instance. `lead` is a view of how the words begin.
Paragraph wrap(const Frame&, const Type&, std::string_view words, float width, float indent = 0,
               std::string_view lead = {});

float text_width(const Frame&, const Type&, std::string_view words);
/// Of a part of one of its lines.
float text_width(const Frame&, const Type&, const Paragraph&, std::string_view part);
float line_height(const Frame&, const Type&);
float widest_word(const Frame&, const Type&, std::string_view words);
float widest_line(const Frame&, const Type&, const Paragraph&);
/// How wide a line of so many characters is, on average.
float width_of(const Frame&, const Type&, int characters);
/// From the middle of the capitals down to the baseline: what sets two sizes on one line.
float baseline_below_middle(const Frame&, const Type&);

/// Draws one line with the middle of its capitals at `y`. Words wider than `room` are recorded as cut.
void text_line(Frame&, const Type&, ImU32 colour, std::string_view words, float x, float y, float room,
               Align = Align::left);

/// Draws these lines with their top left at `at`, and records them as one text.
void text_lines(Frame&, const Type&, ImU32 colour, std::string_view words, const Paragraph& lines, ImVec2 at,
                float width, Align = Align::left, float indent = 0);

/// Wraps the words and draws the lines.
void text_block(Frame&, const Type&, ImU32 colour, std::string_view words, ImVec2 at, float width, Align = Align::left,
                float indent = 0);

}  // namespace ui
