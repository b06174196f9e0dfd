#pragma once
#include <optional>
#include <string>

#include "visitor/running/runner_pictures.h"

namespace visitor {

/// Which way the first screen moves.
enum class Going {
    runs,   ///< true pace, and a rest in a still
    still,  ///< stills that follow one another
    dark,   ///< the same, one a minute
};

/// What the runner of the first screen does at a moment.
struct Show {
    std::size_t turn = 0;  ///< counts who ran before
    std::size_t step = 0;  ///< that the runner comes to rest in: one of a stride's
    float phase = 0;
    bool rests = false;
    kiosk::Time rests_since;
    kiosk::Time next;  ///< when it looks otherwise
};
Show show_at(kiosk::Time now, Going);

/// A muscle of the runner that a visitor touched: the runner slows down, rests where it works hardest, and then its
/// page opens.
struct MuscleTouch {
    std::string area;
    Moment from;
    bool ran = false;
    kiosk::Time at;

    float phase(kiosk::Time now) const;
    bool rests(kiosk::Time now) const;
    kiosk::Time opens() const;
};

/// The phase of each of a stride's steps.
float phase_of_step(std::size_t step);
/// The nearest of them.
std::size_t step_at(float phase);

}  // namespace visitor
