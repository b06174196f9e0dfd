#include "model/words_file.h"

#include <algorithm>

namespace model {

const WordsFile::Entry* WordsFile::at(int line) const {
    const auto found = std::ranges::find(entries, line, &Entry::line);
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace model
