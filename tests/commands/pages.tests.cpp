#include "commands/pages.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <optional>
#include <thread>

#include "base/scratch.h"
#include "content/history/sets.h"

namespace history = content::history;
using namespace std::chrono_literals;

TEST_CASE("a version that was saved once more, word for word, while it was kept is kept all the same") {
    const scratch::Folder folder;
    commands::Options options;
    options.content = folder / "content";
    options.state = folder / "state";
    const std::string page = "page { name = \"A\" }\ntext \"one\"\n";
    folder.write("content/a.lua", page);
    std::filesystem::create_directories(options.state);
    std::optional<history::Lock> held(history::folder_of_sets(options.state));  // so that the keeping has to wait
    commands::Pages pages(options);
    folder.write("content/a.lua", page);
    held.reset();
    const auto give_up = std::chrono::steady_clock::now() + 5s;
    while (history::list(options.state).empty() && std::chrono::steady_clock::now() < give_up) {
        pages.refresh();
        std::this_thread::sleep_for(5ms);
    }
    CHECK(history::list(options.state).size() == 1);
}

TEST_CASE("what is put back is one step for a kiosk that runs: it shows and keeps none of the states between") {
    const scratch::Folder folder;
    commands::Options options;
    options.content = folder / "content";
    options.state = folder / "state";
    const std::string page = "page { name = \"A\" }\ntext \"one\"\n";
    folder.write("content/a.lua", page);
    folder.write("content/b.lua", page);
    commands::Pages pages(options);
    const auto looks_until = [&](auto done) {
        const auto give_up = std::chrono::steady_clock::now() + 5s;
        while (!done() && std::chrono::steady_clock::now() < give_up) {
            pages.refresh();
            std::this_thread::sleep_for(5ms);
        }
        return done();
    };
    REQUIRE(looks_until([&] { return history::list(options.state).size() == 1; }));
    {
        const history::Lock held(history::folder_of_sets(options.state));
        std::filesystem::create_directory(options.content / ".bodymap-restore");
        std::filesystem::remove(options.content / "b.lua");
        looks_until(
            [end = std::chrono::steady_clock::now() + 300ms] { return std::chrono::steady_clock::now() > end; });
        CHECK(pages.live().library().pages.size() == 2);
        folder.write("content/c.lua", page);
        std::filesystem::remove(options.content / ".bodymap-restore");
    }
    CHECK(looks_until([&] { return history::list(options.state).size() == 2; }));
    CHECK(pages.live().library().pages.size() == 2);
    CHECK(std::filesystem::exists(history::newest_good(options.state) / "c.lua"));
}
