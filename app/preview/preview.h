#pragma once
#include "preview/controls.h"
#include "preview/problem_panel.h"
#include "preview/spot.h"
#include "preview/status.h"
#include "visitor/kiosk.h"

namespace preview {

/// The window of `bodymap preview`: the kiosk as it stands in the clinic, scaled to fit, and beside it what staff want
/// to know about the page they are writing.
class Preview {
  public:
    /// The parts have to outlive the preview. Throws as Kiosk does.
    Preview(const visitor::Kiosk::Parts&, Edition);

    /// Shows the content after a save from the next frame on, and opens what was saved last.
    void show(Edition);

    /// Takes the input and draws one frame that fills the window.
    visitor::Kiosk::Next frame(const platform::Input&, kiosk::Time now);

    visitor::Kiosk& kiosk() { return kiosk_; }
    const visitor::Kiosk& kiosk() const { return kiosk_; }
    /// What was drawn around the kiosk and over it.
    const ui::Record& record() const { return record_; }

  private:
    void draw(ui::Frame&, const platform::Input&, const ui::Rect& window);
    void draw_kiosk(ui::Frame&, const Layout&, const platform::Input&, const model::Outdated*);
    void apply_key(std::string_view key);
    void apply(Control);
    void open_problem(std::size_t);
    void reveal(std::size_t problem);
    std::optional<std::size_t> first_error_in(const std::string& file) const;
    void follow(const model::Library& before);
    void go_to(const Spot&);

    platform::Renderer& renderer_;
    Edition edition_;
    visitor::Kiosk kiosk_;
    visitor::Kiosk::Next kiosk_next_;
    ui::Theme theme_;
    ui::Pictures pictures_;
    ui::TextLayouts layouts_;
    ui::Record record_;
    View view_;
    ui::Scroll scroll_;
    std::optional<std::size_t> open_;  ///< the problem that is shown in full
    bool reveal_ = false;              ///< it was opened by something else than a touch on it
    std::optional<kiosk::Time> last_frame_;
};

}  // namespace preview
