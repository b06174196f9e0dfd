#include "check/cards.h"

#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"
#include "check/reading.h"

using namespace library_of_tests;

namespace {

std::string repeated(std::string_view words, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += words;
    return all;
}

constexpr std::string_view plain = "We sat in the sun and ate. ";
constexpr std::string_view drawn_out =
    "Then we all went for a swim, and the sun was warm, and we were glad that we had come.";
constexpr std::string_view heavy = "Physiological adaptation necessitates considerable regeneration. ";

model::Library library_with(std::vector<model::Block> blocks) {
    model::Library library = sound_library();
    model::Page& calves = page(library, "calves");
    calves.blocks.insert(calves.blocks.begin(), blocks.begin(), blocks.end());
    return library;
}

}  // namespace

TEST_CASE("a card is what a visitor reads at once") {
    model::Page page = plain_page("techniques");
    page.blocks = {
        model::Text{{"a.lua", 2}, "Text"},
        model::Studies{{"a.lua", 3}},
        benefit(model::Topic::flexibility),
        model::List{{"a.lua", 9}, {"One", "Two"}},
        model::Heading{{"a.lua", 11}, "At home"},
        model::Text{{"a.lua", 12}, "Walk."},
        model::Warning{{"a.lua", 14}, "Stop."},
        model::Quiz{{"a.lua", 15}, "reach", "Longer?", {{{"a.lua", 16}, "No", "No", "Because.", true}}},
        model::Ask{{"a.lua", 18}, "race", "When?", {{"Today", "Today"}}},
    };
    std::vector<std::string> found;
    for (const check::Card& card : check::cards_of(page)) {
        found.push_back(card.where.file + std::to_string(card.where.line) + " " + card.name + ":");
        for (const model::Passage& text : card.texts) found.back() += " " + text.words;
    }
    CHECK(found == std::vector<std::string>{
                       "areas/x.lua5 the benefit 'flexibility': t t t",
                       "a.lua2 the beginning of the page: Text One Two", "a.lua14 the warning: Stop.",
                       "a.lua15 the question 'reach': Longer? No", "a.lua16 the reason behind a choice: Because.",
                       "a.lua18 the question 'race': When? Today", "a.lua11 the part \"At home\": At home Walk."});
}

TEST_CASE("a card ends where the page goes on in another section") {
    model::Page page = plain_page("calves");
    page.blocks = {model::Text{{}, "It pushes."}, model::Ask{{}, "race", "When?", {{"Today", "Today"}}},
                   model::Text{{}, "Then rest."}, model::Heading{{}, "At home"}, model::Text{{}, "Walk."}};
    const auto texts = [&] {
        std::vector<std::string> all;
        for (const check::Card& card : check::cards_of(page))
            if (card.kind != check::Card::Kind::question) all.push_back(card.name + ": " + card.texts.back().words);
        return all;
    };
    CHECK(texts() == std::vector<std::string>{"the beginning of the page: Then rest.", "the part \"At home\": Walk."});
    page.area = "calves";  // whose overview ends before the first question
    CHECK(texts() == std::vector<std::string>{"the beginning of the page: It pushes.",
                                              "what follows the first question: Then rest.",
                                              "the part \"At home\": Walk."});
}

TEST_CASE("a card with more words than a visitor reads is named with their number") {
    CHECK(check::run(library_with({model::Warning{{"areas/calves.lua", 7}, repeated(plain, 12)}})).empty());  // 84
    const auto problems = check::run(library_with({model::Warning{{"areas/calves.lua", 7}, repeated(plain, 13)}}));
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "areas/calves.lua:7: advice: the warning has 91 words; visitors read up to 90\n"
          "  hint: keep what matters most, or make two of it");
}

TEST_CASE("a card above grade 6 is named, with the sentence to split and the words to change") {
    const auto problems =
        check::run(library_with({model::Text{{"areas/calves.lua", 4}, repeated(plain, 5)},
                                 model::Text{{"areas/calves.lua", 5}, repeated(heavy, 5) + std::string(drawn_out)}}));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == model::Severity::advice);
    CHECK(problems[0].where.line == 5);
    CHECK(problems[0].message ==
          "the beginning of the page: the words are for school grade 13.1, and should be for grade 6 or below");
    CHECK(problems[0].hint ==
          "make two sentences of \"Then we all went for a swim, and the sun was warm,…\", or find shorter words for "
          "'Physiological', 'considerable', 'regeneration'");
}

