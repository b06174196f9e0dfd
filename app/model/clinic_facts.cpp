#include "model/clinic_facts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"

namespace model {
namespace {

constexpr unsigned days_in_week = 7;

std::string time_of_day(std::chrono::minutes time, const ClinicWords& words) {
    const auto minutes = static_cast<int>(time.count());
    const int hour = minutes / 60;
    const int minute = minutes % 60;
    if (words.morning.empty()) return fmt::format("{}:{:02}", hour, minute);
    const bool afternoon = hour % 24 >= 12;
    const int shown = hour % 12 == 0 ? 12 : hour % 12;
    const std::string clock = minute == 0 ? fmt::format("{}", shown) : fmt::format("{}:{:02}", shown, minute);
    return fmt::format("{} {}", clock, afternoon ? words.afternoon : words.morning);
}

/// "8 am–12 pm, 1 pm–6 pm", or "closed".
std::string open_on(unsigned day, const Clinic& clinic, const ClinicWords& words) {
    std::string open;
    for (const OpeningHours& hours : clinic.hours)
        if (hours.day.c_encoding() == day)
            open += fmt::format("{}{}–{}", open.empty() ? "" : ", ", time_of_day(hours.from, words),
                                time_of_day(hours.to, words));
    return open.empty() ? std::string(words.closed) : open;
}

/// Days that follow one another with the same hours are told together, from Monday on: "Mon–Fri 8 am–6 pm".
std::vector<std::string> opening_hours(const Clinic& clinic, const ClinicWords& words) {
    constexpr unsigned monday = 1;
    std::vector<std::string> rows;
    if (clinic.hours.empty()) return rows;  // it says nothing of them
    for (unsigned i = 0; i < days_in_week;) {
        const auto day_at = [&](unsigned place) { return (monday + place) % days_in_week; };
        const std::string open = open_on(day_at(i), clinic, words);
        unsigned last = i;
        while (last + 1 < days_in_week && open_on(day_at(last + 1), clinic, words) == open) ++last;
        const std::string_view first_day = words.days.at(day_at(i));
        const std::string_view last_day = words.days.at(day_at(last));
        rows.push_back(last == i ? fmt::format("{} {}", first_day, open)
                                 : fmt::format("{}–{} {}", first_day, last_day, open));
        i = last + 1;
    }
    return rows;
}

/// "Dec 25", and from one to another "Dec 24–Jan 2".
std::string written_out(const ClosedDays& closed, const ClinicWords& words) {
    const auto day_of = [&](std::chrono::year_month_day day) {
        const std::string number = fmt::format("{}", static_cast<unsigned>(day.day()));
        return base::filled_in(
            words.day_of_month,
            {{"{month}", words.months.at(static_cast<unsigned>(day.month()) - 1)}, {"{day}", number}});
    };
    if (closed.first == closed.last) return day_of(closed.first);
    return fmt::format("{}–{}", day_of(closed.first), day_of(closed.last));
}

std::vector<ClinicFact> closed_days(const Clinic& clinic, const ClinicWords& words) {
    std::vector<std::string> days;
    for (const ClosedDays& closed : clinic.closed) days.push_back(written_out(closed, words));
    if (days.empty()) return {};
    return {{words.closed_on, fmt::format("{}", fmt::join(days, "; "))}};
}

/// As people type it.
std::string_view without_scheme(std::string_view address) {
    const std::size_t at = address.find("://");
    if (at != address.npos) address.remove_prefix(at + 3);
    if (address.ends_with('/')) address.remove_suffix(1);
    return address;
}

std::vector<ClinicFact> ways_to_book(const Clinic& clinic, const ClinicWords& words) {
    std::vector<ClinicFact> facts;
    if (!clinic.phone.empty()) facts.push_back({words.phone, clinic.phone});
    if (!clinic.booking.empty()) facts.push_back({words.booking, std::string(without_scheme(clinic.booking))});
    return facts;
}

}  // namespace

bool leads_to_booking(const Library& library, const Page& greeting) {
    if (!says_how_to_reach(library.clinic)) return false;
    const auto leads_there = [](const Block& block) {
        const auto* const link = std::get_if<Link>(&block);
        return link && link->to == booking_page;
    };
    return library.page(booking_page) && std::ranges::none_of(greeting.blocks, leads_there);
}

std::vector<ClinicFact> contact_facts(const Clinic& clinic, const ClinicWords& words) {
    std::vector<ClinicFact> facts = ways_to_book(clinic, words);
    for (std::string& row : opening_hours(clinic, words)) facts.push_back({words.hours, std::move(row)});
    std::ranges::move(closed_days(clinic, words), std::back_inserter(facts));
    for (const std::string& price : clinic.prices) facts.push_back({words.prices, price});
    if (!clinic.insurance.empty()) facts.push_back({words.insurance, clinic.insurance});
    // A lead-in stands once above the lines it leads in.
    std::string_view before;
    for (ClinicFact& fact : facts)
        if (std::exchange(before, fact.lead_in) == fact.lead_in) fact.lead_in = {};
    return facts;
}

bool says_how_to_reach(const Clinic& clinic) { return !contact_facts(clinic, {}).empty(); }

std::vector<ClinicFact> reviewer_facts(const Clinic& clinic, const ClinicWords& words) {
    if (clinic.reviewer.empty()) return {};
    if (!clinic.reviewed) return {{words.reviewer, clinic.reviewer}};
    return {{words.reviewer, fmt::format("{}, {}/{}", clinic.reviewer, static_cast<unsigned>(clinic.reviewed->month()),
                                         static_cast<int>(clinic.reviewed->year()))}};
}

}  // namespace model
