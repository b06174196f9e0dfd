#pragma once
#include <SDL.h>

#include <chrono>
#include <memory>
#include <optional>

#include "platform/end_signals.h"
#include "platform/finger.h"
#include "platform/foreground.h"
#include "platform/keyboard.h"
#include "platform/renderer.h"

namespace platform {

enum class Mode { full_screen, window };

/// Whether SDL, which is up, has found nothing better than a display nobody sees, and nobody has asked for that one.
bool display_is_imaginary();

/// The diagonal in inches of `width` x `height` pixels on one of SDL's displays, by what it reports; empty when that
/// cannot be believed.
std::optional<float> diagonal_of_display(int index, int width, int height);

/// The panel: one SDL window and its input. While it lives, SDL's video is up, and SIGTERM and SIGINT are asking it to
/// end. In full screen no key and no window manager can close it, put it away or take its keyboard, as far as the
/// desktop leaves that to a program.
class Window {
  public:
    struct Size {
        int width = 0;
        int height = 0;
    };

    /// `size` counts in Mode::window only, where no side gets smaller than `smallest_side`. Throws std::runtime_error,
    /// one sentence, when there is no usable display.
    Window(Mode mode, Size size);

    static constexpr int smallest_side = 320;

    Renderer& renderer() { return *renderer_; }

    struct Events {
        Input input;
        bool anything = false;  ///< the picture may have to change: input, a resize, an uncovered window
        bool close = false;     ///< to end: a signal, a display that is gone, and in Mode::window the close button
    };
    /// Sleeps until something happens, at most `longest`.
    Events wait(std::chrono::milliseconds longest);

    /// Ends the sleep early. The one function here that any thread may call.
    static void wake();

    /// The window's diagonal in inches, by what the display reports; empty when that cannot be believed.
    std::optional<float> reported_diagonal() const;

  private:
    struct Video {
        Video();
        ~Video();
    };
    struct Delete {
        void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
    };
    void apply(const SDL_Event& event, Events& events);
    void apply_window(const SDL_WindowEvent& event, Events& events);
    void stay_in_front(const SDL_WindowEvent& event);
    void come_back();
    void apply_motion(const SDL_MouseMotionEvent& event, Input& input);
    void apply_button(const SDL_MouseButtonEvent& event, Input& input);
    void apply_finger(const SDL_TouchFingerEvent& event, Input& input);
    void apply_key(const SDL_KeyboardEvent& event, Input& input);
    void let_go_of_mouse(Input& input);
    enum class Cursor { shown, hidden };
    void set_cursor(Cursor);
    PointerEvent mouse(PointerEvent::Kind kind, int x, int y) const;

    Video video_;
    EndSignals end_signals_;
    Mode mode_;
    bool fills_later_ = false;  ///< the window manager has yet to be asked to let it fill the display
    std::unique_ptr<SDL_Window, Delete> window_;
    std::unique_ptr<Renderer> renderer_;
    Finger finger_;
    Keyboard keyboard_;
    Foreground foreground_;
    bool mouse_down_ = false;
    /// Then no more events were there. None came before it was opened.
    std::chrono::steady_clock::time_point read_all_ = std::chrono::steady_clock::now();
};

}  // namespace platform
