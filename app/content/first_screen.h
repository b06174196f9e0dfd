#pragma once
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>

#include "base/letters.h"
#include "model/page.h"

namespace content {

/// What the kiosk shows first, read ahead of all other files: the clinic, its languages with the kiosk's own words and
/// the signs that tell which of them can be chosen, and the pages of these areas. It is looked for in the files where
/// the shipped folder has it. Nothing where one of them is missing or has a mistake: what visitors see instead is for
/// `Live` to say.
std::optional<model::Library> first_screen(const std::filesystem::path& folder, const std::set<std::string_view>& areas,
                                           const base::Letters* letters = nullptr);

}  // namespace content
