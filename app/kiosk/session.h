#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kiosk/time.h"
#include "model/clinic.h"
#include "model/figure.h"
#include "model/page.h"
#include "model/runner.h"
#include "model/section.h"

namespace kiosk {

enum class Screen { attract, map, page };

/// Where a visitor is. Plain data: equal places look the same.
struct Place {
    Screen screen = Screen::attract;
    std::string page{};  ///< id of the open page; empty unless `screen` is page
    model::Section section = model::Section::overview;
    model::Topic topic{};  ///< which benefit; counts in Section::benefit only
    std::string step{};    ///< of a page that goes by steps: the id of a question, or one of those below
    bool operator==(const Place&) const = default;

    /// The id of the page whose card is up: the open one, or the one that greets on the map.
    std::string_view card() const;
    /// The benefit that the card on the map is about: the whole body is seen through it.
    std::optional<model::Topic> lens() const;
};

/// What a page that goes by steps shows beside its questions. No question has such an id.
namespace step {
inline constexpr std::string_view result = "/result";
inline constexpr std::string_view answers = "/answers";      ///< all that was chosen, to be changed
inline constexpr std::string_view for_staff = "/for staff";  ///< the result in large letters
inline constexpr std::string_view signs = "/signs";  ///< the lists a sign may stand in that stopped the questions
}  // namespace step

/// What lies over everything else until it is answered or put away.
enum class Sheet { none, languages, display, parts, start_over };

/// How a visitor wants to see the kiosk.
struct Settings {
    std::string language{};                        ///< a code; empty for the one the pages are written in
    int text_percent = model::text_sizes.front();  ///< one of them
    bool high_contrast = false;
    bool less_motion = false;  ///< every movement is a cut
    bool lowered = false;      ///< all stands in the lower half of an upright panel that is tall enough
    int louder = 0;            ///< steps above the clinic's usual volume, or below it
    bool operator==(const Settings&) const = default;
};
using model::text_sizes;
inline constexpr int volume_steps = 2;  ///< up, and as many down

/// What a visitor does with the voice that reads the card out.
enum class Listen { start, pause, go_on, again, back, next, stop };

/// Whether the card is being read out, and which of its sentences.
struct Listening {
    bool open = false;  ///< its controls stand on the screen
    bool playing = false;
    std::size_t sentence = 0;
    bool operator==(const Listening&) const = default;
};

/// What that leads to, on a card of so many sentences.
Listening after(Listening, Listen, std::size_t sentences);

/// What a visitor can do, wherever it is offered.
struct Begin {
    std::optional<std::string> language = {};  ///< as Settings has it; none: as it is
    Sheet sheet = Sheet::none;                 ///< that is open at once
    bool listens = false;                      ///< the card that greets is read out
    bool lowered = false;                      ///< all of it stands in the lower half
};
struct LookAt {
    model::View view{};
};
struct OpenPage {
    std::string id;
    model::Side side = model::Side::mid;       ///< the side of the body that was touched; mid for a name in a list
    std::optional<model::Topic> through = {};  ///< the benefit the body is looked at through: the page opens there
    std::string foot_part = {};                ///< of `model::foot_parts`, where that was touched or named
};
struct FollowLink {
    std::string id;
};
struct ShowBenefit {
    model::Topic topic{};
};
struct ShowSection {
    model::Section section{};
};
/// Chooses an answer to a question of the open page, a quiz or an ask; both ids are the page's.
struct Choose {
    std::string question;
    std::string choice;
    std::string shared{};  ///< what pages that ask the same know it by; empty: it is for this page alone
};
/// Goes to a step of the open page.
struct ShowStep {
    std::string step;
};
struct Adjust {
    Settings settings;
};
/// Brings up the list of languages, or puts it away.
struct ListLanguages {
    bool open = false;
};
/// Brings up the sheet on which text, contrast and motion are chosen, or puts it away.
struct ShowDisplay {
    bool open = false;
};
/// Brings up the list of what stands on a long card, or puts it away.
struct ListParts {
    bool open = false;
};
/// Louder by so many steps, or softer.
struct TurnVolume {
    int steps = 0;
};
/// On a card of so many sentences.
struct Hear {
    Listen what{};
    std::size_t sentences = 0;
};
/// Shows another runner's body, for the rest of the visit.
struct NextRunner {};
struct GoBack {};
/// Goes to the map at once, whatever the way was.
struct ShowMap {};
/// Wants to start over, and has to say so twice; or rather not.
struct AskToStartOver {
    bool open = true;
};
struct StartOver {};
using Deed =
    std::variant<Begin, LookAt, OpenPage, FollowLink, ShowBenefit, ShowSection, Choose, ShowStep, Adjust, ListLanguages,
                 ShowDisplay, ListParts, TurnVolume, Hear, NextRunner, GoBack, ShowMap, AskToStartOver, StartOver>;

/// One visitor, from the first touch to the last: where they are and how they came there. Rules only, no drawing.
class Session {
  public:
    const Place& place() const { return place_; }
    model::View view() const { return view_; }
    /// The side of the body the visitor touched last; mid when they chose a name.
    model::Side side() const { return side_; }
    /// The part of a foot that they touched or named; empty once they opened something else.
    const std::string& foot_part() const { return foot_part_; }
    bool can_go_back() const { return !way_back_.empty(); }
    const Settings& settings() const { return settings_; }
    Sheet sheet() const { return sheet_; }
    /// The settings that this visit began with.
    Settings untouched() const { return {.language = usual_language_, .text_percent = usual_text_percent_}; }
    bool has_answered() const;
    /// Starting over would cost an answer, or how the visitor sees and hears it. Not counted is the language: the first
    /// screen offers it again.
    bool has_something_to_lose() const;
    /// Whose body is shown, one of `model::runners`: they take turns from visit to visit.
    std::size_t runner() const { return runner_; }
    const Listening& listening() const { return listening_; }
    /// The voice has come to this.
    void heard(const Listening& now) { listening_ = now; }
    /// What was chosen on a page; empty when nothing was.
    model::Choices choices(const std::string& page) const;
    /// Whether anything was chosen while this page was open.
    bool has_answered_on(const std::string& page) const { return answered_on_.contains(page); }
    /// What was chosen for every page that asks the same, by what those know it by.
    const model::Choices& shared_choices() const { return shared_choices_; }

    void take(const Deed& deed);

    /// The size of text that each visitor begins with; from the next one on, if there is one now.
    void set_usual_text(int percent);

    /// The language that each visitor begins in, as Settings has it; now at once, if nobody has chosen another.
    void set_usual_language(const std::string& code);

    /// The runner that each visit begins with, instead of turns; now at once, if nobody is here.
    void set_usual_runner(std::optional<std::size_t>);

    /// The content has changed: where every place of this visit has gone to, and none for one that is gone altogether.
    /// A visitor whose own place is gone stands on the map.
    void revise(const std::function<std::optional<Place>(Place)>& now_at);

  private:
    void open(const OpenPage&);
    void go_to(Place place);

    Place place_;
    std::vector<Place> way_back_;
    model::View view_ = model::View::front;
    model::Side side_ = model::Side::mid;
    std::string foot_part_;
    int usual_text_percent_ = text_sizes.front();
    std::string usual_language_;
    std::optional<std::size_t> usual_runner_;
    std::size_t runner_ = 0;
    Settings settings_;
    Sheet sheet_ = Sheet::none;
    Listening listening_;
    std::map<std::string, model::Choices> choices_;  ///< by page
    model::Choices shared_choices_;
    std::set<std::string> answered_on_;
};

}  // namespace kiosk
