#include "ui/focus.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

bool is_heading(const Seen& seen) { return seen.role == Role::heading; }

bool is_passage(const Seen& seen) { return seen.role == Role::passage; }

bool is_to_press(const Seen& seen) {
    return seen.role == Role::button || seen.role == Role::name || seen.role == Role::slider;
}

bool reachable(const Seen& seen, By by) {
    if (by == By::eye) return seen.id != 0 && (is_to_press(seen) || is_heading(seen));
    return seen.id != 0 && (is_to_press(seen) || is_heading(seen) || is_passage(seen)) &&
           seen.group.kind != Group::Kind::pager;
}

bool is_empty(const Rect& box) { return box.w <= 0 || box.h <= 0; }

// Top to bottom, and from left to right what stands beside each other.
template <class Thing, class Box>
void in_rows(std::vector<Thing>& things, Box box) {
    std::ranges::stable_sort(things, {}, [&](const Thing& thing) { return box(thing).y; });
    for (auto row = things.begin(); row != things.end();) {
        const Rect first = box(*row);
        const auto below = [&](const Thing& thing) {
            const Rect other = box(thing);
            return std::min(first.bottom(), other.bottom()) - other.y < std::min(first.h, other.h) / 2;
        };
        const auto next = std::find_if(row, things.end(), below);
        std::stable_sort(row, next, [&](const Thing& a, const Thing& b) { return box(a).x < box(b).x; });
        row = next;
    }
}

// Something that stands still, or all that one view scrolls: some of it may lie behind what stands above or below.
struct Block {
    Rect box;
    bool scrolls = false;
    Walk things;
};

void add(std::vector<Block>& blocks, const Seen& seen) {
    const bool scrolls = !is_empty(seen.view);
    if (scrolls) {
        const auto same_view = [&](const Block& block) {
            return block.scrolls && block.box.x == seen.view.x && block.box.y == seen.view.y;
        };
        const auto known = std::ranges::find_if(blocks, same_view);
        if (known != blocks.end()) return known->things.push_back(&seen);
    }
    blocks.push_back({scrolls ? seen.view : seen.box, scrolls, {&seen}});
}

void append(Walk& walk, std::vector<Block> blocks) {
    in_rows(blocks, [](const Block& block) { return block.box; });
    for (Block& block : blocks) {
        // What is scrolled is set as it is read, one column after the other.
        if (!block.scrolls) in_rows(block.things, [](const Seen* seen) { return seen->box; });
        walk.insert(walk.end(), block.things.begin(), block.things.end());
    }
}

// Left and right of the figure in turn, as the body has them.
void append_names(Walk& walk, const std::vector<Seen>& all, Part part) {
    const auto first = walk.size();
    for (const Seen& seen : all)
        if (seen.part == part && seen.role == Role::name && reachable(seen, By::eye)) walk.push_back(&seen);
    std::ranges::stable_sort(walk.begin() + static_cast<std::ptrdiff_t>(first), walk.end(), {},
                             [](const Seen* seen) { return seen->box.centre().y; });
}

// What stands still at the left of what is scrolled is read before it, down to its end.
void put_left_column_first(Walk& walk, std::ptrdiff_t first) {
    const auto begin = walk.begin() + first;
    const auto scrolls = std::find_if(begin, walk.end(), [](const Seen* seen) { return !is_empty(seen->view); });
    if (scrolls == walk.end()) return;
    const float edge = (*scrolls)->view.x;
    std::stable_partition(begin, walk.end(),
                          [&](const Seen* seen) { return is_empty(seen->view) && seen->box.right() <= edge; });
}

void append_part(Walk& walk, const std::vector<Seen>& all, Part part, By by) {
    const auto first = static_cast<std::ptrdiff_t>(walk.size());
    append_names(walk, all, part);
    std::vector<Block> blocks;
    for (const Seen& seen : all)
        if (seen.part == part && seen.role != Role::name && reachable(seen, by)) add(blocks, seen);
    append(walk, std::move(blocks));
    if (by == By::eye) return;
    put_left_column_first(walk, first);
    std::stable_partition(walk.begin() + first, walk.end(), [](const Seen* seen) { return seen->near_by_ear; });
    std::stable_partition(walk.begin() + first, walk.end(), [](const Seen* seen) { return !seen->last_by_ear; });
}

bool wholly_visible(const Seen& seen) { return seen.visible.h >= seen.box.h - 1 && seen.visible.w >= seen.box.w - 1; }

float distance(const Rect& a, const Rect& b) {
    const ImVec2 from = a.centre();
    const ImVec2 to = b.centre();
    return std::hypot(to.x - from.x, to.y - from.y);
}

// From there, and round again as far as the edge lets it, to the first that fits; null when none does.
template <class Fits>
const Seen* next_that(const Walk& walk, std::ptrdiff_t from, Step step, Edge edge, Fits fits) {
    const auto count = static_cast<std::ptrdiff_t>(walk.size());
    const std::ptrdiff_t by = step == Step::on ? 1 : -1;
    for (std::ptrdiff_t gone = 1; gone < count; ++gone) {
        const std::ptrdiff_t at = from + by * gone;
        if (edge == Edge::stops && (at < 0 || at >= count)) return nullptr;
        const auto round = static_cast<std::size_t>((at + count) % count);
        if (fits(round)) return walk[round];
    }
    return nullptr;
}

