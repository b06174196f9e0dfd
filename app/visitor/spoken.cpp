#include "visitor/spoken.h"

#include <fmt/format.h>

#include "ui/wording.h"

namespace visitor {

using namespace ui;

std::string spoken(const Seen& seen, Position position, const model::Language* language) {
    const std::string_view role = model::translated(language, wording::button);
    const std::string_view of = model::translated(language, wording::of);
    return fmt::format("{}, {}{}{}, {} {} {}", seen.name, role, seen.state.empty() ? "" : ", ", seen.state,
                       position.number, of, position.of);
}

}  // namespace visitor
