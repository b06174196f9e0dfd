#include "kiosk/staff_records.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <system_error>

#include "base/files.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// The number of a line "name = number"; none when there is no such line, or something else in it.
std::optional<int> number_in(std::string_view file, std::string_view name) {
    const std::string start = std::string(name) + " = ";
    while (!file.empty()) {
        const std::string_view line = file.substr(0, file.find('\n'));
        file.remove_prefix(line.size() < file.size() ? line.size() + 1 : line.size());
        if (!line.starts_with(start)) continue;
        const std::string_view digits = line.substr(start.size());
        int number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc() && end == digits.data() + digits.size()) return number;
        return std::nullopt;
    }
    return std::nullopt;
}

int bounded(std::optional<int> number, int least, int most, int usual) {
    return number && *number >= least && *number <= most ? *number : usual;
}

/// By whole lines. Readers find the old log or the new one; where there is no room for that, the old one.
void drop_older_half(const fs::path& log) try {
    std::error_code none;
    if (fs::file_size(log, none) < most_log_bytes || none) return;
    auto lines = base::read_text(log);
    if (lines) base::replace_file(log, lines->erase(0, lines->find('\n', lines->size() / 2) + 1));
} catch (const std::runtime_error&) {
    return;  // what is to be noted goes into the old one, or says why it does not
}

}  // namespace

std::string to_text(const Defaults& defaults) {
    return fmt::format("volume = {}\nbrightness = {}\n", defaults.volume, defaults.brightness);
}

Defaults read_defaults(std::string_view file) {
    const Defaults usual;
    return {.volume = bounded(number_in(file, "volume"), softest, loudest, usual.volume),
            .brightness = bounded(number_in(file, "brightness"), darkest, brightest, usual.brightness)};
}

std::string to_text(const PinTries& tries) { return fmt::format("wrong_in_a_row = {}\n", tries.wrong_in_a_row); }

PinTries read_tries(std::string_view file) {
    return {.wrong_in_a_row = std::max(0, number_in(file, "wrong_in_a_row").value_or(0))};
}

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
