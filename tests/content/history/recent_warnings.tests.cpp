#include "content/history/recent_warnings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <filesystem>
#include <fstream>

#include "commands/commands.h"

namespace fs = std::filesystem;
using namespace std::chrono;
using commands_typed::Workshop;

namespace {

constexpr auto monday = sys_days(2026y / November / 23) + 10h;

/// A page with these blocks, as visitors saw it from then on.
void visitors_saw(const Workshop& workshop, const std::string& blocks, const std::string& from) {
    workshop.write("content/signs.lua",
                   "sign { key = \"heat\", words = \"Are you hot?\", act = \"Call 911.\" }\n"
                   "sign { key = \"clot\", words = \"Is one leg swollen?\", act = \"Tell the staff.\" }\n");
    workshop.write("content/a.lua", "page { name = \"A\" }\n" + blocks);
    fs::create_directories(workshop / ("state/history/" + from));
    fs::copy(workshop / "content", workshop / ("state/history/" + from), fs::copy_options::recursive);
}

std::string told(const Workshop& workshop, content::history::Time now) {
    std::string all;
    const auto lately = content::history::taken_out_lately(workshop / "state", workshop / "content", now);
    for (const auto& lost : lately.warnings)
        all += lost.file + ": " + lost.sign + ": " + lost.words + (lost.with_page ? " (all of it)" : "") + "\n";
    for (const auto& page : lately.pages)
        all += page.file + ": " + std::to_string(page.gone) + " of " + std::to_string(page.of) + "\n";
    return all;
}

}  // namespace

TEST_CASE("a warning that was taken from a page is told for a week, in the words that visitors read") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"heat\"\ndanger \"clot\"\nwarning \"Do not rub it.\"\n", "2026-11-20T10-00-00Z");
    visitors_saw(workshop, "danger \"clot\"\n", "2026-11-23T10-00-00Z");
    visitors_saw(workshop, "danger \"clot\"\ntext \"More.\"\n", "2026-11-24T10-00-00Z");
    const std::string both = "a.lua: heat: Are you hot?\na.lua: : Do not rub it.\n";
    CHECK(told(workshop, monday + 1h) == both);
    CHECK(told(workshop, monday + days(6)) == both);
    CHECK(told(workshop, monday + days(8)).empty());
}

TEST_CASE("a line that told not to do something, sent for help or stood below such a heading is told like a warning") {
    const Workshop workshop;
    const std::string first =
        "heading \"Skip massage if\"\nlist { \"You have a fever.\", \"A vein is sore.\" }\nheading \"At home\"\n"
        "list { \"Walk a little.\", \"Don't run on it.\", \"Very hot? Call 911.\" }\n";
    visitors_saw(workshop, first, "2026-11-20T10-00-00Z");
    visitors_saw(workshop,
                 "heading \"Skip massage if\"\nlist { \"A vein is sore.\" }\nheading \"At home\"\ntext \"Rest.\"\n",
                 "2026-11-23T10-00-00Z");
    CHECK(told(workshop, monday + 1h) ==
          "a.lua: : You have a fever.\na.lua: : Don't run on it.\na.lua: : Very hot? Call 911.\n");
    // Back again, below another heading, or in other words.
    visitors_saw(workshop,
                 "heading \"Skip massage if\"\nlist { \"A vein is sore.\", \"You have any fever.\" }\n"
                 "heading \"At home\"\nlist { \"Very hot? Call 911.\", \"Never run on it.\" }\n",
                 "2026-11-23T11-00-00Z");
    CHECK(told(workshop, monday + 2h).empty());
}