TEST_CASE("a text too short to judge is judged with the others of its kind") {
    constexpr std::string_view fair = "After a massage muscle tension feels lower again. ";
    const model::Warning hard{{"areas/calves.lua", 7}, repeated(fair, 3)};
    const model::Heading heading{{"areas/calves.lua", 5}, repeated(fair, 3)};
    CHECK(check::run(library_with({hard})).empty());
    CHECK(check::run(library_with({hard, heading})).empty());
    const auto problems = check::run(library_with({hard, hard}));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message.starts_with("its warnings: the words are for school grade 8.2,"));
}

TEST_CASE("a few words that no chance makes so hard are told by themselves, in texts, lists and warnings") {
    constexpr const char* words = "Gastrocnemius hypertonicity is attenuated.";
    const model::Where where = {"areas/calves.lua", 7};
    for (const model::Block& block :
         {model::Block(model::Text{where, words}), model::Block(model::List{where, {"Walk a little.", words}}),
          model::Block(model::Warning{where, words}), model::Block(model::Heading{where, words})}) {
        const auto problems =
            check::run(library_with({model::Text{{"areas/calves.lua", 4}, std::string(drawn_out)}, block}));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].where == where);
        CHECK(problems[0].message.starts_with(
            "\"Gastrocnemius hypertonicity is attenuated.\": the words are for school"));
        CHECK(problems[0].hint == "find shorter words for 'hypertonicity', 'Gastrocnemius', 'attenuated'");
    }
    for (const char* const easy : {"Calves", "Achilles tendon", "Rest a little.", "Physical therapy helps."})
        CHECK(check::run(library_with({model::Text{where, easy}})).empty());
}

TEST_CASE("Spanish is judged by the formula for Spanish, in the file of words") {
    const std::string simple = repeated("La luz es muy buena y el sol da calor. ", 4);
    const std::string hard = repeated("La rehabilitación fisioterapéutica proporciona beneficios considerables. ", 6);
    model::Library library = library_with({model::Text{{"areas/calves.lua", 4}, "Soft."}});
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    library.languages[0].words["Soft."] = {{"words/es.lua", 12}, simple};
    library.clinic.languages = {"en"};
    CHECK(check::reading_levels(library, "es")->cards.size() == 1);
    CHECK(check::run(library).size() == 1);  // that it cannot be chosen
    library.languages[0].words["Soft."].words = hard;
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 2);
    CHECK(problems[1].where == model::Where{"words/es.lua", 12});
    CHECK(problems[1].message.starts_with("the beginning of the page of page 'calves': the words score"));
    CHECK(problems[1].message.ends_with("for ease (INFLESZ), and should score 65 or more"));
}

TEST_CASE("the reading levels of a language are spread out for whoever runs the check") {
    const auto levels =
        check::reading_levels(library_with({model::Text{{"areas/calves.lua", 4}, repeated(plain, 5)}}), "en");
    REQUIRE(levels);
    CHECK(check::to_string(*levels) ==
          "Reading level in en (school grade, Flesch-Kincaid): grade 6 or below is wanted\n"
          "  cards 1, harder than that 0, median -1.1\n"
          "  up to  -1     1 ########################################\n"
          "  hardest -1.1: the beginning of the page of page 'calves', areas/calves.lua:4\n");
    CHECK(!check::reading_levels(sound_library(), "fi"));
}

TEST_CASE(
    "levels are counted up to the highest grade and from the lowest ease that we want, and the hardest is named") {
    const auto level = [](const char* page, double is) {
        return check::ReadingLevel{page, "its warnings", {"a.lua", 3}, {}, is, {}};
    };
    const check::ReadingLevels english{
        check::Tongue::english, "en", {level("a", 3.2), level("b", 6.04), level("c", 6.06), level("d", 3.9)}};
    CHECK(check::to_string(english) ==
          "Reading level in en (school grade, Flesch-Kincaid): grade 6 or below is wanted\n"
          "  cards 4, harder than that 1, median 6.0\n"
          "  up to   4     2 ########################################\n"
          "  up to   5     0\n"
          "  up to   6     1 ####################\n"
          "  up to   7     1 ####################\n"
          "  hardest 6.1: its warnings of page 'c', a.lua:3\n");
    const check::ReadingLevels spanish{
        check::Tongue::spanish, "es", {level("a", 64.9), level("b", 65), level("c", 69.9)}};
    CHECK(check::to_string(spanish) ==
          "Reading level in es (ease, INFLESZ): 65 or more is wanted\n"
          "  cards 3, harder than that 1, median 65\n"
          "  from  60     1 ####################\n"
          "  from  65     2 ########################################\n"
          "  hardest 64: its warnings of page 'a', a.lua:3\n");
    CHECK(check::to_string({check::Tongue::spanish, "es", {}}) ==
          "Reading level in es (ease, INFLESZ): 65 or more is wanted\n  no card is long enough to be judged\n");
}
