#include "publish/usage_report.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using model::summary;
using model::UsageCount;
using model::UsageKind;

namespace {

const model::Day friday = model::Day(2026y / 11 / 20);
const model::Day sunday = friday + std::chrono::days(2);

const std::vector<UsageCount> a_weekend = {
    {friday + 9h, UsageKind::session, "", 8},
    {friday + 9h, UsageKind::page, "calves", 6},
    {friday + 9h, UsageKind::page, "nobody-knows", 1},
    {friday + 9h, UsageKind::benefit, "calves/flexibility", 3},
    {friday + 9h, UsageKind::listen, "", 2},
    {friday + 9h, UsageKind::language, "es", 2},
    {friday + 9h, UsageKind::dead_tap, "landscape-15-08", 4},
    {friday + 9h, UsageKind::dead_tap, "landscape-00-00", 1},
    {friday + 9h, UsageKind::first_tap, "under-5s", 3},
    {friday + 9h, UsageKind::first_tap, "later", 2},
    {friday + 9h, UsageKind::setting, "text-200", 1},
    {sunday + 11h, UsageKind::session, "", 4},
    {sunday + 11h, UsageKind::page, "calves", 1},
    {sunday + 11h, UsageKind::page, "hips", 7},
};

model::Library two_pages() {
    model::Library library;
    library.pages.resize(2);
    library.pages[0].id = "calves";
    library.pages[0].name = "Calves";
    library.pages[1].id = "hips";
    library.pages[1].name = "Hips, \"both\"";
    library.languages = {{{}, "es", "Español", {}}};
    return library;
}

}  // namespace

TEST_CASE("counts are added up by day, by hour of the day, and by what was opened most") {
    const model::UsageSummary sums = summary(a_weekend, friday, sunday);
    CHECK(sums.sessions == 12);
    CHECK(sums.sessions_by_day == std::vector<std::int64_t>{8, 0, 4});
    CHECK(sums.sessions_by_hour[9] == 8);
    CHECK(sums.sessions_by_hour[11] == 4);
    CHECK(sums.pages == model::UsageSummary::Sums{{"calves", 7}, {"hips", 7}, {"nobody-knows", 1}});
    CHECK(sums.listens == 2);
    CHECK(sums.dead_taps[0].total == 5);
    CHECK(sums.dead_taps[0].taps[16 * 9 - 1] == 4);
    CHECK(sums.dead_taps[1].total == 0);
    CHECK(sums.median_first_tap == 1);
    CHECK(sums.total == 45);
}

TEST_CASE("counts of other days stay out") {
    CHECK(summary(a_weekend, friday + std::chrono::days(1), sunday).total == 12);
    CHECK(summary(a_weekend, friday, friday).sessions == 8);
    CHECK(summary(a_weekend, sunday, friday).sessions_by_day.size() == 1);
}

TEST_CASE("the middle visitor's first touch is the quicker one of two in the middle") {
    const auto median = [](std::int64_t quick, std::int64_t slow) {
        const std::vector<UsageCount> rows = {{friday, UsageKind::first_tap, "under-2s", quick},
                                              {friday, UsageKind::first_tap, "under-20s", slow}};
        return summary(rows, friday, friday).median_first_tap;
    };
    CHECK(median(2, 2) == 0);
    CHECK(median(2, 3) == 3);
    CHECK_FALSE(summary({}, friday, friday).median_first_tap);
}

TEST_CASE("a subject that is no cell of the grid is no dead tap") {
    const std::vector<UsageCount> rows = {{friday, UsageKind::dead_tap, "landscape-16-00", 1},
                                          {friday, UsageKind::dead_tap, "portrait-15-08", 1},
                                          {friday, UsageKind::dead_tap, "landscape--1-00", 1},
                                          {friday, UsageKind::dead_tap, "portrait-08-15", 1}};
    const model::UsageSummary sums = summary(rows, friday, friday);
    CHECK(sums.dead_taps[0].total == 0);
    CHECK(sums.dead_taps[1].total == 1);
}

TEST_CASE("the report is a page of text, with the names of the pages and bars") {
    CHECK(publish::usage_text(summary(a_weekend, friday, sunday), two_pages()) ==
          R"(Use of the kiosk, 20 November 2026 to 22 November 2026

  Sessions                          12
  Pages opened                      15
  Benefits read                      3
  Listens                            2
  Touches nothing answered           5
  First touch usually after   2 to 5 s
  A visit usually takes              –

Sessions by day
  Fri 20 Nov                    8 ██████████████████████████████
  Sat 21 Nov                    0
  Sun 22 Nov                    4 ███████████████

Sessions by hour of the day
  09:00                         8 ██████████████████████████████
  10:00                         0
  11:00                         4 ███████████████

Pages opened most
  Calves                        7 ██████████████████████████████
  Hips, "both"                  7 ██████████████████████████████
  nobody-knows                  1 ████▎

Benefits read most
  Calves: flexibility           3 ██████████████████████████████

Languages chosen
  Español                       2 ██████████████████████████████

Settings used
  Text at 200 %                 1 ██████████████████████████████

From the welcome to the first touch
  under 2 s                     0
  2 to 5 s                      3 ██████████████████████████████
  5 to 10 s                     0
  10 to 20 s                    0
  20 to 40 s                    0
  40 s or more                  2 ████████████████████

Touches that nothing answered, landscape panel: 5 (darkest: 4)
  ░░······························
  ································
  ································
  ································
  ································
  ································
  ································
  ································
  ······························██
)");
}

