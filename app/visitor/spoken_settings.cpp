#include "visitor/spoken_settings.h"

#include <fmt/format.h>

#include "ui/wording.h"

namespace visitor {

std::vector<std::string> said_of_settings(const model::Localised& content, const kiosk::Settings& before,
                                          const kiosk::Settings& after, bool volume_key) {
    const auto words = [&](std::string_view own) { return content.say(own); };
    const auto on_off = [&](bool on) { return words(on ? wording::on : wording::off); };
    std::vector<std::string> said;
    if (after.language != before.language && content.language) said.push_back(content.language->name);
    if (after.text_percent != before.text_percent)
        said.push_back(fmt::format("{} {} {}", words(wording::text_size), after.text_percent, words(wording::percent)));
    if (after.high_contrast != before.high_contrast)
        said.push_back(fmt::format("{} {}", words(wording::high_contrast), on_off(after.high_contrast)));
    if (after.less_motion != before.less_motion)
        said.push_back(fmt::format("{} {}", words(wording::motion), on_off(after.less_motion)));
    if (after.lowered != before.lowered)
        said.push_back(fmt::format("{} {}", words(wording::lower_half), on_off(after.lowered)));
    if (after.louder != before.louder || volume_key)
        said.push_back(fmt::format("{} {} {} {}", words(wording::volume), after.louder + kiosk::volume_steps + 1,
                                   words(wording::of), 2 * kiosk::volume_steps + 1));
    return said;
}

}  // namespace visitor
