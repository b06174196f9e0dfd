#include "staff/labels.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <filesystem>

#include "base/dates.h"

namespace staff {

std::string short_name(const std::string& file) {
    return file.starts_with(words_folder) ? file : std::filesystem::path(file).filename().string();
}

namespace {

using Time = std::chrono::system_clock::time_point;

std::string with_day(const std::string& clock, Time time, Time now) {
    const std::tm parts = base::local_time(time);
    return same_day(time, now) ? clock : fmt::format("{} {:%B}, {}", parts.tm_mday, parts, clock);
}

}  // namespace

std::string time_label(Time time, Time now) {
    return with_day(fmt::format("{:%H:%M}", base::local_time(time)), time, now);
}

std::string exact_label(Time time, Time now) {
    return with_day(fmt::format("{:%H:%M:%S}", base::local_time(time)), time, now);
}

bool same_day(std::chrono::system_clock::time_point a, std::chrono::system_clock::time_point b) {
    const std::tm one = base::local_time(a);
    const std::tm other = base::local_time(b);
    return one.tm_year == other.tm_year && one.tm_yday == other.tm_yday;
}

}  // namespace staff
