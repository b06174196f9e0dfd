#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "model/passages.h"

namespace model {

/// The code of the language that the pages are written in.
inline std::string_view own_language(const Library& library) { return library.clinic.written_in; }

/// Whether at least half of the signs of danger are translated: a language that is only begun would leave its readers
/// without them, so visitors cannot choose it.
bool knows_dangers(const Library&, const Language&);

/// The language that a visit begins in, as `Localised::wanted` has it: the first that has words.
std::string first_language(const Library&);

/// The content as it is written, and as a visitor reads it.
struct Localised {
    std::shared_ptr<const Library> written;
    std::shared_ptr<const Library> shown;  ///< its pages are in the visitor's words
    std::string wanted;                    ///< the code of that language; empty for the pages' own
    const Language* language = nullptr;    ///< the same, of `written`; null when there is nothing in it

    std::string_view code() const { return wanted.empty() ? own_language(*written) : std::string_view(wanted); }
    /// The kiosk's own words.
    std::string_view say(std::string_view words) const { return translated(language, words); }
    /// Puts a block of a page into the visitor's words: their language, and the number they call in an emergency.
    void put_into_words(Block&) const;
};

Localised localised(std::shared_ptr<const Library> written, const std::string& wanted);

/// The words with the number that the clinic's visitors call in an emergency.
std::string with_emergency_number(const Clinic&, std::string_view words);

/// The text with another number wherever `from` stands as a number of its own: not in 1911, 9.110 or 555-911.
std::string with_number(std::string_view text, std::string_view from, std::string_view to);

/// Where the number stands in the text as a number of its own, and how often.
std::vector<std::size_t> places_of(std::string_view text, std::string_view number);
std::size_t times_said(std::string_view text, std::string_view number);

}  // namespace model
