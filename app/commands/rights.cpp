#include "commands/rights.h"

#include <fmt/format.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>

#include "base/files.h"
#include "base/quotes.h"
#include "commands/only_kiosk.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using platform::Finding;

constexpr const char* root = "root";
constexpr const char* users_name = "bodymap";  // that the package makes

std::string as(const std::string& owner, std::string_view what) {
    return without_sudo(fmt::format("Type: sudo -u {} bodymap {}", owner, what));
}

User user_with(uid_t number, gid_t group) {
    const passwd* const entry = getpwuid(number);
    return {number, entry ? entry->pw_gid : group, name_of(number)};
}

void become(const User& user) {
    const bool grouped =
        getpwuid(user.number) ? initgroups(user.name.c_str(), user.group) == 0 : setgroups(0, nullptr) == 0;
    if (!grouped || setgid(user.group) != 0 || setuid(user.number) != 0)
        throw Refused(fmt::format("Cannot go on as {}.", user.name));
}

/// Of the folder, or as long as it isn't there, of the one that it would be made in.
struct stat status_of(const fs::path& folder) {
    struct stat status {};
    stat(platform::there_of(folder).c_str(), &status);
    return status;
}

std::optional<User> user_called(const std::string& name) {
    const passwd* const entry = getpwnam(name.c_str());
    return entry ? std::optional(User{entry->pw_uid, entry->pw_gid, name}) : std::nullopt;
}

/// A kiosk that names no folder has that of who starts it.
bool is_own(const fs::path& state) {
    return std::string_view(BODYMAP_STATE).empty() && state == Options::default_state_folder();
}

std::string user_in(const fs::path& unit) {
    std::istringstream lines(base::read_text(unit).value_or(""));
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("User=")) return line.substr(line.find('=') + 1);
    return {};
}

void replace_all(std::string& text, std::string_view old, std::string_view with) {
    for (std::size_t at = text.find(old); at != text.npos; at = text.find(old, at + with.size()))
        text.replace(at, old.size(), with);
}

}  // namespace

std::string name_of(uid_t user) {
    const passwd* const entry = getpwuid(user);
    return entry ? entry->pw_name : std::to_string(user);
}

std::optional<std::string> closed_to_this_user(const fs::path& folder) {
    if (access(folder.c_str(), R_OK | W_OK | X_OK) == 0) return std::nullopt;
    if (errno != EACCES && errno != EROFS) return std::nullopt;
    const uid_t owner = status_of(folder).st_uid;
    return owner == geteuid() ? std::nullopt : std::optional(name_of(owner));
}

void refuse_closed_state(const Options& options, std::string_view command) {
    const bool usual = options.state == Options::default_state_folder();
    const auto owner = closed_to_this_user(options.state);
    if (owner == root) {
        const Finding fault = state_of_another(options.state, *owner);
        throw Refused(fault.what + " " + without_sudo(fault.advice));
    }
    if (owner) throw Refused(fmt::format("{} belongs to {}. {}", options.state.string(), *owner, as(*owner, command)));
    std::error_code error;
    if (!usual && !fs::exists(options.state, error))
        throw Refused(fmt::format("There is no folder {}. The kiosk's own is in {} unless it was started with another.",
                                  options.state.string(), Options::default_state_folder().string()));
    if (fs::exists(options.state, error) && !fs::is_directory(options.state, error))
        throw Refused(fmt::format("{} is no folder, but a file.", options.state.string()));
}

void go_on_as_owner_of(const fs::path& folder) {
    struct stat status {};
    if (geteuid() != 0 || stat(folder.c_str(), &status) != 0 || status.st_uid == 0) return;
    become(user_with(status.st_uid, status.st_gid));
}

std::optional<User> user_of_kiosk(const Options& options) {
    if (geteuid() != 0) return std::nullopt;
    const struct stat status = status_of(options.state);
    const auto unless_root = [](User user) { return user.number == 0 ? std::nullopt : std::optional(std::move(user)); };
    if (const auto up = user_of_running(options.state)) return unless_root(user_with(*up, status.st_gid));
    const bool packaged = !std::string_view(BODYMAP_STATE).empty() && options.state == BODYMAP_STATE;
    if (const auto told = packaged ? user_called(service().user) : std::nullopt) return unless_root(*told);
    if (status.st_uid != 0) return user_with(status.st_uid, status.st_gid);
    return is_own(options.state) ? std::nullopt : user_called(users_name);
}