TEST_CASE("how long visits were, and how deep they went, is told in steps, beside what museums measured") {
    const std::vector<UsageCount> rows = {
        {friday, UsageKind::session, "", 4},      {friday, UsageKind::stay, "under-30s", 1},
        {friday, UsageKind::stay, "under-2m", 2}, {friday, UsageKind::stay, "longer", 1},
        {friday, UsageKind::depth, "none", 1},    {friday, UsageKind::depth, "2-3", 3}};
    const std::string text = publish::usage_text(summary(rows, friday, friday), {});
    INFO(text);
    CHECK(text.find("  A visit usually takes     1 to 2 min\n") != std::string::npos);
    CHECK(text.find("How long visits were (at touch tables in three museums: 1:52 to 2:30 min)\n"
                    "  under 30 s                    1 ███████████████\n"
                    "  30 s to 1 min                 0\n"
                    "  1 to 2 min                    2 ██████████████████████████████\n"
                    "  2 to 4 min                    0\n"
                    "  4 to 8 min                    0\n"
                    "  8 min or more                 1 ███████████████\n") != std::string::npos);
    CHECK(text.find("How many pages a visit opened\n"
                    "  No page                       1 ██████████\n"
                    "  1 page                        0\n"
                    "  2 or 3 pages                  3 ██████████████████████████████\n") != std::string::npos);
    CHECK(publish::usage_csv(rows, {}).find(",stay,under-2m,1 to 2 min,2\n") != std::string::npos);
}

TEST_CASE("many days are told by the week, and a long list by its beginning") {
    std::vector<UsageCount> rows;
    for (int i = 10; i < 30; ++i) rows.push_back({friday + 9h, UsageKind::page, "page-" + std::to_string(i), i});
    rows.push_back({friday + 9h, UsageKind::session, "", 1});
    const std::string text = publish::usage_text(summary(rows, friday, friday + std::chrono::days(31)), {});
    CHECK(text.find("Sessions in the seven days from\n"
                    "  Fri 20 Nov                    1 ██████████████████████████████\n"
                    "  Fri 27 Nov                    0\n") != std::string::npos);
    CHECK(text.find("  page-29                      29 ██████████████████████████████\n"
                    "  page-28                      28 ") != std::string::npos);
    CHECK(text.find("  page-15                      15 ███████████████▌\n  and 5 more\n") != std::string::npos);
    CHECK(text.find("page-14") == std::string::npos);
}

TEST_CASE("what happened once shows beside what happened a thousand times") {
    const std::vector<UsageCount> rows = {{friday, UsageKind::language, "en", 1000},
                                          {friday, UsageKind::language, "es", 1}};
    CHECK(publish::usage_text(summary(rows, friday, friday), {}).find("es                            1 ▏\n") !=
          std::string::npos);
}

TEST_CASE("days without visitors are one kind sentence") {
    CHECK(publish::usage_text(summary({}, friday, sunday), {}) ==
          "Nothing was counted from 20 November 2026 to 22 November 2026: the numbers come with the visitors.\n");
}

TEST_CASE("a spreadsheet gets every row, with names in quotes where they need them") {
    const std::vector<UsageCount> rows = {{friday + 9h, UsageKind::session, "", 8},
                                          {friday + 9h, UsageKind::page, "hips", 7},
                                          {friday + 9h, UsageKind::benefit, "calves/flexibility", 3},
                                          {friday + 9h, UsageKind::language, "es", 2},
                                          {friday + 9h, UsageKind::setting, "high-contrast", 1},
                                          {friday + 9h, UsageKind::dead_tap, "portrait-00-15", 1},
                                          {sunday + 23h, UsageKind::first_tap, "under-10s", 1}};
    CHECK(publish::usage_csv(rows, two_pages()) ==
          "hour,kind,subject,name,count\n"
          "2026-11-20 09:00,session,,,8\n"
          "2026-11-20 09:00,page,hips,\"Hips, \"\"both\"\"\",7\n"
          "2026-11-20 09:00,benefit,calves/flexibility,Calves: flexibility,3\n"
          "2026-11-20 09:00,language,es,Español,2\n"
          "2026-11-20 09:00,setting,high-contrast,High contrast,1\n"
          "2026-11-20 09:00,dead-tap,portrait-00-15,portrait-00-15,1\n"
          "2026-11-22 23:00,first-tap,under-10s,5 to 10 s,1\n");
    CHECK(publish::usage_csv({}, {}) == "hour,kind,subject,name,count\n");
}
