#pragma once
#include <string>
#include <string_view>
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

/// Whether a text sends for help that cannot wait: to that number, to an emergency room, or to a doctor and how soon.
bool sends_for_help(const std::string& words, std::string_view number);

/// What a page and its answers say, each on its own line, as far as one literal says each.
std::vector<model::Passage> literals_of(const model::Page&);

}  // namespace content
