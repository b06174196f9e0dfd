#include "commands/starts.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

#include "base/files.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

fs::path file_in(const fs::path& state) { return state / "failed-starts.txt"; }

}  // namespace

int Starts::failed(const fs::path& state) {
    const std::string words = base::read_text(file_in(state)).value_or("");
    return std::clamp(std::atoi(words.c_str()), 0, most_failures);
}

Starts::Starts(const fs::path& state, Time now) : file_(file_in(state)), began_(now), failed_(failed(state)) {
    std::error_code error;
    fs::create_directories(state, error);
    const std::string words = std::to_string(failed_ + 1) + "\n";
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
