#include "process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace measure {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> all;
    for (std::string& word : words) all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

std::vector<std::string> environment(const Process::Environment& more) {
    std::vector<std::string> all;
    for (char** entry = environ; *entry; ++entry) {
        const std::string line = *entry;
        if (!more.contains(line.substr(0, line.find('=')))) all.push_back(line);
    }
    for (const auto& [name, value] : more) all.push_back(name + "=" + value);
    return all;
}

/// Behind the program's name, which may hold spaces and brackets: the state, the parent, and so on.
std::vector<std::string> stat_of(const fs::path& process) {
    std::ifstream file(process / "stat");
    std::stringstream whole;
    whole << file.rdbuf();
    std::istringstream rest(whole.str().substr(std::min(whole.str().size(), whole.str().rfind(')') + 2)));
    std::vector<std::string> fields;
    for (std::string field; rest >> field;) fields.push_back(field);
    return fields;
}

constexpr std::size_t parent = 1;
constexpr std::size_t user_ticks = 11;
constexpr std::size_t system_ticks = 12;

double number_behind(const fs::path& file, const std::string& word) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(word)) return std::stod(line.substr(word.size()));
    return 0;
}

std::vector<pid_t> with_descendants(pid_t top) {
    std::map<pid_t, pid_t> parents;
    std::error_code gone;
    for (const auto& entry : fs::directory_iterator("/proc", gone)) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        const auto fields = stat_of(entry.path());
        if (fields.size() > system_ticks) parents[std::stoi(name)] = std::stoi(fields[parent]);
    }
    std::vector<pid_t> all;
    for (const auto& [process, its_parent] : parents) {
        pid_t above = process;
        while (above != top && parents.contains(above)) above = parents[above];
        if (above == top) all.push_back(process);
    }
    return all;
}

}  // namespace

Process::Process(std::vector<std::string> command, const Environment& more) {
    std::vector<std::string> variables = environment(more);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    for (const int number : {0, 1, 2}) posix_spawn_file_actions_addopen(&files, number, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, 3);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    const int failed = posix_spawnp(&id_, command[0].c_str(), &files, &attributes, pointers(command).data(),
                                    pointers(variables).data());
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (failed != 0) throw std::runtime_error(command[0] + " cannot be started: is it installed?");
}

Process::~Process() {
    const std::vector<pid_t> all = with_descendants(id_);
    kill(-id_, SIGTERM);
    for (int wait = 0; wait < 100 && waitpid(id_, nullptr, WNOHANG) == 0; ++wait) std::this_thread::sleep_for(20ms);
    for (const pid_t one : all) kill(one, SIGKILL);
    waitpid(id_, nullptr, 0);
}

Use use_of(pid_t top) {
    const auto tick = 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
    Use use;
    for (const pid_t one : with_descendants(top)) {
        const fs::path process = "/proc/" + std::to_string(one);
        ++use.processes;
        use.megabytes += number_behind(process / "smaps_rollup", "Pss:") / 1024;
        const auto fields = stat_of(process);
        if (fields.size() > system_ticks)
            use.processor += (std::stod(fields[user_ticks]) + std::stod(fields[system_ticks])) * tick;
        std::error_code gone;
        for (const auto& task : fs::directory_iterator(process / "task", gone))
            use.wakeups += number_behind(task.path() / "status", "voluntary_ctxt_switches:");
    }
    return use;
}

}  // namespace measure
