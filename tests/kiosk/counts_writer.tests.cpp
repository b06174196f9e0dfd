#include "kiosk/counts_writer.h"

#include <future>
#include <thread>

#include "kiosk/counts_folder.h"

namespace fs = std::filesystem;
namespace usage = kiosk::usage;
using counts::brief;
using counts::Other;
using counts::sessions;
using counts::sessions_in;
using counts::two;
using usage::Writer;
using namespace std::chrono_literals;

namespace {

constexpr Writer::Times quick{.gather = 1ms, .first_retry = 1ms, .longest_retry = 20ms};
constexpr Writer::Times never{.gather = 24h, .first_retry = 24h, .longest_retry = 24h};

/// What the writer reports, from its thread.
class Reports {
  public:
    std::function<void(const std::string&)> sink() {
        return [this](const std::string& words) {
            const std::scoped_lock lock(guard_);
            all_.push_back(words);
        };
    }
    std::vector<std::string> all() const {
        const std::scoped_lock lock(guard_);
        return all_;
    }

  private:
    mutable std::mutex guard_;
    std::vector<std::string> all_;
};

/// Within ten seconds, which is for a machine that has other things to do.
bool comes_true(const std::function<bool()>& condition) {
    for (int i = 0; i < 2000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(5ms);
    }
    return false;
}

}  // namespace

TEST_CASE("what was counted is on the disk when the kiosk has ended") {
    const scratch::Folder state;
    {
        Writer writer(state.path(), {}, never);
        for (int i = 0; i < 3; ++i) writer.count(kiosk::SessionBegan{}, two);
        CHECK_FALSE(fs::exists(state / "usage.sqlite"));
    }
    CHECK(sessions_in(state.path()) == 3);
}

TEST_CASE("nothing counted, nothing written") {
    const scratch::Folder state;
    {
        Writer writer(state.path(), {}, quick);
        writer.flush();
    }
    CHECK(fs::is_empty(state.path()));
}

TEST_CASE("counts are gathered for a while, or until somebody asks for them") {
    const scratch::Folder state;
    Writer patient(state.path(), {}, never);
    patient.count(kiosk::SessionBegan{}, two);
    patient.flush();
    CHECK(comes_true([&] { return sessions_in(state.path()) == 1; }));
    Writer hasty(state.path(), {}, quick);
    hasty.count(kiosk::SessionBegan{}, two);
    CHECK(comes_true([&] { return sessions_in(state.path()) == 2; }));
    hasty.count(kiosk::SessionBegan{}, two);
    CHECK(comes_true([&] { return sessions_in(state.path()) == 3; }));
}

TEST_CASE("while the file is locked counting waits for nothing, and all of it is written afterwards") {
    const scratch::Folder state;
    REQUIRE(usage::write(state.path(), sessions(1)).done);
    Reports reports;
    {
        const Other other(state.path());
        REQUIRE(other.run("BEGIN EXCLUSIVE").empty());
        Writer writer(state.path(), reports.sink(), quick, brief);
        for (int i = 0; i < 500; ++i) writer.count(kiosk::SessionBegan{}, two);
        CHECK(comes_true([&] { return writer.problem().find("another program has it locked") != std::string::npos; }));
        writer.count(kiosk::SessionBegan{}, two);
        writer.flush();
        REQUIRE(other.run("COMMIT").empty());
        CHECK(comes_true([&] { return writer.problem().empty(); }));
    }
    CHECK(sessions_in(state.path()) == 502);
    REQUIRE(reports.all().size() == 2);  // once that it began, however often it was tried, and once that it is over
    CHECK(reports.all()[0].find("locked") != std::string::npos);
    CHECK(reports.all()[1].empty());
}

TEST_CASE("a thread that waits for a lock keeps nobody else waiting") {
    const scratch::Folder state;
    REQUIRE(usage::write(state.path(), sessions(1)).done);
    const Other other(state.path());
    REQUIRE(other.run("BEGIN EXCLUSIVE").empty());
    Writer writer(state.path(), {}, quick, {.lock_timeout = 60s});
    writer.count(kiosk::SessionBegan{}, two);
    std::this_thread::sleep_for(50ms);  // it is within SQLite now, and will be for a minute
    std::future<void> counting = std::async(std::launch::async, [&] {
        for (int i = 0; i < 1000; ++i) writer.count(kiosk::SessionBegan{}, two);
        writer.flush();
        static_cast<void>(writer.problem());
    });
    CHECK(counting.wait_for(10s) == std::future_status::ready);
    REQUIRE(other.run("COMMIT").empty());
    counting.wait();
}

