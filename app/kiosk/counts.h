#pragma once
#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "kiosk/session.h"
#include "kiosk/time.h"
#include "model/page.h"
#include "model/usage.h"

namespace kiosk {

/// What happens on the kiosk and is counted. None of them has room for more than is counted: no time, no place finer
/// than the grid, nothing that tells one visitor from another.
struct SessionBegan {};
struct PageOpened {
    std::string page;
};
struct BenefitRead {
    std::string page;
    model::Topic topic{};
};
struct ListenStarted {};
struct LanguageChosen {
    std::string code;
};
/// A touch on a place where nothing answers it.
struct DeadTap {
    model::PanelShape shape{};
    int column = 0;
    int row = 0;
};
/// How long it took from the welcome to the first touch after it; an index of model::first_tap_names.
struct FirstTap {
    std::size_t bucket = 0;
};
/// How long a visit was, from its first touch to its last; an index of model::stay_names.
struct Stayed {
    std::size_t bucket = 0;
};
/// How many pages a visit opened; an index of model::depth_names.
struct WentDeep {
    std::size_t bucket = 0;
};
enum class Setting { text_130, text_160, text_200, high_contrast, reduced_motion, self_voicing, lower_half };
struct SettingUsed {
    Setting setting{};
};
using UsageEvent = std::variant<SessionBegan, PageOpened, BenefitRead, ListenStarted, LanguageChosen, DeadTap, FirstTap,
                                SettingUsed, Stayed, WentDeep>;

/// A touch at (x, y) on a panel of that size, from its top left, all in the same unit.
DeadTap dead_tap(float x, float y, float panel_width, float panel_height);
FirstTap first_tap(std::chrono::milliseconds after_the_welcome);

/// As it is written down. Whatever comes in, the subject is one that the database takes.
std::pair<model::UsageKind, std::string> kind_and_subject(const UsageEvent&);

/// What a visitor's deed adds to the counts, from where they were and where it led. A way back is not counted again,
/// and what starting over resets was nobody's choice. `own_language` is the code of the one the pages are written in.
std::vector<UsageEvent> usage_events(const Deed&, const Session& before, const Session& after,
                                     std::string_view own_language);

/// A visit as it goes on, which is counted as a whole once it is over.
class VisitSoFar {
  public:
    /// A finger or a key did something, whatever it was.
    void touched(Time now) { last_touch_ = now; }
    /// It begins anew with SessionBegan, and counts the pages that are opened.
    void add(const UsageEvent&, Time now);
    /// What is counted of it now that it is over: how long it was, up to its last touch, and how many pages.
    std::vector<UsageEvent> over() const;

  private:
    Time began_;
    Time last_touch_;
    int pages_ = 0;
};

/// Counts in memory, until they are written. It grows with the hours and the pages, not with the visitors.
class Tally {
  public:
    void add(const UsageEvent&, model::Hour);
    void add(const model::UsageCount&);
    void add(const Tally&);

    bool empty() const { return counts_.empty(); }
    std::size_t size() const { return counts_.size(); }
    /// In the order of hour, kind and subject.
    std::vector<model::UsageCount> rows() const;

    /// Forgets at which hour of the day something happened, so that there are fewer rows; the sums stay.
    void merge_hours();

  private:
    std::map<std::tuple<model::Hour, model::UsageKind, std::string>, std::int64_t> counts_;
};

/// By the machine's time zone.
model::Hour hour_at(std::chrono::system_clock::time_point);

}  // namespace kiosk
