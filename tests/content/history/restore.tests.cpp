#include "content/history/restore.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <sstream>

#include "base/scratch.h"
#include "base/time_zone.h"

namespace {

namespace fs = std::filesystem;
namespace history = content::history;
using namespace std::chrono_literals;
using Names = std::vector<std::string>;

/// Wednesday 25 November 2026, 21:30, in Chicago; in UTC that is the 26th.
const history::Time evening = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + 3h + 30min;

/// A clinic in Chicago whose pages were kept on Wednesday and on Thursday evening. It is Friday afternoon.
struct Clinic {
    time_zone::Set chicago{"America/Chicago"};
    scratch::Folder folder;
    fs::path content = folder / "content";
    fs::path state = folder / "state";
    history::Time now = evening + 24h + 17h;

    Clinic() {
        write("areas/calves.lua", "wednesday");
        write("words/es/calves.lua", "miércoles");
        write("welcome.lua", "wednesday");
        write("clinic.lua", "clinic {\n  pin = \"old\",\n  phone = \"1\",\n}\n");
        keep(evening);
        write("areas/calves.lua", "thursday");
        write("words/es/calves.lua", "jueves");
        write("welcome.lua", "thursday");
        write("clinic.lua", "clinic {\n  phone = \"2\",\n  pin = \"new\",\n}\n");
        keep(evening + 24h);
    }
    void write(const std::string& name, const std::string& bytes) const { folder.write("content/" + name, bytes); }
    std::string read(const std::string& name) const { return folder.read("content/" + name); }
    void keep(history::Time when) const {
        base::Unread unread;
        REQUIRE(history::keep(state, content, {*base::list(content, base::Stamps::looked_up, unread)}, when).outcome ==
                history::Kept::Outcome::kept);
    }
    history::Plan plan(const std::string& said) const {
        std::istringstream stream(said);
        Names words;
        for (std::string word; stream >> word;) words.push_back(word);
        return history::plan(state, content, words, now);
    }
    history::Restored restore(const std::string& said) const {
        return history::restore(state, content, plan(said), now);
    }
    std::string refusal(const std::string& said) const {
        try {
            restore(said);
        } catch (const std::runtime_error& error) {
            return error.what();
        }
        return "";
    }
};

/// Kept whole at 25 hours, and an hour later without the first so many of its pages.
void loses_pages(Clinic& clinic, int lost, int of) {
    const auto name = [](int i) { return "page-" + std::to_string(i) + ".lua"; };
    for (int i = 0; i < of; ++i) clinic.write(name(i), "whole");
    clinic.keep(evening + 25h);
    for (int i = 0; i < lost; ++i) fs::remove(clinic.content / name(i));
    clinic.keep(evening + 26h);
}

}  // namespace

TEST_CASE("a version is named by the time that the history shows, wherever the clinic is") {
    const Clinic clinic;
    CHECK(history::on_the_wall(evening) == "Wednesday 25 November 2026, 21:30:00");
    for (const char* const said :
         {"2026-11-25", "2026-11-25 21:30", "Wednesday 25 November 2026, 21:30:00", "Wednesday", "wed 22:00",
          "25 November", "2026-11-26 20:00", "2026-11-26T03-30-00Z"}) {
        INFO(said);
        CHECK(clinic.plan(said).set.when == evening);
    }
    CHECK(clinic.plan("yesterday").set.when == evening + 24h);
    CHECK(clinic.plan("2026-11-26").set.when == evening + 24h);
    CHECK(clinic.plan("21:30").set.when == evening + 24h);
    CHECK(clinic.refusal("Tuesday") ==
          "There is no version from then or before. The oldest is from Wednesday 25 November 2026, 21:30:00.");
}

TEST_CASE("today is the newest version of today that differs, or a list of what there is") {
    const Clinic clinic;
    CHECK(clinic.refusal("today") ==
          "No version of today differs from the pages as they are. The versions are: Thursday 26 November 2026, "
          "21:30:00; "
          "Wednesday 25 November 2026, 21:30:00.");
    clinic.write("welcome.lua", "this morning");
    clinic.keep(clinic.now - 5h);
    clinic.write("welcome.lua", "a slip");
    CHECK(clinic.restore("today").changes.changed == Names{"welcome.lua"});
    CHECK(clinic.read("welcome.lua") == "this morning");
}

