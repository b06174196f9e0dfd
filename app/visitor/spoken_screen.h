#pragma once
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/focus.h"
#include "visitor/keypad.h"
#include "visitor/news.h"
#include "visitor/read_card.h"

namespace visitor {

/// What is said of something the keys have reached, in the visitor's language: a button's name, what it shows beside
/// it, what it is and its place; an answer with its question, which comes first if the keys have just come to it.
enum class Entered { yes, no };
std::vector<std::string> spoken(const ui::Seen&, ui::Position, Entered, const model::Language*);

/// Tells somebody who cannot see the screen what is new on it: a place with all that stands there, an answer's result,
/// a setting, what has the focus. It says what the model says, so it is the same on every panel.
class SpokenScreen {
  public:
    SpokenScreen(ReadingOut reading_out, Saying saying)
        : reading_out_(std::move(reading_out)), saying_(std::move(saying)) {}

    /// What there is to be told of.
    struct Screen {
        const model::Localised& content;
        const OpenCard* card;
        const kiosk::Session& session;
        const Keypad& keypad;
        const ui::Record& record;
        bool asks;  ///< the visitor, if they are still there
    };
    /// After a frame.
    News news(const Screen&);

    /// How to get speech, in each language the kiosk has: a visitor who may not see has struck the first key.
    News invitation(const model::Localised&) const;

  private:
    struct Now;
    /// As it was told last.
    struct Told {
        bool on = false;
        bool asks = false;
        kiosk::Place place{};
        kiosk::Settings settings{};
        model::View view{};
        model::Choices choices{};
        std::optional<ui::Seen> focus{};
    };
    std::vector<std::string> sentences_of(const model::Localised&, std::string_view words) const;
    void say(const Now&, std::string_view words);
    void say(const model::Localised&, std::string_view words);
    void say_goodbye(const kiosk::Session&);
    void tell(const Now&);
    void tell_change(const Now&, bool arrived);
    void tell_settings(const Now&);
    void tell_volume(const Now&);
    void tell_place(const Now&);
    void tell_section(const Now&);
    void read_all(const Now&, Named);
    void tell_warnings(const Now&);
    void tell_results(const Now&);
    void tell_quiz(const Now&, const model::Quiz&);
    void tell_focus(const Now&, bool arrived);
    void tell_where(const Now&, Entered);
    void tell_below_heading(const Now&);
    void tell_in_view(const Now&);
    void remember(const Now&);

    ReadingOut reading_out_;
    Saying saying_;
    Told told_;
    std::optional<model::Localised> content_;  ///< as it was then: a visit ends in the language it was in
    std::vector<std::string> blocks_;          ///< on the card then, in the words they are read in
    std::set<std::string> read_;               ///< what of the cards has been read to this visitor
    std::optional<std::size_t> focus_;         ///< the sentence that begins with what has the focus
    std::vector<std::string> sentences_;       ///< of this frame
};

}  // namespace visitor
