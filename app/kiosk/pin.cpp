#include "kiosk/pin.h"

#include <crypt.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

namespace kiosk {
namespace {

constexpr const char* yescrypt = "$y$";

/// Empty when crypt(3) knows no such setting.
std::string hashed(std::string_view pin, const std::string& setting) {
    const auto room = std::make_unique<crypt_data>();  // 32 KB
    const char* const hash = crypt_r(std::string(pin).c_str(), setting.c_str(), room.get());
    return hash && hash[0] != '*' ? hash : std::string();
}

}  // namespace

bool is_pin(std::string_view pin) {
    return pin.size() >= shortest_pin && pin.size() <= longest_pin &&
           std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
}

std::string hash_of_pin(std::string_view pin) {
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> salt{};
    if (!crypt_gensalt_rn(yescrypt, 0, nullptr, 0, salt.data(), static_cast<int>(salt.size())))
        throw std::runtime_error("This machine gives no random numbers to hash the PIN with.");
    return hashed(pin, salt.data());
}

bool opens(std::string_view pin, const std::string& hash) {
    const std::string again = hashed(pin, hash);
    return !again.empty() && again == hash;
}

}  // namespace kiosk
