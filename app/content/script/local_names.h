#pragma once
#include <set>
#include <string_view>
#include <vector>

#include "content/script/tokens.h"

namespace content {

/// The names that a script has given something to where one stands in it: locals, parameters, what a loop counts. Pages
/// have no other names of their own: any other word is a block, or needs quotes.
class LocalNames {
  public:
    /// Call it with each token in its order.
    void pass(const Token& token);

    bool has(std::string_view name) const;

  private:
    enum class Reading { nothing, locals, loop, function, parameters };

    /// Whether the token belongs to what is being read.
    bool read(const Token& token);
    void open() { scopes_.emplace_back(); }
    void close();

    std::vector<std::set<std::string_view>> scopes_{1};
    std::set<std::string_view> of_loop_;  ///< until its 'do'
    Reading reading_ = Reading::nothing;
    bool in_attribute_ = false;  ///< local x <const>
};

}  // namespace content
