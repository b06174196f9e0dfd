#pragma once
#include <sys/types.h>

#include <filesystem>
#include <optional>

#include "base/descriptor.h"

namespace commands {

/// For as long as it lives the state folder is this kiosk's. Two of them would write over each other's settings and
/// tell each other's failed starts; whoever starts the second is told.
class OnlyKiosk {
  public:
    explicit OnlyKiosk(const std::filesystem::path& state);

  private:
    base::Descriptor folder_;
};

/// Whether a kiosk with this state folder is up, as far as this user may look.
bool is_up(const std::filesystem::path& state);

/// The user that it runs as. None where none is up, or the kernel doesn't say.
std::optional<uid_t> user_of_running(const std::filesystem::path& state);

}  // namespace commands
