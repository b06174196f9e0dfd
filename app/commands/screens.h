#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "commands/options.h"
#include "kiosk/session.h"
#include "model/page.h"
#include "staff/tabs.h"

namespace commands {

/// What is up while nobody is there and the clinic is closed.
inline constexpr std::string_view closed_screen = "attract:closed";

/// What a visitor would do to get to a screen such as "area:calves:flexibility". Throws Refused, naming what there is,
/// for a screen there is not.
std::vector<kiosk::Deed> way_to(std::string_view screen, const model::Library& library);

/// One of staff's screens.
struct StaffView {
    std::optional<staff::Tab> tab;  ///< none for the PIN pad
};
/// None for a visitor's screen. Throws Refused for a tab there is not.
std::optional<StaffView> staff_view(std::string_view screen);

/// The language, size of text and contrast to draw in. Throws Refused for a language there is not.
kiosk::Settings settings_of(const Options&, const model::Library& library);

}  // namespace commands
