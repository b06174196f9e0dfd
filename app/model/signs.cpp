#include "model/signs.h"

namespace model {

bool shows_signs(const Block& block) {
    const auto* const warning = std::get_if<Warning>(&block);
    const auto* const list = std::get_if<List>(&block);
    return (warning && warning->sign) || (list && !list->signs.empty());
}

}  // namespace model
