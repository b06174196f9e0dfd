#pragma once
#include <string_view>
#include <vector>

namespace model {

/// One way of saying how soon somebody needs help, the same in English and Spanish.
struct HowSoon {
    std::string_view english;  ///< "today"
    std::string_view spanish;  ///< "hoy"
    int rank = 0;              ///< 0 is the most urgent
};

/// What a text says of that, each once, the most urgent first: to call for help, now, today, this week.
std::vector<HowSoon> how_soon(std::string_view text);
/// The rank of the most urgent of them; the last of all where it says nothing of that.
int soonest(std::string_view text);

}  // namespace model
