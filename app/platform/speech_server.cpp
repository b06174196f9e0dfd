#include "platform/speech_server.h"

#include <fcntl.h>
#include <libspeechd.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

namespace platform {
namespace {

struct FreeAddress {
    void operator()(SPDConnectionAddress* address) const { SPDConnectionAddress__free(address); }
};

/// What the program starts with: nothing of ours but the environment. It stays when we are gone.
class SpawnSettings {
  public:
    SpawnSettings() {
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
    ~SpawnSettings() {
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

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
    const SpawnSettings settings;
    pid_t pid = 0;
    if (posix_spawnp(&pid, program.c_str(), &settings.files, &settings.attributes, arguments.data(), environ) != 0)
        return std::nullopt;
    return pid;
}

constexpr std::string_view line_end = "\r\n";
// Ours are below a hundred bytes, and a few lines.
constexpr std::size_t most_bytes = 65'536;
constexpr std::size_t most_lines = 1'000;

int connected(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path) throw Ssip::Lost("there is no address to connect to");
    std::memcpy(address.sun_path, path.data(), path.size());
    const int number = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (number < 0) throw Ssip::Lost("no socket");
    // A server that has stopped taking connections makes this fail at once: it does not block.
    if (connect(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return number;
    close(number);
    throw Ssip::Lost("nothing listens there");
}

/// The text as the protocol carries it: without control characters, and no full stop at its beginning, as one alone on
/// a line ends a message.
std::string on_one_line(std::string_view words) {
    std::string line(words);
    for (char& letter : line)
        if (static_cast<unsigned char>(letter) < ' ' || letter == 127) letter = ' ';
    return line.starts_with('.') ? " " + line : line;
}

int number_in(std::string_view words) {
    int number = 0;
    std::from_chars(words.data(), words.data() + words.size(), number);
    return number;
}

Ssip::Notice::Kind kind_of(int code) {
    switch (code) {
        case 701:
            return Ssip::Notice::Kind::begin;
        case 702:
            return Ssip::Notice::Kind::end;
        case 703:
            return Ssip::Notice::Kind::cancel;
        default:
            return Ssip::Notice::Kind::other;
    }
}

constexpr std::size_t code_length = 3;
/// What a line says behind its code and the sign that tells whether more lines follow.
std::string text_of(std::string_view line) { return std::string(line.substr(std::min(line.size(), code_length + 1))); }

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

Ssip::Ssip(const std::string& path, int stop, std::chrono::milliseconds timeout)
    : socket_(connected(path)), stop_(stop), timeout_(timeout) {}

Ssip::~Ssip() {
    constexpr std::string_view farewell = "CANCEL SELF\r\nQUIT\r\n";
    ::send(socket_.number(), farewell.data(), farewell.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
}

std::vector<std::string> Ssip::command(std::string_view line) {
    send(std::string(line) + std::string(line_end));
    return answer();
}

int Ssip::speak(std::string_view words) {
    command("SPEAK");
    send(on_one_line(words) + std::string(line_end) + "." + std::string(line_end));
    const std::vector<std::string> reply = answer();
    if (reply.empty()) throw Lost("it does not say which message that is");
    return number_in(reply.front());
}

std::vector<Ssip::Notice> Ssip::notices() {
    while (receive()) {
    }
    while (const auto line = next_line()) add_line(*line);
    return std::exchange(notices_, {});
}

void Ssip::send(std::string_view words) {
    const Time end = std::chrono::steady_clock::now() + timeout_;
    answer_.reset();
    while (!words.empty()) {
        const ssize_t sent = ::send(socket_.number(), words.data(), words.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            words.remove_prefix(static_cast<std::size_t>(sent));
        else if (errno == EAGAIN || errno == EINTR)
            wait_for(POLLOUT, end);
        else
            throw Lost("it is gone");
    }
}

std::vector<std::string> Ssip::answer() {
    const Time end = std::chrono::steady_clock::now() + timeout_;
    while (true) {
        while (!answer_) {
            const auto line = next_line();
            if (!line) break;
            add_line(*line);
        }
        if (answer_) break;
        wait_for(POLLIN, end);
        receive();
    }
    std::vector<std::string> lines = *std::exchange(answer_, std::nullopt);
    if (!lines.back().starts_with('2')) throw Lost("it refuses: " + lines.back());
    lines.pop_back();
    for (std::string& line : lines) line = text_of(line);
    return lines;
}

std::optional<std::string> Ssip::next_line() {
    const std::size_t length = received_.find(line_end);
    if (length == std::string::npos) return std::nullopt;
    std::string line = received_.substr(0, length);
    received_.erase(0, length + line_end.size());
    return line;
}

/// "701-12" goes on, "701 BEGIN" is the last of its lines. Codes from 700 on are notices: message, client, kind.
void Ssip::add_line(std::string_view line) {
    lines_.emplace_back(line);
    if (lines_.size() > most_lines) throw Lost("it talks without end");
    if (line.size() > code_length && line[code_length] == '-') return;
    const std::vector<std::string> whole = std::exchange(lines_, {});
    const int code = number_in(line.substr(0, std::min(line.size(), code_length)));
    if (code >= 700)
        notices_.push_back({number_in(text_of(whole.front())), kind_of(code)});
    else
        answer_ = whole;
}

void Ssip::wait_for(short events, Time end) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
    std::array<pollfd, 2> watched = {{{socket_.number(), events, 0}, {stop_, POLLIN, 0}}};
    if (left <= 0) throw Lost("it does not answer");
    if (poll(watched.data(), watched.size(), static_cast<int>(left)) == 0) throw Lost("it does not answer");
    if (watched[1].revents != 0) throw Lost("there is no time to wait for it");
}

/// Takes in what is there; false when nothing is.
bool Ssip::receive() {
    std::array<char, 4096> buffer;
    const ssize_t count = recv(socket_.number(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count > 0) {
        received_.append(buffer.data(), static_cast<std::size_t>(count));
        if (received_.size() > most_bytes) throw Lost("it talks without end");
        return true;
    }
    if (count == 0) throw Lost("it is gone");
    if (errno != EAGAIN && errno != EINTR) throw Lost("it is gone");
    return false;
}

}  // namespace platform
