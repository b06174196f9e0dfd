#pragma once
#include <cstdlib>
#include <fstream>
#include <string_view>

/// What `scripts/test` prints at its end, and how long the tests that have no end of their own go on.
namespace figures {

/// So many more of these came to pass; the same name again adds to it.
inline void add(std::string_view what, double count) {
    if (const char* const file = std::getenv("BODYMAP_FIGURES"))
        std::ofstream(file, std::ios::app) << what << '\t' << count << '\n';
}

/// So often in the ordinary suite, so often in its long form.
inline int rounds(int usual, int in_long_form) { return std::getenv("BODYMAP_LONG") ? in_long_form : usual; }

}  // namespace figures
