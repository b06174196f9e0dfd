#include "content/live.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "base/parallel.h"
#include "base/scripts.h"
#include "content/as_shown.h"
#include "content/missed.h"
#include "content/script/picture_search.h"
#include "content/strays.h"

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

/// Whether what the file says may depend on which pictures there are.
bool looks_for_pictures(const Reading& reading) { return reading.page || reading.clinic || !reading.problems.empty(); }

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

/// The pictures that it shows, by their names below the content folder.
void add_pictures(const Reading& reading, std::set<std::string>& names) {
    if (reading.clinic && !reading.clinic->logo.empty()) names.insert(reading.clinic->logo);
    if (!reading.page) return;
    for (const model::Block& block : reading.page->blocks)
        if (const auto* picture = std::get_if<model::Picture>(&block)) names.insert(picture->file);
}

std::vector<Present> as_present(const GoneFiles& files) {
    std::vector<Present> all;
    for (const auto& [name, file] : files) all.push_back({name, &file.reading, file.text});
    return all;
}

base::Stamp stamp_of(const fs::path& file) {
    base::Stamp stamp;
    base::open_file(file, stamp);
    return stamp;
}

}  // namespace

bool is_good(const Reading& reading) { return std::ranges::none_of(reading.problems, &model::is_error); }

Live::Live(fs::path folder, fs::path fallback, base::Letters letters, fs::path settled)
    : folder_(std::move(folder)),
      fallback_(std::move(fallback)),
      settled_(std::move(settled)),
      letters_(std::move(letters)) {
    refresh();
    if (library_->pages.empty() && !read_fallback() && !reachable_) put_up(load(folder_, this->letters()));
}

bool Live::refresh() {
    const std::vector<model::Problem> problems_before = problems_;
    base::Unread unread;
    // At the start every file is read, and that tells its stamp as well.
    auto listing = base::list(folder_, scripts_.empty() ? base::Stamps::none : base::Stamps::looked_up, unread);
    changed_.clear();
    if (!listing)
        lose_folder(unread.folder,
                    fmt::format("the {} cannot be read ({})", unread.folder == folder_ ? "content folder" : "folder",
                                unread.error.message()));
    else if (base::scripts_in(*listing).empty()) {
        take_back_what_went_lately();
        lose_folder(folder_, "the content folder holds no page");
    } else {
        const std::vector<model::Problem> strays_before = std::exchange(strays_, {});
        in_use_ = find_in_use();
        Sorted sorted = sort_out(folder_, std::move(*listing), in_use_);
        strays_ = std::move(sorted.problems);
        misnamed_ = std::move(sorted.misnamed);
        changed_ = update(std::move(sorted.listing));
        if (!changed_.empty() || !reachable_ || strays_ != strays_before) show();
    }
    return !changed_.empty() || problems_ != problems_before;
}

/// Files that are up; at the start those that were up before it.
std::set<std::string> Live::find_in_use() const {
    std::set<std::string> names;
    for (const auto& [name, script] : scripts_)
        if (!doubles_.contains(name)) names.insert(name);
    if (!names.empty()) return names;
    const std::vector<std::string> before = base::scripts_in(fallback_);
    return {before.begin(), before.end()};
}

/// Leaves up what is up.
void Live::lose_folder(const fs::path& folder, const std::string& why) {
    reachable_ = false;
    const std::string back = fallback_.empty() ? "bring it back" : "bring it back, or type: bodymap restore last";
    const std::string hint = folder == folder_ ? back : "let the kiosk's user read it, or move it elsewhere";
    problems_ = {{{folder.string(), 0}, why, hint + "; until then the kiosk shows what it read last"}};
}

/// Whether it may be good now, or no longer, though nobody wrote it: words of a language that it offers, or that went
/// from it, may stand in another file since.
bool Live::depends_on_others(const Reading& reading, Pictures pictures) {
    return !is_good(reading) || (pictures == Pictures::changed && looks_for_pictures(reading));
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
        if (fresh || may_be_stale || depends_on_others(known.mapped().now.reading, pictures))
            names.push_back(file.name);
        if (known) kept.insert(kept.end(), std::move(known));
    }
    GoneFiles gone = std::exchange(missed_, {});
    for (auto& [name, script] : scripts_) {
        changed.insert(name);
        if (script.older || is_good(script.now.reading))
            gone.insert_or_assign(name, std::move(script.older ? *script.older : script.now));
    }
    scripts_ = std::move(kept);
    const bool unstamped = scripts_.empty();
    listing_ = std::move(listing);
    read_at_ = nanoseconds(system_clock::now().time_since_epoch()).count();
    std::vector<FileReading> files = read_files(folder_, names, letters());
    keep_from_loss(names, files);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (replace(names[i], std::move(files[i]), pictures)) changed.insert(names[i]);
    if (unstamped)
        for (const std::string& name : base::scripts_in(fallback_))
            if (auto before = scripts_.contains(name) ? std::nullopt : fallback(name))
                gone.insert_or_assign(name, std::move(*before));
    missed_ = gone_lately_.missed_with(std::move(gone), present(), misnamed_, read_at_);
    if (unstamped)
        for (base::FolderFile& file : listing_.files)
            file.stamp = base::is_script(file.name) ? scripts_.at(file.name).now.stamp : stamp_of(folder_ / file.name);
    return {changed.begin(), changed.end()};
}

