#include "kiosk/tally.h"

#include <ctime>
#include <utility>

namespace kiosk {

void Tally::add(const Counted& counted, model::Hour hour) {
    auto [kind, subject] = kind_and_subject(counted);
    ++counts_[{hour, kind, std::move(subject)}];
}

void Tally::add(const model::UsageCount& row) { counts_[{row.hour, row.kind, row.subject}] += row.count; }

void Tally::add(const Tally& other) {
    for (const auto& [what, count] : other.counts_) counts_[what] += count;
}

std::vector<model::UsageCount> Tally::rows() const {
    std::vector<model::UsageCount> rows;
    rows.reserve(counts_.size());
    for (const auto& [what, count] : counts_)
        rows.push_back(
            {std::get<model::Hour>(what), std::get<model::UsageKind>(what), std::get<std::string>(what), count});
    return rows;
}

void Tally::merge_hours() {
    for (const auto& [what, count] : std::exchange(counts_, {})) {
        const auto& [hour, kind, subject] = what;
        counts_[{std::chrono::floor<std::chrono::days>(hour), kind, subject}] += count;
    }
}

model::Hour hour_at(std::chrono::system_clock::time_point when) {
    const std::time_t since_epoch = std::chrono::system_clock::to_time_t(when);
    std::tm on_the_wall{};
    localtime_r(&since_epoch, &on_the_wall);
    const std::chrono::year_month_day date{std::chrono::year(on_the_wall.tm_year + 1900),
                                           std::chrono::month(static_cast<unsigned>(on_the_wall.tm_mon + 1)),
                                           std::chrono::day(static_cast<unsigned>(on_the_wall.tm_mday))};
    return model::Day(date) + std::chrono::hours(on_the_wall.tm_hour);
}

}  // namespace kiosk
