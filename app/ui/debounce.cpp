#include "ui/debounce.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace ui {
namespace {

bool near(const Rect& a, const Rect& b, float reach) {
    return std::abs(a.x - b.x) <= reach && std::abs(a.y - b.y) <= reach && std::abs(a.right() - b.right()) <= reach &&
           std::abs(a.bottom() - b.bottom()) <= reach;
}

}  // namespace

void Debounce::begin_frame(Reach reach, kiosk::Time now, kiosk::Time touched) {
    reach_ = reach;
    now_ = now;
    touched_ = touched;
    is_first_ = !std::exchange(begun_, true);
    std::erase_if(standing_, [](const Standing& one) { return !one.seen; });
    for (Standing& one : standing_) one.seen = false;
}

void Debounce::presented(kiosk::Time now) {
    for (Standing& one : standing_)
        if (std::exchange(one.is_new, false)) one.late = now - now_;
}

void Debounce::stands(ImGuiID id, const Rect& box) {
    const auto known = std::ranges::find(standing_, id, &Standing::id);
    if (known == standing_.end())
        standing_.push_back({id, box, is_first_ ? kiosk::Time{} : now_, true});
    else if (near(known->box, box, reach_.same_place))
        known->seen = true;
    else
        *known = {id, box, now_, true};  // nobody has seen it there yet, and this frame may be a slow one
}

void Debounce::comes_down(ImGuiID id, ImVec2 at, Again means) {
    down_ = touched_;
    means_ = means;
    refused_ = takes(id, at, means) ? std::nullopt : std::optional(id);
    if (!refused_ || !is_on_spot(at)) return;
    last_->in_one_burst = last_->in_one_burst && now_ - last_->last_touch <= motion::one_burst;
    last_->last_touch = now_;
}

bool Debounce::is_on_spot(ImVec2 at) const {
    return last_ && std::hypot(at.x - last_->at.x, at.y - last_->at.y) < reach_.same_spot;
}

bool Debounce::takes(ImGuiID id, ImVec2 at, Again means) const {
    const auto known = std::ranges::find(standing_, id, &Standing::id);
    assert(known != standing_.end());  // it stands, or nobody could touch it
    if (is_on_spot(at) && means != Again::meant) {
        // Where something unread would be gone, what stands beside it waits as well: it may hide the same.
        const bool skips = means == Again::skips || last_->skips;
        const bool stood = known->since <= last_->came_down && !skips;
        // A third touch is that hand, too, and so is a tenth in one burst; but whoever touches on and on at leisure
        // means it.
        const kiosk::Time longest = last_->in_one_burst ? last_->last_touch : last_->lifted + motion::on_and_on;
        const kiosk::Time ended = stood ? last_->lifted : std::min(last_->last_touch, longest);
        if (down_ - ended < (stood ? motion::same_again : motion::new_there + known->late)) return false;
    }
    return down_ - known->since >= motion::second_tap + known->late;
}

}  // namespace ui
