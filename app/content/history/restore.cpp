#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <span>
#include <stdexcept>

#include "base/dates.h"
#include "base/files.h"
#include "content/history/sets.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_named = 5;
constexpr const char* staging_name = ".bodymap-restore";

[[noreturn]] void refuse(const std::string& sentence) { throw std::runtime_error(sentence); }

std::string listed(std::span<const Set> sets) {
    std::vector<std::string> all;
    for (const Set& set : sets.first(std::min(sets.size(), most_named))) all.push_back(set.name);
    return fmt::format("{}{}", fmt::join(all, ", "), sets.size() > most_named ? ", ..." : "");
}

/// The sets around where `when` would stand in the list.
std::span<const Set> nearest(std::span<const Set> sets, const std::string& when) {
    const auto after = std::ranges::find_if(sets, [&](const Set& set) { return set.name < when; });
    const auto at = static_cast<std::size_t>(after - sets.begin());
    const std::size_t begin = at > most_named / 2 ? at - most_named / 2 : 0;
    return sets.subspan(begin, std::min(most_named, sets.size() - begin));
}

Time begin_of_day(Time now) {
    std::tm local = base::local_time(now);
    local.tm_hour = local.tm_min = local.tm_sec = 0;
    local.tm_isdst = -1;
    return std::chrono::system_clock::from_time_t(std::mktime(&local));
}

/// "2026-11-21 22:33" as sets write it.
std::string as_name(std::string when) {
    std::ranges::replace(when, ' ', 'T');
    std::ranges::replace(when, ':', '-');
    return when;
}

const Set& set_before(std::span<const Set> sets, Time time) {
    for (const Set& set : sets)
        if (set.kind == Set::Kind::good && set.when < time) return set;
    refuse(fmt::format("There is no set from before today. The oldest is {}.", sets.back().name));
}

const Set& last_that_differs(std::span<const Set> sets, const fs::path& content, const base::Listing& files) {
    for (const Set& set : sets)
        if (set.kind == Set::Kind::good && !compare(content, files, set.folder, keepable(set.folder)).changes.none())
            return set;
    refuse("No set differs from the pages as they are: there is nothing to put back.");
}

const Set& set_that_begins(std::span<const Set> sets, const std::string& when) {
    const std::string name = as_name(when);
    std::vector<const Set*> found;
    for (const Set& set : sets) {
        if (set.name == name) return set;
        if (!name.empty() && set.name.starts_with(name)) found.push_back(&set);
    }
    if (found.size() == 1) return *found.front();
    if (found.empty())
        refuse(fmt::format("There is no set '{}'. The nearest are {}.", when, listed(nearest(sets, name))));
    const auto first = static_cast<std::size_t>(found.front() - sets.data());
    refuse(fmt::format("{} sets begin with '{}': {}. Write more of the name.", found.size(), when,
                       listed(sets.subspan(first, found.size()))));
}

/// Files that are made belong to whom the folder belongs, even when an administrator restores.
void give_to_owner(const fs::path& made, const fs::path& like) {
    struct stat status {};
    // Whoever is no administrator may not give files away, and need not: they are his own.
    if (::stat(like.c_str(), &status) == 0) [[maybe_unused]]
        const int given = ::chown(made.c_str(), status.st_uid, status.st_gid);
}

void make_folders(const fs::path& content, const fs::path& folder) {
    if (folder.empty()) return;
    make_folders(content, folder.parent_path());
    if (fs::create_directory(content / folder)) give_to_owner(content / folder, (content / folder).parent_path());
}

/// What is to change in the content folder, with the new files ready beside it: after `stage` no disk can be too full.
class Exchange {
  public:
    Exchange(fs::path content, const Set& set, Changes changes)
        : content_(std::move(content)), set_(set), changes_(std::move(changes)), staging_(content_ / staging_name) {
        fs::remove_all(staging_);
    }
    ~Exchange() {
        std::error_code ignored;
        fs::remove_all(staging_, ignored);
    }
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    void stage() {
        fs::create_directory(staging_);
        int number = 0;
        for (const auto* names : {&changes_.added, &changes_.changed})
            for (const std::string& name : *names) {
                const fs::path ready = staging_ / std::to_string(number++);
                base::durable::copy(set_.folder / name, ready);
                const bool there = fs::exists(content_ / name);
                give_to_owner(ready, there ? content_ / name : content_);
            }
    }

