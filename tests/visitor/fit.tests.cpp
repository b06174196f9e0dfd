#include "visitor/fit.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>

#include "base/phrases.h"
#include "visitor/pages.h"

using visiting::PlannerContent;

namespace {

std::vector<std::string> advice(const PlannerContent& content, const std::string& language = {}) {
    platform::Canvas canvas(64, 64);
    std::vector<std::string> lines;
    for (const model::Problem& problem : visitor::misfits({.renderer = canvas.renderer(),
                                         .body = content.body,
                                         .icon_folder = visiting::source_dir + "/assets/icons",
                                         .content_folders = {content.folder},
                                         .answering = content.answering},
                                                          content.library, language))
        lines.push_back(model::to_string(problem));
    return lines;
}

}  // namespace

TEST_CASE("every text of the shipped pages fits its place at the largest size") {
    const PlannerContent content;
    CHECK(advice(content) == std::vector<std::string>{});
}

TEST_CASE("staff are told which words are too long for their place, and where they stand") {
    PlannerContent content;
    auto& blocks = content.library.pages.back().blocks;
    std::get<model::Text>(blocks[0]).words = "About Hexakosioihexekontahexaphobiaandsoonandon today.";
    std::string long_choice;
    for (int i = 0; i < 60; ++i) long_choice += "and so on ";
    std::get<model::Ask>(blocks[1]).choices[2].words = long_choice;
    content.answering = [](const model::Page&, const model::Answer&, const model::Choices&) {
        return std::vector<model::Block>{
            model::Text{{"plan.lua", 14}, "An answer with Antidisestablishmentarianismsandsomemoreofthat"}};
    };
    const std::vector<std::string> lines = advice(content);
    const auto says = [&](std::string_view start) {
        return std::ranges::any_of(lines, [&](const std::string& line) { return line.starts_with(start); });
    };
    CHECK(says(
        "plan.lua:2: advice: the word 'Hexakosioihexekontahexaphobiaandsoonandon' is wider than its place when text "
        "is at its largest\n  hint: use a shorter word, or break it in two"));
    CHECK(says("plan.lua:3: advice: '" + base::shortened(long_choice) + "' is too long for its place when "));
    CHECK(says("plan.lua:14: advice: the word 'Antidisestablishmentarianismsandsomemoreofthat' is wider"));
}

TEST_CASE("a warning to call now that one has to scroll to is a mistake, and one in view is none") {
    PlannerContent content;
    std::string long_text;
    for (int i = 0; i < 80; ++i) long_text += "We say it slowly, and so on. ";
    const auto calls = [&](int line) {
        model::Warning warning{{"story.lua", line}, "A red streak up your leg? Call 911 now."};
        warning.urgency = model::Urgency::call_now;
        return warning;
    };
    const auto told_of = [&](std::vector<model::Block> blocks) {
        model::Page story;
        story.id = "story";
        story.name = "A story";
        story.where = {"story.lua", 1};
        story.blocks = std::move(blocks);
        content.library.pages.push_back(std::move(story));
        std::vector<std::string> told = advice(content);
        content.library.pages.pop_back();
        return told;
    };
    const model::Block text = model::Text{{"story.lua", 2}, long_text};
    CHECK(
        told_of({text, calls(3), calls(4)}) ==
        std::vector<std::string>{"story.lua:3: this warning says to call now, and on a small panel it is out of sight "
                                 "at first\n  hint: write it, and the warnings with it, further up on the page"});
    CHECK(told_of({calls(2), text, calls(4)}).empty());
}

TEST_CASE("a title that leaves the four benefits no room for what they claim is named, as it reads in that language") {
    PlannerContent content;
    const auto flexibility = [&]() -> model::Benefit& {
        const auto knees = std::ranges::find(content.library.pages, "knees", &model::Page::id);
        for (model::Block& block : knees->blocks)
            if (auto* benefit = std::get_if<model::Benefit>(&block))
                if (benefit->topic == model::Topic::flexibility) return *benefit;
        throw std::logic_error("no such benefit");
    };
    const auto hint = "\n  hint: say it in fewer words, or shorten what stands before the first heading";
    flexibility().where = {"areas/knees.lua", 15};
    const std::string title = flexibility().title;
    const std::string longer =
        "Folding the knee may feel easier for a little while after someone has kneaded your thigh well, and slowly, "
        "and you have moved it for some minutes, and rested it for as long again, and then moved it once more, and "
        "once "
        "more after that, as gently as you can, without any hurry at all";
    model::Language language{.where = {}, .code = "xx", .name = "xx", .words = {}};
    language.words[title] = {{"words/xx.lua", 9}, longer};
    content.library.languages = {language};
    CHECK(advice(content) == std::vector<std::string>{});
    CHECK(advice(content, "xx") ==
          std::vector<std::string>{"words/xx.lua:9: advice: the titles of the four benefits have no room on the "
                                   "smallest panel in 'xx'; the longest is \"" +
                                   base::shortened(longer) + '"' + hint});
    flexibility().title = longer;
    const auto knees = std::ranges::find(content.library.pages, "knees", &model::Page::id);
    knees->text_lines = {{std::hash<std::string_view>{}(longer), 16}};
    CHECK(advice(content) ==
          std::vector<std::string>{"areas/knees.lua:16: advice: the titles of the four benefits have no room on the "
                                   "smallest panel; the longest is \"" +
                                   base::shortened(longer) + '"' + hint});
    for (int i = 0; i < 6; ++i) knees->name += " of runners and of all who walk a lot";
    const std::vector<std::string> told = advice(content);
    CHECK(std::ranges::any_of(told, [](const auto& one) { return one.find("too long for its place") != one.npos; }));
    CHECK(std::ranges::none_of(told, [](const auto& one) { return one.find("titles of the four") != one.npos; }));
}

TEST_CASE("a translation that is too long is told by its language, where it is translated") {
    PlannerContent content;
    model::Language language{.where = {}, .code = "xx", .name = "xx", .words = {}};
    language.words["Drink when you are thirsty."] = {{"words/xx.lua", 3},
                                                     "Rindfleischetikettierungsüberwachungsaufgabe"};
    content.library.languages = {language};
    CHECK(advice(content, "xx").front() ==
          "words/xx.lua:3: advice: the word 'Rindfleischetikettierungsüberwachungsaufgabe' is wider than its place in "
          "'xx' when text is at its largest\n  hint: use a shorter word, or break it in two");
}
