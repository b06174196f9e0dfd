#include "platform/watchdog.h"

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <optional>

#include "platform/systemd.h"

using namespace std::chrono_literals;
using platform::Watchdog;

namespace {

/// This process, as a unit's: with a watchdog that waits so long, or without.
class Unit {
  public:
    explicit Unit(std::optional<std::chrono::microseconds> patience) {
        setenv("NOTIFY_SOCKET", systemd_.socket_name().c_str(), 1);
        if (patience) setenv("WATCHDOG_USEC", fmt::format("{}", patience->count()).c_str(), 1);
    }
    ~Unit() {
        unsetenv("NOTIFY_SOCKET");
        unsetenv("WATCHDOG_USEC");
    }
    Unit(const Unit&) = delete;
    Unit& operator=(const Unit&) = delete;

    std::vector<std::string> was_told() const { return systemd_.was_told(); }

  private:
    watching::Systemd systemd_;
};

using Told = std::vector<std::string>;
constexpr Watchdog::Time start{100h};

}  // namespace

TEST_CASE("systemd hears that the kiosk is up once its first picture is, and that it ends") {
    const Unit unit(std::nullopt);
    {
        Watchdog watchdog;
        CHECK(unit.was_told().empty());
        watchdog.presented(start);
        CHECK(unit.was_told() == Told{"READY=1"});
        watchdog.presented(start + 1h);
        CHECK(unit.was_told().empty());
    }
    CHECK(unit.was_told() == Told{"STOPPING=1"});
}

TEST_CASE("a kiosk whose page stands still draws it again before systemd takes it for hung") {
    const Unit unit(30s);
    Watchdog watchdog;
    CHECK_FALSE(watchdog.due(start));
    CHECK(watchdog.sleep(start, 1min) ==
          1min);  // until the first picture is up, systemd waits as long as for any start
    watchdog.presented(start);
    CHECK(unit.was_told() == Told{"READY=1", "WATCHDOG=1"});
    CHECK(watchdog.sleep(start + 5s, 1min) == 10s);
    CHECK(watchdog.sleep(start + 5s, 2s) == 2s);
    CHECK_FALSE(watchdog.due(start + 14s));
    CHECK(watchdog.due(start + 15s));
    CHECK(watchdog.sleep(start + 16s, 1min) == 0s);
    watchdog.presented(start + 14s);
    CHECK(unit.was_told().empty());
    watchdog.presented(start + 15s);
    CHECK(unit.was_told() == Told{"WATCHDOG=1"});
}

TEST_CASE("how the kiosk does is told in words, once") {
    const Unit unit(std::nullopt);
    Watchdog watchdog;
    watchdog.says("65 pages in 2 languages.");
    watchdog.says("65 pages in 2 languages.");
    watchdog.says("64 pages in 2 languages.");
    CHECK(unit.was_told() == Told{"STATUS=65 pages in 2 languages.", "STATUS=64 pages in 2 languages."});
}

TEST_CASE("a watchdog time that is none is left alone") {
    const Unit unit(std::nullopt);
    for (const char* const value : {"", "soon", "0", "-5", "3s"}) {
        setenv("WATCHDOG_USEC", value, 1);
        Watchdog watchdog;
        watchdog.presented(start);
        CHECK_FALSE(watchdog.due(start + 24h));
    }
}

TEST_CASE("started by hand, nobody is told anything") {
    Watchdog watchdog;
    watchdog.presented(start);
    CHECK_FALSE(watchdog.due(start + 24h));
    CHECK(watchdog.sleep(start, 1min) == 1min);
}
