#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

void translate(model::Library& library, const std::string& original, const std::string& words) {
    library.languages[0].words[original] = {{"words/es.lua", 5}, words};
}

const check::Facts kiosk_says_back = {.kiosk_words = {"t", "n"}};

}  // namespace

TEST_CASE("pages whose every text is translated have nothing missing") {
    CHECK(check::run(translated_library(), kiosk_says_back).empty());
}

TEST_CASE("what is not translated is told once for a page and a language, with the first few texts") {
    model::Library library = translated_library();
    model::Page& calves = page(library, "calves");
    calves.name = "Calves";
    for (const char* words : {"One", "Two", "911", "Three", "Three"})
        calves.blocks.push_back(model::Text{{"areas/calves.lua", 7}, words});
    translate(library, "Two", "");
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "areas/calves.lua:1: advice: 4 of 5 texts are not translated into Español (es): \"Calves\", \"One\", \"Two\" "
          "and more\n  hint: write in words/es/calves.lua: for each of them translate { \"the words as they are on the "
          "page\", "
          "\"...\" }; or type: bodymap words es");
    translate(library, "Calves", "");
    CHECK(check::run(library)[0].hint == "fill in words/es.lua, line 5");
}

TEST_CASE("a page whose file of words is gone is told how that comes back, and a page that grew how to go on") {
    model::Library library = translated_library();
    model::Page& calves = page(library, "calves");
    for (const char* words : {"One", "Two", "Three", "Four"})
        calves.blocks.push_back(model::Text{{"areas/calves.lua", 7}, words});
    const std::string begin =
        "write in words/es/calves.lua: for each of them translate { \"the words as they are on the page\", \"...\" }; "
        "or type: bodymap words es";
    const auto there_was = [](const std::string& kept) {
        return check::Facts{.was_kept = [kept](const std::string& file) { return file == kept; }};
    };
    const check::Facts of_calves = there_was("words/es/calves.lua");
    CHECK(check::run(library, of_calves)[0].hint ==
          "if words/es/calves.lua was deleted, type: bodymap restore last calves; else " + begin);
    CHECK(check::run(library, there_was("words/es/neck.lua"))[0].hint == begin);  // a page that is new
    CHECK(check::run(library)[0].hint == begin);
    library.languages[0].words["n"].where.file = "words/es/calves.lua";
    CHECK(check::run(library, of_calves)[0].hint == begin);
}

TEST_CASE("a text that many pages share and nobody has translated is told once, where it stands first") {
    model::Library library = translated_library();
    library.pages[1].blocks.push_back(model::Text{{"areas/second.lua", 9}, "One"});
    library.pages[0].blocks.push_back(model::Text{{"areas/first.lua", 7}, "One"});
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where == model::Where{"areas/first.lua", 7});
}

TEST_CASE("an item of a list that is not translated is told with its own line") {
    model::Library library = translated_library();
    model::Page& calves = page(library, "calves");
    calves.blocks.push_back(model::List{{"areas/calves.lua", 20}, {"One thing.", "Another one."}});
    calves.text_lines = {{std::hash<std::string_view>{}("Another one."), 22}};
    translate(library, "One thing.", "Una cosa.");
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where == model::Where{"areas/calves.lua", 22});
}

TEST_CASE("a warning that is not translated is an error, for each language that visitors may choose") {
    model::Library library = translated_library();
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 7}, "Swollen? Tell us."});
    library.languages.push_back({{"words/de.lua", 1}, "de", "Deutsch", {}});
    for (const char* text : {"t", "n"}) library.languages[1].words[text] = {{"words/de.lua", 2}, text};
    auto problems = check::run(library);
    std::erase_if(problems, [](const model::Problem& problem) { return problem.severity == model::Severity::advice; });
    REQUIRE(problems.size() == 1);  // German is not offered
    CHECK(problems[0].where == model::Where{"areas/calves.lua", 7});
    CHECK(problems[0].message == "a warning of this page is not translated into Español (es): \"Swollen? Tell us.\"");
    CHECK(problems[0].hint ==
          "write in words/es/calves.lua: translate { \"Swollen? Tell us.\", \"...\" }; or type: bodymap words es");
    library.clinic.languages.push_back("de");
    CHECK(check::errors(library).size() == 2);
    translate(library, "Swollen? Tell us.", "¿Hinchada? Avísenos.");
    CHECK(check::errors(library).size() == 1);
}

