#include "content/script/plain_words.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

namespace {

std::optional<content::Reading> read_plainly(std::string_view script, std::string name = "words/es/neck.lua") {
    return content::read_plain_words({reading::folder, std::move(name)}, script);
}

}  // namespace

TEST_CASE("plain translations read the same with Lua and without") {
    for (const std::string_view script : {
             "translate { \"Neck\", \"Cuello\" }\n",
             "-- A note.\n\ntranslate {\n  \"Neck\",\n  'Cuello',\n}\ntranslate { \"a \\\"b\\\"\", 'it\\'s \\\\ "
             "\"x\"', }",
             "--[[ A long\nnote. ]] -- and one more\ntranslate\n{ \"Neck\", \"Cuello\" } -- so\n",
         }) {
        INFO(script);
        const auto plain = read_plainly(script);
        const auto lua = reading::read(script, "words/es/neck.lua");
        REQUIRE(plain);
        REQUIRE(lua.language);
        CHECK(reading::told(lua).empty());
        CHECK(plain->language->code == lua.language->code);
        CHECK(plain->language->where == lua.language->where);
        REQUIRE(plain->language->words.size() == lua.language->words.size());
        for (const auto& [original, translation] : lua.language->words) {
            REQUIRE(plain->language->words.contains(original));
            CHECK(plain->language->words.at(original).words == translation.words);
            CHECK(plain->language->words.at(original).where == translation.where);
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
    const auto reading =
        read_plainly("language { name = \"Español\" }\ntranslate { \"Neck\", \"Cuello\" }\n", "words/es.lua");
    REQUIRE(reading);
    CHECK(reading->language->name == "Español");
    CHECK(reading->language->words.size() == 1);
}
