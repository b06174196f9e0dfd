#include "staff/labels.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <filesystem>

#include "base/dates.h"

namespace staff {

std::string short_name(const std::string& file) {
    return file.starts_with(words_folder) ? file : std::filesystem::path(file).filename().string();
}

std::string time_label(std::chrono::system_clock::time_point time, std::chrono::system_clock::time_point now) {
    const std::tm parts = base::local_time(time);
    const std::string clock = fmt::format("{:%H:%M}", parts);
    return same_day(time, now) ? clock : fmt::format("{} {:%B}, {}", parts.tm_mday, parts, clock);
}

bool same_day(std::chrono::system_clock::time_point a, std::chrono::system_clock::time_point b) {
    const std::tm one = base::local_time(a);
    const std::tm other = base::local_time(b);
    return one.tm_year == other.tm_year && one.tm_yday == other.tm_yday;
}

}  // namespace staff
