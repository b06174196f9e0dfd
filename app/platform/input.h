#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace platform {

/// What is touching the panel. A finger is gone once lifted: nothing may stay hovered behind it.
enum class Pointer { mouse, finger };

/// One step of a pointer, in pixels from the top left. Only one finger counts at a time: the first one down.
struct PointerEvent {
    /// A press that is cancelled has ended nowhere: it neither taps nor drags anything.
    enum class Kind { move, press, release, cancel };
    Kind kind{};
    float x = -1;  ///< beside the panel, as a cancelled one is
    float y = -1;
    Pointer pointer = Pointer::mouse;
};

/// A key that was struck, or goes on being held, by platform::key_of: "T", "7", "Up", "Enter".
struct KeyStroke {
    std::string name = {};
    bool repeated = false;  ///< the key has been down since an earlier stroke
    bool operator==(const KeyStroke&) const = default;
};

/// What happened since the frame before, in order.
struct Input {
    std::vector<PointerEvent> pointer_events = {};
    float wheel = 0;  ///< steps, positive away from the visitor
    std::vector<KeyStroke> keys = {};
    /// None of it happened before that, though it may be read long after it; unset: it happened just now.
    std::optional<std::chrono::steady_clock::time_point> since = {};

    void append(const Input& later) {
        if (!since) since = later.since;
        pointer_events.insert(pointer_events.end(), later.pointer_events.begin(), later.pointer_events.end());
        wheel += later.wheel;
        keys.insert(keys.end(), later.keys.begin(), later.keys.end());
    }
};

}  // namespace platform
