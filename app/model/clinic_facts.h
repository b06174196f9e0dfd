#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace model {

/// How a language says what a clinic has set.
struct ClinicWords {
    std::string_view phone;                ///< "To book, call:"
    std::string_view booking;              ///< "To book online:"
    std::string_view hours;                ///< "Open:"
    std::array<std::string_view, 7> days;  ///< short, from Sunday
    std::string_view morning;              ///< "am"; empty where the day has 24 hours
    std::string_view afternoon;            ///< "pm"
    std::string_view prices;
    std::string_view insurance;
    std::string_view reviewer;                ///< "These pages were checked by:"
    std::string_view closed;                  ///< of a day: "closed"
    std::string_view closed_on;               ///< "Closed:"
    std::array<std::string_view, 12> months;  ///< short, from January
    std::string_view day_of_month;            ///< "{month} {day}", in the order of the language
};

/// A line such as "Open:" and "Mon–Fri 8 am–6 pm".
struct ClinicFact {
    std::string_view lead_in;
    std::string words;
};

/// How to book, when the clinic is open and what it costs: what its clinic.lua says, and nothing of what it leaves out.
std::vector<ClinicFact> contact_facts(const Clinic&, const ClinicWords&);
/// Whether that is anything.
bool says_how_to_reach(const Clinic&);
/// Whether the card that greets leads to the page that shows these: where the clinic says any of them, and no link of
/// that card leads there.
bool leads_to_booking(const Library&, const Page& greeting);
/// Who looked the pages through, and when (month/year); empty where the clinic names nobody.
std::vector<ClinicFact> reviewer_facts(const Clinic&, const ClinicWords&);

}  // namespace model
