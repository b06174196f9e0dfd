#include "platform/picture.h"

#include <sys/resource.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "platform/jpeg_writer.h"

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

constexpr const char* damaged = "is damaged: it cannot be read to its end";
constexpr const char* no_picture = "is not a PNG or JPEG picture";

/// What is wrong with the file when it is read whole, and when only its header is.
std::string complaint(const fs::path& file) {
    try {
        platform::read_picture(file);
    } catch (const platform::BadPicture& bad) {
        CHECK(!bad.hint.empty());
        return bad.what();
    }
    return "";
}
std::string complaint_at_start(const fs::path& file) {
    try {
        platform::picture_size(file);
    } catch (const platform::BadPicture& bad) {
        return bad.what();
    }
    return "";
}

using Colour = std::array<std::uint8_t, 3>;
constexpr Colour red = {255, 0, 0};
constexpr Colour green = {0, 255, 0};
constexpr Colour blue = {0, 0, 255};
constexpr Colour white = {255, 255, 255};

/// 32 by 16, with a colour in each corner: red and green on top, blue and white below.
Colour corners(int x, int y) { return y < 8 ? (x < 16 ? red : green) : (x < 16 ? blue : white); }

bool looks(const base::Pixels& picture, int x, int y, const Colour& colour) {
    const std::uint8_t* const pixel = &picture.rgba[(static_cast<std::size_t>(y) * picture.width + x) * 4];
    for (std::size_t i = 0; i < 3; ++i)
        if (std::abs(pixel[i] - colour[i]) > 40) return false;
    return pixel[3] == 255;
}

/// The colours of its corners: upper left, upper right, lower left, lower right.
bool has_corners(const base::Pixels& picture, const std::array<Colour, 4>& colours) {
    const int right = picture.width - 3;
    const int bottom = picture.height - 3;
    return looks(picture, 2, 2, colours[0]) && looks(picture, right, 2, colours[1]) &&
           looks(picture, 2, bottom, colours[2]) && looks(picture, right, bottom, colours[3]);
}

/// How much memory this process has held at most, in MB.
std::size_t peak_mb() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<std::size_t>(used.ru_maxrss) / 1024;
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
    jpeg_writer::write(folder.path / "whole.jpg", {.width = 320, .height = 160, .colour = corners});
    const std::string photo = read(folder.path / "whole.jpg");
    write(folder.path / "short.jpg", photo.substr(0, photo.size() / 2));
    CHECK(complaint(folder.path / "short.png") == damaged);
    CHECK(complaint(folder.path / "short.jpg") == damaged);
    CHECK(complaint(folder.path / "empty.png") == "is empty");
    CHECK(complaint(folder.path / "letter.png") == no_picture);
    CHECK(complaint(folder.path / "nowhere.png").starts_with("cannot be read: "));
    CHECK(complaint(folder.path).starts_with("cannot be read: "));
}

TEST_CASE("a file that is no PNG or JPEG is named for what it is, whatever its name says") {
    const Folder folder;
    const fs::path file = folder.path / "calf.jpg";
    const auto said = [&](const std::string& bytes) {
        write(file, bytes);
        return complaint(file);
    };
    CHECK(said("GIF89a\x01\x01\x01\x01\x01\x01\x01;") == "is a GIF picture, and the kiosk shows PNG and JPEG");
    CHECK(said(std::string("\0\0\0\x18", 4) + "ftypheic") ==
          "is a HEIC photo, as iPhones take them, and the kiosk shows PNG and JPEG");
    CHECK(said("RIFF....WEBPVP8 ") == "is a WebP picture, as web pages have them, and the kiosk shows PNG and JPEG");
}

TEST_CASE("a photo stands upright, however its camera was held") {
    const Folder folder;
    const fs::path file = folder.path / "calf.jpg";
    const auto taken = [&](unsigned orientation, bool big_endian = false) {
        jpeg_writer::write(
            file, {.width = 32, .height = 16, .colour = corners, .orientation = orientation, .big_endian = big_endian});
        return platform::read_picture(file);
    };
    for (const unsigned upright : {0U, 1U, 9U}) CHECK(has_corners(taken(upright), {red, green, blue, white}));
    CHECK(has_corners(taken(2), {green, red, white, blue}));
    CHECK(has_corners(taken(3), {white, blue, green, red}));
    CHECK(has_corners(taken(4), {blue, white, red, green}));
    CHECK(has_corners(taken(5), {red, blue, green, white}));
    CHECK(has_corners(taken(6), {blue, red, white, green}));
    CHECK(has_corners(taken(7), {white, green, blue, red}));
    CHECK(has_corners(taken(8), {green, white, red, blue}));
    for (unsigned on_its_side = 5; on_its_side <= 8; ++on_its_side) {
        CHECK(taken(on_its_side).width == 16);
        CHECK(taken(on_its_side).height == 32);
        CHECK(platform::picture_size(file) == platform::PictureSize{16, 32});
    }
    CHECK(has_corners(taken(6, true), {blue, red, white, green}));
}

TEST_CASE("a large photo is shrunk to its room while it is read, and keeps its shape and colours") {
    const Folder folder;
    const fs::path file = folder.path / "large.jpg";
    const auto colour = [](int x, int y) { return corners(x / 125, y / 125); };
    jpeg_writer::write(file, {.width = 4000, .height = 2000, .colour = colour, .orientation = 6});
    CHECK(platform::picture_size(file) == platform::PictureSize{2000, 4000});
    const base::Pixels picture = platform::read_picture(file, {1920, 1080});
    CHECK(picture.width == 540);
    CHECK(picture.height == 1080);
    CHECK(has_corners(picture, {blue, red, white, green}));
}

