#include "ui/column.h"

#include <utility>

namespace ui {

Column::Column(Frame& frame, ImVec2 top_left, float width, Mode mode, float gaps, Sentences sentences, float view)
    : frame_(frame),
      left_(top_left.x),
      top_(top_left.y),
      width_(width),
      mode_(mode),
      gaps_(gaps),
      sentences_(sentences),
      view_(view) {}

void Column::add_row(float height, Joint joint) {
    rows_.push_back({height_, height_ + height, std::exchange(joint_, std::nullopt).value_or(joint)});
    rows_.back().tops = std::exchange(tops_, false);
    height_ += height;
}

void Column::add_lines(const Paragraph& paragraph) {
    const bool begins = !std::exchange(goes_on_, false);
    for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
        add_row(paragraph.line_height, i == 0 ? Joint::block : Joint::line);
        rows_.back().begins = i == 0 && begins;
    }
}

void Column::text(const Type& type, ImU32 colour, std::string_view words, float indent_mm) {
    const float indent = frame_.px(indent_mm);
    const float room = text_room(indent);
    const Paragraph lines = wrap(frame_, type, words, room);
    if (draws()) text_lines(frame_, type, colour, words, lines, {left_ + indent, top_ + height_}, room);
    add_lines(lines);
}

void Column::sentences(const Type& type, ImU32 colour, std::string_view words,
                       const std::vector<std::string_view>& sentences) {
    if (!sets_apart()) return text(type, colour, words);
    const ImVec2 at = {left_, top_ + height_};
    Paragraph all{.lines = {}, .line_height = line_height(frame_, type)};
    for (const std::string_view sentence : sentences) {
        const Paragraph lines = wrap(frame_, type, sentence, text_room(0));
        if (!all.lines.empty()) joins(Joint::part);
        const Whole whole(*this);
        add_lines(lines);
        all.lines.insert(all.lines.end(), lines.lines.begin(), lines.lines.end());
        all.too_wide = all.too_wide || lines.too_wide;
    }
    if (draws()) text_lines(frame_, type, colour, words, all, at, text_room(0));
}

void Column::heading(const Type& type, ImU32 colour, std::string_view words) {
    const std::size_t first = rows_.size();
    joins(Joint::section);
    text(type, colour, words);
    for (std::size_t i = first; i < rows_.size(); ++i) rows_[i].heads_next = true;
}

void Column::text_with_lead_in(std::string_view lead_in, const Type& type, ImU32 colour, std::string_view words) {
    Type bold = type;
    bold.weight = type::body_bold.weight;
    const float room = text_room(0);
    Paragraph all = wrap(frame_, bold, lead_in, room);
    if (all.lines.empty()) return text(type, colour, words);
    const float taken = text_width(frame_, bold, all.lines.back()) + text_width(frame_, type, " ");
    const Paragraph rest = wrap(frame_, type, words, room, taken);
    if (draws()) {
        const ImVec2 at = {left_, top_ + height_};
        const float last_line = at.y + all.height() - all.line_height;
        text_lines(frame_, bold, colour, lead_in, all, at, room);
        text_lines(frame_, type, colour, words, rest, {at.x, last_line}, room, Align::left, taken);
    }
    all.lines.pop_back();
    all.lines.insert(all.lines.end(), rest.lines.begin(), rest.lines.end());
    add_lines(all);
}

void Column::gap(float mm) { height_ += frame_.px(mm); }

void Column::text_gap(float mm) { height_ += frame_.text_px(mm) * gaps_; }

Rect Column::box(float height_px) {
    const Rect box = {left_, top_ + height_, width_, height_px};
    add_row(height_px, Joint::block);
    rows_.back().begins = true;
    return box;
}

Rect Column::touched_box(float height_px) {
    const Rect taken = box(height_px);
    rows_.back().touched = true;
    return taken;
}

Rect Column::heading_box(float height_px) {
    joins(Joint::section);
    const Rect taken = box(height_px);
    rows_.back().heads_next = true;
    return taken;
}

Rect Column::box_around(const std::vector<Paragraph>& sentences, float padding_px) {
    const float top = height_;
    const std::size_t first = rows_.size();
    const Whole whole(*this);
    height_ += padding_px;
    for (const Paragraph& sentence : sentences) add_lines(sentence);
    height_ += padding_px;
    if (rows_.size() > first) {
        rows_[first].top = top;
        rows_.back().bottom = height_;
    }
    return {left_, top_ + top, width_, height_ - top};
}

}  // namespace ui
