#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <tuple>

#include "content/two_languages.h"
#include "model/passages.h"

// Warnings, and translations of them, that are known to be wrong: what visitors read until somebody mends them.

using namespace kept;

TEST_CASE("a sign whose translation is wrong is read in its last good one, over a restart too") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    for (const char* wrong : {"Llame al 911 y avise ya al personal. Maneje.",
                              "Llame al 119 y avise ya al personal. No "
                              "maneje.",
                              "Avise ya al personal. No maneje.", "x"}) {
        kiosk.spanish(wrong);
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.reads_spanish() == pecho);
            CHECK(kiosk.reads_english() == chest);
            CHECK(kiosk.told().find("until then visitors read the last good translation") != std::string::npos);
            CHECK(kiosk.kept("words/es/signs.lua").find(pecho) != std::string::npos);
        }
    }
    kiosk.spanish("Llame al 911 y avise al personal ya. No maneje.");
    kiosk.looks();
    CHECK(kiosk.reads_spanish() == "Llame al 911 y avise al personal ya. No maneje.");
    CHECK(kiosk.told().empty());
    CHECK(kiosk.live().outdated().empty());
}

TEST_CASE("a wrong translation that never was right leaves the text in the words of the pages") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.spanish("Llame al 119 y avise ya al personal. No maneje.");
    for (int start = 0; start < 2; ++start) {
        kiosk.starts();
        CHECK(kiosk.reads_spanish() == chest);
        CHECK(kiosk.told() ==
              "words/es/signs.lua:2: \"Call 911, and tell the staff now. Don't drive your…\" says 911 1 time, and "
              "its translation 0 times\n  hint: write the number to call as 911 each time, with nothing joined to it; "
              "visitors read the clinic's instead; until then visitors read it untranslated\n");
        CHECK(kiosk.kept("words/es/signs.lua").ends_with(translated(chest, "")));
    }
}

TEST_CASE("one wrong translation holds back no other of its file") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    kiosk.write("words/es/signs.lua",
                translated(question, "¿Siente dolor en el pecho?") + translated(chest, "Avise al personal."));
    kiosk.looks();
    for (const bool restarts : {false, true}) {
        if (restarts) kiosk.starts();
        CHECK(model::translated(kiosk.live().library().language("es"), question) == "¿Siente dolor en el pecho?");
        CHECK(kiosk.reads_spanish() == pecho);
        CHECK(kiosk.kept("words/es/signs.lua") ==
              translated(question, "¿Siente dolor en el pecho?") + translated(chest, pecho));
    }
}

TEST_CASE("the history keeps what visitors read of a file with a wrong sign: all the rest as it is now") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const std::string cold = sign("cold", "Is it \\\"cold\\\"?", "Call 911. Keep it still.");
    kiosk.write("signs.lua", sign("chest", question, chest) + cold);
    kiosk.starts();
    const std::string warmer = sign("cold", "Is it \\\"cold\\\" and numb?", "Call 911. Keep it still.");
    kiosk.write("signs.lua", "-- mended\n" + sign("chest", question, "Call 991, and drive.") + warmer);
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.live().library().sign("cold")->words == "Is it \"cold\" and numb?");
        CHECK(kiosk.reads_english() == chest);
        CHECK(kiosk.kept("signs.lua") == "-- mended\n" + sign("chest", question, chest) + warmer);
    }
}

TEST_CASE("a wrong sign that is put together in pieces leaves the history the file that was good, whole") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    kiosk.english("Call 991, \" .. \"and tell the staff now. Don't drive yourself.");
    kiosk.looks();
    CHECK(kiosk.reads_english() == chest);
    CHECK(kiosk.kept("signs.lua") == sign("chest", question, chest));
}

TEST_CASE("a sign that is put back has its translation, though both were written anew at once") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    const char* wrong = "Call 991, and tell the staff now. Don't drive yourself.";
    kiosk.english(wrong);
    kiosk.write("words/es/signs.lua", translated(question, "¿Le duele el pecho?") +
                                          translated(wrong, "Llame al 991 y avise ya al personal. No maneje."));
    for (const bool restarts : {false, true, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.reads_english() == chest);
        CHECK(kiosk.reads_spanish() == pecho);
        CHECK(kiosk.told_of("words/es/signs.lua").find("until then visitors read the sign as it was last") !=
              std::string::npos);
        CHECK(kiosk.kept("words/es/signs.lua").ends_with(translated(chest, pecho)));
    }
    kiosk.english("Call 911, and tell us now. Don't drive yourself.");
    kiosk.looks();
    CHECK(kiosk.kept("words/es/signs.lua").find(pecho) == std::string::npos);
}