TEST_CASE("a warning that was only tried, or a slip that was mended at once, is not told as taken out") {
    const Workshop workshop;
    const auto [taken_out, is_told] =
        GENERATE(std::pair("2026-11-23T10-05-00Z", false), std::pair("2026-11-23T10-20-00Z", true));
    visitors_saw(workshop, "warning \"Do not rub it.\"\n", "2026-11-20T10-00-00Z");
    visitors_saw(workshop, "warning \"It feels good.\"\ndanger \"heat\"\nlist { \"Don't run on it.\" }\n",
                 "2026-11-23T10-00-00Z");
    visitors_saw(workshop, "warning \"Do not rub it.\"\ntext \"More.\"\n", taken_out);
    const std::string all = "a.lua: heat: Are you hot?\na.lua: : It feels good.\na.lua: : Don't run on it.\n";
    CHECK(told(workshop, monday + 1h) == (is_told ? all : ""));
}

TEST_CASE("a warning that is back, or only worded anew, is not told as taken out") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"heat\"\nwarning \"Do not rub it.\"\n", "2026-11-20T10-00-00Z");
    visitors_saw(workshop, "warning \"Never rub a sore leg.\"\n", "2026-11-23T10-00-00Z");
    CHECK(told(workshop, monday + 1h) == "a.lua: heat: Are you hot?\n");
    visitors_saw(workshop, "signs { \"heat\" }\nwarning \"Never rub a sore leg.\"\n", "2026-11-23T11-00-00Z");
    CHECK(told(workshop, monday + 2h).empty());
}

TEST_CASE("a warning that visitors still read, as the page with it is the last good one, is not told as taken out") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"heat\"\nwarning \"Do not rub it.\"\n", "2026-11-20T10-00-00Z");
    workshop.write("content/a.lua", "page { name = \"A\" }\ndanger \"heat\"\ntext { \n");
    CHECK(told(workshop, monday).empty());
    workshop.write("content/a.lua", "page { name = \"A\" }\ndanger \"heat\"\ntext \"More.\"\n");
    CHECK(told(workshop, monday) == "a.lua: : Do not rub it.\n");
    workshop.write("content/a.lua", "area { name = \"A\", on = \"calves\" }\ntext \"More.\"\n");
    CHECK(told(workshop, monday).empty());
    visitors_saw(workshop, "danger \"heat\"\n", "2026-11-22T10-00-00Z");
    workshop.write("content/a.lua", "page { name = \"A\" }\ntext { \n");
    CHECK(told(workshop, monday) == "a.lua: : Do not rub it.\n");
}

TEST_CASE("a warning that another one has taken the place of is told as taken out") {
    const Workshop workshop;
    visitors_saw(workshop, "warning \"Is your urine dark like cola? Go to an emergency room now.\"\n",
                 "2026-11-20T10-00-00Z");
    visitors_saw(workshop, "warning \"Drink a lot of water after the race.\"\n", "2026-11-23T10-00-00Z");
    CHECK(told(workshop, monday + 1h) == "a.lua: : Is your urine dark like cola? Go to an emergency room now.\n");
    visitors_saw(workshop, "warning \"Call 911 now if you go to a sauna, and don't tell the staff today.\"\n",
                 "2026-11-23T11-00-00Z");
    CHECK(told(workshop, monday + 2h) ==
          "a.lua: : Drink a lot of water after the race.\n"
          "a.lua: : Is your urine dark like cola? Go to an emergency room now.\n");
}

TEST_CASE("a warning of one pain does not stand for that of another, nor do the words in which both say what to do") {
    const Workshop workshop;
    visitors_saw(workshop,
                 "warning \"Chest pain? Call 911.\"\nwarning \"Don't rub a fresh bruise: tell the staff today.\"\n",
                 "2026-11-20T10-00-00Z");
    visitors_saw(workshop,
                 "warning \"Sudden leg pain? Call 911.\"\nwarning \"Don't eat: tell the staff before a massage.\"\n",
                 "2026-11-23T10-00-00Z");
    CHECK(told(workshop, monday + 1h) ==
          "a.lua: : Chest pain? Call 911.\na.lua: : Don't rub a fresh bruise: tell the staff today.\n");
}

