#include "publish/translator.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/outline.h"
#include "publish/words_editor.h"

using publish::WordFile;

namespace {

model::Page page(std::string id, std::vector<model::Block> blocks) {
    model::Page page;
    page.where = {"areas/" + id + ".lua", 2};
    page.name = id;
    page.id = std::move(id);
    page.blocks = std::move(blocks);
    return page;
}

/// Two pages that share the text "Rest.".
model::Library two_pages() {
    model::Library library;
    library.pages = {page("ankles", {model::Text{{"", 4}, "Rest."}, model::Text{{"", 5}, "911"}}),
                     page("calves", {model::List{{"", 4}, {"Walk.", "Rest."}}})};
    return library;
}

model::Language& spanish(model::Library& library) {
    library.languages = {{{"words/es/kiosk.lua", 4}, "es", "Español", {}}};
    return library.languages[0];
}

std::vector<WordFile> words(const model::Library& library, publish::OtherTexts others = {}, std::string code = "es") {
    return publish::words({.library = library, .code = std::move(code), .others = std::move(others)});
}

/// The file of the calves as it becomes; nothing where it stays as it is.
std::string calves_from(const model::Library& library, const std::string& text, bool all_pages_read = true) {
    const auto files = publish::words({.library = library,
                                       .code = "es",
                                       .others = {},
                                       .files = {content::outline("words/es/calves.lua", text)},
                                       .all_pages_read = all_pages_read});
    for (const WordFile& file : files)
        if (file.name == "words/es/calves.lua") return file.contents;
    return {};
}

/// One page of two texts, one of which is translated, on line 2 of its file.
model::Library one_page(const std::string& translated_text, const std::string& now = {}) {
    model::Library library;
    library.pages = {page("calves", {model::Text{{"", 4}, now.empty() ? translated_text : now}})};
    auto& known = spanish(library).words;
    known["calves"] = {{"words/es/calves.lua", 1}, "Pantorrillas"};
    known[translated_text] = {{"words/es/calves.lua", 3}, "Camine."};
    return library;
}

const std::string head_and_note = "translate { \"calves\", \"Pantorrillas\" }\n-- Ana: checked with Dr. Ruiz\n";

}  // namespace

TEST_CASE("a new language begins with a file for each page, and one for the kiosk") {
    CHECK(words(two_pages(), {.of_kiosk = {"Go back"}}) ==
          std::vector<WordFile>{{"words/es/ankles.lua",
                                 "-- areas/ankles.lua\n"
                                 "-- Write each translation between the empty quotes.\n\n"
                                 "-- line 2, name of the page\ntranslate { \"ankles\", \"\" }\n\n"
                                 "-- line 4, text\ntranslate { \"Rest.\", \"\" }\n"},
                                {"words/es/calves.lua",
                                 "-- areas/calves.lua\n"
                                 "-- Write each translation between the empty quotes.\n\n"
                                 "-- line 2, name of the page\ntranslate { \"calves\", \"\" }\n\n"
                                 "-- line 4, list\ntranslate { \"Walk.\", \"\" }\n"},
                                {"words/es/kiosk.lua",
                                 "-- What the kiosk itself says\n"
                                 "-- Write each translation between the empty quotes.\n\n"
                                 "language { name = \"Español\" }\n\n"
                                 "-- on buttons and signs\ntranslate { \"Go back\", \"\" }\n"}});
}

TEST_CASE("what is translated stays as it stands, and what is missing comes below the text before it") {
    model::Library library = two_pages();
    auto& known = spanish(library).words;
    known["ankles"] = {{"words/es/ankles.lua", 1}, "Tobillos"};
    known["Rest."] = {{"words/es/calves.lua", 4}, "Descanse."};
    known["calves"] = {{"words/es/calves.lua", 2}, "Pantorrillas"};
    const std::string text =
        "-- For Ana\r\ntranslate { \"calves\", \"Pantorrillas\" } -- not gemelos\r\n\r\n"
        "translate{\r\n  'Rest.', [[Descanse.]],\r\n}\r\navoid { \"x\", \"y\" }\r\n";
    CHECK(calves_from(library, text) ==
          "-- For Ana\r\ntranslate { \"calves\", \"Pantorrillas\" } -- not gemelos\r\n"
          "-- line 4, list\r\ntranslate { \"Walk.\", \"\" }\r\n\r\n"
          "translate{\r\n  'Rest.', [[Descanse.]],\r\n}\r\navoid { \"x\", \"y\" }\r\n");
    known["Walk."] = {{"words/es/calves.lua", 9}, ""};  // waits already
    CHECK(calves_from(library, text).empty());
}

