#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/known_right.h"
#include "model/page.h"

namespace content {

/// A warning, or a translation of one, that is known to be wrong: it tells to call a number that nobody does, says the
/// opposite of what it said or what was translated, or lost what its text says. Any other text is one, too, where it
/// tells to call such a number. Visitors are to read the last good one.
struct WrongWarning {
    enum class Kind {
        translation,  ///< of any warning
        sign,         ///< in the words of the pages
        own           ///< a page's own, in its words; or another of its texts
    };
    Kind kind{};
    std::string language;  ///< of a translation, its code
    std::string of;        ///< of a sign its key, of a page its id; of a translation what it stands under in its file
    std::string words;     ///< as they were written, and are wrong
    model::Problem problem;
    std::string text{};  ///< of a translation, the warning it is read for: `of`, or what that became by a small edit
    struct Since {
        std::string words;  ///< as visitors read it last
        bool never_meant;   ///< even of a new text, such as the loss of a "not" or of its end
    };
    std::optional<Since> since{};  ///< none where it is wrong whatever it was
};

/// By file, then line. What a function puts together for an answer is not among them. `before` has the signs and pages
/// that were changed, as visitors read them last.
std::vector<WrongWarning> wrong_warnings(const model::Library&, const model::Library& before);
/// The same, where some of it was looked at before.
std::vector<WrongWarning> wrong_warnings(const model::Library&, const model::Library& before, KnownRight&);

/// Whether the page, or an answer of it, says these words.
bool says(const model::Page&, std::string_view words);

/// Whether the translation of a warning is known to be wrong.
bool is_mistranslated(const model::Library&, const std::string& warning, const std::string& translation,
                      const std::string& language);

/// Whether the sign tells to call a number that nobody does, or none.
bool tells_no_number(const model::Clinic&, const model::Sign&);

/// To tell, each with what visitors read until it is mended, as far as `shown` is what they have.
std::vector<model::Problem> told(const std::vector<WrongWarning>&, const model::Library& shown);

}  // namespace content
