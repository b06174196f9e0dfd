#pragma once
#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "ui/stops.h"
#include "ui/text.h"

namespace ui {

/// How a paragraph that is too long for one view is set: its lines one after the other, or each sentence from a line of
/// its own, so that none has to be broken off.
enum class Sentences { run_on, apart };

/// Sets one thing under the other. The same code measures and draws, so the two cannot disagree. Lines of text are no
/// longer than are read with ease, however wide the column is.
class Column {
  public:
    enum class Mode { measure, draw };

    /// `gaps` is the share that the gaps around text take of what they are meant to; no more than `view` pixels are
    /// seen at once, if that is known.
    Column(Frame& frame, ImVec2 top_left, float width, Mode mode, float gaps = 1,
           Sentences sentences = Sentences::run_on, float view = 0);

    /// `indent_mm` moves the whole paragraph in.
    void text(const Type&, ImU32 colour, std::string_view words, float indent_mm = 0);
    /// A paragraph of these sentences. Where they are set apart, each is seen at once or not at all.
    void sentences(const Type&, ImU32 colour, std::string_view words, const std::vector<std::string_view>& sentences);
    bool sets_apart() const { return sentences_ == Sentences::apart; }
    /// Whether what is so tall and has to stay whole will be cut, between its sentences.
    bool cuts(float height_px) const { return sets_apart() && view_ > 0 && height_px > view_; }
    /// A text that belongs to what comes next, and is never the last thing shown of a column.
    void heading(const Type&, ImU32 colour, std::string_view words);
    /// `lead_in` stands before the words, in bold, on as many lines as it needs.
    void text_with_lead_in(std::string_view lead_in, const Type&, ImU32 colour, std::string_view words);
    void gap(float mm);
    /// A gap that grows with the text around it.
    void text_gap(float mm);
    /// Takes a box of its own for something that is not text.
    Rect box(float height_px);
    /// The same for what may be touched, and so has to be within reach.
    Rect touched_box(float height_px);
    /// A box that belongs to what comes next, as a heading does.
    Rect heading_box(float height_px);
    /// Takes a box for these sentences, or a paragraph of them, with `padding_px` above and below. It stays whole.
    Rect box_around(const std::vector<Paragraph>&, float padding_px);

    /// The next row hangs so on what is above it.
    void joins(Joint joint) { joint_ = joint; }
    /// The next paragraph goes on with what is above it: what is cut for want of room is cut between the two last.
    void goes_on() { goes_on_ = true; }
    /// A view begins with the next row.
    void begins_view() { tops_ = true; }

    ImVec2 on_screen(ImVec2 in_column) const { return {left_ + in_column.x, top_ + in_column.y}; }
    /// Nobody asks for what stands lower than this: who fills the column may stop there.
    void ends_below(float height_px) { enough_ = height_px; }
    bool is_enough() const { return !rows_.empty() && rows_.back().bottom > enough_; }

    /// From there, which was the column's height, down to where it ends now.
    Rect since(float top) const { return {left_, top_ + top, width_, height_ - top}; }
    bool draws() const { return mode_ == Mode::draw; }
    float width() const { return width_; }
    /// As wide as lines of text may be.
    float reading_width() const { return text_room(0); }
    /// As wide as a box of words is: as its neighbours above and below, unless its lines are far shorter than that.
    float box_width() const { return width_ <= longest_line() * size::widest_box ? width_ : longest_line(); }
    float height() const { return height_; }
    Frame& frame() { return frame_; }

    /// Every line and box, from the column's top.
    const std::vector<Row>& rows() const { return rows_; }

  private:
    friend class Whole;
    void add_row(float height, Joint joint);
    void add_lines(const Paragraph&);
    float longest_line() const { return width_of(frame_, type::body, size::longest_line); }
    float text_room(float indent) const { return std::min(width_, longest_line()) - indent; }

    Frame& frame_;
    float left_;
    float top_;
    float width_;
    Mode mode_;
    float gaps_;
    Sentences sentences_;
    float view_;
    float height_ = 0;
    float enough_ = std::numeric_limits<float>::max();
    bool tops_ = false;
    bool goes_on_ = false;
    std::optional<Joint> joint_;  ///< of the next row
    std::vector<Row> rows_;
};

/// While it lives, all that is set in the column is seen at once or not at all.
class Whole {
  public:
    explicit Whole(Column& column) : column_(column), first_(column.rows_.size()) {}
    ~Whole() {
        for (std::size_t i = first_ + 1; i < column_.rows_.size(); ++i) column_.rows_[i].joint = Joint::whole;
    }
    Whole(const Whole&) = delete;
    Whole& operator=(const Whole&) = delete;

  private:
    Column& column_;
    std::size_t first_;
};

}  // namespace ui
