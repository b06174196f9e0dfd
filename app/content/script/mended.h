#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/script/limits.h"
#include "content/script/tokens.h"

namespace content {

/// What to write in place of a part of the script. It keeps the number of lines.
struct Change {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

/// A copy of a script in which slips are mended.
class Mended {
  public:
    explicit Mended(std::string_view script) : script_(script) {}

    /// Changes come in their order, and do not overlap.
    void change(Change change) { changes_.push_back(std::move(change)); }
    bool is_full() const { return changes_.size() > limits::problems; }

    /// Nothing without changes.
    std::optional<std::string> script() const {
        if (changes_.empty()) return std::nullopt;
        std::string all;
        std::size_t end = 0;
        for (const Change& change : changes_) {
            all += script_.substr(end, change.begin - end);
            all += change.text;
            end = change.end;
        }
        all += script_.substr(end);
        return all;
    }

  private:
    std::string_view script_;
    std::vector<Change> changes_;
};

inline std::size_t begin_of(std::string_view script, const Token& token) {
    return static_cast<std::size_t>(token.written.data() - script.data());
}
inline std::size_t end_of(std::string_view script, const Token& token) {
    return begin_of(script, token) + token.written.size();
}
inline std::size_t line_end(std::string_view script, std::size_t at) {
    return std::min(script.find_first_of("\r\n", at), script.size());
}

inline bool touch(const Token& token, const Token& next) {
    return token.written.data() + token.written.size() == next.written.data() && token.last_line == next.line;
}

/// As many spaces and line ends.
inline std::string blank(std::string_view text) {
    std::string blanks(text);
    for (char& c : blanks)
        if (c != '\n' && c != '\r') c = ' ';
    return blanks;
}

}  // namespace content
