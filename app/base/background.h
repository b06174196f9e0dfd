#pragma once

namespace base {

/// From now on the thread that calls this, and those it starts, leave the processor to who draws, where there is not
/// enough for all.
void let_others_go_first();

}  // namespace base
