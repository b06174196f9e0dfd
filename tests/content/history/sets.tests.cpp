#include "content/history/sets.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <csignal>
#include <new>

#include "base/files.h"
#include "base/scratch.h"
#include "base/time_zone.h"
#include "content/history/restore.h"

namespace {

namespace fs = std::filesystem;
namespace history = content::history;
using namespace std::chrono_literals;
using Names = std::vector<std::string>;
using Outcome = history::Kept::Outcome;

/// Noon, so that hours before and after are the same day in all of Europe and America.
const history::Time noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 17h;

struct Clinic {
    time_zone::Set greenwich{"UTC"};
    scratch::Folder folder;
    fs::path content = folder / "content";
    fs::path state = folder / "state";
    history::Time now = noon;

    void write(const std::string& name, const std::string& bytes) const { folder.write("content/" + name, bytes); }
    std::string read(const std::string& name) const { return folder.read("content/" + name); }
    history::Kept keep(const history::Limits& limits = {}, const history::Sound& sound = {}) {
        base::Unread unread;
        now += 1min;
        return history::keep(state, content, {*base::list(content, base::Stamps::looked_up, unread)}, now, limits,
                             sound);
    }
    history::Restored restore(const std::string& when) { return history::restore(state, content, when, now += 1min); }
    Names names() const {
        Names all;
        for (const history::Set& set : history::list(state)) all.push_back(set.name);
        return all;
    }
};

struct stat status_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status;
}

std::string refusal(Clinic& clinic, const std::string& when) {
    try {
        clinic.restore(when);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("what loaded cleanly is kept, dated, as a folder like the content") {
    Clinic clinic;
    clinic.write("areas/calves.lua", "one");
    clinic.write("logo.png", "pixels");
    clinic.write(".git/config", "hidden");
    const auto kept = clinic.keep();
    CHECK(kept.outcome == Outcome::kept);
    CHECK(kept.set == "2026-11-21T17-01-00Z");
    CHECK(kept.error.empty());
    CHECK(clinic.folder.read("state/history/2026-11-21T17-01-00Z/areas/calves.lua") == "one");
    CHECK(clinic.folder.read("state/history/2026-11-21T17-01-00Z/logo.png") == "pixels");
    CHECK(!fs::exists(clinic.state / "history/2026-11-21T17-01-00Z/.git"));
    CHECK(history::newest_good(clinic.state) == clinic.state / "history/2026-11-21T17-01-00Z");
    REQUIRE(history::list(clinic.state).size() == 1);
    CHECK(history::list(clinic.state)[0].when == noon + 1min);
}

TEST_CASE("nothing is kept twice, and unchanged files take no room") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.write("b.lua", "two");
    clinic.keep();
    CHECK(clinic.keep().outcome == Outcome::unchanged);
    clinic.write("a.lua", "1");
    CHECK(clinic.keep().outcome == Outcome::kept);
    const auto sets = history::list(clinic.state);
    REQUIRE(sets.size() == 2);
    CHECK(status_of(sets[0].folder / "b.lua").st_ino == status_of(sets[1].folder / "b.lua").st_ino);
    CHECK(status_of(sets[0].folder / "a.lua").st_ino != status_of(sets[1].folder / "a.lua").st_ino);
    CHECK(status_of(sets[0].folder / "b.lua").st_ino != status_of(clinic.content / "b.lua").st_ino);
    CHECK(clinic.folder.read("state/history/" + sets[1].name + "/a.lua") == "one");
}

TEST_CASE("the history tells what changed from set to set") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.write("b.lua", "two");
    clinic.keep();
    clinic.write("a.lua", "ONE");
    clinic.write("c/d.lua", "new");
    fs::remove(clinic.content / "b.lua");
    clinic.keep();
    const auto sets = history::list(clinic.state);
    const auto changes = history::changes(sets[0], &sets[1]);
    CHECK(changes.added == Names{"c/d.lua"});
    CHECK(changes.changed == Names{"a.lua"});
    CHECK(changes.removed == Names{"b.lua"});
    CHECK(history::changes(sets[1], nullptr).added == Names{"a.lua", "b.lua"});
}

