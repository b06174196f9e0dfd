#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "content/history/sets.h"

namespace content::history {

/// Whether somebody puts files back into the folder at this moment. What is in it then is no version of the pages.
bool is_being_restored(const std::filesystem::path& state, const std::filesystem::path& content);

/// What is to change in the content folder, with the new files ready beside it: after `stage` no disk can be too full,
/// and nothing is in the way.
/// Both throw std::system_error.
class Exchange {
  public:
    /// New files are those of the set, but for `texts`, which are written as they stand there.
    Exchange(std::filesystem::path content, std::filesystem::path set, Changes,
             std::map<std::string, std::string> texts);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    void stage();
    /// The new files first, so that whoever looks in between misses no page.
    void carry_out();

  private:
    void refuse_what_stays_in_the_way(const std::string& added) const;
    bool stands_in_the_way(const std::string& name) const;
    void remove(const std::string& name);
    void remove_empty_folders(std::filesystem::path folder);

    std::filesystem::path content_;
    std::filesystem::path set_;
    Changes changes_;
    std::map<std::string, std::string> texts_;
    std::filesystem::path staging_;
    std::int64_t now_;
};

}  // namespace content::history
