#pragma once
#include <filesystem>
#include <optional>

#include "kiosk/session.h"
#include "screen/body.h"
#include "screen/figure_pictures.h"
#include "screen/pane.h"
#include "screen/pictures.h"
#include "screen/record.h"
#include "screen/scroll.h"

namespace screen {

/// The id of the page whose card greets visitors on the map.
inline constexpr std::string_view welcome_page = "welcome";

/// The whole screen: decides which view is up, lets it draw itself, and passes on what the visitor does.
class Kiosk {
  public:
    struct Parts {
        platform::Renderer& renderer;
        const model::Library& library;
        const Body& body;
        std::filesystem::path icon_folder;
        std::filesystem::path content_folder;
        float diagonal_inches = usual_diagonal_inches;
    };
    /// The parts have to outlive the kiosk. Throws model::BrokenInstallation or std::runtime_error for a missing icon
    /// or typeface.
    explicit Kiosk(const Parts&);

    /// When the next frame is due: at once while something moves, else at `wake`, else only after input.
    struct Next {
        bool moving = false;
        std::optional<kiosk::Time> wake;
    };
    /// Takes the input and draws one frame.
    Next frame(const platform::Input&, kiosk::Time now);

    /// Does what a visitor could do by touch.
    void take(const kiosk::Deed&);

    const kiosk::Session& session() const { return session_; }
    const Record& record() const { return record_; }

  private:
    std::optional<kiosk::Deed> draw(Frame&, const Rect& screen);
    std::optional<kiosk::Deed> draw_landscape(Frame&, Rect room, const PaneScene&);
    std::optional<kiosk::Deed> draw_portrait(Frame&, Rect room, const PaneScene&);
    const model::Page* card_page() const;
    void turn_to_show(std::string_view page_id);

    Parts parts_;
    Theme theme_;
    Pictures pictures_;
    FigurePictures figures_;
    Record record_;
    kiosk::Session session_;
    Scroll scroll_;
    std::optional<kiosk::Time> last_frame_;
    kiosk::Time entered_at_;  ///< when the attract screen was left or come back to
    kiosk::Time arrived_at_;  ///< when the current place was entered
    kiosk::Time touched_at_;  ///< when the open area was touched
};

}  // namespace screen
