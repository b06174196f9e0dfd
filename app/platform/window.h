#pragma once
#include <SDL.h>

#include <chrono>
#include <memory>
#include <optional>

#include "platform/finger.h"
#include "platform/renderer.h"

namespace platform {

enum class Mode { full_screen, window };

/// The panel: one SDL window and its input. While it lives, SDL's video is up.
class Window {
  public:
    struct Size {
        int width = 0;
        int height = 0;
    };

    /// `size` counts in Mode::window only. Throws std::runtime_error, one sentence, when there is no usable display.
    Window(Mode mode, Size size);

    Renderer& renderer() { return *renderer_; }

    struct Events {
        Input input;
        bool anything = false;  ///< the picture may have to change: input, a resize, an uncovered window
        bool close = false;     ///< asked to end: the window's close button, or a signal
    };
    /// Sleeps until something happens, at most `longest`.
    Events wait(std::chrono::milliseconds longest);

    /// The window's diagonal in inches, by what the display reports; empty when it doesn't, or reports nonsense.
    std::optional<float> reported_diagonal() const;

  private:
    struct Video {
        Video();
        ~Video();
    };
    struct Delete {
        void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
    };
    void take(const SDL_Event& event, Events& events);
    void take_finger(const SDL_TouchFingerEvent& finger, Input& input);

    Video video_;
    std::unique_ptr<SDL_Window, Delete> window_;
    std::unique_ptr<Renderer> renderer_;
    Finger finger_;
};

}  // namespace platform
