#include "kiosk/staff_log.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <system_error>

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// By whole lines. Readers find the old log or the new one.
void drop_older_half(const fs::path& log) {
    std::error_code none;
    if (fs::file_size(log, none) < most_log_bytes || none) return;
    std::ifstream in(log, std::ios::binary);
    std::string lines{std::istreambuf_iterator<char>(in), {}};
    lines.erase(0, lines.find('\n', lines.size() / 2) + 1);
    const fs::path shorter = fs::path(log).concat(".new");
    std::ofstream(shorter, std::ios::binary) << lines;
    fs::rename(shorter, log, none);
}

}  // namespace

fs::path staff_log_in(const fs::path& state) { return state / "staff.log"; }

std::string add_to_staff_log(const fs::path& state, std::chrono::local_seconds when, std::string_view words) {
    const fs::path log = staff_log_in(state);
    std::error_code none;
    fs::create_directories(state, none);
    drop_older_half(log);
    std::ofstream out(log, std::ios::app | std::ios::binary);
    out << fmt::format("{:%F %T}  {}\n", fmt::gmtime(when.time_since_epoch().count()), words);
    out.flush();
    return out ? std::string() : fmt::format("Cannot write {}.", log.string());
}

}  // namespace kiosk
