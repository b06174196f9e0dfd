#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "kiosk/session.h"
#include "model/page.h"
#include "ui/record.h"

namespace visitor {

/// How far the visitor has read where they left, so that going back leads to the same place.
class Bookmarks {
  public:
    /// `top` is what stood at the top of the view, in pixels of the card's words at this size of text.
    void leave(const kiosk::Place&, float top, int text_percent);
    /// Where that stands at this size; 0 for what was never left.
    float at(const kiosk::Place&, int text_percent) const;

  private:
    struct Bookmark {
        kiosk::Place place;
        float top = 0;  ///< at 100 percent
    };
    std::vector<Bookmark> all_;
};

/// The block of the page that began first in the card's view, as it was drawn; none where one filled all of it. What is
/// set in another language, or anew in another size, is to stay at it.
std::optional<std::size_t> begun_in_view(const model::Page&, const ui::Record&);

}  // namespace visitor
