#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "ui/frame.h"
#include "ui/rect.h"
#include "ui/wording.h"

namespace ui {

/// "2 of 6", in the visitor's language.
std::string count_of(const Frame&, std::size_t number, std::size_t of);

/// The same below the other end of a box, broken where there is no room for one line.
void draw_count(Frame&, const Rect&, std::size_t number, std::size_t of);

/// What the buttons from stop to stop say. Two lists in view say two things.
struct Turns {
    std::string_view on = wording::read_on;
    std::string_view up = wording::read_up;
};

/// The buttons from stop to stop, at the bottom of a place: at both ends of a row, with their words as far as it has
/// room, the way on first; or as arrows one below the other. And between how many stops one is, if that has room: on
/// what lists the parts, where a page is long enough for that.
class Pager {
  public:
    Pager(const Frame&, const Rect& place, std::size_t stops, bool lists_parts, const Turns&);

    /// Whether it has room for how many stops there are.
    bool tells_count() const { return count_.h > 0 || counts_on_parts(); }
    /// The stop that was asked for, if one was in this frame. There may be more of them than it was placed for.
    std::optional<std::size_t> draw(Frame&, std::size_t now, std::size_t stops) const;

    /// A row of this width at least is needed for the arrows.
    static float arrows_width(const Frame&);
    /// And of this one to say between how many stops one is beside them; else it is said above them.
    static float count_width(const Frame&);
    /// And of this one for the words of the way on as well.
    static float named_width(const Frame&);
    /// What lists the parts is this wide with its name and the count.
    static float parts_width(const Frame&);
    /// Where there is more room beside the words than below, a column of this width is enough for all that.
    static float aside_width(const Frame&, bool lists_parts = false);

  private:
    enum class PartsFace { icon, count, name, name_and_count };

    bool counts_on_parts() const { return parts_face_ == PartsFace::count || parts_face_ == PartsFace::name_and_count; }
    Rect place_arrows(const Frame&, Rect place, const std::string& parts_name);
    void place_parts(const Frame&, Rect& above, const std::string& count);
    void place_parts_above(const Frame&, Rect& above);
    void place_count(const Frame&, Rect above, const std::string& count);
    bool parts_button(Frame&, const std::string& count) const;

    std::string_view on_;  ///< in the visitor's language, as all words here
    std::string_view back_;
    Rect row_;  ///< beside the arrows, in their row
    Rect up_;
    Rect down_;
    Rect count_;
    Rect parts_;
    PartsFace parts_face_ = PartsFace::icon;
};

}  // namespace ui
