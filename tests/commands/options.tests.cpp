#include "commands/options.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <regex>
#include <sstream>
#include <string>

#include "commands/commands.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

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
        CHECK(outcome.status == (arguments == "chek" ? 2 : 1));
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

TEST_CASE("a size or diagonal that makes no sense is refused with what would do") {
    const Workshop workshop;
    const std::string shot = "shot '" + (workshop / "x.png").string() + "' ";
    CHECK(run(shot + "--size big").says("1920x1080"));
    CHECK(run(shot + "--size 10x10").says("600 to 7680"));
    CHECK(run(shot + "--size 1920x1080x3").status == 1);
    const Outcome diagonal = run(shot + "--diagonal 900");
    CHECK(diagonal.status == 2);
    CHECK(diagonal.printed == "bodymap: --diagonal: '900' is not a number of inches from 5 to 120.\n");
    CHECK(run("shot").status == 2);
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

TEST_CASE("what means the same to every command is taken before its name and behind it") {
    const Workshop workshop;
    workshop.copy("content");
    fs::create_directories(workshop / "state");
    const std::string folders =
        workshop.content_option() + " --assets '" BODYMAP_SOURCE_DIR "/assets' " + workshop.state_option();
    const std::string common = folders + " --diagonal 10.1";
    const std::string page = " new page \"Foam rolling\"";
    const std::string shot = "shot '" + (workshop / "x.png").string() + "'";
    for (const std::string& command :
         {std::string("check"), std::string("history"),
          std::string("words es --out '") + (workshop / "words").string() + "'", std::string("report"), shot}) {
        INFO(command);
        CHECK(run(common + " " + command).status == 0);
        CHECK(run(command + " " + common).status == 0);
    }
    CHECK(run(common + page).status == 0);
    CHECK(run(page + " " + common).says("foam-rolling.lua"));  // it is there already
    for (const std::string& typed : {"doctor " + common, common + " doctor"}) {
        const Outcome doctor = run(typed, {}, "SDL_VIDEODRIVER=dummy");
        CHECK(doctor.says("The panel of 10.1 inches is too small"));
        CHECK(doctor.says("bodymap check" + workshop.in_hints()));  // for the page that was begun
        CHECK(doctor.says((workshop / "state").string()));
    }
    CHECK(run("--size 800x600 " + shot).status == 0);
}

TEST_CASE("a wrong command line ends with 2, as the manual says") {
    for (const char* const typed : {"chek", "--diagnal 27", "run --diagonal nine", "shot", "report --days 0", "words"})
        CHECK(run(typed).status == 2);
}

TEST_CASE("a slip in an option says what it could have been, and which program says so") {
    CHECK(run("check --contnet x").printed == "bodymap: There is no option '--contnet'; did you mean '--content'?\n");
    CHECK(run("--contnet=x").printed == "bodymap: There is no option '--contnet'; did you mean '--content'?\n");
    CHECK(run("shot a.png --screeen map").says("did you mean '--screen'?"));
    CHECK(run("history calves").printed == "bodymap: 'calves' is one word too many.\n");
    for (const std::string days : {"0", "2.5", "two"})
        CHECK(run("report --days " + days).printed ==
              "bodymap: --days: '" + days + "' is not a whole number of days from 1 to 3660.\n");
}

TEST_CASE("the program says which version it is") {
    const Outcome version = run("--version");
    CHECK(version.status == 0);
    CHECK(std::regex_match(version.printed, std::regex("Bodymap [\\d.]+\n")));
}

TEST_CASE("behind a command, too, the program says which version it is") {
    for (const char* const typed : {"doctor --version", "check --version", "run --version"}) {
        const Outcome outcome = run(typed);
        CHECK(outcome.status == 0);
        CHECK(outcome.printed == run("--version").printed);
    }
}

TEST_CASE("a hint asks the folders that were typed, and no others") {
    commands::Options options;
    const std::string hint = "type: bodymap restore last calves; 'bodymap history' tells more, bodymap does not";
    CHECK(commands::as_typed(options, hint) == hint);
    options.content = "/srv/our pages";
    options.state = "/srv/state";
    const std::string typed =
        "type: bodymap restore --content '/srv/our pages' --state /srv/state last calves; 'bodymap history --content "
        "'/srv/our pages' --state /srv/state' tells more, bodymap does not";
    CHECK(commands::as_typed(options, hint) == typed);
    CHECK(commands::as_typed(options, typed) == typed);  // once is enough
    options.state.clear();                               // that folder has no history
    CHECK(commands::as_typed(options, "type: bodymap restore last") == "type: bodymap restore last");
    CHECK(commands::as_typed(options, "type: bodymap words es") == "type: bodymap words --content '/srv/our pages' es");
}

TEST_CASE("a size without a window is refused, with what to write") {
    const Outcome outcome = run("run --size 1280x800", {}, "SDL_VIDEODRIVER=dummy");
    CHECK(outcome.status == 1);
    CHECK(outcome.printed == "bodymap: --size is that of a window: write --window as well.\n");
}

TEST_CASE("the manual and the shell's completion know every command") {
    const auto text_of = [](const std::string& name) {
        std::ifstream file(fs::path(BODYMAP_SOURCE_DIR) / "assets/system" / name);
        return std::string(std::istreambuf_iterator<char>(file), {});
    };
    const std::string manual = text_of("bodymap.1");
    const std::string completion = text_of("bodymap.bash");
    const std::string help = run("--help").printed;
    std::istringstream lines(help.substr(help.find("Subcommands:")));
    int commands = 0;
    std::string line;
    for (std::getline(lines, line); std::getline(lines, line);) {
        if (line.size() < 3 || line[2] == ' ') continue;
        const std::string name = line.substr(2, line.find(' ', 2) - 2);
        INFO(name);
        ++commands;
        CHECK(std::regex_search(manual, std::regex("\\.It Cm " + name + "[ \n]")));
        CHECK(std::regex_search(completion, std::regex("[ \"]" + name + "[ \"]")));
    }
    CHECK(commands == 13);
}

TEST_CASE("the shell completes a command behind a folder, and where a language is meant, no files") {
    const auto completed = [](const std::string& words) {
        const std::string script = "source '" BODYMAP_SOURCE_DIR "/assets/system/bodymap.bash'; COMP_WORDS=(" + words +
                                   "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _bodymap; echo ${COMPREPLY[*]}";
        std::ofstream(fs::temp_directory_path() / "bodymap-completion.sh") << "cd '" BODYMAP_SOURCE_DIR "'\n" << script;
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
            popen(("bash '" + (fs::temp_directory_path() / "bodymap-completion.sh").string() + "'").c_str(), "r"),
            &pclose);
        std::array<char, 512> line{};
        return std::string(pipe && std::fgets(line.data(), line.size(), pipe.get()) ? line.data() : "");
    };
    CHECK(completed("bodymap --content content ch") == "check\n");
    CHECK(completed("bodymap --content content words ''") == "en es\n");
    CHECK(completed("bodymap --content content shot x.png --language e") == "en es\n");
    CHECK(completed("bodymap restore ''") == "last undo yesterday today\n");
    CHECK(completed("bodymap check ass") == "assets\n");
}

TEST_CASE("who takes all newer pages is told when there are none") {
    for (const char* const typed : {"updates", "updates --take all", "updates --leave all"}) {
        const Outcome outcome = run(typed);
        CHECK(outcome.status == 0);
        CHECK(outcome.printed == "No page of the package is newer than yours.\n");
    }
}
