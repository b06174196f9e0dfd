#include "content/script/answer.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "content/script/limits.h"
#include "content/script/reading.h"
#include "model/asked.h"

namespace {

using reading::told;

const std::string asks =
    "ask { id = \"race\", question = \"When is your race?\", \"No race\", \"Today\", \"In 1 to 3 days\" }\n"
    "ask { id = \"sore\", question = \"Are you sore?\", \"Yes\", \"No\" }\n";

/// A page with both asks, and an answer that depends on them, whose function begins on line 4.
model::Page page(const std::string& function, const std::string& before = "") {
    const auto reading = reading::read_body(asks + before + "answer { from = { \"race\", \"sore\" }, function(a)\n" +
                                            function + "\nend }\n");
    REQUIRE(told(reading).empty());
    return *reading.page;
}

const model::Answer& answer_of(const model::Page& page, std::size_t number = 0) {
    for (const model::Block& block : page.blocks)
        if (const auto* const answer = std::get_if<model::Answer>(&block); answer && number-- == 0) return *answer;
    throw std::out_of_range("no such answer");
}

const model::Choices today = {{"race", "Today"}, {"sore", "No"}};

content::Answered answered(const model::Page& page, const model::Choices& choices = today, std::size_t number = 0) {
    return content::answer(reading::folder, page, answer_of(page, number), choices);
}

/// The texts of an answer, and its problems.
std::string said(const content::Answered& answer) {
    std::string all;
    for (const model::Block& block : answer.blocks)
        if (const auto* const text = std::get_if<model::Text>(&block)) all += text->words + "|";
    return all + told(answer);
}

}  // namespace

TEST_CASE("an answer depends on what the visitor chose") {
    const auto plan = page(
        "  if a.race == \"Today\" then text \"Warm up.\" end\n"
        "  if a.sore == \"Yes\" then text \"Go lightly.\" end\n"
        "  text(a.race .. \", \" .. a.sore)");
    CHECK(said(answered(plan)) == "Warm up.|Today, No|");
    CHECK(said(answered(plan, {{"race", "No race"}, {"sore", "Yes"}})) == "Go lightly.|No race, Yes|");
}

TEST_CASE("an answer may have text, heading, list, picture, warning and link, on their own lines") {
    const auto plan = page(R"(heading "a"
list { "b" }
picture { file = "calf.png", alt = "c" }
warning "d"
link { to = "e" })");
    const auto answer = answered(plan);
    CHECK(said(answer).empty());
    REQUIRE(answer.blocks.size() == 5);
    CHECK(model::where_of(answer.blocks[0]) == model::Where{"calves.lua", 5});
    CHECK(std::get<model::Picture>(answer.blocks[2]).file == "calf.png");
    CHECK(model::where_of(answer.blocks[4]).line == 9);
}

TEST_CASE("an answer waits until every question it depends on is answered") {
    const auto plan = page("text \"a\"");
    const auto settled = [&](const model::Choices& choices) {
        return model::are_settled(plan, answer_of(plan).from, choices);
    };
    CHECK_FALSE(settled({}));
    CHECK_FALSE(settled({{"race", "Today"}, {"other", "No"}}));
    CHECK(settled({{"race", "Today"}, {"sore", "No"}, {"other", "No"}}));
}

TEST_CASE("each answer of a page is its own") {
    const auto reading = reading::read_body(asks +
                                            "answer { from = { \"race\" }, function(a) text(\"1 \" .. a.race) end }\n"
                                            "text \"between\"\n"
                                            "answer { from = { \"sore\" }, function(a) text(\"2 \" .. a.sore) end }\n");
    REQUIRE(told(reading).empty());
    CHECK(said(answered(*reading.page, today, 0)) == "1 Today|");
    CHECK(said(answered(*reading.page, today, 1)) == "2 No|");
}

TEST_CASE("nothing of one visitor is left for the next") {
    const auto plan = page("n = n + 1 seen[n] = a.race text(\"\" .. n)", "local n, seen = 0, {}\n");
    CHECK(said(answered(plan)) == "1|");
    CHECK(said(answered(plan)) == "1|");
}

TEST_CASE("an answer may use what its page has prepared") {
    const auto plan = page("say(a.sore)", "local function say(words) text(\"Sore: \" .. words) end\n");
    CHECK(said(answered(plan)) == "Sore: No|");
}

