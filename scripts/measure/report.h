#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "visit.h"

namespace measure {

struct Report {
    struct Program {
        std::string name;
        Samples samples;
    };
    std::vector<Program> programs;  ///< the kiosk first: the others are told as a multiple of it
};

/// The table, for people and for the README.
std::string as_text(const Report&);

/// Writes the figures, the bars and the README's table.
void publish(const Report&, const std::filesystem::path& source);

}  // namespace measure
