#include "kiosk/number_in.h"

#include <charconv>
#include <string>

namespace kiosk {

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

}  // namespace kiosk
