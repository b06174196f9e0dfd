#include "commands/options.h"

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "base/quotes.h"
#include "base/suggest.h"
#include "base/utf8.h"

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

constexpr std::string_view program = "bodymap ";
/// Those that ask about versions: a folder of pages that is not the kiosk's own has none.
constexpr auto about_history = std::to_array<std::string_view>({"history", "report", "restore"});
constexpr auto about_pages =
    std::to_array<std::string_view>({"check", "doctor", "new", "pin", "preview", "updates", "words"});

/// How long the command is that this begins with; 0 where it begins with none.
std::size_t command_length(std::string_view text, std::span<const std::string_view> commands) {
    for (const std::string_view one : commands)
        if (text.starts_with(one) && (text.size() == one.size() || !base::is_letter(text[one.size()])))
            return one.size();
    return 0;
}

}  // namespace

std::string as_typed(const Options& options, std::string words) {
    const Options usual;
    std::string folders;
    if (options.content != usual.content) folders += " --content " + base::shell_word(options.content);
    const bool has_history = !options.state.empty();
    if (has_history && options.state != usual.state) folders += " --state " + base::shell_word(options.state);
    if (folders.empty()) return words;
    for (std::size_t at = words.find(program); at != words.npos; at = words.find(program, at)) {
        at += program.size();
        const std::string_view rest = std::string_view(words).substr(at);
        const std::size_t length = std::max(command_length(rest, about_pages),
                                            has_history ? command_length(rest, about_history) : std::size_t{0});
        const bool is_there = rest.substr(length).starts_with(folders);
        if (length > 0 && !is_there) words.insert(at + length, folders);
        at += length;
    }
    return words;
}

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
