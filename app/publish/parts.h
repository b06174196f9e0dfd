#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace publish {

/// The texts of one block, for a translator.
struct Part {
    std::string note;  ///< where they stand: "line 12, benefit flexibility"
    std::vector<std::string> texts;
};

/// What a page says, block by block in reading order; its name first.
std::vector<Part> parts_of(const model::Page&);

/// Adds to the last part where the note is the same, else begins one.
void add(std::vector<Part>&, std::string_view note, std::string_view text);

}  // namespace publish
