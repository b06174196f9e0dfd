#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/script/draft.h"
#include "model/clinic.h"

namespace content {

/// A text of an option that is a list, and where it stands.
struct ListItem {
    std::string text;
    int line = 0;
};

/// What "Mon-Fri 8:00-18:00" says, a row for each time of each day; none when it cannot be read, and why.
struct HoursReading {
    std::vector<model::OpeningHours> hours;
    Mistake mistake;
};

/// A day or a range of days (Mon to Sun, also over the weekend: Sat-Mon), then two times of 24 hours, up to 24:00; and
/// behind a comma two more, after a break.
HoursReading read_hours(std::string_view text);

/// What "2026-12-24 to 2027-01-02" says; nothing when it cannot be read, and why.
struct ClosedReading {
    std::optional<model::ClosedDays> days;
    Mistake mistake;
};
ClosedReading read_closed(std::string_view text);

/// Those that can be read and say no hour twice; the others are reported.
std::vector<model::OpeningHours> read_opening_hours(std::span<const ListItem>, Draft&);
/// Those that can be read, in the order of their first days; the others are reported.
std::vector<model::ClosedDays> read_closed_days(std::span<const ListItem>, Draft&);

}  // namespace content