    /// The new files first, so that a kiosk that looks in between misses no page.
    void carry_out() {
        std::erase_if(changes_.removed, [&](const std::string& name) {
            const bool now = stands_in_the_way(name);
            if (now) remove(name);
            return now;
        });
        int number = 0;
        for (const auto* names : {&changes_.added, &changes_.changed})
            for (const std::string& name : *names) {
                make_folders(content_, fs::path(name).parent_path());
                base::durable::rename(staging_ / std::to_string(number++), content_ / name);
                base::durable::sync_folder((content_ / name).parent_path());
            }
        for (const std::string& name : changes_.removed) remove(name);
        base::durable::sync_folder(content_);
    }

  private:
    /// A file where a folder is to be, or the other way round.
    bool stands_in_the_way(const std::string& name) const {
        return std::ranges::any_of(changes_.added, [&](const std::string& added) {
            return added.starts_with(name + "/") || name.starts_with(added + "/");
        });
    }

    void remove(const std::string& name) {
        fs::remove(content_ / name);
        remove_empty_folders(fs::path(name).parent_path());
    }

    void remove_empty_folders(fs::path folder) {
        for (std::error_code error; !folder.empty() && !error; folder = folder.parent_path())
            if (!fs::is_empty(content_ / folder, error) || !fs::remove(content_ / folder, error)) return;
    }

    fs::path content_;
    const Set& set_;
    Changes changes_;
    fs::path staging_;
};

/// The name of the set that has what is there now.
std::string keep_what_is_there(std::span<const Set> sets, const fs::path& folder_of_sets, const fs::path& content,
                               const base::Listing& files, Time now) {
    const Set& newest = sets.front();
    if (compare(newest.folder, keepable(newest.folder), content, files).changes.none()) return newest.name;
    return add(folder_of_sets, content, files, now, Set::Kind::before_restore).name;
}

const Set& choose(std::span<const Set> sets, const std::string& when, const fs::path& content,
                  const base::Listing& files, Time now) {
    if (when == "last") return last_that_differs(sets, content, files);
    if (when == "yesterday") return set_before(sets, begin_of_day(now));
    return set_that_begins(sets, when);
}

void refuse_large_files(const fs::path& content, const Changes& changes) {
    for (const std::string& name : changes.added)
        if (std::error_code error; fs::is_regular_file(content / name, error))
            refuse(fmt::format("{} is larger than {} MB, so it cannot be kept first: move it elsewhere, then restore.",
                               (content / name).string(), most_file_bytes / (std::int64_t{1024} * 1024)));
}

Restored restore_or_throw(const fs::path& sets_folder, const fs::path& content, const std::string& when, Time now) {
    if (sets_in(sets_folder).empty()) refuse(fmt::format("There is no history yet in {}.", sets_folder.string()));
    const Lock lock(sets_folder);
    const std::vector<Set> sets = sets_in(sets_folder);
    const base::Listing files = keepable(content);
    const Set set = choose(sets, when, content, files, now);
    Restored restored{set.name, {}, compare(content, files, set.folder, keepable(set.folder)).changes};
    if (restored.changes.none()) return restored;
    refuse_large_files(content, restored.changes);
    restored.undo = keep_what_is_there(sets, sets_folder, content, files, now);
    Exchange exchange(content, set, restored.changes);
    exchange.stage();
    try {
        exchange.carry_out();
    } catch (const std::system_error& error) {
        refuse(fmt::format("Only a part of {} is put back: {}. What was there before is kept as {}.", set.name,
                           base::durable::reason(error), restored.undo));
    }
    prune(sets_folder, {});
    return restored;
}

}  // namespace

Restored restore(const fs::path& state, const fs::path& content, const std::string& when, Time now) {
    try {
        return restore_or_throw(folder_of_sets(state), content, when, now);
    } catch (const base::durable::Changing& error) {
        refuse(fmt::format("{} is being written at this moment: try again.", error.what()));
    } catch (const std::system_error& error) {
        refuse(fmt::format("Nothing is put back: {}.", base::durable::reason(error)));
    }
}

}  // namespace content::history
