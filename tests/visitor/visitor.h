#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/canvas.h"
#include "visitor/kiosk.h"

namespace visiting {

inline const std::string source_dir = BODYMAP_SOURCE_DIR;

/// A panel to stand in front of.
struct Panel {
    int width = 1280;
    int height = 800;
    float diagonal_inches = ui::usual_diagonal_inches;
};
inline constexpr Panel landscape = {1280, 800};
inline constexpr Panel portrait = {800, 1280};

/// As the kiosk takes it.
inline std::shared_ptr<const model::Library> shared(model::Library library) {
    return std::make_shared<const model::Library>(std::move(library));
}

/// The card's name, and each block as one sentence.
std::vector<model::Sentence> one_sentence_a_block(const model::Localised&, const model::ShownCard&);

/// Both are loaded once for all tests.
const model::Library& shipped_pages();
const visitor::Body& shipped_body();

/// The shipped pages and drawings, or others.
struct Content {
    model::Library library = shipped_pages();
    std::filesystem::path folder = source_dir + "/content";
    const visitor::Body& body = shipped_body();
    visitor::Answering answering = {};
    visitor::ReadingOut reading_out = one_sentence_a_block;
    visitor::Saying saying = {};
    platform::Voice* voice = nullptr;
};

/// What the kiosk knows of the world around it, and tells it.
struct Surroundings {
    std::function<void(const kiosk::UsageEvent&)> counted = {};
    std::function<std::chrono::sys_seconds()> wall_clock = {};
    kiosk::Zone zone = &kiosk::machine_zone;
    std::function<void(int volume)> chime = {};
};

/// Somebody in front of the real kiosk, on a panel without a display and with a clock of our own.
class Visitor {
  public:
    explicit Visitor(const Content&, Panel = landscape, ui::Paint = ui::Paint::on, const Surroundings& = {});

    /// Touches the button or name that says so, once it stands still and takes touches, and lets go. Fails the test
    /// when there is none to be seen.
    void taps(std::string_view name);
    void taps_at(ImVec2);
    /// Touches the body where the leader line of this area's name ends.
    void touches_body_at(std::string_view area_name);

    void presses(ImVec2);
    void moves_to(ImVec2);
    void lifts(ImVec2);
    void waits(std::chrono::milliseconds);
    /// Strikes a key of the keypad, and waits until nothing moves.
    void strikes(std::string_view key);
    /// Draws what is due because the voice has moved on, or something moves, as the kiosk would.
    void follows_voice();
    /// One frame with this input, `after` the frame before.
    visitor::Kiosk::Next next_frame(const platform::Input& = {}, std::chrono::milliseconds after = frame_time);

    /// Draws what is due for so long, as the kiosk would; how many frames that takes.
    int frames_in(std::chrono::milliseconds);

    /// What was said since it was last asked, one thing a line.
    std::string hears();
    /// What on the screen was told of last; zero for nothing there.
    ImGuiID told_of_last() const { return told_of_last_; }

    /// Whether these words stand on the screen, whole or as a part of something longer.
    bool sees(std::string_view words) const;
    std::optional<ui::Seen> finds(ui::Role, std::string_view name) const;
    ui::Seen button(std::string_view name) const;
    /// The colour of one pixel, as 0xRRGGBB.
    unsigned colour_at(ImVec2) const;
    /// How many pixels look like this colour, within a tenth of each channel.
    int pixels_of(unsigned rgb) const;

    visitor::Kiosk& kiosk() { return kiosk_; }
    const ui::Record& record() const { return kiosk_.record(); }
    /// Of the last frame.
    kiosk::Time now() const { return now_; }
    const platform::Canvas& canvas() const { return canvas_; }
    float mm(float pixels) const;

    static constexpr std::chrono::milliseconds frame_time{16};

  private:
    Panel panel_;
    platform::Canvas canvas_;
    visitor::Kiosk kiosk_;
    const platform::Voice* voice_;
    platform::Voice::State said_;
    bool moving_ = false;
    std::string heard_;
    ImGuiID told_of_last_ = 0;
    kiosk::Time now_{std::chrono::hours(1)};
};

}  // namespace visiting
