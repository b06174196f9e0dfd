#pragma once
#include <cstddef>

namespace kiosk {

/// What a visitor does with the voice that reads the card out.
enum class Listen { start, pause, go_on, again, back, next, stop };

/// Whether the card is being read out, and which of its sentences.
struct Listening {
    bool open = false;  ///< its controls stand on the screen
    bool playing = false;
    std::size_t sentence = 0;
    bool operator==(const Listening&) const = default;
};

/// What that leads to, on a card of so many sentences.
Listening after(Listening, Listen, std::size_t sentences);

}  // namespace kiosk