// The first when `from` is not there; `from` itself when nothing fits.
template <class Fits>
const Seen* next_fitting(const Walk& walk, ImGuiID from, Step step, Edge edge, Fits fits) {
    if (walk.empty()) return nullptr;
    const auto found = std::ranges::find(walk, from, &Seen::id);
    if (found == walk.end()) return walk.front();
    const Seen* const next =
        next_that(walk, found - walk.begin(), step, edge, [&](std::size_t at) { return fits(*walk[at]); });
    return next ? next : *found;
}

// What is chosen of the things it stands with; itself where nothing is.
const Seen* chosen_beside(const Walk& walk, const Seen& first) {
    const auto chosen = std::ranges::find_if(
        walk, [&](const Seen* seen) { return seen->chosen && seen->group.number == first.group.number; });
    return chosen == walk.end() ? &first : *chosen;
}

bool is_named(const Group& group) {
    return (group.kind == Group::Kind::things || group.kind == Group::Kind::tabs) && !group.heading.empty();
}

bool counted_together(const Seen& a, const Seen& b) {
    const bool of_one_name = is_named(a.group) && a.group.kind == b.group.kind && a.group.heading == b.group.heading;
    if (a.group.number != b.group.number && !of_one_name) return false;
    if (is_passage(a) != is_passage(b)) return false;
    return !is_passage(a) || (a.excerpt && b.excerpt && a.excerpt->kind == b.excerpt->kind);
}

}  // namespace

Walk walk(const std::vector<Seen>& all, By by) {
    Walk walk;
    append_part(walk, all, Part::dialog, by);
    if (!walk.empty()) return walk;
    for (const Part part : {Part::none, Part::figure, Part::card, Part::bar}) append_part(walk, all, part, by);
    return walk;
}

const Seen* find(const Walk& walk, ImGuiID id) {
    const auto found = std::ranges::find(walk, id, &Seen::id);
    return found == walk.end() ? nullptr : *found;
}

const Seen* neighbour(const Walk& walk, ImGuiID from, Step step, Edge edge) {
    return next_fitting(walk, from, step, edge, [](const Seen& seen) { return !is_heading(seen); });
}

const Seen* neighbour_to_press(const Walk& walk, ImGuiID from, Step step, Edge edge) {
    return next_fitting(walk, from, step, edge, is_to_press);
}

const Seen* group_beside(const Walk& walk, ImGuiID from, Step step, Edge edge) {
    if (walk.empty()) return nullptr;
    const auto found = std::ranges::find(walk, from, &Seen::id);
    if (found == walk.end()) return walk.front();
    const auto begins = [&](std::size_t at) {
        const Group& group = walk[at]->group;
        const Group* const above = at == 0 ? nullptr : &walk[at - 1]->group;
        // It belongs to what stands above it, and below tabs it is what they have opened.
        const bool nameless = is_passage(*walk[at]) && group.heading.empty();
        const bool opened = above && above->kind == Group::Kind::tabs;
        return group.kind != Group::Kind::pager && (!nameless || opened) && (!above || above->number != group.number);
    };
    const Seen* const next = next_that(walk, found - walk.begin(), step, edge, begins);
    if (!next) return neighbour(walk, from, step, edge);  // all is one group: a question over everything else
    return next->group.number == (*found)->group.number ? next : chosen_beside(walk, *next);
}

const Seen* entrance(const Walk& walk, Part part) {
    if (walk.empty()) return nullptr;
    const auto here = [&](const Seen* seen) { return seen->part == part && seen->group.kind != Group::Kind::pager; };
    const auto to_press = [&](const Seen* seen) { return here(seen) && is_to_press(*seen); };
    const auto pressed = std::ranges::find_if(walk, to_press);
    if (pressed != walk.end() && wholly_visible(**pressed)) return chosen_beside(walk, **pressed);
    const auto first = std::ranges::find_if(walk, here);
    return first == walk.end() ? walk.front() : *first;
}

const Seen* named(const Walk& walk, std::string_view name) {
    const auto found =
        std::ranges::find_if(walk, [&](const Seen* seen) { return seen->name == name && is_to_press(*seen); });
    return found == walk.end() ? nullptr : *found;
}

const Seen* nearest(const Walk& walk, const Seen& gone) {
    const Seen* best = nullptr;
    for (const Seen* seen : walk) {
        if (!is_to_press(*seen) && !(is_passage(*seen) && is_passage(gone))) continue;
        const bool better_part = best && seen->part == gone.part && best->part != gone.part;
        const bool nearer = best && (seen->part == gone.part) == (best->part == gone.part) &&
                            distance(seen->box, gone.box) < distance(best->box, gone.box);
        if (!best || better_part || nearer) best = seen;
    }
    return best;
}

Position position(const Walk& walk, const Seen& seen) {
    Position position;
    bool reached = false;
    for (const Seen* other : walk) {
        if (is_heading(*other) || !counted_together(*other, seen)) continue;
        ++position.of;
        if (!reached) ++position.number;
        reached = reached || other->id == seen.id;
    }
    return position;
}

}  // namespace ui
