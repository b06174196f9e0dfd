#include "model/clinic_facts.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

namespace {

const model::ClinicWords english = {
    .phone = "To book:",
    .booking = "To book online:",
    .hours = "Open:",
    .days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
    .morning = "am",
    .afternoon = "pm",
    .prices = "Prices:",
    .insurance = "Insurance:",
    .reviewer = "Checked by:",
    .closed = "closed",
    .closed_on = "Closed:",
    .months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    .day_of_month = "{month} {day}"};

Lines lines_of(const std::vector<model::ClinicFact>& facts) {
    Lines lines;
    for (const model::ClinicFact& fact : facts)
        lines.push_back(fact.lead_in.empty() ? fact.words : std::string(fact.lead_in) + " " + fact.words);
    return lines;
}

void open(model::Clinic& clinic, std::chrono::weekday first, unsigned days, std::chrono::minutes from,
          std::chrono::minutes to) {
    for (unsigned i = 0; i < days; ++i) clinic.hours.push_back({first + std::chrono::days(i), from, to});
}

}  // namespace

TEST_CASE("a clinic that says nothing of itself has nothing shown") {
    CHECK(model::contact_facts({}, english).empty());
    CHECK(model::reviewer_facts({}, english).empty());
}

TEST_CASE("what a clinic says stands behind its lead-in, each of which stands once") {
    model::Clinic clinic;
    clinic.phone = "555 0100";
    clinic.booking = "https://clinic.example/book";
    clinic.prices = {"30 minutes: $55", "60 minutes: $95"};
    clinic.insurance = "Ask us.";
    CHECK(lines_of(model::contact_facts(clinic, english)) ==
          Lines{"To book: 555 0100", "To book online: clinic.example/book", "Prices: 30 minutes: $55",
                "60 minutes: $95", "Insurance: Ask us."});
}

TEST_CASE("days with the same hours are told together, from Monday on, and closed days are said") {
    model::Clinic clinic;
    open(clinic, std::chrono::Monday, 5, 8h, 12h);
    open(clinic, std::chrono::Monday, 5, 13h, 18h + 30min);
    open(clinic, std::chrono::Sunday, 1, 0h, 24h);
    CHECK(lines_of(model::contact_facts(clinic, english)) ==
          Lines{"Open: Mon–Fri 8 am–12 pm, 1 pm–6:30 pm", "Sat closed", "Sun 12 am–12 am"});
}

TEST_CASE("closed days stand behind the hours, each as its language writes a day") {
    using namespace std::chrono;
    model::Clinic clinic;
    open(clinic, Monday, 7, 8h, 18h);
    clinic.closed = {{2026y / November / 26, 2026y / November / 26}, {2026y / December / 24, 2027y / January / 2}};
    const Lines closed = {"Open: Mon–Sun 8 am–6 pm", "Closed: Nov 26; Dec 24–Jan 2"};
    CHECK(lines_of(model::contact_facts(clinic, english)) == closed);
    model::ClinicWords spanish = english;
    spanish.day_of_month = "{day} de {month}";
    CHECK(lines_of(model::contact_facts(clinic, spanish)).back() == "Closed: 26 de Nov; 24 de Dec–2 de Jan");
}

TEST_CASE(
    "the card that greets leads to hours, prices and how to book where the clinic says any, unless it does so itself") {
    model::Library library;
    model::Page booking;
    booking.id = model::booking_page;
    library.pages = {booking};
    model::Page greeting;
    CHECK_FALSE(model::leads_to_booking(library, greeting));
    library.clinic.prices = {"30 minutes: $55"};
    CHECK(model::leads_to_booking(library, greeting));
    library.clinic.prices.clear();
    library.clinic.phone = "555 0100";
    CHECK(model::leads_to_booking(library, greeting));
    greeting.blocks = {model::Link{.where = {}, .to = std::string(model::booking_page)}};
    CHECK_FALSE(model::leads_to_booking(library, greeting));
    library.pages.clear();
    CHECK_FALSE(model::leads_to_booking(library, {}));
}

TEST_CASE("a language whose day has 24 hours says them so") {
    model::Clinic clinic;
    open(clinic, std::chrono::Saturday, 1, 9h, 13h + 5min);
    model::ClinicWords german = english;
    german.morning = german.afternoon = {};
    CHECK(lines_of(model::contact_facts(clinic, german)) ==
          Lines{"Open: Mon–Fri closed", "Sat 9:00–13:05", "Sun closed"});
}

TEST_CASE("who looked the pages through is named with the month, where the clinic says when") {
    model::Clinic clinic;
    clinic.reviewer = "A. Example, PT";
    CHECK(lines_of(model::reviewer_facts(clinic, english)) == Lines{"Checked by: A. Example, PT"});
    clinic.reviewed = std::chrono::year(2026) / 11 / 27;
    CHECK(lines_of(model::reviewer_facts(clinic, english)) == Lines{"Checked by: A. Example, PT, 11/2026"});
}
