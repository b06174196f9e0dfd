#include "content/history/sets.h"

#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <optional>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

#include "base/dates.h"
#include "base/files.h"
#include "base/picture_format.h"
#include "base/utf8.h"
#include "content/history/folder_rights.h"
#include "content/history/manifest.h"
#include "content/script_text.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::string_view shape_of_time = "0000-00-00T00-00-00Z";
constexpr std::string_view before_restore_mark = "-before-restore";
constexpr auto lock_patience = 5s;
constexpr auto lock_pause = 50ms;
// Hidden, and so no set.
constexpr const char* unfinished = ".unfinished";
constexpr const char* unfinished_link = ".newest";
constexpr const char* lock_name = ".lock";
constexpr const char* newest_link = "newest";

/// Leftovers of a power cut.
void clean(const fs::path& sets) {
    std::vector<fs::path> leftovers;
    for (const fs::directory_entry& entry : fs::directory_iterator(sets)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with('.') && name != lock_name) leftovers.push_back(entry.path());
    }
    for (const fs::path& leftover : leftovers) fs::remove_all(leftover);
}

/// The folders that the files stand in, each after the one that holds it.
std::set<std::string> folders_of(const std::vector<Piece>& pieces) {
    std::set<std::string> folders;
    for (const Piece& piece : pieces)
        for (std::size_t slash = piece.name.find('/'); slash != std::string::npos;
             slash = piece.name.find('/', slash + 1))
            folders.insert(piece.name.substr(0, slash));
    return folders;
}

bool is_in(const Piece& piece, const fs::path& set) {
    if (piece.older) return script_text(set / piece.name) == piece.older->text;
    return base::durable::same_bytes(piece.from, set / piece.name);
}

/// Somebody may have saved since the pieces were found.
void refuse_changed(const std::vector<Piece>& pieces) {
    for (const Piece& piece : pieces) {
        base::Stamp now;
        if (!piece.older && (!base::open_file(piece.from, now) || now != piece.stamp))
            throw base::durable::Changing(piece.from.string());
    }
}

void copy(const Piece& piece, const fs::path& to) try {
    base::durable::copy(piece.from, to, piece.stamp);
} catch (const std::system_error&) {
    std::error_code error;
    if (!fs::exists(piece.from, error)) throw base::durable::Changing(piece.from.string());
    throw;
}

/// A disk may know no links, or allow no more of them.
void link_or_copy(const fs::path& from, const fs::path& to) {
    if (::link(from.c_str(), to.c_str()) != 0) base::durable::copy(from, to);
}

/// The whole set at once by its name, so that no part of one is ever taken for a set.
void remove(const fs::path& sets, const Set& set) {
    const fs::path gone = sets / (".gone-" + set.name);
    base::durable::rename(set.folder, gone);
    fs::remove_all(gone);
}

