#pragma once
#include <string>

namespace prose {

/// What readers of a text, or of its translation, would be misled by, as it is told to whoever wrote it.
struct Mistake {
    std::string message;
    std::string hint;
};

}  // namespace prose
