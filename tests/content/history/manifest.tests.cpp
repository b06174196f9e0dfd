#include "content/history/manifest.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "base/scratch.h"
#include "content/history/restore.h"
#include "content/history/sets.h"
#include "content/history/whole.h"

namespace fs = std::filesystem;
namespace history = content::history;
using namespace std::chrono_literals;
using Names = std::vector<std::string>;

namespace {

const history::Time noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 12h;

/// Two versions of three pages.
struct Clinic {
    scratch::Folder folder;
    fs::path content = folder / "content";
    fs::path state = folder / "state";

    Clinic() {
        for (const char* const name : {"areas/calves.lua", "areas/knees.lua", "welcome.lua"})
            folder.write(std::string("content/") + name, "before");
        keep(noon);
        for (const char* const name : {"areas/calves.lua", "areas/knees.lua", "welcome.lua"})
            folder.write(std::string("content/") + name, "now");
        keep(noon + 1h);
    }
    void keep(history::Time when) const {
        base::Unread unread;
        REQUIRE(history::keep(state, content, {*base::list(content, base::Stamps::looked_up, unread)}, when).outcome ==
                history::Kept::Outcome::kept);
    }
    fs::path oldest() const { return history::list(state).back().folder; }
};

}  // namespace

TEST_CASE("a version of which the disk has lost a part takes nothing away") {
    const Clinic clinic;
    CHECK(history::lost_files(clinic.oldest()).empty());
    fs::remove_all(clinic.oldest() / "areas");
    CHECK(history::lost_files(clinic.oldest()) == Names{"areas/calves.lua", "areas/knees.lua"});
    const Names words = {"2026-11-21T12-00-00Z"};
    const history::Plan plan = history::plan(clinic.state, clinic.content, words, noon + 2h);
    CHECK(plan.changes.removed.empty());
    CHECK(plan.changes.changed == Names{"welcome.lua"});
    CHECK(plan.lost == Names{"areas/calves.lua", "areas/knees.lua"});
    history::restore(clinic.state, clinic.content, plan, noon + 2h);
    CHECK(clinic.folder.read("content/areas/calves.lua") == "now");
    CHECK(clinic.folder.read("content/welcome.lua") == "before");
}

TEST_CASE("a file that a disk has cut short is lost, too, and the last whole version is another") {
    const Clinic clinic;
    fs::resize_file(clinic.oldest() / "welcome.lua", 0);
    CHECK(history::lost_files(clinic.oldest()) == Names{"welcome.lua"});
    const std::vector<history::Set> whole = history::whole_ones(history::list(clinic.state));
    REQUIRE(whole.size() == 1);
    CHECK(whole.front().when == noon + 1h);
}

TEST_CASE("what stands in for pages is the newest version that the disk has whole") {
    const Clinic clinic;
    const fs::path newest = history::list(clinic.state).front().folder;
    CHECK(history::newest_good(clinic.state) == newest);
    fs::remove(newest / "areas/calves.lua");
    CHECK(history::newest_good(clinic.state) == clinic.oldest());
    clinic.keep(noon + 2h);  // and is kept anew
    CHECK(history::newest_good(clinic.state) == history::list(clinic.state).front().folder);
    for (const history::Set& set : history::list(clinic.state)) fs::remove(set.folder / "welcome.lua");
    CHECK(history::newest_good(clinic.state) == history::list(clinic.state).front().folder);
}

TEST_CASE("the newest version that is whole stays, however little room there is") {
    const Clinic clinic;
    const fs::path whole = clinic.oldest();
    fs::remove(history::list(clinic.state).front().folder / "welcome.lua");
    history::prune(clinic.state / "history", {.sets = 1});
    CHECK(fs::exists(whole));
}

TEST_CASE("a file that is called like a version is none, and is in nobody's way") {
    const Clinic clinic;
    clinic.folder.write("state/history/2026-11-22T12-00-00Z", "stray");
    CHECK(history::list(clinic.state).size() == 2);
    clinic.folder.write("content/welcome.lua", "newer");
    clinic.keep(noon + 3h);
    CHECK(history::list(clinic.state).size() == 3);
    CHECK(history::restore(clinic.state, clinic.content, "last", noon + 4h).changes.changed.size() == 1);
}