TEST_CASE("one page goes back with its translations, and the others stay") {
    const Clinic clinic;
    CHECK(clinic.plan("Wednesday calves").changes.changed == Names{"areas/calves.lua", "words/es/calves.lua"});
    CHECK(clinic.plan("Wednesday Calves").changes.changed == Names{"areas/calves.lua", "words/es/calves.lua"});
    CHECK(clinic.plan("Wednesday clinic welcome").changes.changed == Names{"clinic.lua", "welcome.lua"});
    CHECK(clinic.plan("calves Wednesday").changes.changed == Names{"areas/calves.lua", "words/es/calves.lua"});
    clinic.restore("Wednesday calves");
    CHECK(clinic.read("areas/calves.lua") == "wednesday");
    CHECK(clinic.read("words/es/calves.lua") == "miércoles");
    CHECK(clinic.read("welcome.lua") == "thursday");
    CHECK_THAT(clinic.refusal("Wednesday calvs"), Catch::Matchers::EndsWith("did you mean 'calves'?"));
    CHECK_THAT(clinic.refusal("sometime"), Catch::Matchers::StartsWith("'sometime' is neither a time nor a page."));
}

TEST_CASE("what was translated since a version is not lost by going back to it, whatever it was for") {
    const Clinic clinic;
    clinic.write("words/es/feet.lua", "translate { \"Feet\", \"Pies\" }\ntranslate { \"Toes\", \"\" }\n");
    clinic.keep(clinic.now - 10h);
    const std::string newer =
        "-- Ana\ntranslate { \"Feet\", \"Los pies\" }\n-- before: \"Tos\"\ntranslate { \"Toes\", \"Dedos\" }\n"
        "translate { \"Heel\", \"\" }\n";
    clinic.write("words/es/feet.lua", newer);
    clinic.write("words/es/knees.lua", "translate { \"Knees\", \"Rodillas\" }\ntranslate { \"Feet\", \"Pie\" }\n");
    clinic.write("welcome.lua", "friday");
    clinic.keep(clinic.now - 1h);
    const history::Plan plan = clinic.plan("04:30");
    CHECK(plan.newer_translations == 2);
    CHECK(plan.changes.removed.empty());
    CHECK(plan.changes.changed == Names{"welcome.lua", "words/es/feet.lua", "words/es/knees.lua"});
    clinic.restore("04:30");
    CHECK(clinic.read("words/es/feet.lua") ==
          "translate { \"Feet\", \"Pies\" }\n-- before: \"Tos\"\ntranslate { \"Toes\", \"Dedos\" }\n");
    CHECK(clinic.read("words/es/knees.lua") == "translate { \"Knees\", \"Rodillas\" }\n");
    CHECK(clinic.plan("04:30").changes.changed == Names{});
    CHECK(clinic.plan("04:30").changes.removed == Names{});
    CHECK(clinic.plan("04:30").changes.added == Names{});
    clinic.restore("undo");
    CHECK(clinic.read("words/es/feet.lua") == newer);
    CHECK(clinic.plan("04:30 words/es/feet.lua").newer_translations == 0);
}

TEST_CASE("of two translations on one line the newer one alone stays, and goes where it waited") {
    const Clinic clinic;
    clinic.write("words/es/feet.lua",
                 "translate { \"Feet\", \"Pies\" } translate { \"Toes\", \"\" }\n"
                 "translate { \"Say 'a'\", \"\" } translate { \"Say \\\"b\\\"\", \"Diga\" }\n");
    clinic.keep(clinic.now - 10h);
    clinic.write("words/es/feet.lua",
                 "translate { \"Feet\", \"Los pies\" } translate { \"Toes\", \"Dedos\" }\n"
                 "translate { \"Say 'a'\", \"Di\" } translate { \"Say \\\"b\\\"\", \"Di b\" }\n");
    clinic.write("welcome.lua", "friday");
    clinic.keep(clinic.now - 1h);
    CHECK(clinic.plan("04:30").newer_translations == 2);
    clinic.restore("04:30");
    CHECK(clinic.read("words/es/feet.lua") ==
          "translate { \"Feet\", \"Pies\" } translate { \"Toes\", \"Dedos\" }\n"
          "translate { \"Say 'a'\", \"Di\" } translate { \"Say \\\"b\\\"\", \"Diga\" }\n");
}

TEST_CASE("a language that was begun since a version stays whole, with its name, when one goes back to it") {
    const Clinic clinic;
    clinic.write("welcome.lua", "thursday night");
    clinic.keep(clinic.now - 10h);
    const std::string french = "language { name = \"Français\" }\ntranslate { \"Feet\", \"Pieds\" }\n";
    clinic.write("words/fr.lua", french);
    clinic.write("welcome.lua", "friday");
    clinic.keep(clinic.now - 1h);
    const history::Plan plan = clinic.plan("04:30");
    CHECK(plan.newer_translations == 1);
    CHECK(plan.changes.removed.empty());
    clinic.restore("04:30");
    CHECK(clinic.read("words/fr.lua") == french);
}

