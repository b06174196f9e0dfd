#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/options.h"
#include "platform/health.h"

namespace CLI {
class App;
}

namespace commands {

/// What the packaged kiosk is started with, as somebody wrote it into /etc/default/bodymap. Whatever is wrong there is
/// left out, so that a picture comes up all the same.
struct Launch {
    struct Slip {
        int line = 0;      ///< 0: of the whole file
        std::string what;  ///< a sentence
        bool operator==(const Slip&) const = default;
    };
    std::string session = "cage";    ///< cage, x11 or console
    std::vector<std::string> words;  ///< more of them for the program
    std::vector<Slip> slips;
    bool operator==(const Launch&) const = default;
};

/// `installed`: whether this machine has a program of that name.
Launch read_launch(std::string_view text, const std::function<bool(std::string_view)>& installed);
/// The same of the file; nothing is wrong where there is none.
Launch launch_in(const std::filesystem::path&);
/// "FILE:LINE: SENTENCE"
std::string told(const Launch::Slip&, const std::filesystem::path&);

platform::Finding defaults_line(const Options&);

/// What means the same to every command, and may stand in /etc/default/bodymap.
void add_common_options(CLI::App&, Options&);

}  // namespace commands
