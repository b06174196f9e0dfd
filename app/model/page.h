#pragma once
#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/soft_hyphen.h"
#include "model/clinic.h"
#include "model/problem.h"
#include "model/topic.h"

namespace model {

/// How sure the studies are, strongest first; at the end what was tested and not found, and what nobody has tested.
enum class Grade { good, some, limited, not_supported, not_tested };
inline constexpr int grade_count = 5;

/// Whether a study speaks for it.
constexpr bool is_supported(Grade grade) { return grade < Grade::not_supported; }

/// How big the effect is, where there is one.
enum class EffectSize { none, small, medium, large };

struct Text {
    Where where;
    std::string words;
};

struct Heading {
    Where where;
    std::string words;
};

struct List {
    Where where;
    std::vector<std::string> items;
    std::vector<std::string> signs{};  ///< keys of `Sign`, whose questions the items are; empty on a list of its own
};

/// A PNG or JPEG. `file` is a path below the content folder, `alt` says in words what it shows.
struct Picture {
    Where where;
    std::string file;
    std::string alt;
};

/// Numbers as a picture.
struct Chart {
    enum class Kind {
        bars,    ///< one value each, beside one another
        people,  ///< one value each: so many of ten
        days,    ///< a value for each day from 0 to 7, each from 0 to 10
        scale    ///< one value: how firm a massage is to be at most, from 0 to 10
    };
    struct Row {
        std::string name;
        std::vector<double> values;
    };
    Where where;
    Kind kind{};
    std::string title;
    std::string unit;  ///< of the values: "×", "%", "of 10 runners"; of the days: "days after the run"
    std::string alt;   ///< what it shows, in a sentence
    std::vector<Row> rows;
    std::vector<std::string> sources{};  ///< keys of `Source`
    std::optional<int> today{};          ///< the day that the visitor is at
};
inline constexpr int chart_days = 8;

/// Somebody who does an exercise, or hands that massage, drawn and moving.
struct Movement {
    Where where;
    std::string of;   ///< the name of one of `model::movements`
    std::string alt;  ///< what that shows, in words
};

struct Benefit {
    Where where;
    Topic topic{};
    std::string title;
    std::string text;
    std::string today;  ///< one thing the visitor can do today
    Grade grade{};
    EffectSize size{};
    std::string lasts;                 ///< in words: "minutes to hours"; empty when there is no effect to last
    std::vector<std::string> sources;  ///< keys of `Source`
    std::string tested{};              ///< who was tested, in words: "13 men, on the thigh"; empty without a study
    std::optional<Movement> show{};    ///< somebody who does what `today` says
    std::vector<int> source_lines{};   ///< where each of `sources` stands in the file; empty where that is not known
    std::optional<Chart> chart{};      ///< what stands right below it in the file

