#pragma once
#include "model/page.h"

namespace model {

/// What a quiz says of one of its choices, once somebody has chosen.
enum class Verdict {
    none,       ///< nothing: it was not chosen and is not right, or nobody has chosen yet
    right,      ///< chosen, and right
    not_quite,  ///< chosen, and not right
    right_one   ///< right, and another was chosen
};
Verdict verdict(const Quiz&, const Quiz::Choice&, const Choices&);

/// Then it also says why.
inline bool is_of_the_chosen(Verdict verdict) { return verdict == Verdict::right || verdict == Verdict::not_quite; }

}  // namespace model
