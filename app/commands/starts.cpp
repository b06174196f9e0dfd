#include "commands/starts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "base/files.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

fs::path file_in(const fs::path& state) { return state / "failed-starts.txt"; }

/// How many starts have failed, and when the last of them was, in seconds since 1970.
struct Count {
    int failed = 0;
    std::int64_t last = 0;
};

Count count_in(const fs::path& state) {
    std::istringstream words(base::read_text(file_in(state)).value_or(""));
    Count count;
    words >> count.failed >> count.last;
    count.failed = std::clamp(count.failed, 0, Starts::most_failures);
    return count;
}

}  // namespace

int Starts::failed(const fs::path& state) { return count_in(state).failed; }

Starts::Starts(const fs::path& state, Time now, std::chrono::system_clock::time_point wall_clock)
    : file_(file_in(state)), began_(now) {
    const auto second = std::chrono::floor<std::chrono::seconds>(wall_clock).time_since_epoch();
    const Count before = count_in(state);
    if (std::chrono::abs(second - std::chrono::seconds(before.last)) <= soon_before) failed_ = before.failed;
    std::error_code error;
    fs::create_directories(state, error);
    const std::string words = fmt::format("{} {}\n", failed_ + 1, second.count());
    // What crashes finds it counted. That it outlasts a power cut as well takes a disk its time, and visitors wait.
    std::ofstream(file_) << words;
    lasts_ = std::async(std::launch::async, [file = file_, words] {
        try {
            base::replace_file(file, words);
        } catch (const std::runtime_error&) {
            // The kiosk says by itself that its state folder cannot be written.
        }
    });
}

void Starts::goes_on(Time now) {
    if (now - began_ >= stays_up) ends_well();
}

void Starts::ends_well() {
    if (!std::exchange(counted_, false)) return;
    lasts_.wait();
    std::error_code error;  // a folder that cannot be written to holds no count
    fs::remove(file_, error);
}

}  // namespace commands
