#include "visitor/running/stride_motion.h"

#include <algorithm>
#include <cmath>

#include "figure/gait.h"

namespace visitor {

namespace {

float within_stride(float phase) { return phase - std::floor(phase); }

}  // namespace

float StrideMotion::phase(kiosk::Time now) const {
    if (way_ == 0) return from_;
    const std::chrono::duration<float> gone_by = now - since_;
    const float linear = std::clamp(gone_by / takes_, 0.0F, 1.0F);
    const float gone = plays_ ? linear : linear * linear * (3 - 2 * linear);
    return within_stride(from_ + way_ * gone);
}

float StrideMotion::goal(kiosk::Time now) const { return plays_ ? phase(now) : within_stride(from_ + way_); }

bool StrideMotion::moves(kiosk::Time now) const { return way_ != 0 && now - since_ < takes_; }

void StrideMotion::rest_at(float phase) {
    from_ = within_stride(phase);
    way_ = 0;
    plays_ = false;
}

void StrideMotion::go_to(float phase, kiosk::Time now, bool at_once) {
    stop(now);
    if (at_once) return rest_at(phase);
    const float ahead = within_stride(phase - from_);
    way_ = ahead > 0.5F ? ahead - 1 : ahead;
    takes_ = ui::motion::to_step;
    since_ = now;
}

void StrideMotion::play(kiosk::Time now) {
    stop(now);
    way_ = static_cast<float>(ui::motion::strides_played);
    takes_ = figure::stride_time * ui::motion::strides_played * ui::motion::slower;
    since_ = now;
    plays_ = true;
}

}  // namespace visitor
