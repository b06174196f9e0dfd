#include "content/updates.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string_view>

#include "base/files.h"
#include "base/folder.h"
#include "base/quotes.h"
#include "content/script/limits.h"
#include "model/file_names.h"

namespace content {
namespace {

namespace fs = std::filesystem;

/// Both changes to `before`; nothing when they are in the same lines. diff3 is part of every Debian.
std::optional<std::string> merged(const fs::path& mine, const fs::path& before, const fs::path& now) {
    const std::string command = fmt::format("diff3 --merge -- {} {} {}", base::shell_word(mine),
                                            base::shell_word(before), base::shell_word(now));
    std::FILE* const pipe = popen(command.c_str(), "r");
    if (!pipe) throw std::runtime_error("The system has no room to start diff3.");
    std::string words;
    std::array<char, 4096> bytes{};
    for (std::size_t size = 0; (size = fread(bytes.data(), 1, bytes.size(), pipe)) > 0;)
        words.append(bytes.data(), size);
    return pclose(pipe) == 0 ? std::optional(words) : std::nullopt;
}

void put(const fs::path& file, const std::string& bytes) {
    std::error_code error;  // what cannot be written to says so itself
    fs::create_directories(file.parent_path(), error);
    base::replace_file(file, bytes);
}

std::string shipped(const fs::path& file) {
    if (const auto bytes = base::read_text(file)) return *bytes;
    throw std::runtime_error(fmt::format("{} cannot be read. Install the package again.", file.string()));
}

/// A picture whole; of a script no more than tells it from any that can be shown.
std::optional<std::string> read(const fs::path& file) {
    if (!base::is_script(file.filename().string())) return base::read_text(file);
    base::Stamp stamp;
    return base::read_bytes(base::open_file(file, stamp), limits::file_bytes + 1);
}

}  // namespace

std::vector<Update> updates(const Editions& editions) {
    base::Unread unread;
    const auto listing = base::list(editions.now, base::Stamps::none, unread);
    std::vector<Update> found;
    if (!listing || !fs::exists(editions.before)) return found;
    for (const base::FolderFile& file : listing->files) {
        if (file.name == model::clinic_file) continue;
        const auto before = read(editions.before / file.name);
        const auto now = read(editions.now / file.name);
        const auto mine = read(editions.clinics / file.name);
        if (!now || before == now || mine == now) continue;
        if (mine)
            found.push_back({file.name, mine == before ? Update::Kind::untouched : Update::Kind::edited});
        else if (!before)
            found.push_back({file.name, Update::Kind::added});
    }
    return found;
}

bool take(const Editions& editions, const Update& update) {
    const fs::path now = editions.now / update.file;
    const fs::path mine = editions.clinics / update.file;
    const fs::path before = editions.before / update.file;
    std::string bytes = shipped(now);
    if (update.kind == Update::Kind::edited) {
        const auto both = fs::exists(before) ? merged(mine, before, now) : std::nullopt;
        if (!both) return false;
        bytes = *both;
    }
    put(mine, bytes);
    leave(editions, update);
    return true;
}

void leave(const Editions& editions, const Update& update) {
    put(editions.before / update.file, shipped(editions.now / update.file));
}

}  // namespace content
