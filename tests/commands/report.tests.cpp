#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"
#include "kiosk/counts_store.h"

// What staff and IT see of the kiosk's use.

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

namespace {

void count_calves(const Workshop& workshop, std::chrono::hours ago) {
    kiosk::Tally tally;
    tally.add(kiosk::PageOpened{"calves"}, kiosk::hour_at(std::chrono::system_clock::now()) - ago);
    REQUIRE(kiosk::usage::write(workshop / "state", tally).done);
}

bool is_header(const std::string& printed) { return printed == "hour,kind,subject,name,count\n"; }

}  // namespace

TEST_CASE("before the first visitor the report is one kind sentence, and begins no file") {
    const Workshop workshop;
    fs::create_directories(workshop / "state");
    const Outcome report = run("report " + workshop.state_option());
    CHECK(report.status == 0);
    CHECK(report.is_one_sentence());
    CHECK(report.says("Nothing was counted on the last 28 days in " + (workshop / "state/usage.sqlite").string() +
                      ": the numbers come with the visitors."));
    CHECK(is_header(run("report --csv " + workshop.state_option()).printed));
    CHECK(fs::is_empty(workshop / "state"));
}

TEST_CASE("the report names the pages as visitors do, and does without when the pages are gone") {
    const Workshop workshop;
    workshop.copy("content");
    count_calves(workshop, std::chrono::hours(0));
    const std::string where = workshop.state_option() + " " + workshop.content_option();
    CHECK(run("report " + where).says("\n  Calves                        1 █"));
    CHECK(run("report --csv " + where).says(":00,page,calves,Calves,1\n"));
    fs::remove_all(workshop / "content");
    const Outcome without = run("report " + where);
    CHECK(without.status == 0);
    CHECK(without.says("\n  calves                        1 █"));
}

TEST_CASE("the report tells as many days as are asked for") {
    const Workshop workshop;
    count_calves(workshop, std::chrono::days(10));
    CHECK(run("report " + workshop.state_option()).says("alves  "));
    CHECK(run("report --days 10 " + workshop.state_option()).is_one_sentence());
    CHECK(run("report --days 11 --csv " + workshop.state_option()).says(",page,calves,"));
    CHECK(run("report --days 0 " + workshop.state_option()).status != 0);
}

TEST_CASE("damaged counts are told to IT with the file's name, and so is where they were put") {
    const Workshop workshop;
    workshop.write("state/usage.sqlite", "garbage of some length");
    const Outcome damaged = run("report " + workshop.state_option());
    CHECK(damaged.status == 1);
    CHECK(damaged.is_one_sentence());
    CHECK(damaged.says((workshop / "state/usage.sqlite").string() + ": it is damaged; "));
    count_calves(workshop, std::chrono::hours(0));
    const Outcome after = run("report " + workshop.state_option());
    CHECK(after.status == 0);
    CHECK(after.says("alves  "));
    CHECK(after.says("is kept as " + (workshop / "state/usage-damaged-").string()));
}
