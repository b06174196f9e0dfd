#pragma once
#include <string>

namespace check {

/// The languages whose reading level can be told.
enum class Tongue { english, spanish };

/// A number from 0 to 999,999,999 in words: "one thousand eight hundred two".
std::string spelled(int number, Tongue);

}  // namespace check
