#include "commands/options.h"

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/suggest.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

constexpr int smallest_side = 600;
constexpr int largest_side = 7680;

fs::path folder_from(const char* variable) {
    const char* const value = std::getenv(variable);
    return value ? fs::path(value) : fs::path();
}

// A service of the system has no $HOME.
fs::path home() {
    if (const fs::path told = folder_from("HOME"); !told.empty()) return told;
    const passwd* const user = getpwuid(geteuid());
    return user && *user->pw_dir ? fs::path(user->pw_dir) : fs::temp_directory_path();
}

}  // namespace

fs::path Options::default_state_folder() {
    if (const fs::path service = folder_from("STATE_DIRECTORY"); !service.empty()) return service;
    if (const fs::path user = folder_from("XDG_STATE_HOME"); !user.empty()) return user / "bodymap";
    if (const fs::path packaged = BODYMAP_STATE; !packaged.empty()) return packaged;
    return home() / ".local/state/bodymap";
}

Size read_size(const std::string& words, Size usual) {
    if (words.empty()) return usual;
    Size size;
    char rest = 0;
    if (std::sscanf(words.c_str(), "%dx%d%c", &size.width, &size.height, &rest) != 2)
        throw Refused(fmt::format("'{}' is not a size. Write it as WIDTHxHEIGHT, such as 1920x1080.", words));
    if (std::min(size.width, size.height) < smallest_side || std::max(size.width, size.height) > largest_side)
        throw Refused(fmt::format("A size of {} is out of range: each side takes {} to {} pixels.", words,
                                  smallest_side, largest_side));
    return size;
}

std::string meant(std::string_view word, std::span<const std::string_view> known) {
    const std::string question = base::did_you_mean(word, known);
    return question.empty() ? "." : "; " + question;
}

}  // namespace commands