TEST_CASE("an answer that asks for what it does not depend on is told so") {
    CHECK(said(answered(page("if a.sroe == \"Yes\" then text \"a\" end"))) ==
          "calves.lua:5: this answer does not know \"sroe\"\n  hint: did you mean 'sore'?\n");
    CHECK(said(answered(page("local x = a.weight"))) ==
          "calves.lua:5: this answer does not know \"weight\"\n"
          "  hint: 'from' names 'race' and 'sore': add the id of the ask there\n");
    CHECK(said(answered(page("if race == \"Today\" then text \"a\" end"))) ==
          "calves.lua:5: 'race' is not a word that pages know\n  hint: did you mean a.race?\n");
    CHECK(said(answered(page("a.race = \"Today\""))) ==
          "calves.lua:5: what the visitor chose cannot be changed\n  hint: compare it with ==\n");
}

TEST_CASE("a mistake in an answer is told like any other, and nothing of the answer is shown") {
    const auto wrong = answered(
        page("text \"Fine.\"\n\npicture {\n  file = \"calf.png\",\n  alt = \"\",\n}\ntxet \"a\"\nlist { text \"b\" }"));
    CHECK(wrong.blocks.empty());
    CHECK(said(wrong) ==
          "calves.lua:9: 'alt' is empty\n  hint: write words between the quotes\n"
          "calves.lua:11: there is no block called 'txet'\n  hint: did you mean 'text'?\n"
          "calves.lua:12: 'text' stands inside another block\n"
          "  hint: take the word text out: a list has words in quotes alone\n");
}

TEST_CASE("questions, benefits and the like cannot stand in an answer") {
    for (const std::string block :
         {"quiz { id = \"a\" }", "ask { id = \"a\" }", "answer { function() end }", "benefit \"relaxation\" { }",
          "source { key = \"a\" }", "area { name = \"a\" }", "page { name = \"a\" }", "right { \"a\" }"}) {
        const std::string word = block.substr(0, block.find(' '));
        CHECK(said(answered(page(block))) == "calves.lua:5: '" + word +
                                                 "' cannot stand in an answer\n"
                                                 "  hint: an answer may have 'text', 'heading', 'list', 'picture', "
                                                 "'movement', 'warning', 'danger', 'week', 'chart' and 'link'\n");
    }
}

TEST_CASE("what no answer may have is not told to stand in one with braces") {
    CHECK(
        told(reading::read_body("ask { id = \"race\", question = \"When?\", { no = \"No\" }, { today = \"Today\" } }\n"
                                "answer { from = \"race\", studies {} }")) ==
        "calves.lua:3: 'studies' cannot stand in an answer\n"
        "  hint: an answer may have 'text', 'heading', 'list', 'picture', 'movement', 'warning', 'danger', 'week', "
        "'chart' and 'link'\n");
}

TEST_CASE("every combination of choices is tried, the last question first") {
    const auto plan = page("text \"a\"");
    const auto all = content::combinations(plan, answer_of(plan));
    REQUIRE(all.size() == 6);
    CHECK(all[0] == model::Choices{{"race", "No race"}, {"sore", "Yes"}});
    CHECK(all[1] == model::Choices{{"race", "No race"}, {"sore", "No"}});
    CHECK(all[5] == model::Choices{{"race", "In 1 to 3 days"}, {"sore", "No"}});
    CHECK(std::set(all.begin(), all.end()).size() == 6);
}

TEST_CASE("an answer may depend on five thousand combinations and not on more") {
    const auto script = [](int last_choices) {
        std::string all, from;
        for (const auto& [id, choices] : {std::pair("a", 8), {"b", 5}, {"c", 5}, {"d", 5}, {"e", last_choices}}) {
            all += "ask { id = \"" + std::string(id) + "\", question = \"?\"";
            for (int i = 1; i <= choices; ++i) all += ", \"" + std::to_string(i) + "\"";
            all += " }\n";
            from += "\"" + std::string(id) + "\", ";
        }
        return all + "answer { from = { " + from + "}, function(a) text(a.e) end }";
    };
    const auto fits = reading::read_body(script(5));
    REQUIRE(told(fits).empty());
    CHECK(content::combinations(*fits.page, answer_of(*fits.page)).size() == content::limits::combinations);
    CHECK(told(reading::read_body(script(6))) ==
          "calves.lua:7: this answer depends on too many questions: more than 5000 combinations of choices\n"
          "  hint: split it into several answers, each with fewer questions in 'from'\n");
}

