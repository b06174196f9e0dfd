#pragma once
#include <map>
#include <string>
#include <string_view>

#include "model/page.h"
#include "model/usage.h"

namespace publish {

/// What people call the things that are counted.
class UsageNames {
  public:
    explicit UsageNames(const model::Library&);

    /// "Calves: flexibility" for the benefit calves/flexibility; the subject itself when it has no other name.
    std::string name(model::UsageKind, const std::string& subject) const;

  private:
    std::map<std::string, std::string, std::less<>> pages_;
    std::map<std::string, std::string, std::less<>> languages_;
};

/// "2 to 5 s"; an index of model::first_tap_names.
std::string first_tap_words(std::size_t bucket);

}  // namespace publish
