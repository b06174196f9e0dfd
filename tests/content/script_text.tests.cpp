#include "content/script_text.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "base/scratch.h"
#include "content/history/going_back.h"
#include "content/script/limits.h"

namespace fs = std::filesystem;

TEST_CASE("a script is read up to the largest that may be, and of a film by mistake named .lua nothing") {
    const scratch::Folder folder;
    folder.write("content/long.lua", std::string(content::limits::file_bytes, '-'));
    folder.write("content/film.lua", std::string(content::limits::file_bytes + 1, '-'));
    fs::resize_file(folder / "content/film.lua", std::uintmax_t{60} * 1024 * 1024);  // which takes no room
    CHECK(content::script_text(folder / "content/long.lua")->size() == content::limits::file_bytes);
    CHECK_FALSE(content::script_text(folder / "content/film.lua"));
    CHECK(content::is_too_long(folder / "content/film.lua"));
    CHECK_FALSE(content::is_too_long(folder / "content/long.lua"));
    CHECK_FALSE(content::script_text(folder / "content/none.lua"));
    const auto any = [](const std::string&) { return true; };
    const content::history::Versions now = content::history::versions_now(folder / "content", {}, any);
    REQUIRE(now.size() == 1);
    CHECK(now.begin()->first == "long.lua");
}
