#include "base/folder_watch.h"

#include <catch2/catch_test_macros.hpp>
#include <condition_variable>
#include <mutex>

#include "base/scratch.h"
#include "content/load.h"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// Long enough for a machine that is busy with other things. A change that is never told takes so long to fail.
constexpr auto patience = 20s;
/// No look in between: what is told came from inotify.
constexpr base::Watch::Times only_events{.look = 1h};

/// Counts what a watch tells.
class Told {
  public:
    void operator()() {
        const std::scoped_lock lock(guard_);
        ++count_;
        changed_.notify_all();
    }
    /// Waits until what has been told so far makes `true_now` true.
    template <class Condition>
    bool until(const Condition& true_now) {
        std::unique_lock lock(guard_);
        return changed_.wait_for(lock, patience, [&] { return count_ > 0 && true_now(); });
    }
    int count() {
        const std::scoped_lock lock(guard_);
        return count_;
    }

  private:
    std::mutex guard_;
    std::condition_variable changed_;
    int count_ = 0;
};

struct Watched {
    explicit Watched(const fs::path& path, base::Watch::Times times = only_events,
                     base::Watch::Events events = base::Watch::Events::used)
        : folder(path), watch(path, std::ref(told), times, events) {
        std::this_thread::sleep_for(100ms);  // the watch begins on a thread of its own
    }
    bool sees(const std::string& file, const std::string& bytes) {
        return told.until([&] {
            std::ifstream stream(folder / file, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(stream), {}) == bytes;
        });
    }

    fs::path folder;
    Told told;
    base::Watch watch;
};

}  // namespace

TEST_CASE("a page that an editor writes anew is told of, soon") {
    const scratch::Folder folder;
    folder.write("calves.lua", "old");
    Watched watched(folder.path());
    const auto saved = Clock::now();
    folder.write("calves.lua", "new");
    REQUIRE(watched.sees("calves.lua", "new"));
    CHECK(Clock::now() - saved < 5s);  // 25 ms on a machine at rest
}

TEST_CASE("a page that an editor saves beside the old one and renames is told of") {
    const scratch::Folder folder;
    folder.write("areas/calves.lua", "old");
    Watched watched(folder.path());
    folder.write("areas/.calves.lua.swp", "new");
    fs::rename(folder / "areas/.calves.lua.swp", folder / "areas/calves.lua");
    CHECK(watched.sees("areas/calves.lua", "new"));
}

TEST_CASE("a page that an editor deletes and makes again is told of") {
    const scratch::Folder folder;
    folder.write("calves.lua", "old");
    Watched watched(folder.path());
    fs::remove(folder / "calves.lua");
    folder.write("calves.lua", "new");
    CHECK(watched.sees("calves.lua", "new"));
}

TEST_CASE("many files at once are told of together") {
    const scratch::Folder folder;
    Watched watched(folder.path());
    for (int i = 0; i < 500; ++i) folder.write("p" + std::to_string(i) + ".lua", "new");
    CHECK(watched.sees("p499.lua", "new"));
    CHECK(watched.told.count() < 100);
}

TEST_CASE("a page that is deleted is told of") {
    const scratch::Folder folder;
    folder.write("areas/calves.lua", "old");
    Watched watched(folder.path());
    fs::remove(folder / "areas/calves.lua");
    CHECK(watched.told.until([&] { return !fs::exists(folder / "areas/calves.lua"); }));
}

TEST_CASE("pages in a new folder are told of, then and later") {
    const scratch::Folder folder;
    Watched watched(folder.path());
    folder.write("new/deep/a.lua", "a");
    REQUIRE(watched.sees("new/deep/a.lua", "a"));
    const int before = watched.told.count();
    folder.write("new/deep/a.lua", "b");
    CHECK(watched.told.until([&] { return folder.read("new/deep/a.lua") == "b"; }));
    fs::rename(folder / "new", folder / "renamed");
    CHECK(watched.sees("renamed/deep/a.lua", "b"));
    folder.write("renamed/deep/a.lua", "c");
    CHECK(watched.sees("renamed/deep/a.lua", "c"));
    CHECK(watched.told.count() >= before);
}

TEST_CASE("what is hidden, and what editors leave behind, is not worth telling") {
    const scratch::Folder folder;
    folder.write(".git/a", "old");
    Watched watched(folder.path());
    folder.write(".calves.lua.swp", "a");
    folder.write("calves.lua~", "a");
    folder.write("words-es.csv", "a");
    folder.write(".git/a", "new");
    folder.write("last.lua", "a");
    REQUIRE(watched.sees("last.lua", "a"));
    CHECK(watched.told.count() == 1);
}

TEST_CASE("a link to the content folder may be turned to another one") {
    const scratch::Folder folder;
    folder.write("one/a.lua", "one");
    folder.write("two/a.lua", "two");
    fs::create_directory_symlink("one", folder / "content");
    Watched watched(folder / "content");
    fs::create_directory_symlink("two", folder / "next");
    fs::rename(folder / "next", folder / "content");
    REQUIRE(watched.sees("a.lua", "two"));
    folder.write("two/a.lua", "three");
    CHECK(watched.sees("a.lua", "three"));
}

TEST_CASE("a folder that is taken away and brought back is heard of as before") {
    const scratch::Folder folder;
    folder.write("content/areas/a.lua", "one");
    Watched watched(folder / "content");
    fs::rename(folder / "content", folder / "away");
    REQUIRE(watched.told.until([] { return true; }));
    folder.write("away/areas/a.lua", "two");
    fs::rename(folder / "away", folder / "content");
    REQUIRE(watched.sees("areas/a.lua", "two"));
    folder.write("content/areas/a.lua", "three");
    REQUIRE(watched.sees("areas/a.lua", "three"));
    fs::remove_all(folder / "content");
    folder.write("content/areas/a.lua", "four");
    CHECK(watched.sees("areas/a.lua", "four"));
}

TEST_CASE("a folder that is not there yet is waited for") {
    const scratch::Folder folder;
    Watched watched(folder / "content/");
    folder.write("content/a.lua", "one");
    CHECK(watched.sees("a.lua", "one"));
}

TEST_CASE("where the system tells nothing, a look every few seconds finds it") {
    const scratch::Folder folder;
    folder.write("a.lua", "one");
    Watched watched(folder.path(), {.look = 10ms}, base::Watch::Events::ignored);
    folder.write("a.lua", "two!");
    CHECK(watched.sees("a.lua", "two!"));
    fs::remove(folder / "a.lua");
    CHECK(watched.told.until([&] { return !fs::exists(folder / "a.lua"); }));
    CHECK(watched.told.count() < 20);
}

TEST_CASE("a watch ends at once, whatever the folder is") {
    const auto begun = Clock::now();
    for (int i = 0; i < 10; ++i) const base::Watch watch("/no/such/folder", [] {}, {.look = 1h});
    CHECK(Clock::now() - begun < 10s);
}
