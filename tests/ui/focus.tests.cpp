#include "ui/focus.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace ui;

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

TEST_CASE("what is scrolled is read where its view stands, in view or not, one column after the other") {
    const Rect view = {0, 20, 50, 40};
    const std::vector<Seen> all = {
        thing("footer", Part::card, {0, 70, 50, 10}), scrolled("first", {0, 10, 20, 10}, view),
        scrolled("second", {0, 50, 20, 10}, view),    scrolled("beside the first", {30, 10, 20, 10}, view),
        scrolled("last", {0, 95, 50, 10}, view),      thing("above", Part::card, {0, 0, 50, 15}),
    };
    CHECK(names(all) == Names{"above", "first", "second", "beside the first", "last", "footer"});
}

namespace {

Seen passage(std::string words, float y, int number, std::size_t kind) {
    Seen seen = thing(words, Part::card, {0, y, 50, 5}, Role::passage);
    seen.group = {number, Group::Kind::section, "Call now", {}};
    seen.excerpt = ui::Excerpt{0, 0, kind};
    return seen;
}

}  // namespace

TEST_CASE("who listens also stops at texts, meets help first in the bar, and turns no pages") {
    Seen help = thing("Get help", Part::bar, {60, 90, 20, 9});
    help.near_by_ear = true;
    Seen pager = thing("Read on", Part::card, {0, 70, 50, 9});
    pager.group.kind = Group::Kind::pager;
    const std::vector<Seen> all = {thing("Start over", Part::bar, {0, 90, 20, 9}), help, pager,
                                   passage("Chest pain?", 10, 1, 5), thing("Plan", Part::card, {0, 30, 50, 5})};
    CHECK(names(all) == Names{"Plan", "Read on", "Start over", "Get help"});
    std::vector<std::string> by_ear;
    const Walk heard = walk(all, ui::By::ear);
    for (const Seen* seen : heard) by_ear.push_back(seen->name);
    CHECK(by_ear == Names{"Chest pain?", "Plan", "Get help", "Start over"});
    CHECK(neighbour(heard, heard[3]->id, Step::on, Edge::goes_round)->name == "Chest pain?");
    CHECK(ui::neighbour_to_press(heard, heard[3]->id, Step::on, Edge::goes_round)->name == "Plan");
    CHECK(entrance(heard, Part::card)->name == "Plan");
}

TEST_CASE("who listens comes to what leads on from a card after all that is read there, wherever it is seen") {
    const Rect right = {60, 0, 50, 80};
    Seen link = thing("Plan", Part::card, {0, 60, 50, 10});
    link.last_by_ear = true;
    Seen text = passage("Set your longest run.", 20, 1, 0);
    text.box.w = text.visible.w = 50;
    const std::vector<Seen> all = {thing("Title", Part::card, {0, 0, 50, 10}, Role::heading),
                                   text,
                                   link,
                                   scrolled("Less", {60, 10, 10, 10}, right),
                                   scrolled("More", {80, 10, 10, 10}, right),
                                   three[0]};
    const auto called = [&](By by) {
        Names names;
        for (const Seen* seen : walk(all, by)) names.push_back(seen->name);
        return names;
    };
    CHECK(called(By::ear) == Names{"Title", text.name, "Less", "More", "Plan", "Start over"});
    CHECK(called(By::eye) == Names{"Title", "Less", "More", "Plan", "Start over"});
}

TEST_CASE("a jump passes over texts that stand below no heading of their own") {
    Seen title = thing("Title", Part::card, {0, 0, 50, 5}, Role::heading);
    title.group = {1, Group::Kind::section, "Title", {}};
    Seen text = passage("Does something feel wrong?", 10, 2, 0);
    text.group = {2, Group::Kind::things, "", {}};
    const std::vector<Seen> all = {title, text, passage("Chest pain?", 20, 3, 5)};
    const Walk heard = walk(all, ui::By::ear);
    CHECK(group_beside(heard, title.id, Step::on, Edge::goes_round)->name == "Chest pain?");
    CHECK(group_beside(heard, text.id, Step::back, Edge::goes_round)->name == "Title");
    CHECK(neighbour(heard, title.id, Step::on, Edge::goes_round)->name == text.name);
}

