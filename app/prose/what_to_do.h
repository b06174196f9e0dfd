#pragma once
#include <set>
#include <string_view>
#include <vector>

#include "model/counting_words.h"

namespace prose {

/// Whether it is an order not to: "Don't rub it", "..., so never press it".
bool forbids(std::string_view sentence, const std::vector<model::CountingWord>&);

/// Whether a text keeps readers from what may harm them: an order not to do it, "nobody should press it", "no massage
/// there yet". "You don't need a referral" and "it isn't shown to help" do not. In English and Spanish.
bool tells_not_to(std::string_view text);

/// Whether a word is of what may be done to a body, or what it may do: "massage", "running", "presionar".
bool is_treatment(std::string_view word);

/// Whether a word is as good as "don't" before what it is about: "avoid", "evite".
bool says_to_leave(std::string_view word);

/// Whom a text sends its readers to.
enum class Help { number, emergency_room, doctor, staff };

std::set<Help> help_in(std::string_view text);

}  // namespace prose
