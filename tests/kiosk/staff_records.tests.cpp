#include "kiosk/staff_records.h"

#include <sys/resource.h>

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "kiosk/staff_door.h"

// What the kiosk remembers of staff over a restart.

namespace fs = std::filesystem;
using kiosk::Defaults;

namespace {

/// A state folder of our own, gone afterwards.
class State {
  public:
    State() {
        std::string name = (fs::temp_directory_path() / "bodymap-staff-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()));
        folder = name;
    }
    ~State() { fs::remove_all(folder); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    std::string log() const {
        std::ifstream in(kiosk::staff_log_in(folder), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    fs::path folder;
};

constexpr std::chrono::local_seconds at_noon{std::chrono::local_days{std::chrono::year(2026) / 11 / 21} +
                                             std::chrono::hours(12)};

}  // namespace

TEST_CASE("volume and brightness are as they were set, after a restart too") {
    for (const Defaults& set : {Defaults{-100, 40}, Defaults{60, 70}, Defaults{}})
        CHECK(kiosk::read_defaults(kiosk::to_text(set)) == set);
}

TEST_CASE("a damaged file of settings leaves the usual ones, and never a dark or shouting kiosk") {
    CHECK(kiosk::read_defaults("") == Defaults{});
    CHECK(kiosk::read_defaults("volume = loud\nbrightness = 7\n") == Defaults{});
    CHECK(kiosk::read_defaults("volume = 101\nbrightness = 101\n") == Defaults{});
    CHECK(kiosk::read_defaults("volume = 99999999999\nbrightness = -50") == Defaults{});
    CHECK(kiosk::read_defaults("volume = 20 or so\nbrightness = 80\n") == Defaults{0, 80});
    CHECK(kiosk::read_defaults("volume = 20\nbright") == Defaults{20, 100});
}

TEST_CASE("wrong PINs are still counted after a restart, and a damaged file counts none") {
    CHECK(kiosk::read_tries(kiosk::to_text({.wrong_in_a_row = 5})) == kiosk::PinTries{5});
    CHECK(kiosk::read_tries("wrong_in_a_row = -3\n") == kiosk::PinTries{});
    CHECK(kiosk::read_tries("\0\0\0") == kiosk::PinTries{});
}

TEST_CASE("the log of staff has a line for each thing, with its time") {
    const State state;
    CHECK(kiosk::add_to_staff_log(state.folder / "deeper", at_noon, "wiped the glass").empty());
    CHECK(kiosk::add_to_staff_log(state.folder, at_noon, "one").empty());
    CHECK(kiosk::add_to_staff_log(state.folder, at_noon + std::chrono::seconds(61), "two").empty());
    CHECK(state.log() == "2026-11-21 12:00:00  one\n2026-11-21 12:01:01  two\n");
}

TEST_CASE("the log of staff stays small: its older half goes, by whole lines") {
    const State state;
    const std::string line(100, 'x');
    std::size_t most = 0;
    for (int i = 0; i < 2000; ++i) {
        REQUIRE(kiosk::add_to_staff_log(state.folder, at_noon, line + std::to_string(i)).empty());
        most = std::max(most, static_cast<std::size_t>(fs::file_size(kiosk::staff_log_in(state.folder))));
    }
    CHECK(most < kiosk::most_log_bytes + 200);
    const std::string log = state.log();
    CHECK(log.starts_with("2026-11-21 12:00:00  xxx"));
    CHECK(log.ends_with("x1999\n"));
    CHECK(log.size() > kiosk::most_log_bytes / 3);
}

TEST_CASE("where the disk has no room for a shorter log, the old one stays whole") {
    const State state;
    std::string old;
    while (old.size() < kiosk::most_log_bytes) old += "2026-11-20 12:00:00  a wrong PIN\n";
    std::ofstream(kiosk::staff_log_in(state.folder), std::ios::binary) << old;
    // The nearest thing to a full disk that a test may make: no file may grow beyond 10 KB.
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{10'000, before.rlim_max};
    const auto handled = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const std::string said = kiosk::add_to_staff_log(state.folder, at_noon, "one");
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handled);
    CHECK(said.starts_with("Cannot write "));
    CHECK(state.log() == old);
}

TEST_CASE("a log that cannot be written is told in one sentence") {
    const State state;
    fs::create_directory(kiosk::staff_log_in(state.folder));
    CHECK(kiosk::add_to_staff_log(state.folder, at_noon, "one") ==
          "Cannot write " + kiosk::staff_log_in(state.folder).string() + ".");
}
