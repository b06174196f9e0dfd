#include "ui/focus.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

bool is_heading(const Seen& seen) { return seen.role == Role::heading; }

bool reachable(const Seen& seen) {
    return seen.id != 0 && (seen.role == Role::button || seen.role == Role::name || is_heading(seen));
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
        in_rows(block.things, [](const Seen* seen) { return seen->box; });
        walk.insert(walk.end(), block.things.begin(), block.things.end());
    }
}

// Left and right of the figure in turn, as the body has them.
void append_names(Walk& walk, const std::vector<Seen>& all, Part part) {
    const auto first = walk.size();
    for (const Seen& seen : all)
        if (seen.part == part && seen.role == Role::name && reachable(seen)) walk.push_back(&seen);
    std::ranges::stable_sort(walk.begin() + static_cast<std::ptrdiff_t>(first), walk.end(), {},
                             [](const Seen* seen) { return seen->box.centre().y; });
}

void append_part(Walk& walk, const std::vector<Seen>& all, Part part) {
    append_names(walk, all, part);
    std::vector<Block> blocks;
    for (const Seen& seen : all)
        if (seen.part == part && seen.role != Role::name && reachable(seen)) add(blocks, seen);
    append(walk, std::move(blocks));
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

}  // namespace

Walk walk(const std::vector<Seen>& all) {
    Walk walk;
    append_part(walk, all, Part::dialog);
    if (!walk.empty()) return walk;
    for (const Part part : {Part::none, Part::figure, Part::card, Part::bar}) append_part(walk, all, part);
    return walk;
}

const Seen* find(const Walk& walk, ImGuiID id) {
    const auto found = std::ranges::find(walk, id, &Seen::id);
    return found == walk.end() ? nullptr : *found;
}

const Seen* neighbour(const Walk& walk, ImGuiID from, Step step, Edge edge) {
    if (walk.empty()) return nullptr;
    const auto found = std::ranges::find(walk, from, &Seen::id);
    if (found == walk.end()) return walk.front();
    const Seen* const next =
        next_that(walk, found - walk.begin(), step, edge, [&](std::size_t at) { return !is_heading(*walk[at]); });
    return next ? next : *found;
}

const Seen* group_beside(const Walk& walk, ImGuiID from, Step step, Edge edge) {
    if (walk.empty()) return nullptr;
    const auto found = std::ranges::find(walk, from, &Seen::id);
    if (found == walk.end()) return walk.front();
    const auto begins = [&](std::size_t at) {
        const Group& group = walk[at]->group;
        return group.kind != Group::Kind::pager && (at == 0 || walk[at - 1]->group.number != group.number);
    };
    const Seen* const next = next_that(walk, found - walk.begin(), step, edge, begins);
    return next ? next : *found;
}

const Seen* entrance(const Walk& walk, Part part) {
    if (walk.empty()) return nullptr;
    const auto here = [&](const Seen* seen) { return seen->part == part && seen->group.kind != Group::Kind::pager; };
    const auto to_press = [&](const Seen* seen) { return here(seen) && !is_heading(*seen); };
    const auto pressed = std::ranges::find_if(walk, to_press);
    if (pressed != walk.end() && wholly_visible(**pressed)) return *pressed;
    const auto first = std::ranges::find_if(walk, here);
    return first == walk.end() ? walk.front() : *first;
}

const Seen* named(const Walk& walk, std::string_view name) {
    const auto found =
        std::ranges::find_if(walk, [&](const Seen* seen) { return seen->name == name && !is_heading(*seen); });
    return found == walk.end() ? nullptr : *found;
}

const Seen* nearest(const Walk& walk, const Seen& gone) {
    const Seen* best = nullptr;
    for (const Seen* seen : walk) {
        if (is_heading(*seen)) continue;
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
        if (other->group.number != seen.group.number || is_heading(*other)) continue;
        ++position.of;
        if (!reached) ++position.number;
        reached = reached || other->id == seen.id;
    }
    return position;
}

}  // namespace ui
