#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// Translations that were looked at and are right. Nearly all of them are there at the next save, too, and a page that
/// is saved is seen sooner where they are not looked at once more. Each is known by a hash of all that counts.
class KnownRight {
  public:
    using Key = std::size_t;

    Key key(std::initializer_list<std::string_view> all_that_counts);
    /// Whether it was right at the last look.
    bool knows(Key);
    /// It is right now.
    void add(Key key) { now_.push_back(key); }
    /// All was looked at: what was not come upon is forgotten.
    void end_look();

  private:
    std::vector<Key> last_;  ///< sorted
    std::vector<Key> now_;
    std::string joined_;  ///< room for what a key is made of
};

}  // namespace content
