#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "base/dates.h"
#include "commands/commands.h"
#include "platform/picture.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

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

TEST_CASE(
    "of a file that is gone check says to put it back, as the kiosk's own note does, and not to write a new one") {
    const auto said_without = [](const std::string& file, bool with_history) {
        const Workshop workshop;
        workshop.copy("content");
        const fs::path before = workshop / "state/history/2026-11-20T10-00-00Z";
        fs::create_directories(before);
        fs::copy(workshop / "content", before, fs::copy_options::recursive);
        fs::remove(workshop / ("content/" + file));
        return run("check " + workshop.content_option() + " " +
                   (with_history ? workshop.state_option() : "--state ''"));
    };
    for (const std::string name : {"clinic", "signs", "get-help", "welcome"}) {
        const Outcome check = said_without(name + ".lua", true);
        INFO(check.printed);
        CHECK(check.status == 1);
        CHECK(check.says(name + ".lua: this file is gone, and with it "));
        CHECK(check.says("  hint: bring the file back, or type: bodymap restore" + Workshop().in_hints() + " last " +
                         name + "\n"));
    }
    for (const std::string name : {"clinic", "signs", "sources", "get-help", "welcome"}) {
        const Outcome check = said_without(name + ".lua", false);
        INFO(check.printed);
        CHECK(check.says("bring " + name + ".lua back, or type: bodymap restore last " + name + "\n"));
    }
    const std::string restore = "type: bodymap restore" + Workshop().in_hints();
    CHECK(said_without("words/es.lua", true).says("if words/es.lua was deleted, " + restore + " last es; else"));
    CHECK(said_without("words/es/signs.lua", true).says("back, or " + restore + " last words/es/signs.lua\n"));
}

TEST_CASE("of a sign that was deleted check tells once, and of no page that shows it that it is gone") {
    const Workshop workshop;
    workshop.copy("content");
    std::string signs = workshop.read("content/signs.lua");
    const std::size_t at = signs.find("sign { key = \"chest\"");
    signs.erase(at, signs.find("sign { key = \"breath\"") - at);
    workshop.write("content/signs.lua", signs);
    const Outcome check = run("check " + workshop.content_option() + " --state ''");
    INFO(check.printed);
    CHECK(check.status == 1);
    CHECK(check.says("signs.lua: no sign is called 'chest', and "));
    CHECK_FALSE(check.says("there is no page called"));
    CHECK(check.says(": 1 error"));
}

TEST_CASE("of a folder that is gone check says what visitors still have, and not what they would lack without it") {
    const Workshop workshop;
    workshop.copy("content");
    const fs::path before = workshop / "state/history/2026-11-20T10-00-00Z";
    fs::create_directories(before);
    fs::copy(workshop / "content", before, fs::copy_options::recursive);
    for (const fs::directory_entry& file : fs::directory_iterator(workshop / "content/areas"))
        if (file.path().stem() != "neck") fs::remove(file.path());
    const std::string typed = "check " + workshop.content_option() + " " + workshop.state_option();
    const Outcome check = run(typed);
    INFO(check.printed);
    CHECK(
        check.says(" files are gone: visitors still have them as they were last\n  hint: bring them back, or type: "
                   "bodymap restore" +
                   workshop.in_hints() + " last; "));
    CHECK_FALSE(check.says("does nothing"));
    CHECK(check.says(": 1 error"));
    fs::remove_all(workshop / "content");
    fs::create_directory(workshop / "content");
    const Outcome empty = run(typed);
    INFO(empty.printed);
    CHECK(empty.is_one_sentence());
    CHECK(empty.says("Visitors see what they saw last. To put it back, type: bodymap restore" + workshop.in_hints() +
                     " last"));
}

TEST_CASE("check takes a folder of the pages, from wherever it is typed") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/conditions/cramp.lua", "page { name = \"Cramp\" }\ntxt \"Ah.\"\n");
    workshop.write("content/areas/calves.lua", "area { name = \"Calves\", on = \"calves\" }\ntxt \"Ah.\"\n");
    for (const std::string& folder : {std::string("conditions"), (workshop / "content/conditions").string()}) {
        const Outcome check = run("check " + folder + " " + workshop.content_option() + " " + workshop.state_option());
        INFO(check.printed);
        CHECK(check.says("conditions/cramp.lua:2: there is no block called 'txt'"));
        CHECK_FALSE(check.says("areas/calves.lua:2"));
        CHECK(check.says("Looked at conditions in " + (workshop / "content").string() + ": 1 error"));
    }
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
    CHECK(check.says("is damaged: it cannot be read to its end"));
    const Outcome shot =
        run("shot '" + (workshop / "x.png").string() + "' --screen area:calves:details " + workshop.content_option());
    CHECK(shot.status == 0);
}

