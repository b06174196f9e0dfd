#include "base/soft_hyphen.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/utf8.h"

namespace base {
namespace {

/// Reads a text a byte at a time, as it is heard.
class Hearing {
  public:
    explicit Hearing(std::string_view rest) : rest_(rest) { skip(); }

    bool at_end() const { return rest_.empty(); }

    char next() {
        const bool space = rest_.starts_with(no_break_space) || rest_.starts_with(narrow_no_break_space);
        const char byte = space ? ' ' : rest_.front();
        rest_.remove_prefix(space ? character_at(rest_).bytes : 1);
        skip();
        return byte;
    }

  private:
    std::string_view rest_;

    void skip() {
        while (rest_.starts_with(soft_hyphen)) rest_.remove_prefix(soft_hyphen.size());
    }
};

/// So many bytes the two begin with alike. Eight at a time, for texts often begin with the same words.
std::size_t bytes_shared(std::string_view a, std::string_view b) {
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t at = 0;
    for (std::uint64_t of_a = 0, of_b = 0; at + sizeof of_a <= most; at += sizeof of_a) {
        std::memcpy(&of_a, a.data() + at, sizeof of_a);
        std::memcpy(&of_b, b.data() + at, sizeof of_b);
        if (of_a != of_b) break;
    }
    while (at < most && a[at] == b[at]) ++at;
    return at;
}

}  // namespace

std::string plain(std::string_view text) {
    // What the two begin with, and most texts have not.
    if (text.find('\xc2') == text.npos && text.find('\xe2') == text.npos) return std::string(text);
    std::string words;
    words.reserve(text.size());
    for (Hearing hearing(text); !hearing.at_end();) words += hearing.next();
    return words;
}

bool AsHeard::operator()(std::string_view a, std::string_view b) const {
    std::size_t same = bytes_shared(a, b);
    // Most texts differ in a letter, and the kiosk compares them all the time.
    const auto is_letter_alone = [](std::string_view text, std::size_t at) {
        return at < text.size() && static_cast<unsigned char>(text[at]) < 0x80;
    };
    if (is_letter_alone(a, same) && is_letter_alone(b, same)) return a[same] < b[same];
    const auto parts_character = [](std::string_view text, std::size_t at) {
        return at < text.size() && continues_character(text[at]);
    };
    while (same > 0 && (parts_character(a, same) || parts_character(b, same))) --same;
    Hearing left(a.substr(same));
    Hearing right(b.substr(same));
    while (!left.at_end() && !right.at_end()) {
        const auto one = static_cast<unsigned char>(left.next());
        const auto other = static_cast<unsigned char>(right.next());
        if (one != other) return one < other;
    }
    return left.at_end() && !right.at_end();
}

}  // namespace base
