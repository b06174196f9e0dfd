#include "content/first_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "content/load.h"
#include "model/file_names.h"

namespace content {
namespace {

namespace fs = std::filesystem;

bool is_right(const std::vector<model::Problem>& problems) { return std::ranges::none_of(problems, &model::is_error); }

/// Reads file after file, until one is missing or has a mistake.
class Reader {
  public:
    Reader(const fs::path& folder, const base::Letters* letters) : folder_(folder), letters_(letters) {}

    /// What that file says, until the next one is read.
    const Reading* read(const std::string& name) {
        if (!all_right_) return nullptr;
        Reading reading = read_file({folder_, name, letters_}).reading;
        all_right_ = is_right(reading.problems);
        parts_.push_back({name, std::move(reading)});
        return &parts_.back().reading;
    }
    void read_if_there(const std::string& name) {
        std::error_code none;
        if (fs::exists(folder_ / name, none)) read(name);
    }
    std::optional<std::vector<Part>> parts() && {
        std::ranges::sort(parts_, {}, &Part::file);
        return all_right_ ? std::optional(std::move(parts_)) : std::nullopt;
    }

  private:
    const fs::path& folder_;
    const base::Letters* letters_;
    std::vector<Part> parts_;
    bool all_right_ = true;
};

}  // namespace

std::optional<model::Library> first_screen(const fs::path& folder, const std::set<std::string_view>& areas,
                                           const base::Letters* letters) {
    Reader reader(folder, letters);
    const Reading* const about_clinic = reader.read(std::string(model::clinic_file));
    if (!about_clinic || !about_clinic->clinic) return std::nullopt;
    const std::vector<std::string> languages = about_clinic->clinic->languages;
    reader.read(std::string(model::signs_file));
    for (const std::string_view area : areas) reader.read(fmt::format("areas/{}.lua", area));
    for (const std::string& code : languages) {
        reader.read_if_there(fmt::format("words/{}.lua", code));
        reader.read_if_there(fmt::format("words/{}/kiosk.lua", code));
        reader.read_if_there(fmt::format("words/{}/{}", code, model::signs_file));
        for (const std::string_view area : areas) reader.read_if_there(fmt::format("words/{}/{}.lua", code, area));
    }
    auto parts = std::move(reader).parts();
    if (!parts) return std::nullopt;
    Loaded loaded = assemble(*std::move(parts));
    return is_right(loaded.problems) ? std::optional(std::move(loaded.library)) : std::nullopt;
}

}  // namespace content
