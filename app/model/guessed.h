#pragma once
#include <string>
#include <string_view>

#include "model/page.h"

/// What a visitor has set with + and -, kept among the choices of the page for as long as the visit lasts.
namespace model {

/// A unit that stands before its number.
inline constexpr std::string_view times_sign = "×";

/// "3", "2.5"
std::string in_digits(double);

/// A value with its unit: "3 miles", "1%", "×3".
std::string with_unit(double value, const std::string& unit);
/// The same of a distance: "3 miles (4.8 km)", "11 miles (17.5 km)". Other units than miles say it alone.
std::string distance(double value, const std::string& unit);

struct Guessed {
    double value = 0;
    bool shown = false;  ///< the true value as well
};
/// In the middle, until somebody has guessed.
Guessed guessed(const Guess&, const Choices&);
std::string choice_of(const Guessed&);
/// One step up (+1) or down (-1), as far as it goes.
double stepped(const Guess&, double value, int steps);

struct Runs {
    double longest = 0;
    double next = 0;
};
/// The shortest and longest run that can be set, and the longest that the lanes begin with.
inline constexpr double shortest_run = 1;
inline constexpr double longest_run = 40;
inline constexpr double usual_longest_run = 6;

/// Until the next is set it follows the longest: a tenth more, and rounded down.
Runs runs(const Lanes&, const Choices&);
std::string longest_name(const Lanes&);  ///< of the choice that is the longest run
std::string next_name(const Lanes&);
/// In whole units the longest, in halves the next.
Runs stepped(Runs, int longest_steps, int next_steps);
/// How much longer the next is, in percent; below 0 if it is shorter.
double jump(const Runs&);
/// The last one that the jump is over; the first where it is over none.
const Lanes::Band& band_of(const Lanes&, const Runs&);

/// Those of the choices that were made in a guess or in lanes of the page.
Choices still_set(const Page&, const Choices&);

}  // namespace model
