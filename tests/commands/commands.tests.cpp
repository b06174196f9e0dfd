#include "commands/commands.h"

#include <catch2/catch_test_macros.hpp>

#include "platform/picture.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

TEST_CASE("a shot is a picture of the size that was asked for") {
    const Workshop workshop;
    const fs::path out = workshop / "page.png";
    const Outcome shot = run("shot '" + out.string() + "' --screen area:calves:flexibility --size 1280x800");
    CHECK(shot.printed.empty());
    REQUIRE(shot.status == 0);
    const base::Pixels picture = platform::read_picture(out);
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
        const base::Pixels picture = platform::read_picture(entry.path());
        ++(picture.width > picture.height ? landscape : portrait);
    }
    CHECK(landscape >= 8);
    CHECK(portrait >= 8);
}

TEST_CASE("the shipped pages have no problems") {
    const Outcome check = run("check '" + std::string(BODYMAP_SOURCE_DIR "/content") + "'");
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

TEST_CASE("staff's screens can be drawn too, with what is in the state folder") {
    const Workshop workshop;
    for (const std::string screen : {"pad", "staff", "staff:versions", "staff:use", "staff:check"}) {
        const fs::path out = workshop / "staff.png";
        const Outcome shot =
            run("shot '" + out.string() + "' --size 800x1280 --screen " + screen + " " + workshop.state_option());
        INFO(screen << ": " << shot.printed);
        CHECK(shot.status == 0);
        CHECK(fs::remove(out));
    }
}

TEST_CASE("a word that is no command, screen, area or section says what it could have been") {
    const Workshop workshop;
    const std::string out = "shot '" + (workshop / "x.png").string() + "' --screen ";
    for (const auto& [arguments, meant] : std::initializer_list<std::pair<std::string, std::string>>{
             {"chek", "did you mean 'check'?"},
             {out + "mapp", "did you mean 'map'?"},
             {out + "area:calfs", "did you mean 'calves'?"},
             {out + "area:calves:relaxtion", "did you mean 'relaxation'?"},
             {out + "map:bak", "did you mean 'back'?"},
             {out + "staff:versoins", "did you mean 'versions'?"},
             {out + "page:get-hlp", "did you mean 'get-help'?"},
             {out + "map --language ess", "did you mean 'es'?"}}) {
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
    workshop.write("content/areas/calves.lua",
                   workshop.read("content/areas/calves.lua") + "picture { file = \"calf.png\", alt = \"A calf\" }\n");
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
    for (const char* command :
         {"run", "preview", "check", "new", "words", "history", "restore", "pin", "doctor", "shot", "tour"}) {
        CHECK(help.says(command));
        CHECK(run(std::string(command) + " --help").status == 0);
    }
    CHECK(run("shot --help").says("--screen"));
}
