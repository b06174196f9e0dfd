#include "base/tell.h"

#include <cstdio>

namespace base {

// What becomes of it nobody could be told: a failure here has no other place to go.
void write_to_log(std::string_view words) { static_cast<void>(std::fwrite(words.data(), 1, words.size(), stderr)); }

}  // namespace base
