#include "commands/pages.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

#include "base/scratch.h"
#include "content/history/sets.h"

namespace history = content::history;
using namespace std::chrono_literals;

namespace {

const std::string page = "page { name = \"A\" }\ntext \"one\"\n";

/// A content folder with one page, and a kiosk that has not read it yet.
struct Clinic {
    Clinic() {
        options.content = folder / "content";
        options.state = folder / "state";
        folder.write("content/a.lua", page);
        std::filesystem::create_directories(options.state);
    }
    std::size_t versions() const { return history::list(options.state).size(); }

    scratch::Folder folder;
    commands::Options options;
};

/// The kiosk looks at its pages until that is so; false if it never is.
bool looks_until(commands::Pages& pages, const std::function<bool()>& done) {
    const auto give_up = std::chrono::steady_clock::now() + 5s;
    while (!done() && std::chrono::steady_clock::now() < give_up) {
        pages.refresh();
        std::this_thread::sleep_for(5ms);
    }
    return done();
}

}  // namespace

TEST_CASE("a version that was saved once more, word for word, while it was kept is kept all the same") {
    const Clinic clinic;
    std::optional<history::Lock> held(
        history::folder_of_sets(clinic.options.state));  // so that the keeping has to wait
    commands::Pages pages(clinic.options);
    clinic.folder.write("content/a.lua", page);
    held.reset();
    CHECK(looks_until(pages, [&] { return clinic.versions() > 0; }));
    CHECK(clinic.versions() == 1);
}

TEST_CASE("what is put back is one step for a kiosk that runs: it shows and keeps none of the states between") {
    const Clinic clinic;
    const commands::Options& options = clinic.options;
    clinic.folder.write("content/b.lua", page);
    commands::Pages pages(options);
    REQUIRE(looks_until(pages, [&] { return clinic.versions() == 1; }));
    {
        const history::Lock held(history::folder_of_sets(options.state));
        std::filesystem::create_directory(options.content / ".bodymap-restore");
        std::filesystem::remove(options.content / "b.lua");
        const auto a_while = std::chrono::steady_clock::now() + 300ms;
        looks_until(pages, [&] { return std::chrono::steady_clock::now() > a_while; });
        CHECK(pages.live().library().pages.size() == 2);
        clinic.folder.write("content/c.lua", page);
        std::filesystem::remove(options.content / ".bodymap-restore");
    }
    CHECK(looks_until(pages, [&] { return clinic.versions() == 2; }));
    CHECK(pages.live().library().pages.size() == 2);
    CHECK(std::filesystem::exists(history::newest_good(options.state) / "c.lua"));
}

TEST_CASE("what could not be kept is kept when the fault is over, without another save") {
    const Clinic clinic;
    clinic.folder.write("state/history", "in the way");
    commands::Pages pages(clinic.options, commands::Pages::Shown::clinics, 20ms);
    const auto a_while = std::chrono::steady_clock::now() + 200ms;
    looks_until(pages, [&] { return std::chrono::steady_clock::now() > a_while; });
    CHECK(clinic.versions() == 0);
    std::filesystem::remove(clinic.options.state / "history");
    CHECK(looks_until(pages, [&] { return clinic.versions() == 1; }));
}

TEST_CASE("where no pages were ever, it is told that those of the package are shown, and not those of before") {
    const Clinic clinic;
    std::filesystem::remove_all(clinic.options.content);
    const commands::Pages pages(clinic.options);
    REQUIRE(pages.problems().size() == 1);
    const std::string hint = pages.problems().front().hint;
    CHECK(hint.find("restore") == std::string::npos);
    CHECK(hint.ends_with("until then the kiosk shows the pages that it came with"));
    std::filesystem::create_directories(clinic.options.content);
    const commands::Pages of_empty(clinic.options);
    REQUIRE(of_empty.problems().size() == 1);
    CHECK(of_empty.problems().front().hint == hint);
}

TEST_CASE("what is saved comes on the screen first; what is wrong in it is looked for, and it is kept, after that") {
    const Clinic clinic;
    commands::Pages pages(clinic.options);
    REQUIRE(looks_until(pages, [&] { return clinic.versions() == 1; }));
    bool looked = false;
    const auto has_looked = [&] { return looked = looked || pages.take_looked(); };
    REQUIRE(looks_until(pages, has_looked));
    looked = false;
    clinic.folder.write("content/a.lua", page + "link { to = \"nowhere\" }\n");
    const auto give_up = std::chrono::steady_clock::now() + 5s;
    while (!pages.refresh() && std::chrono::steady_clock::now() < give_up) std::this_thread::sleep_for(5ms);
    std::this_thread::sleep_for(100ms);
    CHECK(!has_looked());
    CHECK(clinic.versions() == 1);
    CHECK(looks_until(pages, has_looked));
    CHECK(looks_until(pages, [&] { return clinic.versions() == 2; }));
    CHECK(std::ranges::count(pages.problems(), "a.lua", [](const auto& problem) { return problem.where.file; }) > 0);
}

TEST_CASE("of two saves in a row what is wrong is told once, as it is after the second") {
    const Clinic clinic;
    for (int i = 0; i < 50; ++i) clinic.folder.write("content/more" + std::to_string(i) + ".lua", page);
    commands::Pages pages(clinic.options);
    const auto saved = [&](const std::string& link) {
        clinic.folder.write("content/a.lua", page + "link { to = \"" + link + "\" }\n");
        const auto give_up = std::chrono::steady_clock::now() + 5s;
        while (!pages.refresh() && std::chrono::steady_clock::now() < give_up) std::this_thread::sleep_for(1ms);
    };
    for (const std::string link : {"first", "second", "third", "last"}) saved(link);
    int told = 0;
    const auto is_told = [&] { return (told += pages.take_looked() ? 1 : 0) > 0; };
    CHECK(looks_until(pages, is_told));
    const auto a_while = std::chrono::steady_clock::now() + 200ms;
    looks_until(pages, [&] { return is_told() && std::chrono::steady_clock::now() > a_while; });
    CHECK(told == 1);
    const auto& problems = pages.problems();
    CHECK(
        std::ranges::any_of(problems, [](const auto& one) { return one.message.find("'last'") != one.message.npos; }));
}
