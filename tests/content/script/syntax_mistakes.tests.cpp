#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <string>
#include <tuple>

#include "content/script/answer.h"
#include "content/script/reading.h"

namespace {

constexpr std::string_view sound_page = R"(-- The page that the clinic shows most.
area { name = "Calves", latin = "Gastrocnemius and soleus", on = "calves" }

text "Your calves lift your heel and push you forward."

benefit "flexibility" {
  title = "It can feel easier to reach",
  text  = "Most people can bend a little further for a while.",
  today = "Bend your ankle up and down ten times.",
  grade = "some", size = "small", lasts = "minutes to hours", sources = { "DAVIS20", "KONRAD22" },
}

list {
  "Slow strokes",
  "Firm kneading"
}
picture { file = "calf.png", alt = "Two hands on a calf" }
warning "One calf swollen or sore? Tell a member of staff now."
link { to = "achilles" }
source { key = "DAVIS20", authors = "Davis", year = 2020, journal = "BMJ" }
)";

constexpr std::string_view asking_page = R"(page { name = "Plan my massage", review_by = "2027-06-30" }
ask { id = "race", question = "When is your race?", "No race", "Today", "In 1 to 3 days" }
ask {
  id = "sore",
  question = "Are you sore?",
  "Yes",
  "No",
}
quiz { id = "reach", question = "Does massage make a muscle longer?",
  wrong { "Yes", because = "Its stiffness does not change." },
  right { "No", because = "The stretch just feels easier." } }
answer { from = { "race", "sore" }, function(a)
  if a.race == "Today" then
    text "Warm up by moving."
    list { "Walk.", "Jog." }
  elseif a.sore == "Yes" then
    warning "Go lightly."
  end
  picture { file = "calf.png", alt = "A calf" }
end }
text "Fine."
)";

int line_of(std::string_view page, std::size_t at) {
    return 1 + static_cast<int>(std::ranges::count(page.substr(0, at), '\n'));
}

/// What is told of a page, and of its answers when there is nothing else.
content::Reading read_and_answered(std::string_view script) {
    auto reading = reading::read(script);
    if (!reading.page) return reading;
    for (const model::Block& block : reading.page->blocks)
        if (const auto* const answer = std::get_if<model::Answer>(&block))
            for (const model::Choices& choices : content::combinations(*reading.page, *answer))
                for (auto& problem : content::answer(reading::folder, *reading.page, *answer, choices).problems)
                    if (std::ranges::find(reading.problems, problem) == reading.problems.end())
                        reading.problems.push_back(problem);
    return reading;
}

/// How many lines the nearest problem is away from `line`; -1 without a problem.
int distance_to(const content::Reading& reading, int line) {
    int nearest = -1;
    for (const model::Problem& problem : reading.problems) {
        const int away = std::abs(problem.where.line - line);
        nearest = nearest < 0 ? away : std::min(nearest, away);
    }
    return nearest;
}

}  // namespace

TEST_CASE("whichever quote, brace, equals sign or comma is forgotten, one problem names its line") {
    REQUIRE(reading::told(reading::read(sound_page)).empty());
    int harmless = 0;
    for (std::size_t at = 0; at < sound_page.size(); ++at) {
        const char c = sound_page[at];
        if (std::string_view(",{}\"=").find(c) == std::string_view::npos) continue;
        std::string script(sound_page);
        script.erase(at, 1);
        const auto read = reading::read(script);
        const int line = line_of(sound_page, at);
        INFO("without the " << c << " in line " << line << ":\n" << reading::told(read));
        const int distance = distance_to(read, line);
        if (distance < 0) {
            // The comma after the last option is not needed.
            CHECK(c == ',');
            ++harmless;
            continue;
        }
        CHECK(read.problems.size() == 1);
        CHECK(distance == 0);
    }
    CHECK(harmless == 1);
}

TEST_CASE("one forgotten comma does not hide the other mistakes of the page") {
    const auto read = reading::read_body(
        "benifit \"flexibility\" { title = \"a\" }\n"
        "picture { file = \"calf.png\" alt = small }\n"
        "text \"not closed\n"
        "list { \"one\" \"two\" }\n"
        "heading 7\n");
    CHECK(reading::told(read) ==
          "calves.lua:2: there is no block called 'benifit'\n  hint: did you mean 'benefit'?\n"
          "calves.lua:3: a comma is missing before 'alt'\n  hint: put a , between one option and the next\n"
          "calves.lua:3: 'small' needs quotes\n  hint: write alt = \"small\"\n"
          "calves.lua:4: the words on this line have no closing quote\n  hint: put a \" after the last word\n"
          "calves.lua:5: a comma is missing before \"two\"\n  hint: put a , between one option and the next\n"
          "calves.lua:6: '7' needs quotes\n  hint: write heading \"7\"\n");
}

