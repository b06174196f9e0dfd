#pragma once
#include <vector>

#include "base/worker.h"

namespace platform {

/// Two soft notes, each struck once and dying away, as samples from -1 to 1, `rate` of them a second.
std::vector<float> two_notes(int rate);

/// How much of their full loudness is heard at a volume from -100 to 100, as the voice's is counted: half as loud every
/// 100 steps down, which takes a tenth of the power.
float gain(int volume);

/// Calls people who do not look. The sound device is open for as long as it sounds: SDL looks for new devices all the
/// time while one is. A machine that has none, or has it taken by another program, stays silent.
class Chime {
  public:
    /// Returns at once.
    void sound(int volume);

  private:
    base::Worker player_{base::Worker::AtEnd::drop};
};

}  // namespace platform
