#include "content/history/safety_changes.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <ctime>
#include <filesystem>

#include "commands/commands.h"

namespace fs = std::filesystem;
using namespace std::chrono;
using commands_typed::Workshop;

namespace {

constexpr auto monday = sys_days(2026y / November / 23) + 10h;

const std::string clot =
    "sign { key = \"clot\", urgency = \"today\", words = \"Is one leg swollen?\", act = \"Tell the "
    "staff now. Not here? Go to urgent care today.\" }\n";
const std::string heat = "sign { key = \"heat\", words = \"Do you feel hot and confused?\", act = \"Call 911.\" }\n";
const std::string page = "page { name = \"A\" }\ndanger \"clot\"\nwarning \"A sore calf? Tell the staff today.\"\n";

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

/// What visitors saw from then on.
void saw(const Workshop& workshop, const std::string& signs, const std::string& script, const std::string& from,
         const std::string& clinic = "clinic { name = \"B\" }\n") {
    workshop.write("content/signs.lua", signs);
    workshop.write("content/a.lua", script);
    workshop.write("content/clinic.lua", clinic);
    fs::create_directories(workshop / ("state/history/" + from));
    fs::copy(workshop / "content", workshop / ("state/history/" + from), fs::copy_options::recursive);
}

std::string told(const Workshop& workshop, content::history::Time now = monday + 1h,
                 year_month_day today = floor<days>(monday)) {
    constexpr std::array kinds = {"sign", "warning", "less urgent", "hidden", "number", "translation"};
    std::string all;
    for (const auto& change : content::history::safety_changes(workshop / "state", workshop / "content", now, today))
        all += change.file + ":" + std::to_string(change.line) + ": " +
               kinds.at(static_cast<std::size_t>(change.kind)) + " " + change.key + ": " + change.before + " -> " +
               change.now + "\n";
    return all;
}

}  // namespace

TEST_CASE("a sign of danger in other words is told for a week, a slip mended in it is not") {
    const Workshop workshop;
    saw(workshop, clot + heat, page, "2026-11-20T10-00-00Z");
    saw(workshop, clot + replaced(heat, "confused", "confusde"), page, "2026-11-22T10-00-00Z");
    CHECK(told(workshop).empty());
    saw(workshop, clot + replaced(heat, "hot and confused", "ill"), page, "2026-11-23T10-00-00Z");
    const std::string changed =
        "signs.lua:2: sign heat: Do you feel hot and confusde? Call 911. -> Do you feel ill? Call 911.\n";
    CHECK(told(workshop) == changed);
    CHECK(told(workshop, monday + days(6)) == changed);
    CHECK(told(workshop, monday + days(8)).empty());
    saw(workshop, clot + heat, page, "2026-11-23T12-00-00Z");
    CHECK(told(workshop, monday + 3h).empty());
}

TEST_CASE("a sign or a warning that sends for help later than before is told so") {
    const Workshop workshop;
    saw(workshop, clot + heat, page, "2026-11-20T10-00-00Z");
    saw(workshop,
        replaced(clot, "Tell the staff now. Not here? Go to urgent care today.", "See a doctor this week.") +
            replaced(heat, "Call 911.", "Lie down."),
        replaced(page, "Tell the staff today", "Ask the staff this week"), "2026-11-23T10-00-00Z");
    CHECK(told(workshop) ==
          "a.lua:3: less urgent : today -> this week\n"
          "signs.lua:1: less urgent clot: now -> this week\n"
          "signs.lua:2: less urgent heat: 911 -> \n");
}

TEST_CASE("a page's own warning that says something else is told with how it was, a slip mended in it is not") {
    const Workshop workshop;
    const std::string sore =
        "page { name = \"A\" }\nwarning \"Still sore after three days? Nobody should press it.\"\n";
    saw(workshop, clot, sore, "2026-11-22T10-00-00Z");
    const auto told_after = [&](std::string_view what, std::string_view with) {
        saw(workshop, clot, replaced(sore, what, with), "2026-11-23T10-00-00Z");
        const std::string all = told(workshop);
        fs::remove_all(workshop / "state/history/2026-11-23T10-00-00Z");
        return all;
    };
    CHECK(
        told_after("three", "two") ==
        "a.lua:2: warning : Still sore after three days? Nobody should press it. -> Still sore after two days? Nobody "
        "should press it.\n");
    CHECK(told_after("Nobody", "Somebody").starts_with("a.lua:2: warning : Still sore"));
    CHECK(told_after("should", "must not").starts_with("a.lua:2: warning : Still sore"));
    CHECK(told_after("after", "affter").empty());
}

