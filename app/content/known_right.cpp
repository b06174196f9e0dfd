#include "content/known_right.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace content {

KnownRight::Key KnownRight::key(std::initializer_list<std::string_view> all_that_counts) {
    joined_.clear();
    for (const std::string_view one : all_that_counts) joined_.append(one).push_back('\0');
    return std::hash<std::string>()(joined_);
}

bool KnownRight::knows(Key key) {
    if (!std::ranges::binary_search(last_, key)) return false;
    now_.push_back(key);
    return true;
}

void KnownRight::end_look() {
    std::ranges::sort(now_);
    last_ = std::exchange(now_, {});
}

}  // namespace content
