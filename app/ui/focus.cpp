#include "ui/focus.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

bool reachable(const Seen& seen) { return seen.id != 0 && (seen.role == Role::button || seen.role == Role::name); }

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
struct Group {
    Rect box;
    bool scrolls = false;
    Walk things;
};

void add(std::vector<Group>& groups, const Seen& seen) {
    const bool scrolls = !is_empty(seen.view);
    if (scrolls) {
        const auto same_view = [&](const Group& group) {
            return group.scrolls && group.box.x == seen.view.x && group.box.y == seen.view.y;
        };
        const auto known = std::ranges::find_if(groups, same_view);
        if (known != groups.end()) return known->things.push_back(&seen);
    }
    groups.push_back({scrolls ? seen.view : seen.box, scrolls, {&seen}});
}

void append(Walk& walk, std::vector<Group> groups) {
    in_rows(groups, [](const Group& group) { return group.box; });
    for (Group& group : groups) {
        in_rows(group.things, [](const Seen* seen) { return seen->box; });
        walk.insert(walk.end(), group.things.begin(), group.things.end());
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
    std::vector<Group> groups;
    for (const Seen& seen : all)
        if (seen.part == part && seen.role != Role::name && reachable(seen)) add(groups, seen);
    append(walk, std::move(groups));
}

bool wholly_visible(const Seen& seen) { return seen.visible.h >= seen.box.h - 1 && seen.visible.w >= seen.box.w - 1; }

float distance(const Rect& a, const Rect& b) {
    const ImVec2 from = a.centre();
    const ImVec2 to = b.centre();
    return std::hypot(to.x - from.x, to.y - from.y);
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

const Seen* neighbour(const Walk& walk, ImGuiID from, int steps) {
    if (walk.empty()) return nullptr;
    const auto found = std::ranges::find(walk, from, &Seen::id);
    if (found == walk.end()) return walk.front();
    const auto count = static_cast<std::ptrdiff_t>(walk.size());
    const std::ptrdiff_t to = (found - walk.begin() + steps) % count;
    return walk[static_cast<std::size_t>(to < 0 ? to + count : to)];
}

const Seen* entrance(const Walk& walk, Part part) {
    if (walk.empty()) return nullptr;
    const auto here = [&](const Seen* seen) { return seen->part == part; };
    const auto visible = [&](const Seen* seen) { return here(seen) && wholly_visible(*seen); };
    auto found = std::ranges::find_if(walk, visible);
    if (found == walk.end()) found = std::ranges::find_if(walk, here);
    return found == walk.end() ? walk.front() : *found;
}

const Seen* named(const Walk& walk, std::string_view name) {
    const auto found = std::ranges::find(walk, name, &Seen::name);
    return found == walk.end() ? nullptr : *found;
}

const Seen* nearest(const Walk& walk, const Seen& gone) {
    const Seen* best = nullptr;
    for (const Seen* seen : walk) {
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
        if (other->part != seen.part) continue;
        ++position.of;
        if (!reached) ++position.number;
        reached = reached || other->id == seen.id;
    }
    return position;
}

}  // namespace ui