TEST_CASE("a sign that is put back is read in a translation that was good, not in what is there now") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    kiosk.english("Call 991, and tell the staff now. Don't drive yourself.");
    kiosk.spanish("Avise ya al personal. No maneje.");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.reads_english() == chest);
        CHECK(kiosk.reads_spanish() == pecho);
    }
}

TEST_CASE("a page with a wrong warning is read as it was last in each language") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const auto write = [&](const std::string& number) {
        const std::string warning = "Swollen? Call " + number + " now.";
        kiosk.write("areas/calves.lua", page("Calves") + "warning \"" + warning + "\"\n");
        kiosk.write("words/es/calves.lua", translated(warning, "¿Hinchada? Llame al " + number + " ya."));
    };
    write("911");
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    write("991");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(model::translated(kiosk.live().library().language("es"), "Swollen? Call 911 now.") ==
              "¿Hinchada? Llame al 911 ya.");
    }
}

TEST_CASE("of a sign that never was right the translation is read, which is no worse") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.english("Call 991.");
    kiosk.write("words/es/signs.lua",
                translated(question, "¿Le duele el pecho?") + translated("Call 991.", "Llame al 991."));
    kiosk.starts();
    CHECK(kiosk.reads_english() == "Call 991.");
    CHECK(kiosk.reads_spanish() == "Llame al 991.");
    CHECK(kiosk.told_of("words/es/signs.lua").find("until then") == std::string::npos);
}

TEST_CASE("a translation that goes on for a sign with a slip mended is looked at as any other") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    kiosk.english("Call 911, and tell the stafff now. Don't drive yourself.");
    for (const char* words : {pecho, "Llame al 119 y avise ya al personal. No maneje."}) {
        kiosk.spanish(words);
        kiosk.looks();
        CHECK(kiosk.reads_spanish() == pecho);
    }
    CHECK(kiosk.told_of("words/es/signs.lua").find("until then visitors read the last good translation") !=
          std::string::npos);
    CHECK(kiosk.kept("words/es/signs.lua").find(pecho) != std::string::npos);
}

TEST_CASE("translations of two signs that changed places are both read as they were") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const char* cold = "Call 911, and tell the staff now. Keep it still, and don't rub it. Wait 10 minutes.";
    const char* frio = "Llame al 911 y avise ya al personal. No lo mueva ni lo frote. Espere 10 minutos.";
    kiosk.write("signs.lua", sign("chest", question, chest) + sign("cold", "Is it cold?", cold));
    const std::string head = translated(question, "¿Le duele el pecho?") + translated("Is it cold?", "¿Está frío?");
    kiosk.write("words/es/signs.lua", head + translated(chest, pecho) + translated(cold, frio));
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    kiosk.write("words/es/signs.lua", head + translated(chest, frio) + translated(cold, pecho));
    kiosk.looks();
    CHECK(kiosk.reads_spanish() == pecho);
    CHECK(model::translated(kiosk.live().library().language("es"), cold) == frio);
}

TEST_CASE("a sign that tells to call a number nobody does, none, or the opposite, stays as it was until it is mended") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    for (const char* wrong : {"Call 991, and tell the staff now. Don't drive yourself.", "Tell the staff now.", "x",
                              "Call 911, and tell the staff now. Drive yourself."}) {
        kiosk.english(wrong);
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.reads_english() == chest);
            CHECK(kiosk.reads_spanish() == pecho);
            CHECK(kiosk.told().find("until then visitors read the sign as it was last") != std::string::npos);
            CHECK(kiosk.kept("signs.lua") == sign("chest", question, chest));
        }
    }
    kiosk.english("Call 911, and tell us now. Don't drive yourself.");
    kiosk.looks();
    CHECK(kiosk.reads_english() == "Call 911, and tell us now. Don't drive yourself.");
    CHECK(kiosk.told().empty());
}

TEST_CASE("a wrong sign that is new is shown as it is, and told") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.english("Call 991.");
    kiosk.starts();
    CHECK(kiosk.reads_english() == "Call 991.");
    CHECK(kiosk.told_of("signs.lua").find("991 is no number to call for help") != std::string::npos);
    CHECK(kiosk.told_of("signs.lua").find("until then") == std::string::npos);
}

TEST_CASE("a page whose own warning tells to call a number nobody does stays as it was, over a restart too") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome"));
    kiosk.write("areas/calves.lua", calves("one"));
    kiosk.starts();
    kiosk.write("areas/calves.lua",
                "area { name = \"Calves\", on = \"calves\" }\ntext \"two\"\nwarning \"Swollen? Call 991 now.\"\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "one");
        CHECK(kiosk.told() ==
              "areas/calves.lua:3: 991 is no number to call for help, in \"Swollen? Call 991 now.\"\n  hint: did you "
              "mean 911? A number within the clinic is written so: extension 991; until then visitors read the page as "
              "it was last\n");
    }
    kiosk.write("areas/calves.lua",
                "area { name = \"Calves\", on = \"calves\" }\ntext \"two\"\nwarning \"Swollen? Call 911 now.\"\n");
    kiosk.looks();
    CHECK(kiosk.shows("calves") == "two");
}

