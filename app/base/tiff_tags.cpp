#include "base/tiff_tags.h"

#include <cstddef>

namespace base {
namespace {

/// Reads numbers in the order of bytes that the file has; 0 past its end.
struct Numbers {
    std::string_view bytes;
    bool big_endian = false;

    unsigned at(std::size_t place, std::size_t size) const {
        if (place > bytes.size() || bytes.size() - place < size) return 0;
        unsigned number = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t next = big_endian ? i : size - 1 - i;
            number = number << 8U | static_cast<unsigned char>(bytes[place + next]);
        }
        return number;
    }
    unsigned two(std::size_t place) const { return at(place, 2); }
    unsigned four(std::size_t place) const { return at(place, 4); }
};

constexpr std::size_t entry_bytes = 12;
constexpr unsigned type_byte = 1;
constexpr unsigned type_short = 3;

}  // namespace

std::optional<unsigned> tiff_tag(std::string_view bytes, std::uint16_t tag) {
    const bool little = bytes.starts_with(std::string_view("II*\0", 4));
    const bool big = bytes.starts_with(std::string_view("MM\0*", 4));
    if (!little && !big) return std::nullopt;
    const Numbers numbers{bytes, big};
    const std::size_t directory = numbers.four(4);
    const std::size_t entries = numbers.two(directory);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * entry_bytes;
        if (entry + entry_bytes > bytes.size()) return std::nullopt;
        if (numbers.two(entry) != tag) continue;
        const unsigned type = numbers.two(entry + 2);
        constexpr std::size_t value = 8;
        return numbers.at(entry + value, type == type_byte ? 1 : type == type_short ? 2 : 4);
    }
    return std::nullopt;
}

}  // namespace base
