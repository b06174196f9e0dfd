#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/localised.h"

namespace visitor {

/// A language that a visitor can have the kiosk in.
struct LanguageChoice {
    std::string setting;                        ///< as kiosk::Settings has it
    const model::Language* language = nullptr;  ///< null when its words are the pages' own and nothing names it
    std::string_view name;                      ///< in the language itself

    /// The kiosk's own words in it.
    std::string_view say(std::string_view words) const { return model::translated(language, words); }
};

/// Those of the clinic's languages that there are words for and that have a name, in the clinic's order. They point
/// into the library. Looks for every sign of danger in each: not for every frame.
std::vector<LanguageChoice> language_choices(const model::Library&);

}  // namespace visitor
