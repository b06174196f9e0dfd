#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>
#include <sstream>

#include "base/scratch.h"
#include "kiosk/counts_writer.h"
#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using platform::PointerEvent;
using ui::Role;
using ui::Seen;
using visiting::PlannerContent;
using visiting::Visitor;

namespace {

constexpr int visitors = 500;
constexpr int visitors_an_hour = 50;
constexpr model::Day saturday = model::Day(2026y / 11 / 21);

/// How often something was done, by what it is called in the counts: "page calves".
using Sums = std::map<std::string, std::int64_t>;

std::string words_of(const ui::Record& record) {
    std::ostringstream words;
    for (const Seen& seen : record.all())
        words << static_cast<int>(seen.role) << ' ' << seen.name << ' ' << seen.box.x << ' ' << seen.box.y << ' '
              << seen.box.w << ' ' << seen.box.h << ' ' << seen.visible.y << ' ' << seen.visible.h << '\n';
    return words.str();
}

/// From the welcome to the first touch, and what that is called in the counts.
struct Pause {
    std::chrono::milliseconds duration;
    const char* name;
};
constexpr std::array pauses = {Pause{500ms, "under-2s"}, Pause{3s, "under-5s"},   Pause{7s, "under-10s"},
                               Pause{14s, "under-20s"},  Pause{30s, "under-40s"}, Pause{60s, "later"}};

/// With a card on the map that scrolls, so that it would show how far down somebody has read.
struct LongWelcome : PlannerContent {
    LongWelcome() {
        const auto welcome = std::ranges::find(library.pages, model::welcome_page, &model::Page::id);
        for (int i = 0; i < 8; ++i)
            welcome->blocks.push_back(model::Text{welcome->where, "A few more words for whoever waits for long."});
        library.clinic.runner = 0;  // the next visitor would see somebody else's body, and names beside it
    }
};

const char* depth_of(int pages) {
    if (pages == 0) return "none";
    if (pages == 1) return "1";
    if (pages <= 3) return "2-3";
    return pages <= 8 ? "4-8" : "9-or-more";
}

/// The clinic's kiosk on one day, those who come to it, and what they know themselves that they did there.
class Day {
  public:
    explicit Day(const std::filesystem::path& state)
        : counts_(state, {}),
          visitor_(content_, visiting::landscape, ui::Paint::off,
                   {.counted = [this](const kiosk::UsageEvent& what) { counts_.count(what, hour_); }}),
          untouched_(content_, visiting::landscape, ui::Paint::off) {}

    void visit(int number) {
        hour_ = saturday + 8h + 1h * (number / visitors_an_hour);
        opened_ = 0;
        begins();
        finds_the_map_as_everybody_does();
        const Pause& pause = pauses[any(pauses.size())];
        visitor_.waits(pause.duration);
        ++done_[std::string("first-tap ") + pause.name];
        does_something();
        finds_the_first_page_as_everybody_does();
        for (std::size_t left = 2 + any(6); left > 0; --left) does_something();
        number % 10 < 4 ? walks_away() : starts_over();
        leaves_no_trace();
        ++done_[std::string("depth ") + depth_of(opened_)];
    }

    const Sums& done() const { return done_; }

  private:
    const kiosk::Session& session() { return visitor_.kiosk().session(); }
    std::size_t any(std::size_t count) { return random_() % count; }
    std::string_view in_their_language(std::string_view words) {
        return model::translated(content_.library.language(session().settings().language), words);
    }
    Seen button(std::string_view words) { return visitor_.button(in_their_language(words)); }

    /// So far beside a button a touch is meant for it still.
    float just_beside() { return visitor_.kiosk().theme().px(ui::size::near_miss) + 1; }

    void settles() {
        constexpr int longest = 50;
        for (int i = 0; i < longest && visitor_.next_frame({}, 100ms).moving; ++i) continue;
    }

    void touches_at(ImVec2 at) {
        visitor_.next_frame({}, ui::motion::new_there);  // what has just come takes no touch
        touches_now_at(at);
    }

