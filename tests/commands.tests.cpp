#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "platform/picture.h"

// The program as it is typed: what it prints, and how it ends.

namespace fs = std::filesystem;

namespace {

const fs::path source = BODYMAP_SOURCE_DIR;

struct Outcome {
    int status = -1;
    std::string printed;  ///< both streams
    bool says(std::string_view words) const { return printed.find(words) != std::string::npos; }
    /// One line: no dump, no second message.
    bool is_one_sentence() const { return printed.find('\n') == printed.size() - 1; }
};

Outcome run(const std::string& arguments) {
    const std::string command =
        "env -u DISPLAY -u WAYLAND_DISPLAY SDL_VIDEODRIVER=x11 timeout 60 '" BODYMAP_PROGRAM "' " + arguments + " 2>&1";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"),
                                                               [](std::FILE*) { return 0; });
    REQUIRE(pipe);
    Outcome outcome;
    std::array<char, 4096> buffer;
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        outcome.printed.append(buffer.data(), got);
    const int ended = pclose(pipe.get());
    outcome.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    return outcome;
}

/// A folder of our own to write into, gone afterwards.
class Workshop {
  public:
    Workshop() : path_(fs::temp_directory_path() / ("bodymap-commands-" + std::to_string(getpid()))) {
        fs::create_directories(path_);
    }
    ~Workshop() { fs::remove_all(path_); }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    fs::path operator/(const std::string& name) const { return path_ / name; }
    std::string content_option() const { return "--content '" + (path_ / "content").string() + "'"; }
    std::string assets_option() const { return "--assets '" + (path_ / "assets").string() + "'"; }
    void copy(const std::string& folder) const {
        fs::copy(source / folder, path_ / folder, fs::copy_options::recursive);
    }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path_ / name) << text; }
    void cut_in_half(const std::string& name) const { fs::resize_file(path_ / name, fs::file_size(path_ / name) / 2); }

  private:
    fs::path path_;
};

}  // namespace

TEST_CASE("a shot is a picture of the size that was asked for") {
    const Workshop workshop;
    const fs::path out = workshop / "page.png";
    const Outcome shot = run("shot '" + out.string() + "' --screen area:calves:flexibility --size 1280x800");
    CHECK(shot.printed.empty());
    REQUIRE(shot.status == 0);
    const platform::Picture picture = platform::read_picture(out);
    CHECK(picture.width == 1280);
    CHECK(picture.height == 800);
}

TEST_CASE("the tour draws a visitor's way in both orientations and says where") {
    const Workshop workshop;
    const fs::path folder = workshop / "tour";
    const Outcome tour = run("tour '" + folder.string() + "'");
    CHECK(tour.status == 0);
    CHECK(tour.is_one_sentence());
    CHECK(tour.says(folder.string()));
    int landscape = 0;
    int portrait = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const platform::Picture picture = platform::read_picture(entry.path());
        ++(picture.width > picture.height ? landscape : portrait);
    }
    CHECK(landscape >= 8);
    CHECK(portrait >= 8);
}

TEST_CASE("the shipped pages have no problems") {
    const Outcome check = run("check '" + (source / "content").string() + "'");
    CHECK(check.is_one_sentence());
    CHECK(check.says("no problems"));
    CHECK(check.status == 0);
}

TEST_CASE("check names every mistake with file, line and hint, and ends with status 1") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/areas/calves.lua",
                   "area { name = \"Calves\", latin = \"x\", on = \"calves\" }\n\nbenifit \"flexibility\" {}\n");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.status == 1);
    CHECK(check.says("areas/calves.lua:3: "));
    CHECK(check.says("benifit"));
    CHECK(check.says("did you mean 'benefit'?"));
}

TEST_CASE("a page with a mistake is left out, and the kiosk shows the rest") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/areas/calves.lua", "area { name = \"Calves\", on = \"calves\"\n");
    const Outcome other =
        run("shot '" + (workshop / "knees.png").string() + "' --screen area:knees " + workshop.content_option());
    CHECK(other.status == 0);
    CHECK(other.says("areas/calves.lua:"));
    const Outcome same =
        run("shot '" + (workshop / "calves.png").string() + "' --screen area:calves " + workshop.content_option());
    CHECK(same.status == 1);
    CHECK(same.says("There is no screen 'area:calves'"));
}

