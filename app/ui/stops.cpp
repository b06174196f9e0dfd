#include "ui/stops.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <functional>
#include <optional>

namespace ui {
namespace {

using Rows = std::vector<Row>;

/// A view may end there once it is filled to this share. They are tried in this order: while no more than a quarter is
/// left empty, the best joint wins. Below that, a block stays whole where the view is filled to 0.6 without it, and to
/// 0.4 where nothing parts it past the half; its lines are parted last of all.
struct Ending {
    Joint joint;
    float filled;
};
constexpr std::array endings = {Ending{Joint::section, 0.75F}, Ending{Joint::block, 0.75F},  Ending{Joint::part, 0.75F},
                                Ending{Joint::block, 0.6F},    Ending{Joint::section, 0.5F}, Ending{Joint::part, 0.5F},
                                Ending{Joint::block, 0.4F},    Ending{Joint::line, 0}};

std::size_t end_of_whole(const Rows& rows, std::size_t first) {
    std::size_t end = first + 1;
    while (end < rows.size() && rows[end].joint == Joint::whole) ++end;
    return end;
}

// Between sentences, and within those that are too tall themselves; the first one has less room, below headings.
void loosen(Rows& rows, std::size_t first, std::size_t end, float view, float above) {
    float room = view - above;
    for (std::size_t sentence = first; sentence < end;) {
        std::size_t next = sentence + 1;
        while (next < end && !rows[next].begins) ++next;
        const bool fits = rows[next - 1].bottom - rows[sentence].top <= room + half_a_pixel;
        if (sentence > first) rows[sentence].joint = Joint::part;
        for (std::size_t i = sentence + 1; i < next; ++i) rows[i].joint = fits ? Joint::whole : Joint::line;
        sentence = next;
        room = view;
    }
}

// Nobody should see nothing but headings at first: what comes below them is cut rather than left for the next stop.
void begin_below_headings(Rows& rows, float top, float view) {
    std::size_t first = 0;
    while (first < rows.size() && rows[first].heads_next) ++first;
    if (first == 0 || first == rows.size()) return;
    const std::size_t end = end_of_whole(rows, first);
    if (rows[end - 1].bottom - top > view + half_a_pixel) loosen(rows, first, end, view, rows[first].top - top);
}

/// One view's rows.
struct Page {
    std::size_t first = 0;
    std::size_t end = 0;
};

class Paging {
  public:
    /// What is above the first row, from `top` on, is shown with it.
    Paging(Rows rows, float top, float view, float out_of_reach)
        : rows_(std::move(rows)), top_(top), view_(view), out_of_reach_(out_of_reach) {
        loosen_what_is_too_tall();
        begin_below_headings(rows_, top_, view_);
    }

    std::vector<Page> pages() const {
        std::vector<Page> pages;
        for (std::size_t first = 0; first < rows_.size(); first = pages.back().end)
            pages.push_back({first, end_of_page(first)});
        if (pages.size() > 1) share_with_lone_row(pages[pages.size() - 2], pages.back());
        return pages;
    }
    float top(std::size_t first) const { return first == 0 ? top_ : rows_[first].top; }
    float bottom(std::size_t end) const { return rows_[end - 1].bottom; }
    // So that the first thing that can be touched is within reach, and all below it.
    float lowered(std::size_t first, std::size_t end) const {
        if (out_of_reach_ <= 0) return 0;
        for (std::size_t row = first; row < end; ++row)
            if (rows_[row].touched) return std::max(0.0F, out_of_reach_ - (rows_[row].top - top(first)));
        return 0;
    }

  private:
    bool fits(std::size_t first, std::size_t end) const {
        return bottom(end) - top(first) + lowered(first, end) <= view_ + half_a_pixel;
    }

    // What is taller than the view has to be cut somewhere.
    void loosen_what_is_too_tall() {
        for (std::size_t first = 0, end = 0; first < rows_.size(); first = end) {
            end = end_of_whole(rows_, first);
            const float low = lowered(first, end);
            if (rows_[end - 1].bottom - rows_[first].top + low > view_ + half_a_pixel)
                loosen(rows_, first, end, view_ - low, 0);
        }
    }

    bool splits_heading(std::size_t end) const { return rows_[end - 1].heads_next; }

    // The farthest place up to there that is no worse than the joint.
    std::optional<std::size_t> last_ending(std::size_t first, std::size_t most, Joint worst, float least) const {
        for (std::size_t end = most; end > first; --end)
            if (!splits_heading(end) && rows_[end].joint <= worst && bottom(end) - top(first) >= least) return end;
        return std::nullopt;
    }

    std::size_t end_of_page(std::size_t first) const {
        std::size_t most = first + 1;
        while (most < rows_.size() && fits(first, most + 1)) ++most;
        if (most == rows_.size()) return most;
        for (const Ending& ending : endings)
            if (const auto end = last_ending(first, most, ending.joint, ending.filled * view_)) return *end;
        // A heading, and what belongs to it is whole and fits no more: then the heading stands alone.
        for (std::size_t end = most; end > first; --end)
            if (rows_[end].joint != Joint::whole) return end;
        return most;
    }

    void share_with_lone_row(Page& before, Page& last) const {
        const bool is_alone = last.end - last.first == 1 && rows_[last.first].joint != Joint::section;
        if (!is_alone || last.first - before.first < 2) return;
        for (const Joint worst : {Joint::part, Joint::line}) {
            const auto end = last_ending(before.first, last.first - 1, worst, 0);
            if (!end || !fits(*end, last.end)) continue;
            before.end = last.first = *end;
            return;
        }
    }

    Rows rows_;
    float top_;
    float view_;
    float out_of_reach_;
};

// What is taller than the view is read from its top to its end.
void add_stops(std::vector<Span>& stops, float top, float bottom, float view) {
    for (; bottom - top > view + half_a_pixel; top = std::min(top + view, bottom - view))
        stops.push_back({top, top + view});
    stops.push_back({top, bottom});
}

}  // namespace

std::vector<Span> stops(Rows rows, float view, float out_of_reach) {
    assert(view > 0);
    std::vector<Span> stops;
    float top = 0;
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::find_if(begin + 1, rows.end(), std::mem_fn(&Row::tops));
        const Paging paging({begin, end}, top, view, out_of_reach);
        for (const Page& page : paging.pages()) {
            add_stops(stops, paging.top(page.first), paging.bottom(page.end), view);
            stops.back().lowered =
                std::min(paging.lowered(page.first, page.end), view - (stops.back().bottom - stops.back().top));
        }
        begin = end;
        if (begin != rows.end()) top = begin->top;
    }
    return stops;
}

}  // namespace ui