    /// Where a mistake in the nth source is to be mended.
    Where where_of_source(std::size_t n) const;
};

/// How soon somebody with a sign of danger has to be helped, or what has to be different, the most urgent first.
/// What says itself how soon that is comes last: pages do not write that.
enum class Urgency { call_now, emergency_room, today, this_week, no_massage, tell_us_first, places_to_skip, as_told };
inline constexpr std::size_t urgency_count = 8;
/// As pages write them, in the order of Urgency: nothing for the last one.
inline constexpr std::array<std::string_view, urgency_count - 1> written_urgencies = {
    "call now", "emergency room", "today", "this week", "no massage", "tell us first", "places to skip"};
constexpr std::string_view as_written(Urgency urgency) {
    const auto at = static_cast<std::size_t>(urgency);
    return at < written_urgencies.size() ? written_urgencies[at] : std::string_view();
}

/// A sign of danger, worded once for all pages.
struct Sign {
    Where where;
    std::string key;
    std::string words;  ///< a question that a visitor says yes or no to
    std::string act;    ///< what to do then
    Urgency urgency = Urgency::as_told;
};

/// When not to have this area massaged, and what to do then.
struct Warning {
    Where where;
    std::string words;           ///< of a sign: its words and its act, one after the other
    std::optional<Sign> sign{};  ///< the one it shows; none in a warning of the page's own
    /// Of a warning of the page's own, where its words tell: to call now.
    Urgency urgency = Urgency::as_told;
};

/// `to` is the id of another page.
struct Link {
    Where where;
    std::string to;
    std::string feels_like{};  ///< what a visitor may feel who should read it: "a sudden kick in the calf?"
};

/// Stands for the list of every `Source`.
struct Studies {
    Where where;
};

/// Stands for a link to each page by each name that people know it by (`Page::also`).
struct Names {
    struct Link {
        std::string words;  ///< "Runner's knee: Kneecap pain"
        std::string to;     ///< the id of the page
    };
    Where where;
    std::vector<Link> group{};  ///< those of some letters, where a card has set them apart; empty: all
};

/// Stands for what clinic.lua says of how to book, when the clinic is open, and what it costs.
struct Contact {
    Where where;
};

/// Stands for who looked the pages through, and when, as the clinic says; where it says nothing, `otherwise`.
struct Reviewer {
    Where where;
    std::string otherwise;
};

/// A question with one right choice, which says why once it is answered. `id` is its own within the page.
struct Quiz {
    struct Choice {
        Where where;
        std::string id;  ///< the words as the page is written, in every language
        std::string words;
        std::string because;
        bool right = false;
    };
    Where where;
    std::string id;
    std::string question;
    std::vector<Choice> choices;
};

/// A question about the visitor, for the answers of the same page. `id` is its own within the page.
struct Ask {
    struct Choice {
        std::string id;  ///< what answers know it by: its short name, or else its words as the page is written
        std::string words;
        std::string more{};  ///< a second line that says what is meant; empty where the words say enough
    };
    /// Another question, above this one, and the choices of it that lead here.
    struct Condition {
        std::string question;
        std::vector<std::string> choices;
    };
    Where where;
    std::string id;
    std::string question;
    std::vector<Choice> choices;
    std::vector<Condition> when{};  ///< it is asked only where all of them hold; none: always
    bool shared = false;            ///< what was chosen holds on each page that asks the same, for the whole visit
    std::string asked_on{};         ///< the page that asks it: here only an answer given there counts; empty: this one
};

/// A number that a visitor guesses, then sees. `id` is its own within the page.
struct Guess {
    Where where;
    std::string id;
    std::string question;
    double lowest = 0;
    double highest = 0;
    double step = 1;
    std::string unit;
    double truth = 0;
    std::string because;
    std::vector<std::string> sources{};  ///< keys of `Source`
};

/// Two runs beside one another, whose lengths the visitor sets, and how runners fared after such a jump. `id` is its
/// own within the page.
struct Lanes {
    struct Band {
        int over = 0;  ///< percent that the next run is longer than the longest: more than this
        int hurt = 0;  ///< runners, for each ten after as many runs without a jump
        std::string words;
    };
    Where where;
    std::string id;
    std::string longest;  ///< what the first lane is called
    std::string next;
    std::string unit;  ///< "miles"
    std::string hurt;  ///< what the row of runners shows
    std::vector<Band> bands;
    std::vector<std::string> sources{};  ///< keys of `Source`
};

/// Stands for blocks that depend on what the visitor chose in every Ask that `from` names: content::answer makes them.
struct Answer {
    Where where;
    std::vector<std::string> from;
    int number = 0;          ///< among the answers of its page, from 0
    bool for_staff = false;  ///< it stands on the card that a visitor shows to staff, and nowhere else
};

/// Up to seven days beside one another, and what each of them is for.
struct Week {
    enum class Kind { day, run, massage };
    struct Day {
        Kind kind{};
        std::string name;    ///< "Monday", or "The day before"
        std::string what{};  ///< "Long run"; empty while nothing is planned
        std::string more{};  ///< a second line
    };
    Where where;
    std::vector<Day> days;
};

/// One stride of a runner to look at, from the landing of a foot to its next.
struct Stride {
    static constexpr std::size_t step_count = 5;
    Where where;
    std::array<std::string, step_count> words;  ///< what happens at each of its steps
    std::string note;                           ///< how it is known
};
/// As pages write its steps.
inline constexpr std::array<std::string_view, Stride::step_count> step_names = {"lands", "lowest", "push_off", "air",
                                                                                "swing"};

using Block = std::variant<Text, Heading, List, Picture, Benefit, Warning, Quiz, Ask, Answer, Link, Studies, Names,
                           Contact, Reviewer, Week, Chart, Guess, Lanes, Movement, Stride>;

/// The id of the page whose card greets visitors on the map.
inline constexpr std::string_view welcome_page = "welcome";
/// The id of the page that says when to get help: one touch away from everywhere, where the content has it.
inline constexpr std::string_view help_page = "get-help";
/// Shows what the clinic says of its hours and of booking.
inline constexpr std::string_view booking_page = "cost-and-booking";

/// What a visitor chose: the id of a choice by the id of its question.
using Choices = std::map<std::string, std::string>;

/// What an answer of a page says for one set of choices, or why it fails.
struct Answered {
    std::vector<Block> blocks;  ///< none when there is a problem
    std::vector<Problem> problems;
};

/// When visitors see a page: always, unless it says otherwise. Both days are included.
struct Showing {
    bool hidden = false;
    std::optional<std::chrono::year_month_day> from{};
    std::optional<std::chrono::year_month_day> to{};
};

/// Where a text of a block stands, which may be another line than the block's first. The text is known by its hash.
struct TextLine {
    std::size_t hash = 0;
    int line = 0;
};

/// One content file. `area` is an id of `model::area_ids`, and empty for a page that belongs to no area.
struct Page {
    std::string id;  ///< the file's name without ".lua"
    Where where;
    std::string name;
    std::string latin;
    std::string area;
    std::vector<std::string> also{};                         ///< other names that people know this by
    std::optional<std::chrono::year_month_day> review_by{};  ///< somebody should look the page through before this day
    bool steps = false;                                      ///< one question at a time has the card
    std::vector<Block> blocks;
    // For content::answer; empty on a page without answers.
    std::string script{};       ///< the file as it is written
    std::vector<Sign> signs{};  ///< those that an answer may show
    Showing showing{};
    std::vector<std::string> lit{};  ///< areas that it is about; empty on the page of an area
    std::string foot_part{};         ///< one of `model::foot_parts`: touching that opens the page
    std::vector<TextLine> text_lines{};

