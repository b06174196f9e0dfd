#include "kiosk/counts_database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/enum_index.h"
#include "base/utf8.h"

namespace kiosk::usage {
namespace {

constexpr int primary_code = 0xFF;  // above it SQLite tells which kind of the error it is

[[noreturn]] void fail_with(sqlite3* database, int code) {
    throw DatabaseError(code & primary_code, database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
}

int flags(Database::Access access) {
    if (access == Database::Access::write) return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
}

/// "file:/folder/usage.sqlite?immutable=1"; in a path of ours anything may stand.
std::string sealed_address(const std::filesystem::path& file) {
    std::string address = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const bool plain = base::is_letter(c) || base::is_digit(c) || c == '/';
        address += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return address + "?immutable=1";
}

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

/// A table's checks cannot be changed, so it is made anew.
constexpr const char* with_stay_and_depth = R"(
CREATE TABLE wider (
  hour TEXT NOT NULL CHECK (hour GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]'
    AND length(CAST(hour AS BLOB)) = 13),
  kind TEXT NOT NULL CHECK (kind IN
    ('session', 'page', 'benefit', 'listen', 'language', 'dead-tap', 'first-tap', 'setting', 'stay', 'depth')),
  subject TEXT NOT NULL CHECK (length(CAST(subject AS BLOB)) = length(subject) AND CASE kind
    WHEN 'session' THEN subject = ''
    WHEN 'listen' THEN subject = ''
    WHEN 'language' THEN subject GLOB '[a-z][a-z]'
    WHEN 'dead-tap' THEN subject GLOB 'landscape-[01][0-9]-[01][0-9]' OR subject GLOB 'portrait-[01][0-9]-[01][0-9]'
    ELSE length(subject) BETWEEN 1 AND 80 AND subject NOT GLOB '*[^a-z0-9/-]*' END),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (hour, kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO wider SELECT hour, kind, subject, count FROM usage;
DROP TABLE usage;
ALTER TABLE wider RENAME TO usage
)";

/// What leads from each user_version to the next. A step that has been shipped is never changed.
constexpr std::array steps = {first_table, with_stay_and_depth};

std::size_t version_of(Database& database) {
    const std::int64_t version = database.number("PRAGMA user_version");
    if (version < 0 || version > static_cast<std::int64_t>(steps.size()))
        throw NewerDatabase(fmt::format("it has version {}, this program knows {}", version, steps.size()));
    return static_cast<std::size_t>(version);
}

std::optional<model::UsageCount> row_of(const Statement& statement) {
    const std::optional<model::Hour> hour = model::read_hour(statement.text(0));
    const auto kind = std::ranges::find(model::usage_kind_names, statement.text(1));
    const std::int64_t count = statement.number(3);
    if (!hour || kind == model::usage_kind_names.end() || count <= 0) return std::nullopt;
    return model::UsageCount{*hour, static_cast<model::UsageKind>(kind - model::usage_kind_names.begin()),
                             statement.text(2), count};
}

bool takes(Statement& upsert, const model::UsageCount& row) {
    const std::string hour = model::to_string(row.hour);
    upsert.bind(1, hour).bind(2, model::usage_kind_names[base::index(row.kind)]);
    upsert.bind(3, row.subject).bind(4, row.count);
    try {
        upsert.step();
        return true;
    } catch (const DatabaseError& error) {
        if (error.code != SQLITE_CONSTRAINT) throw;
        return false;
    }
}

}  // namespace

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Database::Database(const std::filesystem::path& file, Access access, std::chrono::milliseconds lock_timeout) {
    // An absolute path never begins with the "file:" that would make it an address.
    const std::string name = access == Access::sealed ? sealed_address(file) : std::filesystem::absolute(file).string();
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &opened, flags(access), nullptr);
    database_.reset(opened);
    if (code != SQLITE_OK) fail_with(opened, code);
    sqlite3_busy_timeout(opened, static_cast<int>(lock_timeout.count()));
}

void Database::run(const std::string& sql) {
    const int code = sqlite3_exec(get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail_with(get(), code);
}

std::int64_t Database::number(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

std::string Database::text(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : std::string();
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database& database, std::string_view sql) {
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v2(database.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr);
    statement_.reset(prepared);
    if (code != SQLITE_OK) fail_with(database.get(), code);
}

void Statement::fail() {
    sqlite3* const database = sqlite3_db_handle(statement_.get());
    const DatabaseError error(sqlite3_errcode(database) & primary_code, sqlite3_errmsg(database));
    sqlite3_reset(statement_.get());
    throw error;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    if (sqlite3_bind_text(statement_.get(), parameter, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT) !=
        SQLITE_OK)
        fail();
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t number) {
    if (sqlite3_bind_int64(statement_.get(), parameter, number) != SQLITE_OK) fail();
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail();
    sqlite3_reset(statement_.get());
    return false;
}

std::string Statement::text(int column) const {
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)))
                 : std::string();
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

void prepare(Database& database) {
    if (version_of(database) == steps.size()) return;
    database.run("BEGIN IMMEDIATE");
    // Another process may have been faster.
    for (std::size_t version = version_of(database); version < steps.size(); ++version) database.run(steps[version]);
    database.run(fmt::format("PRAGMA user_version = {}; COMMIT", steps.size()));
}

bool has_table(Database& database) { return version_of(database) > 0; }

int add(Database& database, const Tally& tally) {
    database.run("BEGIN IMMEDIATE");
    Statement upsert(database,
                     "INSERT INTO usage (hour, kind, subject, count) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT DO UPDATE SET count = count + excluded.count");
    int refused = 0;
    for (const model::UsageCount& row : tally.rows())
        if (!takes(upsert, row)) ++refused;
    database.run("COMMIT");
    return refused;
}

void each(Database& database, model::Hour from, model::Hour before, const std::function<void(model::UsageCount)>& use) {
    Statement select(database,
                     "SELECT hour, kind, subject, count FROM usage WHERE hour >= ? AND hour < ? "
                     "ORDER BY hour, kind, subject");
    const std::string first = model::to_string(from);
    const std::string end = model::to_string(before);
    select.bind(1, first).bind(2, end);
    while (select.step())
        if (auto row = row_of(select)) use(std::move(*row));
}

}  // namespace kiosk::usage