TEST_CASE("two sets never have one name, and a clock that is set back does not mix them up") {
    Clinic clinic;
    for (const char* const bytes : {"one", "two", "three"}) {
        clinic.write("a.lua", bytes);
        clinic.now -= 1h;
        clinic.keep();
    }
    CHECK(clinic.names() == Names{"2026-11-21T16-01-02Z", "2026-11-21T16-01-01Z", "2026-11-21T16-01-00Z"});
    CHECK(clinic.folder.read("state/history/2026-11-21T16-01-02Z/a.lua") == "three");
}

TEST_CASE("the oldest sets go when there are too many, never the newest good one") {
    Clinic clinic;
    for (int i = 0; i < 5; ++i) {
        clinic.write("a.lua", std::string(1'000, static_cast<char>('a' + i)));
        clinic.write("same.png", std::string(5'000, 'x'));
        clinic.keep({.sets = 3});
    }
    CHECK(clinic.names() == Names{"2026-11-21T17-05-00Z", "2026-11-21T17-04-00Z", "2026-11-21T17-03-00Z"});
    clinic.write("a.lua", "more");
    clinic.keep({.bytes = 6'500});  // the picture counts once
    CHECK(clinic.names() == Names{"2026-11-21T17-06-00Z", "2026-11-21T17-05-00Z"});
    clinic.write("a.lua", "even more");
    clinic.keep({.bytes = 10});
    CHECK(clinic.names() == Names{"2026-11-21T17-07-00Z"});
}

TEST_CASE("a file that is too large for the history is no part of it, and stays where it is") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.keep();
    clinic.write("film.mp4", "film");
    fs::resize_file(clinic.content / "film.mp4", history::most_file_bytes + 1);
    clinic.write("a.lua", "two");
    clinic.keep();
    CHECK(!fs::exists(history::newest_good(clinic.state) / "film.mp4"));
    clinic.restore("2026-11-21T17-01");
    CHECK(clinic.read("a.lua") == "one");
    CHECK(fs::exists(clinic.content / "film.mp4"));
}

TEST_CASE("what a power cut left half written is no set, and is cleaned up") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.keep();
    clinic.folder.write("state/history/.unfinished/a.lua", "half");
    clinic.folder.write("state/history/.gone-2026-11-20T17-01-00Z/a.lua", "half");
    clinic.folder.write("state/history/notes/a.lua", "somebody's own");
    CHECK(clinic.names() == Names{"2026-11-21T17-01-00Z"});
    clinic.write("a.lua", "two");
    clinic.keep();
    CHECK(clinic.names() == Names{"2026-11-21T17-02-00Z", "2026-11-21T17-01-00Z"});
    CHECK(!fs::exists(clinic.state / "history/.unfinished"));
    CHECK(!fs::exists(clinic.state / "history/.gone-2026-11-20T17-01-00Z"));
    CHECK(fs::exists(clinic.state / "history/notes/a.lua"));
}

TEST_CASE("what is saved while a set is being kept is not taken for good") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    base::Unread unread;
    const auto good = *base::list(clinic.content, base::Stamps::looked_up, unread);
    clinic.write("a.lua", "with a mistake");
    CHECK(history::keep(clinic.state, clinic.content, {good}, noon).outcome == Outcome::changing);
    CHECK(clinic.names().empty());
    CHECK(!fs::exists(clinic.state / "history/.unfinished"));
}

TEST_CASE("an old page that is put back while a set is being kept is no part of a good set either") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.write("b.lua", "one");
    clinic.keep();
    clinic.write("a.lua", "two");
    clinic.write("b.lua", "two");
    base::Unread unread;
    const auto good = *base::list(clinic.content, base::Stamps::looked_up, unread);
    fs::remove(clinic.content / "a.lua");
    clinic.write("a.lua", "one");
    CHECK(history::keep(clinic.state, clinic.content, {good}, noon + 1h).outcome == Outcome::changing);
    CHECK(clinic.names() == Names{"2026-11-21T17-01-00Z"});
}

TEST_CASE("a state folder that cannot be written to is told of in one sentence, and nothing else happens") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.folder.write("state", "a file where the folder should be");
    const auto kept = clinic.keep();
    CHECK(kept.outcome == Outcome::failed);
    CHECK_THAT(kept.error, Catch::Matchers::StartsWith("The history of the pages cannot be kept in " +
                                                       clinic.state.string() + ": "));
    CHECK(history::list(clinic.state).empty());
    CHECK(history::newest_good(clinic.state).empty());
}

TEST_CASE("what was good a day ago is the newest version of then, or the oldest that there is") {
    Clinic clinic;
    CHECK(history::good_a_day_ago(clinic.state, noon).empty());
    for (const char* text : {"one", "two", "three"}) {
        clinic.write("a.lua", text);
        clinic.keep();
        clinic.now += 12h;
    }
    const auto text_of = [&](history::Time now) {
        return base::read_text(history::good_a_day_ago(clinic.state, now) / "a.lua");
    };
    CHECK(text_of(noon + 13h) == "one");
    CHECK(text_of(noon + 37h) == "two");
    CHECK(text_of(noon + 24h * 30) == "three");
}

TEST_CASE("where memory runs out while a version is kept, it is told, and the version is kept the next time") {
    Clinic clinic;
    clinic.write("logo.png", "pixels");
    const auto kept = clinic.keep({}, [](const fs::path&) -> bool { throw std::bad_alloc(); });
    CHECK(kept.outcome == Outcome::failed);
    CHECK(kept.error == "The history of the pages cannot be kept: there is no memory for it.");
    CHECK(clinic.names().empty());
    CHECK(clinic.keep().outcome == Outcome::kept);
}

TEST_CASE("a restore puts back what differs, touches nothing else, and can itself be undone") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.write("same.lua", "same");
    clinic.write("old/gone.lua", "gone");
    clinic.keep();
    fs::remove_all(clinic.content / "old");
    clinic.write("a.lua", "two");
    clinic.write("new/new.lua", "new");
    clinic.keep();
    const struct stat before = status_of(clinic.content / "same.lua");
    const auto restored = clinic.restore("2026-11-21T17-01-00Z");
    CHECK(restored.set == "2026-11-21T17-01-00Z");
    CHECK(restored.undo == "2026-11-21T17-02-00Z");
    CHECK(restored.changes.changed == Names{"a.lua"});
    CHECK(restored.changes.added == Names{"old/gone.lua"});
    CHECK(restored.changes.removed == Names{"new/new.lua"});
    CHECK(clinic.read("a.lua") == "one");
    CHECK(clinic.read("old/gone.lua") == "gone");
    CHECK(!fs::exists(clinic.content / "new"));
    CHECK(!fs::exists(clinic.content / ".bodymap-restore"));
    const struct stat after = status_of(clinic.content / "same.lua");
    CHECK(after.st_ino == before.st_ino);
    CHECK(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec);
    clinic.restore(restored.undo);
    CHECK(clinic.read("a.lua") == "two");
    CHECK(clinic.read("new/new.lua") == "new");
    CHECK(!fs::exists(clinic.content / "old"));
}

