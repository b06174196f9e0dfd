#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "content/history/sets.h"

namespace content::history {

/// A file as it was, going back in time.
struct Version {
    std::filesystem::path file;
    std::string text;
    std::string text_now;
    Time since;  ///< the oldest set known to have this text
};
using Versions = std::map<std::string, Version>;  ///< by name

/// The files of now that `wanted` names.
Versions versions_now(const std::filesystem::path& content, Time now, bool (*wanted)(const std::string& name));

/// A file became `after` from what it was in the set of that folder.
using Change = std::function<void(const std::string& name, const std::string& before, const Version& after,
                                  const std::filesystem::path& folder)>;

/// Goes back from set to set, over what visitors saw since then and the version before that.
void for_each_change(Versions, const std::vector<Set>& sets, Time since, const Change&);

}  // namespace content::history
