#include "content/script/translations.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/limits.h"
#include "content/script/reading.h"

using reading::read;
using reading::told;

namespace {

std::optional<model::Language> read_plainly(std::string_view script, std::string name = "words/es/neck.lua") {
    return content::read_plain_translations({reading::folder, std::move(name)}, script);
}

}  // namespace

TEST_CASE("a file of words gives a language its name and its translations") {
    const auto reading = read(
        "language { name = \"Español\" }\ntranslate { \"Calves\", \"Pantorrillas\" }\ntranslate { \"Feet\", \"\" }\n",
        "words/es.lua");
    REQUIRE(told(reading).empty());
    REQUIRE(reading.language);
    CHECK(reading.language->code == "es");
    CHECK(reading.language->name == "Español");
    REQUIRE(reading.language->words.size() == 2);
    CHECK(reading.language->words.find("Calves")->second.words == "Pantorrillas");
    CHECK(reading.language->words.find("Calves")->second.where == model::Where{"words/es.lua", 2});
    CHECK(reading.language->words.find("Feet")->second.words.empty());
    CHECK_FALSE(reading.page);
}

TEST_CASE("a language may be split into the files of a folder, which need not repeat its name") {
    const auto reading = read("translate { \"Calves\", \"Pantorrillas\" }", "words/es/areas.lua");
    REQUIRE(told(reading).empty());
    CHECK(reading.language->code == "es");
    CHECK(reading.language->name.empty());
    CHECK(read("", "words/es/soon.lua").language);
}

TEST_CASE("a file of words is called by the two letters of its language") {
    const std::string problem =
        ": the name of this file does not say which language it is\n"
        "  hint: name it by the two letters of the language: words/es.lua, or words/es/areas.lua\n";
    for (const std::string name :
         {"words/spanish.lua", "words/ES.lua", "words/e.lua", "words/es.old.lua", "words/e1/a.lua"})
        CHECK(told(read("language { name = \"Español\" }", name)) == name + problem);
}

TEST_CASE("one text has one translation in a file") {
    CHECK(told(read("translate { \"Calves\", \"Pantorrillas\" }\ntranslate { \"Calves\", \"Gemelos\" }",
                    "words/es/a.lua")) ==
          "words/es/a.lua:2: \"Calves\" has another translation on line 1\n  hint: keep one of the two\n");
    CHECK(read("translate { \"Calves\", \"Gemelos\" }\ntranslate { \"Calves\", \"Gemelos\" }", "words/es/a.lua")
              .language);
}

TEST_CASE("a file of words may have a thousand translations and not one more") {
    std::string script;
    for (int i = 0; i < content::limits::translations; ++i)
        script += "translate { \"Text " + std::to_string(i) + "\", \"Texto " + std::to_string(i) + "\" }\n";
    const auto fits = read(script, "words/es/all.lua");
    CHECK(told(fits).empty());
    CHECK(fits.language->words.size() == content::limits::translations);
    CHECK(told(read(script + "translate { \"a\", \"b\" }", "words/es/all.lua")) ==
          "words/es/all.lua:1001: this file has more than 1000 translations\n"
          "  hint: split it into several files in a folder: words/es/areas.lua, words/es/other.lua\n");
}

TEST_CASE("plain translations read the same with Lua and without") {
    for (const std::string_view script : {
             "translate { \"Neck\", \"Cuello\" }\n",
             "-- A note.\n\ntranslate {\n  \"Neck\",\n  'Cuello',\n}\ntranslate { \"a \\\"b\\\"\", 'it\\'s \\\\ "
             "\"x\"', }",
             "--[[ A long\nnote. ]] -- and one more\ntranslate\n{ \"Neck\", \"Cuello\" } -- so\n",
         }) {
        INFO(script);
        const auto plain = read_plainly(script);
        const auto lua = read(script, "words/es/neck.lua");
        REQUIRE(plain);
        REQUIRE(lua.language);
        CHECK(told(lua).empty());
        CHECK(plain->code == lua.language->code);
        CHECK(plain->where == lua.language->where);
        REQUIRE(plain->words.size() == lua.language->words.size());
        for (const auto& [original, translation] : lua.language->words) {
            REQUIRE(plain->words.contains(original));
            CHECK(plain->words.at(original).words == translation.words);
            CHECK(plain->words.at(original).where == translation.where);
        }
    }
}

TEST_CASE("where anything may be wrong with a translation, Lua has the say") {
    for (const std::string_view script : {
             "",
             "-- nothing yet\n",
             "translate { \"Neck\" }",
             "translate { \"Neck\", \"Cuello\", \"Nuca\" }",
             "translate { \"Neck\", Cuello }",
             "translate { \"Neck\" \"Cuello\" }",
             "translate { \"Neck\", \"Cuello\" ",
             "translate { \"Neck\", \"Cuello }",
             "translate { \"Neck\", \"\" }",
             "translate { \"Neck\", \"Cuello\\n\" }",
             "translate { \"Neck\", \"\\67uello\" }",
             "translate { \"Neck\", [[Cuello]] }",
             "translate { \"Neck\", \"a\x01\" }",
             "translate { \"Neck\", \"a\xff\" }",
             "translate { \"Neck\", \"Cuello\" } translate { \"Feet\", \"Pies\" }",
             "translate { \"Neck\", \"Cuello\" }\ntranslate { \"Neck\", \"Cuello\" }",
             "translate { \"Neck\", \"Cuello\" }\ntext \"Hello\"",
             "language { name = \"a\" }\nlanguage { name = \"b\" }",
         }) {
        INFO(script);
        CHECK(!read_plainly(script));
    }
    CHECK(!read_plainly("translate { \"Neck\", \"Cuello\" }\n", "areas/calves.lua"));
    CHECK(!read_plainly("translate { \"Neck\", \"Cuello\" }\n", "words/es.lua"));  // which has to name the language
    std::string many;
    for (int i = 0; i < 1001; ++i) many += "translate { \"" + std::to_string(i) + "\", \"a\" }\n";
    CHECK(!read_plainly(many));
}

TEST_CASE("a language's own file, with its name, is read without Lua as well") {
    const auto language =
        read_plainly("language { name = \"Español\" }\ntranslate { \"Neck\", \"Cuello\" }\n", "words/es.lua");
    REQUIRE(language);
    CHECK(language->name == "Español");
    CHECK(language->words.size() == 1);
}
