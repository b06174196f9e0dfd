#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "ui/record.h"

/// Which of the things on the screen keys can reach, and in which order. Plain data in, plain data out.
namespace ui {

/// In the order it is read. Points into the record it was made from.
using Walk = std::vector<const Seen*>;

/// How somebody takes in what is on the screen. Who listens goes from text to text as well, meets what has to be near
/// first, and what leads on from a card last, and needs nothing that turns the pages of a card.
enum class By { eye, ear };

/// The names around the figure from head to toe, what stands below them, the card, and the bar; each part in rows, with
/// its headings. What is scrolled stays together, in view or not. While a dialog is up it is all there is. The figure
/// itself has no place: its names do the same.
Walk walk(const std::vector<Seen>&, By = By::eye);

/// Null when it is not there.
const Seen* find(const Walk&, ImGuiID);

/// What lies behind the last thing, and before the first.
enum class Edge { goes_round, stops };

/// The next thing that can be pressed, or passage, or the one before, from there; the first when `from` is not there.
/// Headings are passed over.
enum class Step { on, back };
const Seen* neighbour(const Walk&, ImGuiID from, Step, Edge);
/// The same, with passages passed over as well.
const Seen* neighbour_to_press(const Walk&, ImGuiID from, Step, Edge);

/// The beginning of the next group. Back leads to the beginning of the group that `from` is in, and from there to the
/// one before. A pager is skipped. Who comes into a group in which something is chosen comes to that.
const Seen* group_beside(const Walk&, ImGuiID from, Step, Edge);

/// Where a visitor begins in this part: with the first thing to press if it can be seen without scrolling, else with
/// the heading above all; where something is chosen of what stands with it, with that. The first of all when the part
/// is empty.
const Seen* entrance(const Walk&, Part);

/// The first thing to press that is called this, or null.
const Seen* named(const Walk&, std::string_view name);

/// What can be pressed nearest to where this one stood, in its part if there is anything left; a passage is followed by
/// the nearest passage.
const Seen* nearest(const Walk&, const Seen& gone);

/// Counts what can be pressed in the group, or the passages of its kind. Groups of one name
/// that is only heard count as one.
struct Position {
    std::size_t number = 0;  ///< from 1
    std::size_t of = 0;
};
Position position(const Walk&, const Seen&);

}  // namespace ui
