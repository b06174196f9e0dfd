#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/localised.h"
#include "outside/waiting_room.h"

namespace outside {

/// Somebody who cannot see the kiosk, with F1, arrows and Enter.
class Listener {
  public:
    Listener(WaitingRoom&, const std::string& language);

    void strikes(std::string_view key) { heard_ += room_.hears_after(key) + " "; }
    void goes_to(std::string_view name) { heard_ += room_.walks_to(name) + " "; }
    void opens(std::string_view name);
    /// So that a picture that moves says the same whenever somebody comes by.
    void moves_less();
    std::string_view say(std::string_view words) const { return content_.say(words); }
    const model::Page& page(std::string_view id) const { return *content_.shown->page(id); }
    const model::Library& pages() const { return *content_.shown; }
    const kiosk::Place& place() const { return room_.reflection().kiosk().session().place(); }

    /// Presses everything on the card once, but what leads away from the page, and hears what comes of it.
    void presses_everything();
    /// Sets the next run longer and longer, until it is said what the longest of all means.
    void runs_farther(const model::Lanes&);
    /// Goes through a page of questions, each with the answer that was chosen least often until now.
    void answers(const model::Page&);
    bool was_asked(const model::Ask& ask) const { return chosen_.contains(ask.id); }
    /// Which texts of the page were never said. What another page asks is heard there.
    std::vector<std::string> missed(model::Page) const;

  private:
    std::optional<ui::Seen> focus() const { return room_.reflection().kiosk().keypad().focused(); }
    /// The pages from the map to this one, from link to link; it alone where none leads there.
    std::vector<const model::Page*> way_to(const model::Page&) const;
    bool leads_away(const ui::Seen&) const;
    /// Where no area's tabs lead on from it.
    bool page_is_left_for_benefit() const;
    void begins();

    WaitingRoom& room_;
    std::string language_;  ///< a code; empty for the one the pages are written in
    model::Localised content_;
    std::string heard_;
    std::map<std::string, std::map<std::string, int>> chosen_;  ///< how often, by question and choice
};

/// Fails the test with all of these.
void check_nothing_missed(const std::vector<std::string>& missed);

}  // namespace outside
