#include "platform/speech_desk.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <thread>
#include <utility>

#include "platform/speech_server.h"

namespace speaking {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view program = "/usr/bin/speech-dispatcher";

// The voice: the protocol between speech-dispatcher and its modules.
constexpr std::string_view notebook = R"(#!/usr/bin/env bash
shopt -s extglob
folder=${0%/*}
language=? volume=?
tell() { printf '%s\n' "$@"; }
while IFS= read -r order; do
  case $order in
    INIT) tell 299-ready '299 OK LOADED SUCCESSFULLY' ;;
    AUDIO | LOGLEVEL) tell '207 OK RECEIVING'; while IFS= read -r line && [[ $line != . ]]; do :; done; tell '203 OK' ;;
    SET)
      tell '203 OK RECEIVING SETTINGS'
      while IFS= read -r line && [[ $line != . ]]; do
        case $line in language=*) language=${line#*=} ;; volume=*) volume=${line#*=} ;; esac
      done
      tell '203 OK SETTINGS RECEIVED' ;;
    'LIST VOICES') tell $'200-notebook\ten\tnone' '200 OK VOICE LIST SENT' ;;
    SPEAK)
      tell '202 OK RECEIVING MESSAGE'
      words=
      while IFS= read -r line && [[ $line != . ]]; do words+=$line; done
      printf 'SAYS %s %s: %s\n' "$language" "$volume" "$words" >>"$folder/said"
      tell '200 OK SPEAKING' '701 BEGIN'
      if [[ $words == *forever* ]]; then
        IFS= read -r order || exit
      else
        plain=${words//<+([^>])>/} ms=$(($(<"$folder/letter") * ${#plain}))
        printf -v seconds '%d.%03d' $((ms / 1000)) $((ms % 1000))
        ((ms)) && IFS= read -r -t "$seconds" order || order=
      fi
      if [[ ! $order ]]; then tell '702 END'; continue; fi
      echo "CUT $order" >>"$folder/said"
      [[ $order == QUIT ]] && { tell '210 OK QUIT'; exit; }
      tell '703 STOP' ;;
    QUIT) tell '210 OK QUIT'; exit ;;
  esac
done
)";

void write(const fs::path& file, std::string_view contents) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << contents;
}

std::vector<std::string> lines_of(const fs::path& file) {
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// Without the markup that the server puts around and into a text for its modules.
std::string without_markup(const std::string& line) {
    std::string words;
    bool inside = false;
    for (const char c : line) {
        if (c == '<') inside = true;
        if (!inside) words += c;
        if (c == '>') inside = false;
    }
    for (const auto& [written, meant] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&amp;", "&")})
        for (std::size_t at = 0; (at = words.find(written, at)) != std::string::npos; ++at)
            words.replace(at, std::strlen(written), meant);
    return words;
}

fs::path own_folder() {
    std::string name = fs::temp_directory_path() / "bodymap-voice-XXXXXX";
    return mkdtemp(name.data());
}

}  // namespace

bool eventually(const std::function<bool()>& holds, std::chrono::milliseconds longest) {
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + longest;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(5ms);
    }
    return true;
}

void skip_without_speech_dispatcher() {
    if (!fs::exists(program)) SKIP("speech-dispatcher is not installed; scripts/setup does it");
}

void Desk::speaks_at(std::chrono::milliseconds letter) const {
    write(folder_ / "letter", std::to_string(letter.count()));
}

Desk::Desk(std::chrono::milliseconds letter) : folder_(own_folder()) {
    speaks_at(letter);
    write(folder_ / "notebook", notebook);
    fs::permissions(folder_ / "notebook", fs::perms::owner_all);
    // One that is started for a client takes its socket from here only.
    write(folder_ / "settings" / "speechd.conf",
          "LogLevel 1\nDefaultModule notebook\nAudioOutputMethod \"alsa\"\n"
          "SocketPath \"" +
              socket() + "\"\nAddModule \"notebook\" \"" + (folder_ / "notebook").string() + "\" \"\"\n");
    fs::create_directories(folder_ / "settings" / "modules");
    write(starter(), "#!/bin/sh\nexec " + std::string(program) + " -t 1 -C " + (folder_ / "settings").string() +
                         " -L " + folder_.string() + " -P " + (folder_ / "pid").string() + " \"$@\"\n");
    fs::permissions(starter(), fs::perms::owner_all);
}

Desk::~Desk() {
    std::error_code none;
    fs::remove_all(folder_, none);
}

std::vector<Said> Desk::said() const {
    std::vector<Said> all;
    for (const std::string& line : lines_of(folder_ / "said")) {
        if (line.starts_with("CUT")) {
            if (!all.empty()) all.back().cut = true;
            continue;
        }
        std::istringstream words(line);
        std::string kind;
        Said said;
        words >> kind >> said.language >> said.volume;
        words.ignore(2);  // ": "
        std::getline(words, said.words);
        said.words = without_markup(said.words);
        all.push_back(said);
    }
    return all;
}

std::vector<std::string> Desk::heard() const {
    std::vector<std::string> lines;
    for (const Said& said : said())
        lines.push_back(said.language + " " + std::to_string(said.volume) + ": " + said.words);
    return lines;
}

std::vector<std::string> Desk::orders() const {
    std::vector<std::string> orders;
    for (const std::string& line : lines_of(folder_ / "said"))
        if (line.starts_with("CUT ")) orders.push_back(line.substr(4));
    return orders;
}

Server::Server(const Desk& desk) {
    skip_without_speech_dispatcher();
    // Should the test be killed, the server ends by itself ten seconds later.
    std::vector<std::string> words = {std::string(program),
                                      "-s",
                                      "-t",
                                      "10",
                                      "-c",
                                      "unix_socket",
                                      "-S",
                                      desk.socket(),
                                      "-C",
                                      desk.folder() / "settings",
                                      "-L",
                                      desk.folder(),
                                      "-P",
                                      desk.folder() / "pid"};
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
    REQUIRE(posix_spawn(&pid_, program.data(), &files, nullptr, arguments.data(), environ) == 0);
    posix_spawn_file_actions_destroy(&files);
    REQUIRE(eventually([&] {
        try {
            const platform::Ssip up(desk.socket(), -1, std::chrono::seconds(5));
            return true;
        } catch (const platform::Ssip::Lost&) {
            return false;
        }
    }));
}

Server::~Server() {
    if (pid_ == 0) return;
    kill(pid_, SIGCONT);
    kill(pid_, SIGTERM);
    int status = 0;
    if (!eventually([&] { return waitpid(pid_, &status, WNOHANG) != 0; })) die();
}

// Its voice ends by itself when nobody writes to it any more.
void Server::die() {
    kill(pid_, SIGKILL);
    int status = 0;
    waitpid(pid_, &status, 0);
    pid_ = 0;
}

void Server::hang() { kill(pid_, SIGSTOP); }

Deaf::Deaf(const std::string& path) : number_(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), std::min(path.size(), sizeof address.sun_path - 1));
    REQUIRE(bind(number_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(listen(number_, 5) == 0);
}

Deaf::~Deaf() { close(number_); }

Scripted::Scripted(const std::string& socket, Script script)
    : door_(socket), thread_([this, script = std::move(script)] { serve(script); }) {}

Scripted::~Scripted() {
    shutdown(door_.number(), SHUT_RDWR);
    thread_.join();
}

void Scripted::serve(const Script& script) const {
    const int visitor = accept(door_.number(), nullptr, nullptr);
    std::string line;
    for (char c = 0; visitor >= 0 && recv(visitor, &c, 1, 0) == 1;) {
        if (c == '\r') continue;
        if (c != '\n') {
            line += c;
            continue;
        }
        const std::string answer = script(line);
        line.clear();
        send(visitor, answer.data(), answer.size(), MSG_NOSIGNAL);
    }
    if (visitor >= 0) close(visitor);
}

}  // namespace speaking
