#include "kiosk/counts_store.h"

#include <algorithm>

#include "kiosk/counts_folder.h"

namespace fs = std::filesystem;
namespace usage = kiosk::usage;
using counts::brief;
using counts::Other;
using counts::saturday;
using counts::sessions;
using counts::sessions_in;
using counts::two;
using model::UsageCount;
using model::UsageKind;
using usage::Care;
using usage::Written;
using namespace std::chrono_literals;

namespace {

/// One of everything that is counted.
kiosk::Tally one_of_each() {
    kiosk::Tally tally;
    for (const kiosk::UsageEvent& what : std::initializer_list<kiosk::UsageEvent>{
             kiosk::SessionBegan{}, kiosk::PageOpened{"calves"}, kiosk::PageOpened{"Ä page, 'quoted'"},
             kiosk::BenefitRead{"calves", model::Topic::flexibility}, kiosk::ListenStarted{},
             kiosk::LanguageChosen{"es"}, kiosk::LanguageChosen{"!"}, kiosk::dead_tap(5, 5, 1080, 1920),
             kiosk::dead_tap(1919, 1079, 1920, 1080), kiosk::first_tap(3s), kiosk::first_tap(1h),
             kiosk::SettingUsed{kiosk::Setting::reduced_motion}, kiosk::Stayed{4}, kiosk::WentDeep{2}})
        tally.add(what, two);
    return tally;
}

bool done(const Written& written) { return written.done && written.problems.empty(); }

/// One sentence that names the file and says what to do.
void check_is_for_it(const Written& written, const fs::path& state, const std::string& words) {
    CHECK_FALSE(written.done);
    REQUIRE(written.problems.size() == 1);
    INFO(written.problems[0]);
    CHECK(written.problems[0].starts_with("The usage counts cannot be written to " + usage::file_in(state).string() +
                                          ": "));
    CHECK(written.problems[0].find(words) != std::string::npos);
}

}  // namespace

TEST_CASE("what is counted adds up over the hours, and every kind of it comes back") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), one_of_each())));
    REQUIRE(done(usage::write(state.path(), one_of_each(), Care::quick)));
    REQUIRE(done(usage::write(state.path(), sessions(5, two + 1h), Care::quick)));
    kiosk::Tally expected = sessions(5, two + 1h);
    expected.add(one_of_each());
    expected.add(one_of_each());
    const usage::Read read = usage::read(state.path(), saturday, saturday);
    CHECK(read.problem.empty());
    std::vector<UsageCount> rows = read.rows;
    std::ranges::sort(rows);
    CHECK(rows == expected.rows());
}

TEST_CASE("a report reads only the days it is asked for") {
    const scratch::Folder state;
    for (const auto hour : {saturday - 1h, saturday + 0h, saturday + 23h, saturday + 24h})
        REQUIRE(done(usage::write(state.path(), sessions(1, hour))));
    CHECK(usage::read(state.path(), saturday, saturday).rows.size() == 2);
    CHECK(usage::read(state.path(), saturday - std::chrono::days(1), saturday).rows.size() == 3);
}

TEST_CASE("the table has room for hour, kind, subject and count, and for nothing else") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), sessions(1))));
    const Other other(state.path());
    CHECK(other.rows("SELECT type, name, tbl_name FROM sqlite_schema") ==
          std::vector<std::string>{"table", "usage", "usage"});
    CHECK(other.rows("SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo('usage')") ==
          std::vector<std::string>{"hour",    "TEXT", "1", "1", "0", "kind",  "TEXT",    "1", "2", "0",  //
                                   "subject", "TEXT", "1", "3", "0", "count", "INTEGER", "1", "0", "0"});
    // Strict, and without row ids: these would tell in which order things happened.
    CHECK(other.rows("SELECT strict, wr FROM pragma_table_list('usage')") == std::vector<std::string>{"1", "1"});
    CHECK(other.rows("PRAGMA user_version") == std::vector<std::string>{"2"});
    CHECK(other.rows("PRAGMA journal_mode") == std::vector<std::string>{"wal"});
}

