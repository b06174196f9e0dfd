#pragma once
#include <string_view>

namespace model {

/// What languages are called by those who speak them; the code of one that we do not know.
std::string_view own_name(std::string_view code);

/// Whether somebody may have written a code for another: "sp" for "es". The code of a language that we know is meant.
bool may_be_slip(std::string_view code, std::string_view meant);

}  // namespace model