/// The file as the history has it, if that is good.
std::optional<FileReading> Live::fallback(const std::string& name) const {
    std::error_code error;
    if (fallback_.empty() || !fs::is_regular_file(fallback_ / name, error)) return std::nullopt;
    FileReading file = read_file({fallback_, name, letters(), MissingPicture::forgiven, folder_});
    return is_good(file.reading) ? std::optional(std::move(file)) : std::nullopt;
}

/// Nothing is left: whatever went before was to go no more than the rest.
void Live::take_back_what_went_lately() {
    GoneFiles lately = gone_lately_.take_all(nanoseconds(system_clock::now().time_since_epoch()).count());
    if (lately.empty()) return;
    missed_.merge(lately);
    put_up(assemble_what_is_good());
}

std::vector<Present> Live::present() const {
    std::vector<Present> present;
    for (const auto& [name, script] : scripts_) present.push_back({name, &script.now.reading, script.now.text});
    return present;
}

/// True when the file is not what it was.
bool Live::replace(const std::string& name, FileReading&& reading, Pictures pictures) {
    const auto [at, first] = scripts_.try_emplace(name);
    Script& script = at->second;
    const bool same = !first && script.now.text == reading.text &&
                      script.now.reading.problems == reading.reading.problems &&
                      (pictures == Pictures::same || !looks_for_pictures(reading.reading));
    if (same) {
        script.now.stamp = reading.stamp;
        return false;
    }
    FileReading before = std::exchange(script.now, std::move(reading));
    if (!script.older && !first && is_good(before.reading)) script.older = std::move(before);
    if (!script.older && !is_good(script.now.reading)) script.older = fallback(name);
    return true;
}

/// What the file has lost since it was last good, where `others` do not have it.
std::optional<model::Problem> Live::loss(const std::string& name, const FileReading& file,
                                         std::span<const Present> others) const {
    std::optional<FileReading> before;
    const Reading* last = &file.reading;
    if (const auto script = scripts_.find(name); script != scripts_.end()) {
        last = script->second.older ? &script->second.older->reading : &script->second.now.reading;
    } else {
        std::error_code error;  // where there is none, its size is the most there can be
        const bool had_more = fs::file_size(fallback_ / name, error) > file.text.size() && !error;
        const auto& page = file.reading.page;
        const bool warns_of_nothing = page && !page->area.empty() && !has_warning(file.reading);
        const bool may_have_lost = had_more || warns_of_nothing || file.reading.clinic;
        if (may_have_lost && (before = fallback(name))) last = &before->reading;
    }
    auto problem = lost_warnings(file.reading, *last);
    if (!problem) problem = lost_language(file.reading, *last, others);
    return problem ? problem : lost_translations(name, file.reading, *last, others);
}

/// A page without the warnings it had is no good one, nor a file that lost most of its translations.
void Live::keep_from_loss(const std::vector<std::string>& names, std::vector<FileReading>& files) const {
    std::vector<Present> there;
    for (std::size_t i = 0; i < names.size(); ++i) there.push_back({names[i], &files[i].reading, files[i].text});
    for (const Present& other : present())
        if (!std::ranges::binary_search(names, other.name)) there.push_back(other);
    std::vector<std::pair<FileReading*, model::Problem>> lost;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (auto problem = loss(names[i], files[i], there)) lost.emplace_back(&files[i], *std::move(problem));
    for (auto& [file, problem] : lost) {
        file->reading.problems.push_back(std::move(problem));
        file->reading.page.reset();
        file->reading.language.reset();
    }
}

/// The whole last set.
std::vector<Part> Live::fallback_parts() const {
    std::vector<Part> parts;
    for (const std::string& name : base::scripts_in(fallback_))
        parts.push_back({name, read_file({fallback_, name, letters(), MissingPicture::forgiven, folder_}).reading});
    return parts;
}

/// For a folder that is missing.
bool Live::read_fallback() {
    std::vector<Part> parts = fallback_parts();
    if (parts.empty()) return false;
    library_ = std::make_shared<const model::Library>(assemble(std::move(parts)).library);
    return !library_->pages.empty();
}

/// What visitors had until now, at the start too.
std::shared_ptr<const model::Library> Live::seen_last() const {
    if (!library_->pages.empty()) return library_;
    return std::make_shared<const model::Library>(assemble(fallback_parts()).library);
}