namespace {

/// As the first Bodymap that counted made it.
constexpr const char* earlier_table = R"(
CREATE TABLE usage (
  hour TEXT NOT NULL CHECK (hour GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]'
    AND length(CAST(hour AS BLOB)) = 13),
  kind TEXT NOT NULL CHECK (kind IN
    ('session', 'page', 'benefit', 'listen', 'language', 'dead-tap', 'first-tap', 'setting')),
  subject TEXT NOT NULL CHECK (length(CAST(subject AS BLOB)) = length(subject) AND CASE kind
    WHEN 'session' THEN subject = ''
    WHEN 'listen' THEN subject = ''
    WHEN 'language' THEN subject GLOB '[a-z][a-z]'
    WHEN 'dead-tap' THEN subject GLOB 'landscape-[01][0-9]-[01][0-9]' OR subject GLOB 'portrait-[01][0-9]-[01][0-9]'
    ELSE length(subject) BETWEEN 1 AND 80 AND subject NOT GLOB '*[^a-z0-9/-]*' END),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (hour, kind, subject)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
INSERT INTO usage VALUES ('2026-11-21T14', 'session', '', 7);
)";

}  // namespace

TEST_CASE("counts of an earlier Bodymap are read as they are, and go on in its file") {
    const scratch::Folder state;
    REQUIRE(Other(state.path()).run(std::string("PRAGMA journal_mode = WAL; ") + earlier_table).empty());
    CHECK(usage::read(state.path(), saturday, saturday).rows ==
          std::vector<UsageCount>{{two, UsageKind::session, "", 7}});
    kiosk::Tally tally = sessions(1);
    tally.add(kiosk::Stayed{0}, two);
    REQUIRE(done(usage::write(state.path(), tally)));
    CHECK(usage::read(state.path(), saturday, saturday).rows ==
          std::vector<UsageCount>{{two, UsageKind::session, "", 8}, {two, UsageKind::stay, "under-30s", 1}});
}

TEST_CASE("a file of an earlier Bodymap that has hardly any room left goes on, too") {
    const scratch::Folder state;
    constexpr int pages = 3000;
    int size = 0;
    {
        const Other other(state.path());
        REQUIRE(other.run(std::string("PRAGMA journal_mode = WAL; ") + earlier_table).empty());
        REQUIRE(other
                    .run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                         std::to_string(pages) +
                         ") INSERT INTO usage SELECT '2026-11-21T14', 'page', 'page-' || i, 1 FROM n")
                    .empty());
        size = std::stoi(other.rows("PRAGMA page_count")[0]);
    }
    REQUIRE(done(usage::write(state.path(), sessions(1), Care::quick, {.lock_timeout = 1s, .pages = size + 2})));
    CHECK(usage::read(state.path(), saturday, saturday).rows.size() == pages + 1);
    CHECK(sessions_in(state.path()) == 8);
}

TEST_CASE("the table itself refuses a time finer than the hour, a name, and words") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), sessions(1))));
    const Other other(state.path());
    const auto insert = [&](const std::string& values) {
        return other.run("INSERT INTO usage (hour, kind, subject, count) VALUES (" + values + ")");
    };
    CHECK(insert("'2026-11-21T15', 'page', 'hip-flexors', 1").empty());
    CHECK(insert("'2026-11-21T15', 'page', '" + std::string(80, 'a') + "', 1").empty());
    for (const char* values : {
             "'2026-11-21T15:30', 'session', '', 1",
             "'2026-11-21T15' || char(0) || ':30', 'session', '', 1",
             "'2026-11-21', 'session', '', 1",
             "1795270000, 'session', '', 1",
             "NULL, 'session', '', 1",
             "'2026-11-21T15', 'visitor', '', 1",
             "'2026-11-21T15', 'session', '7f3a', 1",
             "'2026-11-21T15', 'listen', 'x', 1",
             "'2026-11-21T15', 'page', 'Mrs Miller', 1",
             "'2026-11-21T15', 'page', '', 1",
             "'2026-11-21T15', 'page', 'a' || char(0) || 'Mrs Miller', 1",
             "'2026-11-21T15', 'page', printf('%081d', 1), 1",
             "'2026-11-21T15', 'language', 'spanish', 1",
             "'2026-11-21T15', 'dead-tap', '1034,377', 1",
             "'2026-11-21T15', 'dead-tap', 'landscape-103-37', 1",
             "'2026-11-21T15', 'first-tap', '3.25 s', 1",
             "'2026-11-21T15', 'stay', '95.5 s', 1",
             "'2026-11-21T15', 'session', '', 'many'",
             "'2026-11-21T15', 'session', '', 0",
         }) {
        INFO(values);
        CHECK_FALSE(insert(values).empty());
    }
}