TEST_CASE("a restore keeps even pages with mistakes first, and marks them") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.keep();
    clinic.write("a.lua", "half a day of work, with a mistake");
    const auto restored = clinic.restore("last");
    CHECK(restored.set == "2026-11-21T17-01-00Z");
    CHECK(restored.undo == "2026-11-21T17-02-00Z-before-restore");
    CHECK(clinic.read("a.lua") == "one");
    CHECK(history::list(clinic.state)[0].kind == history::Set::Kind::before_restore);
    CHECK(history::newest_good(clinic.state).filename() == "2026-11-21T17-01-00Z");
    CHECK(clinic.keep().outcome == Outcome::unchanged);
    clinic.restore(restored.undo);
    CHECK(clinic.read("a.lua") == "half a day of work, with a mistake");
}

TEST_CASE("a set can be named by any beginning that is its own, or by a word") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    clinic.now = noon - 48h;
    clinic.keep();
    clinic.write("a.lua", "two");
    clinic.now = noon;
    clinic.keep();
    clinic.write("a.lua", "three");
    clinic.keep();
    CHECK(clinic.restore("2026-11-19").set == "2026-11-19T17-01-00Z");
    CHECK(clinic.restore("2026-11-21 17:01").set == "2026-11-21T17-01-00Z");
    CHECK(clinic.restore("yesterday").set == "2026-11-19T17-01-00Z");
    CHECK(clinic.read("a.lua") == "one");
    CHECK(clinic.restore("last").set == "2026-11-21T17-02-00Z");
    CHECK(clinic.restore("last").set == "2026-11-21T17-01-00Z");
    const auto nothing = clinic.restore("2026-11-21 17:01");
    CHECK(nothing.undo.empty());
    CHECK(nothing.changes.none());
}

