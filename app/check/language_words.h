#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "check/survey.h"

namespace check {

/// The languages beside the one that the pages are written in.
std::vector<std::string> offered(const model::Clinic&);

/// "Español (es)".
std::string called(const model::Language&);

/// How many of the texts that a visitor may meet are not translated into it, each counted once.
std::ptrdiff_t missing_in(const Survey&, const model::Language&);

/// The most places of one kind that are told one by one in a file; more are told together.
inline constexpr std::size_t most_told_apart = 3;

}  // namespace check
