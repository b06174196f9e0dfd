#pragma once
#include <string_view>
#include <vector>

#include "content/script/keywords.h"
#include "model/clinic.h"

namespace content {

/// The reader of `clinic`.
void read_clinic(const Call& call, Draft& draft);

/// What "Mon-Fri 8:00-18:00" says, a row for each time of each day; none when it cannot be read, and why.
struct HoursReading {
    std::vector<model::OpeningHours> hours;
    Mistake mistake;
};

/// A day or a range of days (Mon to Sun, also over the weekend: Sat-Mon), then two times of 24 hours, up to 24:00; and
/// behind a comma two more, after a break.
HoursReading read_hours(std::string_view text);

}  // namespace content
