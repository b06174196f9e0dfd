#include <catch2/catch_test_macros.hpp>
#include <initializer_list>
#include <regex>
#include <utility>

#include "content/script/reading.h"

using reading::read;
using reading::told;

namespace {

content::Reading clinic(const std::string& options) { return read("clinic {\n  " + options + ",\n}", "clinic.lua"); }

/// What is wrong with options, the first of which stands on line 2.
std::string wrong(const std::string& options) { return told(clinic(options)); }

}  // namespace

TEST_CASE("a clinic's color is taken where white words can be read on it") {
    CHECK(clinic("color = \"#1F6F8B\"").clinic->colour == 0x1F6F8BU);
    CHECK(clinic("color = \"#1f6f8b\"").clinic->colour == 0x1F6F8BU);
    CHECK_FALSE(clinic("name = \"a\"").clinic->colour);
    CHECK(wrong("color = \"#FFCC00\"") ==
          "clinic.lua:2: white words on #FFCC00 cannot be read: they stand out 1.5 to 1, and need 4.5 to 1\n"
          "  hint: write color = \"#907300\", the same color as dark as it has to be\n");
    const std::string form = "clinic.lua:2: 'color' should be a # with six digits or letters from A to F behind it\n";
    CHECK(wrong("color = \"1F6F8B\"") == form + "  hint: write color = \"#1F6F8B\"\n");
    CHECK(wrong("color = \"teal\"") == form + "  hint: write color = \"#1F6F8B\"\n");
    CHECK(wrong("colour = \"#1F6F8B\"").find("did you mean 'color'?") != std::string::npos);
}

TEST_CASE("the color that a hint gives is taken") {
    const std::regex written("write (color = \"#[0-9A-F]{6}\")");
    for (const char* const color : {"#FFCC00", "#777777", "#fff", "#0AF", "E0583C", "#FF0000", "#ABCDEF", "green"}) {
        INFO(color);
        const std::string problem = wrong("color = \"" + std::string(color) + "\"");
        std::smatch hint;
        REQUIRE(std::regex_search(problem, hint, written));
        CHECK(wrong(hint[1]) == "");
    }
}

TEST_CASE("the emergency number is written in quotes or as a number, in digits alone") {
    CHECK(clinic("name = \"a\"").clinic->emergency == "911");
    CHECK(clinic("emergency = \"112\"").clinic->emergency == "112");
    CHECK(clinic("emergency = 999").clinic->emergency == "999");
    CHECK(clinic("emergency = \"000\"").clinic->emergency == "000");
    const auto told = [](const std::string& number) {
        return "clinic.lua:2: 'emergency' should be the number to call, in digits alone\n  hint: write emergency = \"" +
               number + "\"\n";
    };
    for (const char* const meant : {"\"1-1-2\"", "\"call 112\"", "\"1 1 2\""})
        CHECK(wrong("emergency = " + std::string(meant)) == told("112"));
    for (const char* const none : {"\"555 0100\"", "11.5", "\"the police\""})
        CHECK(wrong("emergency = " + std::string(none)) == told("911"));
}

TEST_CASE("a number to call that is not known is told, and is not taken for 911") {
    CHECK(wrong("emergency = \"2222\"").starts_with("clinic.lua:2: 2222 is not known as a number to call"));
    CHECK(clinic("emergency = \"2222\"").clinic->emergency == "2222");
    CHECK(clinic("emergency = \"2222\", ?").clinic->emergency == "2222");
    CHECK(wrong("emergency = \"061\"").empty());
}

TEST_CASE("a clinic says that a number is right which is not known, by writing it once more") {
    const std::string told = wrong("emergency = \"2222\"");
    const std::string confirmed = "emergency = \"2222\",\n  emergency_again = \"2222\"";
    CHECK(told.ends_with("; if it is 2222, write it once more, on a line below: emergency_again = \"2222\",\n"));
    CHECK(wrong(confirmed).empty());
    CHECK(clinic(confirmed).clinic->emergency == "2222");
    CHECK(wrong("emergency = 2222, emergency_again = 2222").empty());
    CHECK(wrong("emergency = \"112\", emergency_again = \"112\"").empty());
    // Whoever changes it later confirms it anew.
    CHECK(wrong("emergency = \"2223\",\n  emergency_again = \"2222\"") ==
          "clinic.lua:3: this number is 2222, and 'emergency' is 2223\n  hint: write the number to call in both\n");
    CHECK(wrong("emergency_again = \"2222\"") ==
          "clinic.lua:2: 'emergency_again' confirms 'emergency', which is not there\n"
          "  hint: write emergency = \"2222\" above it, or take this line out\n");
    // Nobody confirms what cannot be one.
    CHECK(wrong("emergency = \"5550100\", emergency_again = \"5550100\"").find("is no number that people call") !=
          std::string::npos);
    CHECK(clinic("emergency = \"5550100\", emergency_again = \"5550100\"").clinic->emergency == "911");
}

