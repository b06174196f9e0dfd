#pragma once
#include <SDL.h>

#include <string_view>

namespace platform {

/// A key by what it means to a visitor: several keys may mean the same.
struct Key {
    std::string_view name;  ///< empty for a key that means nothing
    bool repeats = false;   ///< while it is held
    bool guarded = true;    ///< struck twice at once, it counts once
};

/// "A" to "Z", "0" to "9", "Up", "Down", "Left", "Right", "Tab", "Shift+Tab", "Enter", "Back", "Home", "VolumeUp",
/// "VolumeDown", "Speech", and "HeadsetIn" and "HeadsetOut" from keypads with a socket of their own.
Key key_of(const SDL_Keysym&);

}  // namespace platform
