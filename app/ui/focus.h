#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "ui/record.h"

/// Which of the things on the screen keys can reach, and in which order. Plain data in, plain data out.
namespace ui {

/// In the order it is read. Points into the record it was made from.
using Walk = std::vector<const Seen*>;

/// The names around the figure from head to toe, what stands below them, the card, and the bar; each part in rows, with
/// its headings. What is scrolled stays together, in view or not. While a dialog is up it is all there is. The figure
/// itself has no place: its names do the same.
Walk walk(const std::vector<Seen>&);

/// Null when it is not there.
const Seen* find(const Walk&, ImGuiID);

/// What lies behind the last thing, and before the first.
enum class Edge { goes_round, stops };

/// The next thing that can be pressed, or the one before, from there; the first when `from` is not there.
enum class Step { on, back };
const Seen* neighbour(const Walk&, ImGuiID from, Step, Edge);

/// The beginning of the next group. Back leads to the beginning of the group that `from` is in, and from there to the
/// one before. A pager is skipped.
const Seen* group_beside(const Walk&, ImGuiID from, Step, Edge);

/// Where a visitor begins in this part: with the first thing to press if it can be seen without scrolling, else with
/// the heading above all. The first of all when the part is empty.
const Seen* entrance(const Walk&, Part);

/// The first thing to press that is called this, or null.
const Seen* named(const Walk&, std::string_view name);

/// What stands nearest to where this one stood, in its part if there is anything left.
const Seen* nearest(const Walk&, const Seen& gone);

/// Counts what can be pressed in the group.
struct Position {
    std::size_t number = 0;  ///< from 1
    std::size_t of = 0;
};
Position position(const Walk&, const Seen&);

}  // namespace ui
