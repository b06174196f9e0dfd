// One program for each reader: libFuzzer's main, and what it calls.
#include <cstddef>
#include <cstdint>

#include "fuzz/feed.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t length) {
    fuzz::feed(BODYMAP_FUZZED, {reinterpret_cast<const char*>(bytes), length});
    return 0;
}