TEST_CASE("advice is told and counted, and only errors make check fail") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/lonely.lua", "page { name = \"Lonely\" }\ntext \"Nobody comes here.\"\n");
    const Outcome advice = run("check '" + (workshop / "content").string() + "'");
    CHECK(advice.status == 0);
    CHECK(advice.says("lonely.lua:1: advice: no visitor can reach this page"));
    CHECK(advice.says("no errors, "));
    workshop.write("content/lonely.lua", "page { name = \"Lonely\" }\nlink { to = \"nowhere\" }\n");
    const Outcome error = run("check '" + (workshop / "content").string() + "'");
    CHECK(error.status == 1);
    CHECK(error.says("lonely.lua:2: there is no page called 'nowhere' to link to"));
    CHECK(error.says("1 error, "));
}

TEST_CASE("check tells editors the same as JSON") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/lonely.lua", "page { name = \"Lonely\" }\nlink { to = \"nowhere\" }\n");
    const Outcome json = run("check --format json '" + (workshop / "content").string() + "'");
    CHECK(json.status == 1);
    CHECK(json.printed.starts_with("["));
    CHECK(json.says("\"file\": \"lonely.lua\""));
    CHECK(json.says("\"severity\": \"error\""));
    CHECK(run("check --format xml").status != 0);
}

TEST_CASE("who asks for them is told how hard the pages are to read, in both languages") {
    const Outcome levels = run("check --reading-levels '" + std::string(BODYMAP_SOURCE_DIR "/content") + "'");
    CHECK(levels.status == 0);
    CHECK(
        levels.says("no problems\n\nReading level in en (school grade, Flesch-Kincaid): grade 6 or below is wanted\n"));
    CHECK(levels.says("\n\nReading level in es (ease, INFLESZ): 65 or more is wanted\n"));
    CHECK(levels.says("hardest "));
    const Outcome json = run("check --reading-levels --format json");
    CHECK(json.status == 1);
    CHECK(json.is_one_sentence());
}

TEST_CASE("check sees what only shows in type: a letter the typeface lacks, a name with no room") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/welcome.lua",
                   "page { name = \"Welcome\" }\ntext \"A sign: \u0f3c.\"\n"
                   "link { to = \"odd\" }\n");
    workshop.write("content/odd.lua", "page { name = \"" + std::string(60, 'W') + "\" }\ntext \"Odd.\"\n");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.says("welcome.lua:2: "));
    CHECK(check.says("the kiosk's typeface has no Tibetan letters"));
    CHECK(check.says("odd.lua:1: advice: "));
}

TEST_CASE("an answer that fails for one choice is named with that choice") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/lonely.lua",
                   "page { name = \"Lonely\" }\nask { id = \"race\", question = \"When?\", \"Today\", \"Later\" }\n"
                   "answer { from = { \"race\" }, function(a)\n  if a.race == \"Later\" then txt \"x\" end\nend }\n");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.status == 1);
    CHECK(check.says("lonely.lua:4: "));
    CHECK(check.says("Later"));
}

TEST_CASE("words of a choice may change without a warning being lost, and a warning that nobody sees is an error") {
    const Workshop workshop;
    workshop.copy("content");
    const auto with = [&](const std::string& was, const std::string& is) {
        std::string plan = workshop.read("content/plan.lua");
        for (std::size_t at = plan.find(was); at != plan.npos; at = plan.find(was, at + is.size()))
            plan.replace(at, was.size(), is);
        workshop.write("content/plan.lua", plan);
        return run("check '" + (workshop / "content").string() + "'");
    };
    CHECK(with("Yes, or not sure", "Yes or not sure").status == 0);
    const Outcome typo = with("if a.sore == \"high\" then", "if a.sore == \"hihg\" then");
    CHECK(typo.status == 1);
    CHECK(typo.says("the question \"sore\" has no choice \"hihg\"\n  hint: did you mean 'high'?"));
    CHECK(with("hihg", "high").status == 0);
    const Outcome never = with("if sore ~= \"high\" then", "if sore ~= \"high\" or sore ~= \"low\" then");
    CHECK(never.status == 1);
    CHECK(never.says("no choice leads to this 'heading'"));
}

