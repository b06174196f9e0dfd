#include "base/files.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "base/scratch.h"

namespace fs = std::filesystem;

namespace {

long files_in(const scratch::Folder& folder) { return std::distance(fs::directory_iterator(folder.path()), {}); }

}  // namespace

TEST_CASE("a file is replaced whole, keeps its rights, and leaves nothing beside it") {
    const scratch::Folder folder;
    base::replace_file(folder / "clinic.lua", "one");
    CHECK(base::read_text(folder / "clinic.lua") == "one");
    fs::permissions(folder / "clinic.lua", fs::perms(0640));
    base::replace_file(folder / "clinic.lua", std::string(100'000, 'x'));
    CHECK(base::read_text(folder / "clinic.lua") == std::string(100'000, 'x'));
    CHECK(fs::status(folder / "clinic.lua").permissions() == fs::perms(0640));
    CHECK(files_in(folder) == 1);
}

TEST_CASE("in a folder that several share, what is new can be written by all of them") {
    const scratch::Folder folder;
    fs::create_directories(folder / "shared");
    fs::create_directories(folder / "own");
    fs::permissions(folder / "shared", static_cast<fs::perms>(02775));
    fs::permissions(folder / "own", static_cast<fs::perms>(0755));
    for (const std::string name : {"shared", "own"}) {
        base::make_folders(folder / name / "words/es");
        base::replace_file(folder / name / "words/es/calves.lua", "x");
    }
    const auto mode = [&](const char* path) { return static_cast<unsigned>(fs::status(folder / path).permissions()); };
    CHECK(mode("shared/words/es") == 02775);
    CHECK(mode("shared/words/es/calves.lua") == 0664);
    CHECK(mode("own/words") == 0755);
    CHECK(mode("own/words/es/calves.lua") == 0644);
}

TEST_CASE("a file behind a link is replaced there, and the link stays") {
    const scratch::Folder folder;
    base::replace_file(folder / "real.lua", "one");
    fs::create_symlink(folder / "real.lua", folder / "clinic.lua");
    base::replace_file(folder / "clinic.lua", "two");
    CHECK(fs::is_symlink(folder / "clinic.lua"));
    CHECK(base::read_text(folder / "real.lua") == "two");
}

TEST_CASE("a file that cannot be replaced stays, and the message names it") {
    using Catch::Matchers::ContainsSubstring;
    using Catch::Matchers::MessageMatches;
    const scratch::Folder folder;
    fs::create_directories(folder / "clinic.lua");
    CHECK_THROWS_MATCHES(base::replace_file(folder / "clinic.lua", "x"), std::runtime_error,
                         MessageMatches(ContainsSubstring("Cannot write") && ContainsSubstring("clinic.lua")));
    CHECK_THROWS_AS(base::replace_file(folder / "nowhere/clinic.lua", "x"), std::runtime_error);
    CHECK(fs::is_directory(folder / "clinic.lua"));
    CHECK(files_in(folder) == 1);
    CHECK_FALSE(base::read_text(folder / "clinic.lua"));
    CHECK_FALSE(base::read_text(folder / "missing.lua"));
}

TEST_CASE("a film that was named as a page by mistake is not read whole") {
    const scratch::Folder folder;
    folder.write("film.lua", "page");
    CHECK(base::read_text(folder / "film.lua") == "page");
    std::filesystem::resize_file(folder / "film.lua", 1'000'000'000);
    CHECK(base::read_text(folder / "film.lua") == std::nullopt);
}
