#include "kiosk/listening.h"

#include <algorithm>

namespace kiosk {

Listening after(Listening now, Listen what, std::size_t sentences) {
    const std::size_t last = sentences > 0 ? sentences - 1 : 0;
    switch (what) {
        case Listen::start:
            return {.open = true, .playing = true};
        case Listen::pause:
            now.playing = false;
            return now;
        case Listen::go_on:
        case Listen::again:
            break;
        case Listen::back:
            now.sentence -= now.sentence > 0 ? 1 : 0;
            break;
        case Listen::next:
            now.sentence = std::min(now.sentence + 1, last);
            break;
        case Listen::stop:
            return {};
    }
    now.playing = true;
    return now;
}

}  // namespace kiosk
