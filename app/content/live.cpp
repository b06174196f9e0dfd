#include "content/live.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>

#include "base/parallel.h"

namespace content {
namespace {

namespace fs = std::filesystem;
using std::chrono::nanoseconds;
using std::chrono::system_clock;
using namespace std::chrono_literals;

/// File systems count time in steps of some milliseconds, FAT in steps of two seconds: a file that was written so
/// shortly before it was read may have been written once more, with the same stamp.
constexpr nanoseconds stamp_step = 2s;

/// Copying what so many files say takes longer than a thread takes to start.
constexpr std::size_t unread_files_worth_a_thread = 100;

bool is_good(const Reading& reading) {
    return std::ranges::none_of(
        reading.problems, [](const model::Problem& problem) { return problem.severity == model::Severity::error; });
}

/// Whether what the file says may depend on which pictures there are.
bool looks_for_pictures(const Reading& reading) { return reading.page || reading.clinic || !reading.problems.empty(); }

bool holds_scripts(const base::Listing& listing) {
    return std::ranges::any_of(listing.files, [](const base::FolderFile& file) { return base::is_script(file.name); });
}

std::vector<std::string> names_of_others(const base::Listing& listing) {
    std::vector<std::string> names;
    for (const base::FolderFile& file : listing.files)
        if (!base::is_script(file.name)) names.push_back(file.name);
    return names;
}

/// What is not a script, and was added, written or taken away.
std::set<std::string> changed_others(const base::Listing& before, const base::Listing& after) {
    std::vector<base::FolderFile> different;
    std::ranges::set_symmetric_difference(before.files, after.files, std::back_inserter(different));
    std::set<std::string> names;
    for (base::FolderFile& file : different)
        if (!base::is_script(file.name)) names.insert(std::move(file.name));
    return names;
}

base::Stamp stamp_of(const fs::path& file) {
    base::Stamp stamp;
    base::open_file(file, stamp);
    return stamp;
}

}  // namespace

Live::Live(fs::path folder, fs::path fallback, base::Letters letters)
    : folder_(std::move(folder)), fallback_(std::move(fallback)), letters_(std::move(letters)) {
    refresh();
    if (library_->pages.empty() && !read_fallback() && !reachable_) put_up(load(folder_, shown()));
}

bool Live::refresh() {
    const std::vector<model::Problem> problems_before = problems_;
    std::error_code error;
    // At the start every file is read, and that tells its stamp as well.
    auto listing = base::list(folder_, scripts_.empty() ? base::Stamps::none : base::Stamps::looked_up, error);
    changed_.clear();
    if (!listing)
        lose_folder(fmt::format("the content folder cannot be read ({})", error.message()));
    else if (!holds_scripts(*listing))
        lose_folder("the content folder holds no page");
    else if (changed_ = update(std::move(*listing)); !changed_.empty() || !reachable_)
        show();
    return !changed_.empty() || problems_ != problems_before;
}

/// Leaves up what is up.
void Live::lose_folder(const std::string& why) {
    reachable_ = false;
    problems_ = {{{folder_.string(), 0}, why, "bring it back; until then the kiosk shows what it read last"}};
}

std::vector<std::string> Live::update(base::Listing&& listing) {
    const Pictures pictures =
        names_of_others(listing_) == names_of_others(listing) ? Pictures::same : Pictures::changed;
    std::set<std::string> changed = changed_others(listing_, listing);
    std::vector<std::string> names;
    std::map<std::string, Script> kept;
    for (const base::FolderFile& file : listing.files) {
        if (!base::is_script(file.name)) continue;
        auto known = scripts_.extract(file.name);
        const bool fresh = !known || known.mapped().now.stamp != file.stamp;
        const bool may_be_stale = file.stamp.modified + stamp_step.count() > read_at_;
        if (fresh || may_be_stale || (pictures == Pictures::changed && looks_for_pictures(known.mapped().now.reading)))
            names.push_back(file.name);
        if (known) kept.insert(kept.end(), std::move(known));
    }
    for (const auto& [name, gone] : scripts_) changed.insert(name);
    scripts_ = std::move(kept);
    const bool unstamped = scripts_.empty();
    listing_ = std::move(listing);
    read_at_ = nanoseconds(system_clock::now().time_since_epoch()).count();
    std::vector<FileReading> files = read_files(folder_, names, shown());
    for (std::size_t i = 0; i < names.size(); ++i)
        if (replace(names[i], std::move(files[i]), pictures)) changed.insert(names[i]);
    if (unstamped)
        for (base::FolderFile& file : listing_.files)
            file.stamp = base::is_script(file.name) ? scripts_.at(file.name).now.stamp : stamp_of(folder_ / file.name);
    return {changed.begin(), changed.end()};
}

/// True when the file is not what it was.
bool Live::replace(const std::string& name, FileReading&& reading, Pictures pictures) {
    const auto [at, first] = scripts_.try_emplace(name);
    Script& script = at->second;
    const bool same = !first && script.now.digest == reading.digest &&
                      script.now.reading.problems == reading.reading.problems &&
                      (pictures == Pictures::same || !looks_for_pictures(reading.reading));
    if (same) {
        script.now.stamp = reading.stamp;
        return false;
    }
    FileReading before = std::exchange(script.now, std::move(reading));
    if (is_good(script.now.reading)) {
        script.older.reset();
        return true;
    }
    if (!first && is_good(before.reading)) script.older = std::move(before);
    if (!script.older && !fallback_.empty()) script.older = read_file(fallback_, name, shown());
    if (script.older && !is_good(script.older->reading)) script.older.reset();
    return true;
}

/// The whole last set, for a folder that is missing.
bool Live::read_fallback() {
    std::error_code error;
    const auto listing = base::list(fallback_, base::Stamps::none, error);
    if (fallback_.empty() || !listing || !holds_scripts(*listing)) return false;
    std::vector<Part> parts;
    for (const base::FolderFile& file : listing->files)
        if (base::is_script(file.name)) parts.push_back({file.name, read_file(fallback_, file.name, shown()).reading});
    library_ = std::make_shared<const model::Library>(assemble(std::move(parts)).library);
    return !library_->pages.empty();
}

void Live::put_up(Loaded&& loaded) {
    library_ = std::make_shared<const model::Library>(std::move(loaded.library));
    problems_ = std::move(loaded.problems);
}

void Live::show() {
    std::vector<model::Outdated> outdated;
    std::vector<const std::pair<const std::string, Script>*> files;
    for (const auto& file : scripts_) {
        files.push_back(&file);
        if (!file.second.older) continue;
        const nanoseconds saved(file.second.older->stamp.modified);
        outdated.push_back(
            {file.first, system_clock::time_point(std::chrono::duration_cast<system_clock::duration>(saved))});
    }
    std::vector<Part> parts(files.size());
    base::in_parallel(files.size(), unread_files_worth_a_thread, [&](std::size_t i) {
        const auto& [name, script] = *files[i];
        parts[i] = {name, script.older ? script.older->reading : script.now.reading};
        if (script.older) parts[i].reading.problems = script.now.reading.problems;
    });
    Loaded loaded = assemble(std::move(parts), *library_);
    if (loaded.library.pages.empty() && !library_->pages.empty())
        return lose_folder("the content folder holds no page");
    put_up(std::move(loaded));
    outdated_ = std::move(outdated);
    reachable_ = true;
}

}  // namespace content
