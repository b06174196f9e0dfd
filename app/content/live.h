#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/assemble.h"
#include "content/gone_lately.h"
#include "content/history/sets.h"
#include "content/known_right.h"
#include "content/last_good.h"
#include "content/load.h"
#include "content/missed.h"

namespace content {

/// Whether a file has no mistake in it.
bool is_good(const Reading&);

/// The content folder as visitors see it: each file in its last good version. `problems` are those of the folder as it
/// is now. A folder that is gone, cannot be read or has no page left changes nothing until it returns; and what the
/// kiosk cannot do without stays up when its file is deleted.
class Live {
  public:
    /// Reads the folder. `fallback` is a content set that was good, from the history (it may not exist): it stands in
    /// for files that have a mistake now, or for a folder that is missing. Throws model::BrokenInstallation, as `load`
    /// does, when there is nothing to show. A file with other letters than these has a mistake; without any, all can be
    /// shown.
    /// `settled` is what visitors read a day ago, from the history, too: what was changed since then by a slip is told
    /// from what mends one (content/mended.h).
    explicit Live(std::filesystem::path folder, std::filesystem::path fallback = {}, base::Letters letters = {},
                  std::filesystem::path settled = {});

    /// Reads again what has changed. True when `library`, `problems`, `outdated` or a picture did.
    bool refresh();

    /// Another one after every refresh that is true.
    const model::Library& library() const { return *library_; }
    /// The same, for whoever shows it longer than that.
    std::shared_ptr<const model::Library> shared_library() const { return library_; }
    const std::vector<model::Problem>& problems() const { return problems_; }
    const std::vector<model::Outdated>& outdated() const { return outdated_; }

    /// Scripts and pictures that the last refresh found added, changed or gone; by name.
    const std::vector<std::string>& changed() const { return changed_; }

    /// The folder as it was when it was last read, without copies and bins.
    const base::Listing& listing() const { return listing_; }

    /// What visitors see of it, for the history; of a folder that was emptied or taken away, what they saw last.
    history::Shown shown() const;
    /// Whether that is all they see: not where the folder was never there, and something else stands in for it.
    bool is_all_known() const { return reachable_ || !scripts_.empty(); }

    /// Whether the folder itself could be read the last time.
    bool reachable() const { return reachable_; }

    /// From now on these sets stand in, and tell what was settled. They are read only when they are needed.
    void fall_back_on(std::filesystem::path set, std::filesystem::path settled) {
        fallback_ = std::move(set);
        settled_ = std::move(settled);
    }

  private:
    struct Script {
        FileReading now;
        std::optional<FileReading> older;  ///< the last good one, shown instead while there is a mistake
        bool held_back = false;            ///< `now` has none, and is not up all the same
        LastGood instead{};                ///< of what is wrong in `now`, which is up but for that
    };

    enum class Pictures { same, changed };
    static bool depends_on_others(const Reading&, Pictures);
    bool replace(const std::string& name, FileReading&& reading, Pictures pictures);
    std::vector<std::string> update(base::Listing&& listing);
    std::optional<model::Problem> loss(const std::string& name, const FileReading&, std::span<const Present>) const;
    void keep_from_loss(const std::vector<std::string>& names, std::vector<FileReading>& files) const;
    std::set<std::string> find_in_use() const;
    std::vector<Present> present() const;
    std::optional<FileReading> fallback(const std::string& name) const;
    void take_back_what_went_lately();
    std::vector<Part> fallback_parts() const;
    bool read_fallback();
    std::shared_ptr<const model::Library> seen_last() const;
    void show();
    static const FileReading& up(const Script&);
    std::vector<model::Outdated> find_outdated() const;
    std::vector<Part> parts() const;
    Loaded assemble_what_is_good();
    bool hold_back(const std::vector<std::string>& pages);
    bool hold_back_signs();
    std::vector<WrongWarning> wrong_in(const model::Library& now, const model::Library& before);
    bool hold_back_wrong(const std::vector<WrongWarning>&, const model::Library& now);
    model::Library before_changes() const;
    model::Library put_back() const;
    bool put_back_translations(const model::Library& shown);
    bool show_again(const std::vector<std::string>& lacking_sign, const std::vector<std::string>& anyway);
    void tell_missed(Loaded&) const;
    void put_up(Loaded&&);
    void lose_folder(const std::filesystem::path& folder, const std::string& why);
    const base::Letters* letters() const { return letters_.ranges.empty() ? nullptr : &letters_; }

    std::filesystem::path folder_;
    std::filesystem::path fallback_;
    std::filesystem::path settled_;
    base::Letters letters_;
    base::Listing listing_;
    std::map<std::string, Script> scripts_;
    GoneFiles missed_;                    ///< deleted, and shown all the same
    GoneLately gone_lately_;              ///< deleted, and not shown
    std::vector<model::Problem> strays_;  ///< copies, bins and odd names
    Misnamings misnamed_;
    KnownRight known_right_;
    std::set<std::string> doubles_;  ///< files whose page another file has
    std::set<std::string> in_use_;   ///< files that were up before this refresh
    std::shared_ptr<const model::Library> library_ = std::make_shared<model::Library>();
    std::vector<model::Problem> problems_;
    std::vector<model::Outdated> outdated_;
    std::vector<std::string> changed_;
    std::int64_t read_at_ = 0;  ///< ns since 1970
    bool reachable_ = false;
};

}  // namespace content