TEST_CASE("a failure is not hurried by a flush, and the end of the kiosk tries once more") {
    const scratch::Folder folder;
    folder.write("state", "a file where the folder belongs");
    Reports reports;
    {
        Writer writer(folder / "state", reports.sink(), {.gather = 1ms, .first_retry = 24h, .longest_retry = 24h},
                      brief);
        writer.count(kiosk::SessionBegan{}, two);
        REQUIRE(comes_true([&] { return !writer.problem().empty(); }));
        fs::remove(folder / "state");
        writer.count(kiosk::SessionBegan{}, two);
        writer.flush();
        std::this_thread::sleep_for(50ms);
        CHECK_FALSE(fs::exists(folder / "state"));
    }
    CHECK(sessions_in(folder / "state") == 2);
    CHECK(reports.all().size() == 2);
}

TEST_CASE("after a day of 500 visitors the sums are what was done, though the file was locked at noon") {
    const scratch::Folder state;
    REQUIRE(usage::write(state.path(), sessions(1, two - 24h)).done);
    const Other other(state.path());
    other.run("PRAGMA busy_timeout = 10000");  // the writer may have it just then
    {
        Writer writer(state.path(), {}, quick, brief);
        kiosk::Session session;
        const auto does = [&](const kiosk::Deed& deed, int visitor) {
            const kiosk::Session before = session;
            session.take(deed);
            for (const kiosk::UsageEvent& what : kiosk::usage_events(deed, before, session, "en"))
                writer.count(what, counts::saturday + 8h + 1h * (visitor / 50));
        };
        for (int visitor = 0; visitor < 500; ++visitor) {
            if (visitor == 200) REQUIRE(other.run("BEGIN EXCLUSIVE").empty());
            if (visitor == 300) REQUIRE(other.run("COMMIT").empty());
            does(kiosk::Begin{}, visitor);
            if (visitor % 2 == 0) does(kiosk::Adjust{{.language = "es"}}, visitor);
            does(kiosk::OpenPage{visitor % 5 == 0 ? "hips" : "calves"}, visitor);
            does(kiosk::ShowBenefit{model::Topic::relaxation}, visitor);
            if (visitor % 10 >= 4) does(kiosk::GoBack{}, visitor);  // the others walk away from the page
            does(kiosk::StartOver{}, visitor);
            if (visitor % 20 == 0) std::this_thread::sleep_for(1ms);
        }
    }
    const std::vector<std::string> sums =
        other.rows("SELECT kind, subject, sum(count) FROM usage WHERE hour > '2026-11-21' GROUP BY 1, 2 ORDER BY 1, 2");
    CHECK(sums == std::vector<std::string>{"benefit", "calves/relaxation", "400", "benefit", "hips/relaxation", "100",
                                           "language", "es", "250", "page", "calves", "400", "page", "hips", "100",
                                           "session", "", "500"});
    CHECK(other.rows("SELECT count FROM usage WHERE kind = 'session' AND hour > '2026-11-21'") ==
          std::vector<std::string>(10, "50"));
}

TEST_CASE("a file that somebody takes away while the kiosk runs is begun again") {
    const scratch::Folder state;
    Writer writer(state.path(), {}, quick);
    writer.count(kiosk::SessionBegan{}, two);
    REQUIRE(comes_true([&] { return sessions_in(state.path()) == 1; }));
    for (const char* name : {"usage.sqlite", "usage.sqlite-wal", "usage.sqlite-shm"}) fs::remove(state / name);
    writer.count(kiosk::SessionBegan{}, two);
    CHECK(comes_true([&] { return sessions_in(state.path()) == 1; }));
}

TEST_CASE("damage is told once, with the name the file is kept under, and is no problem any more") {
    const scratch::Folder state;
    state.write("usage.sqlite", "garbage of some length");
    Reports reports;
    {
        Writer writer(state.path(), reports.sink(), quick);
        writer.count(kiosk::SessionBegan{}, two);
        CHECK(comes_true([&] { return !reports.all().empty(); }));
        CHECK(writer.problem().empty());
    }
    REQUIRE(reports.all().size() == 1);
    CHECK(reports.all()[0].find("kept as usage-damaged-2026-11-21.sqlite") != std::string::npos);
    CHECK(sessions_in(state.path()) == 1);
}
