#pragma once
#include <cstddef>
#include <type_traits>

namespace base {

/// Where the value of an enum has its place in an array with one element a value.
template <class Enum>
requires std::is_enum_v<Enum>
constexpr std::size_t index(Enum value) { return static_cast<std::size_t>(value); }

}  // namespace base
