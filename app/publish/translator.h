#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/soft_hyphen.h"
#include "model/page.h"
#include "model/words_file.h"
#include "publish/originals.h"

namespace publish {

/// A file of translations, as a path below the content folder and what it is to hold.
struct WordFile {
    std::string name;
    std::string contents;
    bool operator==(const WordFile&) const = default;
};

/// What there is to write for.
struct Translating {
    const model::Library& library;
    std::string code;  ///< "es"
    OtherTexts others;
    std::vector<model::WordsFile> files{};  ///< of the language, as they are
    bool all_pages_read = true;             ///< else nobody can say which texts have gone
};

/// The files that change when every text gets a line to be translated on, whole. Nothing that somebody wrote is taken
/// out or moved; a text that has none yet comes below the one before it on its page, or into a new file.
///   - A text that is a small edit of another takes its translation over, and the note `-- before: "..."` says which.
///   - One that may have been another comes below that, empty, with the same note.
///   - A text that several pages share stands in one file only.
///   - A line that waits for a translation of a text that no page says any more is taken out, once all pages are read.
std::vector<WordFile> words(const Translating&);

/// What a person has translated, by the original.
struct Filled {
    std::string words;
    std::string before{};  ///< the original it was made for; empty where it fits that of today
};
using FilledIn = std::map<std::string, Filled, base::AsHeard>;

/// The files that change when these are put in. `refused` are the originals whose line cannot be changed but by hand.
struct Put {
    std::vector<WordFile> files;
    std::vector<std::string> refused;
};
Put put_in(const Translating&, const FilledIn&);

}  // namespace publish
