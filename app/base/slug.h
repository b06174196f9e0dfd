#pragma once
#include <string>
#include <string_view>

namespace base {

/// The name of a file for a title: small letters, digits and hyphens, Latin letters without their accents. Letters of
/// other scripts stay as they are. "Kneecap pain (front)" gives "kneecap-pain-front"; empty when nothing is left.
std::string slug(std::string_view title);

}  // namespace base
