#include "ui/stops.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>

namespace ui {
namespace {

using Rows = std::vector<Row>;

constexpr float hair = 0.5F;

/// A view may end there once it is filled to this share.
struct Ending {
    Joint joint;
    float filled;
};
constexpr std::array endings = {Ending{Joint::section, 0.75F}, Ending{Joint::block, 0.6F}, Ending{Joint::part, 0.5F},
                                Ending{Joint::line, 0}};

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
        const bool fits = rows[next - 1].bottom - rows[sentence].top <= room + hair;
        if (sentence > first) rows[sentence].joint = Joint::part;
        for (std::size_t i = sentence + 1; i < next; ++i) rows[i].joint = fits ? Joint::whole : Joint::line;
        sentence = next;
        room = view;
    }
}

// What is taller than the view has to be cut somewhere.
void loosen_what_is_too_tall(Rows& rows, float view) {
    for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
        end = end_of_whole(rows, first);
        if (rows[end - 1].bottom - rows[first].top > view + hair) loosen(rows, first, end, view, 0);
    }
}

// Nobody should see nothing but headings at first: what comes below them is cut rather than left for the next stop.
void begin_below_headings(Rows& rows, float view) {
    std::size_t first = 0;
    while (first < rows.size() && rows[first].heads_next) ++first;
    if (first == 0 || first == rows.size()) return;
    const std::size_t end = end_of_whole(rows, first);
    if (rows[end - 1].bottom > view + hair) loosen(rows, first, end, view, rows[first].top);
}

/// One view's rows.
struct Page {
    std::size_t first = 0;
    std::size_t end = 0;
};

class Paging {
  public:
    Paging(Rows rows, float view) : rows_(std::move(rows)), view_(view) {
        loosen_what_is_too_tall(rows_, view_);
        begin_below_headings(rows_, view_);
    }

    std::vector<Page> pages() const {
        std::vector<Page> pages;
        for (std::size_t first = 0; first < rows_.size(); first = pages.back().end)
            pages.push_back({first, end_of_page(first)});
        if (pages.size() > 1) share_with_lone_row(pages[pages.size() - 2], pages.back());
        return pages;
    }
    float top(std::size_t first) const { return first == 0 ? 0 : rows_[first].top; }
    float bottom(std::size_t end) const { return rows_[end - 1].bottom; }

  private:
    bool splits_heading(std::size_t end) const { return rows_[end - 1].heads_next; }

    // The farthest place up to there that is no worse than the joint.
    std::optional<std::size_t> last_ending(std::size_t first, std::size_t most, Joint worst, float least) const {
        for (std::size_t end = most; end > first; --end)
            if (!splits_heading(end) && rows_[end].joint <= worst && bottom(end) - top(first) >= least) return end;
        return std::nullopt;
    }

    std::size_t end_of_page(std::size_t first) const {
        std::size_t most = first + 1;
        while (most < rows_.size() && bottom(most + 1) - top(first) <= view_ + hair) ++most;
        if (most == rows_.size()) return most;
        for (const Ending& ending : endings)
            if (const auto end = last_ending(first, most, ending.joint, ending.filled * view_)) return *end;
        // A heading, and what belongs to it is whole and fits no more: then the heading stands alone.
        for (std::size_t end = most; end > first; --end)
            if (rows_[end].joint != Joint::whole) return end;
        return most;
    }

    void share_with_lone_row(Page& before, Page& last) const {
        if (last.end - last.first > 1 || last.first - before.first < 2) return;
        for (const Joint worst : {Joint::part, Joint::line}) {
            const auto end = last_ending(before.first, last.first - 1, worst, 0);
            if (!end || bottom(last.end) - top(*end) > view_ + hair) continue;
            before.end = last.first = *end;
            return;
        }
    }

    Rows rows_;
    float view_;
};

// What is taller than the view is read from its top to its end.
void add_stops(std::vector<Span>& stops, float top, float bottom, float view) {
    for (; bottom - top > view + hair; top = std::min(top + view, bottom - view)) stops.push_back({top, top + view});
    stops.push_back({top, bottom});
}

}  // namespace

std::vector<Span> stops(Rows rows, float view) {
    assert(view > 0);
    const Paging paging(std::move(rows), view);
    std::vector<Span> stops;
    for (const Page& page : paging.pages()) add_stops(stops, paging.top(page.first), paging.bottom(page.end), view);
    return stops;
}

}  // namespace ui
