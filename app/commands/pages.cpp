#include "commands/pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>

#include "base/scripts.h"
#include "commands/check_content.h"
#include "commands/starts.h"
#include "content/history/exchange.h"
#include "content/history/sets.h"
#include "platform/fonts.h"
#include "platform/picture.h"
#include "platform/window.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

bool can_be_shown(const fs::path& picture) try {
    platform::read_picture(picture);
    return true;
} catch (const std::runtime_error&) {
    return false;
}

void report_kept(const content::history::Kept& kept) {
    if (!kept.error.empty())
        fmt::print(stderr, "bodymap: {} The pages show all the same; this version of them is not kept.\n", kept.error);
}

fs::path folder_of(const Options& options, Pages::Shown shown) {
    return shown == Pages::Shown::shipped ? Options::shipped_pages() : options.content;
}

model::Problem not_the_clinics(const Options& options) {
    return {{options.content.string(), 0},
            fmt::format("the kiosk ended {} times soon after its start, so it shows the pages it came with, not yours",
                        Starts::most_failures),
            "mend what 'bodymap doctor' and the journal name; then touch Leave, or type: systemctl restart bodymap"};
}

}  // namespace

Pages::Pages(const Options& options, Shown shown)
    : options_(options),
      shown_(shown),
      folders_(
          {folder_of(options, shown), content::history::link_to_newest_good(options.state), options.shipped_pages()}),
      live_(folder_of(options, shown), stand_in(), platform::typeface_letters()),
      archive_(base::Worker::AtEnd::drop),
      watch_(folder_of(options, shown), [this] {
          saved_ = true;
          platform::Window::wake();
      }) {
    look();
}

bool Pages::refresh() {
    if (!saved_.exchange(false)) return false;
    if (content::history::is_being_restored(options_.state, options_.content)) {
        look_again_when_restored();
        return false;
    }
    live_.fall_back_on(stand_in());
    const bool unkept = unkept_.exchange(false);
    const bool news = live_.refresh();
    if (news) look();
    if ((news || unkept) && live_.is_all_known()) keep_in_history();
    return news;
}

void Pages::look() {
    problems_ = std::async(std::launch::async, [options = options_, library = live_.shared_library(), found = found()] {
        return problems_in(options, *library, found, Depth::errors);
    });
}

std::vector<model::Problem> Pages::found() const {
    std::vector<model::Problem> problems = live_.problems();
    if (shown_ == Shown::shipped) problems.insert(problems.begin(), not_the_clinics(options_));
    return problems;
}

/// What takes the place of pages that cannot be shown: those that visitors saw last, or where they saw none, and there
/// is nothing at all, those that were shipped.
fs::path Pages::stand_in() const {
    if (shown_ == Shown::shipped) return {};
    const fs::path good = content::history::newest_good(options_.state);
    return good.empty() && base::scripts_in(options_.content).empty() ? Options::shipped_pages() : good;
}

/// Visitors, and the history, get all of what is put back at once.
void Pages::look_again_when_restored() {
    unkept_ = true;
    archive_.send_instead([this]() -> base::Worker::Result {
        constexpr auto pause = std::chrono::milliseconds(20);
        constexpr int looks = 50;  // then the thread that draws looks for itself, and comes back here
        for (int i = 0; i < looks && content::history::is_being_restored(options_.state, options_.content); ++i)
            std::this_thread::sleep_for(pause);
        saved_ = true;
        platform::Window::wake();
        return {};
    });
}

void Pages::keep_in_history() {
    if (shown_ == Shown::shipped) return;
    archive_.send_instead(
        [this, shown = live_.shown(), now = std::chrono::system_clock::now()]() -> base::Worker::Result {
            const auto kept = content::history::keep(options_.state, options_.content, shown, now, {}, can_be_shown);
            report_kept(kept);
            // What was saved meanwhile may be the same words, which is no news.
            if (kept.outcome == content::history::Kept::Outcome::changing) saved_ = unkept_ = true;
            kept_ = true;
            platform::Window::wake();
            return {};
        });
}

}  // namespace commands
