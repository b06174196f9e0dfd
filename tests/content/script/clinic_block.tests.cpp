#include "content/script/clinic_block.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <initializer_list>
#include <regex>
#include <sstream>
#include <string>
#include <utility>

#include "content/script/reading.h"

using reading::read;
using reading::told;

namespace {

using namespace std::chrono_literals;

const std::string hash = "$y$j9T$F5Jx5fExrKuPp53xLKQ..1$tnSYvahCwPBHKZUspmcxMfb0.WiB9W.zEaKlOBL35rC";

/// "1 8:00-18:00 2 8:00-18:00", days counted from Monday.
std::string shown(const std::vector<model::OpeningHours>& all) {
    std::string words;
    for (const model::OpeningHours& hours : all)
        words += std::to_string(hours.day.iso_encoding()) + " " + std::to_string(hours.from.count()) + "-" +
                 std::to_string(hours.to.count()) + "  ";
    return words;
}

}  // namespace

TEST_CASE("a clinic says what it is called, and everything else where it wants to") {
    const auto reading = read(R"(clinic {
  name = "Riverside Physical Therapy", phone = "555 0100", booking = "https://riverside.example/book",
  logo = "calf.png", languages = { "en", "es" }, diagonal = 21.5, idle = 120, notice = 30,
  text = 160, chime = "off", touched_here = "on",
  hours = { "Mon-Fri 8:00-18:00", "Sat 9:00-12:30" }, pin = ")" +
                                  hash + "\" }",
                              "clinic.lua");
    REQUIRE(told(reading).empty());
    REQUIRE(reading.clinic);
    const model::Clinic& clinic = *reading.clinic;
    CHECK(clinic.where == model::Where{"clinic.lua", 1});
    CHECK(clinic.name == "Riverside Physical Therapy");
    CHECK(clinic.phone == "555 0100");
    CHECK(clinic.booking == "https://riverside.example/book");
    CHECK(clinic.logo == "calf.png");
    CHECK(clinic.languages == std::vector<std::string>{"en", "es"});
    CHECK(clinic.diagonal_inches == 21.5f);
    CHECK(clinic.idle_after == 120s);
    CHECK(clinic.notice == 30s);
    CHECK(clinic.text_percent == 160);
    CHECK_FALSE(clinic.chime);
    CHECK(clinic.touched_here);
    CHECK(shown(clinic.hours) == "1 480-1080  2 480-1080  3 480-1080  4 480-1080  5 480-1080  6 540-750  ");
    CHECK(clinic.pin == hash);
    CHECK_FALSE(reading.page);
}

TEST_CASE("a clinic that names itself only is open always, in English, and waits as usual") {
    const auto reading = read("clinic { name = \"Riverside\" }", "clinic.lua");
    REQUIRE(reading.clinic);
    CHECK(reading.clinic->languages == std::vector<std::string>{"en"});
    CHECK(reading.clinic->idle_after == 90s);
    CHECK(reading.clinic->notice == 20s);
    CHECK(reading.clinic->text_percent == 100);
    CHECK(reading.clinic->chime);
    CHECK_FALSE(reading.clinic->touched_here);
    CHECK(reading.clinic->hours.empty());
    CHECK_FALSE(reading.clinic->diagonal_inches);
}

TEST_CASE("a visitor always has a minute before the page goes, and twenty seconds to say so") {
    CHECK(read("clinic { name = \"a\", idle = 60, notice = 20, diagonal = 5 }", "clinic.lua").clinic);
    CHECK(read("clinic { name = \"a\", diagonal = 120 }", "clinic.lua").clinic);
    CHECK(told(read("clinic { name = \"a\", idle = 59 }", "clinic.lua")) ==
          "clinic.lua:1: 'idle' should be from 60 to 3600 seconds\n  hint: write idle = 90\n");
    CHECK(told(read("clinic { name = \"a\", notice = 19 }", "clinic.lua")).find("'notice' should be from 20") !=
          std::string::npos);
    CHECK_FALSE(read("clinic { name = \"a\", diagonal = 0/0 }", "clinic.lua").problems.empty());
}

