#include "kiosk/defaults.h"

#include <fmt/format.h>

#include <optional>

#include "kiosk/number_in.h"

namespace kiosk {
namespace {

int bounded(std::optional<int> number, int least, int most, int usual) {
    return number && *number >= least && *number <= most ? *number : usual;
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

}  // namespace kiosk
