#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace content {

/// The script with `option = "words"` in its first block of that word, in place of the value that stands there or as
/// the block's first option; everything else as it was. Nothing when there is no such block. The words must need no
/// escaping.
std::optional<std::string> with_option(std::string_view script, std::string_view block, std::string_view option,
                                       std::string_view words);

}  // namespace content