void Live::put_up(Loaded&& loaded) {
    library_ = std::make_shared<const model::Library>(std::move(loaded.library));
    problems_ = std::move(loaded.problems);
}

const FileReading& Live::up(const Script& script) {
    const bool older = script.older && (script.held_back || !is_good(script.now.reading));
    return older ? *script.older : script.now;
}

std::vector<Part> Live::parts() const {
    std::vector<const std::pair<const std::string, Script>*> files;
    for (const auto& file : scripts_) files.push_back(&file);
    std::vector<Part> parts(files.size());
    base::in_parallel(files.size(), unread_files_worth_a_thread, [&](std::size_t i) {
        const auto& [name, script] = *files[i];
        parts[i] = {name, up(script).reading};
        parts[i].reading.problems = script.now.reading.problems;
        if (&up(script) == &script.now) put_in(script.instead, parts[i].reading);
    });
    for (const auto& [name, file] : missed_) parts.push_back({name, file.reading});
    std::ranges::sort(parts, {}, &Part::file);
    return parts;
}

/// What visitors still have, though its file is gone.
void Live::tell_missed(Loaded& loaded) const {
    const std::vector<Present> present = this->present();
    const std::vector<GoneFolder> folders = gone_folders(as_present(missed_), present);
    const std::set<std::string> told = files_of(folders);
    leave_out_renamed(folders, loaded.problems);
    for (const GoneFolder& folder : folders) add_problems(loaded, {missed(folder)});
    for (const auto& [name, file] : missed_) {
        if (const auto odd = misnamed_.find(name); odd != misnamed_.end()) {
            tell_still_shown(odd->second, name, loaded.problems);
            continue;
        }
        auto problem = missed(name, file.reading, file.text, present);
        if (!problem || told.contains(name)) continue;
        // What is wrong with a file of another name is that it has it.
        if (const Present* const now = file_with(file.text, present))
            std::erase_if(loaded.problems, [&](const model::Problem& one) { return one.where.file == now->name; });
        add_problems(loaded, {std::move(*problem)});
    }
}

std::vector<model::Outdated> Live::find_outdated() const {
    std::vector<model::Outdated> outdated;
    const auto add = [&](const std::string& name, const FileReading& file) {
        const nanoseconds saved(file.stamp.modified);
        outdated.push_back({name, system_clock::time_point(std::chrono::duration_cast<system_clock::duration>(saved))});
    };
    for (const auto& [name, script] : scripts_)
        if (script.older && &up(script) != &script.now) add(name, *script.older);
    const std::set<std::string> with_folders = files_of(gone_folders(as_present(missed_), present()));
    for (const auto& [name, file] : missed_)
        if (!with_folders.contains(name)) add(name, file);
    std::ranges::sort(outdated, {}, &model::Outdated::file);
    return outdated;
}

void Live::show() {
    Loaded loaded = assemble_what_is_good();
    if (loaded.library.pages.empty() && !library_->pages.empty())
        return lose_folder(folder_, "the content folder holds no page");
    doubles_ = {loaded.doubles.begin(), loaded.doubles.end()};
    put_up(std::move(loaded));
    outdated_ = find_outdated();
    reachable_ = true;
}

history::Shown Live::shown() const {
    history::Shown shown;
    std::set<std::string> pictures;
    const auto add_older = [&](const std::string& name, const FileReading& file) {
        shown.older[name] = {file.text, file.stamp.modified};
        add_pictures(file.reading, pictures);
        pictures.merge(pictures_named(name, file.text));  // those of its answers among them
    };
    std::set<std::string> gone;
    for (const base::FolderFile& file : listing_.files) {
        const auto script = scripts_.find(file.name);
        const bool is_script = script != scripts_.end();
        const bool is_older = is_script && &up(script->second) != &script->second.now;
        const bool holds_wrong = is_script && !is_older && !script->second.instead.empty();
        const auto rewritten =
            holds_wrong ? as_shown({folder_, file.name, letters()}, script->second.now, script->second.instead)
                        : std::nullopt;
        if (rewritten)
            shown.older[file.name] = {*rewritten, script->second.now.stamp.modified};
        else if (holds_wrong && script->second.older)
            add_older(file.name, *script->second.older);
        else if (is_older || (is_script && !reachable_ && is_good(script->second.now.reading)))
            add_older(file.name, up(script->second));
        else if (!reachable_)
            gone.insert(file.name);
        else if (!is_script || (is_good(script->second.now.reading) && !doubles_.contains(file.name)))
            shown.files.files.push_back(file);
    }
    for (const auto& [name, file] : missed_) add_older(name, file);
    for (const base::FolderFile& file : listing_.files) pictures.erase(file.name);
    gone.merge(pictures);
    shown.gone = {gone.begin(), gone.end()};
    return shown;
}

}  // namespace content
