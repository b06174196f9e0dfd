#include "commands/touched_here.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "model/touched_page.h"
#include "ui/wording.h"

namespace {

using model::UsageKind;

std::shared_ptr<const model::Library> library(bool wanted) {
    model::Library library;
    library.clinic.touched_here = wanted;
    for (const char* const area : {"calves", "knees", "neck"}) {
        model::Page page;
        page.id = page.area = area;
        library.pages.push_back(page);
    }
    model::Page page;
    page.id = model::touched_page;
    library.pages.push_back(page);
    return std::make_shared<const model::Library>(std::move(library));
}

std::vector<model::UsageCount> touches(std::int64_t calves, std::int64_t knees, std::int64_t neck) {
    return {{{}, UsageKind::page, "calves", calves},
            {{}, UsageKind::page, "knees", knees},
            {{}, UsageKind::page, "neck", neck},
            {{}, UsageKind::benefit, "neck/relaxation", 1000}};
}

const model::Chart* chart_in(const model::Library& library) {
    for (const model::Block& block : library.page(model::touched_page)->blocks)
        if (const auto* const chart = std::get_if<model::Chart>(&block)) return chart;
    return nullptr;
}

}  // namespace

TEST_CASE("what was touched here is shown beside what studies count, in percent of all touches") {
    const auto shown = commands::with_touched_here(library(true), touches(10, 20, 10));
    const model::Chart* const chart = chart_in(*shown);
    REQUIRE(chart);
    REQUIRE(chart->rows.size() == 6);
    CHECK(chart->rows[0].name == wording::touched_parts[0]);
    CHECK(chart->rows[0].values.front() == 50);
    CHECK(chart->rows[1].values.front() == 28);
    CHECK(chart->rows[2].values.front() == 25);
    CHECK(chart->rows[4].values.front() == 25);
    double in_studies = 0;
    for (const std::size_t i : {1, 3, 5}) in_studies += chart->rows[i].values.front();
    CHECK(in_studies == 100);
    CHECK(chart->sources == std::vector<std::string>{"FRAN19"});
}

TEST_CASE("fewer than twenty touches are nobody's business, and a clinic that did not ask shows none") {
    CHECK_FALSE(chart_in(*commands::with_touched_here(library(true), touches(10, 5, 4))));
    CHECK(chart_in(*commands::with_touched_here(library(true), touches(10, 5, 5))));
    CHECK_FALSE(chart_in(*commands::with_touched_here(library(false), touches(10, 20, 10))));
}
