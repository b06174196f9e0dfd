#pragma once
#include <optional>
#include <string>

#include "kiosk/time.h"
#include "model/page.h"

namespace visitor {

/// Slow breaths that a visitor takes together with the body on the screen.
struct Breaths {
    struct Moment {
        int number = 0;  ///< of the breath, from 1
        bool in = false;
        float filled = 0;    ///< 0 to 1
        kiosk::Time ends{};  ///< when it turns
    };
    enum class State { none, going_on, done };
    std::optional<kiosk::Time> began{};
    bool done = false;  ///< to the last, and nobody has begun again

    State state() const { return began ? State::going_on : done ? State::done : State::none; }

    /// Nothing while nobody breathes along; after the last one it is done.
    std::optional<Moment> at(kiosk::Time now);
    void begin(kiosk::Time now) { *this = {.began = now}; }
    void stop() { *this = {}; }

    /// What is to be said in time with it, each once; empty while there is nothing. Past the first word none cuts off
    /// what a visitor is told meanwhile.
    std::string words_due(kiosk::Time now, bool telling, const model::Language*);

    kiosk::Time told{};  ///< until when what was said last holds
};

}  // namespace visitor
