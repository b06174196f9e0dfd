#include "kiosk/presence.h"

#include <algorithm>
#include <array>
#include <ratio>
#include <utility>

namespace kiosk {
namespace {

constexpr std::array reminders = {std::chrono::seconds(10), std::chrono::seconds(5)};  // before the visit is over

}  // namespace

Patience patience(const model::Clinic& clinic, int words_shown, Attention attention) {
    constexpr double allowance = 1.5;
    using minutes = std::chrono::duration<double, std::ratio<60>>;
    const minutes reading{static_cast<double>(words_shown) / words_read_a_minute * allowance};
    const int times = attention == Attention::sees ? 1 : 2;
    return {times * std::max(clinic.idle_after, std::chrono::ceil<std::chrono::seconds>(reading)),
            times * clinic.notice};
}

Presence::Finding Presence::look(const Signs& signs, Time now) {
    const bool listened = std::exchange(listens_, signs.listens);  // and so until now
    if (!last_touch_ || listened || signs.listens) last_touch_ = now;
    if (now >= *gone_at()) return Finding::gone;
    const bool asked_before = std::exchange(asks_, now >= *asked_at());
    answers_ = answers_ && signs.finger_down;
    if (signs.touched) {
        last_touch_ = now;
        answers_ = answers_ || asks_;
        return std::exchange(asks_, false) ? Finding::answered : Finding::here;
    }
    if (!asks_) return Finding::here;
    const std::chrono::seconds left = question_waits_still(now);
    const bool reminds =
        std::ranges::any_of(reminders, [&](std::chrono::seconds at) { return left <= at && at < told_; });
    if (asked_before && !reminds) return Finding::here;
    told_ = left;
    return asked_before ? Finding::reminded : Finding::asked;
}

std::chrono::seconds Presence::question_waits_still(Time now) const {
    const auto gone = gone_at();
    if (!asks_ || !gone) return {};
    return std::min(std::chrono::ceil<std::chrono::seconds>(*gone - now), patience_.asking);
}

std::optional<Time> Presence::asked_at() const {
    if (!last_touch_) return std::nullopt;
    return *last_touch_ + patience_.before_asking;
}

std::optional<Time> Presence::gone_at() const {
    if (!last_touch_) return std::nullopt;
    return *last_touch_ + patience_.before_asking + patience_.asking;
}

}  // namespace kiosk