void go_on_as(const User& user) {
    const passwd* const entry = getpwuid(user.number);
    const std::string home = entry ? entry->pw_dir : "/";
    const std::string runtime = fmt::format("/run/user/{}", user.number);
    become(user);
    setenv("HOME", home.c_str(), 1);
    std::error_code error;
    if (fs::is_directory(runtime, error))
        setenv("XDG_RUNTIME_DIR", runtime.c_str(), 1);
    else
        unsetenv("XDG_RUNTIME_DIR");
}

std::optional<Finding> fault_of_state_for_root(const Options& options) {
    const struct stat status = status_of(options.state);
    constexpr mode_t shared = S_IWGRP | S_IWOTH;
    if (geteuid() != 0 || is_own(options.state) || status.st_uid != 0 || (status.st_mode & shared) != 0 ||
        !S_ISDIR(status.st_mode) || user_of_running(options.state) == 0)
        return std::nullopt;
    std::error_code error;
    if (fs::exists(options.state, error)) return state_of_another(options.state, root);
    return Finding{Finding::Severity::nuisance,
                   fmt::format("There is no folder {}, and only root may make one in {}: no history of the pages is "
                               "kept, and nothing is counted.",
                               options.state.string(), platform::there_of(options.state).string()),
                   fmt::format("Type: sudo install -d -m 700 -o USER {}, with the user the kiosk runs as.",
                               base::shell_word(options.state))};
}

Finding state_of_another(const fs::path& folder, const std::string& owner, const std::string& user) {
    return {Finding::Severity::nuisance,
            fmt::format("{} belongs to {}, so that the kiosk cannot write there: no history of the pages is kept, and "
                        "nothing is counted.",
                        folder.string(), owner),
            fmt::format("Type: sudo chown -R {}: {}{}", user.empty() ? "USER" : user, base::shell_word(folder),
                        user.empty() ? ", with the user the kiosk runs as." : "")};
}

Finding not_looked_at(const fs::path& folder, const std::string& owner) {
    return {.what = fmt::format("Not looked at: {} belongs to {}.", folder.string(), owner),
            .advice = as(owner, "doctor")};
}

bool has_sudo() {
    const std::vector<fs::path> folders = platform::speech_places().programs;
    return std::ranges::any_of(folders,
                               [](const fs::path& folder) { return access((folder / "sudo").c_str(), X_OK) == 0; });
}

std::string without_sudo(std::string advice) {
    if (has_sudo() || advice.find("sudo ") == advice.npos) return advice;
    replace_all(advice, "Type: sudo ", "As root, type: sudo ");
    replace_all(advice, "until you type: sudo ", "until root types: sudo ");
    constexpr std::string_view as_user = "sudo -u ";
    for (std::size_t at = advice.find(as_user); at != advice.npos; at = advice.find(as_user, at)) {
        const std::size_t name = at + as_user.size();
        const std::size_t end = std::min(advice.find(' ', name), advice.size());
        advice.insert(end, " --");
        advice.replace(at, as_user.size(), "runuser -u ");
    }
    replace_all(advice, "sudo ", "");
    return advice;
}

Service service() {
    constexpr std::array folders = {"/etc/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"};
    const auto folder = std::ranges::find_if(folders, [](const char* one) {
        std::error_code error;
        return fs::exists(fs::path(one) / "bodymap.service", error);
    });
    if (folder == folders.end()) return {};
    Service found{.state = "unknown", .says = {}, .user = user_in(fs::path(*folder) / "bodymap.service")};
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
        popen("systemctl show --property=ActiveState,StatusText,User bodymap.service 2>/dev/null", "r"), &pclose);
    std::array<char, 512> line{};
    while (pipe && std::fgets(line.data(), line.size(), pipe.get())) {
        std::string_view text(line.data());
        if (text.ends_with('\n')) text.remove_suffix(1);
        if (text.starts_with("ActiveState=")) found.state = text.substr(text.find('=') + 1);
        if (text.starts_with("StatusText=")) found.says = text.substr(text.find('=') + 1);
        if (text.starts_with("User=") && text.size() > 5) found.user = text.substr(text.find('=') + 1);
    }
    return found;
}

Finding display_of(const Service& service) {
    if (service.state == "active")
        return {.what = fmt::format("The kiosk is up on its own display, says systemd{}{}",
                                    service.says.empty() ? "." : ": ", service.says)};
    if (service.state == "inactive" || service.state == "unknown")
        return {.what = "Not looked at: there is no display here, as over ssh, and the kiosk is not running.",
                .advice = "It starts with the machine; then ask again."};
    return {Finding::Severity::nuisance, fmt::format("The kiosk is not up: systemd says '{}'.", service.state),
            "The journal says why: journalctl -u bodymap -b"};
}

}  // namespace commands
