#pragma once
#include "base/scratch.h"
#include "content/history/restore.h"
#include "content/history/sets.h"
#include "content/live.h"
#include "content/script/reading.h"

// A kiosk that runs on pages in a folder of the test's own, for what visitors see and what is kept of it.
namespace kept {

namespace fs = std::filesystem;
namespace history = content::history;
using namespace std::chrono_literals;

inline std::string page(const std::string& text) { return "page { name = \"A page\" }\ntext \"" + text + "\"\n"; }
inline std::string calves(const std::string& text) {
    return "area { name = \"Calves\", on = \"calves\" }\ntext \"" + text + "\"\nwarning \"Swollen? Tell the staff.\"\n";
}
inline const std::string help = page("Call 911.");

/// A kiosk that runs on a content folder, and can be started again.
class Running {
  public:
    explicit Running(const scratch::Folder& folder) : folder_(folder) {}

    void write(const std::string& name, const std::string& bytes) const { folder_.write("content/" + name, bytes); }
    void remove(const std::string& name) const { fs::remove_all(content_ / name); }
    void rename(const std::string& from, const std::string& to) const { fs::rename(content_ / from, content_ / to); }
    void copy(const std::string& from, const std::string& to) const {
        fs::copy(content_ / from, content_ / to, fs::copy_options::recursive);
    }

    void starts() {
        live_.emplace(content_, history::newest_good(state_), base::Letters(), history::good_a_day_ago(state_, now_));
        keep();
    }
    void looks() {
        live_->fall_back_on(history::newest_good(state_), history::good_a_day_ago(state_, now_));
        live_->refresh();
        keep();
    }
    /// The first text of a page; "none" where there is no such page.
    std::string shows(const std::string& id) const {
        const model::Page* const page = live_->library().page(id);
        if (!page) return "none";
        for (const model::Block& block : page->blocks)
            if (const auto* text = std::get_if<model::Text>(&block)) return text->words;
        return "";
    }
    std::string told() const { return reading::told(live_->problems()); }
    std::string told_of(const std::string& file) const {
        std::string all;
        for (const model::Problem& problem : live_->problems())
            if (problem.where.file == file) all += to_string(problem) + "\n";
        return all;
    }
    std::size_t versions() const { return history::list(state_).size(); }
    /// What the newest version has of a file.
    std::string kept(const std::string& name) const {
        const auto sets = history::list(state_);
        return folder_.read("state/history/" + sets.at(0).name + "/" + name);
    }
    const content::Live& live() const { return *live_; }
    fs::path state() const { return state_; }

    history::Sound sound = [](const fs::path&) { return true; };

  private:
    void keep() { REQUIRE(history::keep(state_, content_, live_->shown(), now_ += 1min, {}, sound).error.empty()); }

    const scratch::Folder& folder_;
    fs::path content_ = folder_ / "content";
    fs::path state_ = folder_ / "state";
    history::Time now_ = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 17h;
    std::optional<content::Live> live_;
};

}  // namespace kept
