#include "content/history/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "base/durable_file.h"
#include "content/history/sets.h"

namespace content::history {
namespace {

namespace fs = std::filesystem;

const Set* newest_good_of(const std::vector<Set>& sets) {
    const auto found = std::ranges::find(sets, false, &Set::before_restore);
    return found == sets.end() ? nullptr : &*found;
}

Kept keep_or_throw(const fs::path& sets, const fs::path& content, const base::Listing& good, Time now,
                   const Limits& limits) {
    const Lock lock(sets);
    const base::Listing files = keepable(good);
    const std::vector<Set> kept = sets_in(sets);
    const Set* const newest = newest_good_of(kept);
    if (newest && compare(newest->folder, keepable(newest->folder), content, files).changes.none())
        return {Kept::Outcome::unchanged, newest->name, {}};
    const Set set = add(sets, content, files, now, false);
    prune(sets, limits);
    return {Kept::Outcome::kept, set.name, {}};
}

}  // namespace

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

Kept keep(const fs::path& state, const fs::path& content, const base::Listing& good, Time now, const Limits& limits) {
    try {
        return keep_or_throw(folder_of_sets(state), content, good, now, limits);
    } catch (const base::durable::Changing&) {
        return {Kept::Outcome::changing, {}, {}};
    } catch (const std::system_error& error) {
        return {Kept::Outcome::failed,
                {},
                fmt::format("The history of the pages cannot be kept in {}: {}.", state.string(),
                            base::durable::reason(error))};
    }
}

}  // namespace content::history
