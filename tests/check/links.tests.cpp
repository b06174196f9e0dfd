#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

TEST_CASE("a page that no link leads to is named, and the pages behind it too") {
    model::Library library = sound_library();
    for (const char* id : {"foam-rolling", "lonely", "welcome", "behind"}) library.pages.push_back(plain_page(id));
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "foam-rolling"});
    page(library, "lonely").blocks.push_back(model::Link{{"lonely.lua", 4}, "behind"});
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where.file == "behind.lua");
    CHECK(model::to_string(problems[1]) ==
          "lonely.lua:1: advice: no visitor can reach this page: no link leads here\n"
          "  hint: write link { to = \"lonely\" } on a page that visitors see");
    CHECK(check::run(library, {.entrances = {"welcome", "lonely"}}).empty());
    CHECK(check::run(library, {.left_out = {"knots"}}).empty());
}

TEST_CASE("a page that is hidden need not be reached, and leads nowhere; one of the season is as any other") {
    model::Library library = sound_library();
    for (const char* id : {"draft", "behind", "frost"}) library.pages.push_back(plain_page(id));
    page(library, "draft").blocks.push_back(model::Link{{"draft.lua", 4}, "behind"});
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "draft"});
    page(library, "draft").showing.hidden = true;
    page(library, "frost").showing.to = std::chrono::year(2020) / 1 / 1;
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where.file == "behind.lua");
    CHECK(problems[1].where.file == "frost.lua");
}

TEST_CASE("a mistyped link is told what it may mean, where anything is like it") {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "calfs"});
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 41}, "timetable"});
    CHECK(check::run(library)[0].hint == "did you mean 'calves'?");
    CHECK(check::run(library)[1].hint ==
          "a page is called by its file's name without '.lua'; if timetable.lua was taken out, take out this link, or "
          "type: bodymap restore last timetable");
}

TEST_CASE("a link by the name of a page that has a mistake is told to name its file, and to mend it") {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "foam rolling"});
    const auto problems = check::run(library, {.left_out = {"foam-rolling"}});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].hint == "write link { to = \"foam-rolling\" }, and mend foam-rolling.lua, which has a mistake");
}

TEST_CASE("the one link to a page that was given another name is told that name") {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "friction"});
    library.pages.push_back(plain_page("deep-friction"));
    const auto problems = check::run(library, {.renamed = {{"friction", "deep-friction"}}});
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].hint == "friction.lua is called deep-friction.lua now: write link { to = \"deep-friction\" }");
}

TEST_CASE("a link to a name that is only like another page's is told how to bring a page back that was taken out") {
    model::Library library = sound_library();
    page(library, "calves").id = "first-massage";
    page(library, "first-massage").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "after-massage"});
    std::vector<std::string> hints;
    for (const model::Problem& problem : check::run(library)) hints.push_back(problem.hint);
    CHECK(std::ranges::count(hints,
                             "did you mean 'first-massage'? Or was after-massage.lua taken out: type: bodymap restore "
                             "last after-massage, or take out this link") == 1);
}

TEST_CASE(
    "a link by a page's path or by the name that visitors read is told what to write, and an address where it goes") {
    model::Library library = sound_library();
    page(library, "it-band").name = "Outer thigh";
    const auto hint = [&](const char* to) {
        model::Library linked = library;
        page(linked, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, to});
        const auto problems = check::run(linked);
        REQUIRE(problems.size() == 1);
        return problems[0].hint;
    };
    for (const char* to :
         {"areas/it-band", "areas/it-band.lua", "areas\\it-band.lua", "IT-band", "Outer thigh", "outer thigh"})
        CHECK(hint(to) == "write it-band, as its file is called: link { to = \"it-band\" }");
    for (const char* to : {"https://clinic.example/book", "www.clinic.example", "ana@clinic.example"})
        CHECK(hint(to) == "a link leads to another page of the kiosk; visitors read an address in a text");
}

TEST_CASE("a slip that stands in two links is told in each, and never called a page that is gone") {
    for (const char* to : {"areas/it-band.lua", "https://clinic.example/book"}) {
        model::Library library = sound_library();
        page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, to});
        page(library, "knees").blocks.push_back(model::Link{{"areas/knees.lua", 41}, to});
        INFO(to);
        const auto problems = check::run(library);
        REQUIRE(problems.size() == 2);
        for (const model::Problem& problem : problems) CHECK(problem.hint.find("bring") == std::string::npos);
    }
}

TEST_CASE("a page that knows what was chosen on another one is told when nobody asks it there") {
    const auto asks = [](bool shared, const char* asked_on) {
        model::Ask ask{
            {"plan.lua", 4}, "began", "How did it begin?", {{"slowly", "Slowly"}, {"at_once", "All at once"}}};
        ask.shared = shared;
        ask.asked_on = asked_on;
        return ask;
    };
    const auto problems_with = [&](const model::Ask& there, const char* asked_on) {
        model::Library library = sound_library();
        for (const char* id : {"plan", "itself"}) {
            library.pages.push_back(plain_page(id));
            page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, id});
        }
        page(library, "plan").blocks.push_back(asks(true, asked_on));
        page(library, "itself").blocks.push_back(there);
        return messages(check::run(library));
    };
    CHECK(problems_with(asks(true, ""), "itself").empty());
    const Messages unshared = {"'itself' shares no question \"began\" with these choices"};
    CHECK(problems_with(asks(false, ""), "itself") == unshared);
    CHECK(problems_with(asks(true, "plan"), "itself").size() == 2);  // each waits for the other
    model::Ask other = asks(true, "");
    other.choices.pop_back();
    CHECK(problems_with(other, "itself") == unshared);
    for (const char* nowhere : {"its-elf", "plan"})
        CHECK(problems_with(asks(true, ""), nowhere) ==
              Messages{std::string("there is no other page called '") + nowhere + "' to ask this"});
}

TEST_CASE("a page whose review date has passed is named with the date") {
    using namespace std::chrono;
    model::Library library = sound_library();
    page(library, "calves").review_by = 2026y / March / 1;
    CHECK(check::run(library).empty());
    CHECK(check::run(library, {.today = 2026y / March / 1}).empty());
    CHECK(messages(check::run(library, {.today = 2026y / March / 2})) ==
          Messages{"somebody was to look this page through before 1 March 2026"});
}
