#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <filesystem>

#include "base/scratch.h"
#include "content/load.h"
#include "content/script/hostile.h"
#include "content/script/reading.h"

namespace {

namespace fs = std::filesystem;

/// A content folder with one sound page, and beside it a folder that no page may reach.
class Folder {
  public:
    Folder() {
        folder_.write("content/sound.lua", "page { name = \"Sound\" }\ntext \"a\"\n");
        fs::create_directories(elsewhere());
        for (const fs::path& picture : {content() / "calf.png", elsewhere() / "secret.png"})
            fs::copy_file(reading::folder + "/calf.png", picture);
    }

    fs::path content() const { return folder_ / "content"; }
    fs::path elsewhere() const { return folder_ / "elsewhere"; }
    void write(const std::string& page, const std::string& script) const { folder_.write("content/" + page, script); }

    /// What staff are told once the page "hostile" shows this picture.
    std::string told_of_picture(const std::string& name) const {
        write("hostile.lua", "page { name = \"Hostile\" }\npicture { file = \"" + name + "\", alt = \"A calf\" }\n");
        return told();
    }

    /// Everything that is told; the sound page must open in any case.
    std::string told() const {
        const auto loaded = content::load(content());
        CHECK(loaded.library.page("sound"));
        return reading::told(loaded);
    }

  private:
    scratch::Folder folder_;
};

const std::string leads_out =
    "' leads out of the content folder\n  hint: copy the picture itself beside the page, instead of a link to it\n";

}  // namespace

TEST_CASE("a file of 100 MB costs no more than any other") {
    const Folder folder;
    folder.write("huge.lua", "page { name = \"Huge\" }\n");
    fs::resize_file(folder.content() / "huge.lua", 100'000'000);
    const auto taken = hostile::time_of([&] {
        CHECK(folder.told() ==
              "huge.lua: this file is larger than 64 KB\n"
              "  hint: a page is words only: split it, and keep pictures in files of their own\n");
    });
    CHECK(taken < std::chrono::milliseconds(250));
}

TEST_CASE("what only looks like a page stops nothing") {
    const Folder folder;
    const std::string unreadable = ": this file cannot be read\n  hint: ask your IT person to let the kiosk read it\n";
    REQUIRE(mkfifo((folder.content() / "pipe.lua").c_str(), 0600) == 0);
    fs::create_directories(folder.content() / "folder.lua");
    fs::create_symlink("/dev/zero", folder.content() / "zero.lua");
    fs::create_symlink("loop.lua", folder.content() / "loop.lua");
    CHECK(folder.told() == "loop.lua" + unreadable + "pipe.lua" + unreadable + "zero.lua" + unreadable);
}

TEST_CASE("a picture that is a link out of the content folder is refused") {
    const Folder folder;
    fs::create_symlink(folder.elsewhere() / "secret.png", folder.content() / "linked.png");
    fs::create_directory_symlink(folder.elsewhere(), folder.content() / "more");
    fs::create_symlink("../elsewhere/secret.png", folder.content() / "relative.png");
    CHECK(folder.told_of_picture("linked.png") == "hostile.lua:2: 'linked.png" + leads_out);
    CHECK(folder.told_of_picture("more/secret.png") == "hostile.lua:2: 'more/secret.png" + leads_out);
    CHECK(folder.told_of_picture("relative.png") == "hostile.lua:2: 'relative.png" + leads_out);
}

TEST_CASE("a picture may be a link within the content folder, and that folder a link itself") {
    const Folder folder;
    fs::create_symlink("calf.png", folder.content() / "linked.png");
    CHECK(folder.told_of_picture("linked.png").empty());
    fs::create_directory_symlink(folder.content(), folder.elsewhere() / "content");
    CHECK(content::load(folder.elsewhere() / "content").problems.empty());
}

TEST_CASE("what only looks like a picture is none") {
    const Folder folder;
    const std::string hint = "'\n  hint: did you mean 'calf.png'?\n";
    REQUIRE(mkfifo((folder.content() / "calm.png").c_str(), 0600) == 0);
    fs::create_symlink("/dev/zero", folder.content() / "zero.png");
    fs::create_directories(folder.content() / "folder.png");
    CHECK(folder.told_of_picture("calm.png").starts_with("hostile.lua:2: there is no picture 'calm.png'\n"));
    CHECK(folder.told_of_picture("zero.png").starts_with("hostile.lua:2: there is no picture 'zero.png'\n"));
    CHECK(folder.told_of_picture("folder.png").starts_with("hostile.lua:2: there is no picture 'folder.png'\n"));
    CHECK(folder.told_of_picture("calv.png") == "hostile.lua:2: there is no picture 'calv.png" + hint);
}

TEST_CASE("a picture has no path that leads out of the content folder") {
    const Folder folder;
    for (const std::string name :
         {"../elsewhere/secret.png", "/dev/zero", "a/../../elsewhere/secret.png", "file:///a.png"})
        CHECK(folder.told_of_picture(name) ==
              "hostile.lua:2: '" + name +
                  "' does not lead to a picture in the content folder\n"
                  "  hint: copy the picture beside the page and write its name alone: file = \"calf.png\"\n");
}