TEST_CASE("a new text with none before it in its file comes at the end") {
    model::Library library = two_pages();
    spanish(library).words["Rest."] = {{"words/es/ankles.lua", 1}, "Descanse."};
    CHECK(calves_from(library, "avoid { \"x\", \"y\" }") ==
          "avoid { \"x\", \"y\" }\n\n-- line 2, name of the page\ntranslate { \"calves\", \"\" }\n\n"
          "-- line 4, list\ntranslate { \"Walk.\", \"\" }\n");
}

TEST_CASE("a text that was edited a little takes its translation over, and the text before is noted above it") {
    model::Library library = one_page("Walk to a color.", "Walk to a colour.");
    model::Language& language = library.languages[0];
    language.carried["Walk to a colour."] = {{"words/es/calves.lua", 3}, "Camine.", "Walk to a color."};
    const std::string line = "translate { \"Walk to a color.\", \"Camine.\" }\n";
    CHECK(calves_from(library, head_and_note + line) ==
          head_and_note + "-- before: \"Walk to a color.\"\ntranslate { \"Walk to a colour.\", \"Camine.\" }\n");
    // Another page may still say it: then it keeps its line.
    CHECK(calves_from(library, head_and_note + line, false) ==
          head_and_note + line + "-- before: \"Walk to a color.\"\ntranslate { \"Walk to a colour.\", \"Camine.\" }\n");
}

TEST_CASE("a text that is said with a no-break space as well has one line for both") {
    model::Library library;
    library.pages = {page("calves", {model::Text{{"", 4}, "Ten minutes"}, model::Text{{"", 5}, "Ten\u00a0minutes"}})};
    auto& known = spanish(library).words;
    known["calves"] = {{"words/es/calves.lua", 1}, "Pantorrillas"};
    const std::string head = "translate { \"calves\", \"Pantorrillas\" }\n";
    CHECK(calves_from(library, head) == head + "-- line 4, text\ntranslate { \"Ten minutes\", \"\" }\n");
    const std::string line = "translate { \"Ten\u00a0minutes\", \"\" }\n";
    known["Ten\u00a0minutes"] = {{"words/es/calves.lua", 2}, ""};
    const auto put = publish::put_in({.library = library,
                                      .code = "es",
                                      .others = {},
                                      .files = {content::outline("words/es/calves.lua", head + line + head)}},
                                     {{"Ten minutes", {"Diez minutos"}}, {"Ten\u00a0minutes", {"Diez"}}});
    REQUIRE(put.files.size() == 1);
    CHECK(put.files[0].contents == head + "translate { \"Ten\u00a0minutes\", \"Diez minutos\" }\n" + head);
}

TEST_CASE("a text that became another stands below the one it was, with that noted, and waits for a translation") {
    const model::Library library =
        one_page("Walk for five minutes before you sit.", "Walk for ten minutes before you sit.");
    const std::string line = "translate { \"Walk for five minutes before you sit.\", \"Camine.\" }\n";
    CHECK(calves_from(library, head_and_note + line) ==
          head_and_note + line +
              "-- was: \"Walk for five minutes before you sit.\"\n"
              "translate { \"Walk for ten minutes before you sit.\", \"\" }\n");
}