TEST_CASE("the README, the guide and the clinic's own file name the limits that are kept") {
    const auto text_of = [](const std::string& file) {
        std::ostringstream text;
        text << std::ifstream(BODYMAP_SOURCE_DIR "/" + file).rdbuf();
        return text.str();
    };
    const std::string readme = text_of("README.md");
    int settings = 0;
    for (const std::string option : {"idle", "notice", "diagonal"}) {
        const std::regex row("\\| `" + option + R"re(` \| [^|]+ \| (\d+) to (\d+) \|)re");
        std::smatch limits;
        REQUIRE(std::regex_search(readme, limits, row));
        const int lowest = std::stoi(limits[1]);
        const int highest = std::stoi(limits[2]);
        const auto takes = [&](int value) {
            return told(read("clinic { " + option + " = " + std::to_string(value) + " }", "clinic.lua")).empty();
        };
        INFO(option);
        CHECK(takes(lowest));
        CHECK(takes(highest));
        CHECK_FALSE(takes(lowest - 1));
        CHECK_FALSE(takes(highest + 1));
        const std::string words = limits[1].str() + " to " + limits[2].str();
        for (const char* const file : {"content/README.md", "content/clinic.lua", "content/blocks.meta.lua"}) {
            const std::string all = text_of(file);
            const std::regex line("\\b" + option + "\\b[^\n]*: " + words);
            INFO(file);
            CHECK(std::regex_search(all, line));
        }
        ++settings;
    }
    CHECK(settings == 3);
    CHECK(readme.find(
              "| `text` | percent: the size of text that each visitor begins with | 100, 130, 160, 200 | 100 |") !=
          std::string::npos);
    CHECK(readme.find("`\"on\"`, `\"off\"`") != std::string::npos);
}

TEST_CASE("a clinic has text in one of four sizes, and the message says which") {
    CHECK(read("clinic { text = 130 }", "clinic.lua").clinic->text_percent == 130);
    CHECK(told(read("clinic { text = 150 }", "clinic.lua")) ==
          "clinic.lua:1: there is no size of text of 150 percent\n"
          "  hint: write one of text = 100, text = 130, text = 160, text = 200\n");
    CHECK(told(read("clinic { text = 90 }", "clinic.lua")) ==
          "clinic.lua:1: 'text' should be from 100 to 200 percent\n  hint: write text = 130\n");
    CHECK(told(read("clinic { text = \"large\" }", "clinic.lua")) ==
          "clinic.lua:1: 'text' should be a number without quotes\n"
          "  hint: write text = 130: it can be from 100 to 200 percent\n");
    CHECK(told(read("clinic { idle = \"two minutes\" }", "clinic.lua")).ends_with("hint: write idle = 120\n"));
    CHECK(told(read("clinic { diagonal = \"55 cm\" }", "clinic.lua")).ends_with("hint: write diagonal = 21.7\n"));
}

TEST_CASE("a clinic says whose body each visitor sees first, and a name that is nearly right is told") {
    CHECK_FALSE(read("clinic { name = \"a\" }", "clinic.lua").clinic->runner);
    for (std::size_t i = 0; i < model::runners.size(); ++i) {
        const std::string name(model::runners[i].name);
        CHECK(read("clinic { runner = \"" + name + "\" }", "clinic.lua").clinic->runner == i);
    }
    CHECK(told(read("clinic { runner = \"old woman\" }", "clinic.lua")) ==
          "clinic.lua:1: 'runner' cannot be 'old woman'\n  hint: did you mean 'older woman'? It can be 'young woman', "
          "'older man', 'woman in a headscarf', 'man with a blade', 'broad woman', 'slim man', 'broad man' or 'older "
          "woman'\n");
}