/// Takes what is not finished away at the end, and with it the room on a disk that was full.
struct Unfinished {
    fs::path folder;
    explicit Unfinished(fs::path path) : folder(std::move(path)) { fs::create_directory(folder); }
    ~Unfinished() {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
};

bool is_good_and_whole(const Set& set) { return set.kind == Set::Kind::good && lost_files(set.folder).empty(); }

/// One that the disk has lost a part of only where it has lost some of each.
const Set* newest_good_of(const std::vector<Set>& sets) {
    auto found = std::ranges::find_if(sets, is_good_and_whole);
    if (found == sets.end()) found = std::ranges::find(sets, Set::Kind::good, &Set::kind);
    return found == sets.end() ? nullptr : &*found;
}

/// A piece as the set has it; nothing where the set has none.
std::optional<Piece> from_set(const Set* set, const std::string& name) {
    if (!set) return std::nullopt;
    Piece piece{name, set->folder / name, {}};
    if (!base::open_file(piece.from, piece.stamp)) return std::nullopt;
    return piece;
}

std::vector<Piece> pieces_shown(const fs::path& content, const Shown& shown, const Set* newest, const Sound& sound) {
    std::vector<Piece> all = pieces(content, keepable(shown.files));
    for (Piece& piece : all) {
        if (!sound || !base::is_picture_name(piece.name)) continue;
        auto last = from_set(newest, piece.name);
        if ((last && base::durable::same_bytes(piece.from, last->from)) || sound(piece.from)) continue;
        piece = last ? std::move(*last) : Piece{};
    }
    std::erase_if(all, [](const Piece& piece) { return piece.name.empty(); });
    for (const auto& [name, older] : shown.older) all.push_back({name, {}, {}, &older});
    for (const std::string& name : shown.gone)
        if (auto last = from_set(newest, name)) all.push_back(std::move(*last));
    std::ranges::sort(all, {}, &Piece::name);
    return all;
}

bool is_all_of(const std::vector<Piece>& pieces, const Set& set) {
    const base::Listing there = keepable(set.folder);
    return std::ranges::equal(pieces, there.files, {}, &Piece::name, &base::FolderFile::name) &&
           std::ranges::all_of(pieces, [&](const Piece& piece) { return is_in(piece, set.folder); });
}

/// Where no links can be made there is none, and who follows it finds nothing.
void point_to(const fs::path& sets, const std::string& name) {
    const fs::path link = sets / newest_link;
    std::error_code error;
    if (fs::read_symlink(link, error) == name) return;
    const fs::path made = sets / unfinished_link;
    fs::remove(made, error);
    fs::create_directory_symlink(name, made, error);
    if (!error) fs::rename(made, link, error);
}

Kept keep_or_throw(const fs::path& sets, const fs::path& content, const Shown& shown, Time now, const Limits& limits,
                   const Sound& sound) {
    const Lock lock(sets);
    note_rights(sets, content);
    const std::vector<Set> kept = sets_in(sets);
    const Set* const newest = newest_good_of(kept);
    const std::vector<Piece> all = pieces_shown(content, shown, newest, sound);
    if (newest && is_all_of(all, *newest)) {
        point_to(sets, newest->name);
        return {Kept::Outcome::unchanged, newest->name, {}};
    }
    const Set set = add(sets, all, now, Set::Kind::good);
    point_to(sets, set.name);
    prune(sets, limits);
    return {Kept::Outcome::kept, set.name, {}};
}

std::string name_of(Time when, Set::Kind kind) {
    return fmt::format("{:%Y-%m-%dT%H-%M-%SZ}{}", fmt::gmtime(std::chrono::system_clock::to_time_t(when)),
                       kind == Set::Kind::before_restore ? before_restore_mark : "");
}

std::optional<Set> set_named(const fs::path& sets, const std::string& name) {
    const auto when = base::read_time(std::string_view(name).substr(0, shape_of_time.size()), shape_of_time);
    if (!when) return std::nullopt;
    const Set set{name, sets / name, *when,
                  name.ends_with(before_restore_mark) ? Set::Kind::before_restore : Set::Kind::good};
    return name == name_of(set.when, set.kind) ? std::optional(set) : std::nullopt;
}

}  // namespace

fs::path folder_of_sets(const fs::path& state) { return state / "history"; }

std::vector<Set> sets_in(const fs::path& sets) {
    std::vector<Set> found;
    std::error_code error;
    std::error_code unknown;
    for (fs::directory_iterator at(sets, error), end; !error && at != end; at.increment(error))
        if (auto set = set_named(sets, at->path().filename().string()); set && at->is_directory(unknown))
            found.push_back(std::move(*set));
    std::ranges::sort(found, std::ranges::greater(), &Set::name);
    return found;
}

base::Listing keepable(base::Listing listing) {
    std::erase_if(listing.files, [](const base::FolderFile& file) {
        return file.stamp == base::Stamp{} || file.stamp.size > most_file_bytes || base::is_document(file.name);
    });
    return listing;
}

base::Listing keepable(const fs::path& folder) {
    base::Unread unread;
    auto listing = base::list(folder, base::Stamps::looked_up, unread);
    if (!listing) throw std::system_error(unread.error, unread.folder.string());
    return keepable(std::move(*listing));
}

base::Listing files_of(const Set& set) {
    base::Unread unread;
    auto listing = base::list(set.folder, base::Stamps::looked_up, unread);
    return listing ? keepable(std::move(*listing)) : base::Listing{};
}

Comparison compare(const fs::path& before, const base::Listing& files_before, const fs::path& after,
                   const base::Listing& files_after) {
    Comparison comparison;
    auto earlier = files_before.files.begin();
    const auto end = files_before.files.end();
    for (const base::FolderFile& file : files_after.files) {
        for (; earlier != end && earlier->name < file.name; ++earlier)
            comparison.changes.removed.push_back(earlier->name);
        if (earlier == end || earlier->name != file.name) {
            comparison.changes.added.push_back(file.name);
            continue;
        }
        const bool one = earlier->stamp.device == file.stamp.device && earlier->stamp.inode == file.stamp.inode;
        const bool same = one || (earlier->stamp.size == file.stamp.size &&
                                  base::durable::same_bytes(before / file.name, after / file.name));
        (same ? comparison.same : comparison.changes.changed).push_back(file.name);
        ++earlier;
    }
    for (; earlier != end; ++earlier) comparison.changes.removed.push_back(earlier->name);
    return comparison;
}