TEST_CASE("a page that was put back as it had been for longer has lost nothing") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"clot\"\n", "2026-11-23T06-00-00Z");
    visitors_saw(workshop, "danger \"clot\"\ndanger \"heat\"\n", "2026-11-23T09-30-00Z");
    CHECK(told(workshop, monday).empty());
    visitors_saw(workshop, "danger \"clot\"\n", "2026-11-23T09-59-00Z");
    CHECK(told(workshop, monday).empty());
    // What visitors read for days is no trial.
    visitors_saw(workshop, "danger \"clot\"\ndanger \"heat\"\n", "2026-11-23T10-00-00Z");
    visitors_saw(workshop, "danger \"clot\"\n", "2026-11-26T10-00-00Z");
    CHECK(told(workshop, monday + days(4)) == "a.lua: heat: Are you hot?\n");
}

TEST_CASE("a page of which most is gone is told with how much, until it is back") {
    const Workshop workshop;
    const std::string half = "danger \"clot\"\ntext \"One.\"\n";
    const std::string whole = half + "text \"Two.\"\ntext \"Three.\"\ntext \"Four.\"\ndanger \"heat\"\n";
    visitors_saw(workshop, whole, "2026-11-20T10-00-00Z");
    visitors_saw(workshop, half, "2026-11-23T10-00-00Z");
    CHECK(told(workshop, monday + 1h) == "a.lua: heat: Are you hot?\na.lua: 4 of 7\n");
    visitors_saw(workshop, half + "danger \"heat\"\ntext \"Six.\"\n", "2026-11-23T11-00-00Z");
    CHECK(told(workshop, monday + 2h).empty());  // three are gone, or were written anew
    visitors_saw(workshop, "", "2026-11-23T12-00-00Z");
    CHECK(told(workshop, monday + 3h) ==
          "a.lua: clot: Is one leg swollen?\na.lua: heat: Are you hot?\na.lua: 6 of 7\n");
    const auto lately = content::history::taken_out_lately(workshop / "state", workshop / "content", monday + 3h);
    CHECK(lately.texts.contains("Four."));
    CHECK_FALSE(lately.texts.contains("A"));
    workshop.write("content/a.lua", "page { name = \"A\" }\n" + whole);
    CHECK(told(workshop, monday + 4h).empty());
}

TEST_CASE(
    "a page that was saved half is told, however little of it is gone, and a section or links taken out are not") {
    const Workshop workshop;
    std::string begin;
    for (int i = 0; i < 20; ++i) begin += "text \"Words " + std::to_string(i) + ".\"\n";
    const std::string section = "heading \"At home\"\ntext \"Walk.\"\nlist { \"Rise.\", \"Bend.\", \"Rest.\" }\n";
    const std::string links = "link { to = \"b\" }\nlink { to = \"c\" }\nlink { to = \"d\" }\nlink { to = \"e\" }\n";
    const auto told_after = [&](const std::string& before, const std::string& after) {
        fs::remove_all(workshop / "state");
        visitors_saw(workshop, before, "2026-11-20T10-00-00Z");
        visitors_saw(workshop, after, "2026-11-23T10-00-00Z");
        const auto lately = content::history::taken_out_lately(workshop / "state", workshop / "content", monday + 1h);
        for (const auto& page : lately.pages) CHECK(page.at_the_end);
        return told(workshop, monday + 1h);
    };
    const std::string whole = begin + section + links;
    CHECK(told_after(whole, begin) == "a.lua: 9 of 30\n");
    CHECK(told_after(whole, begin + "heading \"At home\"\n") == "a.lua: 8 of 30\n");
    CHECK(told_after(begin + "text \"More.\"\ndanger \"heat\"\n" + links, begin + "text \"More.\"\n") ==
          "a.lua: heat: Are you hot?\na.lua: 5 of 27\n");
    CHECK(told_after(whole, begin + section).empty());
    CHECK(told_after(whole, begin + links).empty());
    CHECK(told_after(begin + section, begin).empty());
    CHECK(told_after(whole, begin + "text \"The end.\"\n").empty());
}

