#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace content {

/// The script with `option = "text"` in its first block of that keyword, in place of the value that stands there or as
/// the block's first option; everything else as it was. Nothing when there is no such block. The text must need no
/// escaping.
std::optional<std::string> with_option(std::string_view script, std::string_view block, std::string_view option,
                                       std::string_view text);

/// What stands there as words in quotes; nothing when there is no such option.
std::optional<std::string> option_in(std::string_view script, std::string_view block, std::string_view option);

/// The script without that option, and without its line when it stood there alone.
std::string without_option(std::string_view script, std::string_view block, std::string_view option);

}  // namespace content
