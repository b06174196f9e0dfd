#pragma once
#include <string>
#include <string_view>

namespace check {

/// Words from a page as a message may repeat them: on one line, and cut after some fifty letters.
std::string shortened(std::string_view words);

/// The same for the words around a place in a text.
std::string around(std::string_view text, std::size_t place);

}  // namespace check
