#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "places.h"
#include "process.h"

namespace measure {

/// A program that is measured.
struct Subject {
    std::string name;
    std::vector<std::string> command;
    Process::Environment environment;
    bool has_pages = true;               ///< the floor has none
    std::filesystem::path content = {};  ///< of whoever shows what is saved there
};

/// The kiosk, and what a clinic could use instead. `scratch` is for what they write.
std::vector<Subject> subjects(const std::filesystem::path& source, const std::filesystem::path& programs,
                              const std::filesystem::path& scratch, const Places&);

}  // namespace measure