TEST_CASE("a count that the table refuses is left out and told, and keeps none of the others") {
    const scratch::Folder state;
    kiosk::Tally tally = sessions(3);
    tally.add(UsageCount{two, UsageKind::page, "Mrs Miller", 1});
    const Written written = usage::write(state.path(), tally);
    CHECK(written.done);
    CHECK(written.problems ==
          std::vector<std::string>{"1 of the usage counts had a name that " + usage::file_in(state.path()).string() +
                                   " refuses, and were left out."});
    CHECK(sessions_in(state.path()) == 3);
}

TEST_CASE("two kiosks may count into one folder at once") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), sessions(1))));
    const auto add_forty = [&] {
        for (int left = 40; left > 0;)
            if (usage::write(state.path(), sessions(1), Care::quick).done) --left;
    };
    const pid_t one = counts::elsewhere(add_forty);
    const pid_t another = counts::elsewhere(add_forty);
    counts::wait_for(one);
    counts::wait_for(another);
    CHECK(sessions_in(state.path()) == 81);
}

TEST_CASE("two kiosks may begin the file at once") {
    for (int round = 0; round < 5; ++round) {
        const scratch::Folder state;
        const auto add_one = [&] {
            while (!usage::write(state.path(), sessions(1)).done) usleep(1000);
        };
        const pid_t one = counts::elsewhere(add_one);
        const pid_t another = counts::elsewhere(add_one);
        counts::wait_for(one);
        counts::wait_for(another);
        CHECK(sessions_in(state.path()) == 2);
        CHECK(usage::read(state.path(), saturday, saturday).put_aside.empty());
    }
}

TEST_CASE("while another program has the file locked nothing is lost, and it can still be read") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), sessions(1))));
    const Other other(state.path());
    REQUIRE(other.run("BEGIN EXCLUSIVE").empty());
    check_is_for_it(usage::write(state.path(), sessions(2), Care::quick, brief), state.path(),
                    "another program has it locked; end that program");
    CHECK(sessions_in(state.path()) == 1);
    REQUIRE(other.run("COMMIT").empty());
    CHECK(done(usage::write(state.path(), sessions(2), Care::quick, brief)));
    CHECK(sessions_in(state.path()) == 3);
}

TEST_CASE("what was written survives the kiosk being killed, even beside a report that was reading") {
    const scratch::Folder state;
    const pid_t killed = counts::elsewhere([&] {
        const Other reader(state.path());  // while it has the file open, the counts stand in the log
        bool written = usage::write(state.path(), sessions(1)).done;
        reader.rows("SELECT count(*) FROM usage");
        written = written && usage::write(state.path(), sessions(6), Care::quick).done;
        if (written && fs::file_size(usage::file_in(state.path()).string() + "-wal") > 0) kill(getpid(), SIGKILL);
    });
    int status = 0;
    REQUIRE(waitpid(killed, &status, 0) == killed);
    REQUIRE(WIFSIGNALED(status));
    CHECK(sessions_in(state.path()) == 7);
    CHECK(done(usage::write(state.path(), sessions(1))));
    CHECK(sessions_in(state.path()) == 8);
}

TEST_CASE("whatever stands in the file instead of counts is damage, also beside the log of before") {
    const scratch::Folder state;
    CHECK_FALSE(usage::is_overwritten(state.path()));  // there is none
    REQUIRE(done(usage::write(state.path(), sessions(3))));
    CHECK_FALSE(usage::is_overwritten(state.path()));
    state.write("usage.sqlite", std::string(8192, '\x5a'));
    state.write("usage.sqlite-wal", "");
    fs::create_directories(state / "usage.sqlite-shm");  // so that SQLite cannot open what it has to
    CHECK(usage::is_overwritten(state.path()));
    const usage::Read read = usage::read(state.path(), saturday, saturday);
    CHECK(read.problem.find("it is damaged; the kiosk puts it aside") != std::string::npos);
    const Written written = usage::write(state.path(), sessions(1));
    INFO((written.problems.empty() ? "" : written.problems[0]));
    CHECK(written.done);
    REQUIRE(written.problems.size() == 1);
    CHECK(written.problems[0].find("were damaged. That file is kept as ") != std::string::npos);
    CHECK(sessions_in(state.path()) == 1);
    CHECK_FALSE(usage::is_overwritten(state.path()));
}

