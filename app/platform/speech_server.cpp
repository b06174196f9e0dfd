#include "platform/speech_server.h"

#include <fcntl.h>
#include <libspeechd.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <optional>

namespace platform {
namespace {

struct FreeAddress {
    void operator()(SPDConnectionAddress* address) const { SPDConnectionAddress__free(address); }
};

/// What the program starts with: nothing of ours but the environment. It stays when we are gone.
class Clean {
  public:
    Clean() {
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&files, 3);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    }
    ~Clean() {
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
    Clean(const Clean&) = delete;
    Clean& operator=(const Clean&) = delete;

    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};
};

std::optional<pid_t> launch(std::string socket) {
    const char* const chosen = std::getenv("SPEECHD_CMD");  // libspeechd looks there too
    std::string program = chosen ? chosen : "speech-dispatcher";
    std::string spawn = "--spawn";
    std::string method = "--communication-method";
    std::string unix_socket = "unix_socket";
    std::string path = "--socket-path";
    std::array<char*, 7> arguments = {program.data(), spawn.data(),  method.data(), unix_socket.data(),
                                      path.data(),    socket.data(), nullptr};
    const Clean clean;
    pid_t pid = 0;
    if (posix_spawnp(&pid, program.c_str(), &clean.files, &clean.attributes, arguments.data(), environ) != 0)
        return std::nullopt;
    return pid;
}

}  // namespace

std::string usual_speech_socket() {
    char* error = nullptr;
    const std::unique_ptr<SPDConnectionAddress, FreeAddress> address(spd_get_default_address(&error));
    std::free(error);
    if (!address || !address->unix_socket_name) return {};
    return address->unix_socket_name;
}

// The process that is started ends as soon as the server it leaves behind is listening.
bool start_speech_server(const std::string& socket, int stop, std::chrono::milliseconds longest) {
    constexpr int look_again_ms = 20;
    const auto pid = launch(socket);
    if (!pid) return false;
    const auto end = std::chrono::steady_clock::now() + longest;
    int status = 0;
    pollfd stopped = {stop, POLLIN, 0};
    while (std::chrono::steady_clock::now() < end && poll(&stopped, 1, look_again_ms) == 0)
        if (waitpid(*pid, &status, WNOHANG) != 0) return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    kill(*pid, SIGKILL);
    waitpid(*pid, &status, 0);
    return false;
}

}  // namespace platform
