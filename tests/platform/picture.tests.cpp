#include "platform/picture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / fs::path("bodymap-picture-tests");
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

void write(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

std::string read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const std::vector<std::uint8_t> two_by_two = {255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 9, 9, 0};

constexpr const char* damaged = "is not a PNG or JPEG picture, or is damaged; save it again";

std::string complaint(const fs::path& file, const std::function<void(const fs::path&)>& look = platform::read_picture) {
    try {
        look(file);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a picture that is written reads back the same") {
    const Folder folder;
    const fs::path file = folder.path / "four.png";
    platform::write_png(file, 2, 2, two_by_two);
    const base::Pixels picture = platform::read_picture(file);
    CHECK(picture.width == 2);
    CHECK(picture.height == 2);
    CHECK(picture.rgba == two_by_two);
}

TEST_CASE("a picture that is cut short, empty, missing or no picture is refused in words") {
    const Folder folder;
    platform::write_png(folder.path / "whole.png", 2, 2, two_by_two);
    const std::string whole = read(folder.path / "whole.png");
    write(folder.path / "short.png", whole.substr(0, whole.size() / 2));
    write(folder.path / "empty.png", "");
    write(folder.path / "letter.png", "Dear clinic, this is no picture.");
    write(folder.path / "animation.gif", "GIF89a\x01\x01\x01\x01\x01\x01\x01;");
    CHECK(complaint(folder.path / "short.png") == damaged);
    CHECK(complaint(folder.path / "empty.png") == "cannot be read, or is empty");
    CHECK(complaint(folder.path / "letter.png") == damaged);
    CHECK(complaint(folder.path / "animation.gif") == damaged);
    CHECK(complaint(folder.path / "nowhere.png").starts_with("cannot be read: "));
}

TEST_CASE("a picture with a monstrous size in its header is refused before it takes memory") {
    const Folder folder;
    platform::write_png(folder.path / "bomb.png", 2, 2, two_by_two);
    std::string bytes = read(folder.path / "bomb.png");
    for (const std::size_t at : {16U, 20U}) bytes.replace(at, 4, std::string("\x00\x00\x1f\xff", 4));  // 8191 x 8191
    write(folder.path / "bomb.png", bytes);
    CHECK(complaint(folder.path / "bomb.png") == "is 8191x8191 pixels, more than the kiosk takes; make it smaller");
}

TEST_CASE("a picture of more bytes than the kiosk takes is refused before it is read") {
    const Folder folder;
    platform::write_png(folder.path / "huge.png", 2, 2, two_by_two);
    fs::resize_file(folder.path / "huge.png", 20U << 20U);
    CHECK(complaint(folder.path / "huge.png").empty());
    fs::resize_file(folder.path / "huge.png", (20U << 20U) + 1);
    CHECK(complaint(folder.path / "huge.png") == "is larger than 20 MB");
    CHECK(complaint(folder.path / "huge.png", platform::check_picture_header) == "is larger than 20 MB");
}

TEST_CASE("a look at the header refuses what is no picture, and passes one that is cut short") {
    const Folder folder;
    platform::write_png(folder.path / "whole.png", 2, 2, two_by_two);
    const std::string whole = read(folder.path / "whole.png");
    write(folder.path / "short.png", whole.substr(0, whole.size() - 20));
    write(folder.path / "empty.png", "");
    write(folder.path / "letter.png", "Dear clinic, this is no picture.");
    std::string bomb = whole;
    for (const std::size_t at : {16U, 20U}) bomb.replace(at, 4, std::string("\x00\x00\x1f\xff", 4));
    write(folder.path / "bomb.png", bomb);
    const auto look = [&](const char* name) { return complaint(folder.path / name, platform::check_picture_header); };
    CHECK(look("whole.png").empty());
    CHECK(look("short.png").empty());
    CHECK(complaint(folder.path / "short.png") == damaged);
    CHECK(look("empty.png") == "cannot be read, or is empty");
    CHECK(look("letter.png") == damaged);
    CHECK(look("bomb.png") == "is 8191x8191 pixels, more than the kiosk takes; make it smaller");
    CHECK(look("nowhere.png").starts_with("cannot be read: "));
}

TEST_CASE("a picture that cannot be written is one sentence about the file") {
    CHECK_THROWS_WITH(platform::write_png("/nowhere/at/all.png", 2, 2, two_by_two),
                      "Cannot write /nowhere/at/all.png. Check that the folder exists, is writable and has room.");
}
