#include "content/history/exchange.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

#include "base/files.h"

namespace content::history {

namespace fs = std::filesystem;

namespace {

constexpr const char* staging_name = ".bodymap-restore";

/// Files that are made belong to whom the file before or the folder belongs, and whoever could write that can write
/// them: even when an administrator restores, or the kiosk for those who share the folder.
void give_to_owner(const fs::path& made, const fs::path& like) {
    struct stat status {};
    if (::stat(like.c_str(), &status) != 0) return;
    // Whoever is no administrator may not give files away, and need not: they are his own.
    [[maybe_unused]] const int given = ::chown(made.c_str(), status.st_uid, status.st_gid);
    const mode_t mode = S_ISDIR(status.st_mode) ? status.st_mode & 0666 : status.st_mode & 07777;
    [[maybe_unused]] const int set = ::chmod(made.c_str(), mode);
}

}  // namespace

// One that was killed leaves its folder, and no lock.
bool is_being_restored(const fs::path& state, const fs::path& content) {
    std::error_code error;
    return fs::exists(content / staging_name, error) && is_locked(folder_of_sets(state));
}

Exchange::Exchange(fs::path content, fs::path set, Changes changes, std::map<std::string, std::string> texts)
    : content_(std::move(content)),
      set_(std::move(set)),
      changes_(std::move(changes)),
      texts_(std::move(texts)),
      staging_(content_ / staging_name),
      now_(std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count()) {
    fs::remove_all(staging_);
}

Exchange::~Exchange() {
    std::error_code ignored;
    fs::remove_all(staging_, ignored);
}

void Exchange::stage() {
    for (const std::string& name : changes_.added) refuse_what_stays_in_the_way(name);
    fs::create_directory(staging_);
    int number = 0;
    for (const auto* names : {&changes_.added, &changes_.changed})
        for (const std::string& name : *names) {
            const fs::path ready = staging_ / std::to_string(number++);
            if (const auto text = texts_.find(name); text != texts_.end())
                base::durable::write(ready, text->second, now_);
            else
                base::durable::copy(set_ / name, ready);
            const bool there = fs::exists(content_ / name);
            give_to_owner(ready, there ? content_ / name : content_);
        }
}

void Exchange::carry_out() {
    std::erase_if(changes_.removed, [&](const std::string& name) {
        const bool now = stands_in_the_way(name);
        if (now) remove(name);
        return now;
    });
    int number = 0;
    for (const auto* names : {&changes_.added, &changes_.changed})
        for (const std::string& name : *names) {
            base::make_folders((content_ / name).parent_path());
            base::durable::rename(staging_ / std::to_string(number++), content_ / name);
            base::durable::sync_folder((content_ / name).parent_path());
        }
    for (const std::string& name : changes_.removed) remove(name);
    base::durable::sync_folder(content_);
}

/// What is not to be removed, and stands where a new file or a folder above it is to be.
void Exchange::refuse_what_stays_in_the_way(const std::string& added) const {
    const auto refuse_unless_removed = [&](const fs::path& there) {
        const std::string name = there.lexically_relative(content_).generic_string();
        if (std::ranges::find(changes_.removed, name) == changes_.removed.end())
            throw std::system_error(std::make_error_code(std::errc::file_exists), there.string());
    };
    const fs::path place = content_ / added;
    for (fs::path above = fs::path(added).parent_path(); !above.empty(); above = above.parent_path())
        if (fs::exists(content_ / above) && !fs::is_directory(content_ / above))
            refuse_unless_removed(content_ / above);
    if (!fs::is_directory(place)) return;
    if (fs::is_empty(place)) refuse_unless_removed(place);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(place))
        if (!entry.is_directory() || fs::is_empty(entry.path())) refuse_unless_removed(entry.path());
}

/// A file where a folder is to be, or the other way round.
bool Exchange::stands_in_the_way(const std::string& name) const {
    return std::ranges::any_of(changes_.added, [&](const std::string& added) {
        return added.starts_with(name + "/") || name.starts_with(added + "/");
    });
}

void Exchange::remove(const std::string& name) {
    fs::remove(content_ / name);
    remove_empty_folders(fs::path(name).parent_path());
}

void Exchange::remove_empty_folders(fs::path folder) {
    for (std::error_code error; !folder.empty() && !error; folder = folder.parent_path())
        if (!fs::is_empty(content_ / folder, error) || !fs::remove(content_ / folder, error)) return;
}

}  // namespace content::history
