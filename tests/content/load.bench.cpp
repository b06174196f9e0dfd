#include "content/load.h"

#include <fmt/format.h>

#include <array>
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/scratch.h"

// The budget: 1,000 pages in 10 languages in less than 300 ms, from files that the system has in memory already.

namespace {

constexpr int page_count = 1'000;
constexpr std::array<std::string_view, 9> languages = {"de", "es", "fr", "ht", "it", "pl", "pt", "vi", "zh"};

/// Twelve texts of the length that pages have, each the page's own.
std::string words(int page, int number) {
    constexpr std::array<std::string_view, 12> all = {
        "Lower legs",
        "Your calves lift your heel and push you forward. No other muscles do more of that work.",
        "The stretch may feel easier",
        "Your calf may feel looser for a while. In 18 runners, massage made no difference to its stiffness.",
        "Stand at a wall, one foot back, and ease into a stretch.",
        "minutes to hours",
        "Soreness can ease for a while",
        "After hard exercise, massage can make sore muscles hurt a little less, up to three days.",
        "Stroke each one upward for two minutes.",
        "How it is done",
        "You lie face down with a pillow under your ankles. A few minutes on each is enough.",
        "One of them swollen, warm or sore, and the other not? Tell a member of staff now."};
    return fmt::format("{} {}", all[number], page);
}

std::string page_script(int page) {
    const auto said = [&](int number) { return words(page, number); };
    return fmt::format(
        "-- A page like any other.\npage {{ name = \"{}\" }}\n\ntext \"{}\"\n\nbenefit \"flexibility\" {{\n"
        "  title = \"{}\",\n  text = \"{}\",\n  today = \"{}\",\n  grade = \"some\", size = \"small\",\n"
        "  lasts = \"{}\",\n  sources = {{ \"DAVIS20\", \"KONG18\" }},\n}}\nbenefit \"relaxation\" {{\n"
        "  title = \"{}\",\n  text = \"{}\",\n  today = \"{}\",\n  grade = \"some\", size = \"small\",\n"
        "  lasts = \"{}\",\n  sources = {{ \"GUO17\" }},\n}}\n\nheading \"{}\"\ntext \"{}\"\n\nwarning \"{}\"\n",
        said(0), said(1), said(2), said(3), said(4), said(5), said(6), said(7), said(8), said(5), said(9), said(10),
        said(11));
}

std::string translation_script(int page, std::string_view language) {
    std::string script = "-- What the page says, and what it says in this language.\n";
    for (int number = 0; number < 12; ++number)
        script += fmt::format("translate {{\n  \"{}\",\n  \"{}: {}\",\n}}\n", words(page, number), language,
                              words(page, number));
    return script;
}

void write_clinic(const scratch::Folder& folder) {
    for (int page = 0; page < page_count; ++page) {
        folder.write(fmt::format("areas/page{}.lua", page), page_script(page));
        for (const std::string_view language : languages)
            folder.write(fmt::format("words/{}/page{}.lua", language, page), translation_script(page, language));
    }
}

}  // namespace

TEST_CASE("what loading 1,000 pages in 10 languages costs", "[!benchmark]") {
    const scratch::Folder folder;
    write_clinic(folder);
    const content::Loaded loaded = content::load(folder.path());
    REQUIRE(loaded.problems.empty());
    REQUIRE(loaded.library.pages.size() == page_count);
    CHECK(loaded.library.languages.size() == languages.size());
    BENCHMARK("1,000 pages in 10 languages") { return content::load(folder.path()).library.pages.size(); };
}
