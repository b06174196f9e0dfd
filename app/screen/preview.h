#pragma once
#include "screen/controls.h"
#include "screen/edition.h"
#include "screen/kiosk.h"
#include "screen/problem_list.h"
#include "screen/spot.h"

namespace screen {

/// The window of `bodymap preview`: the kiosk as it stands in the clinic, scaled to fit, and beside it what staff want
/// to know about the page they are writing.
class Preview {
  public:
    /// The parts have to outlive the preview. Throws as Kiosk does.
    Preview(const Kiosk::Parts&, Edition);

    /// Shows the content after a save from the next frame on, and opens what was saved last.
    void show(Edition);

    /// Takes the input and draws one frame that fills the window.
    Kiosk::Next frame(const platform::Input&, kiosk::Time now);

    Kiosk& kiosk() { return kiosk_; }
    const Kiosk& kiosk() const { return kiosk_; }
    /// What was drawn around the kiosk and over it.
    const Record& record() const { return record_; }

  private:
    void draw(Frame&, const platform::Input&, const Rect& window);
    void draw_kiosk(Frame&, const desk::Layout&, const platform::Input&, const Outdated*);
    bool draw_status(Frame&, const Rect&, const Outdated*);
    void take_key(std::string_view key);
    void take(Control);
    void open_problem(std::size_t);
    void reveal(std::size_t problem);
    std::optional<std::size_t> first_error_in(const std::string& file) const;
    void follow(const model::Library& before);
    void go_to(const Spot&);

    platform::Renderer& renderer_;
    Edition edition_;
    Kiosk kiosk_;
    Kiosk::Next kiosk_next_;
    Theme theme_;
    Pictures pictures_;
    Record record_;
    View view_;
    Scroll scroll_;
    std::optional<std::size_t> open_;  ///< the problem that is shown in full
    bool reveal_ = false;              ///< it was opened by something else than a touch on it
    std::optional<kiosk::Time> last_frame_;
};

}  // namespace screen