TEST_CASE("a page that never ends or takes all memory is ended and named") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/areas/calves.lua", "while true do end\n");
    workshop.write("content/areas/knees.lua", "local s = \"x\" while true do s = s .. s end\n");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.status == 1);
    CHECK(check.says("areas/calves.lua"));
    CHECK(check.says("areas/knees.lua"));
}

TEST_CASE("a word that is no command, screen, area or section says what it could have been") {
    const Workshop workshop;
    const std::string out = "shot '" + (workshop / "x.png").string() + "' --screen ";
    for (const auto& [arguments, meant] : std::initializer_list<std::pair<std::string, std::string>>{
             {"chek", "did you mean 'check'?"},
             {out + "mapp", "did you mean 'map'?"},
             {out + "area:calfs", "did you mean 'calves'?"},
             {out + "area:calves:relaxtion", "did you mean 'relaxation'?"},
             {out + "map:bak", "did you mean 'back'?"}}) {
        INFO(arguments);
        const Outcome outcome = run(arguments);
        CHECK(outcome.status == 1);
        CHECK(outcome.is_one_sentence());
        CHECK(outcome.says(meant));
    }
    CHECK_FALSE(fs::exists(workshop / "x.png"));
}

TEST_CASE("a missing content folder is one sentence") {
    const Outcome outcome = run("check /nowhere/at/all");
    CHECK(outcome.status == 1);
    CHECK(outcome.is_one_sentence());
    CHECK(outcome.says("/nowhere/at/all"));
}

TEST_CASE("a drawing that is cut short, or has lost an area, is one sentence that names it") {
    const Workshop workshop;
    workshop.copy("assets");
    workshop.cut_in_half("assets/figure/back.svg");
    const std::string shot = "shot '" + (workshop / "x.png").string() + "' " + workshop.assets_option();
    const Outcome cut = run(shot);
    CHECK(cut.status == 1);
    CHECK(cut.is_one_sentence());
    CHECK(cut.says("back.svg"));
    fs::remove(workshop / "assets/figure/back.svg");
    const Outcome missing = run(shot);
    CHECK(missing.status == 1);
    CHECK(missing.is_one_sentence());
    CHECK(missing.says("back.svg"));
}

TEST_CASE("a page's picture that is damaged is named to staff, and the page opens without it") {
    const Workshop workshop;
    workshop.copy("content");
    platform::write_png(workshop / "content/areas/calf.png", 40, 40, std::vector<std::uint8_t>(40 * 40 * 4, 200));
    workshop.cut_in_half("content/areas/calf.png");
    std::ofstream(workshop / "content/areas/calves.lua", std::ios::app)
        << "picture { file = \"calf.png\", alt = \"A calf\" }\n";
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.status == 1);
    CHECK(check.says("calf.png"));
    CHECK(check.says("is damaged; save it again"));
    const Outcome shot =
        run("shot '" + (workshop / "x.png").string() + "' --screen area:calves:details " + workshop.content_option());
    CHECK(shot.status == 0);
}

TEST_CASE("an output that cannot be written is one sentence") {
    for (const char* arguments : {"shot /nowhere/at/all.png", "tour /proc/tour"}) {
        INFO(arguments);
        const Outcome outcome = run(arguments);
        CHECK(outcome.status == 1);
        CHECK(outcome.is_one_sentence());
    }
}

TEST_CASE("a size or diagonal that makes no sense is refused with what would do") {
    const Workshop workshop;
    const std::string shot = "shot '" + (workshop / "x.png").string() + "' ";
    CHECK(run(shot + "--size big").says("1920x1080"));
    CHECK(run(shot + "--size 10x10").says("600 to 7680"));
    CHECK(run(shot + "--size 1920x1080x3").status == 1);
    CHECK(run(shot + "--diagonal 900").status != 0);
    CHECK(run("shot").status != 0);
}

TEST_CASE("without a display the kiosk says so in one sentence") {
    const Outcome outcome = run("run");
    CHECK(outcome.status == 1);
    CHECK(outcome.is_one_sentence());
    CHECK(outcome.says("There is no display"));
}

TEST_CASE("help names every command, and each command its options") {
    const Outcome help = run("--help");
    CHECK(help.status == 0);
    for (const char* command : {"run", "check", "shot", "tour"}) {
        CHECK(help.says(command));
        CHECK(run(std::string(command) + " --help").status == 0);
    }
    CHECK(run("shot --help").says("--screen"));
}