TEST_CASE("words that are compared with a choice but are none of them are a mistake, and the hint mends it") {
    const auto problems_of = [](const std::string& condition) {
        return told(reading::read_body(asks + "answer { from = { \"race\", \"sore\" }, function(a)\n  if " + condition +
                                       " then text \"Rest.\" end\nend }\n"));
    };
    CHECK(problems_of("a.sore == \"yes\"") ==
          "calves.lua:5: the question \"sore\" has no choice \"yes\"\n  hint: did you mean 'Yes'?\n");
    CHECK(problems_of("\"Last week\" ~= a.race") ==
          "calves.lua:5: the question \"race\" has no choice \"Last week\"\n"
          "  hint: its choices are 'No race', 'Today' and 'In 1 to 3 days'\n");
    CHECK(problems_of("a.sore == \"Yes\" and a.race ~= 'In 1 to 3 days'").empty());
}

TEST_CASE("an answer shows a sign of danger in the words that all pages have for it") {
    auto plan = page("danger \"clot\"");
    plan.signs = {{{"signs.lua", 2}, "clot", "Is one leg swollen?", "Call 911."}};
    const auto shown = answered(plan);
    REQUIRE(shown.blocks.size() == 1);
    CHECK(std::get<model::Warning>(shown.blocks[0]).words == "Is one leg swollen? Call 911.");
    plan.signs[0].key = "clots";
    CHECK(told(answered(plan)) ==
          "calves.lua:5: no sign is called 'clot'\n  hint: did you mean 'clots'? To have back a sign that was "
          "taken out, type: bodymap restore last signs\n");
    CHECK(answered(plan).blocks.empty());
}

TEST_CASE("an answer may have blocks for each choice, and says those of the one that was made") {
    const auto reading = reading::read_body(
        "ask { id = \"race\", question = \"When?\", { none = \"No race\" }, { today = \"Today\" }, \"Later\" }\n"
        "answer { from = \"race\",\n"
        "  today = {\n"
        "    warning \"Warm up.\",\n"
        "    list { \"Walk.\", \"Jog.\" },\n"
        "    link {\n      to = \"plan\",\n    },\n"
        "  },\n"
        "  Later = { text \"Rest.\" },\n"
        "}\n"
        "text \"After.\"\n");
    REQUIRE(told(reading).empty());
    REQUIRE(reading.page->blocks.size() == 3);
    const auto for_today = answered(*reading.page, {{"race", "today"}});
    CHECK(told(for_today).empty());
    REQUIRE(for_today.blocks.size() == 3);
    CHECK(std::get<model::Warning>(for_today.blocks[0]).where == model::Where{"calves.lua", 5});
    CHECK(std::get<model::List>(for_today.blocks[1]).items == std::vector<std::string>{"Walk.", "Jog."});
    CHECK(std::get<model::Link>(for_today.blocks[2]).where == model::Where{"calves.lua", 7});
    CHECK(said(answered(*reading.page, {{"race", "Later"}})) == "Rest.|");
    CHECK(answered(*reading.page, {{"race", "none"}}).blocks.empty());
    CHECK(answered(*reading.page, {}).blocks.empty());
}

TEST_CASE("what is wrong in the blocks for a choice is told while the page is read, on its own line") {
    CHECK(told(reading::read_body(asks + "answer { from = \"sore\", Yes = {\n  picture {\n    file = \"calf.png\",\n"
                                         "    alt = \"\",\n  },\n  quiz { id = \"a\" },\n  txt \"a\",\n} }\n")) ==
          "calves.lua:7: 'alt' is empty\n  hint: write words between the quotes\n"
          "calves.lua:9: 'quiz' cannot stand in an answer\n"
          "  hint: an answer may have 'text', 'heading', 'list', 'picture', 'movement', 'warning', 'danger', 'week', "
          "'chart' and 'link'\n"
          "calves.lua:10: there is no block called 'txt'\n  hint: did you mean 'text'?\n");
}

TEST_CASE("answers know a choice by its short name, whatever its words are") {
    for (const std::string words : {"Yes, or not sure", "Yes or not sure"}) {
        const auto reading = reading::read_body(
            "ask { id = \"flags\", question = \"One of these?\", { no = \"No\" }, { yes = \"" + words +
            "\" } }\n"
            "answer { from = { \"flags\" }, function(a) if a.flags == \"yes\" then warning \"Call 911.\" end end }\n");
        REQUIRE(told(reading).empty());
        CHECK(std::get<model::Ask>(reading.page->blocks[0]).choices[1].words == words);
        CHECK(answered(*reading.page, {{"flags", "yes"}}).blocks.size() == 1);
    }
}
