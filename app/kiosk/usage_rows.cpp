#include "kiosk/usage_rows.h"

#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace kiosk::usage {
namespace {

std::optional<model::UsageCount> row_of(const Statement& statement) {
    const std::optional<model::Hour> hour = model::read_hour(statement.words(0));
    const auto kind = std::ranges::find(model::usage_kind_names, statement.words(1));
    const std::int64_t count = statement.number(3);
    if (!hour || kind == model::usage_kind_names.end() || count <= 0) return std::nullopt;
    return model::UsageCount{*hour, static_cast<model::UsageKind>(kind - model::usage_kind_names.begin()),
                             statement.words(2), count};
}

bool takes(Statement& upsert, const model::UsageCount& row) {
    const std::string hour = model::to_string(row.hour);
    upsert.bind(1, hour).bind(2, model::usage_kind_names[static_cast<std::size_t>(row.kind)]);
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
