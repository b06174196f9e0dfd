#include "kiosk/counts.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdlib>

using namespace kiosk;
using namespace std::chrono_literals;
using model::UsageCount;
using model::UsageKind;

namespace {

const model::Hour two = model::Day(2026y / 11 / 21) + 14h;

/// A visitor on a session of their own; what their deeds add to the counts.
class Visit {
  public:
    std::vector<UsageCount> adds(const std::vector<Deed>& deeds) {
        Tally tally;
        for (const Deed& deed : deeds) {
            const Session before = session_;
            session_.take(deed);
            for (const UsageEvent& what : usage_events(deed, before, session_, "en")) tally.add(what, two);
        }
        return tally.rows();
    }

  private:
    Session session_;
};

std::string subject_of(const UsageEvent& what) { return kind_and_subject(what).second; }

}  // namespace

TEST_CASE("the same thing in the same hour is one row with its number") {
    Tally tally;
    tally.add(PageOpened{"calves"}, two);
    tally.add(SessionBegan{}, two);
    tally.add(PageOpened{"calves"}, two);
    tally.add(PageOpened{"calves"}, two + 1h);
    CHECK(tally.rows() == std::vector<UsageCount>{{two, UsageKind::session, "", 1},
                                                  {two, UsageKind::page, "calves", 2},
                                                  {two + 1h, UsageKind::page, "calves", 1}});
    Tally both;
    both.add(tally);
    both.add(tally);
    CHECK(both.rows()[1].count == 4);
    CHECK(both.size() == 3);
}

TEST_CASE("when memory runs short the hour of the day is forgotten, and no count") {
    Tally tally;
    tally.add(UsageCount{two, UsageKind::session, "", 3});
    tally.add(UsageCount{two + 1h, UsageKind::session, "", 4});
    tally.add(UsageCount{two + 24h, UsageKind::session, "", 5});
    tally.merge_hours();
    CHECK(tally.rows() ==
          std::vector<UsageCount>{{two - 14h, UsageKind::session, "", 7}, {two + 10h, UsageKind::session, "", 5}});
}

TEST_CASE("what a visitor does is counted once, and neither the way back nor starting over") {
    Visit visit;
    CHECK(visit.adds({Begin{}, LookAt{model::View::back}, OpenPage{"calves"}, OpenPage{"calves"},
                      ShowBenefit{model::Topic::flexibility}, ShowBenefit{model::Topic::flexibility},
                      ShowSection{model::Section::details}, FollowLink{"achilles"}, GoBack{}, GoBack{}, StartOver{}}) ==
          std::vector<UsageCount>{{two, UsageKind::session, "", 1},
                                  {two, UsageKind::page, "achilles", 1},
                                  {two, UsageKind::page, "calves", 1},
                                  {two, UsageKind::benefit, "calves/flexibility", 1}});
    CHECK(visit.adds({StartOver{}}).empty());
}

TEST_CASE("settings that a visitor chooses are counted, and not that they are reset") {
    Visit visit;
    CHECK(visit.adds({Begin{}, Adjust{{.language = "es"}}, Adjust{{.language = ""}},
                      Adjust{{.text_percent = 200, .high_contrast = true}},
                      Adjust{{.text_percent = 100, .less_motion = true}}, Adjust{{.lowered = true}},
                      Adjust{{.language = "es", .text_percent = 130}}, StartOver{}}) ==
          std::vector<UsageCount>{{two, UsageKind::session, "", 1},
                                  {two, UsageKind::language, "en", 1},
                                  {two, UsageKind::language, "es", 2},
                                  {two, UsageKind::setting, "high-contrast", 1},
                                  {two, UsageKind::setting, "lower-half", 1},
                                  {two, UsageKind::setting, "reduced-motion", 1},
                                  {two, UsageKind::setting, "text-130", 1},
                                  {two, UsageKind::setting, "text-200", 1}});
}

