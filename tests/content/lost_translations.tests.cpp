#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "content/two_languages.h"

// Translations of warnings that are gone, while their text is as it was: what was read last goes on being read.

using namespace kept;

namespace {

/// Over a restart too.
void goes_on_in_spanish(InTwoLanguages& kiosk, const std::string& told) {
    for (const bool restarts : {false, true, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.reads_english() == chest);
        CHECK(kiosk.reads_spanish() == pecho);
        CHECK(kiosk.told_of("words/es/signs.lua") == told);
        CHECK(kiosk.kept("words/es/signs.lua").find(pecho) != std::string::npos);
    }
}

const std::string in_question = translated(question, "¿Le duele el pecho?");
const std::string how_to_have_it_back =
    "\n  hint: to have it back, type: bodymap restore last words/es/signs.lua; or write it again: translate { \"" +
    std::string(chest) + "\", \"" + pecho + "\" }; until then visitors read the last good translation\n";

}  // namespace

TEST_CASE("a sign whose translation was taken out or emptied is read in the last one") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    kiosk.write("words/es/signs.lua", in_question);
    goes_on_in_spanish(kiosk,
                       "words/es/signs.lua: the translation of \"Call 911, and tell the staff now. Don't drive your…\" "
                       "is gone" +
                           how_to_have_it_back);
    kiosk.spanish("");
    goes_on_in_spanish(kiosk,
                       "words/es/signs.lua:2: the translation of \"Call 911, and tell the staff now. Don't drive "
                       "your…\" is gone" +
                           how_to_have_it_back);
    kiosk.spanish("Llame al 911 y avise al personal ya. No maneje.");
    kiosk.looks();
    CHECK(kiosk.told().empty());
}

TEST_CASE("a text that was changed beside its translation alone is to be written as the page has it") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    kiosk.write("words/es/signs.lua",
                in_question + translated("Call 911, and warn the staff now. Don't drive yourself.", pecho));
    goes_on_in_spanish(kiosk,
                       "words/es/signs.lua:2: the text that is translated here was changed: \"Call 911, and warn the "
                       "staff now.…\" was \"Call 911, and tell the staff now.…\"\n  hint: write it as the page has it: "
                       "\"Call 911, and tell the staff now. Don't drive yourself.\"; until then visitors read the last "
                       "good translation\n");
}

TEST_CASE("a translation that moved to another file, or whose warning nobody gives any more, is not missed") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    kiosk.write("words/es/signs.lua", in_question);
    kiosk.write("words/es/more.lua", translated(chest, pecho));
    kiosk.looks();
    CHECK(kiosk.told().empty());
    kiosk.english("Tell us, and call 911 at once. Stay here.");
    kiosk.write("words/es/more.lua",
                translated("Tell us, and call 911 at once. Stay here.", "Avísenos y llame ya al 911. Quédese aquí."));
    kiosk.looks();
    CHECK(kiosk.told().empty());
}

TEST_CASE("many translations of a file that are gone are told once, and each goes on being read") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    std::string warnings = page("Knees");
    std::string spanish;
    const std::vector<std::string> parts = {"knee", "foot", "hip",  "back", "arm",   "neck", "hand",
                                            "heel", "toe",  "calf", "shin", "thigh", "head"};
    for (const std::string& part : parts) {
        warnings += "warning \"Is your " + part + " hot?\"\n";
        spanish += translated("Is your " + part + " hot?", "¿Caliente: " + part + "?");
    }
    kiosk.write("knees.lua", warnings);
    kiosk.write("words/es/knees.lua", spanish);
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    kiosk.write("words/es/knees.lua", spanish.substr(0, spanish.find("translate { \"Is your shin")) +
                                          translated("Is your head hot?", "¿Caliente: head?"));
    kiosk.looks();
    CHECK(kiosk.told_of("words/es/knees.lua").find(" is gone") != std::string::npos);
    kiosk.write("words/es/knees.lua", spanish.substr(0, spanish.find("translate { \"Is your calf")));
    kiosk.looks();
    CHECK(kiosk.told() ==
          "words/es/knees.lua: the translations of 4 warnings in this file are gone: \"Is your calf hot?\" and more\n"
          "  hint: to have it back, type: bodymap restore last words/es/knees.lua; until then visitors read the last "
          "good translation\n");
    for (const std::string& part : parts)
        CHECK(model::translated(kiosk.live().library().language("es"), "Is your " + part + " hot?") ==
              "¿Caliente: " + part + "?");
}
