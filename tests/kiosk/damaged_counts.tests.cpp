#include <algorithm>

#include "kiosk/counts_folder.h"
#include "kiosk/counts_store.h"

// What becomes of a file of counts that is damaged.

namespace fs = std::filesystem;
namespace usage = kiosk::usage;
using counts::saturday;
using counts::sessions;
using counts::sessions_in;
using counts::two;
using namespace std::chrono_literals;

namespace {

constexpr int hours_counted = 3000;

/// A file of many pages.
void count_for_months(const fs::path& state) {
    kiosk::Tally tally;
    for (int i = 0; i < hours_counted; ++i) tally.add(sessions(1, two - i * 1h));
    REQUIRE(usage::write(state, tally).done);
}

std::string damage(const fs::path& state, usage::Care care = usage::Care::thorough) {
    const usage::Written written = usage::write(state, sessions(1), care);
    CHECK(written.done);
    REQUIRE(written.problems.size() == 1);
    return written.problems[0];
}

}  // namespace

TEST_CASE("a file that is none is kept under a dated name, and counting goes on") {
    const scratch::Folder state;
    const std::string garbage(20'000, 'x');
    state.write("usage.sqlite", garbage);
    CHECK(usage::read(state.path(), saturday, saturday).problem ==
          "The usage counts cannot all be read from " + (state / "usage.sqlite").string() +
              ": it is damaged; the kiosk puts it aside when it next counts something.");
    CHECK(damage(state.path()) == "The usage counts in " + (state / "usage.sqlite").string() +
                                      " were damaged. That file is kept as usage-damaged-2026-11-21.sqlite; a new "
                                      "one goes on from the 0 that could still be read. Check the disk if this "
                                      "happens again.");
    CHECK(state.read("usage-damaged-2026-11-21.sqlite") == garbage);
    const usage::Read read = usage::read(state.path(), saturday, saturday);
    CHECK(read.problem.empty());
    CHECK(read.put_aside == std::vector<std::string>{"usage-damaged-2026-11-21.sqlite"});
    CHECK(sessions_in(state.path()) == 1);
}

TEST_CASE("of a file that was cut short, what is left is taken over") {
    const scratch::Folder state;
    count_for_months(state.path());
    fs::resize_file(state / "usage.sqlite", fs::file_size(state / "usage.sqlite") * 3 / 4);
    const std::string problem = damage(state.path());
    INFO(problem);
    const std::int64_t saved = sessions_in(state.path());
    CHECK(saved > 100);
    CHECK(saved < hours_counted);
    CHECK(problem.find("goes on from the " + std::to_string(saved - 1) + " that") != std::string::npos);
    CHECK(fs::exists(state / "usage-damaged-2026-11-21.sqlite"));
}

TEST_CASE("a page of zeros in the middle is found when the kiosk starts, and costs only what stood there") {
    const scratch::Folder state;
    count_for_months(state.path());
    std::string bytes = state.read("usage.sqlite");
    std::fill_n(bytes.begin() + 20 * 4096, 4096, '\0');
    state.write("usage.sqlite", bytes);
    CHECK(damage(state.path()).find("were damaged") != std::string::npos);
    CHECK(sessions_in(state.path()) > 100);
    CHECK(state.read("usage-damaged-2026-11-21.sqlite") == bytes);
}

TEST_CASE("a second damaged file on one day takes no other's place, and a disk is not filled with them") {
    const scratch::Folder state;
    for (int i = 0; i < 9; ++i) {
        state.write("usage.sqlite", "garbage of some length " + std::to_string(i));
        damage(state.path());
    }
    CHECK(state.read("usage-damaged-2026-11-21.sqlite").ends_with(" 0"));
    CHECK(state.read("usage-damaged-2026-11-21-2.sqlite").ends_with(" 1"));
    state.write("usage.sqlite", "garbage of some length");
    const usage::Written written = usage::write(state.path(), sessions(1));
    CHECK_FALSE(written.done);
    CHECK(written.problems[0].find("it is damaged, and so were 9 before it; check the disk of ") != std::string::npos);
    CHECK(state.read("usage.sqlite") == "garbage of some length");
}

TEST_CASE("a new file that was whole when the power failed takes its place") {
    const scratch::Folder state;
    REQUIRE(usage::write(state.path(), sessions(5)).done);
    fs::rename(state / "usage.sqlite", state / "usage-new.sqlite");
    REQUIRE(usage::write(state.path(), sessions(1)).done);
    CHECK(sessions_in(state.path()) == 6);
    CHECK_FALSE(fs::exists(state / "usage-new.sqlite"));
}

TEST_CASE("while the damaged file cannot be replaced it stays, and nothing is lost") {
    const scratch::Folder state;
    state.write("usage.sqlite", "garbage of some length");
    fs::permissions(state.path(), fs::perms(0555));
    fs::permissions(state / "usage.sqlite", fs::perms(0666));
    {
        const scratch::Unprivileged visitor;
        const usage::Written written = usage::write(state.path(), sessions(1));
        CHECK_FALSE(written.done);
        CHECK(written.problems.size() == 1);
    }
    CHECK(state.read("usage.sqlite") == "garbage of some length");
}
