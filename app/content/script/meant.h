#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "content/script/value.h"

/// What the writer of a value most likely meant: for hints that mend it.
namespace content {

struct Range;

/// Which of `allowed` it is: but for capitals or a slip, or the only one whose words all stand in the text.
std::optional<std::string_view> closest_meant(std::string_view text, std::span<const std::string_view> allowed);

/// The same as a place in `allowed`; the first one when none is close.
std::size_t likely(std::string_view text, std::span<const std::string_view> allowed);

/// "yes", "off", "true": no slips of one another, as near as 'no' is to 'on'.
bool is_yes_or_no(std::string_view text);

/// False for "no", "off" and their like alone.
bool says_yes(std::string_view text);

/// "it can be 'good', 'some' or 'limited'"; where there are dozens, those like the text, and where all stand.
std::string can_be(std::string_view text, std::span<const std::string_view> allowed);

/// The same where it is no text at all: "write as = "steps"" when nothing else can be meant.
std::string can_be(const Value&, std::string_view option, std::span<const std::string_view> allowed);

/// The number that a text says, in the unit and within the limits of the range: "120" for "two minutes" where it is in
/// seconds. Empty without one.
std::string number_said(std::string_view text, const Range&);

/// What to write for a number, and what it may be: "write idle = 90: a number of seconds from 60 to 3600".
std::string number_hint(std::string_view option, std::string_view said, const Range&);

/// The texts of a list as one, for an option that takes one text alone: "a b"; empty when there is none.
std::string joined_texts(const Value&);

}  // namespace content
