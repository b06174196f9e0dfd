#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// A letter whose bytes in UTF-8 were read one by one, as Windows-1252 or Latin-1: "Ã³", which was "ó".
struct Misread {
    std::string_view written;
    std::string meant;
};

/// Those of a text, in their order. Two signs that may have met by chance are none: "MAÑANÃ”".
std::vector<Misread> misread(std::string_view text);

}  // namespace base
