#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "kiosk/counts.h"
#include "kiosk/ghost_touch.h"
#include "kiosk/hours.h"
#include "model/showing.h"
#include "staff/staff_screen.h"
#include "ui/debounce.h"
#include "ui/pictures.h"
#include "ui/text_layouts.h"
#include "visitor/bookmarks.h"
#include "visitor/keypad.h"
#include "visitor/lower_half.h"
#include "visitor/scene.h"
#include "visitor/spoken_screen.h"
#include "visitor/touches.h"

namespace visitor {

/// The whole screen: takes what the visitor does, follows it everywhere it leads, and has the views draw themselves.
class Kiosk {
  public:
    struct Parts {
        platform::Renderer& renderer;
        const Body& body;  ///< may come when the first screen is up
        std::filesystem::path icon_folder;
        std::vector<std::filesystem::path> content_folders;  ///< a picture is taken from the first that has it
        Answering answering = {};
        ReadingOut reading_out = {};       ///< none: nothing can be listened to
        Saying saying = {};                ///< none: other words are said as they are written
        platform::Voice* voice = nullptr;  ///< none: it would be silent
        float diagonal_inches = ui::usual_diagonal_inches;
        ui::Paint paint = ui::Paint::on;  ///< off: frames are laid out and recorded, and never seen
        /// Is told what visitors do, for the counts. Must not wait for anything. None: nothing is counted.
        std::function<void(const kiosk::UsageEvent&)> counted = {};
        /// For the opening hours and the days of pages; none: it never gets dark, and no page waits for its day.
        std::function<std::chrono::sys_seconds()> wall_clock = {};
        kiosk::Zone zone = &kiosk::machine_zone;
        /// Has to be heard by whoever does not look, at this volume from -100 to 100. Must not wait. None: it is
        /// silent.
        std::function<void(int volume)> chime = {};
        /// Pages that visitors do not see are there as well: for who writes them, or looks them through.
        enum class Pages { as_visitors_see, all } pages = Pages::as_visitors_see;
    };
    /// The parts have to outlive the kiosk. Throws model::BrokenInstallation or std::runtime_error for a missing icon
    /// or typeface.
    Kiosk(const Parts&, std::shared_ptr<const model::Library>);

    /// Shows other content from the next frame on. The visitor stays where they are, as far as that place still exists.
    void update(std::shared_ptr<const model::Library>);

    /// Does what a visitor could do by touch.
    void take(const kiosk::Deed&);

    /// When the next frame is due: at once while something moves, else at `wake`, else only after input.
    struct Next {
        bool moving = false;
        std::optional<kiosk::Time> wake;
    };
    /// Takes the input and draws one frame that fills the panel.
    Next frame(const platform::Input&, kiosk::Time now);
    /// That frame stands on the display, since then.
    void presented(kiosk::Time now) { debounce_.presented(now); }

    /// The same within a frame of the renderer's that somebody else has begun and will finish, as a panel of this size
    /// at this place. Touches beside it are others'.
    Next frame_within(const ui::Rect& panel, const platform::Input&, kiosk::Time now);

    /// What staff get to by holding a corner. It stays shut until somebody opens its door.
    staff::StaffScreen& staff() { return staff_; }

    const kiosk::Session& session() const { return session_; }
    /// That is up; null where there is none.
    const OpenCard* card() const { return card_ ? &*card_ : nullptr; }
    const kiosk::Presence& presence() const { return presence_; }
    const ui::Record& record() const { return record_; }
    /// What has the focus.
    const Keypad& keypad() const { return keypad_; }
    /// What the last frame had to say to a visitor who asked for speech, or might want to.
    const News& news() const { return news_; }
    /// As of the last frame.
    const ui::Theme& theme() const { return theme_; }

  private:
    enum class Way { on, back };
    model::ShowDate today() const;
    void put_up_pages_of_today();
    void show(model::Localised);
    void follow(const kiosk::Session& before, Way);
    void take_step();
    void move_on(kiosk::Time now);
    void show_outcome(const kiosk::Choose&, const std::optional<model::Where>& stopped_before);
    std::optional<kiosk::Place> still_there(kiosk::Place) const;
    void turn_to_show(std::string_view page_id);
    void tell_keypad(const kiosk::Place& before, Way);
    Keypad::Wish take_input(const ui::Rect& panel, const platform::Input&, kiosk::Time now);
    void look_for_ghost(const ui::Rect& panel, const platform::Input&, kiosk::Time now);
    bool ghost() const { return last_frame_ && ghost_.is_there(*last_frame_); }
    kiosk::Presence::Finding look_after(const ui::Rect& panel, const platform::Input&, kiosk::Time now);
    void tell_news();
    std::optional<std::size_t> reads_from(const kiosk::Session& before) const;
    bool turns_from_breaths() const;
    bool hears() const { return keypad_.self_voicing() || session_.listening().open; }
    std::optional<SpokenScreen::Hint> hint_due() const;
    UsedPanel used_of(const ui::Rect& panel) const;
    void draw(ui::Frame&, const ui::Rect& used, bool can_be_lowered, Light);
    Light light() const;
    void set_theme(Light, float pixels_per_mm);
    void be_patient();
    void count(const std::vector<kiosk::UsageEvent>&);
    void show_runner();
    const Body& body() const { return other_body_ ? *other_body_ : parts_.body; }

    Parts parts_;
    std::shared_ptr<const model::Library> all_;  ///< with the pages that are not shown today
    model::ShowDate shown_day_;
    model::Localised content_;
    std::vector<LanguageChoice> languages_;  ///< of the content
    kiosk::Session session_;
    kiosk::Presence presence_;
    kiosk::VisitSoFar visit_;
    kiosk::GhostTouch ghost_;
    std::optional<OpenCard> card_;
    int words_shown_ = 0;  ///< on it
    ui::Scroll scroll_;
    ui::Scroll names_scroll_;
    ui::Scroll parts_scroll_;
    Bookmarks bookmarks_;
    Since since_;
    std::optional<kiosk::Time> answered_;  ///< the step that is up: the next one is due soon after that
    std::optional<kiosk::Time> last_frame_;
    Narrator narrator_;
    Keypad keypad_;
    SpokenScreen spoken_screen_;
    News news_;
    bool by_keys_ = false;  ///< the visit is one by keys, without speech at first
    Touches touches_;
    ui::Debounce debounce_;
    kiosk::Time pressed_since_{};  ///< the newest press came no earlier
    staff::StaffScreen staff_;
    ui::Theme theme_;
    ui::Pictures pictures_;
    ui::TextLayouts layouts_;
    std::optional<Body> other_body_;  ///< of another runner than the first
    FigurePictures figures_;
    MovingPictures moving_;
    RunnerPictures runners_;
    std::optional<MuscleTouch> muscle_touch_;
    StrideMotion stride_;
    Breaths breaths_;
    CalloutPlaces callout_places_;
    StepFits step_fits_;  ///< of the card
    ui::Record record_;
};

}  // namespace visitor
