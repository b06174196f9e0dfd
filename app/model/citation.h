#pragma once
#include <string>
#include <string_view>

#include "model/page.h"

namespace model {

/// How a language joins authors; content/sources.lua has them in English.
struct CitationWords {
    std::string_view last_author;   ///< "and"
    std::string_view more_authors;  ///< "and others"
};

/// "Kong and others 2018"
std::string named(const Source&, const CitationWords&);
/// Sources by their keys, on one line: "Davis, Alabed and Chico 2020; Kong and others 2018".
std::string citation(const Library&, const std::vector<std::string>& keys, const CitationWords&);
/// "Massage and muscle. J Sports Sci Med"
std::string title_and_journal(const Source&);

}  // namespace model
