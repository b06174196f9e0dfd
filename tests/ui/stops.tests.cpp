#include "ui/stops.h"

#include <catch2/catch_test_macros.hpp>

using ui::Joint;
using ui::Row;
using ui::Span;

namespace {

/// Rows of 10, one under the other, that hang so on one another.
std::vector<Row> rows(const std::vector<Joint>& joints) {
    std::vector<Row> rows;
    for (const Joint joint : joints) {
        const float top = 10 * static_cast<float>(rows.size());
        rows.push_back({top, top + 10, joint});
    }
    return rows;
}

/// Where the stops begin.
std::vector<float> tops(const std::vector<Row>& rows, float view) {
    std::vector<float> tops;
    for (const Span& stop : ui::stops(rows, view)) tops.push_back(stop.top);
    return tops;
}

using Tops = std::vector<float>;

constexpr Joint section = Joint::section;
constexpr Joint block = Joint::block;
constexpr Joint part = Joint::part;
constexpr Joint line = Joint::line;
constexpr Joint whole = Joint::whole;

}  // namespace

TEST_CASE("what fits has one stop, and so has nothing at all that is shown") {
    CHECK(tops(rows({block, line, line}), 30) == Tops{0});
    CHECK(ui::stops({}, 30).size() <= 1);
}

TEST_CASE("stops take up every row, each once") {
    const auto all = rows({block, line, line, block, line, block, whole, whole, part, section, block, line, line});
    for (const float view : {10.0F, 25.0F, 30.0F, 50.0F, 70.0F}) {
        float end = 0;
        for (const Span& stop : ui::stops(all, view)) {
            CHECK(stop.top == end);
            CHECK(stop.bottom - stop.top <= view);
            end = stop.bottom;
        }
        CHECK(end == all.back().bottom);
    }
}

TEST_CASE("a paragraph goes on at the next stop only where leaving it for that would waste most of this one") {
    CHECK(tops(rows({block, line, line, line, section, line, line, line, line}), 80) == Tops{0, 40});
    CHECK(tops(rows({block, line, line, line, block, line, line, line, line, line, line}), 100) == Tops{0, 40});
    CHECK(tops(rows({block, line, line, block, line, line, line, line, line, line, line, line, line}), 100) ==
          Tops{0, 100});
}

TEST_CASE("a warning is seen whole, at this stop or at the next") {
    CHECK(tops(rows({block, line, block, whole, whole, block}), 40) == Tops{0, 20});
}

TEST_CASE("only a warning that is taller than the view is cut, and then between lines and from where it begins") {
    CHECK(tops(rows({block, block, whole, whole, whole, whole}), 40) == Tops{0, 40});
}

TEST_CASE(
    "a warning that is taller than the view is cut between its sentences, and within one only if that is too tall") {
    auto all = rows({block, whole, whole, whole, whole, whole, whole});
    all[3].begins = true;
    CHECK(tops(all, 40) == Tops{0, 30});
    all[4].begins = true;
    CHECK(tops(all, 40) == Tops{0, 40});
    CHECK(tops(all, 20) == Tops{0, 20, 40, 50});
}

TEST_CASE("below a heading that fills the view as well, what has to stay whole is cut between its sentences") {
    auto all = rows({section, block, whole, whole, whole});
    all[0].heads_next = true;
    all[3].begins = true;
    CHECK(tops(all, 40) == Tops{0, 30});
}

TEST_CASE("nothing that can be touched comes to rest out of reach, and words do") {
    std::vector<Row> all = rows({block, line, line, block, line, line, block, block});
    all[6].touched = all[7].touched = true;
    const std::vector<Span> at = ui::stops(all, 60, 25);
    REQUIRE(at.size() == 2);
    CHECK(at[0].top == 0);
    CHECK(at[0].bottom == 60);
    CHECK(at[0].lowered == 0);
    CHECK(at[1].lowered == 25);
    CHECK(at[1].from() == 35);
    // Below words it is within reach already, and a stop that is lowered shows so much less.
    CHECK(ui::stops(all, 85, 25).front().lowered == 0);
    all[3].touched = true;
    all[3].joint = line;
    const std::vector<Span> low = ui::stops(all, 60, 35);
    CHECK(low[0].lowered == 5);
    CHECK(low[0].bottom + low[0].lowered <= 60);
}

TEST_CASE("a heading goes with what it heads") {
    auto all = rows({block, line, line, section, block, line, line, line});
    all[3].heads_next = true;
    CHECK(tops(all, 40) == Tops{0, 30, 70 - 10});
}

TEST_CASE("a view that is well filled ends where a section does, rather than in a paragraph") {
    CHECK(tops(rows({block, line, line, section, line, line, line}), 40) == Tops{0, 30});
    CHECK(tops(rows({block, section, line, line, line, line}), 40) == Tops{0, 40});
}

TEST_CASE("the button below a text stays with it") {
    CHECK(tops(rows({block, line, line, block, part, block, line}), 40) == Tops{0, 30});
}

TEST_CASE("the last stop is never there for one row, where the one before can spare some") {
    CHECK(tops(rows({block, line, line, line, line}), 40) == Tops{0, 30});
    CHECK(tops(rows({block, block, part, part, part}), 40) == Tops{0, 30});
    CHECK(tops(rows({block, whole, whole, whole, block}), 40) == Tops{0, 40});
}

TEST_CASE("the last stop may be there for one row that is a section of its own, such as headings side by side") {
    CHECK(tops(rows({section, block, part, part, section}), 40) == Tops{0, 40});
    CHECK(tops(rows({section, block, part, part, block}), 40) == Tops{0, 30});
}

TEST_CASE("a picture taller than the view is read from its top to its end") {
    const std::vector<Span> at = ui::stops({{0, 100, block}, {100, 110, block}}, 40);
    REQUIRE(at.size() == 4);
    CHECK(at[0].top == 0);
    CHECK(at[1].top == 40);
    CHECK(at[2].bottom == 100);
    CHECK(at[3].top == 100);
}

TEST_CASE("a view begins where somebody has asked for it, and all other rows are still seen, each once") {
    auto all = rows({section, block, block, section, block, block, section, block});
    CHECK(tops(all, 50) == Tops{0, 50});
    all[6].tops = true;
    CHECK(tops(all, 50) == Tops{0, 40, 60});
    all[6].tops = false;
    all[2].tops = true;
    CHECK(tops(all, 50) == Tops{0, 20, 60});
    CHECK(ui::stops(all, 50).back().bottom == 80);
}

TEST_CASE("a view that would end at a paragraph goes on with the next part where it would be left hardly filled") {
    // A section that fills seven tenths of a view, and one that fills eight.
    const auto all = rows({section, part, part, part, part, part, part, section, part, part, part, part});
    CHECK(tops(all, 100) == Tops{0, 100});
    CHECK(tops(rows({section, part, part, part, part, part, part, part, section, part, part, part}), 100) ==
          Tops{0, 80});
}
