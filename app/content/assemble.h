#pragma once
#include <set>
#include <string>
#include <vector>

#include "content/script/read.h"

namespace content {

struct Loaded {
    model::Library library;
    std::vector<model::Problem> problems;  ///< by file, then line
    std::size_t files = 0;                 ///< how many were read
    // Files that are right in themselves, and of which no page is in the library all the same.
    std::vector<std::string> doubles{};       ///< another file has the page
    std::vector<std::string> lacking_sign{};  ///< the page shows a sign of danger that no file has
};

/// What one file adds to the library.
struct Part {
    std::string file;
    Reading reading;
};

/// Puts a library together from its files, in the order of their names. Where two files say what only one may (a page's
/// id, the area it is about, the key of a source or sign, the translation of a text), the one that said it in `before`
/// is right, else one of `in_use`, else the first; the other is reported.
Loaded assemble(std::vector<Part> parts, const model::Library& before = {}, const std::set<std::string>& in_use = {});

/// Puts more problems among those that are there.
void add_problems(Loaded& loaded, std::vector<model::Problem> more);

}  // namespace content
