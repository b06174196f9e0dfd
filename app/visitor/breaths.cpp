#include "visitor/breaths.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <numbers>
#include <utility>

#include "ui/motion.h"
#include "ui/wording.h"

namespace visitor {

std::optional<Breaths::Moment> Breaths::at(kiosk::Time now) {
    if (!began || now < *began) return std::nullopt;
    const auto half = (now - *began) / ui::motion::half_breath;
    if (half / 2 >= ui::motion::breaths) {
        began.reset();
        done = true;
        return std::nullopt;
    }
    const kiosk::Time turned = *began + ui::motion::half_breath * half;
    const std::chrono::duration<float> since = now - turned;
    const float share = since / std::chrono::duration<float>(ui::motion::half_breath);
    const float risen = (1 - std::cos(std::numbers::pi_v<float> * share)) / 2;
    const bool in = half % 2 == 0;
    return Moment{static_cast<int>(half / 2) + 1, in, in ? risen : 1 - risen, turned + ui::motion::half_breath};
}

std::string Breaths::words_due(kiosk::Time now, bool telling, const model::Language* language) {
    const auto breath = at(now);
    if (!breath) {
        const bool ended = std::exchange(told, {}) != kiosk::Time{} && done;
        return std::string(ended ? model::translated(language, wording::breaths_done) : "");
    }
    if (now == *began) return {};  // what its button is called now would cut it off
    const bool first = breath->number == 1 && breath->in;
    if (std::exchange(told, breath->ends) == breath->ends || (telling && !first)) return {};
    const std::string_view words = model::translated(language, breath->in ? wording::breathe_in : wording::breathe_out);
    if (!breath->in) return std::string(words);
    return fmt::format("{}, {} {} {}", words, breath->number, model::translated(language, wording::of),
                       ui::motion::breaths);
}

}  // namespace visitor
