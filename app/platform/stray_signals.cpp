#include "platform/stray_signals.h"

namespace platform {
namespace {

// Not SIG_IGN, which every program started from here would inherit.
void pass_over(int) {}

}  // namespace

StraySignals::StraySignals() {
    struct sigaction ours {};
    ours.sa_handler = &pass_over;
    ours.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &ours, &before_[i]);
}

StraySignals::~StraySignals() {
    for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &before_[i], nullptr);
}

}  // namespace platform
