#include "base/folder.h"

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"

namespace {

namespace fs = std::filesystem;

std::string names(const base::Listing& listing) {
    std::string all;
    for (const base::FolderFile& file : listing.files) all += file.name + " ";
    return all;
}

}  // namespace

TEST_CASE("a folder within that nobody may read is told by its path") {
    const scratch::Folder folder;
    folder.write("a.lua", "");
    folder.write("areas/deep/b.lua", "");
    fs::permissions(folder.path(), fs::perms::all);
    fs::permissions(folder / "areas/deep", fs::perms::none);
    base::Unread unread;
    {
        const scratch::Unprivileged kiosk;
        CHECK_FALSE(base::list(folder.path(), base::Stamps::none, unread));
    }
    CHECK(unread.folder == folder / "areas/deep");
    CHECK(unread.error == std::errc::permission_denied);
    fs::permissions(folder / "areas/deep", fs::perms::owner_all);
    REQUIRE(base::list(folder.path(), base::Stamps::none, unread));
    CHECK_FALSE(unread.error);
}

TEST_CASE("what a disk has at its top is passed over, whoever may read it") {
    const scratch::Folder folder;
    folder.write("a.lua", "");
    folder.write("lost+found/b.lua", "");
    folder.write("System Volume Information/c.lua", "");
    fs::permissions(folder.path(), fs::perms::all);
    fs::permissions(folder / "lost+found", fs::perms::none);
    base::Unread unread;
    const scratch::Unprivileged kiosk;
    const auto listing = base::list(folder.path(), base::Stamps::none, unread);
    REQUIRE(listing);
    CHECK(names(*listing) == "a.lua ");
}