TEST_CASE("signs are counted among signs, not among other texts or buttons of their heading") {
    const std::vector<Seen> all = {passage("We will find a time.", 0, 1, 0), passage("Fever?", 10, 1, 5),
                                   passage("A rash?", 20, 1, 5), passage("Another heading's", 30, 2, 5)};
    const Walk heard = walk(all, ui::By::ear);
    CHECK(position(heard, all[0]).of == 1);
    CHECK(position(heard, all[2]).number == 2);
    CHECK(position(heard, all[2]).of == 2);
}

TEST_CASE("tabs of one name are counted as one group, even where they stand apart") {
    std::vector<Seen> all = {thing("How it is done", Part::card, {0, 10, 50, 5}),
                             thing("When not to", Part::card, {0, 70, 50, 5})};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].group = {static_cast<int>(i) + 1, Group::Kind::tabs, "More", {}};
    CHECK(position(walk(all), all[1]).number == 2);
    CHECK(position(walk(all), all[1]).of == 2);
}

TEST_CASE("while a dialog is up there is nothing else") {
    std::vector<Seen> all = three;
    all.push_back(thing("Still reading", Part::dialog, {20, 20, 20, 20}));
    CHECK(names(all) == Names{"Still reading"});
}

TEST_CASE("where all is one group a jump goes one by one") {
    const Walk all = walk(three);
    CHECK(group_beside(all, three[0].id, Step::on, Edge::goes_round)->name == "Back");
    CHECK(group_beside(all, three[0].id, Step::back, Edge::goes_round)->name == "Help");
    CHECK(group_beside(all, three[0].id, Step::back, Edge::stops)->name == "Start over");
}

TEST_CASE("after the last comes the first, and before the first the last, unless a key is held") {
    const Walk bar = walk(three);
    CHECK(neighbour(bar, three[0].id, Step::on, Edge::goes_round)->name == "Back");
    CHECK(neighbour(bar, three[2].id, Step::on, Edge::goes_round)->name == "Start over");
    CHECK(neighbour(bar, three[0].id, Step::back, Edge::goes_round)->name == "Help");
    CHECK(neighbour(bar, three[2].id, Step::on, Edge::stops)->name == "Help");
    CHECK(neighbour(bar, three[0].id, Step::back, Edge::stops)->name == "Start over");
    CHECK(neighbour(bar, 12345, Step::on, Edge::goes_round)->name == "Start over");
    CHECK(neighbour({}, 1, Step::on, Edge::goes_round) == nullptr);
}

namespace {

Seen in_group(Seen seen, int number, Group::Kind kind = Group::Kind::things, std::string heading = {}) {
    seen.group = {number, kind, std::move(heading), {}};
    return seen;
}

Seen heading(std::string name, float y, int number) {
    return in_group(thing(name, Part::card, {0, y, 50, 5}, Role::heading), number, Group::Kind::section, name);
}

/// A text with two headings, links below the second one, what turns its pages, and the bar.
const std::vector<Seen> long_read = {
    heading("Title", 0, 1),
    heading("At home", 10, 2),
    in_group(thing("Calves", Part::card, {0, 20, 50, 5}), 2),
    in_group(thing("Shins", Part::card, {0, 30, 50, 5}), 2),
    in_group(thing("Read on", Part::card, {0, 40, 50, 5}), 3, Group::Kind::pager),
    in_group(thing("Start over", Part::bar, {0, 90, 20, 10}), 4),
    in_group(thing("Help", Part::bar, {60, 90, 20, 10}), 4),
};

std::string beside(std::string_view from, Step step, Edge edge = Edge::goes_round) {
    const Walk all = walk(long_read);
    const auto at = std::ranges::find(all, from, &Seen::name);
    return group_beside(all, (*at)->id, step, edge)->name;
}

}  // namespace

TEST_CASE("one by one the keys pass over headings, which cannot be pressed") {
    const Walk all = walk(long_read);
    CHECK(neighbour(all, long_read[0].id, Step::on, Edge::goes_round)->name == "Calves");
    CHECK(neighbour(all, long_read[2].id, Step::back, Edge::goes_round)->name == "Help");
    CHECK(neighbour(all, long_read[2].id, Step::back, Edge::stops)->name == "Calves");
}

