#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "ui/frame.h"
#include "visitor/scene.h"

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
/// into the library.
std::vector<LanguageChoice> language_choices(const model::Library&);

/// A dialog that offers them all, each by its own name. It goes away when one is chosen, or something beside it
/// touched: then true.
bool language_list(ui::Frame&, const Scene&);

}  // namespace visitor
