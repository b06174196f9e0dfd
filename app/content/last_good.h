#pragma once
#include <map>
#include <string>

#include "content/script/read.h"
#include "content/wrong_warnings.h"

namespace content {

/// What visitors read in the place of what is wrong in a file that is right otherwise, or beside what it says.
struct LastGood {
    /// By text; empty where none was good: the text itself is read. Of a text that is not in the file it is added.
    std::map<std::string, std::string> translations;
    std::map<std::string, model::Sign> signs;  ///< by key
    bool empty() const { return translations.empty() && signs.empty(); }
};

/// Finds it in what is up, or else in the last good version of the file, which is null where there is none. `now` is
/// what the warning is wrong in. A sign that was never right stays as it is.
void add_last_good(const WrongWarning&, const model::Library& now, const model::Library& up, const Reading* older,
                   LastGood&);

/// Puts it into what the file says.
void put_in(const LastGood&, Reading&);

}  // namespace content
