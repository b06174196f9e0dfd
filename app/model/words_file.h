#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// What begins the note above a translation that was made for another original: `-- before: "..."`.
inline constexpr std::string_view before_note = "-- before: ";

/// What begins the note above a text that waits for a translation, on what it most likely was: nothing is out of date
/// once it is translated.
inline constexpr std::string_view was_note = "-- was: ";

/// A file of translations as it is written, and where in it each `translate` stands: to change it there, and leave the
/// rest as people wrote it.
struct WordsFile {
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    struct Entry {
        int line = 0;
        Span statement;
        Span original;       ///< with its quotes
        Span translation;    ///< with its quotes
        Span note;           ///< the line of one of these notes above it; empty where there is none
        bool alone = false;  ///< nothing else stands on its lines
    };
    std::string name;  ///< the path below the content folder
    std::string text;
    std::vector<Entry> entries{};  ///< in their order; those that are written in no plain way are left out

    const Entry* at(int line) const;
};

}  // namespace model
