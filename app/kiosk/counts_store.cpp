#include "kiosk/counts_store.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <string_view>
#include <system_error>

#include "base/folder.h"
#include "kiosk/counts_database.h"

namespace kiosk::usage {
namespace {

namespace fs = std::filesystem;

// A damaged file of counts is kept, and its place taken by a new one that begins with what can still be read.

constexpr std::chrono::milliseconds lock_timeout{1000};
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
        Database database(file, Database::Access::read, lock_timeout);
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

/// Names in the folder of that file, sorted.
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

/// Puts the new file into its place when the power failed just before that.
void finish_replacing(const fs::path& file) {
    if (!fs::exists(file) && fs::exists(new_file(file))) fs::rename(new_file(file), file);
}

struct Replaced {
    std::string kept_as;     ///< the damaged file's name from now on
    std::int64_t saved = 0;  ///< what could still be read, added up
};

/// `today` is for the name. Until the new file is whole the damaged one stays where it is. Throws DatabaseError and
/// std::system_error.
Replaced replace_damaged(const fs::path& file, model::Day today) {
    if (damaged_beside(file).size() >= most_damaged)
        throw DatabaseError(SQLITE_IOERR, fmt::format("it is damaged, and so were {} before it", most_damaged));
    const Tally readable = readable_in(file);
    remove_all_of(new_file(file));
    {
        Database database(new_file(file), Database::Access::write, lock_timeout);
        prepare(database);
        add(database, readable);
    }
    const fs::path aside = free_name(file.parent_path(), today);
    move(file, aside);
    finish_replacing(file);
    std::int64_t saved = 0;
    for (const model::UsageCount& row : readable.rows()) saved += row.count;
    return {aside.filename().string(), saved};
}

/// Every database begins with it; one that is just made is empty.
bool is_no_database(const fs::path& file) {
    constexpr std::string_view beginning("SQLite format 3\0", 16);
    base::Stamp stamp;
    const auto bytes = base::read_bytes(base::open_file(file, stamp), beginning.size());
    return bytes && !bytes->empty() && *bytes != beginning;
}

bool is_damage(const DatabaseError& error) { return error.code == SQLITE_CORRUPT || error.code == SQLITE_NOTADB; }

/// What is wrong and what to do, to end a sentence that names the file.
std::string why(const DatabaseError& error, const fs::path& file) {
    const std::string folder = file.parent_path().string();
    switch (error.code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return "another program has it locked; end that program";
        case SQLITE_FULL:
            return fmt::format(
                "there is no more room; make room on the disk of {}, or move the file elsewhere if it "
                "has grown to 100 MB",
                folder);
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return fmt::format(
                "it cannot be opened for that; give the kiosk's user the right to read and write {}, "
                "and see that its disk is not mounted read-only",
                folder);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return "it is damaged; the kiosk puts it aside when it next counts something";
        default:
            return fmt::format("{}; check the disk of {}", error.what(), folder);
    }
}

std::string newer(const NewerDatabase& error) {
    return fmt::format("a newer Bodymap has written it ({}); install that version again, or move the file elsewhere",
                       error.what());
}

Written not_written(const fs::path& file, const std::string& reason) {
    return {false,
            {fmt::format("The usage counts cannot be written to {}: {}. Until then they are kept in memory.",
                         file.string(), reason)}};
}

void check(Database& database) {
    const std::string found = database.text("PRAGMA quick_check(1)");
    if (found != "ok") throw DatabaseError(SQLITE_CORRUPT, found);
}

Written store(const fs::path& file, const Tally& tally, Care care, const Limits& limits) {
    Database database(file, Database::Access::write, limits.lock_timeout);
    database.run("PRAGMA journal_mode = WAL");
    prepare(database);  // before the limit: while a table is widened, the file has it twice
    database.run(fmt::format("PRAGMA max_page_count = {}", limits.pages));
    if (care == Care::thorough) check(database);
    Written written{true, {}};
    if (const int refused = add(database, tally))
        written.problems.push_back(fmt::format("{} of the usage counts had a name that {} refuses, and were left out.",
                                               refused, file.string()));
    return written;
}

Written store_anew(const fs::path& file, const Tally& tally, const Limits& limits) {
    const auto today = std::chrono::floor<std::chrono::days>(tally.rows().back().hour);
    const Replaced replaced = replace_damaged(file, today);
    Written written = store(file, tally, Care::quick, limits);
    written.problems.push_back(
        fmt::format("The usage counts in {} were damaged. That file is kept as {}; a new one goes on from the {} that "
                    "could still be read. Check the disk if this happens again.",
                    file.string(), replaced.kept_as, replaced.saved));
    return written;
}

Written store_in_any_case(const fs::path& file, const Tally& tally, Care care, const Limits& limits) {
    fs::create_directories(file.parent_path());
    finish_replacing(file);
    try {
        return store(file, tally, care, limits);
    } catch (const DatabaseError& error) {
        // With a log beside it, SQLite says of such a file that it cannot be opened.
        if (!is_damage(error) && !is_no_database(file)) throw;
    }
    return store_anew(file, tally, limits);
}

void read_rows(const fs::path& file, Database::Access access, model::Day first, model::Day last, const Limits& limits,
               Read& read) {
    Database database(file, access, limits.lock_timeout);
    if (!has_table(database)) return;
    each(database, first, last + std::chrono::days(1),
         [&](model::UsageCount row) { read.rows.push_back(std::move(row)); });
}

/// A kiosk that was ended leaves a file that only those who may write the folder can open; nobody else has it open
/// then, and it can be read as it is.
bool can_be_read_sealed(const DatabaseError& error, const fs::path& file) {
    std::error_code ignored;
    return (error.code == SQLITE_CANTOPEN || error.code == SQLITE_READONLY) &&
           !fs::exists(file.string() + "-wal", ignored);
}

}  // namespace

bool is_overwritten(const fs::path& state) { return is_no_database(file_in(state)); }

fs::path file_in(const fs::path& state) { return state / "usage.sqlite"; }

Written write(const fs::path& state, const Tally& tally, Care care, const Limits& limits) {
    if (tally.empty()) return {true, {}};
    const fs::path file = file_in(state);
    try {
        return store_in_any_case(file, tally, care, limits);
    } catch (const DatabaseError& error) {
        return not_written(file, why(error, file));
    } catch (const NewerDatabase& error) {
        return not_written(file, newer(error));
    } catch (const std::system_error& error) {
        return not_written(file,
                           fmt::format("{}; see to it that the kiosk's user can write there", error.code().message()));
    }
}

Read read(const fs::path& state, model::Day first, model::Day last, const Limits& limits) {
    const fs::path file = file_in(state);
    Read read;
    read.put_aside = damaged_beside(file);
    std::error_code error;
    if (fs::status(file, error).type() == fs::file_type::not_found) return read;
    const auto cannot = [&](const std::string& reason) {
        read.problem = fmt::format("The usage counts cannot all be read from {}: {}.", file.string(), reason);
    };
    try {
        try {
            read_rows(file, Database::Access::read, first, last, limits, read);
        } catch (const DatabaseError& refused) {
            if (!can_be_read_sealed(refused, file)) throw;
            read_rows(file, Database::Access::sealed, first, last, limits, read);
        }
    } catch (const DatabaseError& failed) {
        cannot(is_no_database(file) ? why(DatabaseError(SQLITE_NOTADB, {}), file) : why(failed, file));
    } catch (const NewerDatabase& failed) {
        cannot(newer(failed));
    }
    return read;
}

}  // namespace kiosk::usage