TEST_CASE("in a page that asks and answers, no forgotten sign goes unnoticed, and most are told on their line") {
    REQUIRE(reading::told(reading::read(asking_page)).empty());
    int near = 0;
    int told = 0;
    for (std::size_t at = 0; at < asking_page.size(); ++at) {
        const char c = asking_page[at];
        if (std::string_view(",{}()\"=").find(c) == std::string_view::npos) continue;
        std::string script(asking_page);
        script.erase(at, 1);
        const auto read = read_and_answered(script);
        const int line = line_of(asking_page, at);
        INFO("without the " << c << " in line " << line << ":\n" << reading::told(read));
        const int distance = distance_to(read, line);
        const bool last_comma = asking_page.substr(at - 1, 3) == ",\n}" || asking_page.substr(at, 3) == ",\n}";
        CHECK((distance >= 0 || last_comma));
        if (distance >= 0) ++told;
        if (distance == 0 || distance == 1) ++near;
        CHECK(read.problems.size() <= 2);
    }
    CHECK(near * 100 >= told * 95);
}

TEST_CASE("a misspelled word or option is told on its line, in questions and answers as well") {
    for (const std::string_view word :
         {"page", "name", "review_by", "ask", "id", "question", "quiz", "wrong", "because", "right", "answer", "from"})
        for (std::size_t at = asking_page.find(word); at != asking_page.npos; at = asking_page.find(word, at + 1)) {
            std::string script(asking_page);
            std::swap(script[at], script[at + 1]);
            const auto read = reading::read(script);
            INFO(word << " in line " << line_of(asking_page, at) << ":\n" << reading::told(read));
            CHECK(distance_to(read, line_of(asking_page, at)) == 0);
        }
}

TEST_CASE("words in double quotes within a text are told once, with the quotes that may stand there") {
    const auto told = [](const std::string& words) {
        return "calves.lua:2: the words end at the quote before '" + words +
               "'\n  hint: inside words use the other quotes: '" + words + "'\n";
    };
    CHECK(reading::told(reading::read_body("text \"Is it \"and\" or not?\"\n")) == told("and"));
    CHECK(reading::told(reading::read_body("list { \"One \"two\" three\", \"b\" }\n")) == told("two"));
    // Two texts without what stands between them are something else.
    CHECK(reading::told(reading::read_body("list { \"One\"two\", \"b\" }\n")) != told("two"));
}

TEST_CASE("a function that lost its end is told where the next part of the page begins, and that part is read") {
    const std::string functions =
        "page { name = \"A\" }\nask { id = \"q\", question = \"Sore?\", \"Yes\", \"No\" }\n"
        "local function today()\n  if true then\n    text \"Go today.\"\n  end\nend\n"
        "local function soon()\n  text \"Go soon.\"\n  list { \"Rest.\" }\nend\n"
        "answer { from = \"q\", function(a)\n  if a.q == \"Yes\" then today() else soon() end\nend }\n"
        "text \"That is all.\"\n";
    REQUIRE(reading::told(reading::read(functions, "a.lua")).empty());
    for (const auto& [lost, line, next] :
         {std::tuple("  end\nend\nlocal", ":7: ", "function"), std::tuple("end\nanswer", ":11: ", "'answer'")}) {
        INFO(next);
        std::string script = functions;
        const std::size_t at = script.find(lost) + (*lost == ' ' ? 6 : 0);
        script.erase(at, 4);
        CHECK(reading::told(reading::read(script, "a.lua")) ==
              std::string("a.lua") + line + "an 'end' is missing before this line, where the next " + next +
                  " begins\n  hint: write end above it, on a line of its own\n");
    }
}

TEST_CASE("no hint tells to write words that are cut short") {
    const std::string words = "Your calves lift your heel and push you forward on each and every step that you run";
    for (const auto& [script, hint] :
         {std::pair("text " + words, "write text \"...\""),
          std::pair('"' + words + '"', "write text before them: text \"...\""),
          std::pair("text \"\"" + words + "\"\"", "write one quote at each end: \"...\"")}) {
        INFO(script);
        const std::string told = reading::told(reading::read_body(script + "\n"));
        CHECK(told.find(hint) != std::string::npos);
        CHECK(told.find("…", told.find("hint: ")) == std::string::npos);
    }
    CHECK(reading::told(reading::read_body("text Your calves\n")).find("write text \"Your calves\"") !=
          std::string::npos);
}