TEST_CASE("a panorama of a phone is taken within the memory of a small picture") {
    const Folder folder;
    const fs::path file = folder.path / "panorama.jpg";
    jpeg_writer::write(file,
                       {.width = 16382, .height = 3628, .colour = [](int x, int) { return x < 8191 ? red : blue; }});
    const std::size_t before = peak_mb();
    const base::Pixels picture = platform::read_picture(file, {1920, 1080});
    CHECK(picture.width == 1920);
    CHECK(picture.height == 425);
    CHECK(looks(picture, 100, 200, red));
    CHECK(looks(picture, 1800, 200, blue));
    CHECK(peak_mb() - before < 24);  // the picture as it is stored would be 170
}

TEST_CASE("a shrunk picture keeps the colour of an edge that shines through") {
    const Folder folder;
    // Half of it is red, half is clear; shrunk, the border is half of both, and still red.
    std::vector<std::uint8_t> rgba;
    for (int i = 0; i < 6; ++i)
        for (int x = 0; x < 6; ++x)
            rgba.insert(rgba.end(),
                        {static_cast<std::uint8_t>(x < 3 ? 255 : 0), 0, 0, static_cast<std::uint8_t>(x < 3 ? 255 : 0)});
    platform::write_png(folder.path / "edge.png", 6, 6, rgba);
    const base::Pixels small = platform::read_picture(folder.path / "edge.png", {2, 2});
    CHECK(small.rgba == std::vector<std::uint8_t>{255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 0, 0});
    const base::Pixels three = platform::read_picture(folder.path / "edge.png", {4, 4});
    CHECK(std::vector<std::uint8_t>(three.rgba.begin() + 4, three.rgba.begin() + 8) ==
          std::vector<std::uint8_t>{255, 0, 0, 255});
}

TEST_CASE("a picture with too many pixels is refused before it takes memory, with its size and the limit") {
    const Folder folder;
    platform::write_png(folder.path / "bomb.png", 2, 2, two_by_two);
    std::string bytes = read(folder.path / "bomb.png");
    for (const std::size_t at : {16U, 20U}) bytes.replace(at, 4, std::string("\x00\x00\x75\x30", 4));  // 30000 x 30000
    bytes.replace(29, 4, std::string("\x66\x27\xf8\xba", 4));
    write(folder.path / "bomb.png", bytes);
    const char* const told = "has 30000x30000 pixels, 900 million; the kiosk takes up to 120 million";
    CHECK(complaint(folder.path / "bomb.png") == told);
    CHECK(complaint_at_start(folder.path / "bomb.png") == told);
    jpeg_writer::write(folder.path / "scans.jpg", {.width = 5000,
                                                   .height = 4000,
                                                   .colour = [](int, int) { return blue; },
                                                   .form = jpeg_writer::Form::progressive});
    CHECK(complaint_at_start(folder.path / "scans.jpg") ==
          "has 5000x4000 pixels, 20 million; the kiosk takes up to 16 million of a progressive or interlaced picture");
}

TEST_CASE("a progressive photo is read as any other") {
    const Folder folder;
    jpeg_writer::write(folder.path / "calf.jpg",
                       {.width = 32, .height = 16, .colour = corners, .form = jpeg_writer::Form::progressive});
    CHECK(has_corners(platform::read_picture(folder.path / "calf.jpg"), {red, green, blue, white}));
}

TEST_CASE("a picture of more bytes than the kiosk takes is refused before it is read") {
    const Folder folder;
    platform::write_png(folder.path / "huge.png", 2, 2, two_by_two);
    fs::resize_file(folder.path / "huge.png", 64U << 20U);
    CHECK(complaint(folder.path / "huge.png").empty());
    fs::resize_file(folder.path / "huge.png", (64U << 20U) + (1U << 20U));
    CHECK(complaint(folder.path / "huge.png") == "has 65 MB, and the kiosk takes up to 64 MB");
    CHECK(complaint_at_start(folder.path / "huge.png") == "has 65 MB, and the kiosk takes up to 64 MB");
}

TEST_CASE("a look at the header refuses what is no picture, and passes one that is cut short") {
    const Folder folder;
    platform::write_png(folder.path / "whole.png", 2, 2, two_by_two);
    const std::string whole = read(folder.path / "whole.png");
    write(folder.path / "short.png", whole.substr(0, whole.size() - 20));
    write(folder.path / "empty.png", "");
    write(folder.path / "letter.png", "Dear clinic, this is no picture.");
    const auto look = [&](const char* name) { return complaint_at_start(folder.path / name); };
    CHECK(look("whole.png").empty());
    CHECK(look("short.png").empty());
    CHECK(complaint(folder.path / "short.png") == damaged);
    CHECK(look("empty.png") == "is empty");
    CHECK(look("letter.png") == no_picture);
    CHECK(look("nowhere.png").starts_with("cannot be read: "));
}

TEST_CASE("a picture that cannot be written is one sentence about the file") {
    CHECK_THROWS_WITH(platform::write_png("/nowhere/at/all.png", 2, 2, two_by_two),
                      "Cannot write /nowhere/at/all.png. Check that the folder exists, is writable and has room.");
}