TEST_CASE("a mistake about the clinic's languages or logo, or a study, is named on its own line") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/clinic.lua",
                   "clinic {\n  name = \"A\",\n  logo = \"logo.png\",\n  languages = { \"en\", \"xx\" },\n}\n");
    platform::write_png(workshop / "content/logo.png", 40, 40, std::vector<std::uint8_t>(40 * 40 * 4, 200));
    workshop.cut_in_half("content/logo.png");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.says("clinic.lua:3: the picture 'logo.png'"));
    CHECK(check.says("clinic.lua:4: visitors may choose the language 'xx'"));
}

TEST_CASE("check says which folder it looked into, and what it counted there") {
    const Workshop workshop;
    workshop.write("content/welcome.lua", "page { name = \"Welcome\" }\nlink { to = \"nowhere\" }\n");
    const std::string folder = (workshop / "content").string();
    const Outcome named = run("check '" + folder + "'");
    CHECK(named.says("Looked at 1 page, 0 areas, 1 file in 1 language in " + folder + ": "));
    const Outcome built_in = run("check " + workshop.state_option(), {}, "-C '" + (workshop / "").string() + "'");
    CHECK(built_in.says(" in " BODYMAP_SOURCE_DIR "/content: no problems\n"));
    CHECK(built_in.says("The folder " + folder + " was not looked into. To do that: bodymap check content\n"));
    CHECK_FALSE(run("check content", {}, "-C '" + (workshop / "").string() + "'").says("was not looked into"));
    CHECK(run("check nothing").says("There is no file or folder nothing."));
}

TEST_CASE("check names the pages that visitors do not see, and a page's words are no folder of pages") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/late.lua", "page { name = \"Late\", hidden = true }\ntext \"Ask us.\"\n");
    const std::string unseen = "Visitors do not see late.lua (hidden) today, nor what leads there.\n";
    CHECK(run("check " + workshop.content_option()).says(unseen));
    CHECK(run("check '" + (workshop / "content/late.lua").string() + "'").says(unseen));
    CHECK_FALSE(run("check '" + (workshop / "content/plan.lua").string() + "'").says(unseen));
    const Outcome words = run("check '" + (workshop / "content/words/es/welcome.lua").string() + "'");
    CHECK(words.status == 0);
    CHECK(words.says("Looked at words/es/welcome.lua in " + (workshop / "content").string() + ": no problems\n"));
}

TEST_CASE("check takes one file, tells what is wrong in it, and how much there is elsewhere") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/one.lua", "page { name = \"One\" }\nlink { to = \"nowhere\" }\n");
    workshop.write("content/areas/two.lua", "page {\n");
    const Outcome check = run("check '" + (workshop / "content/areas/two.lua").string() + "'");
    CHECK(check.status == 1);
    CHECK(check.says("areas/two.lua:1: "));
    CHECK_FALSE(check.says("one.lua"));
    CHECK(check.says("Looked at areas/two.lua in " + (workshop / "content").string() + ": "));
    CHECK(check.says(" error"));
    CHECK(check.says("In other files there are "));
    CHECK(check.says("To see all: bodymap check " + (workshop / "content").string() + "\n"));
    const Outcome good = run("check '" + (workshop / "content/areas/knees.lua").string() + "'");
    CHECK(good.status == 0);
    CHECK(good.says("Looked at areas/knees.lua in " + (workshop / "content").string() + ": no problems\n"));
    // As messages name it.
    const Outcome named = run(workshop.content_option() + " " + workshop.state_option() + " check areas/knees.lua");
    CHECK(named.says("Looked at areas/knees.lua in " + (workshop / "content").string() + ": no problems\n"));
    CHECK(named.says("To see all: bodymap check" + workshop.in_hints() + "\n"));
    CHECK(run(workshop.content_option() + " check areas/nowhere.lua")
              .says("There is no file or folder areas/nowhere.lua."));
}

TEST_CASE("check takes the name of a page for its file, and tells what to type for a near miss") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string content = " " + workshop.content_option();
    for (const char* const page : {"calves", "Calves", "calves.lua", "areas/calves", "areas/calves.lua"})
        CHECK(run("check " + std::string(page) + content).says("Looked at areas/calves.lua in "));
    CHECK(run("check 'Shin splints'" + content).says("Looked at conditions/shin-splints.lua in "));
    for (const char* const other : {"clinic", "signs", "names"})
        CHECK(run("check " + std::string(other) + content).says("Looked at " + std::string(other) + ".lua in "));
    const Outcome missed = run("check kalves" + content);
    CHECK(missed.status == 1);
    CHECK(missed.printed == "bodymap: There is no file or folder kalves. Type: bodymap check" +
                                workshop.content_in_hints() + " calves\n");
}