TEST_CASE("a page goes back with the pictures it had, whatever path named them, and undo takes them away again") {
    const Clinic clinic;
    const std::string page =
        "area { name = \"Calves\", on = \"calves\" }\n"
        "picture { file = \"beside.png\", alt = \"a\" }\n"
        "picture { file = \"areas/rooted.png\", alt = \"b\" }\n"
        "picture { file = './photos/far.jpg', alt = \"c\" }\n";
    clinic.write("areas/calves.lua", page);
    for (const char* const name : {"areas/beside.png", "areas/rooted.png", "photos/far.jpg", "areas/other.png"})
        clinic.write(name, "then");
    clinic.keep(clinic.now - 10h);
    clinic.write("areas/calves.lua", "another page");
    fs::remove(clinic.content / "areas/rooted.png");
    fs::remove(clinic.content / "photos/far.jpg");
    fs::remove(clinic.content / "areas/other.png");
    clinic.write("areas/beside.png", "now");
    clinic.keep(clinic.now - 5h);
    const history::Plan plan = clinic.plan("04:30 calves");
    CHECK(plan.changes.added == Names{"areas/rooted.png", "photos/far.jpg"});
    CHECK(plan.changes.changed == Names{"areas/beside.png", "areas/calves.lua"});
    clinic.restore("04:30 calves");
    CHECK(clinic.read("areas/calves.lua") == page);
    for (const char* const name : {"areas/beside.png", "areas/rooted.png", "photos/far.jpg"})
        CHECK(clinic.read(name) == "then");
    clinic.restore("undo");
    CHECK(clinic.read("areas/calves.lua") == "another page");
    CHECK(clinic.read("areas/beside.png") == "now");
    CHECK_FALSE(fs::exists(clinic.content / "areas/rooted.png"));
    CHECK_FALSE(fs::exists(clinic.content / "photos/far.jpg"));
}

TEST_CASE("whatever is put back, the PIN stays as it is now") {
    const Clinic clinic;
    clinic.restore("Wednesday");
    CHECK(clinic.read("clinic.lua") == "clinic {\n  pin = \"new\",\n  phone = \"1\",\n}\n");
    clinic.restore("undo");
    CHECK(clinic.read("clinic.lua") == "clinic {\n  phone = \"2\",\n  pin = \"new\",\n}\n");
    // A PIN that is gone opens nothing again, and one that is new is not lost.
    clinic.write("clinic.lua", "clinic {\n  phone = \"3\",\n}\n");
    clinic.restore("Wednesday");
    CHECK(clinic.read("clinic.lua") == "clinic {\n  phone = \"1\",\n}\n");
    clinic.write("clinic.lua", "clinic {\n  pin = \"third\",\n  phone = \"1\",\n}\n");
    CHECK(clinic.restore("Wednesday").changes.none());
    fs::remove(clinic.content / "clinic.lua");
    clinic.restore("Wednesday clinic");
    CHECK(clinic.read("clinic.lua").find("pin = \"new\"") != std::string::npos);
}

TEST_CASE("a PIN that was set after the only version stays where that has no clinic at all") {
    const Clinic clinic;
    fs::remove(clinic.content / "clinic.lua");
    clinic.keep(evening + 25h);
    clinic.write("clinic.lua", "clinic {\n  phone = \"4\",\n  pin = \"new\",\n}\n");
    clinic.keep(evening + 26h);
    clinic.restore(history::list(clinic.state).at(1).name);
    CHECK(clinic.read("clinic.lua") == "clinic {\n  pin = \"new\",\n}\n");
}

TEST_CASE("undo puts back what the last restore has changed, and nothing else; twice is as before") {
    const Clinic clinic;
    CHECK(clinic.refusal("undo") == "Nothing was put back that could be undone.");
    CHECK(clinic.plan("calves Wednesday").changes.changed == Names{"areas/calves.lua", "words/es/calves.lua"});
    clinic.restore("Wednesday calves");
    clinic.write("welcome.lua", "written since");
    clinic.restore("undo");
    CHECK(clinic.read("areas/calves.lua") == "thursday");
    CHECK(clinic.read("welcome.lua") == "written since");
    clinic.restore("undo");
    CHECK(clinic.read("areas/calves.lua") == "wednesday");
}

