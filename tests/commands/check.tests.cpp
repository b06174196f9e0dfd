#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"
#include "platform/picture.h"

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
    CHECK(check.says("U+0F3C"));
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
    const Outcome typo = with("if a.sore ~= \"high\" then", "if a.sore ~= \"hihg\" then");
    CHECK(typo.status == 1);
    CHECK(typo.says("the question \"sore\" has no choice \"hihg\"\n  hint: did you mean 'high'?"));
    const Outcome never = with("if a.sore ~= \"hihg\" then", "if a.sore ~= \"high\" or a.sore ~= \"low\" then");
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
