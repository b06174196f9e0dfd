#include "model/guessed.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace model {
namespace {

constexpr char shown_mark = '!';
constexpr double longest_step = 1;
constexpr double next_step = 0.5;
constexpr double percent = 100;

/// Of one, as pages write units: "1 mile", "1 day after a run".
struct OfOne {
    std::string_view many;
    std::string_view one;
};
constexpr std::array units_of_one = std::to_array<OfOne>({{"days", "day"},
                                                          {"hours", "hour"},
                                                          {"miles", "mile"},
                                                          {"minutes", "minute"},
                                                          {"weeks", "week"},
                                                          {"días", "día"},
                                                          {"horas", "hora"},
                                                          {"millas", "milla"},
                                                          {"minutos", "minuto"},
                                                          {"semanas", "semana"}});

std::string of_one(const std::string& unit) {
    const std::string_view first = std::string_view(unit).substr(0, unit.find(' '));
    const auto* const known = std::ranges::find(units_of_one, first, &OfOne::many);
    return known == units_of_one.end() ? unit : std::string(known->one) + unit.substr(first.size());
}

std::optional<double> number_in(const Choices& choices, const std::string& name) {
    const auto found = choices.find(name);
    if (found == choices.end()) return std::nullopt;
    double number = 0;
    const char* const begin = found->second.data();
    if (std::from_chars(begin, begin + found->second.size(), number).ec != std::errc()) return std::nullopt;
    return number;
}

double run_in(const Choices& choices, const std::string& name, double usual) {
    return std::clamp(number_in(choices, name).value_or(usual), shortest_run, longest_run);
}

}  // namespace

std::string in_digits(double value) { return fmt::format("{:.10g}", value); }

std::string with_unit(double value, const std::string& unit) {
    if (unit == times_sign) return unit + in_digits(value);
    return fmt::format("{}{}{}", in_digits(value), unit == "%" || unit.empty() ? "" : " ",
                       value == 1 ? of_one(unit) : unit);
}

std::string distance(double value, const std::string& unit) {
    constexpr double kilometers_a_mile = 1.609344;
    constexpr double tenths_below = 10;
    const std::string words = with_unit(value, unit);
    if (unit != "miles" && unit != "millas") return words;
    const double tenths = std::round(10 * kilometers_a_mile * value) / 10;
    const double halves = std::round(2 * kilometers_a_mile * value) / 2;
    return fmt::format("{} ({} km)", words, in_digits(tenths < tenths_below ? tenths : halves));
}

Guessed guessed(const Guess& guess, const Choices& choices) {
    const double middle = guess.lowest + guess.step * std::round((guess.highest - guess.lowest) / guess.step / 2);
    const auto made = choices.find(guess.id);
    const double value = number_in(choices, guess.id).value_or(middle);
    return {std::clamp(value, guess.lowest, guess.highest),
            made != choices.end() && made->second.ends_with(shown_mark)};
}

std::string choice_of(const Guessed& guessed) {
    return in_digits(guessed.value) + (guessed.shown ? std::string(1, shown_mark) : "");
}

double stepped(const Guess& guess, double value, int steps) {
    return std::clamp(value + guess.step * steps, guess.lowest, guess.highest);
}

std::string longest_name(const Lanes& lanes) { return lanes.id + ".longest"; }
std::string next_name(const Lanes& lanes) { return lanes.id + ".next"; }

Runs runs(const Lanes& lanes, const Choices& choices) {
    constexpr double a_tenth_more = 1.1;
    const double longest = run_in(choices, longest_name(lanes), usual_longest_run);
    const double next = std::min(std::floor(longest * a_tenth_more / next_step) * next_step, longest_run);
    return {longest, run_in(choices, next_name(lanes), next)};
}

Runs stepped(Runs runs, int longest_steps, int next_steps) {
    return {std::clamp(runs.longest + longest_step * longest_steps, shortest_run, longest_run),
            std::clamp(runs.next + next_step * next_steps, shortest_run, longest_run)};
}

double jump(const Runs& runs) { return (runs.next - runs.longest) * percent / runs.longest; }

const Lanes::Band& band_of(const Lanes& lanes, const Runs& runs) {
    constexpr double rounding = 1e-6;
    const Lanes::Band* found = &lanes.bands.front();
    for (const Lanes::Band& band : lanes.bands)
        if (jump(runs) > band.over + rounding) found = &band;
    return *found;
}

Choices still_set(const Page& page, const Choices& choices) {
    Choices kept;
    const auto keep = [&](const std::string& name) {
        if (number_in(choices, name)) kept.insert(*choices.find(name));
    };
    for (const Block& block : page.blocks) {
        if (const auto* const guess = std::get_if<Guess>(&block)) keep(guess->id);
        if (const auto* const lanes = std::get_if<Lanes>(&block)) {
            keep(longest_name(*lanes));
            keep(next_name(*lanes));
        }
    }
    return kept;
}

}  // namespace model
