#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "model/passages.h"

namespace model {

/// The code of the language that the pages are written in.
inline std::string_view own_language(const Library& library) {
    const std::vector<std::string>& codes = library.clinic.languages;
    return codes.empty() ? std::string_view("en") : std::string_view(codes.front());
}

/// The content as it is written, and as a visitor reads it.
struct Localised {
    std::shared_ptr<const Library> written;
    std::shared_ptr<const Library> shown;  ///< its pages are in the visitor's language
    std::string wanted;                    ///< the code of that language; empty for the pages' own
    const Language* language = nullptr;    ///< the same, of `written`; null when there is nothing in it

    std::string_view code() const { return wanted.empty() ? own_language(*written) : std::string_view(wanted); }
    /// The kiosk's own words.
    std::string_view say(std::string_view words) const { return translated(language, words); }
};

inline Localised localised(std::shared_ptr<const Library> written, const std::string& wanted) {
    Localised content = {std::move(written), {}, wanted, nullptr};
    content.language = content.written->language(content.code());
    content.shown =
        wanted.empty() ? content.written : std::make_shared<const Library>(translated(*content.written, wanted));
    return content;
}

}  // namespace model
