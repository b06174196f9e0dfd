#pragma once

namespace base {

/// For the start of the program. All threads take memory from two places: each would keep what it has taken and no
/// longer uses, which together is a third of what the kiosk needs. With a single place the start takes longer. And
/// pictures get places of their own, which are given back with them: among all else they leave gaps, a seventh of all.
void waste_no_memory();

/// Gives what nobody uses back to the system. Takes some milliseconds: for who has just let go of much.
void give_memory_back();

}  // namespace base
