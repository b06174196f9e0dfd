#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <fstream>
#include <numeric>
#include <random>
#include <thread>

#include "base/files.h"
#include "content/history/sets.h"
#include "content/load.h"
#include "figures.h"
#include "kiosk/counts_database.h"
#include "kiosk/counts_store.h"
#include "outside/clinic.h"
#include "platform/speech_desk.h"

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using outside::Clinic;
using outside::patience;
using speaking::eventually;

namespace {

constexpr const char* survived = "faults injected and survived";

/// A disk of its own for a folder, gone with the test. Only root can have one.
class SmallDisk {
  public:
    explicit SmallDisk(const Clinic& clinic) : folder_(clinic.state()), away_(clinic.folder() / "away") {
        if (geteuid() != 0 || unshare(CLONE_NEWNS) != 0) SKIP("only root can put a small disk there");
        REQUIRE(mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
        fs::create_directory(away_);
        // As a place for a disk is, so that nothing is kept beneath it while the disk is away.
        REQUIRE(chown(folder_.c_str(), 0, 0) == 0);
        REQUIRE(mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=8m,mode=0700") == 0);
        clinic.gives_to_kiosk(folder_);
    }
    ~SmallDisk() {
        for (const fs::path& at : {folder_, away_}) umount2(at.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    void fills() const {
        std::ofstream file(folder_ / "filling", std::ios::binary);
        const std::string piece(4096, 'x');
        while (file.write(piece.data(), static_cast<std::streamsize>(piece.size())).flush()) continue;
    }
    void has_room() const { fs::remove(folder_ / "filling"); }
    /// While a file is being written, the system refuses that.
    void is_read_only() const {
        REQUIRE(
            eventually([&] { return mount(nullptr, folder_.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0; }));
    }
    void is_writable() const { REQUIRE(mount(nullptr, folder_.c_str(), nullptr, MS_REMOUNT, nullptr) == 0); }
    void vanishes() const { REQUIRE(mount(folder_.c_str(), away_.c_str(), nullptr, MS_MOVE, nullptr) == 0); }
    void comes_back() const { REQUIRE(mount(away_.c_str(), folder_.c_str(), nullptr, MS_MOVE, nullptr) == 0); }

  private:
    fs::path folder_;
    fs::path away_;
};

void saves_a_page(const Clinic& clinic, int number) {
    const fs::path page = clinic.content() / "areas/knees.lua";
    const std::string words = base::read_text(page).value_or("");
    base::replace_file(page, words + "-- " + std::to_string(number) + "\n");
    fs::permissions(page, fs::perms(0644));
}

bool keeps(const Clinic& clinic) {
    const fs::path newest = content::history::newest_good(clinic.state());
    return !newest.empty() &&
           base::read_text(newest / "areas/knees.lua") == base::read_text(clinic.content() / "areas/knees.lua");
}

/// As the kiosk has written them down.
std::int64_t counted_visits(const Clinic& clinic) {
    const auto today = std::chrono::floor<std::chrono::days>(kiosk::hour_at(std::chrono::system_clock::now()));
    const auto read = kiosk::usage::read(clinic.state(), today - std::chrono::days(1), today);
    CHECK(read.problem.empty());
    return std::accumulate(read.rows.begin(), read.rows.end(), std::int64_t{0},
                           [](std::int64_t sum, const model::UsageCount& row) {
                               return sum + (row.kind == model::UsageKind::session ? row.count : 0);
                           });
}

void no_visit_is_lost(const Clinic& clinic) {
    const std::int64_t counted = counted_visits(clinic);
    CHECK(counted == clinic.visits());
    figures::add("visits counted", static_cast<double>(counted));
    figures::add("visits lost", static_cast<double>(clinic.visits() - counted));
}

void ends_well(Clinic& clinic) {
    clinic.kiosk().signal(SIGTERM);
    CHECK(clinic.kiosk().ends() == 0);
}

std::int64_t address_space(pid_t kiosk) {
    std::ifstream file("/proc/" + std::to_string(kiosk) + "/statm");
    std::int64_t pages = 0;
    file >> pages;
    return pages * sysconf(_SC_PAGESIZE);
}

}  // namespace

TEST_CASE("whatever becomes of the disk for counts and history, a visitor reads on, and no visit is lost") {
    Clinic clinic;
    const SmallDisk disk(clinic);
    clinic.comes_up();
    REQUIRE(eventually([&] { return keeps(clinic); }, patience));
    const struct {
        const char* name;
        std::function<void()> comes;
        std::function<void()> goes;
    } harms[] = {
        {"it is full", [&] { disk.fills(); }, [&] { disk.has_room(); }},
        {"it can only be read", [&] { disk.is_read_only(); }, [&] { disk.is_writable(); }},
        {"it vanishes", [&] { disk.vanishes(); }, [&] { disk.comes_back(); }},
        {"it is somebody else's", [&] { REQUIRE(chown(clinic.state().c_str(), 0, 0) == 0); },
         [&] { clinic.gives_to_kiosk(clinic.state()); }},
        {"nobody may look into it", [&] { fs::permissions(clinic.state(), fs::perms::none); },
         [&] { fs::permissions(clinic.state(), fs::perms::owner_all); }},
        {"the history is a file",
         [&] {
             fs::rename(clinic.state() / "history", clinic.state() / "kept");
             clinic.folder().write("state/history", "x");
         },
         [&] {
             fs::remove(clinic.state() / "history");
             fs::rename(clinic.state() / "kept", clinic.state() / "history");
         }},
    };
    int saved = 0;
    for (const auto& harm : harms) {
        INFO("when " << harm.name);
        clinic.touched_while(harm.comes);
        saves_a_page(clinic, ++saved);
        clinic.starts_over();
        CHECK(clinic.answers());
        harm.goes();
        saves_a_page(clinic, ++saved);
        CHECK(eventually([&] { return keeps(clinic); }, patience));
        figures::add(survived, 1);
    }
    CHECK(clinic.answers());
    CHECK(clinic.restarts() == 0);
    ends_well(clinic);
    no_visit_is_lost(clinic);
}

TEST_CASE("links in the state folder lead the kiosk to write nothing elsewhere") {
    Clinic clinic;
    for (const char* name : {"history", "usage.sqlite", "failed-starts.txt", "defaults.txt", "staff.log"}) {
        const fs::path elsewhere = clinic.folder() / ("elsewhere-" + std::string(name));
        if (name == std::string("history"))
            fs::create_directory(elsewhere);
        else
            clinic.folder().write(elsewhere.filename(), "precious");
        fs::create_symlink(elsewhere, clinic.state() / name);
    }
    clinic.comes_up();
    CHECK(clinic.answers());
    saves_a_page(clinic, 1);
    CHECK(clinic.answers());
    ends_well(clinic);
    CHECK(fs::is_empty(clinic.folder() / "elsewhere-history"));
    for (const char* name : {"usage.sqlite", "failed-starts.txt", "defaults.txt", "staff.log"})
        CHECK(clinic.folder().read("elsewhere-" + std::string(name)) == "precious");
    figures::add(survived, 1);
}

TEST_CASE("counts that are damaged or locked while the kiosk runs hold nobody up, and later visits are all counted") {
    Clinic clinic;
    clinic.comes_up();
    ends_well(clinic);
    REQUIRE(counted_visits(clinic) == 1);
    clinic.comes_up();
    const fs::path file = kiosk::usage::file_in(clinic.state());
    {
        kiosk::usage::Database other(file, kiosk::usage::Database::Access::write, 1000ms);
        other.run("BEGIN EXCLUSIVE");
        clinic.starts_over();
        CHECK(clinic.answers());
        other.run("COMMIT");
        figures::add(survived, 1);
    }
    ends_well(clinic);
    CHECK(counted_visits(clinic) == 3);
    clinic.comes_up();
    std::ofstream(file, std::ios::binary) << std::string(20'000, '?');
    clinic.starts_over();
    CHECK(clinic.answers());
    ends_well(clinic);
    CHECK(counted_visits(clinic) == 2);
    figures::add(survived, 1);
}

TEST_CASE("another monitor, smaller and then as large as before, is filled and answers") {
    Clinic clinic;
    clinic.comes_up();
    const visiting::Panel before = visiting::landscape;
    for (const visiting::Panel panel : {visiting::Panel{1024, 768}, before}) {
        INFO(panel.width << " by " << panel.height);
        clinic.gets_display_of(panel);
        CHECK(clinic.answers());
        figures::add(survived, 1);
    }
    CHECK(clinic.restarts() == 0);
}

TEST_CASE("when the display dies the kiosk ends at once, so that its unit starts it on another") {
    Clinic clinic;
    clinic.comes_up();
    const auto died = std::chrono::steady_clock::now();
    clinic.display().die();
    CHECK(eventually([&] { return !clinic.kiosk().runs(); }, 5s));
    clinic.gets_another_display();
    CHECK(clinic.answers());
    CHECK(clinic.restarts() == 1);
    figures::add(survived, 1);
    figures::add("restarts", 1);
    figures::add("seconds black", std::chrono::duration<double>(std::chrono::steady_clock::now() - died).count());
}

TEST_CASE("without home, language, search path or streams the kiosk is the same") {
    Clinic clinic({.within = {"/bin/sh", "-c", "exec \"$@\" <&- >&- 2>&-", "sh"},
                   .changed = {{"HOME", std::nullopt},
                               {"PATH", std::nullopt},
                               {"LANG", std::nullopt},
                               {"LC_ALL", std::nullopt},
                               {"USER", std::nullopt},
                               {"TZ", std::nullopt},
                               {"XDG_RUNTIME_DIR", std::nullopt}}});
    clinic.comes_up();
    CHECK(clinic.answers());
    saves_a_page(clinic, 1);
    CHECK(eventually([&] { return keeps(clinic); }, patience));
    CHECK(clinic.answers());
    CHECK(clinic.restarts() == 0);
    ends_well(clinic);
    CHECK(counted_visits(clinic) == 1);
    figures::add(survived, 7);
}

TEST_CASE("a log on a full disk ends nothing") {
    Clinic clinic({.within = {"/bin/sh", "-c", "exec \"$@\" 2>/dev/full", "sh"}});
    clinic.comes_up();
    clinic.folder().write("content/areas/hips.lua", "page {");  // which would be told
    saves_a_page(clinic, 1);
    CHECK(eventually([&] { return keeps(clinic); }, patience));
    CHECK(clinic.answers());
    CHECK(clinic.restarts() == 0);
    ends_well(clinic);
    no_visit_is_lost(clinic);
    figures::add(survived, 1);
}

TEST_CASE("a kiosk that gets no more files goes on, and keeps what was saved once it does") {
    Clinic clinic;
    clinic.comes_up();
    REQUIRE(eventually([&] { return keeps(clinic); }, patience));
    clinic.limits_kiosk("--nofile=3:");
    saves_a_page(clinic, 1);
    clinic.starts_over();
    CHECK(clinic.answers());
    clinic.limits_kiosk("--nofile=1024:");
    saves_a_page(clinic, 2);
    CHECK(eventually([&] { return keeps(clinic); }, patience));
    CHECK(clinic.answers());
    CHECK(clinic.restarts() == 0);
    ends_well(clinic);
    no_visit_is_lost(clinic);
    figures::add(survived, 1);
}

TEST_CASE("a kiosk that gets no more memory goes on, or ends and comes up again, and nothing it kept is lost") {
    Clinic clinic;
    clinic.comes_up();
    REQUIRE(eventually([&] { return keeps(clinic); }, patience));
    clinic.limits_kiosk("--as=" + std::to_string(address_space(clinic.kiosk().pid())) + ":");
    clinic.touches({640, 400});
    saves_a_page(clinic, 1);
    std::this_thread::sleep_for(3s);
    if (clinic.kiosk().runs()) clinic.limits_kiosk("--as=unlimited:");
    saves_a_page(clinic, 2);
    const auto keeps_on = [&] {
        clinic.comes_up();  // one that ends takes its time
        return keeps(clinic);
    };
    CHECK(eventually(keeps_on, patience));
    figures::add(survived, 1);
    figures::add("restarts", clinic.restarts());
}

TEST_CASE("a kiosk that is killed at any moment leaves history and counts whole, and comes up with them") {
    const int rounds = figures::rounds(10, 200);
    Clinic clinic;
    std::minstd_rand random(4711);
    std::int64_t counted = 0;
    for (int round = 0; round < rounds; ++round) {
        INFO("after kill number " << round + 1);
        // Three failures in a row would bring up other pages.
        std::error_code ignored;
        fs::remove(clinic.state() / "failed-starts.txt", ignored);
        clinic.starts();
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(random() % 1800);
        while (std::chrono::steady_clock::now() < end) {
            saves_a_page(clinic, round);
            clinic.touches({static_cast<int>(random() % 1280), static_cast<int>(random() % 800)});
            std::this_thread::sleep_for(40ms);
        }
        clinic.kiosk().signal(SIGKILL);
        clinic.kiosk().ends();
        for (const content::history::Set& set : content::history::list(clinic.state()))
            CHECK(content::load(set.folder).problems.empty());
        const std::int64_t now = counted_visits(clinic);
        CHECK(now >= counted);
        counted = now;
    }
    fs::remove(clinic.state() / "failed-starts.txt");
    clinic.comes_up();
    CHECK(clinic.answers());
    CHECK(eventually([&] { return keeps(clinic); }, patience));
    figures::add(survived, rounds);
    figures::add("restarts", rounds);
}
