#include "commands/pages.h"

#include <fmt/format.h>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>

#include "base/scripts.h"
#include "base/tell.h"
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

/// What is said of a folder that was never there, where nobody knows what visitors saw before.
void tell_of_shipped(const Options& options, std::vector<model::Problem>& problems) {
    for (model::Problem& problem : problems)
        if (problem.where.file == options.content)
            problem.hint =
                "bring yours back, install the package again, or name another folder; until then the kiosk "
                "shows the pages that it came with";
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

Pages::Pages(const Options& options, Shown shown, std::chrono::steady_clock::duration retry_after)
    : options_(options),
      shown_(shown),
      folders_(folders(options, shown)),
      live_(folder_of(options, shown), stand_in(), platform::typeface_letters(), settled()),
      retry_after_(retry_after),
      looks_(base::Worker::AtEnd::drop, &platform::Window::wake),
      archive_(base::Worker::AtEnd::drop),
      watch_(folder_of(options, shown), [this] {
          saved_ = true;
          platform::Window::wake();
      }) {
    look();
    follow_up();
}

std::vector<fs::path> Pages::folders(const Options& options, Shown shown) {
    return {folder_of(options, shown), content::history::link_to_newest_good(options.state), options.shipped_pages()};
}

bool Pages::refresh() {
    looks_.bring_back();
    follow_up();
    keep_again();
    if (!saved_.exchange(false)) return false;
    if (content::history::is_being_restored(options_.state, options_.content)) {
        look_again_when_restored();
        return false;
    }
    live_.fall_back_on(stand_in(), settled());
    const bool unkept = unkept_.exchange(false);
    const bool news = live_.refresh();
    if (news) look();
    is_to_keep_ = (news || unkept) && live_.is_all_known();
    if (news || is_to_keep_) platform::Window::wake();
    return news;
}

/// Whoever asks before a thread has begun to look looks himself.
void Pages::look() {
    is_unlooked_ = true;
    looked_ = false;
    ++edition_;
    problems_ =
        std::async(std::launch::deferred, [options = options_, library = live_.shared_library(), found = found()] {
            return problems_or_why_not(options, *library, found, Depth::errors);
        });
}

/// What visitors do not wait for: it would take the processor from the picture.
void Pages::follow_up() {
    if (std::exchange(is_unlooked_, false))
        looks_.send_instead([this, problems = problems_, edition = edition_]() -> base::Worker::Result {
            problems.wait();
            return [this, edition] { looked_ = edition == edition_; };  // else something else was saved meanwhile
        });
    if (std::exchange(is_to_keep_, false)) keep_in_history();
}

std::vector<model::Problem> Pages::found() const {
    std::vector<model::Problem> problems = live_.problems();
    if (!live_.is_all_known() && content::history::newest_good(options_.state).empty())
        tell_of_shipped(options_, problems);
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

fs::path Pages::settled() const {
    if (shown_ == Shown::shipped) return {};
    return content::history::good_a_day_ago(options_.state, std::chrono::system_clock::now());
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

/// A fault that is over leaves what is on the screen unkept, else until somebody saves.
void Pages::keep_again() {
    const auto now = std::chrono::steady_clock::now();
    if (failed_.exchange(false)) retry_at_ = now + retry_after_;
    if (!retry_at_ || now < *retry_at_) return;
    retry_at_.reset();
    if (live_.is_all_known()) keep_in_history();
}

void Pages::report_kept(const content::history::Kept& kept) {
    if (kept.outcome == content::history::Kept::Outcome::changing) return;
    const std::string before = std::exchange(told_, kept.error);
    if (kept.error == before) return;
    if (kept.error.empty())
        base::tell("bodymap: The history of the pages is kept again.\n");
    else
        base::tell("bodymap: {} The pages show all the same; this version of them is not kept.\n", kept.error);
}

void Pages::keep_in_history() {
    if (shown_ == Shown::shipped) return;
    retry_at_.reset();
    archive_.send_instead(
        [this, shown = live_.shown(), now = std::chrono::system_clock::now()]() -> base::Worker::Result {
            const auto kept = content::history::keep(options_.state, options_.content, shown, now, {}, can_be_shown);
            report_kept(kept);
            failed_ = kept.outcome == content::history::Kept::Outcome::failed;
            // What was saved meanwhile may be the same words, which is no news.
            if (kept.outcome == content::history::Kept::Outcome::changing) saved_ = unkept_ = true;
            if (kept.outcome == content::history::Kept::Outcome::kept) kept_ = true;
            platform::Window::wake();
            return {};
        });
}

}  // namespace commands