TEST_CASE("a touch that nothing answers falls into one of 16 by 9 cells, whichever way up the panel is") {
    CHECK(subject_of(dead_tap(0, 0, 1920, 1080)) == "landscape-00-00");
    CHECK(subject_of(dead_tap(1919, 1079, 1920, 1080)) == "landscape-15-08");
    CHECK(subject_of(dead_tap(960, 540, 1920, 1080)) == "landscape-08-04");
    CHECK(subject_of(dead_tap(1079, 1919, 1080, 1920)) == "portrait-08-15");
    CHECK(subject_of(dead_tap(-50, 5000, 1920, 1080)) == "landscape-00-08");
    CHECK(subject_of(dead_tap(NAN, 10, 0, 0)) == "landscape-00-00");
    CHECK(subject_of(DeadTap{model::PanelShape::portrait, 99, -1}) == "portrait-08-00");
}

TEST_CASE("the time to the first touch is kept as one of six steps") {
    CHECK(subject_of(first_tap(0ms)) == "under-2s");
    CHECK(subject_of(first_tap(1999ms)) == "under-2s");
    CHECK(subject_of(first_tap(2s)) == "under-5s");
    CHECK(subject_of(first_tap(39'999ms)) == "under-40s");
    CHECK(subject_of(first_tap(40s)) == "later");
    CHECK(subject_of(first_tap(1h)) == "later");
}

TEST_CASE("a visit is counted by how long it was from touch to touch, and by how many pages it opened") {
    const auto counted = [](std::chrono::seconds last_touch, int pages) {
        const Time began = Time(1h);
        VisitSoFar visit;
        visit.add(SessionBegan{}, began - 20min);
        visit.add(PageOpened{"neck"}, began - 19min);
        visit.add(SessionBegan{}, began);
        for (int page = 0; page < pages; ++page) visit.add(PageOpened{"calves"}, began);
        visit.add(ListenStarted{}, began);
        visit.touched(began + last_touch);
        std::string words;
        for (const UsageEvent& what : visit.over()) words += subject_of(what) + " ";
        return words;
    };
    CHECK(counted(0s, 0) == "under-30s none ");
    CHECK(counted(29s, 1) == "under-30s 1 ");
    CHECK(counted(30s, 2) == "under-1m 2-3 ");
    CHECK(counted(90s, 3) == "under-2m 2-3 ");
    CHECK(counted(2min, 4) == "under-4m 4-8 ");
    CHECK(counted(7min, 8) == "under-8m 4-8 ");
    CHECK(counted(8min, 9) == "longer 9-or-more ");
}

TEST_CASE("words never get into the counts: other letters become a number, other codes no language") {
    CHECK(model::usage_subject("hip-flexors") == "hip-flexors");
    CHECK(model::usage_subject("Mrs Miller's knee") == "page-89414057055c9c9d");
    CHECK(model::usage_subject("膝") == model::usage_subject("膝"));
    CHECK(model::usage_subject("膝") != model::usage_subject("肩"));
    CHECK(model::usage_subject(std::string(65, 'a')).size() == 21);
    CHECK(model::usage_subject("").size() == 21);
    CHECK(subject_of(LanguageChosen{"it is me"}) == "zz");
    CHECK(subject_of(LanguageChosen{""}) == "zz");
    CHECK(subject_of(BenefitRead{"knees", model::Topic::relaxation}) == "knees/relaxation");
    CHECK(subject_of(SettingUsed{Setting::self_voicing}) == "self-voicing");
    CHECK(subject_of(ListenStarted{}).empty());
}

TEST_CASE("an hour is written to the hour, and only that is read back") {
    CHECK(model::to_string(two) == "2026-11-21T14");
    CHECK(model::read_hour("2026-11-21T14") == two);
    for (const char* wrong : {"", "2026-11-21", "2026-11-21T14:30", "2026-02-30T14", "2026-11-21T24", "2026-1-21T14"}) {
        INFO(wrong);
        CHECK_FALSE(model::read_hour(wrong));
    }
}

TEST_CASE("the hour is that of the clock on the wall") {
    const char* const before = std::getenv("TZ");
    const std::string zone = before ? before : "";
    setenv("TZ", "XXX-5:30", 1);
    tzset();
    CHECK(hour_at(std::chrono::sys_days(2026y / 11 / 21) + 20h + 45min) == model::Day(2026y / 11 / 22) + 2h);
    before ? setenv("TZ", zone.c_str(), 1) : unsetenv("TZ");
    tzset();
}
