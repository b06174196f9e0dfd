#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/problem.h"

namespace content {

/// When an editor took a file for another encoding than UTF-8 and saved what it saw: "aquÃ­". One problem for the whole
/// file, at the first line; notes to oneself may say what they like.
std::optional<model::Problem> saved_misread(const std::string& name, std::string_view bytes);

}  // namespace content