TEST_CASE("a number to call of another country than the clinic's phone is to be confirmed") {
    const std::string phone = "phone = \"(512) 555-0182\",\n  ";
    CHECK(wrong(phone + "emergency = \"119\"") ==
          "clinic.lua:3: (512) 555-0182 looks like a number of America, where people call 911 in an emergency, not "
          "119\n  hint: write emergency = \"911\"; if 119 is right, write it once more, on a line below: "
          "emergency_again = \"119\",\n");
    CHECK(wrong(phone + "emergency = \"119\", emergency_again = \"119\"").empty());
    CHECK(wrong(phone + "emergency = \"911\"").empty());
    // The kiosk that has no other says this one: 911 need not be right there.
    CHECK(clinic(phone + "emergency = \"119\"").clinic->emergency == "119");
}

TEST_CASE(
    "a number of few countries that is a slip away from 911 is to be confirmed, until a phone tells the country") {
    CHECK(wrong("emergency = \"991\"") ==
          "clinic.lua:2: 991 is called in few countries, and looks like 911\n  hint: write emergency = \"911\"; if 991 "
          "is right, write it once more, on a line below: emergency_again = \"991\",\n");
    for (const char* const slip : {"901", "191"})
        CHECK(wrong("emergency = \"" + std::string(slip) + "\"").find("looks like 911") != std::string::npos);
    CHECK(wrong("emergency = \"991\", emergency_again = \"991\"").empty());
    CHECK(wrong("phone = \"+673 234 5678\", emergency = \"991\"").empty());
    for (const char* const usual : {"112", "999", "119", "111", "110", "995"})
        CHECK(wrong("emergency = \"" + std::string(usual) + "\"").empty());
}

TEST_CASE("only a phone number that is written as in America makes another number than 911 doubtful") {
    const auto with = [](const std::string& phone) { return wrong("emergency = 112, phone = \"" + phone + "\""); };
    for (const char* phone : {"555 0100", "555-0100", "512.555.0182", "+1 512 555 0182", "1 (512) 555 0182"})
        CHECK(with(phone).starts_with("clinic.lua:2: " + std::string(phone) + " looks like"));
    for (const char* phone : {"+44 20 7946 0000", "020 7946 0000", "01 23 45 67 89", "915 55 01 00 11", "2233 4455"})
        CHECK(with(phone).empty());
}

TEST_CASE("a number that nobody calls in an emergency is never shown as one") {
    for (const char* const known : {"15", "17", "18", "000", "111", "112", "119", "911", "995", "999", "1122", "10177"})
        CHECK(wrong("emergency = \"" + std::string(known) + "\"").empty());
    for (const std::string other : {"11", "1", "12", "912345", "5550100"}) {
        CHECK(wrong("emergency = \"" + other + "\"") ==
              "clinic.lua:2: " + other +
                  " is no number that people call in an emergency\n"
                  "  hint: write emergency = and the one of your country: \"911\" in America, \"112\" in Europe, "
                  "\"999\" in Britain, "
                  "\"15\" in France, \"000\" in Australia, \"111\" in New Zealand, \"119\" in Japan\n");
        CHECK(clinic("emergency = \"" + other + "\"").clinic->emergency == "911");
    }
}

