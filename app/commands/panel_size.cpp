#include "commands/panel_size.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/diagonal.h"
#include "model/clinic.h"
#include "ui/theme.h"

namespace commands {
namespace {

using platform::Finding;
using Severity = Finding::Severity;

constexpr float near_enough = 0.995F;  // nobody sees that a pixel is missing

/// How large a millimetre of the design is on this panel: less than one where the whole would not find room.
float share_of_true_size(int width, int height, float diagonal_inches) {
    const float pixels = std::hypot(static_cast<float>(width), static_cast<float>(height));
    return ui::pixels_per_mm(width, height, diagonal_inches) * diagonal_inches * base::mm_per_inch / pixels;
}

}  // namespace

float least_inches(int width, int height) {
    constexpr float too_small = 1;  // inches, for a panel of any shape: from there on, everything grows with it
    return std::ceil(10 * too_small / share_of_true_size(width, height, too_small)) / 10;
}

Finding panel_size(int width, int height, std::optional<float> diagonal_inches, int text_percent) {
    if (!diagonal_inches)
        return {Severity::nuisance,
                fmt::format("The display does not say how large it is; it is taken for one of {} inches.",
                            ui::usual_diagonal_inches),
                "Write its diagonal into clinic.lua, such as diagonal = 21.5"};
    const float share = share_of_true_size(width, height, *diagonal_inches);
    const auto capital = [&](int percent) { return ui::size::capital * share * static_cast<float>(percent) / 100; };
    const float button = ui::size::target * share;
    const std::string shown =
        fmt::format("capital letters of {:.1f} mm and buttons of {:.1f} mm", capital(text_percent), button);
    if (share >= near_enough)
        return {.what = fmt::format("The panel of {} inches shows {}, or larger.", *diagonal_inches, shown)};
    std::string advice =
        fmt::format("A panel of this shape should have {:.1f} inches or more.", least_inches(width, height));
    const auto* const enough = std::ranges::find_if(
        model::text_sizes, [&](int percent) { return capital(percent) >= ui::size::capital * near_enough; });
    // Letters that stay too small in any size are mended by another panel only, as the buttons are.
    if (enough != model::text_sizes.end() && *enough > text_percent)
        advice += fmt::format(
            " Until then write text = {} into clinic.lua: letters have {:.1f} mm then, and buttons still {:.1f} mm.",
            *enough, capital(*enough), button);
    return {Severity::nuisance,
            fmt::format("The panel of {} inches is too small: it shows {}, where {:.1f} and {:.0f} mm are needed.",
                        *diagonal_inches, shown, ui::size::capital, ui::size::target),
            advice};
}

}  // namespace commands
