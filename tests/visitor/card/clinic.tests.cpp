#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <tuple>

#include "base/dialled.h"
#include "commands/speech.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using visiting::Content;
using visiting::Visitor;

namespace {

/// Pages that show what the clinic says, who looked the pages through, and every other name of a page.
struct ClinicContent : Content {
    ClinicContent() {
        model::Page page;
        page.id = "visit";
        page.name = "Your visit";
        page.blocks = {model::Contact{{"visit.lua", 2}}, model::Reviewer{{"visit.lua", 3}, "Nobody has read them yet."},
                       model::Names{{"visit.lua", 4}}};
        library.pages.push_back(page);
        for (model::Page& known : library.pages)
            known.also = known.id == "calves" ? std::vector<std::string>{"Lower leg", "Back of the shin"}
                                              : std::vector<std::string>();
    }
};

std::vector<std::string> seen_on_visit(const ClinicContent& content) {
    Visitor visitor(content);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"visit"});
    visitor.waits(1s);
    std::vector<std::string> texts;
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.role != ui::Role::passage && seen.where.file == "visit.lua" &&
            (texts.empty() || texts.back() != seen.name))
            texts.push_back(seen.name);
    return texts;  // a button once, not as its words too
}

}  // namespace

TEST_CASE("a clinic that says nothing of itself has only the names of pages, by the alphabet, on its card") {
    CHECK(seen_on_visit({}) == std::vector<std::string>{"Nobody has read them yet.", "B–L", "Back of the shin: Calves",
                                                        "Lower leg: Calves"});
}

TEST_CASE("what a clinic says of booking and prices stands on the card, and who looked the pages through") {
    ClinicContent content;
    content.library.clinic.phone = "555 0100";
    content.library.clinic.prices = {"30 minutes: $55", "60 minutes: $95"};
    content.library.clinic.reviewer = "A. Example, PT";
    const std::vector<std::string> seen = seen_on_visit(content);
    for (const char* words :
         {"To book:", "555 0100", "Prices:", "30 minutes: $55", "60 minutes: $95", "A. Example, PT"})
        CHECK(std::ranges::count(seen, words) == 1);
    CHECK(std::ranges::count(seen, "Nobody has read them yet.") == 0);
}

TEST_CASE("the band over signs that cannot wait says the clinic's own emergency number") {
    Content content;
    content.library.clinic.emergency = "112";
    const auto [language, before, after] =
        GENERATE(std::tuple("", "If one of these fits you, call ", " now"),
                 std::tuple("es", "Si algo de esto es su caso, llame ahora al ", ""));
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{language});
    visitor.kiosk().take(kiosk::FollowLink{"performance"});
    visitor.waits(1s);
    CHECK(visitor.sees(before + ("112" + std::string(base::dialled)) + after));
}

TEST_CASE("the hours and how to book are one touch from the map, in either language, where the clinic says them") {
    Content content;
    const std::string language = GENERATE("", "es");
    const visiting::Panel panel = GENERATE(visiting::landscape, visiting::Panel{1080, 1920, 32});
    const auto said = [&](std::string_view words) {
        return std::string(model::translated(content.library.language(language), words));
    };
    const std::string way = said("Hours, cost and booking");
    {
        Visitor visitor(content, panel, ui::Paint::off);
        visitor.kiosk().take(kiosk::Begin{language});
        visitor.waits(1s);
        CHECK_FALSE(visitor.sees(way));
    }
    content.library.clinic.booking = "https://clinic.example/book";
    for (unsigned day = 1; day <= 5; ++day)
        content.library.clinic.hours.push_back({std::chrono::weekday(day), 8h, 18h});
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{language});
    visitor.waits(1s);
    CHECK_FALSE(visitor.sees(said(wording::read_on)));
    visitor.taps(way);
    visitor.waits(1s);
    std::string all;
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.visible.h > 1) all += seen.name + "\n";
    CHECK(all.find(said(wording::to_book_online)) != std::string::npos);
    CHECK(all.find("clinic.example/book") != std::string::npos);
    CHECK(all.find(language.empty() ? "Mon–Fri 8 am–6 pm" : "lun–vie 8 a. m.–6 p. m.") != std::string::npos);
}

TEST_CASE("what the clinic has not said is promised by no heading, neither seen nor heard") {
    const auto id = GENERATE("get-help", "after-massage");
    Content content;
    content.reading_out = commands::reading_out;
    const bool says = GENERATE(true, false);
    if (says) content.library.clinic.phone = "555 0100";
    Visitor visitor(content, {1080, 1920, 32}, ui::Paint::off);
    visitor.strikes("Speech");
    visitor.hears();
    visitor.kiosk().take(kiosk::FollowLink{id});
    visitor.waits(1s);
    CHECK((visitor.hears().find("How to reach us") != std::string::npos) == says);
    const auto& all = visitor.record().all();
    CHECK((std::ranges::find(all, "How to reach us", &ui::Seen::name) != all.end()) == says);
}

TEST_CASE("days and months are said in full") {
    Content content;
    content.reading_out = commands::reading_out;
    model::Clinic& clinic = content.library.clinic;
    for (unsigned day = 1; day <= 5; ++day) clinic.hours.push_back({std::chrono::weekday(day), 8h, 18h});
    using namespace std::chrono;
    clinic.closed.push_back({2026y / December / 25, 2026y / December / 25});
    const bool spanish = GENERATE(false, true);
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.strikes("Speech");
    if (spanish) visitor.kiosk().take(kiosk::Adjust{{.language = "es"}});
    visitor.hears();
    visitor.kiosk().take(kiosk::FollowLink{"cost-and-booking"});
    visitor.waits(1s);
    const std::string said = visitor.hears();
    INFO(said);
    CHECK(said.find(spanish ? "lunes a viernes" : "Monday to Friday") != std::string::npos);
    CHECK(said.find(spanish ? "25 de diciembre" : "December 25") != std::string::npos);
}

TEST_CASE("another name of a page leads to it") {
    ClinicContent content;
    Visitor visitor(content);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"visit"});
    visitor.waits(1s);
    visitor.taps("Lower leg: Calves");
    CHECK(visitor.kiosk().session().place().card() == "calves");
}
