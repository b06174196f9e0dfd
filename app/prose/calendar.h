#pragma once
#include <array>
#include <string_view>

#include "prose/abbreviations.h"

namespace prose {

/// The names of days and months in full: in short ones, "Mon" or "mar", a voice says what is written.
struct Calendar {
    std::array<std::string_view, 7> days;     ///< from Sunday
    std::array<std::string_view, 12> months;  ///< from January
};
const Calendar& calendar(Tongue);

}  // namespace prose
