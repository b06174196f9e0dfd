#include "ui/focus.h"

#include <catch2/catch_test_macros.hpp>

#include "visitor/keypad.h"

using namespace ui;
using namespace visitor;

namespace {

Seen thing(std::string name, Part part, Rect box, Role role = Role::button) {
    Seen seen;
    seen.role = role;
    seen.id = static_cast<ImGuiID>(std::hash<std::string>{}(name) | 1);
    seen.name = std::move(name);
    seen.box = seen.visible = box;
    seen.part = part;
    return seen;
}

Seen scrolled(std::string name, Rect box, Rect view) {
    Seen seen = thing(std::move(name), Part::card, box);
    seen.view = view;
    seen.visible = overlap(box, view);
    return seen;
}

std::vector<std::string> names(const std::vector<Seen>& all) {
    std::vector<std::string> names;
    for (const Seen* seen : walk(all)) names.push_back(seen->name);
    return names;
}

using Names = std::vector<std::string>;

const std::vector<Seen> three = {thing("Start over", Part::bar, {0, 90, 20, 10}),
                                 thing("Back", Part::bar, {30, 90, 20, 10}),
                                 thing("Help", Part::bar, {60, 90, 20, 10})};

}  // namespace

TEST_CASE("the areas come first, from head to toe by name, then the views, the card and the bar") {
    const std::vector<Seen> all = {
        thing("Start over", Part::bar, {0, 90, 20, 9}),
        thing("Circulation", Part::card, {60, 40, 20, 9}),
        thing("Body", Part::figure, {10, 0, 10, 5}),
        thing("Feet", Part::figure, {40, 80, 10, 5}, Role::name),
        thing("Neck", Part::figure, {40, 10, 10, 5}, Role::name),
        thing("Shins", Part::figure, {0, 70, 10, 5}, Role::name),
        thing("figure", Part::figure, {10, 0, 30, 90}, Role::figure),
        thing("Touch where you feel it", Part::figure, {0, 0, 10, 5}, Role::text),
    };
    CHECK(names(all) == Names{"Neck", "Shins", "Feet", "Body", "Circulation", "Start over"});
}

TEST_CASE("what stands beside each other is read from left to right, though not all of it is equally high") {
    const std::vector<Seen> all = {
        thing("right", Part::card, {50, 11, 20, 30}),
        thing("below, right", Part::card, {50, 60, 20, 10}),
        thing("left", Part::card, {0, 20, 20, 10}),
        thing("middle", Part::card, {25, 10, 20, 20}),
        thing("below, left, taller", Part::card, {0, 61, 20, 20}),
    };
    CHECK(names(all) == Names{"left", "middle", "right", "below, left, taller", "below, right"});
}

TEST_CASE("what is scrolled is read where its view stands, in view or not") {
    const Rect view = {0, 20, 50, 40};
    const std::vector<Seen> all = {
        thing("footer", Part::card, {0, 70, 50, 10}), scrolled("third", {0, 95, 50, 10}, view),
        scrolled("first", {0, 10, 50, 10}, view),     scrolled("second", {0, 50, 50, 10}, view),
        thing("above", Part::card, {0, 0, 50, 15}),
    };
    CHECK(names(all) == Names{"above", "first", "second", "third", "footer"});
}

TEST_CASE("while a dialog is up there is nothing else") {
    std::vector<Seen> all = three;
    all.push_back(thing("Still reading", Part::dialog, {20, 20, 20, 20}));
    CHECK(names(all) == Names{"Still reading"});
}

TEST_CASE("after the last comes the first, and before the first the last") {
    const Walk bar = walk(three);
    CHECK(neighbour(bar, three[0].id, 1)->name == "Back");
    CHECK(neighbour(bar, three[2].id, 1)->name == "Start over");
    CHECK(neighbour(bar, three[0].id, -1)->name == "Help");
    CHECK(neighbour(bar, 12345, 1)->name == "Start over");
    CHECK(neighbour({}, 1, 1) == nullptr);
}

TEST_CASE("what has gone is followed by what stands nearest in the same part of the screen") {
    const std::vector<Seen> all = {three[0], three[2], thing("Flexibility", Part::card, {30, 80, 20, 10})};
    CHECK(nearest(walk(all), thing("Back", Part::bar, {35, 90, 20, 10}))->name == "Help");
    CHECK(nearest(walk(three), thing("Flexibility", Part::card, {30, 80, 20, 10}))->name == "Back");
    CHECK(nearest({}, three[0]) == nullptr);
}

TEST_CASE("a page is entered at the first thing on its card that can be seen as it stands") {
    const Rect view = {0, 20, 50, 40};
    const std::vector<Seen> all = {thing("Neck", Part::figure, {40, 10, 10, 5}, Role::name),
                                   scrolled("far below", {0, 50, 50, 20}, view),
                                   thing("Read on", Part::card, {0, 70, 50, 10})};
    CHECK(entrance(walk(all), Part::card)->name == "Read on");
    CHECK(entrance(walk(all), Part::none)->name == "Neck");
    const std::vector<Seen> hidden = {all[0], all[1]};
    CHECK(entrance(walk(hidden), Part::card)->name == "far below");
}

TEST_CASE("something in reach is said by name, role, state and place among its neighbours") {
    const Walk bar = walk(three);
    CHECK(spoken(three[1], position(bar, three[1]), nullptr) == "Back, button, 2 of 3");
    Seen chosen = three[2];
    chosen.state = "chosen";
    CHECK(spoken(chosen, position(bar, chosen), nullptr) == "Help, button, chosen, 3 of 3");
    model::Language spanish;
    spanish.words["button"] = {.where = {}, .words = "botón"};
    spanish.words["of"] = {.where = {}, .words = "de"};
    chosen.state = "elegido";
    CHECK(spoken(chosen, {4, 9}, &spanish) == "Help, botón, elegido, 4 de 9");
}
