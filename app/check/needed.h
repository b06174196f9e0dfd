#pragma once
#include <string_view>

namespace check {

/// What the kiosk lacks without the page of this id: "the button Get help". Empty where it can do without.
std::string_view lost_with(std::string_view id);

}  // namespace check
