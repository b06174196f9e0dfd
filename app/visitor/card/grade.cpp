#include "visitor/card/grade.h"

#include <algorithm>
#include <array>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/text.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

constexpr std::array<Icon, model::grade_count> sheets = {Icon::many_studies, Icon::some_studies, Icon::few_studies,
                                                         Icon::not_shown, Icon::no_studies};

std::string_view words_of(const Frame& frame, model::Grade grade) {
    return frame.say(wording::grades[base::index(grade)]);
}

float sheets_width(const Frame& frame) { return frame.text_px(size::grade_sheets + size::grade_gap); }

float sheets_height(const Frame& frame) {
    return std::max(frame.text_px(size::grade_sheets), line_height(frame, type::small_bold));
}

}  // namespace

float grade_width(const Frame& frame, model::Grade grade) {
    return sheets_width(frame) + text_width(frame, type::small_bold, words_of(frame, grade));
}

float grade_height(const Frame& frame, model::Grade grade, float width) {
    const float line = sheets_height(frame);
    if (grade_width(frame, grade) <= width + 1) return line;
    return line + wrap(frame, type::small_bold, words_of(frame, grade), width).height();
}

void draw_grade(Frame& frame, const Rect& box, model::Grade grade, ImU32 colour) {
    const std::string_view words = words_of(frame, grade);
    const float line = sheets_height(frame);
    const float top = box.centre().y - grade_height(frame, grade, box.w) / 2;
    const float side = size::grade_sheets * frame.text;
    icon(frame, sheets[base::index(grade)], {box.x + frame.px(side) / 2, top + line / 2}, colour, side);
    if (grade_width(frame, grade) > box.w + 1)
        return text_block(frame, type::small_bold, colour, words, {box.x, top + line}, box.w);
    const float x = box.x + sheets_width(frame);
    text_line(frame, type::small_bold, colour, words, x, top + line / 2, box.right() - x);
}

}  // namespace visitor
