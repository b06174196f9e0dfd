#include "platform/voice.h"

#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <memory>

#include "platform/speech_desk.h"
#include "platform/speech_server.h"

using namespace std::chrono_literals;
using platform::Voice;
using speaking::Deaf;
using speaking::Desk;
using speaking::eventually;
using speaking::Server;
using Lines = std::vector<std::string>;
using Phase = Voice::Phase;

namespace {

constexpr Voice::Timeouts little = {
    .answer = 300ms, .start = 5s, .begin = 500ms, .letter = 1ms, .first_retry = 50ms, .longest_retry = 200ms};

struct Listener {
    explicit Listener(const Desk& desk, Voice::Timeouts timeouts = {})
        : voice({desk.socket(), Voice::Missing::leave_it, timeouts}, [this] { ++woken; }) {}

    bool comes_to(const Voice::State& state) {
        return eventually([&] { return voice.state() == state; });
    }
    bool comes_to(Phase phase) {
        return eventually([&] { return voice.state().phase == phase; });
    }

    std::atomic<int> woken = 0;
    Voice voice;
};

auto time_of(const auto& deed) {
    const auto begin = std::chrono::steady_clock::now();
    deed();
    return std::chrono::steady_clock::now() - begin;
}

/// Set for a test, and as it was behind it.
class Environment {
  public:
    Environment(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
    ~Environment() { unsetenv(name_); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

  private:
    const char* name_;
};

}  // namespace

TEST_CASE("sentences are spoken in order and in their language", "[voice]") {
    const Desk desk;
    const Server server(desk);
    Listener visitor(desk);
    visitor.voice.say({{1, "Rest."}, {2, ".\r\n.\r\nQUIT"}, {3, "."}, {4, "Then walk."}}, "en");
    REQUIRE(visitor.comes_to({Phase::ready, std::nullopt, true}));
    visitor.voice.set_volume(-30);
    visitor.voice.say({{1, "¿Le duele?"}, {2, "   "}, {3, "¡Pare!"}}, "es");
    REQUIRE(eventually([&] { return desk.heard().size() == 6 && visitor.voice.state().spoken_to_end; }));
    CHECK(desk.heard() == Lines{"en 100: Rest.", "en 100:  .  .  QUIT", "en 100:  .", "en 100: Then walk.",
                                "es -30: ¿Le duele?", "es -30: ¡Pare!"});
}

TEST_CASE("one after the other may be in another language", "[voice]") {
    const Desk desk;
    const Server server(desk);
    Listener visitor(desk);
    visitor.voice.say({{1, "Hello."}, {2, "Hola.", "es"}, {3, "Goodbye."}}, "en");
    REQUIRE(visitor.comes_to({Phase::ready, std::nullopt, true}));
    CHECK(desk.heard() == Lines{"en 100: Hello.", "es 100: Hola.", "en 100: Goodbye."});
}

TEST_CASE("the sentence that is being spoken is known, and who draws is woken", "[voice]") {
    const Desk desk;
    const Server server(desk);
    Listener visitor(desk);
    REQUIRE(visitor.comes_to(Phase::ready));
    const int woken = visitor.woken;
    visitor.voice.say({{7, "Rest."}, {8, "Wait forever."}, {9, "Walk."}}, "en");
    CHECK(visitor.voice.state().phase == Phase::speaking);
    CHECK(visitor.comes_to({Phase::speaking, 8, false}));
    CHECK(visitor.woken > woken);
}

TEST_CASE("stop stops, and what comes next is spoken", "[voice]") {
    const Desk desk;
    const Server server(desk);
    Listener visitor(desk);
    visitor.voice.say({{1, "Wait forever."}, {2, "Walk."}}, "en");
    REQUIRE(visitor.comes_to({Phase::speaking, 1, false}));
    visitor.voice.stop();
    CHECK(visitor.voice.state() == Voice::State{Phase::ready, std::nullopt, false});
    CHECK(eventually([&] { return desk.orders() == Lines{"STOP"}; }));
    visitor.voice.say({{3, "Rest."}}, "en");
    REQUIRE(visitor.comes_to({Phase::ready, std::nullopt, true}));
    CHECK(desk.heard() == Lines{"en 100: Wait forever.", "en 100: Rest."});
}

TEST_CASE("a sentence takes the place of another at once", "[voice]") {
    const Desk desk;
    const Server server(desk);
    Listener visitor(desk);
    visitor.voice.say({{1, "Wait forever."}}, "en");
    REQUIRE(visitor.comes_to({Phase::speaking, 1, false}));
    visitor.voice.say({{2, "Rest."}}, "en");
    REQUIRE(visitor.comes_to({Phase::ready, std::nullopt, true}));
    CHECK(desk.heard() == Lines{"en 100: Wait forever.", "en 100: Rest."});
}

TEST_CASE("a visitor who leaves in the middle of a sentence hears no more of it", "[voice]") {
    const Desk desk;
    const Server server(desk);
    {
        Listener visitor(desk);
        visitor.voice.say({{1, "Wait forever."}}, "en");
        REQUIRE(visitor.comes_to({Phase::speaking, 1, false}));
    }
    CHECK(eventually([&] { return desk.orders() == Lines{"STOP"}; }));
}

TEST_CASE("without a speech server the voice is broken, and works once there is one", "[voice]") {
    const Desk desk;
    Listener visitor(desk, little);
    REQUIRE(visitor.comes_to(Phase::broken));
    CHECK(visitor.woken == 1);
    visitor.voice.say({{1, "Rest."}}, "en");
    REQUIRE(visitor.comes_to(Phase::broken));
    const Server server(desk);
    REQUIRE(visitor.comes_to(Phase::ready));
    visitor.voice.say({{2, "Walk."}}, "en");
    REQUIRE(visitor.comes_to({Phase::ready, std::nullopt, true}));
    CHECK(desk.heard() == Lines{"en 100: Walk."});
}

TEST_CASE("a speech server that dies breaks the voice, and a new one mends it", "[voice]") {
    const Desk desk;
    Listener visitor(desk, little);
    {
        Server server(desk);
        REQUIRE(visitor.comes_to(Phase::ready));
        visitor.voice.say({{1, "Wait forever."}, {2, "Walk."}}, "en");
        REQUIRE(visitor.comes_to({Phase::speaking, 1, false}));
        server.die();
        REQUIRE(visitor.comes_to({Phase::broken, std::nullopt, false}));
    }
    const Server server(desk);
    REQUIRE(visitor.comes_to(Phase::ready));
    visitor.voice.say({{3, "Rest."}}, "en");
    REQUIRE(visitor.comes_to({Phase::ready, std::nullopt, true}));
    CHECK(desk.heard().back() == "en 100: Rest.");
}

TEST_CASE("a speech server that hangs breaks the voice, and a visitor who wants to hear it waits no longer",
          "[voice]") {
    const Desk desk;
    Server server(desk);
    auto visitor = std::make_unique<Listener>(desk, little);
    REQUIRE(visitor->comes_to(Phase::ready));
    server.hang();
    visitor->voice.say({{1, "Rest."}}, "en");
    CHECK(visitor->voice.state() == Voice::State{Phase::speaking, std::nullopt, false});
    CHECK(visitor->comes_to({Phase::broken, std::nullopt, false}));
    CHECK(time_of([&] { visitor.reset(); }) < 1s);
}

TEST_CASE("a speech server that never answers breaks the voice, and nobody waits for it", "[voice]") {
    const Desk desk;
    const Deaf server(desk.socket());
    auto visitor = std::make_unique<Listener>(desk, little);
    CHECK(time_of([&] { visitor->voice.say({{1, "Rest."}}, "en"); }) < 100ms);
    CHECK(visitor->voice.state().phase == Phase::connecting);
    CHECK(visitor->comes_to(Phase::broken));
    CHECK(time_of([&] { visitor.reset(); }) < 1s);
}

TEST_CASE("who leaves while the speech server thinks about an answer does not wait for it", "[voice]") {
    const Desk desk;
    const Deaf server(desk.socket());
    auto patient = std::make_unique<Listener>(desk, Voice::Timeouts{.answer = 1h});
    const base::Descriptor connection(accept(server.number(), nullptr, nullptr));
    char letter = 0;
    REQUIRE(recv(connection.number(), &letter, 1, 0) == 1);
    CHECK(time_of([&] { patient.reset(); }) < 1s);
}

TEST_CASE("a speech server that is never heard to end counts as broken until it is", "[voice]") {
    const Desk desk;
    auto server = std::make_unique<Server>(desk);
    Listener visitor(desk, little);
    REQUIRE(visitor.comes_to(Phase::ready));
    visitor.voice.say({{1, "Wait forever."}}, "en");
    REQUIRE(visitor.comes_to(Phase::broken));
    CHECK_FALSE(eventually([&] { return visitor.voice.state().phase == Phase::ready; }, 500ms));
    visitor.voice.say({{2, "Rest."}}, "en");
    REQUIRE(visitor.comes_to({Phase::ready, std::nullopt, true}));
    CHECK(desk.heard() == Lines{"en 100: Wait forever.", "en 100: Rest."});
    server->die();
    REQUIRE(visitor.comes_to(Phase::broken));
    server = std::make_unique<Server>(desk);
    CHECK(visitor.comes_to(Phase::ready));
}

TEST_CASE("a speech server that hangs up breaks the voice and nothing else", "[voice]") {
    const Desk desk;
    const Deaf server(desk.socket());
    Listener visitor(desk, little);
    close(accept(server.number(), nullptr, nullptr));
    REQUIRE(visitor.comes_to(Phase::broken));
    // A write to it must not end the program, which a broken pipe does by default.
    struct sigaction pipe {};
    sigaction(SIGPIPE, nullptr, &pipe);
    CHECK(pipe.sa_handler == SIG_DFL);
}

TEST_CASE("a speech server that talks nonsense breaks the voice", "[voice]") {
    const Desk desk;
    const Deaf server(desk.socket());
    Listener visitor(desk, Voice::Timeouts{.answer = 1h});
    const int connection = accept(server.number(), nullptr, nullptr);
    const std::string nonsense(100'000, 'x');
    send(connection, nonsense.data(), nonsense.size(), MSG_NOSIGNAL);
    CHECK(visitor.comes_to(Phase::broken));
    close(connection);
}

TEST_CASE("what the speech server tells before it answers is not missed", "[voice]") {
    const Desk desk;
    const speaking::Scripted server(desk.socket(), [](const std::string& line) -> std::string {
        if (line == "Rest.") return "";
        if (line != ".") return "200 OK\r\n";
        return "701-4\r\n701-1\r\n701 BEGIN\r\n702-4\r\n702-1\r\n702 END\r\n225-4\r\n225 OK MESSAGE QUEUED\r\n";
    });
    Listener visitor(desk);
    visitor.voice.say({{1, "Rest."}}, "en");
    CHECK(visitor.comes_to({Phase::ready, std::nullopt, true}));
}

TEST_CASE("a sentence that another program silences is known by its token, and not said to its end", "[voice]") {
    const Desk desk;
    const speaking::Scripted server(desk.socket(), [](const std::string& line) -> std::string {
        if (line == "Rest.") return "";
        if (line != ".") return "200 OK\r\n";
        return "225-4\r\n225 OK MESSAGE QUEUED\r\n701-4\r\n701-1\r\n701 BEGIN\r\n703-4\r\n703-1\r\n703 CANCELED\r\n";
    });
    Listener visitor(desk);
    visitor.voice.say({{1, "Rest."}, {2, "Rest."}}, "en");
    CHECK(visitor.comes_to({Phase::ready, 1, false}));
}

TEST_CASE("a sentence that ends as another takes its place does not end the other", "[voice]") {
    const Desk desk;
    std::atomic<bool> asked = false;
    std::atomic<bool> may_answer = false;
    int message = 0;
    const speaking::Scripted server(desk.socket(), [&](const std::string& line) -> std::string {
        if (line == "First." || line == "Second.") return "";
        if (line != ".") return "200 OK\r\n";
        asked = true;
        if (++message == 2) return "225-2\r\n225 OK MESSAGE QUEUED\r\n";
        eventually([&] { return may_answer.load(); });
        return "225-1\r\n225 OK MESSAGE QUEUED\r\n702-1\r\n702-1\r\n702 END\r\n";
    });
    Listener visitor(desk);
    visitor.voice.say({{1, "First."}}, "en");
    REQUIRE(eventually([&] { return asked.load(); }));
    visitor.voice.say({{2, "Second."}}, "en");
    may_answer = true;
    CHECK_FALSE(eventually([&] { return visitor.voice.state().spoken_to_end; }, 200ms));
    CHECK(visitor.voice.state() == Voice::State{Phase::speaking, std::nullopt, false});
}

TEST_CASE("a speech server that refuses breaks the voice", "[voice]") {
    const Desk desk;
    const speaking::Scripted server(desk.socket(), [](const std::string&) { return "500 ERR INVALID COMMAND\r\n"; });
    Listener visitor(desk, little);
    CHECK(visitor.comes_to(Phase::broken));
}

TEST_CASE("a missing speech server is started", "[voice]") {
    speaking::skip_without_speech_dispatcher();
    const Desk desk;
    const Environment environment("SPEECHD_CMD", desk.starter());
    {
        Voice voice({desk.socket(), Voice::Missing::start_it, {}}, [] {});
        voice.say({{1, "Rest."}}, "en");
        REQUIRE(eventually([&] { return voice.state().spoken_to_end; }));
        CHECK(desk.heard() == Lines{"en 100: Rest."});
    }
    const auto is_gone = [&] {
        pid_t pid = 0;
        std::ifstream(desk.folder() / "pid") >> pid;
        return pid == 0 || kill(pid, 0) != 0;
    };
    CHECK(eventually(is_gone));  // by itself, as it does a while after its last visitor
}

TEST_CASE("a speech server that cannot be started breaks the voice", "[voice]") {
    const Desk desk;
    const Environment environment("SPEECHD_CMD", "/bin/false");
    Voice voice({desk.socket(), Voice::Missing::start_it, little}, [] {});
    CHECK(eventually([&] { return voice.state().phase == Phase::broken; }));
}

TEST_CASE("the speech server is looked for where its other visitors look", "[voice]") {
    {
        const Environment environment("SPEECHD_ADDRESS", "unix_socket:/somewhere/else");
        CHECK(platform::usual_speech_socket() == "/somewhere/else");
    }
    const Environment environment("SPEECHD_ADDRESS", "inet_socket:localhost:6560");
    CHECK(platform::usual_speech_socket().empty());
}
