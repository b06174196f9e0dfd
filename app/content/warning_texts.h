#pragma once
#include <string>
#include <vector>

#include "content/wrong_warnings.h"
#include "model/passages.h"

namespace content {

/// A text in the words of the pages.
struct WarningText {
    WrongWarning::Kind kind = WrongWarning::Kind::own;
    std::string of;
    std::string words;
    model::Where where;
};

/// Those of the page itself and of its answers. A sign's are in its file.
std::vector<WarningText> own_warnings(const model::Page&);

/// What a page and its answers say, each on its own line, as far as one literal says each.
std::vector<model::Passage> literals_of(const model::Page&);

}  // namespace content
