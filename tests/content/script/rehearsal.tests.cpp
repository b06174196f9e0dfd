#include "content/script/rehearsal.h"

#include <catch2/catch_test_macros.hpp>

#include "content/load.h"
#include "content/script/answer.h"
#include "content/script/reading.h"
#include "model/passages.h"

namespace {

/// All that the answers say, and what is wrong with them.
std::string heard(const model::Answered& answered) {
    std::string all = reading::told(answered);
    for (const model::Block& block : answered.blocks)
        for (const model::Passage& text : model::passages_of(block))
            all += model::to_string(model::Problem{text.where, text.words, {}}) + "\n";
    return all;
}

}  // namespace

TEST_CASE("a rehearsed answer says what visitors hear, the second time as well") {
    const std::string folder = BODYMAP_SOURCE_DIR "/content";
    const model::Library library = content::load(folder).library;
    content::Rehearsal rehearsal(folder);
    int answers = 0;
    for (const model::Page& page : library.pages)
        for (const model::Block& block : page.blocks) {
            const auto* const answer = std::get_if<model::Answer>(&block);
            if (!answer) continue;
            const model::Choices choices = content::combinations(page, *answer).back();
            const std::string said = heard(content::answer(folder, page, *answer, choices));
            CHECK(heard(rehearsal.answered(page, *answer, choices)) == said);
            CHECK(heard(rehearsal.answered(page, *answer, choices)) == said);
            ++answers;
        }
    CHECK(answers > 10);
}

TEST_CASE("a rehearsed answer that fails is told as the kiosk would tell it") {
    const auto reading = reading::read_body(
        "ask { id = \"race\", question = \"When?\", { none = \"None\" }, { today = \"Today\" } }\n"
        "answer { from = { \"race\" }, function(a)\n  if a.race == \"today\" then txet \"a\" end\nend }\n");
    REQUIRE(reading.page);
    const auto& answer = std::get<model::Answer>(reading.page->blocks.back());
    content::Rehearsal rehearsal(reading::folder);
    const model::Choices today = {{"race", "today"}};
    const std::string wrong = heard(content::answer(reading::folder, *reading.page, answer, today));
    CHECK(wrong.find("there is no block called 'txet'") != wrong.npos);
    CHECK(heard(rehearsal.answered(*reading.page, answer, today)) == wrong);
    CHECK(rehearsal.run(*reading.page, answer, today).failed);
    CHECK_FALSE(rehearsal.run(*reading.page, answer, {{"race", "none"}}).failed);
}
