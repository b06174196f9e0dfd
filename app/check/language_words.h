#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "base/soft_hyphen.h"
#include "check/survey.h"

namespace check {

/// The languages beside the one that the pages are written in.
std::vector<std::string> offered(const model::Clinic&);

/// "Español (es)".
std::string called(const model::Language&);

using Texts = std::set<std::string, base::AsHeard>;

/// Every text of today: of the pages, their answers, the signs and the clinic, and of the kiosk. In the language of
/// the pages only the kiosk's own can be put in other words.
Texts current_texts(const Survey&, bool of_own_language);

/// What must not be read wrong: warnings of pages and of answers, and signs of danger.
Texts warnings_of(const Survey&);

bool is_own(const Survey&, const model::Language&);

/// How many of the texts that a visitor may meet are not translated into it, each counted once.
std::ptrdiff_t missing_in(const Survey&, const model::Language&);

/// The most places of one kind that are told one by one in a file; more are told together.
inline constexpr std::size_t most_told_apart = 3;

}  // namespace check
