#include "base/differences.h"

#include <algorithm>

namespace base {

std::vector<Difference> differences(std::size_t before, std::size_t now,
                                    const std::function<bool(std::size_t, std::size_t)>& same) {
    std::vector<std::vector<int>> common(before + 1, std::vector<int>(now + 1));
    for (std::size_t i = before; i-- > 0;)
        for (std::size_t j = now; j-- > 0;)
            common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    std::vector<Difference> all;
    Difference open;
    for (std::size_t i = 0, j = 0; i < before || j < now;) {
        if (i < before && j < now && same(i, j)) {
            if (open.first < i || open.first_now < j) all.push_back({open.first, i, open.first_now, j});
            open.first = ++i;
            open.first_now = ++j;
        } else if (j == now || (i < before && common[i + 1][j] >= common[i][j + 1])) {
            ++i;
        } else {
            ++j;
        }
    }
    if (open.first < before || open.first_now < now) all.push_back({open.first, before, open.first_now, now});
    return all;
}

}  // namespace base
