#pragma once
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/scratch.h"
#include "outside/display.h"
#include "outside/program.h"
#include "platform/speech_desk.h"
#include "visitor/visitor.h"

/// The program as a clinic runs it, met from outside: a real window, real keys and touches, a real speech server.
namespace outside {

/// The kiosk, everything around it that it meets in a clinic, and somebody in front of it.
class WaitingRoom {
  public:
    struct Setup {
        visiting::Panel panel = {1920, 1080};
        std::chrono::milliseconds letter{};      ///< how long the voice takes for each
        std::optional<std::string> clinic = {};  ///< of clinic.lua; none: as it is shipped
        ui::Paint reflection = ui::Paint::on;    ///< off: nothing can be compared with what it shows
    };
    explicit WaitingRoom(const Setup&);
    WaitingRoom() : WaitingRoom(Setup()) {}
    ~WaitingRoom();
    WaitingRoom(const WaitingRoom&) = delete;
    WaitingRoom& operator=(const WaitingRoom&) = delete;

    static constexpr std::chrono::milliseconds short_press{60};
    /// From a sentence's last word until the kiosk knows of it.
    static constexpr std::chrono::milliseconds until_ended{150};
    /// What follows sooner upon the same is the tremble of a hand; on a busy machine the kiosk notices late that a key
    /// came up.
    static constexpr std::chrono::milliseconds deliberate{1300};

    /// Strikes a key, by what it means (as in platform::key_of) or by its number in X, and holds it for so long. Waits
    /// before it strikes the same one again, so that each counts.
    void strikes(std::string_view key, std::chrono::milliseconds held = short_press);
    void strikes(int keycode, std::chrono::milliseconds held = short_press);
    void strikes_twice(std::string_view key, std::chrono::milliseconds apart);

    /// Waits before it touches again, so that each counts.
    void touches(Spot, std::chrono::milliseconds held = short_press);
    void touches_twice(Spot, std::chrono::milliseconds apart);
    void drags(Spot from, Spot to);
    /// Touches what says so, on the display and in the reflection, and waits until both show the same again.
    void taps(std::string_view name);

    /// Another kiosk, in this process, in front of which the same was done: it knows what stands where.
    visiting::Visitor& reflection() { return reflection_; }
    Spot spot_of(std::string_view name) const;
    /// Waits until the display shows what the reflection shows. False if that never comes.
    bool shows_the_reflection() const;
    Screenshot screenshot() const { return display_.screenshot(); }
    int pixels(float millimetres) const;

    /// Waits for something that contains these words to be said, and returns all that was said since the last call,
    /// with that. Fails the test if it never comes.
    std::vector<std::string> hears(std::string_view words, std::chrono::seconds longest = patience);
    /// The same for what this is true of.
    std::vector<std::string> hears(const std::function<bool(const std::string&)>& meant,
                                   std::chrono::seconds longest = patience);
    /// What was said since the last call of either.
    std::vector<std::string> heard();
    /// Strikes a key, here and in the reflection, and returns what is said then. Fails the test if it is not, word for
    /// word, what the reflection has to say.
    std::string hears_after(std::string_view key);
    std::string hears_after(int keycode, std::string_view meaning);
    /// Goes on from one thing to the next until what is called this has the focus, and returns what was said of it.
    std::string walks_to(std::string_view name);
    /// All that has been said so far, and what of it was cut off.
    const speaking::Desk& desk() const { return desk_; }
    /// Of what came out beside the voice: 0 for silence, 1 for as loud as can be.
    float loudest_sound() const;
    speaking::Server& speech_server() { return *server_; }

    Program& kiosk() { return *kiosk_; }

  private:
    using Time = std::chrono::steady_clock::time_point;
    std::string hears_after(std::string_view key, const std::function<void()>& struck);
    std::string said_from(std::size_t number) const;
    void press_key(int keycode, std::chrono::milliseconds held);
    void press_panel(Spot, std::chrono::milliseconds held);
    std::vector<std::string> command(const Setup&) const;
    Environment surroundings() const;

    scratch::Folder folder_;
    visiting::Panel panel_;
    std::filesystem::path content_;
    Display display_;
    speaking::Desk desk_;
    std::optional<speaking::Server> server_;
    std::optional<Program> kiosk_;
    visiting::Visitor reflection_;
    std::size_t told_ = 0;  ///< of what was said, how much a test knows
    int struck_ = 0;        ///< the key that was, last
    Time struck_at_;
    Time touched_;
};

}  // namespace outside
