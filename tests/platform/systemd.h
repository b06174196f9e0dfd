#pragma once
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "base/scratch.h"

namespace watching {

/// What systemd is to a unit of Type=notify: a socket, and what was told to it.
class Systemd {
  public:
    Systemd() {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        REQUIRE(socket_name().size() < sizeof address.sun_path);
        socket_name().copy(address.sun_path, sizeof address.sun_path - 1);
        REQUIRE(bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    }
    ~Systemd() { close(socket_); }
    Systemd(const Systemd&) = delete;
    Systemd& operator=(const Systemd&) = delete;

    /// As NOTIFY_SOCKET wants it.
    std::string socket_name() const { return folder_ / "notify"; }

    /// Everything since the last time.
    std::vector<std::string> was_told() const {
        std::vector<std::string> messages;
        std::array<char, 1024> bytes{};
        for (ssize_t size = 0; (size = recv(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT)) > 0;)
            messages.emplace_back(bytes.data(), static_cast<std::size_t>(size));
        return messages;
    }

  private:
    scratch::Folder folder_;
    int socket_ = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
};

}  // namespace watching