TEST_CASE("while a slip in the key of a sign keeps the page before it up, its warning is not told as taken out") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"heat\"\ndanger \"clot\"\n", "2026-11-20T10-00-00Z");
    workshop.write("content/a.lua", "page { name = \"A\" }\ndanger \"heatt\"\ndanger \"clot\"\n");
    CHECK(told(workshop, monday).empty());
    // Nor while the signs cannot be read.
    workshop.write("content/signs.lua", "sign {\n");
    workshop.write("content/a.lua", "page { name = \"A\" }\ndanger \"clot\"\n");
    CHECK(told(workshop, monday) == "a.lua: heat: Are you hot?\n");
}

TEST_CASE("a warning that became a sign which the page shows is not taken out, unless that sends for help later") {
    const Workshop workshop;
    const auto told_of = [&](const std::string& warning, const std::string& sign) {
        fs::remove_all(workshop / "state");
        visitors_saw(workshop, "warning \"" + warning + "\"\n", "2026-11-20T10-00-00Z");
        workshop.write("content/signs.lua", "sign { key = \"toe\", " + sign + " }\n");
        workshop.write("content/a.lua", "page { name = \"A\" }\ndanger \"toe\"\n");
        return told(workshop, monday);
    };
    const std::string blue = "One toe blue and cold? Tell the staff now.";
    const std::string words = "words = \"Is one toe blue and cold?\"";
    CHECK(told_of(blue, words + ", act = \"Tell the staff now.\"").empty());
    CHECK(told_of(blue, words + ", act = \"Call 911 now.\"").empty());
    CHECK(told_of(blue, words + ", act = \"See a doctor this week.\"") == "a.lua: : " + blue + "\n");
    CHECK(told_of(blue, "words = \"Is your urine dark?\", act = \"Tell the staff now.\"") == "a.lua: : " + blue + "\n");
}

TEST_CASE("a page that was taken out is told with its warnings, and one that was moved is not") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"heat\"\nwarning \"Do not rub it.\"\n", "2026-11-20T10-00-00Z");
    fs::remove(workshop / "content/a.lua");
    CHECK(told(workshop, monday + 1h).empty());  // visitors still read it
    workshop.write("content/b.lua", "page { name = \"B\" }\n");
    fs::copy(workshop / "content", workshop / "state/history/2026-11-23T10-00-00Z", fs::copy_options::recursive);
    CHECK(told(workshop, monday + 1h) ==
          "a.lua: heat: Are you hot? (all of it)\na.lua: : Do not rub it. (all of it)\n");
    CHECK(told(workshop, monday + days(8)).empty());
    workshop.write("content/more/a.lua", "page { name = \"A\" }\n");
    CHECK(told(workshop, monday + 1h).empty());
    CHECK(content::history::was_kept(workshop / "state", "a.lua"));
    CHECK_FALSE(content::history::was_kept(workshop / "state", "c.lua"));
}

TEST_CASE("one sign written in place of another is told, and a page that is gone is not") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"heat\"\n", "2026-11-20T10-00-00Z");
    visitors_saw(workshop, "danger \"clot\"\n", "2026-11-23T10-00-00Z");
    CHECK(told(workshop, monday + 1h) == "a.lua: heat: Are you hot?\n");
    fs::remove(workshop / "content/a.lua");
    CHECK(told(workshop, monday + 1h).empty());
}