TEST_CASE("a sign whose urgency alone was lowered is told, one that was raised is only in other words") {
    const Workshop workshop;
    saw(workshop, clot, page, "2026-11-20T10-00-00Z");
    saw(workshop, replaced(clot, "urgency = \"today\"", "urgency = \"this week\""), page, "2026-11-22T10-00-00Z");
    CHECK(told(workshop) == "signs.lua:1: less urgent clot: today -> this week\n");
    saw(workshop, replaced(clot, "urgency = \"today\"", "urgency = \"call now\""), page, "2026-11-23T10-00-00Z");
    CHECK(told(workshop).starts_with("signs.lua:1: sign clot: "));
}

TEST_CASE("of a page's own warning that was mended nothing is told, however long the slip stood there") {
    const Workshop workshop;
    const std::string slipped = replaced(page, "the staff today", "the staff tomorrow");
    saw(workshop, clot, page, "2026-11-22T10-00-00Z");
    saw(workshop, clot, slipped, "2026-11-22T10-05-00Z");
    CHECK(told(workshop) == "a.lua:3: less urgent : today -> \n");
    saw(workshop, clot, page, "2026-11-22T16-00-00Z");
    CHECK(told(workshop).empty());
    saw(workshop, clot, replaced(page, "sore calf", "sore calff"), "2026-11-22T16-10-00Z");
    CHECK(told(workshop).empty());
}

TEST_CASE("a warning that was slipped in and then said in other words is as it was before the slip") {
    const Workshop workshop;
    saw(workshop, clot, page, "2026-11-22T10-00-00Z");
    saw(workshop, clot, replaced(page, "the staff today", "us the staff"), "2026-11-22T11-00-00Z");
    saw(workshop, clot, replaced(page, "A sore calf?", "Has a calf got sore?"), "2026-11-22T12-00-00Z");
    CHECK(told(workshop) ==
          "a.lua:3: warning : A sore calf? Tell the staff today. -> Has a calf got sore? Tell the staff "
          "today.\n");
    const auto changes =
        content::history::safety_changes(workshop / "state", workshop / "content", monday + 1h, floor<days>(monday));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().since == sys_days(2026y / November / 22) + 11h);  // until then visitors read it
}

TEST_CASE("a page with warnings that is hidden from visitors, or until a later year, is told") {
    for (const char* way : {"hidden = true", "from = \"2036-01-01\""}) {
        const Workshop workshop;
        saw(workshop, clot, page, "2026-11-20T10-00-00Z");
        const std::string head = std::string("page { name = \"A\", ") + way + " }";
        saw(workshop, clot, replaced(page, "page { name = \"A\" }", head), "2026-11-23T10-00-00Z");
        CHECK(told(workshop) == "a.lua:1: hidden :  -> \n");
    }
    const Workshop workshop;
    saw(workshop, clot, "page { name = \"A\" }\ntext \"More.\"\n", "2026-11-20T10-00-00Z");
    saw(workshop, clot, "page { name = \"A\", hidden = true }\ntext \"More.\"\n", "2026-11-23T10-00-00Z");
    CHECK(told(workshop).empty());
}

TEST_CASE("a page with warnings is hidden until its first day, as the calendar of the clinic has it") {
    const Workshop workshop;
    saw(workshop, clot, page, "2026-11-20T10-00-00Z");
    saw(workshop, clot, replaced(page, "page { name = \"A\" }", "page { name = \"A\", from = \"2026-11-24\" }"),
        "2026-11-23T10-00-00Z");
    CHECK(told(workshop, monday + 13h, 2026y / November / 23) == "a.lua:1: hidden :  -> \n");
    CHECK(told(workshop, monday + 13h, 2026y / November / 24).empty());
}

