#pragma once
#include <string>
#include <string_view>

namespace content {

/// A script as everything reads it, whatever program its words were pasted from: letters in one piece (Unicode's NFC),
/// nothing invisible but soft hyphens, and a no-break space only where it does something. Its lines stay its lines.
/// The script must be UTF-8.
std::string tidy(std::string_view script);

/// The same text with its accents behind the letters (NFD), as some computers write the names of files.
std::string decomposed(std::string_view text);

}  // namespace content
