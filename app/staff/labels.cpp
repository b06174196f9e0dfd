#include "staff/labels.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>
#include <filesystem>

namespace staff {

namespace {

using SystemTime = std::chrono::system_clock::time_point;

// The one place where the time zone counts.
std::tm local(SystemTime time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

}  // namespace

std::string short_name(const std::string& file) {
    return file.starts_with(words_folder) ? file : std::filesystem::path(file).filename().string();
}

std::string count_label(std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

std::string time_label(SystemTime time, SystemTime now) {
    const std::tm parts = local(time);
    const std::string clock = fmt::format("{:%H:%M}", parts);
    return same_day(time, now) ? clock : fmt::format("{} {:%B}, {}", parts.tm_mday, parts, clock);
}

bool same_day(SystemTime a, SystemTime b) {
    const std::tm one = local(a);
    const std::tm other = local(b);
    return one.tm_year == other.tm_year && one.tm_yday == other.tm_yday;
}

}  // namespace staff