    /// Where a text of the block that begins at `block` is to be changed; `block` where that is not known.
    Where where_of(const Where& block, std::string_view words) const;
};

/// A study or guideline that benefits cite by its key, and texts as "Kong and others, 2018".
struct Source {
    Where where;
    std::string key;
    std::string authors;
    int year = 0;
    std::string title;
    std::string journal;
    std::string doi;
};

/// A translation of the pages. `words` is keyed by the original text as it is heard, so that none can outlive a real
/// edit of it, and a soft hyphen more or less is no edit.
struct Language {
    struct Translation {
        Where where;
        std::string words;       ///< empty while nobody has filled it in
        std::string made_for{};  ///< the original it was made for, where that was another one; nobody has looked since
    };
    Where where;
    std::string code;  ///< "es", from the file's name: words/es.lua, or words/es/calves.lua
    std::string name;  ///< in the language itself: "Español"
    std::map<std::string, Translation, base::AsHeard> words;
    /// By a text of today that is a small edit of another: the translation that is there for that one.
    std::map<std::string, Translation, base::AsHeard> carried{};
    /// Words that mislead readers of this language, and what to write instead of them.
    struct Avoided {
        Where where;
        std::string words;
        std::string better;
        bool is_claim = false;  ///< no study supports them: they may be denied, or asked about
    };
    std::vector<Avoided> avoid{};
};

/// Everything the content folder says. Immutable once loaded; pages are in the order of their ids.
struct Library {
    std::vector<Page> pages;
    std::vector<Source> sources;
    std::vector<Sign> signs;
    std::vector<Language> languages;  ///< in the order of their codes; the pages' own has no words
    Clinic clinic;
    std::set<std::string> left_out{};  ///< pages that are not among these, as they show a sign that there is not: by id

    const Page* page(std::string_view id) const;
    const Page* page_for_area(std::string_view area) const;
    /// The page that says it is about that part of the foot, else the area's.
    const Page* page_for_foot_part(std::string_view foot_part) const;
    const Source* source(std::string_view key) const;
    const Sign* sign(std::string_view key) const;
    const Language* language(std::string_view code) const;
};

const Benefit* benefit(const Page&, Topic);

/// Every source, in the order of their authors, then of their years.
std::vector<const Source*> sources_by_author(const Library&);
/// What a warning of this sign says, in one go.
std::string warned_of(const Sign&);

/// A name that people know a page by, as its `also` has it: that may be its own, too.
struct KnownAs {
    std::string_view name;
    const Page* page;

    /// "Runner's knee: Kneecap pain", or the page's own name alone.
    std::string in_words() const;
};
/// Names that begin with the same letters, one to some: "A–C".
struct NameGroup {
    std::string letters;
    std::vector<KnownAs> names;
};
/// All of them in the order of the alphabet, in groups that are soon looked through.
std::vector<NameGroup> names_by_alphabet(const Library&);

Where where_of(const Block&);
/// The keys of the sources that the block cites.
std::vector<std::string> sources_of(const Block&);

}  // namespace model
