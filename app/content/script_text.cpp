#include "content/script_text.h"

#include "base/folder.h"
#include "content/script/limits.h"

namespace content {

std::optional<std::string> script_text(const std::filesystem::path& script) {
    base::Stamp stamp;
    auto bytes = base::read_bytes(base::open_file(script, stamp), limits::file_bytes + 1);
    return bytes && bytes->size() > limits::file_bytes ? std::nullopt : bytes;
}

bool is_too_long(const std::filesystem::path& script) {
    base::Stamp stamp;
    return base::open_file(script, stamp) && stamp.size > static_cast<std::int64_t>(limits::file_bytes);
}

}  // namespace content
