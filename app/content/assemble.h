#pragma once
#include <string>
#include <vector>

#include "content/script/read.h"

namespace content {

struct Loaded {
    model::Library library;
    std::vector<model::Problem> problems;  ///< by file, then line
};

/// What one file adds to the library.
struct Part {
    std::string file;
    Reading reading;
};

/// Puts a library together from its files, in the order of their names. Where two files say what only one may (a page's
/// id, the key of a source or sign, the translation of a text), the one that said it in `before` is right, else the
/// first; the other is reported.
Loaded assemble(std::vector<Part> parts, const model::Library& before = {});

}  // namespace content
