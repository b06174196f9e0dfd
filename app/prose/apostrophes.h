#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace prose {

/// A word as it is written, and as it is meant: "Dont", "Don't".
struct Lacking {
    std::string written;
    std::string meant;
};

/// The first word of an English text that lacks its apostrophe.
std::optional<Lacking> lacking_apostrophe(std::string_view text);

}  // namespace prose
