#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/problem.h"
#include "prose/mistake.h"

namespace prose {

/// Texts that were translated once and that nobody says any more. A translation remembers the text that it was made
/// for: what differs from that by "not" alone says the opposite, which is no slip that a translator should follow.
class SaidBefore {
  public:
    /// The text has to live as long as this. `translation` is where it stands beside its translation.
    void add(std::string_view text, model::Where translation);
    bool empty() const { return texts_.empty(); }

    /// Whether the text says the opposite of one of them. Labels of one or two words are not judged.
    std::optional<Mistake> reversed_by(std::string_view text) const;

    /// The same for a text that lost a word such as "not". Who adds one mends a warning.
    std::optional<Mistake> allowed_by(std::string_view text) const;

  private:
    struct Before {
        std::string_view text;
        model::Where translation;
    };
    std::map<std::string, Before> texts_;  ///< by what they say without words such as "not"
};

/// Whether a text says what it said before but for a word such as "not", which it lost.
std::optional<Mistake> allowed_since(std::string_view before, std::string_view now);

}  // namespace prose
