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

/// The same of files that visitors read until a short while ago and that are gone, each as it was last: `since` is when
/// the first set without it was kept.
Versions versions_gone(const std::filesystem::path& content, const std::vector<Set>& sets, Time since,
                       bool (*wanted)(const std::string& name));

/// A file became `after` from what it was in the set of that folder.
using Change = std::function<void(const std::string& name, const std::string& before, const Version& after,
                                  const std::filesystem::path& folder)>;

/// Goes back from set to set, over what visitors saw since then and the version before that. Where a file is again what
/// it was for longer than it was anything else since, that was a trial, which is over.
void for_each_change(const Versions&, const std::vector<Set>& sets, Time since, const Change&);

}  // namespace content::history
