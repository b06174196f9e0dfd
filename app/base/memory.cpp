#include "base/memory.h"

#include <malloc.h>

namespace base {

void share_memory_among_threads() {
#ifdef M_ARENA_MAX
    mallopt(M_ARENA_MAX, 2);
#endif
}

void give_memory_back() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace base
