#include "commands/pages.h"

#include <fmt/format.h>

#include <chrono>
#include <utility>

#include "commands/check_content.h"
#include "content/history/sets.h"
#include "platform/fonts.h"
#include "platform/window.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> folders_of(const Options& options) {
    std::vector<fs::path> folders = {options.content};
    if (fs::path set = content::history::newest_good(options.state); !set.empty()) folders.push_back(std::move(set));
    return folders;
}

void report_kept(const content::history::Kept& kept) {
    if (!kept.error.empty())
        fmt::print(stderr, "bodymap: {} The pages show all the same; this version of them is not kept.\n", kept.error);
}

}  // namespace

Pages::Pages(const Options& options)
    : options_(options),
      folders_(folders_of(options)),
      live_(options.content, folders_.size() > 1 ? folders_.back() : fs::path(), platform::typeface_letters()),
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
    if (!live_.refresh()) return false;
    look();
    return true;
}

void Pages::look() {
    problems_ = problems_in(options_, live_.library(), live_.problems(), Depth::errors);
    if (problems_.empty() && live_.reachable()) keep_in_history();
}

void Pages::keep_in_history() {
    archive_.send_instead(
        [this, good = live_.listing(), now = std::chrono::system_clock::now()]() -> base::Worker::Result {
            report_kept(content::history::keep(options_.state, options_.content, good, now));
            kept_ = true;
            platform::Window::wake();
            return {};
        });
}

}  // namespace commands
