#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Pages that are newer in the package than when a clinic began its own: offered, never forced.
namespace content {

struct Update {
    enum class Kind {
        untouched,  ///< the clinic's is as it was shipped
        edited,     ///< the clinic has changed it too
        added       ///< there was none
    };
    std::string file;  ///< path below the content folder
    Kind kind{};
    bool operator==(const Update&) const = default;
};

/// Three content folders: as it was shipped when the clinic last took or left what is new, as it is shipped now, and
/// the clinic's.
struct Editions {
    std::filesystem::path before;
    std::filesystem::path now;
    std::filesystem::path clinics;
};

/// By file. What a clinic has deleted is not offered again, and clinic.lua never is: it holds what only the clinic
/// knows.
std::vector<Update> updates(const Editions&);

/// Puts the package's file in the clinic's folder; one that both have changed gets both changes. False, and nothing is
/// written, when those are in the same lines. Throws std::runtime_error, one sentence, when it cannot be written.
bool take(const Editions&, const Update&);

/// Keeps the clinic's; it is offered again when the package has yet another.
void leave(const Editions&, const Update&);

}  // namespace content
