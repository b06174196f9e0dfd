#pragma once
#include <cstddef>
#include <vector>

namespace ui {

/// What is nearer than this is at the same place.
inline constexpr float half_a_pixel = 0.5F;

/// How a row hangs on the one above it: the further down this list, the worse a place it is for a view to end at.
enum class Joint {
    section,  ///< begins what has a heading or a question of its own
    block,    ///< begins a paragraph, a warning or a picture
    part,     ///< belongs to what is above: the next line of a list, the button below a text
    line,     ///< the next line of a paragraph
    whole,    ///< inside what is seen at once or not at all: a warning, a question and its answers
};

/// A line or a box of a scrolled column, in pixels from its top: what must not be cut in half.
struct Row {
    float top = 0;
    float bottom = 0;
    Joint joint = Joint::block;
    bool heads_next = false;  ///< a heading: never the last thing that is seen
    bool begins = false;      ///< a sentence or a box: before it, what has to be whole may be cut if it has to be
    bool touched = false;     ///< may be, and so has to be within reach
    bool tops = false;        ///< a view begins here: somebody has asked for it
};

/// A piece of a scrolled column, in pixels from its top.
struct Span {
    float top = 0;
    float bottom = 0;
    float lowered = 0;  ///< so far below the view's top it is shown, to be within reach

    /// Where the view begins.
    float from() const { return top - lowered; }
};

/// Where a column may rest in a view of this height, more than 0, of which so much is out of reach, and what of it is
/// shown there: all rows in order, each at one stop. A view ends where a reader would pause, as long as that leaves it
/// well filled. What has to stay whole is cut only if it is taller than the view, or if at the first stop there would
/// be but headings otherwise: then between its sentences, and within one only if that does not fit. The last stop is
/// there for more than a single row, if it can be, but for one that is a section.
std::vector<Span> stops(std::vector<Row> rows, float view, float out_of_reach = 0);

}  // namespace ui