Lock::Lock(const fs::path& sets) {
    fs::create_directories(sets);
    file_ = base::Descriptor(::open((sets / lock_name).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file_) base::durable::fail(sets / lock_name);
    for (auto waited = 0ms; ::flock(file_.number(), LOCK_EX | LOCK_NB) != 0; waited += lock_pause) {
        if (waited >= lock_patience) base::durable::fail(sets / lock_name);
        std::this_thread::sleep_for(lock_pause);
    }
}

bool is_locked(const fs::path& sets) {
    const base::Descriptor file(::open((sets / lock_name).c_str(), O_RDONLY | O_CLOEXEC));
    return file && ::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

std::vector<Piece> pieces(const fs::path& folder, const base::Listing& files) {
    std::vector<Piece> all;
    for (const base::FolderFile& file : files.files) all.push_back({file.name, folder / file.name, file.stamp});
    return all;
}

Set add(const fs::path& sets, const std::vector<Piece>& pieces, Time now, Set::Kind kind) {
    clean(sets);
    const std::vector<Set> earlier = sets_in(sets);
    // A clock that was set back, or two saves in one second, must not put this set before an older one.
    if (!earlier.empty()) now = std::max(now, earlier.front().when + 1s);
    const Set set = *set_named(sets, name_of(now, kind));
    const Unfinished made(sets / unfinished);
    const fs::path& temporary = made.folder;
    const std::set<std::string> folders = folders_of(pieces);
    for (const std::string& folder : folders) fs::create_directory(temporary / folder);
    for (const Piece& piece : pieces) {
        const fs::path to = temporary / piece.name;
        if (!earlier.empty() && is_in(piece, earlier.front().folder))
            link_or_copy(earlier.front().folder / piece.name, to);
        else if (piece.older)
            base::durable::write(to, piece.older->text, piece.older->modified);
        else
            copy(piece, to);
    }
    refuse_changed(pieces);
    write_manifest(temporary, keepable(temporary));
    for (const std::string& folder : folders) base::durable::sync_folder(temporary / folder);
    base::durable::sync_folder(temporary);
    base::durable::rename(temporary, set.folder);
    base::durable::sync_folder(sets);
    return set;
}

void prune(const fs::path& sets, const Limits& limits) {
    std::set<std::pair<std::uint64_t, std::uint64_t>> counted;
    std::int64_t bytes = 0;
    std::size_t count = 0;
    bool whole_stays = false;
    for (const Set& set : sets_in(sets)) {
        for (const base::FolderFile& file : files_of(set).files)
            if (counted.emplace(file.stamp.device, file.stamp.inode).second) bytes += file.stamp.size;
        const bool newest_good = !whole_stays && is_good_and_whole(set);
        whole_stays |= newest_good;
        const bool newest = ++count == 1;
        if ((count > limits.sets || bytes > limits.bytes) && !newest && !newest_good) remove(sets, set);
    }
}

std::vector<Set> list(const fs::path& state) { return sets_in(folder_of_sets(state)); }

Changes changes(const Set& set, const Set* before) {
    return compare(before ? before->folder : fs::path(), before ? keepable(before->folder) : base::Listing{},
                   set.folder, keepable(set.folder))
        .changes;
}

fs::path newest_good(const fs::path& state) {
    const std::vector<Set> sets = list(state);
    const Set* const newest = newest_good_of(sets);
    return newest ? newest->folder : fs::path();
}

fs::path good_a_day_ago(const fs::path& state, Time now) {
    fs::path found;
    for (const Set& set : list(state)) {
        if (set.kind != Set::Kind::good) continue;
        found = set.folder;
        if (now - set.when >= std::chrono::days(1)) break;
    }
    return found;
}

fs::path link_to_newest_good(const fs::path& state) { return folder_of_sets(state) / newest_link; }

Kept keep(const fs::path& state, const fs::path& content, const Shown& shown, Time now, const Limits& limits,
          const Sound& sound) {
    try {
        return keep_or_throw(folder_of_sets(state), content, shown, now, limits, sound);
    } catch (const base::durable::Changing&) {
        return {Kept::Outcome::changing, {}, {}};
    } catch (const std::system_error& error) {
        return {Kept::Outcome::failed,
                {},
                fmt::format("The history of the pages cannot be kept in {}: {}.", state.string(),
                            base::durable::reason(error))};
    } catch (const std::bad_alloc&) {
        return {Kept::Outcome::failed, {}, "The history of the pages cannot be kept: there is no memory for it."};
    }
}

}  // namespace content::history
