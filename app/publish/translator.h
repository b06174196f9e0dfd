#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "model/passages.h"

namespace publish {

/// A file for a translator, as a path below the content folder and what to write there.
struct WordFile {
    std::string name;
    std::string contents;
    bool operator==(const WordFile&) const = default;
};

/// What is to be translated beside the texts that stand on the pages.
struct OtherTexts {
    std::vector<std::string> of_kiosk;  ///< go to words/es/kiosk.lua
    std::function<std::vector<model::Passage>(const model::Page&)> of_answers{};
};

/// The files of words/es (for the code "es") that lack a translation, complete: they take the place of those that are
/// there. Each text of a page stands in the page's file, in reading order, with the translation there is or "". A text
/// that several pages share stands in one file only, and stays where it is translated already. Translations that no
/// page needs any more stay too, at the end: only a person may throw work away.
std::vector<WordFile> words(const model::Library&, std::string_view code, const OtherTexts&);

/// The text as Lua reads it back, on one line.
std::string quoted(std::string_view text);

}  // namespace publish