TEST_CASE("signs of danger that are not translated are one error, however many pages show them") {
    model::Library library = translated_library();
    library.signs = {{{"signs.lua", 3}, "clot", "Is it swollen?", "Tell the staff now."},
                     {{"signs.lua", 5}, "chest", "Does it hurt?", "Call 911."}};
    for (model::Page& page : library.pages)
        page.blocks.push_back(
            model::Warning{{page.where.file, 9}, model::warned_of(library.signs[0]), library.signs[0]});
    page(library, "calves").blocks.push_back(model::List{{"areas/calves.lua", 8}, {"Does it hurt?"}, {"chest"}});
    translate(library, "Is it swollen?", "¿Está hinchada?");
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == model::Severity::error);
    CHECK(problems[0].where == model::Where{"signs.lua", 3});
    CHECK(problems[0].message ==
          "3 of 4 texts of signs of danger are not translated into Español (es): \"Tell the staff now.\", \"Does it "
          "hurt?\", \"Call 911.\"");
}

TEST_CASE("a sign of danger in the same words over again is not translated, and a name may be") {
    model::Library library = translated_library();
    library.signs = {{{"signs.lua", 3}, "clot", "Is it swollen?", "Tell the staff now."}};
    for (model::Page& page : library.pages)
        page.blocks.push_back(
            model::Warning{{page.where.file, 9}, model::warned_of(library.signs[0]), library.signs[0]});
    translate(library, "Is it swollen?", "¿Está hinchada?");
    translate(library, "Tell the staff now.", "Tell the staff now.");
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 8}, "Shiatsu"});
    translate(library, "Shiatsu", "Shiatsu");
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message ==
          "1 of 2 texts of signs of danger is not translated into Español (es): \"Tell the staff now.\"");
}

TEST_CASE("of a language with a mistake in a file nothing is said to be missing: it may stand there") {
    model::Library library = translated_library();
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 7}, "Swollen? Tell us."});
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 8}, "One"});
    CHECK(check::run(library).size() == 2);
    CHECK(check::run(library, {.broken_languages = {"es"}}).empty());
    CHECK(check::run(library, {.broken_languages = {"de"}}).size() == 2);
    library.languages.clear();
    CHECK(check::run(library).size() == 1);  // nothing is translated into it
    CHECK(check::run(library, {.broken_languages = {"es"}}).empty());
}

TEST_CASE("a translation whose text was edited a little stays up, and is told with what has changed") {
    model::Library library = translated_library();
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 7}, "Is one leg a different colour?"});
    translate(library, "Is one leg a different color?", "¿Cambió de color una pierna?");
    model::Language& spanish = library.languages[0];
    spanish.carried["Is one leg a different colour?"] = spanish.words.at("Is one leg a different color?");
    spanish.carried.begin()->second.made_for = "Is one leg a different color?";
    auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 1);
    CHECK(
        model::to_string(problems[0]) ==
        "words/es.lua:5: advice: this translation may be out of date: it was made for \"Is one leg a different "
        "color?\", "
        "which is \"Is one leg a different colour?\" now\n  hint: is the new text right? Then put it on this line, and "
        "see whether the translation still fits; or type: bodymap words es, which does the first");
    spanish.words.extract("Is one leg a different color?");
    spanish.words["Is one leg a different colour?"] = spanish.carried.begin()->second;
    spanish.carried.clear();
    problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].hint == "see whether it still fits; then take out the line above it that begins with -- before:");
}

TEST_CASE("a warning that was edited a little stays up in another language, as an error until somebody looks") {
    model::Library library = translated_library();
    library.signs = {{{"signs.lua", 3}, "clot", "Is it swollen?", "Tell the staff now."}};
    for (model::Page& page : library.pages)
        page.blocks.push_back(
            model::Warning{{page.where.file, 9}, model::warned_of(library.signs[0]), library.signs[0]});
    translate(library, "Tell the staff now.", "Avise ya.");
    translate(library, "Is it swolen?", "¿Hinchada?");
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 7}, "Different colour?"});
    translate(library, "Different colour?", "¿Otro color?");
    model::Language& spanish = library.languages[0];
    spanish.words.at("Different colour?").made_for = "Different color?";
    spanish.carried["Is it swollen?"] = spanish.words.at("Is it swolen?");
    spanish.carried.begin()->second.made_for = "Is it swolen?";
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 2);
    for (const model::Problem& problem : problems) {
        CHECK(problem.severity == model::Severity::error);
        CHECK(problem.message.starts_with("this translation may be out of date"));
    }
    CHECK(check::errors(library, kiosk_says_back).size() == 2);
}

TEST_CASE("many translations of one file that nobody needs any more are told together, with their lines") {
    model::Library library = translated_library();
    for (int line = 11; line <= 14; ++line)
        library.languages[0].words["gone " + std::to_string(line)] = {{"words/es.lua", line}, "x"};
    auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where.line == 11);
    CHECK(problems[0].message == "4 translations here are of texts that no page says any more (lines 11, 12, 13, 14)");
    library.languages[0].words.erase("gone 12");
    CHECK(check::run(library, kiosk_says_back).size() == 3);
    for (int line = 15; line <= 40; ++line)
        library.languages[0].words["gone " + std::to_string(line)] = {{"words/es.lua", line}, "x"};
    CHECK(check::run(library, kiosk_says_back)[0].message ==
          "29 translations here are of texts that no page says any more (lines 11, 13, 14, 15, 16, 17 and 23 more)");
}