TEST_CASE("a jump leads to the next heading or other beginning, and back first to the beginning of where one is") {
    CHECK(beside("Title", Step::on) == "At home");
    CHECK(beside("At home", Step::on) == "Start over");
    CHECK(beside("Shins", Step::on) == "Start over");
    CHECK(beside("Shins", Step::back) == "At home");
    CHECK(beside("At home", Step::back) == "Title");
    CHECK(beside("Help", Step::on) == "Title");
    CHECK(beside("Help", Step::on, Edge::stops) == "Help");
    CHECK(beside("Title", Step::back) == "Start over");
    CHECK(beside("Title", Step::back, Edge::stops) == "Title");
}

TEST_CASE("places are counted among what stands together, and headings are not") {
    const Walk all = walk(long_read);
    CHECK(position(all, long_read[3]).number == 2);
    CHECK(position(all, long_read[3]).of == 2);
    CHECK(position(all, long_read[6]).number == 2);
    CHECK(position(all, long_read[6]).of == 2);
}

TEST_CASE("what has gone is followed by what stands nearest in the same part of the screen") {
    const std::vector<Seen> all = {three[0], three[2], thing("Flexibility", Part::card, {30, 80, 20, 10}),
                                   heading("Title", 85, 1)};
    CHECK(nearest(walk(all), thing("Back", Part::bar, {35, 90, 20, 10}))->name == "Help");
    CHECK(nearest(walk(three), thing("Flexibility", Part::card, {30, 80, 20, 10}))->name == "Back");
    CHECK(nearest(walk(all), thing("gone", Part::card, {30, 88, 20, 5}))->name == "Flexibility");
    CHECK(nearest({}, three[0]) == nullptr);
}

TEST_CASE("a page is entered at the first thing to press, or where that is out of view, at its title") {
    const Rect view = {0, 20, 50, 40};
    const Seen neck = thing("Neck", Part::figure, {40, 10, 10, 5}, Role::name);
    const Seen title = heading("Title", 5, 1);
    const Seen pager = in_group(thing("Read on", Part::card, {0, 70, 50, 10}), 3, Group::Kind::pager);
    const std::vector<Seen> far = {neck, title, scrolled("far below", {0, 50, 50, 20}, view), pager};
    CHECK(entrance(walk(far), Part::card)->name == "Title");
    CHECK(entrance(walk(far), Part::none)->name == "Neck");
    const std::vector<Seen> near = {neck, title, scrolled("in view", {0, 30, 50, 20}, view), pager};
    CHECK(entrance(walk(near), Part::card)->name == "in view");
    const std::vector<Seen> words_only = {neck, title, pager};
    CHECK(entrance(walk(words_only), Part::card)->name == "Title");
}

TEST_CASE(
    "whoever comes to choices comes to the one that is chosen, and a jump back from it leads to their beginning") {
    std::vector<Seen> all = {in_group(thing("Title", Part::card, {0, 0, 50, 5}), 1, Group::Kind::things)};
    for (int i = 0; i < 4; ++i) {
        const float top = 10 * static_cast<float>(i + 1);
        all.push_back(in_group(thing(std::to_string(i), Part::card, {0, top, 50, 5}), 2, Group::Kind::question));
    }
    all[3].chosen = true;
    const Walk seen = walk(all);
    CHECK(group_beside(seen, all[0].id, Step::on, Edge::stops)->name == "2");
    CHECK(group_beside(seen, all[3].id, Step::back, Edge::stops)->name == "0");
    CHECK(group_beside(seen, all[1].id, Step::back, Edge::stops)->name == "Title");
    all.erase(all.begin());
    CHECK(entrance(walk(all), Part::card)->name == "2");
    all[2].chosen = false;
    CHECK(entrance(walk(all), Part::card)->name == "0");
}

TEST_CASE("a jump leads into what a tab has opened, though no heading stands above that") {
    const Seen tab = in_group(thing("Relaxation", Part::card, {0, 0, 50, 5}), 1, Group::Kind::tabs);
    Seen text = passage("You can be calmer.", 10, 2, 0);
    text.group = {2, Group::Kind::things, "", {}};
    const std::vector<Seen> all = {tab, text, passage("Neck", 20, 3, 5)};
    const Walk heard = walk(all, ui::By::ear);
    CHECK(group_beside(heard, tab.id, Step::on, Edge::stops)->name == text.name);
    CHECK(group_beside(heard, all[2].id, Step::back, Edge::stops)->name == text.name);
}
