#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "prose/mistake.h"

namespace prose {

/// Texts that were translated once and that nobody says any more. A translation remembers the text that it was made
/// for: what differs from that by "not" alone says the opposite, which is no slip that a translator should follow.
class SaidBefore {
  public:
    /// The text has to live as long as this.
    void add(std::string_view text);
    bool empty() const { return texts_.empty(); }

    /// Whether the text says the opposite of one of them. Labels of one or two words are not judged.
    std::optional<Mistake> reversed_by(std::string_view text) const;

  private:
    std::map<std::string, std::string_view> texts_;  ///< by what they say without words such as "not"
};

}  // namespace prose