TEST_CASE("a draft that visitors never saw stays where it is when all pages go back") {
    const Clinic clinic;
    clinic.write("foam-rolling.lua", "a draft");
    clinic.restore("Wednesday");
    CHECK(clinic.read("foam-rolling.lua") == "a draft");
    clinic.restore("yesterday");
    CHECK(clinic.read("foam-rolling.lua") == "a draft");
}

TEST_CASE("a copy of a page in another folder is not meant when the page goes back") {
    const Clinic clinic;
    clinic.write("areas - Copy/calves.lua", "thursday");
    CHECK(clinic.plan("last calves").set.when == evening);
    clinic.restore("last calves");
    CHECK(clinic.read("areas/calves.lua") == "wednesday");
    CHECK(clinic.read("areas - Copy/calves.lua") == "thursday");
}

TEST_CASE("who could write a file can write it when it was put back") {
    const Clinic clinic;
    REQUIRE(::chmod((clinic.content / "welcome.lua").c_str(), 0664) == 0);
    REQUIRE(::chmod((clinic.content / "areas").c_str(), 02775) == 0);
    fs::remove(clinic.content / "areas/calves.lua");
    clinic.write("areas/other.lua", "so that the folder stays");
    clinic.restore("Wednesday");
    struct stat status {};
    REQUIRE(::stat((clinic.content / "welcome.lua").c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0664);
}

TEST_CASE("where a draft stands in the way of a file nothing is put back, rather than half of it") {
    struct Case {
        std::string then, now, draft;
    };
    for (const auto& [then, now, draft] :
         {Case{"notes", "notes/calves.txt", "notes/draft"}, Case{"notes/calves.txt", "calves.txt", "notes"}}) {
        INFO(draft);
        const Clinic clinic;
        clinic.write(then, "then");
        clinic.keep(clinic.now - 5h);
        fs::remove_all(clinic.content / "notes");
        clinic.write(now, "now");
        clinic.keep(clinic.now - 4h);
        clinic.write(draft, "a draft");
        CHECK_THAT(clinic.refusal(history::list(clinic.state).at(1).name),
                   Catch::Matchers::StartsWith("Nothing is put back: ") && Catch::Matchers::ContainsSubstring(draft));
        CHECK(clinic.read(now) == "now");
        CHECK(clinic.read(draft) == "a draft");
    }
}

TEST_CASE("the last version is not what was left of a folder that was half replaced") {
    Clinic clinic;
    loses_pages(clinic, 8, 12);
    clinic.write("page-8.lua", "garbage");
    CHECK(clinic.plan("last").set.when == evening + 25h);
    clinic.restore("last");
    CHECK(clinic.read("page-0.lua") == "whole");
    CHECK(clinic.read("page-8.lua") == "whole");
}

TEST_CASE("pages that were gone for a week are not waited for any longer") {
    for (const bool is_over : {false, true}) {
        Clinic clinic;
        loses_pages(clinic, 8, 12);
        const history::Time later = evening + 25h + std::chrono::days(7) + (is_over ? 1s : 0s);
        clinic.write("page-8.lua", "later");
        clinic.keep(later);
        clinic.now = later + 1h;
        clinic.write("page-8.lua", "a slip");
        CHECK(clinic.plan("last").set.when == (is_over ? later : evening + 25h));
    }
}

TEST_CASE("pages that were taken out a few at a time stay out of the last version") {
    Clinic clinic;
    loses_pages(clinic, 5, 20);
    clinic.write("page-8.lua", "a slip");
    CHECK(clinic.plan("last").set.when == evening + 26h);
}

TEST_CASE("a content folder that was lost comes back for the group that shares it") {
    if (geteuid() != 0) SKIP("only root has groups to give");
    constexpr gid_t games = 60;
    Clinic clinic;
    REQUIRE(::chown(clinic.content.c_str(), 0, games) == 0);
    REQUIRE(::chmod(clinic.content.c_str(), 02775) == 0);
    clinic.write("welcome.lua", "friday");
    clinic.keep(evening + 40h);
    fs::remove_all(clinic.content);
    clinic.restore("last");
    for (const char* const name : {"", "areas", "welcome.lua"}) {
        INFO(name);
        struct stat status {};
        REQUIRE(::stat((clinic.content / name).c_str(), &status) == 0);
        CHECK(status.st_gid == games);
        CHECK((status.st_mode & S_IWGRP) != 0);
    }
}