TEST_CASE("a sign that has another key, in signs.lua and on the page, is shown still, and one in other words is not") {
    const Workshop workshop;
    visitors_saw(workshop, "danger \"heat\"\ndanger \"clot\"\n", "2026-11-20T10-00-00Z");
    const auto renamed = [&](const std::string& words) {
        workshop.write("content/signs.lua",
                       "sign { key = \"heat\", words = \"Are you hot?\", act = \"Call 911.\" }\n"
                       "sign { key = \"leg\", words = \"" +
                           words + "\", act = \"Tell the staff.\" }\n");
        workshop.write("content/a.lua", "page { name = \"A\" }\ndanger \"heat\"\ndanger \"leg\"\n");
    };
    renamed("Is one leg swollen?");
    CHECK(told(workshop, monday).empty());
    renamed("Is one leg cold?");
    CHECK(told(workshop, monday) == "a.lua: clot: Is one leg swollen?\n");
}

TEST_CASE("check tells staff of a warning that somebody took out, and it is no error") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string calves = workshop.read("content/areas/calves.lua");
    const auto now = floor<seconds>(system_clock::now());
    const auto name = [](auto time) {
        const std::time_t seconds = system_clock::to_time_t(time);
        char text[32];
        std::strftime(text, sizeof text, "%Y-%m-%dT%H-%M-%SZ", std::gmtime(&seconds));
        return std::string(text);
    };
    fs::create_directories(workshop / ("state/history/" + name(now - days(2))));
    fs::copy(workshop / "content", workshop / ("state/history/" + name(now - days(2))), fs::copy_options::recursive);
    const auto without = [&](std::string page, const std::string& sign) {
        const std::string block = "danger \"" + sign + "\"\n";
        const std::size_t at = page.find(block);
        REQUIRE(at != std::string::npos);
        page.erase(at, block.size());
        workshop.write("content/areas/calves.lua", page);
        return page;
    };
    const std::string page = without(calves, "compartment");
    const std::string typed = "check " + workshop.content_option() + " " + workshop.state_option();
    auto check = commands_typed::run(typed);
    INFO(check.printed);
    CHECK(check.status == 0);
    CHECK(check.says("areas/calves.lua: advice: a warning was taken out on "));
    CHECK(
        check.says("if visitors should read it, write danger \"compartment\" on this page again; else do nothing: "
                   "this is told for 7 days\n"));
    without(page, "clot");
    check = commands_typed::run(typed);
    INFO(check.printed);
    CHECK(check.says("areas/calves.lua: advice: 2 warnings were taken out on "));
    CHECK(check.says(
        "if visitors should read them, write danger \"clot\" and danger \"compartment\" on this page again;"));
    // Of most of a page it tells how many texts, and that is not mended by bringing the warnings back alone.
    workshop.write("content/areas/calves.lua", calves.substr(0, calves.find("benefit \"flexibility\"")) +
                                                   calves.substr(calves.find("danger \"clot\"")));
    check = commands_typed::run(typed);
    INFO(check.printed);
    CHECK(check.says(" texts were taken out on "));
    CHECK(check.says(", with 1 warning: \""));
    CHECK_FALSE(check.says("take these lines out"));
    const std::string restores =
        "  hint: to have the page as it was, type: bodymap restore" + workshop.in_hints() + " \"";
    CHECK(check.says(restores));
    // Of many it tells how many, the first of them, and what shows them all.
    std::string many = without(page, "clot");
    for (const char* const sign : {"achilles-snap", "muscle-tear", "varicose"}) many = without(many, sign);
    check = commands_typed::run(typed);
    INFO(check.printed);
    CHECK(check.says("areas/calves.lua: advice: 5 warnings were taken out on "));
    CHECK(check.says(" and 2 more\n" + restores));
    const std::size_t at = check.printed.find("bodymap restore ") + 8;
    const std::string restore = check.printed.substr(at, check.printed.find(';', at) - at);
    CHECK(restore.ends_with("\" calves"));
    const auto shown = commands_typed::run(restore);
    INFO(restore << shown.printed);
    for (const char* const sign : {"compartment", "clot", "achilles-snap", "muscle-tear", "varicose"})
        CHECK(shown.says("'" + std::string(sign) + "'"));
    CHECK(commands_typed::run(restore + " --yes").status == 0);
    CHECK(workshop.read("content/areas/calves.lua") == calves);
}
