#pragma once
#include <optional>
#include <vector>

#include "kiosk/counts.h"
#include "ui/frame.h"

namespace visitor {

/// Watches the visitors' touches for what no deed tells: how long the first one of a visit took, and those that nothing
/// answers. A drag is no touch, and neither is what ends the question whether somebody is still there.
class Touches {
  public:
    /// What this frame adds to the counts. Call it once all of the panel has been drawn.
    std::vector<kiosk::UsageEvent> count(const ui::Frame&, const ui::Rect& panel, kiosk::Screen);

  private:
    std::optional<kiosk::Time> welcomed_;  ///< and nothing was touched since
    bool visited_ = false;                 ///< in the frame before
    bool unanswered_ = false;              ///< the finger that is down came down on nothing
};

/// The same for a kiosk that shows and has set the same: where the visitor is, how far they have read, what they chose.
std::size_t state_of(const kiosk::Session&, float scrolled);

}  // namespace visitor
