#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace base {

/// "1 mistake", "3 mistakes"
std::string count_phrase(std::size_t count, std::string_view one, std::string_view several);

/// "'good', 'some' or 'limited'", with `last_join` before the last one.
std::string listed(std::span<const std::string_view> words, std::string_view last_join);

/// Words from a page as a message may repeat them: on one line, and cut after some fifty letters.
std::string shortened(std::string_view words);

/// The same for the words around a place in a text.
std::string around(std::string_view text, std::size_t place);

/// The same for the places where two texts differ, in whole words.
std::pair<std::string, std::string> around_difference(std::string_view a, std::string_view b);

}  // namespace base
