#include "rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace measure {
namespace {

using enum Row::Shown;

constexpr Row table[] = {
    {"start to first picture", "start", 0.5, " ms"},
    {"touch to first changed pixels, median", "tap_first", 0.5, " ms"},
    {"the same, 95th percentile", "tap_first", 0.95, " ms"},
    {"touch to finished picture", "tap_finished", 0.5, " ms"},
    {"another section of the page, first pixels", "page_first", 0.5, " ms"},
    {"another section of the page, finished", "page_finished", 0.5, " ms"},
    {"pictures a second while a finger drags", "scroll_pictures", 0.5, ""},
    {"memory with all its processes (PSS)", "memory", 0.5, " MB"},
    {"memory after 100 saved pages", "memory_reloaded", 0.5, " MB"},
    {"saved page to new page on the screen", "save_first", 0.5, " ms"},
    {"first screen, moving: share of a core", "attract_processor", 0.5, " %", itself},
    {"first screen: pictures a second", "attract_pictures", 0.5, "", itself},
    {"still page: share of a core", "still_processor", 0.5, " %", itself},
    {"still page: wake-ups a second", "still_wakeups", 0.5, "", itself},
    {"still page: pictures a second", "still_pictures", 0.5, "", itself},
    {"pixels drawn for each that changed, touches", "tap_redrawn", 0.5, "", itself},
    {"the same, first screen", "attract_redrawn", 0.5, "", itself},
    {"the same, scrolling", "scroll_redrawn", 0.5, "", itself},
};

}  // namespace

const std::span<const Row> rows = table;

double share_of(std::vector<double> samples, double share) {
    if (samples.empty()) return 0;
    std::ranges::sort(samples);
    const auto place = static_cast<std::size_t>(std::ceil(share * static_cast<double>(samples.size())));
    return samples[std::clamp<std::size_t>(place, 1, samples.size()) - 1];
}

std::optional<double> value_of(const Row& row, const Samples& samples) {
    const auto found = samples.find(row.samples);
    if (found == samples.end()) return std::nullopt;
    return share_of(found->second, row.share);
}

std::string number(double value) {
    constexpr double nothing = 0.005;
    return fmt::format("{:.{}f}", value, value < nothing || value >= 10 ? 0 : value < 1 ? 2 : 1);
}

std::optional<double> ratio_of(const Row& row, const Report& report, const Report::Program& program) {
    const auto kiosk = value_of(row, report.programs.front().samples);
    const auto value = value_of(row, program.samples);
    if (!kiosk || !value || *kiosk <= 0 || *value <= 0 || row.shown == Row::Shown::itself) return std::nullopt;
    return *value / *kiosk;
}

}  // namespace measure
