#pragma once
#include <string>

#include "model/words.h"
#include "screen/focus.h"

namespace screen {

/// What is said of something the keys have reached, in the visitor's language: "Calves, button, chosen, 5 of 24".
std::string spoken(const Seen&, Position, const model::Language*);

}  // namespace screen
