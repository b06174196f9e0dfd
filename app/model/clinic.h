#pragma once
#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"
#include "model/runner.h"
#include "model/topic.h"

namespace model {

/// One stretch of opening hours; times of day from midnight, `from` before `to`.
struct OpeningHours {
    std::chrono::weekday day;
    std::chrono::minutes from{};
    std::chrono::minutes to{};
};

/// Days on which it is closed whatever its hours say, the last one as well.
struct ClosedDays {
    std::chrono::year_month_day first;
    std::chrono::year_month_day last;
};

/// What text can be set in, in percent.
inline constexpr std::array text_sizes = {100, 130, 160, 200};

/// The number that pages tell people to call in an emergency. Visitors read and hear the clinic's instead of it.
inline constexpr std::string_view written_emergency_number = "911";

/// A number to call that is shorter may be a count as well: 15 is an ambulance in France, and a quarter of an hour.
inline constexpr std::size_t least_digits_of_no_count = 3;

/// What a clinic changes, in clinic.lua. Everything has a default, so that a kiosk without that file works.
struct Clinic {
    Where where;
    std::string name;
    std::string phone;
    std::string booking;                          ///< web address to book at
    std::string logo;                             ///< a PNG or JPEG below the content folder
    std::vector<std::string> languages = {"en"};  ///< codes; each visit begins in the first
    std::string written_in = "en";                ///< the code of the language that the pages are written in
    std::string emergency{written_emergency_number};
    std::optional<unsigned> colour;  ///< the clinic's own, 0xRRGGBB; white words on it can be read
    TopicOrder topics = {Topic::circulation, Topic::flexibility, Topic::inflammation, Topic::relaxation};
    std::optional<float> diagonal_inches;   ///< of the panel
    std::chrono::seconds idle_after{90};    ///< without a touch the visitor has walked away
    std::chrono::seconds notice{20};        ///< how long "Still reading?" waits
    std::optional<std::size_t> runner;      ///< of `runners`, whom each visit begins with; none: they take turns
    int text_percent = text_sizes.front();  ///< what each visitor begins with
    bool chime = true;                      ///< "Still reading?", and how to get speech, are heard by who did not ask
    bool touched_here = false;              ///< visitors see what was touched on this kiosk
    std::vector<OpeningHours> hours;        ///< none: always open
    std::vector<ClosedDays> closed;         ///< in the order of their first days
    std::vector<std::string> prices;        ///< as the clinic writes them: "60 minutes: $95"
    std::string insurance;                  ///< what the clinic says of it
    std::string reviewer;                   ///< who looked the pages through, with their license
    std::optional<std::chrono::year_month_day> reviewed;  ///< and when
    std::string pin;                                      ///< hashed, as crypt(3) writes it; empty: no PIN is set
    std::map<std::string, int, std::less<>> lines;        ///< where each option stands in clinic.lua

    /// Where a mistake in an option is to be mended.
    Where where_of(std::string_view option) const;
};

}  // namespace model
