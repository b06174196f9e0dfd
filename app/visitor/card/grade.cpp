#include "visitor/card/grade.h"

#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int grade_dots = 4;

// Filled dots in the order of model::Grade. "Not supported" gets none, so that it can't be read as a little support.
constexpr std::array<int, 4> filled_dots = {4, 3, 2, 0};

std::string_view word_for(const Frame& frame, model::Grade grade) {
    return frame.say(wording::grades[static_cast<std::size_t>(grade)]);
}

float dots_width(const Frame& frame) { return frame.text_px(size::grade_dot_pitch * grade_dots + size::grade_dot); }

}  // namespace

void draw_grade_dots(Frame& frame, ImVec2 left_middle, model::Grade grade, ImU32 colour) {
    ImVec2 at = {left_middle.x + frame.text_px(size::grade_dot), left_middle.y};
    for (int i = 0; i < grade_dots; ++i) {
        if (i < filled_dots[static_cast<std::size_t>(grade)])
            dot(frame, at, colour, size::grade_dot * frame.text);
        else
            ring(frame, at, colour, size::grade_dot * frame.text, size::grade_dot_stroke * frame.text);
        at.x += frame.text_px(size::grade_dot_pitch);
    }
}

float grade_dots_height(const Frame& frame) { return frame.text_px(2 * size::grade_dot); }

float grade_width(const Frame& frame, model::Grade grade) {
    return dots_width(frame) + text_width(frame, type::small_bold, word_for(frame, grade));
}

float grade_height(const Frame& frame, model::Grade grade, float width) {
    const float line = line_height(frame, type::small_bold);
    if (grade_width(frame, grade) <= width + 1) return line;
    return line + wrap(frame, type::small_bold, word_for(frame, grade), width).height();
}

void draw_grade(Frame& frame, const Rect& box, model::Grade grade, ImU32 colour) {
    const std::string_view word = word_for(frame, grade);
    if (grade_width(frame, grade) <= box.w + 1) {
        draw_grade_dots(frame, {box.x, box.centre().y}, grade, colour);
        const float x = box.x + dots_width(frame);
        return text_line(frame, type::small_bold, colour, word, x, box.centre().y, box.right() - x);
    }
    const float line = line_height(frame, type::small_bold);
    const float top = box.centre().y - grade_height(frame, grade, box.w) / 2;
    draw_grade_dots(frame, {box.x, top + line / 2}, grade, colour);
    text_block(frame, type::small_bold, colour, word, {box.x, top + line}, box.w);
}

}  // namespace visitor
