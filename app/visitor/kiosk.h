#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>

#include "kiosk/counted.h"
#include "kiosk/hours.h"
#include "kiosk/session.h"
#include "staff/staff_screen.h"
#include "ui/pictures.h"
#include "ui/record.h"
#include "ui/scroll.h"
#include "visitor/bar.h"
#include "visitor/card/card.h"
#include "visitor/drift.h"
#include "visitor/keypad.h"
#include "visitor/map/body.h"
#include "visitor/map/body_pictures.h"
#include "visitor/map/map.h"
#include "visitor/narrator.h"
#include "visitor/read_out.h"
#include "visitor/touches.h"

namespace visitor {

/// Makes the blocks of an answer from what the visitor chose, in the language the pages are written in.
using Answering =
    std::function<std::vector<model::Block>(const model::Page&, const model::Answer&, const model::Choices&)>;

/// The whole screen: decides which view is up, lets it draw itself, and passes on what the visitor does.
class Kiosk {
  public:
    struct Parts {
        platform::Renderer& renderer;
        const Body& body;
        std::filesystem::path icon_folder;
        std::vector<std::filesystem::path> content_folders;  ///< a picture is taken from the first that has it
        Answering answering = {};
        ReadingOut reading_out = {};       ///< none: nothing can be listened to
        platform::Voice* voice = nullptr;  ///< none: it would be silent
        float diagonal_inches = ui::usual_diagonal_inches;
        ui::Paint paint = ui::Paint::on;  ///< off: frames are laid out and recorded, and never seen
        /// Is told what visitors do, for the counts. Must not wait for anything. None: nothing is counted.
        std::function<void(const kiosk::Counted&)> counted = {};
        std::function<std::chrono::sys_seconds()> wall_clock = {};  ///< for the opening hours; none: it never gets dark
        kiosk::Zone zone = &kiosk::machine_zone;
    };
    /// The parts have to outlive the kiosk. Throws model::BrokenInstallation or std::runtime_error for a missing icon
    /// or typeface.
    Kiosk(const Parts&, model::Library);

    /// Shows other content from the next frame on. The visitor stays where they are, as far as that place still exists.
    void update(model::Library);

    /// When the next frame is due: at once while something moves, else at `wake`, else only after input.
    struct Next {
        bool moving = false;
        std::optional<kiosk::Time> wake;
    };
    /// Takes the input and draws one frame that fills the panel.
    Next frame(const platform::Input&, kiosk::Time now);

    /// The same within a frame of the renderer's that somebody else has begun and will finish, as a panel of this size
    /// at this place. Touches beside it are others'.
    Next frame_within(const ui::Rect& panel, const platform::Input&, kiosk::Time now);

    /// Does what a visitor could do by touch.
    void take(const kiosk::Deed&);

    /// What staff get to by holding a corner. It stays shut until it knows something.
    staff::StaffScreen& staff() { return staff_; }

    const kiosk::Session& session() const { return session_; }
    const ui::Record& record() const { return record_; }
    /// What has the focus and, for a visitor who asked for speech, what the last frame has to say.
    const Keypad& keypad() const { return keypad_; }
    /// As of the last frame.
    const ui::Theme& theme() const { return theme_; }

  private:
    std::optional<kiosk::Deed> draw(ui::Frame&, const ui::Rect& screen);
    Light light() const;
    std::optional<kiosk::Deed> draw_attract(ui::Frame&, const ui::Rect& screen, const PaneScene&) const;
    std::optional<kiosk::Deed> draw_landscape(ui::Frame&, ui::Rect room, const PaneScene&);
    std::optional<kiosk::Deed> draw_portrait(ui::Frame&, ui::Rect room, const PaneScene&);
    std::string_view card_id() const;
    std::string_view place_name(const ui::Frame&) const;
    void tell_keypad(const kiosk::Place& before);
    void count(const kiosk::Deed&, const kiosk::Session& before) const;
    void turn_to_show(std::string_view page_id);
    void set_card();
    void set_theme(const ui::Rect& panel);
    void translate();
    std::set<std::string> photos_wanted() const;
    std::optional<kiosk::Place> still_there(kiosk::Place) const;
    std::optional<kiosk::Deed> draw_above_player(ui::Frame&, ui::Rect room, const PaneScene&);
    std::optional<kiosk::Deed> draw_card(ui::Frame&, const ui::Rect&, CardSize);
    /// True when this input answers whether the visitor is still there: it does nothing else then.
    bool note_presence(const ui::Rect& panel, const platform::Input&, kiosk::Time now);
    void set_patience();
    void read_out();
    void follow_voice();
    void announce();
    void ask_aloud();
    std::string_view language_code() const;
    int volume() const;
    BarScene bar_scene(const ui::Rect& screen) const;
    bool reads_long() const;
    float compact_height(ui::Frame&, float width) const;

    Parts parts_;
    model::Library library_;  ///< as it is written
    model::Library shown_;    ///< in the visitor's language
    /// The page on the card, with what its answers say to what the visitor chose. None when the page is not there.
    std::optional<model::Page> card_;
    model::Choices choices_;  ///< the visitor's on that page
    Light light_ = Light::day;
    ui::Theme theme_;
    ui::Pictures pictures_;
    FigurePictures figures_;
    ui::Record record_;
    const model::Language* language_ = nullptr;  ///< of library_, the visitor's
    kiosk::Session session_;
    staff::StaffScreen staff_;
    ui::Scroll scroll_;
    Keypad keypad_;
    Narrator narrator_;
    Touches touches_;
    std::optional<kiosk::Time> last_frame_;
    kiosk::Time entered_at_;  ///< when the attract screen was left or come back to
    kiosk::Time arrived_at_;  ///< when the current place was entered
    kiosk::Time touched_at_;  ///< when the open area was touched
    kiosk::Patience patience_;
    const model::Block* spoken_ = nullptr;  ///< the block that was brought into view because it is read out
    bool asks_ = false;                     ///< "Still reading?" stands on the screen
    bool answers_ = false;                  ///< the finger that answered it is still down
};

}  // namespace visitor
