#pragma once
#include <string>

namespace publish {

/// A problem's hint for who has the content folder and the staff screen, and no terminal: commands are for IT, and what
/// was there before is put back on that screen.
std::string without_terminal(std::string hint);

}  // namespace publish
