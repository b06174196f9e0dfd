#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace visitor {

/// A block as it is shown: at a glance, of a benefit only its topic, title and grade.
struct Shown {
    const model::Block* block = nullptr;
    bool at_a_glance = false;
};

/// What stands on the card, to be read out.
struct OnCard {
    const model::Library& library;
    std::string_view language;  ///< a code
    std::string_view name;
    std::vector<Shown> blocks;
    const model::Choices& choices;
    /// The kiosk's own words in that language.
    std::function<std::string_view(std::string_view)> say;
};

/// What the voice says in one go, and what it belongs to on the card; null for the card's name.
struct Said {
    const model::Block* block = nullptr;
    std::string words;
};

using ReadingOut = std::function<std::vector<Said>(const OnCard&)>;

}  // namespace visitor