TEST_CASE("the benefits come in the clinic's order, and those it does not name follow in the usual one") {
    using enum model::Topic;
    CHECK(clinic("name = \"a\"").clinic->topics ==
          model::TopicOrder{circulation, flexibility, inflammation, relaxation});
    CHECK(clinic("topics = { \"relaxation\" }").clinic->topics ==
          model::TopicOrder{relaxation, circulation, flexibility, inflammation});
    CHECK(clinic("topics = { \"relaxation\", \"inflammation\", \"flexibility\", \"circulation\" }").clinic->topics ==
          model::TopicOrder{relaxation, inflammation, flexibility, circulation});
    CHECK(wrong("topics = {\n    \"relaxtion\",\n  }") ==
          "clinic.lua:3: 'topics' cannot be 'relaxtion'\n  hint: did you mean 'relaxation'? It can be 'circulation', "
          "'flexibility', 'inflammation' or 'relaxation'\n");
    CHECK(wrong("topics = { \"relaxation\",\n    \"relaxation\" }") ==
          "clinic.lua:3: 'relaxation' stands here twice\n  hint: take one of them out\n");
}

TEST_CASE("each visit begins in the first of the languages, and pages may be written in another") {
    const auto spanish = clinic("name = \"a\",\n  languages = { \"es\", \"en\" }");
    CHECK(spanish.clinic->languages == std::vector<std::string>{"es", "en"});
    CHECK(spanish.clinic->where_of("languages") == model::Where{"clinic.lua", 3});
    CHECK(spanish.clinic->written_in == "en");
    const auto german = clinic("written_in = \"de\"");
    CHECK(german.clinic->written_in == "de");
    CHECK(german.clinic->languages == std::vector<std::string>{"de"});
    CHECK(wrong("written_in = \"German\"") ==
          "clinic.lua:2: 'German' is not a language's code\n  hint: write \"de\"\n");
    CHECK(wrong("written_in = \"Klingon\"") ==
          "clinic.lua:2: 'Klingon' is not a language's code\n"
          "  hint: write two small letters: \"en\" for English, \"es\" for Spanish\n");
}

TEST_CASE("no hour of a day is said twice in a clinic's hours") {
    const std::string hint =
        "  hint: say each hour of a day once; a day with other hours is left out of the range: \"Mon-Thu 8:00-18:00\", "
        "\"Fri 8:00-12:00\"\n";
    CHECK(wrong("hours = { \"Mon-Fri 8:00-18:00\",\n    \"Fri 8:00-12:00\" }") ==
          "clinic.lua:3: \"Fri 8:00-12:00\" overlaps \"Mon-Fri 8:00-18:00\": Fri is in both\n" + hint);
    CHECK(wrong("hours = { \"Mon 8:00-12:00\", \"Sat-Mon 11:59-13:00\" }") ==
          "clinic.lua:2: \"Sat-Mon 11:59-13:00\" overlaps \"Mon 8:00-12:00\": Mon is in both\n" + hint);
    CHECK(wrong("hours = { \"Sun 9:00-10:00\", \"Sun 9:00-10:00\" }").find("overlaps") != std::string::npos);
    CHECK(wrong("hours = { \"Mon-Fri 8:00-12:00\", \"Mon-Fri 12:00-18:00\", \"Sat 8:00-18:00\" }") == "");
    CHECK(wrong("hours = { \"Mon-Thu 8:00-18:00\", \"Fri 8:00-12:00\" }") == "");
    CHECK(wrong("hours = { \"Mon 18:00-8:00\" }").find("ends before it begins") != std::string::npos);
    CHECK(wrong("hours = { \"Mon 8:00-8:00\" }").find("ends before it begins") != std::string::npos);
}

TEST_CASE("a day of review that nobody reads is told of, and the clinic opens all the same") {
    const auto alone = clinic("reviewed = \"2026-11-27\"");
    CHECK(alone.clinic);
    CHECK(told(alone) ==
          "clinic.lua:2: advice: 'reviewed' has no effect: visitors read it beside 'reviewer' only\n"
          "  hint: add reviewer = \"...\": who looked the pages through; or take this line out\n");
    CHECK(wrong("reviewer = \"Ann, PT\", reviewed = \"2026-11-27\"") == "");
}

TEST_CASE("a clinic in a file of nearly the right name is told the name") {
    CHECK(told(read("clinic { name = \"A\" }", "Clinic.lua")) ==
          "Clinic.lua:1: 'clinic' belongs in clinic.lua\n"
          "  hint: give this file the name clinic.lua, in small letters\n");
}