TEST_CASE("in the language of the pages only what the kiosk itself says can be put in other words") {
    model::Library library = translated_library();
    library.languages.push_back({{"words/en.lua", 1}, "en", "English", {}});
    library.languages[1].words["Start over"] = {{"words/en.lua", 2}, "Home"};
    library.languages[1].words["n"] = {{"words/en.lua", 3}, "m"};
    library.languages[1].words["Start it over"] = {{"words/en.lua", 4}, "Home"};
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 7}, "A text of a page."});
    translate(library, "A text of a page.", "Un texto");
    translate(library, "Start over", "Inicio");
    library.languages[1].words["A text of a page."] = {{"words/en.lua", 5}, "m"};
    const auto problems = check::run(library, {.kiosk_words = {"Start over"}});
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].where == model::Where{"words/en.lua", 3});
    CHECK(problems[1].message == "the kiosk itself does not say \"Start it over\"");
    CHECK(problems[1].hint == "did you mean \"Start over\"?");
    CHECK(problems[2].message == "the kiosk itself does not say \"A text of a page.\"");
    CHECK(problems[2].hint.ends_with("what a page says is changed on the page"));
}

TEST_CASE("a clinic may begin in Spanish, and be in Spanish alone once everything is translated") {
    model::Library library = translated_library();
    library.clinic.languages = {"es", "en"};
    CHECK(check::run(library, kiosk_says_back).empty());
    library.clinic.languages = {"es"};
    CHECK(check::run(library, kiosk_says_back).empty());
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 7}, "One"});
    const auto problems = check::errors(library, {.kiosk_words = {"t", "Go back"}});
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "clinic.lua:4: visitors cannot choose 'en', which the pages are written in, and 2 texts are not translated "
          "into Español (es)\n  hint: add \"en\" to 'languages', or type: bodymap words es");
    library.clinic.languages = {"es", "en"};
    CHECK(check::errors(library, {.kiosk_words = {"t", "Go back"}}).empty());
}

TEST_CASE("a language with a mistake in a file is not said to lack what may stand there, alone as beside another") {
    model::Library library = translated_library();
    library.clinic.languages = {"es"};
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 7}, "One"});
    CHECK(check::errors(library, kiosk_says_back).size() == 1);
    CHECK(check::errors(library, {.broken_languages = {"es"}, .kiosk_words = {"t", "n"}}).empty());
}

TEST_CASE("the kiosk's own texts need a translation as well") {
    const auto problems = check::run(translated_library(), {.kiosk_words = {"Go back", "t"}});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where == model::Where{"words/es/kiosk.lua", 0});
    CHECK(problems[0].message == "1 of 2 of the kiosk's own texts is not translated into Español (es): \"Go back\"");
}

TEST_CASE("a translation of a text that has changed is named, and what it may be now") {
    model::Library library = translated_library();
    page(library, "calves")
        .blocks.push_back(model::Text{{"areas/calves.lua", 7}, "Walk for ten minutes before you sit."});
    translate(library, "Walk for five minutes before you sit.", "Camine cinco minutos antes de sentarse.");
    library.languages[0].words["Walk ten dogs around."] = {{"words/es.lua", 6}, "Pasee diez perros."};
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 3);  // the new text is not translated either
    CHECK(problems[1].where.line == 5);
    CHECK(problems[1].message == "no page says \"Walk for five minutes before you sit.\" any more");
    CHECK(problems[1].hint ==
          "it may be \"Walk for ten minutes before you sit.\" now: if that is no slip, translate that, and take this "
          "line out");
    CHECK(problems[2].hint == "take this line out");
    CHECK(check::run(library, {.left_out = {"knots"}, .kiosk_words = {"t", "n"}}).size() == 1);
    // What a page may say again tomorrow keeps its translation; what is said otherwise now needs another.
    const check::Facts lately = {.said_lately = {"Walk ten dogs around.", "Walk for five minutes before you sit."},
                                 .kiosk_words = {"t", "n"}};
    const auto others = check::run(library, lately);
    REQUIRE(others.size() == 2);
    CHECK(others[1].hint == problems[1].hint);
}

