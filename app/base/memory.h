#pragma once

namespace base {

/// For the start of the program: all threads take memory from two places. Each would keep what it has taken and no
/// longer uses, which together is a third of what the kiosk needs. With a single place the start takes longer.
void share_memory_among_threads();

/// Gives what nobody uses back to the system. Takes some milliseconds: for who has just let go of much.
void give_memory_back();

}  // namespace base
