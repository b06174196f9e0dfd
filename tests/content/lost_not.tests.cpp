#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "content/two_languages.h"
#include "content/wrong_warnings.h"

// Warnings that have lost a word such as "not", or got one: what visitors read until somebody mends them.

using namespace kept;

TEST_CASE("a sign or a page's own warning that lost one of several words such as 'not' stays as it was") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const char* forbids = "Call 911. Don't wait for it to go numb. Take off any wrap, and don't rub it. No massage.";
    const char* spanish = "Llame al 911. No espere a que se duerma. Quite la venda y no lo frote. No reciba masaje.";
    kiosk.english(forbids);
    kiosk.write("words/es/signs.lua", translated(question, "¿Le duele el pecho?") + translated(forbids, spanish));
    const auto knees = [&](const std::string& act) {
        kiosk.write("knees.lua", page("Knees") + "warning \"No fever, but is it hot? " + act + " on it.\"\n");
    };
    knees("Don't run");
    kiosk.write("words/es/knees.lua", translated("No fever, but is it hot? Don't run on it.",
                                                 "¿No tiene fiebre, pero está caliente? No corra."));
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    knees("Run");
    for (const char* allows :
         {"Call 911. Don't wait for it to go numb. Take off any wrap, and rub it. No massage.",
          "Call 911. Don't wait for it to go numb. Take off any wrap, and don't rub it. Massage."}) {
        kiosk.english(allows);
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.reads_english() == forbids);
            CHECK(kiosk.reads_spanish() == spanish);
            CHECK(kiosk.told_of("signs.lua").find("visitors read the sign as it was last") != std::string::npos);
            CHECK(kiosk.told_of("knees.lua").find("visitors read the page as it was last") != std::string::npos);
        }
    }
}

TEST_CASE("a warning that lost its 'not' in every language at once stays as it was, over a restart too") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const auto knees = [&](const std::string& act, const std::string& acto) {
        const std::string words = "Is it hot? " + act + " on it.";
        kiosk.write("knees.lua", page("Knees") + "warning \"" + words + "\"\n");
        kiosk.write("words/es/knees.lua", translated(words, "¿Está caliente? " + acto + "."));
    };
    knees("Don't run", "No corra");
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    const char* allows = "Call 911, and tell the staff now. Drive yourself.";
    kiosk.english(allows);
    kiosk.write("words/es/signs.lua", translated(question, "¿Le duele el pecho?") +
                                          translated(allows, "Llame al 911 y avise ya al personal. Maneje."));
    knees("Run", "Corra");
    for (const bool restarts : {false, true, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.reads_english() == chest);
        CHECK(kiosk.reads_spanish() == pecho);
        CHECK(kiosk.told_of("signs.lua").find("this says the opposite of what it said before") != std::string::npos);
        CHECK(kiosk.told_of("signs.lua").find("visitors read the sign as it was last") != std::string::npos);
        CHECK(kiosk.told_of("knees.lua").find("visitors read the page as it was last") != std::string::npos);
    }
    const char* other = "Call 911, and tell the staff now. A friend can drive you.";
    kiosk.english(other);
    kiosk.write("words/es/signs.lua",
                translated(question, "¿Le duele el pecho?") +
                    translated(other, "Llame al 911 y avise ya al personal. Pida que lo lleven."));
    kiosk.looks();
    CHECK(kiosk.reads_english() == other);
}

TEST_CASE("a warning that got its 'not' is read at once, though a translation says the opposite still") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.write("knees.lua", page("Knees") + "warning \"Massage it while it is hot.\"\n");
    kiosk.write("words/es/knees.lua", translated("Massage it while it is hot.", "Masajéelo mientras está caliente."));
    kiosk.starts();
    const char* mended = "Do not massage it while it is hot.";
    kiosk.write("knees.lua", page("Knees") + "warning \"" + std::string(mended) + "\"\n");
    kiosk.looks();
    CHECK(std::ranges::any_of(kiosk.live().library().page("knees")->blocks, [&](const model::Block& block) {
        const auto* const warning = std::get_if<model::Warning>(&block);
        return warning && warning->words == mended;
    }));
}

TEST_CASE("a sign that got a 'not' before an order other than to strain a body stays as it was, over a restart too") {
    const char* keeps =
        "Call 911, and tell the staff now. Keep the leg still. Write down when it started. Don't drive.";
    const char* spanish =
        "Llame al 911 y avise ya al personal. Mantenga quieta la pierna. Anote a qué hora empezó. No maneje.";
    for (const auto& [what, with] :
         std::vector<std::pair<std::string, std::string>>{{"Call 911", "Don't call 911"},
                                                          {"Call 911", "Do not call 911"},
                                                          {"Call 911", "Never call 911"},
                                                          {"tell the staff", "don't tell the staff"},
                                                          {"Keep the leg", "Don't keep the leg"},
                                                          {"Write down", "Don't write down"}}) {
        INFO(with);
        const scratch::Folder folder;
        InTwoLanguages kiosk(folder);
        kiosk.english(keeps);
        kiosk.write("words/es/signs.lua", translated(question, "¿Le duele el pecho?") + translated(keeps, spanish));
        kiosk.starts();
        REQUIRE(kiosk.told().empty());
        kiosk.english(replaced(keeps, what, with));
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.reads_english() == keeps);
            CHECK(kiosk.reads_spanish() == spanish);
            CHECK(kiosk.told_of("signs.lua").find("this says the opposite of what it said before") !=
                  std::string::npos);
            CHECK(kiosk.told_of("signs.lua").find("visitors read the sign as it was last") != std::string::npos);
        }
        kiosk.english("Tell the staff now, who call 911. Keep the leg still. Write down when it started. Don't drive.");
        kiosk.looks();
        CHECK(kiosk.reads_english().starts_with("Tell the staff now, who"));
    }
}

TEST_CASE("a line that sends for help, and a translation, stay as they were when they got a 'not' before that") {
    const char* calls = "Pee dark like cola? Call 911.";
    const char* llame = "¿Orina como refresco de cola? Llame al 911.";
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const auto knees = [&](const std::string& line) {
        kiosk.write("knees.lua", page("Knees") + "list { \"Walk on.\", \"" + line + "\" }\n");
    };
    const auto says = [&](const std::string& line) {
        return content::says(*kiosk.live().library().page("knees"), line);
    };
    knees(calls);
    kiosk.write("words/es/knees.lua", translated(calls, llame));
    kiosk.starts();
    REQUIRE(kiosk.told().empty());
    knees("Pee dark like cola? Don't call 911.");
    kiosk.write("words/es/knees.lua", translated(calls, "¿Orina como refresco de cola? No llame al 911."));
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(says(calls));
        CHECK(model::translated(kiosk.live().library().language("es"), calls) == llame);
    }
    knees("Pee dark like cola? Never wait: call 911.");
    kiosk.looks();
    CHECK(says("Pee dark like cola? Never wait: call 911."));
}
