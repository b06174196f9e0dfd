#pragma once
#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "commands/options.h"
#include "platform/health.h"

/// What another user than the kiosk's may not look at is not the same as nothing.
namespace commands {

/// A user of this machine; one that was removed has its number for a name.
struct User {
    uid_t number = 0;
    gid_t group = 0;
    std::string name;
};

/// The user whose folder this is, where this one may not use it: "bodymap". None where this one may, or it isn't there.
std::optional<std::string> closed_to_this_user(const std::filesystem::path& folder);

/// Throws Refused when the state folder is another user's, with what to type instead of `command`; and when a folder
/// that was named is not there, or is none.
void refuse_closed_state(const Options&, std::string_view command);

/// An administrator goes on as the user whose folder it is, so that what is written stays that user's.
void go_on_as_owner_of(const std::filesystem::path& folder);

/// For an administrator: the user that the kiosk runs as, by the kiosk that is up, by its unit, or else by whose the
/// state folder is. None where this is that user, or nobody knows.
std::optional<User> user_of_kiosk(const Options&);

/// An administrator goes on as that user, with that user's places, so that what is found is what the kiosk would find.
void go_on_as(const User&);

/// The fault that an administrator, who may write everywhere, finds where nobody knows the kiosk's user: the folder, or
/// the one that it would be made in, is for root alone. None where root's own kiosk has it.
std::optional<platform::Finding> fault_of_state_for_root(const Options&);

/// The line about a folder that is `owner`'s. No fault: the kiosk's user may use it.
platform::Finding not_looked_at(const std::filesystem::path& folder, const std::string& owner);

/// The line about a state folder that is to be given to `user`, the kiosk's; empty where nobody knows who that is.
platform::Finding state_of_another(const std::filesystem::path& folder, const std::string& owner,
                                   const std::string& user = {});
std::string name_of(uid_t user);

/// Advice as this machine can follow it: without sudo it is root who types.
std::string without_sudo(std::string advice);
bool has_sudo();

/// The kiosk as systemd runs it.
struct Service {
    std::string state;      ///< "active", "inactive", "activating" ...; empty: there is no such service
    std::string says;       ///< what it shows
    std::string user = {};  ///< that it runs as
};
Service service();

/// The line about the display where there is none, as over ssh, and the kiosk is a service.
platform::Finding display_of(const Service&);

}  // namespace commands
