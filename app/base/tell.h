#pragma once
#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace base {

/// Writes to the log, which the journal or a terminal reads. One that is full, or that nobody reads any more, ends
/// nothing.
void write_to_log(std::string_view words);

template <class... Values>
void tell(fmt::format_string<Values...> form, Values&&... values) {
    write_to_log(fmt::format(form, std::forward<Values>(values)...));
}

}  // namespace base