TEST_CASE("a restore that cannot be done says why") {
    Clinic clinic;
    clinic.write("a.lua", "one");
    CHECK(refusal(clinic, "last") == "There is no history yet in " + (clinic.state / "history").string() + ".");
    clinic.now = noon;
    clinic.keep();
    CHECK(refusal(clinic, "last") == "No version differs from the pages as they are: there is nothing to put back.");
    CHECK(refusal(clinic, "yesterday") ==
          "There is no version from then or before. The oldest is from Saturday 21 November 2026, 17:01:00.");
    clinic.write("a.lua", "two");
    clinic.now = noon + 2h;
    clinic.keep();
    CHECK(refusal(clinic, "2025") ==
          "'2025' is neither a time nor a page. Times are such as yesterday, Friday, noon, 21:30, 2026-11-25, \"20 "
          "minutes ago\", last or undo; "
          "'bodymap history' lists the versions.");
    CHECK(refusal(clinic, "2026-11-21T1") == "2 versions begin with '2026-11-21T1'. Write more of the name.");
    CHECK(refusal(clinic, "2026-11-21T16") ==
          "There is no version '2026-11-21T16'. There are: Saturday 21 November 2026, 19:01:00; Saturday 21 November "
          "2026, 17:01:00.");
    CHECK(clinic.read("a.lua") == "two");
    fs::remove_all(clinic.content);
    clinic.folder.write("content", "a file where the folder should be");
    CHECK(refusal(clinic, "2026-11-21T17") == "Nothing is put back: " + clinic.content.string() + ": Not a directory.");
}

TEST_CASE("on a full disk nothing is put back, and nothing is lost") {
    Clinic clinic;
    clinic.write("a.lua", std::string(100'000, 'a'));
    clinic.write("b.lua", "one");
    clinic.keep();
    clinic.write("a.lua", "a");
    clinic.write("b.lua", "two");
    clinic.keep();
    // The nearest thing to a full disk that a test may make: no file may grow beyond 50 KB.
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{50'000, before.rlim_max};
    const auto handled = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const std::string said = refusal(clinic, "2026-11-21T17-01");
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handled);
    CHECK_THAT(said, Catch::Matchers::StartsWith("Nothing is put back: "));
    CHECK(clinic.read("a.lua") == "a");
    CHECK(clinic.read("b.lua") == "two");
    CHECK(!fs::exists(clinic.content / ".bodymap-restore"));
}

TEST_CASE("a file and a folder may change places") {
    Clinic clinic;
    clinic.write("a", "file");
    clinic.write("b/c.lua", "in a folder");
    clinic.keep();
    fs::remove_all(clinic.content);
    clinic.write("a/c.lua", "in a folder");
    clinic.write("b", "file");
    clinic.keep();
    clinic.restore("2026-11-21T17-01");
    CHECK(clinic.read("a") == "file");
    CHECK(clinic.read("b/c.lua") == "in a folder");
}

TEST_CASE("a photo of any size that the kiosk shows is kept") {
    Clinic clinic;
    clinic.write("welcome.lua", "one");
    clinic.write("calf.jpg", "");
    fs::resize_file(clinic.content / "calf.jpg", 40U << 20U);
    REQUIRE(clinic.keep().outcome == Outcome::kept);
    CHECK(fs::exists(history::newest_good(clinic.state) / "calf.jpg"));
}