TEST_CASE("the chime is on or off, in quotes, and nobody who means no is told to write on") {
    CHECK(read("clinic { chime = \"on\" }", "clinic.lua").clinic->chime);
    const auto told_of = [](const std::string& written) {
        return told(read("clinic { chime = " + written + " }", "clinic.lua"));
    };
    for (const auto& [word, meant] : std::initializer_list<std::pair<std::string, std::string>>{
             {"no", "off"}, {"No", "off"}, {"yes", "on"}, {"false", "off"}, {"true", "on"}, {"y", "on"}}) {
        CHECK(told_of('"' + word + '"') == "clinic.lua:1: 'chime' cannot be '" + word + "'\n  hint: did you mean '" +
                                               meant + "'? It can be 'on' or 'off'\n");
        if (word == "false" || word == "true")
            CHECK(told_of(word) ==
                  "clinic.lua:1: 'chime' should be words in quotes\n  hint: write chime = \"" + meant + "\"\n");
    }
    CHECK(told_of("no") == "clinic.lua:1: 'no' needs quotes\n  hint: write chime = \"off\"\n");
    CHECK(told_of("0") ==
          "clinic.lua:1: 'chime' should be words in quotes\n  hint: write chime = \"...\"; it can be 'on' or 'off'\n");
    CHECK(told_of("off") == "clinic.lua:1: 'off' needs quotes\n  hint: write chime = \"off\"\n");
    CHECK(told_of("\"OFF\"") ==
          "clinic.lua:1: 'chime' cannot be 'OFF'\n  hint: did you mean 'off'? It can be 'on' or 'off'\n");
    CHECK(told_of("\"of\"").find("did you mean 'off'?") != std::string::npos);
}

TEST_CASE("who writes a number with its unit is told the number to write") {
    for (const auto& [written, hint] : std::initializer_list<std::pair<std::string, std::string>>{
             {"text = 130%", "write text = 130, without the percent sign"},
             {"text = 130 %", "write text = 130, without the percent sign"},
             {"text = 130 percent", "write text = 130, without 'percent'"},
             {"idle = 90s", "write idle = 90, without 's'"},
             {"idle = 90 seconds", "write idle = 90, without 'seconds'"},
             {"idle = 90 seconds without a touch", "write idle = 90, without 'seconds without a touch'"},
             {"notice = 20sec", "write notice = 20, without 'sec'"},
             {"diagonal = 21.5\"", "write diagonal = 21.5, without the quote"},
             {"diagonal = 21.5''", "write diagonal = 21.5, without the quote"},
             {"diagonal = 21.5″", "write diagonal = 21.5, without '″'"},
             {"diagonal = 21.5 inches", "write diagonal = 21.5, without 'inches'"},
             {"diagonal = 21.5in", "write diagonal = 21.5, without 'in'"}}) {
        const std::string option = written.substr(0, written.find(' '));
        const std::string expected = "clinic.lua:2: '" + option + "' should be a number alone\n  hint: " + hint + "\n";
        CHECK(told(read("clinic {\n  " + written + ",\n  name = \"a\",\n}", "clinic.lua")) == expected);
        CHECK(told(read("clinic {\n  " + written + " }", "clinic.lua")) == expected);
    }
    const std::string volume = told(read("clinic { volume = 60%, idle = 5 }", "clinic.lua"));
    CHECK(volume.find("'volume' should be a number alone\n  hint: write volume = 60, without the percent sign\n") !=
          std::string::npos);
    CHECK(volume.find("'idle' should be from 60 to 3600 seconds") != std::string::npos);  // it hides no other mistake
    CHECK(volume.find("'clinic' has no option 'volume'") != std::string::npos);
}

TEST_CASE("a number in quotes, with or without its unit, is the number of the hint") {
    for (const auto& [written, hint] : std::initializer_list<std::pair<std::string, std::string>>{
             {"idle = \"120s\"", "write idle = 120"},
             {"text = \"160%\"", "write text = 160"},
             {"diagonal = \"27 inches\"", "write diagonal = 27"},
             {"diagonal = \"23,8\"", "write diagonal = 23.8"},
             {"notice = \"soon\"", "write notice = 20: it can be from 20 to 600 seconds"}}) {
        const std::string option = written.substr(0, written.find(' '));
        CHECK(told(read("clinic { " + written + " }", "clinic.lua")) ==
              "clinic.lua:1: '" + option + "' should be a number without quotes\n  hint: " + hint + "\n");
    }
    CHECK(told(read("clinic { diagonal = 21,5 }", "clinic.lua")).find("a fraction has a point: 21.5") !=
          std::string::npos);
}

