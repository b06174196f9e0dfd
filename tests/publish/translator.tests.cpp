#include "publish/translator.h"

#include <catch2/catch_test_macros.hpp>

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

}  // namespace

TEST_CASE("a new language begins with a file for each page, and one for the kiosk") {
    CHECK(publish::words(two_pages(), "es", {.of_kiosk = {"Go back"}}) ==
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

TEST_CASE("only what lacks a translation is written, with what is translated already") {
    model::Library library = two_pages();
    auto& words = spanish(library).words;
    words["ankles"] = {{"words/es/ankles.lua", 5}, "Tobillos"};
    words["Rest."] = {{"words/es/ankles.lua", 6}, "Descanse."};
    words["Walk."] = {{"words/es/calves.lua", 6}, "Camine."};
    words["Go back"] = {{"words/es/kiosk.lua", 7}, "Volver"};
    const auto files = publish::words(library, "es", {.of_kiosk = {"Go back"}});
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == "words/es/calves.lua");
    CHECK(files[0].contents ==
          "-- areas/calves.lua\n-- Write each translation between the empty quotes.\n\n"
          "-- line 2, name of the page\ntranslate { \"calves\", \"\" }\n\n"
          "-- line 4, list\ntranslate { \"Walk.\", \"Camine.\" }\n");
    words["calves"] = {{"words/es/calves.lua", 7}, "Pantorrillas"};
    CHECK(publish::words(library, "es", {.of_kiosk = {"Go back"}}).empty());
}

TEST_CASE("a text stays in the file where it is translated, and no translator's work is lost") {
    model::Library library = two_pages();
    auto& words = spanish(library).words;
    words["Rest."] = {{"words/es/calves.lua", 6}, "Descanse."};
    words["ankles"] = {{"words/es/calves.lua", 7}, "Tobillos"};
    words["Walk"] = {{"words/es/calves.lua", 8}, "Camine"};
    words["Walk."] = {{"words/es.lua", 2}, "Camine."};
    const auto files = publish::words(library, "es", {});
    REQUIRE(files.size() == 1);
    CHECK(files[0].contents ==
          "-- areas/calves.lua\n-- Write each translation between the empty quotes.\n\n"
          "-- line 2, name of the page\ntranslate { \"calves\", \"\" }\n\n"
          "-- line 4, list\ntranslate { \"Rest.\", \"Descanse.\" }\n\n"
          "-- said elsewhere\ntranslate { \"ankles\", \"Tobillos\" }\n\n"
          "-- nobody says this any more: take over what still fits, then delete the line\n"
          "translate { \"Walk\", \"Camine\" }\n");
}

TEST_CASE("what an answer says is translated with its page, and a page called kiosk shares the kiosk's file") {
    model::Library library;
    library.pages = {page("kiosk", {})};
    const auto answers = [](const model::Page&) { return std::vector<model::Passage>{{{"a.lua", 12}, "Warm up."}}; };
    const auto files = publish::words(library, "xx", {.of_kiosk = {"Go back"}, .of_answers = answers});
    REQUIRE(files.size() == 1);
    CHECK(files[0].contents ==
          "-- areas/kiosk.lua\n-- Write each translation between the empty quotes.\n\nlanguage { name = \"xx\" }\n\n"
          "-- line 2, name of the page\ntranslate { \"kiosk\", \"\" }\n\n"
          "-- line 12, in an answer\ntranslate { \"Warm up.\", \"\" }\n\n"
          "-- on buttons and signs\ntranslate { \"Go back\", \"\" }\n");
}

TEST_CASE("any text comes back from its quotes as it was") {
    CHECK(publish::quoted("Plain words: ñ, 日") == "\"Plain words: ñ, 日\"");
    CHECK(publish::quoted("say \"ah\" \\ then\nrest\t") == "\"say \\\"ah\\\" \\\\ then\\nrest\\009\"");
}

TEST_CASE("a sign of danger is translated in the file of signs, whichever pages show it") {
    const model::Sign clot = {{"signs.lua", 3}, "clot", "Swollen?", "Call 911."};
    model::Library library;
    library.signs = {clot};
    library.pages = {page("calves", {model::Warning{{"", 4}, model::warned_of(clot), clot},
                                     model::List{{"", 5}, {clot.words}, {clot.key}}})};
    const auto files = publish::words(library, "es", {});
    REQUIRE(files.size() == 3);
    CHECK(files[0].contents.find("Swollen?") == std::string::npos);
    CHECK(files[1] == WordFile{"words/es/signs.lua",
                               "-- Signs of danger\n-- Write each translation between the empty quotes.\n\n"
                               "-- line 3, sign clot\ntranslate { \"Swollen?\", \"\" }\n"
                               "translate { \"Call 911.\", \"\" }\n"});
}