    void touches_now_at(ImVec2 at) {
        visitor_.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, platform::Pointer::finger}}});
        visitor_.next_frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y, platform::Pointer::finger}}},
                            100ms);
        settles();
    }

    /// Anywhere but on what stands there: the runner, and what has words of its own, some of another language.
    void begins() {
        visitor_.next_frame({}, ui::motion::new_there);  // before they look where those are: the runner moves
        const ImVec2 anywhere = {static_cast<float>(any(1280)), static_cast<float>(any(800))};
        const auto title = model::translated(content_.library.language("es"), wording::invitation);
        const bool theirs = std::ranges::any_of(visitor_.record().all(), [&](const Seen& seen) {
            const bool behind = (seen.role == Role::figure && seen.name == wording::invitation) ||
                                (seen.role == Role::text && seen.name != title);
            return !behind && seen.box.inset(-just_beside()).contains(anywhere);
        });
        const ImVec2 at = theirs ? ImVec2{1, 1} : anywhere;
        touches_now_at(at);
        REQUIRE(session().place() == kiosk::Place{.screen = kiosk::Screen::map});
        ++done_["session"];
    }

    /// What a touch led to is written down by comparing what was there before and is there after it.
    void touches(const Seen& what) {
        const kiosk::Place from = session().place();
        const kiosk::Settings before = session().settings();
        const bool listened = session().listening().open;
        const bool backwards = what.name == in_their_language(wording::back) ||
                               what.name == in_their_language(wording::start_over) ||
                               what.name == in_their_language(wording::yes_start_over);
        touches_at(what.visible.centre());
        if (!backwards) writes_down(from, session().place());
        if (session().place().screen != kiosk::Screen::attract) writes_down(before, session().settings());
        if (session().listening().open && !listened) ++done_["listen"];
        if (what.role != Role::button) CHECK(content_.library.page(session().place().page));
    }

    void writes_down(const kiosk::Place& from, const kiosk::Place& to) {
        if (to.screen != kiosk::Screen::page || to == from) return;
        if (to.page != from.page) {
            ++done_["page " + to.page];
            ++opened_;
        }
        if (to.section == model::Section::benefit)
            ++done_["benefit " + to.page + "/" + std::string(model::topic_names[static_cast<std::size_t>(to.topic)])];
    }

    void writes_down(const kiosk::Settings& from, const kiosk::Settings& to) {
        if (to.language != from.language) ++done_["language " + (to.language.empty() ? "en" : to.language)];
        if (to.text_percent != from.text_percent && to.text_percent > 100)
            ++done_["setting text-" + std::to_string(to.text_percent)];
        if (to.high_contrast && !from.high_contrast) ++done_["setting high-contrast"];
        if (to.less_motion && !from.less_motion) ++done_["setting reduced-motion"];
    }

    void does_something() {
        const bool on_sheet = session().sheet() != kiosk::Sheet::none;
        if (!on_sheet && any(8) == 0) return touches_nothing();
        std::vector<Seen> all;
        const std::string_view end = in_their_language(wording::start_over);
        for (const Seen& seen : visitor_.record().all()) {
            if (on_sheet && seen.part != ui::Part::dialog) continue;
            const bool answers = seen.role == Role::name || (seen.role == Role::button && seen.name != end);
            if (seen.role == Role::area || (answers && seen.visible.w > 8 && seen.visible.h > 8)) all.push_back(seen);
        }
        touches(all[any(all.size())]);
    }

    void reads_on() {
        if (const auto further = visitor_.finds(Role::button, in_their_language(wording::read_on))) touches(*further);
    }

    void touches_nothing() {
        const auto answers = [&](ImVec2 at) {
            return std::ranges::any_of(visitor_.record().all(), [&](const Seen& seen) {
                return seen.role != Role::text && seen.role != Role::picture &&
                       seen.visible.inset(-just_beside()).contains(at);
            });
        };
        const auto anywhere = [&] { return ImVec2{static_cast<float>(any(1280)), static_cast<float>(any(800))}; };
        ImVec2 at = anywhere();
        for (int tries = 1; answers(at); ++tries) {
            REQUIRE(tries < 10'000);
            at = anywhere();
        }
        const kiosk::Place place = session().place();
        touches_at(at);
        CHECK(session().place() == place);
        const int column = static_cast<int>(at.x) / 80;  // 16 of them
        const int row = static_cast<int>(at.y * 9 / 800);
        const auto two_digits = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        ++done_["dead-tap landscape-" + two_digits(column) + "-" + two_digits(row)];
    }

    void starts_over() {
        if (session().sheet() != kiosk::Sheet::none) touches(button(wording::done));
        reads_on();
        touches(button(wording::start_over));
        if (session().sheet() == kiosk::Sheet::start_over) touches(button(wording::yes_start_over));
    }

    /// In the middle of a page. The kiosk sleeps whenever it may.
    void walks_away() {
        while (session().place().screen != kiosk::Screen::page) does_something();
        reads_on();
        bool asked = false;
        for (visitor::Kiosk::Next next = visitor_.next_frame(); session().place().screen != kiosk::Screen::attract;) {
            asked = asked || visitor_.sees(in_their_language(wording::still_reading));
            REQUIRE((next.moving || next.wake));
            const auto until =
                next.moving ? 100ms : std::chrono::ceil<std::chrono::milliseconds>(*next.wake - visitor_.now());
            next = visitor_.next_frame({}, until);
        }
        CHECK(asked);
        settles();
    }

    void finds_the_map_as_everybody_does() {
        if (map_.empty()) map_ = words_of(visitor_.record());
        CHECK((visitor_.finds(Role::button, wording::read_on) || visitor_.finds(Role::button, wording::more_parts)));
        CHECK(words_of(visitor_.record()) == map_);
    }

    void finds_the_first_page_as_everybody_does() {
        if (session().place().screen != kiosk::Screen::page || session().settings() != kiosk::Settings{}) return;
        const std::string words = words_of(visitor_.record());
        const auto [first, is_first] = pages_.try_emplace(session().place().page, words);
        CHECK(first->second == words);
    }

    void leaves_no_trace() {
        CHECK(session().place() == kiosk::Place{});
        CHECK(session().view() == model::View::front);
        CHECK(session().side() == model::Side::mid);
        CHECK(session().settings() == kiosk::Settings{});
        CHECK(session().listening() == kiosk::Listening{});
        CHECK_FALSE(session().can_go_back());
        for (const model::Page& page : content_.library.pages) CHECK(session().choices(page.id).empty());
        // One that nobody has ever touched, at the same moment.
        untouched_.next_frame({}, std::chrono::floor<std::chrono::milliseconds>(visitor_.now() - untouched_.now()));
        CHECK(words_of(visitor_.record()) == words_of(untouched_.record()));
    }

    LongWelcome content_;
    model::Hour hour_;
    kiosk::usage::Writer counts_;
    Visitor visitor_;
    Visitor untouched_;
    std::mt19937 random_{2026};
    Sums done_;
    int opened_ = 0;  ///< pages in this visit
    std::string map_;
    std::map<std::string, std::string> pages_;
};