TEST_CASE("a page that Windows has named .lua.txt is told of, and so is a kiosk without its page for help") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/foam-rolling.lua.txt", "page { name = \"Foam rolling\" }\ntext \"Roll.\"\n");
    workshop.write("content/one.lua", "page { name = \"One\" }\nlink { to = \"foam-rolling\" }\n");
    fs::remove(workshop / "content/get-help.lua");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(
        check.says("foam-rolling.lua.txt: this page is not shown, as its name ends in .txt, which Windows hides\n"
                   "  hint: give it the name foam-rolling.lua\n"));
    CHECK_FALSE(check.says("there is no page called 'foam-rolling'"));
    CHECK(check.says("get-help.lua: there is no page called 'get-help': "));
    CHECK(check.says(", and the kiosk lacks the button Get help\n"));
    CHECK(check.says(": 2 errors"));
}

TEST_CASE("of a folder that is there twice the one that visitors read before is right, whatever the copy is called") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string before = "state/history/2026-11-20T10-00-00Z";
    fs::create_directories(workshop / before);
    fs::copy(workshop / "content", workshop / before, fs::copy_options::recursive);
    fs::copy(workshop / "content/areas", workshop / "content/aa", fs::copy_options::recursive);
    const auto check = commands_typed::run("check " + workshop.content_option() + " " + workshop.state_option());
    INFO(check.printed);
    CHECK(check.says("aa: this folder is a copy: each of its 17 pages is there already"));
    CHECK_FALSE(check.says("areas: this folder is a copy"));
}

TEST_CASE("check tells of a wrong warning, though nothing is left of the version before") {
    const Workshop workshop;
    workshop.copy("content");
    fs::create_directories(workshop / "state/history/2026-11-20T10-00-00Z");
    workshop.write("content/race.lua", "page { name = \"Race\" }\nwarning \"Does it hurt? Call 991 now.\"\n");
    const Outcome check = run("check " + workshop.content_option() + " " + workshop.state_option());
    CHECK(check.status == 1);
    CHECK(check.says("race.lua:2: 991 is no number to call for help"));
    CHECK_FALSE(check.says("until then visitors"));
}

TEST_CASE("check says that the kiosk keeps a clinic.lua whose new language nobody has translated") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/clinic.lua", "clinic { languages = { \"en\", \"es\" } }\n");
    fs::create_directories(workshop / "state/history");
    fs::copy(workshop / "content", workshop / "state/history/2026-11-20T10-00-00Z", fs::copy_options::recursive);
    workshop.write("content/clinic.lua", "clinic { languages = { \"en\", \"de\" } }\n");
    const std::string where = workshop.content_option() + " " + workshop.state_option();
    const Outcome check = run("check " + where);
    INFO(check.printed);
    CHECK(check.status == 1);
    CHECK(check.says(
        "clinic.lua:1: visitors may choose the language 'de', but nothing is translated into it\n  hint: take "
        "'de' out of 'languages' until something is translated into it (type: bodymap words"));
    CHECK(check.says("; until then visitors have clinic.lua as it was last\n"));
    CHECK(check.says(": 1 error"));
}

TEST_CASE("today is the day on the clinic's calendar, far east or west of Greenwich") {
    using namespace std::chrono;
    for (const auto& [zone, ahead] : {std::pair("UTC-14", 14h), std::pair("UTC+12", -12h)}) {
        const std::string today = base::in_numbers(floor<days>(system_clock::now() + ahead));
        const Workshop workshop;
        workshop.write("content/race.lua", "page { name = \"Race\", to = \"" + today + "\" }\ntext \"Hello.\"\n");
        workshop.write("content/clinic.lua", "clinic { reviewer = \"Dr. Gray\", reviewed = \"" + today + "\" }\n");
        const Outcome check =
            run("check " + workshop.content_option(), {}, std::string("SDL_VIDEODRIVER=x11 TZ=") + zone);
        INFO(zone << ": " << check.printed);
        CHECK(check.says("Looked at 1 page"));
        CHECK_FALSE(check.says("still to come"));
        CHECK_FALSE(check.says("no visitor has seen this page since"));
        CHECK_FALSE(check.says("Visitors do not see"));
    }
}