TEST_CASE("another number to call in an emergency is told, and what visitors still read is not") {
    const Workshop workshop;
    saw(workshop, clot, page, "2026-11-20T10-00-00Z");
    saw(workshop, clot, page, "2026-11-23T10-00-00Z", "clinic { emergency = \"112\" }\n");
    CHECK(told(workshop) == "clinic.lua:1: number : 911 -> 112\n");
    workshop.write("content/clinic.lua", "clinic { emergency = \"112\", phon = \"1\" }\n");
    CHECK(told(workshop).empty());
    saw(workshop, clot, page, "2026-11-23T10-30-00Z");
    CHECK(told(workshop).empty());
}

TEST_CASE("check tells what was changed in short, and how to see it") {
    const Workshop workshop;
    workshop.copy("content");
    const auto then = floor<seconds>(system_clock::now()) - days(2);
    const std::time_t time = system_clock::to_time_t(then);
    char name[32];
    std::strftime(name, sizeof name, "%Y-%m-%dT%H-%M-%SZ", std::gmtime(&time));
    fs::create_directories(workshop / ("state/history/" + std::string(name)));
    fs::copy(workshop / "content", workshop / ("state/history/" + std::string(name)), fs::copy_options::recursive);
    workshop.write("content/check-yourself.lua", replaced(workshop.read("content/check-yourself.lua"), "as = \"steps\"",
                                                          "as = \"steps\", hidden = true"));
    std::string signs = workshop.read("content/signs.lua");
    signs = replaced(signs, "Call 911, and tell the staff now. Stop and sit down.",
                     "Go to the desk, and call 911 from there.");
    signs = replaced(signs, "Do you have a fever, and a neck", "Do you feel ill, with a neck");
    workshop.write("content/signs.lua", signs);
    workshop.write("content/words/es/signs.lua", replaced(workshop.read("content/words/es/signs.lua"),
                                                          "¿Alguien no despierta?", "¿Alguien no reacciona?"));
    const auto line_of = [&](const char* file, const char* words) {
        const std::string text = workshop.read(std::string("content/") + file);
        return std::to_string(1 + std::ranges::count(text.substr(0, text.find(words)), '\n'));
    };
    const auto check = commands_typed::run("check " + workshop.content_option() + " " + workshop.state_option());
    INFO(check.printed);
    CHECK(check.says("check-yourself.lua:" + line_of("check-yourself.lua", "page {") + ": advice: changed since "));
    CHECK(check.says("signs.lua:" + line_of("signs.lua", "key = \"chest\"") + ": advice: changed since "));
    CHECK(check.says("(line " + line_of("signs.lua", "Do you feel ill, with a neck") + ")"));
    CHECK(check.says(": the translation of \"Is somebody not waking up?\" said \"¿Alguien no despierta?\", and says "));
    CHECK(check.says("\" words/es/signs.lua; it shows the words first"));
    CHECK(check.says(": this page has warnings, and is hidden from visitors\n"));
    CHECK(check.says("\" check-yourself; it shows the words first; else do nothing: this is told for 7 days\n"));
}

TEST_CASE("a translation of a sign or a warning in other words is told for a week, until it is as it was") {
    const Workshop workshop;
    const auto saw_in_spanish = [&](const std::string& spanish, const std::string& from) {
        workshop.write("content/words/es/signs.lua", "translate { \"Is one leg swollen?\", \"" + spanish +
                                                         "\" }\ntranslate { \"Not said\", \"" + from + "\" }\n");
        saw(workshop, clot, page, from);
    };
    saw_in_spanish("¿Tiene hinchada una pierna?", "2026-11-20T10-00-00Z");
    CHECK(told(workshop).empty());
    saw_in_spanish("Puede ser un golpe: no pasa nada.", "2026-11-23T10-00-00Z");
    CHECK(
        told(workshop) ==
        "words/es/signs.lua:1: translation Is one leg swollen?: ¿Tiene hinchada una pierna? -> Puede ser un golpe: no "
        "pasa nada.\n");
    CHECK(told(workshop, monday + days(8)).empty());
    saw_in_spanish("¿Tiene hinchada una pierna?", "2026-11-23T12-00-00Z");
    CHECK(told(workshop, monday + 3h).empty());
}