/// What the kiosk has written down of that day.
Sums counted_in(const std::filesystem::path& state, Sums& sessions_by_hour) {
    Sums sums;
    const kiosk::usage::Read read = kiosk::usage::read(state, saturday, saturday);
    CHECK(read.problem.empty());
    for (const model::UsageCount& row : read.rows) {
        const std::string kind(model::usage_kind_names[static_cast<std::size_t>(row.kind)]);
        sums[row.subject.empty() ? kind : kind + " " + row.subject] += row.count;
        if (row.kind == model::UsageKind::session) sessions_by_hour[model::to_string(row.hour)] += row.count;
    }
    return sums;
}

std::int64_t sum(const Sums& sums, std::string_view kind) {
    std::int64_t all = 0;
    for (const auto& [name, count] : sums)
        if (name.starts_with(kind)) all += count;
    return all;
}

}  // namespace

TEST_CASE("on a day of 500 visitors nobody finds a trace of another, and the counts are what was done") {
    const scratch::Folder state;
    Sums done;
    {
        Day day(state.path());
        for (int number = 0; number < visitors; ++number) day.visit(number);
        done = day.done();
    }
    Sums by_hour;
    Sums counted = counted_in(state.path(), by_hour);
    CHECK(sum(counted, "stay ") == visitors);
    CHECK(std::erase_if(counted, [](const auto& entry) { return entry.first.starts_with("stay "); }) > 1);
    CHECK(counted == done);
    CHECK(by_hour.size() == visitors / visitors_an_hour);
    for (const auto& [hour, sessions] : by_hour) CHECK(sessions == visitors_an_hour);
    CHECK(done["session"] == visitors);
    CHECK(sum(done, "first-tap ") == visitors);
    CHECK(done["listen"] > 20);
    for (const char* kind : {"page ", "benefit ", "language ", "setting ", "dead-tap "}) {
        INFO(kind);
        CHECK(sum(done, kind) > 40);  // chance has left nothing out
    }
}
