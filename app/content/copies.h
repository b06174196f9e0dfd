#pragma once
#include <string>
#include <string_view>

namespace content {

/// What the name of a file, without its ending, or of a folder says of what it is.
enum class NameSays {
    nothing,
    backup,    ///< "backup", "areas.bak", "old"
    copy,      ///< "areas - Copy", "copy of calves"
    numbered,  ///< "calves (1)": a copy where there is a "calves", and a name like any other where there is none
    conflict,  ///< two people have saved it at once: "calves.sync-conflict-20261127-101500-ABCDEFG"
    bin        ///< what a system keeps for itself: "$RECYCLE.BIN", "__MACOSX"
};
NameSays what_name_says(std::string_view name);

/// "calves" for "calves - Copy", "Copy of calves" and "calves (1)", as far as the name tells; else the name itself.
std::string original_of(std::string_view name);

}  // namespace content
