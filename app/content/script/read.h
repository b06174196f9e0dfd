#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "content/script/file_name.h"
#include "model/page.h"

namespace content {

/// What one file says. A page or language with an error is left out; sources, signs and options of the clinic without
/// one are kept even beside mistakes.
struct Reading {
    std::optional<model::Page> page{};
    std::vector<model::Source> sources{};
    std::vector<model::Sign> signs{};
    std::vector<model::Problem> problems{};  ///< by line
    std::optional<model::Clinic> clinic{};
    bool unshown = false;  ///< a language that the typeface has no letters for, which is then the only problem
    std::optional<model::Language> language{};  ///< what this file has of it; the name may be empty in words/es/any.lua
};

/// Reads the script of one file. Pictures are looked up in the file's folder; nothing else outside `bytes` is.
Reading read(const File& file, std::string_view bytes);

}  // namespace content
