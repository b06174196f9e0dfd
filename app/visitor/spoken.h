#pragma once
#include <string>

#include "model/words.h"
#include "ui/focus.h"

namespace visitor {

/// What is said of something the keys have reached, in the visitor's language: "Calves, button, chosen, 5 of 24".
std::string spoken(const ui::Seen&, ui::Position, const model::Language*);

}  // namespace visitor