TEST_CASE("what an answer says is translated with its page, and a page called kiosk shares the kiosk's file") {
    model::Library library;
    library.pages = {page("kiosk", {})};
    const auto answers = [](const model::Page&) { return std::vector<model::Passage>{{{"a.lua", 12}, "Warm up."}}; };
    const auto files = words(library, {.of_kiosk = {"Go back"}, .of_answers = answers}, "xx");
    REQUIRE(files.size() == 1);
    CHECK(files[0].contents ==
          "-- areas/kiosk.lua\n-- Write each translation between the empty quotes.\n\nlanguage { name = \"xx\" }\n\n"
          "-- line 2, name of the page\ntranslate { \"kiosk\", \"\" }\n\n"
          "-- line 12, in an answer\ntranslate { \"Warm up.\", \"\" }\n\n"
          "-- on buttons and signs\ntranslate { \"Go back\", \"\" }\n");
}

TEST_CASE("a sign of danger is translated in the file of signs, whichever pages show it") {
    const model::Sign clot = {{"signs.lua", 3}, "clot", "Swollen?", "Call 911."};
    model::Library library;
    library.signs = {clot};
    library.pages = {page("calves", {model::Warning{{"", 4}, model::warned_of(clot), clot},
                                     model::List{{"", 5}, {clot.words}, {clot.key}}})};
    const auto files = words(library);
    REQUIRE(files.size() == 3);
    CHECK(files[0].contents.find("Swollen?") == std::string::npos);
    CHECK(files[2] == WordFile{"words/es/signs.lua",
                               "-- Signs of danger\n-- Write each translation between the empty quotes.\n\n"
                               "-- line 3, sign clot\ntranslate { \"Swollen?\", \"\" }\n"
                               "translate { \"Call 911.\", \"\" }\n"});
}

TEST_CASE("a line that waits for a text nobody says any more goes, and what somebody wrote stays") {
    model::Library library;
    library.pages = {page("calves", {model::Text{{"", 4}, "Walk."}, model::Text{{"", 5}, "Rest."}})};
    auto& known = spanish(library).words;
    const std::string text =
        "-- For Ana\n\n"
        "-- line 2, name of the page\ntranslate { \"calves\", \"Pantorrillas\" }\n\n"
        "-- line 4, text\ntranslate { \"Walk.\", \"\" }\n-- was: \"Went.\"\ntranslate { \"Gone.\", \"\" }\n\n"
        "-- line 9, list\ntranslate { \"Also gone.\", \"\" }\ntranslate {\n  'Gone too.', '',\n}\n\n"
        "-- line 12, text\ntranslate { \"Gone, and kept.\", \"Se fue.\" }\n"
        "-- ask Dr. Ruiz\ntranslate { \"Gone as well.\", \"\" } -- really?\n"
        "translate { \"Rest.\", \"Descanse.\" } translate { \"Gone at last.\", \"\" }\n";
    known["calves"] = {{"words/es/calves.lua", 4}, "Pantorrillas"};
    known["Walk."] = {{"words/es/calves.lua", 7}, ""};
    known["Gone."] = {{"words/es/calves.lua", 9}, ""};
    known["Also gone."] = {{"words/es/calves.lua", 12}, ""};
    known["Gone too."] = {{"words/es/calves.lua", 13}, ""};
    known["Gone, and kept."] = {{"words/es/calves.lua", 18}, "Se fue."};
    known["Gone as well."] = {{"words/es/calves.lua", 20}, ""};
    known["Rest."] = {{"words/es/calves.lua", 21}, "Descanse."};
    known["Gone at last."] = {{"words/es/calves.lua", 21}, ""};
    CHECK(calves_from(library, text) ==
          "-- For Ana\n\n"
          "-- line 2, name of the page\ntranslate { \"calves\", \"Pantorrillas\" }\n\n"
          "-- line 4, text\ntranslate { \"Walk.\", \"\" }\n\n"
          "-- line 12, text\ntranslate { \"Gone, and kept.\", \"Se fue.\" }\n"
          "-- ask Dr. Ruiz\n -- really?\n"
          "translate { \"Rest.\", \"Descanse.\" } \n");
    CHECK(calves_from(library, text, false).empty());  // a page that cannot be read may say it
}
