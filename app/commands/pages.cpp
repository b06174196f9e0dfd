#include "commands/pages.h"

#include <fmt/format.h>

#include <chrono>
#include <stdexcept>
#include <utility>

#include "commands/check_content.h"
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

}  // namespace

Pages::Pages(const Options& options)
    : options_(options),
      folders_({options.content, content::history::link_to_newest_good(options.state)}),
      live_(options.content, content::history::newest_good(options.state), platform::typeface_letters()),
      archive_(base::Worker::AtEnd::drop),
      watch_(options.content, [this] {
          saved_ = true;
          platform::Window::wake();
      }) {
    look();
}

bool Pages::refresh() {
    if (!saved_.exchange(false)) return false;
    live_.fall_back_on(content::history::newest_good(options_.state));
    const bool unkept = unkept_.exchange(false);
    const bool news = live_.refresh();
    if (news)
        look();
    else if (unkept && live_.reachable())
        keep_in_history();
    return news;
}

void Pages::look() {
    problems_ = problems_in(options_, live_.library(), live_.problems(), Depth::errors);
    if (live_.reachable()) keep_in_history();
}

void Pages::keep_in_history() {
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
