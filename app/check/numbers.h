#pragma once
#include <string>

#include "model/aloud.h"

namespace check {

using model::Tongue;

/// A number from 0 to 999,999,999 in words: "one thousand eight hundred two".
std::string spelled(int number, Tongue);

}  // namespace check