TEST_CASE("numbers in what a clinic writes as words are none") {
    CHECK(told(read("clinic { name = \"24 hours\", phone = 555 0100 }", "clinic.lua")) ==
          "clinic.lua:1: '555 0100' needs quotes\n  hint: write phone = \"555 0100\"\n");
    CHECK(told(reading::read_body("source { key = \"A\", authors = \"A\", journal = \"J\", year = 2020s }"))
              .find("write year = 2020, without 's'") != std::string::npos);
}

TEST_CASE("beside a mistake in another option, what a clinic sets holds, the number to call above all") {
    const auto reading =
        read("clinic {\n  emergency = \"112\", languages = { \"en\", \"es\" },\n  idle = \"90%\",\n}", "clinic.lua");
    CHECK(reading.problems.size() == 1);
    REQUIRE(reading.clinic);
    CHECK(reading.clinic->emergency == "112");
    CHECK(reading.clinic->languages == std::vector<std::string>{"en", "es"});
    CHECK(reading.clinic->idle_after == 90s);
}

TEST_CASE("hours of which one cannot be read are none: the rest would be half of the truth") {
    const auto reading = read("clinic { hours = { \"Mon-Fri 8:00-18:00\", \"Saturday\" } }", "clinic.lua");
    REQUIRE(reading.clinic);
    CHECK(reading.clinic->hours.empty());
}

TEST_CASE("of a clinic that is no Lua the number to call holds all the same") {
    for (const std::string broken :
         {"clinic { name \"A\", emergency = \"112\" }", "clinic { emergency = 112, name = \"A }",
          "clinic { emergency \"112\" }", "klinic { emergency = \"112\" }"}) {
        CAPTURE(broken);
        const auto reading = read(broken, "clinic.lua");
        CHECK_FALSE(reading.problems.empty());
        REQUIRE(reading.clinic);
        CHECK(reading.clinic->emergency == "112");
    }
    for (const std::string other :
         {"clinic { name \"A\", emergency = \"nine\" }", "clinic { name \"emergency 112\" }"}) {
        CAPTURE(other);
        CHECK(read(other, "clinic.lua").clinic.value_or(model::Clinic{}).emergency == "911");
    }
}

TEST_CASE("a PIN is never repeated in a message") {
    CHECK(told(read("clinic { name = \"a\", pin = \"2468\" }", "clinic.lua")) ==
          "clinic.lua:1: 'pin' cannot be written by hand\n"
          "  hint: take this line out; to set the PIN, type: bodymap pin\n");
}

TEST_CASE("only clinic.lua at the top of the folder is the clinic's") {
    CHECK_FALSE(read("clinic { name = \"a\" }", "areas/clinic.lua").clinic);
    CHECK_FALSE(read("clinic { name = \"a\" }", "Clinic.lua").clinic);
}

TEST_CASE(
    "a telephone without a digit, with a letter for one or too few, and 911 in its place are told with what to write") {
    const auto told_of = [](const std::string& phone) {
        return told(read("clinic { phone = \"" + phone + "\" }", "clinic.lua"));
    };
    CHECK(told_of("five five five") ==
          "clinic.lua:1: 'phone' has no digit in it: \"five five five\"\n  hint: write the clinic's own in digits, as "
          "patients dial it: phone = \"555 0100\"\n");
    CHECK(told_of("911").starts_with("clinic.lua:1: 'phone' is the clinic's, where visitors book, and not 911\n"));
    CHECK(told_of("(512) 555-0182, ask for Ana").empty());
    CHECK(told_of("555 O142") ==
          "clinic.lua:1: 'phone' has a letter among its digits: \"555 O142\"\n  hint: write phone = \"555 0142\", if "
          "that is it\n");
    CHECK(told_of("555 014").starts_with("clinic.lua:1: 'phone' has too few digits: \"555 014\"\n"));
    CHECK(told(read("clinic { phone = \"555 014\", emergency = \"112\" }", "clinic.lua")).empty());
    CHECK(told_of("1-800-GO-FEET").empty());
}
