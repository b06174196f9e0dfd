#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/focus.h"
#include "visitor/breaths.h"
#include "visitor/keypad.h"
#include "visitor/news.h"
#include "visitor/read_card.h"
#include "visitor/spoken_thing.h"
#include "visitor/unheard.h"

namespace visitor {

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
        bool asks;                           ///< the visitor, if they are still there
        Breaths::State breaths;              ///< that they take together with the body
        ImGuiID cut_at;                      ///< what was being told when it was cut off; zero: nothing
        bool reads;                          ///< the voice is at what stands on the card, to whoever goes about by it
        const std::set<std::string>& heard;  ///< the sentences that the voice has said to their end
    };
    /// After a frame.
    News news(const Screen&);

    /// How to get speech, in each language the kiosk has: a visitor who may not see has struck the first key, or
    /// another one.
    enum class Hint { in_full, in_short };
    News invitation(const model::Localised&, Hint) const;

    /// Whether this visitor has insisted on an answer to a list of warnings, and still not heard some of them.
    bool has_left_unheard(const std::set<std::string>& heard) const;

  private:
    struct Now : Screen {
        std::optional<ui::Seen> focus;

        const kiosk::Place& place() const { return session.place(); }
        const kiosk::Settings& settings() const { return session.settings(); }
        model::Choices choices() const { return card ? card->choices : model::Choices(); }
        bool on_overview() const { return place().section == model::Section::overview; }
    };
    /// What a page that goes by steps has come to, as it was told last.
    struct Result {
        model::Choices choices;
        std::vector<std::string> blocks;    ///< in the words they are read in
        std::vector<std::string> headings;  ///< those of them that are
    };
    /// As it was told last.
    struct Told {
        bool on = false;
        bool asks = false;
        bool plays = false;  ///< the card is read out, and nothing was told meanwhile
        Breaths::State breaths{};
        kiosk::Place place{};
        kiosk::Settings settings{};
        model::View view{};
        model::Choices choices{};
        std::optional<ui::Seen> focus{};
        NamesStand names{};
        kiosk::Sheet sheet{};
    };
    static std::string heading_of(const Now&, std::string_view words);
    std::vector<std::string> sentences_of(const model::Localised&, std::string_view words) const;
    void say(const Now&, std::string_view words, ImGuiID about = 0);
    void say(const model::Localised&, std::string_view words, ImGuiID about = 0);
    ImGuiID thing_of(const Now&, const model::Sentence&) const;
    void read(const Now&, const model::Sentence&);
    void read(const Now&, std::size_t block);
    void say_goodbye(const kiosk::Session&);
    bool goes_on(const Now&) const;
    void tell(const Now&);
    void tell_change(const Now&, bool arrived);
    Breaths::State breaths_told_of(const Now&) const;
    void tell_keys(const Now&);
    void tell_settings(const Now&);
    void tell_names(const Now&);
    void tell_places(const Now&);
    void tell_place(const Now&);
    void tell_section(const Now&);
    void read_all(const Now&, Named, const std::function<void()>& tell_left);
    void tell_details(const Now&);
    void tell_warnings(const Now&);
    void tell_results(const Now&);
    void note_left_unheard(const Now&);
    void tell_left_unheard(const Now&);
    bool tell_only_unheard(const Now&);
    bool tell_changed_result(const Now&);
    void read_those(const Now&, const std::function<bool(const model::Sentence&)>&);
    void tell_focus(const Now&, bool arrived);
    bool has_said(const Now&, std::string_view question) const;
    void tell_where_in_short(const Now&);
    void tell_where(const Now&, Entered);
    void tell_edge(const Now&);
    bool tell_skipped(const Now&);
    void tell_thing(const Now&, const ui::Seen&, Entered);
    void tell_passage(const Now&, const ui::Seen&);
    void tell_below_heading(const Now&);
    void remember(const Now&);

    ReadingOut reading_out_;
    Saying saying_;
    Told told_;
    std::optional<model::Localised> content_;  ///< as it was then: a visit ends in the language it was in
    std::vector<std::string> blocks_;          ///< on the card then, in the words they are read in
    std::set<std::string> read_;               ///< what of the cards has been read to this visitor
    std::vector<LeftUnheard> left_unheard_;
    std::map<std::string, Result, std::less<>> results_;  ///< by page
    std::optional<std::size_t> focus_;                    ///< the sentence that begins with what has the focus
    std::size_t lead_in_ = 0;                             ///< how many come before its own words
    std::optional<std::size_t> others_after_;             ///< how many come before the ways to other languages
    std::optional<std::size_t> reads_;                    ///< the first that stands on the card
    std::vector<std::string> sentences_;                  ///< of this frame
    std::vector<ImGuiID> about_;                          ///< and what each is about
};

}  // namespace visitor
