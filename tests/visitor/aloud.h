#pragma once
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>

#include "commands/speech.h"
#include "visitor/pages.h"

namespace visiting {

/// What is said is the kiosk's own reading of the shipped pages.
template <class Base>
struct Aloud : Base {
    Aloud() {
        this->reading_out = commands::reading_out;
        this->saying = commands::saying;
    }
};

inline const kiosk::Place& place(Visitor& visitor) { return visitor.kiosk().session().place(); }

inline std::string focus(Visitor& visitor) {
    const auto seen = visitor.kiosk().keypad().focused();
    REQUIRE(seen);
    return seen->name;
}

/// Walks down to what is called this, and hears only what is said from there on.
inline void walks_to(Visitor& visitor, std::string_view name) {
    constexpr int longest_walk = 100;
    for (int i = 0; i < longest_walk && focus(visitor) != name; ++i) {
        visitor.hears();
        visitor.strikes("Down");
    }
    INFO("walking to '" << name << "'");
    REQUIRE(focus(visitor) == name);
}

/// Has asked for speech, heard the map, and opened this page.
inline void hears_page(Visitor& visitor, const kiosk::Deed& opened) {
    visitor.strikes("Speech");
    visitor.hears();
    visitor.kiosk().take(opened);
    visitor.waits(std::chrono::seconds(1));
}

inline bool contains(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

}  // namespace visiting
