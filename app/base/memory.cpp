#include "base/memory.h"

#include <malloc.h>

namespace base {

void waste_no_memory() {
#ifdef __GLIBC__
    constexpr int bytes_of_small_picture = 256 * 1024;
    constexpr int bytes_kept_at_hand = 1024 * 1024;  // so that no frame waits for the system
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, bytes_of_small_picture);
    mallopt(M_TRIM_THRESHOLD, bytes_kept_at_hand);
#endif
}

void give_memory_back() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace base
