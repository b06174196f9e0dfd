#pragma once
#include <atomic>
#include <chrono>
#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/folder_watch.h"
#include "base/worker.h"
#include "commands/options.h"
#include "content/live.h"

namespace commands {

/// The pages while a window shows them: read again after each save, and kept in the history when they are good.
class Pages {
  public:
    enum class Shown {
        clinics,  ///< those of the content folder
        shipped,  ///< those that the program came with, because the kiosk did not stay up with the clinic's
    };
    /// Throws model::BrokenInstallation when there is nothing to show, not even in the history or in what was shipped.
    /// What could not be kept in the history is tried again after so long.
    explicit Pages(const Options&, Shown = Shown::clinics,
                   std::chrono::steady_clock::duration retry_after = std::chrono::seconds(10));

    /// Reads what was saved since the last time, if anything was. True when there is something new to show: that comes
    /// first, and the next call, which a wake of the window brings, looks for what is wrong in it and keeps it.
    bool refresh();

    Shown shown() const { return shown_; }
    const content::Live& live() const { return live_; }
    /// What was found wrong while the pages were read, and why they are not the clinic's.
    std::vector<model::Problem> found() const;
    /// What is wrong now, as far as it shows quickly. Looks for it, or waits for the thread that does.
    const std::vector<model::Problem>& problems() const { return problems_.get(); }
    /// Whether that was found since the last time this was asked, so that nobody has to wait for it.
    bool take_looked() { return std::exchange(looked_, false); }
    /// Whether a version was added to the history since the last time this was asked.
    bool take_kept() { return kept_.exchange(false); }
    /// Where pictures are: the folder of the pages, then the newest set of the history, for those that broke.
    static std::vector<std::filesystem::path> folders(const Options&, Shown);
    const std::vector<std::filesystem::path>& folders() const { return folders_; }

  private:
    void look();
    void follow_up();
    void keep_in_history();
    void keep_again();
    void report_kept(const content::history::Kept&);
    void look_again_when_restored();
    std::filesystem::path stand_in() const;
    std::filesystem::path settled() const;

    Options options_;
    Shown shown_;
    std::vector<std::filesystem::path> folders_;
    content::Live live_;
    bool is_unlooked_ = false;  ///< nobody has begun to look for what is wrong in what is shown
    bool is_to_keep_ = false;   ///< nor to keep that
    unsigned edition_ = 0;      ///< of what is shown
    bool looked_ = false;       ///< at that one
    std::shared_future<std::vector<model::Problem>> problems_;
    std::atomic<bool> kept_ = false;
    std::atomic<bool> saved_ = true;    ///< maybe between the reading and the begin of the watch
    std::atomic<bool> unkept_ = true;   ///< what is shown is not in the history, or was saved while that was written
    std::atomic<bool> failed_ = false;  ///< the last try to keep something
    std::string told_;                  ///< why; on the thread of the archive
    std::chrono::steady_clock::duration retry_after_;
    std::optional<std::chrono::steady_clock::time_point> retry_at_;
    base::Worker looks_;
    base::Worker archive_;  ///< a disk may take a second to say that a set is safe
    base::Watch watch_;
};

}  // namespace commands
