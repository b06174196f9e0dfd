#pragma once
#include <string>

namespace prose {

/// What readers of a text, or of its translation, would be misled by, as it is told to whoever wrote it.
struct Mistake {
    std::string message;
    std::string hint;
    bool is_guess = false;        ///< somebody should look, and readers may not be misled at all
    bool is_never_meant = false;  ///< nor in a text that somebody is still at work on
};

}  // namespace prose
