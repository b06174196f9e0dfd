#include "outside/program.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <fstream>
#include <iterator>
#include <utility>

#include "platform/speech_desk.h"

namespace outside {
namespace {

std::vector<std::string> with(const Environment& changes) {
    std::vector<std::string> all;
    for (char** entry = environ; *entry; ++entry) {
        const std::string line = *entry;
        if (!changes.contains(line.substr(0, line.find('=')))) all.push_back(line);
    }
    for (const auto& [name, value] : changes)
        if (value) all.push_back(name + "=" + *value);
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> all;
    for (std::string& word : words) all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

std::string text_of(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

int open_to_write(const std::filesystem::path& file) {
    return open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

}  // namespace

Program::Program(const std::vector<std::string>& command, const Environment& changes, std::filesystem::path printed)
    : printed_(std::move(printed)) {
    std::vector<std::string> words = command;
    std::vector<std::string> environment = with(changes);
    const std::vector<char*> arguments = pointers(words);
    const std::vector<char*> variables = pointers(environment);
    const int output = open_to_write(printed_.string() + ".out");
    const int errors = open_to_write(printed_.string() + ".err");
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    pid_ = fork();
    if (pid_ == 0) {  // other threads may have held any lock: system calls only
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        dup2(nothing, STDIN_FILENO);
        dup2(output, STDOUT_FILENO);
        dup2(errors, STDERR_FILENO);
        execvpe(arguments.front(), arguments.data(), variables.data());
        _exit(127);
    }
    close(output);
    close(errors);
    close(nothing);
    REQUIRE(pid_ > 0);
}

Program::~Program() {
    if (!runs()) return;
    signal(SIGCONT);
    signal(SIGTERM);
    if (speaking::eventually([&] { return !runs(); })) return;
    signal(SIGKILL);
    waitpid(pid_, nullptr, 0);
}

bool Program::runs() {
    int status = 0;
    if (!status_ && waitpid(pid_, &status, WNOHANG) == pid_) status_ = status;
    return !status_;
}

void Program::signal(int number) const {
    if (!status_) kill(pid_, number);
}

std::optional<int> Program::ends() {
    if (!speaking::eventually([&] { return !runs(); }, patience) || !WIFEXITED(*status_)) return std::nullopt;
    return WEXITSTATUS(*status_);
}

std::string Program::output() const { return text_of(printed_.string() + ".out"); }

std::string Program::errors() const { return text_of(printed_.string() + ".err"); }

}  // namespace outside
