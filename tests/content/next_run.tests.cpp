#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <variant>

#include "content/load.h"
#include "model/passages.h"

// "My next run", as it ships: what its numbers count, and where a runner finds it.

TEST_CASE("how many got hurt is said of so many runs, which nobody takes for all who ran") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    for (const char* const language : {"", "es"}) {
        const model::Library read = model::translated(library, language);
        REQUIRE(read.page("next-run"));
        int lanes = 0;
        for (const model::Block& block : read.page("next-run")->blocks)
            if (const auto* const found = std::get_if<model::Lanes>(&block)) {
                ++lanes;
                INFO(found->hurt);
                const std::size_t first = found->hurt.find("3,000");
                REQUIRE(first != std::string::npos);
                CHECK(found->hurt.find("3,000", first + 1) != std::string::npos);
            }
        CHECK(lanes == 1);
    }
}

TEST_CASE("'Common problems' leads to how far to run next, and to how long one is sore") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    std::set<std::string> leads_to;
    for (const model::Block& block : library.page("common-problems")->blocks)
        if (const auto* const link = std::get_if<model::Link>(&block)) leads_to.insert(link->to);
    CHECK(leads_to.contains("next-run"));
    CHECK(leads_to.contains("soreness-clock"));
}