TEST_CASE("a page that says anywhere to call a number nobody does stays as it was, in every language") {
    const scratch::Folder folder;
    Running kiosk(folder);
    kiosk.write("welcome.lua", page("Welcome"));
    const auto calves = [&](const std::string& number, const std::string& asked, const std::string& text) {
        kiosk.write("calves.lua", page(text) + "list { \"Walk on.\", \"Pee dark like cola? Call " + number + ".\" }\n" +
                                      "ask { id = \"swollen\", question = \"Is it swollen?\", \"Yes\", \"No\" }\n" +
                                      "answer { from = \"swollen\", function(a)\n  text \"Is it hot? Call " + asked +
                                      ".\"\nend }\n");
    };
    const auto spanish = [&](const std::string& number) {
        kiosk.write("words/es/calves.lua", translated("Pee dark like cola? Call 911.",
                                                      "¿Orina como refresco de cola? Llame al " + number + "."));
    };
    const auto reads_spanish = [&] {
        return model::translated(kiosk.live().library().language("es"), "Pee dark like cola? Call 911.");
    };
    calves("911", "911", "one");
    spanish("911");
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    for (const auto& [number, asked, line] : {std::tuple("991", "911", ":3: "), std::tuple("911", "991", ":6: ")}) {
        calves(number, asked, "two");
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.shows("calves") == "one");
            CHECK(kiosk.told().starts_with(std::string("calves.lua") + line + "991 is no number to call for help"));
            CHECK(kiosk.told().find("until then visitors read the page as it was last") != std::string::npos);
        }
    }
    calves("911", "911", "three");
    spanish("119");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.shows("calves") == "three");
        CHECK(reads_spanish() == "¿Orina como refresco de cola? Llame al 911.");
        CHECK(kiosk.told_of("words/es/calves.lua").find("visitors read the last good translation") !=
              std::string::npos);
    }
}

TEST_CASE("a clinic abroad keeps translations that say its number for each kind of help") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.write("clinic.lua", "clinic { languages = { \"en\", \"es\" }, emergency = \"112\" }\n");
    kiosk.english("Call 911 or 061. Don't drive.");
    kiosk.write("words/es/signs.lua",
                translated(question, "¿Le duele el pecho?") +
                    translated("Call 911 or 061. Don't drive.", "Llame al 911 o al 061. No maneje."));
    kiosk.starts();
    CHECK(kiosk.told().empty());
    CHECK(kiosk.reads_spanish() == "Llame al 911 o al 061. No maneje.");
}

TEST_CASE("a page that was as wrong before is read with what was written since") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.write("knees.lua", page("Knees") + "warning \"Does it hurt? Call 991 now.\"\n");
    kiosk.starts();
    kiosk.write("knees.lua", page("Knees") + "warning \"Does it hurt? Call 991 now.\"\ndanger \"chest\"\n");
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(std::ranges::count_if(kiosk.live().library().page("knees")->blocks, [](const model::Block& block) {
                  return std::holds_alternative<model::Warning>(block);
              }) == 2);
    }
}

TEST_CASE("a page whose version before lacks a sign by now is read with its wrong warning, rather than not at all") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.write("knees.lua", page("Knees") + "danger \"chest\"\nwarning \"Does it hurt? Call 911 now.\"\n");
    kiosk.starts();
    kiosk.write("signs.lua", sign("heart", question, chest));
    kiosk.write("welcome.lua", page("Welcome") + "danger \"heart\"\n");
    kiosk.write("knees.lua", page("Knees") + "danger \"heart\"\nwarning \"Does it hurt? Call 991 now.\"\n");
    kiosk.starts();
    CHECK(kiosk.live().library().page("knees"));
}

TEST_CASE("a sign that is put back is as urgent as it was last, or more") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const std::string seen = "sign { key = \"chest\", urgency = \"today\", words = \"Does your chest hurt?\", act = \"";
    kiosk.write("signs.lua", seen + "See a doctor today.\" }\n");
    kiosk.starts();
    kiosk.english("See a doctor now.");  // one to call for now, without the number
    kiosk.looks();
    CHECK(kiosk.reads_english() == "See a doctor today.");
    CHECK(kiosk.live().library().sign("chest")->urgency == model::Urgency::call_now);
}

TEST_CASE("a translation with fewer sentences is told of by check, and read all the same") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.starts();
    const char* in_one = "Llame al 911, avise ya al personal y no maneje.";
    kiosk.spanish(in_one);
    kiosk.looks();
    CHECK(kiosk.reads_spanish() == in_one);
}
