#include "base/scripts.h"

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"

TEST_CASE("the scripts of a folder are those below it as well, by name, and no pictures, notes or backups") {
    const scratch::Folder folder;
    for (const char* const name : {"welcome.lua", "areas/calves.lua", "areas/calves.png", "blocks.meta.lua",
                                   "welcome.lua~", ".welcome.lua.swp", "README.md"})
        folder.write(std::string("content/") + name, "x");
    CHECK(base::scripts_in(folder / "content") == std::vector<std::string>{"areas/calves.lua", "welcome.lua"});
    CHECK(base::scripts_in(folder / "nowhere").empty());
    CHECK(base::scripts_in(std::filesystem::path()).empty());
}