TEST_CASE("a transaction that was cut off leaves nothing of itself") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), sessions(1))));
    counts::wait_for(counts::elsewhere([&] {
        const Other other(state.path());
        other.run("PRAGMA cache_size = 1; BEGIN; UPDATE usage SET count = 99");
        _exit(0);
    }));
    CHECK(sessions_in(state.path()) == 1);
}

TEST_CASE("a folder that isn't there is made; where that cannot be, IT is told") {
    const scratch::Folder folder;
    CHECK(done(usage::write(folder / "a/b/state", sessions(1))));
    CHECK(sessions_in(folder / "a/b/state") == 1);
    folder.write("file", "");
    check_is_for_it(usage::write(folder / "file/state", sessions(1)), folder / "file/state", "Not a directory; see to");
    check_is_for_it(usage::write("/proc/bodymap", sessions(1)), "/proc/bodymap", "see to it that");
    fs::create_directories(folder / "odd/usage.sqlite");
    check_is_for_it(usage::write(folder / "odd", sessions(1)), folder / "odd", "give the kiosk's user the right");
}

TEST_CASE("a folder without counts is no problem to a reader, and is left as it is") {
    const scratch::Folder state;
    for (const fs::path& folder : {state.path(), state / "nowhere"}) {
        const usage::Read read = usage::read(folder, saturday, saturday);
        CHECK(read.rows.empty());
        CHECK(read.problem.empty());
    }
    CHECK(fs::is_empty(state.path()));
    state.write("usage.sqlite", "");
    CHECK(usage::read(state.path(), saturday, saturday).problem.empty());
    CHECK(done(usage::write(state.path(), sessions(1))));
}

TEST_CASE("counts that may only be read are told to IT and can still be reported") {
    const scratch::Folder folder;
    const fs::path state = folder / "state # 1?";
    REQUIRE(done(usage::write(state, sessions(4))));
    fs::permissions(usage::file_in(state), fs::perms(0444));
    fs::permissions(state, fs::perms(0555));
    {
        const scratch::Unprivileged visitor;
        check_is_for_it(usage::write(state, sessions(1)), state, "give the kiosk's user the right to read and write");
        CHECK(sessions_in(state) == 4);
    }
    fs::permissions(state, fs::perms(0000));
    {
        const scratch::Unprivileged visitor;
        const usage::Read read = usage::read(state, saturday, saturday);
        CHECK(read.rows.empty());
        CHECK(read.problem.find("give the kiosk's user the right") != std::string::npos);
    }
    fs::permissions(state, fs::perms(0755));
    fs::permissions(usage::file_in(state), fs::perms(0644));
    CHECK(done(usage::write(state, sessions(1))));
    CHECK(sessions_in(state) == 5);
}

TEST_CASE("when there is no room nothing of a tally is written, and all of it once there is") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), sessions(1))));
    kiosk::Tally much = sessions(1);
    for (int i = 0; i < 2000; ++i) much.add(kiosk::PageOpened{"page-" + std::to_string(i)}, two);
    check_is_for_it(usage::write(state.path(), much, Care::quick, {.lock_timeout = 20ms, .pages = 6}), state.path(),
                    "there is no more room; make room on the disk of " + state.path().string());
    CHECK(usage::read(state.path(), saturday, saturday).rows.size() == 1);
    CHECK(done(usage::write(state.path(), much)));
    CHECK(usage::read(state.path(), saturday, saturday).rows.size() == 2001);
    CHECK(sessions_in(state.path()) == 2);
}

TEST_CASE("a newer Bodymap's file is left alone") {
    const scratch::Folder state;
    REQUIRE(done(usage::write(state.path(), sessions(1))));
    REQUIRE(Other(state.path()).run("PRAGMA user_version = 3").empty());
    check_is_for_it(usage::write(state.path(), sessions(1)), state.path(),
                    "a newer Bodymap has written it (it has version 3, this program knows 2); install");
    CHECK(usage::read(state.path(), saturday, saturday).problem.find("a newer Bodymap") != std::string::npos);
    CHECK(Other(state.path()).rows("SELECT count FROM usage") == std::vector<std::string>{"1"});
}
