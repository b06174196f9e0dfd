#include "kiosk/usage_schema.h"

#include <fmt/format.h>

#include <array>

namespace kiosk::usage {
namespace {

/// Nothing but hour, kind, subject and count, and no room in them for a time, a name or a sentence. Without row ids not
/// even the order in which something happened within an hour is kept. A text's bytes are as many as its letters: what
/// stands behind a zero byte would pass by GLOB.
constexpr const char* first_table = R"(
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
) STRICT, WITHOUT ROWID
)";

/// What leads from each user_version to the next. A step that has been shipped is never changed.
constexpr std::array steps = {first_table};

std::size_t version_of(Database& database) {
    const std::int64_t version = database.number("PRAGMA user_version");
    if (version < 0 || version > static_cast<std::int64_t>(steps.size()))
        throw NewerDatabase(fmt::format("it has version {}, this program knows {}", version, steps.size()));
    return static_cast<std::size_t>(version);
}

}  // namespace

void prepare(Database& database) {
    if (version_of(database) == steps.size()) return;
    database.run("BEGIN IMMEDIATE");
    // Another process may have been faster.
    for (std::size_t version = version_of(database); version < steps.size(); ++version) database.run(steps[version]);
    database.run(fmt::format("PRAGMA user_version = {}; COMMIT", steps.size()));
}

bool is_prepared(Database& database) { return version_of(database) == steps.size(); }

}  // namespace kiosk::usage