TEST_CASE("a clinic that says its pages are in the language they are translated into is told that, once") {
    model::Library library = translated_library();
    library.clinic.written_in = "es";
    library.clinic.lines["written_in"] = 7;
    for (int i = 0; i < 12; ++i) {
        const std::string words = "Rest for " + std::to_string(i) + " days.";
        page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 9}, words});
        translate(library, words, "Descanse.");
    }
    auto problems = check::run(library, kiosk_says_back);
    std::erase_if(problems, &model::is_error);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().where == model::Where{"clinic.lua", 7});
    CHECK(problems.front().hint == "write the language of the pages: written_in = \"en\"");
    CHECK(std::ranges::none_of(problems, [](const auto& one) { return one.where.file.starts_with("words/"); }));
}

TEST_CASE("a language that no file names is told with the file to make") {
    model::Library library = translated_library();
    library.languages[0].name.clear();
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == model::Severity::advice);
    CHECK(problems[0].message == "no file says what the language 'es' is called");
    CHECK(problems[0].hint ==
          "if words/es.lua was deleted, type: bodymap restore last es; else make it, with language { name = \"...\" } "
          "in it");
}

TEST_CASE("a language that visitors may choose has words, and one with words can be chosen") {
    model::Library library = translated_library();
    library.clinic.languages = {"en", "fr"};
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where.file == "clinic.lua");
    CHECK(problems[0].severity == model::Severity::error);
    CHECK(problems[0].message == "visitors may choose the language 'fr', but nothing is translated into it");
    CHECK(problems[0].hint ==
          "if words/fr was deleted, type: bodymap restore last; else take 'fr' out of 'languages', or type: bodymap "
          "words "
          "fr, and translate what that writes");
    CHECK(problems[1].message == "visitors cannot choose Español (es): clinic.lua does not name it");
    CHECK(problems[1].severity == model::Severity::advice);
    CHECK(problems[1].hint == "add \"es\" to 'languages' in clinic.lua");
}

TEST_CASE("a language that is only begun is to be finished before visitors may choose it") {
    model::Library library = translated_library();
    library.clinic.languages = {"en"};
    const auto problems = check::run(library, {.kiosk_words = {"t", "n", "Go back", "Listen"}});
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].hint ==
          "translate the 2 texts that are left first (type: bodymap words es); then add \"es\" to 'languages' in "
          "clinic.lua");
}

TEST_CASE("a clinic.lua that could not be read is not said to leave out a language") {
    model::Library library = translated_library();
    library.clinic = {};
    CHECK(check::run(library, {.left_out = {"clinic"}, .kiosk_words = {"t", "n"}}).empty());
}

TEST_CASE("a translation says 911 as often as its text: any other way to write it stays up abroad") {
    model::Library library = translated_library();
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 7}, "Call 911. Only 911."});
    for (const char* good : {"Llame al 911. Solo al 911.", "¿911? ¡911!", ""}) {
        translate(library, "Call 911. Only 911.", good);
        CHECK(check::errors(library, kiosk_says_back).empty());
    }
    translate(library, "Call 911. Only 911.", "Llame al 9-1-1. Solo al 911.");
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "words/es.lua:5: \"Call 911. Only 911.\" says 911 2 times, and its translation 1 time\n  hint: write the "
          "number "
          "to call as 911 each time, with nothing joined to it; visitors read the clinic's instead");
    translate(library, "Call 911. Only 911.", "Llame al 911/112. Solo al 911.");
    CHECK(check::errors(library, kiosk_says_back).size() == 1);
    translate(library, "Call 911. Only 911.", "Llame al 911. Solo al 911, o al 911.");
    REQUIRE(check::errors(library, kiosk_says_back).size() == 1);
    CHECK(check::errors(library, kiosk_says_back)[0].hint ==
          "take 911 out of the translation 1 time, and see whether the rest says what the text says");
}

TEST_CASE("while an answer fails or cannot be reached, no translation of its page is called unused") {
    model::Library library = translated_library();
    library.pages.push_back(plain_page("welcome"));
    translate(library, "Said by an answer.", "Lo dice una respuesta.");
    CHECK(check::run(library, kiosk_says_back).size() == 1);
    model::Page& welcome = library.pages.back();
    welcome.script = "answer { from = \"x\", yes = { text \"Said by an answer.\" } }";
    CHECK(check::run(library, kiosk_says_back).empty());
    welcome.script.clear();
    welcome.blocks.push_back(model::Answer{{"welcome.lua", 9}, {"race"}, 0});
    check::Facts facts = kiosk_says_back;
    facts.combinations = [](const model::Page&, const model::Answer&) {
        return std::vector<model::Choices>{{{"race", "Today"}}};
    };
    facts.answering = [](const model::Page&, const model::Answer&, const model::Choices&) {
        return model::Answered{.blocks = {}, .problems = {{{"welcome.lua", 10}, "it fails", ""}}};
    };
    const auto problems = check::run(library, facts);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where.file == "welcome.lua");
}
