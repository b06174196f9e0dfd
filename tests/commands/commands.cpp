#include "commands/commands.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>

namespace commands_typed {

namespace fs = std::filesystem;

Outcome run(const std::string& arguments, const std::string& input, const std::string& environment) {
    // Not the history of who runs the tests.
    const fs::path state = fs::temp_directory_path() / ("bodymap-state-" + std::to_string(getpid()));
    const std::string command = "printf '%s' '" + input + "' | XDG_STATE_HOME='" + state.string() +
                                "' env -u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER " + environment +
                                " timeout 60 '" BODYMAP_PROGRAM "' " + arguments + " 2>&1";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"),
                                                               [](std::FILE*) { return 0; });
    REQUIRE(pipe);
    Outcome outcome;
    std::array<char, 4096> buffer;
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        outcome.printed.append(buffer.data(), got);
    const int ended = pclose(pipe.get());
    fs::remove_all(state);
    outcome.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    return outcome;
}

Workshop::Workshop() : path_(fs::temp_directory_path() / ("bodymap-commands-" + std::to_string(getpid()))) {
    fs::create_directories(path_);
}

Workshop::~Workshop() { fs::remove_all(path_); }

void Workshop::copy(const std::string& folder) const {
    fs::copy(fs::path(BODYMAP_SOURCE_DIR) / folder, path_ / folder, fs::copy_options::recursive);
}

void Workshop::write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
}

std::string Workshop::read(const std::string& name) const {
    std::ifstream file(path_ / name);
    return {std::istreambuf_iterator<char>(file), {}};
}

void Workshop::cut_in_half(const std::string& name) const {
    fs::resize_file(path_ / name, fs::file_size(path_ / name) / 2);
}

}  // namespace commands_typed
