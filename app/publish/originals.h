#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "model/passages.h"

namespace publish {

/// What is to be translated beside the texts that stand on the pages.
struct OtherTexts {
    std::vector<std::string> of_kiosk;  ///< go to words/es/kiosk.lua
    std::function<std::vector<model::Passage>(const model::Page&)> of_answers{};
};

/// Texts that stand together.
struct Part {
    std::string note;  ///< where: "line 12, benefit flexibility"
    std::vector<std::string> texts;
};

/// What one file of translations is for.
struct Sheet {
    std::string name;   ///< "words/es/calves.lua"
    std::string title;  ///< "areas/calves.lua"
    std::vector<Part> parts;
};

/// Every text that visitors read, in the order they read it, by the file that its translation goes to unless it stands
/// elsewhere already. Signs of danger are translated in a file of their own, whichever pages show them. A text that is
/// said twice is there twice; numbers alone are left out.
std::vector<Sheet> sheets_of(const model::Library&, std::string_view code, const OtherTexts&);

std::string name_of_kiosk_sheet(std::string_view code);

}  // namespace publish
