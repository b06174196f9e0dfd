#include "model/clinic.h"

namespace model {

Where Clinic::where_of(std::string_view option) const {
    const auto found = lines.find(option);
    return found == lines.end() ? where : Where{where.file, found->second};
}

}  // namespace model
