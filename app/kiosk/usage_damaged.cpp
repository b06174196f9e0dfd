#include "kiosk/usage_damaged.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <system_error>

#include "kiosk/usage_rows.h"
#include "kiosk/usage_schema.h"

namespace kiosk::usage {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds patience{1000};
constexpr const char* damaged = "usage-damaged-";
constexpr const char* extension = ".sqlite";

/// A disk that damages every file it is given should not be filled with them.
constexpr std::size_t most_damaged = 9;

/// More than this in an hour is no count but damage.
constexpr std::int64_t most_in_an_hour = 1'000'000;

fs::path with(const fs::path& file, const char* ending) { return file.string() + ending; }

fs::path new_file(const fs::path& file) { return file.parent_path() / "usage-new.sqlite"; }

void remove_all_of(const fs::path& file) {
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) fs::remove(with(file, ending));
}

Tally readable_in(const fs::path& file) {
    Tally readable;
    try {
        Database database(file, Database::Access::read, patience);
        database.run("PRAGMA writable_schema = ON");  // so that SQLite reads a file that was cut short
        each(database, first_hour, last_hour, [&](const model::UsageCount& row) {
            if (row.count <= most_in_an_hour) readable.add(row);
        });
    } catch (const DatabaseError&) {
        // Where the damage begins the reading ends.
    }
    return readable;
}

fs::path free_name(const fs::path& folder, model::Day today) {
    const std::string date = model::to_string(model::Hour(today)).substr(0, 10);
    fs::path name = folder / fmt::format("{}{}{}", damaged, date, extension);
    for (int number = 2; fs::exists(name); ++number)
        name = folder / fmt::format("{}{}-{}{}", damaged, date, number, extension);
    return name;
}

/// The log first: left behind, it would be taken for the new file's.
void move(const fs::path& from, const fs::path& to) {
    if (fs::exists(with(from, "-wal"))) fs::rename(with(from, "-wal"), with(to, "-wal"));
    fs::remove(with(from, "-shm"));
    fs::rename(from, to);
}

}  // namespace

Replaced replace_damaged(const fs::path& file, model::Day today) {
    if (damaged_beside(file).size() >= most_damaged)
        throw DatabaseError(SQLITE_IOERR, fmt::format("it is damaged, and so were {} before it", most_damaged));
    const Tally readable = readable_in(file);
    remove_all_of(new_file(file));
    {
        Database database(new_file(file), Database::Access::write, patience);
        prepare(database);
        add(database, readable);
    }
    const fs::path aside = free_name(file.parent_path(), today);
    move(file, aside);
    finish_replacing(file);
    std::int64_t counted = 0;
    for (const model::UsageCount& row : readable.rows()) counted += row.count;
    return {aside.filename().string(), counted};
}

void finish_replacing(const fs::path& file) {
    if (!fs::exists(file) && fs::exists(new_file(file))) fs::rename(new_file(file), file);
}

std::vector<std::string> damaged_beside(const fs::path& file) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(file.parent_path(), error), end; !error && entry != end; entry.increment(error))
        if (const std::string name = entry->path().filename().string();
            name.starts_with(damaged) && name.ends_with(extension))
            names.push_back(name);
    std::ranges::sort(names);
    return names;
}

}  // namespace kiosk::usage
