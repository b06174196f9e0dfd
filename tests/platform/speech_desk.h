#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace speaking {

/// True as soon as it holds; false when it never does for that long.
bool eventually(const std::function<bool()>& holds, std::chrono::milliseconds longest = std::chrono::seconds(10));

/// A sentence that the voice began, and whether it was stopped before its end.
struct Said {
    std::string language;
    int volume = 0;
    std::string words;
    bool cut = false;
};

/// A folder of its own for a server: socket, configuration, and a voice that needs no sound but writes down what it is
/// to say. A sentence with the word "forever" lasts until it is stopped, any other so long for each of its letters.
class Desk {
  public:
    explicit Desk(std::chrono::milliseconds letter = {});
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// From the next sentence on each letter takes so long.
    void speaks_at(std::chrono::milliseconds letter) const;
    std::string socket() const { return folder_ / "socket"; }
    std::filesystem::path folder() const { return folder_; }
    /// A program that starts speech-dispatcher at this desk, as clients of it do by themselves. What it starts ends a
    /// second after its last client.
    std::filesystem::path starter() const { return folder_ / "start"; }
    std::vector<Said> said() const;
    /// "es 30: Hola.", as language, volume and words.
    std::vector<std::string> heard() const;
    /// The orders that ended a sentence: "STOP".
    std::vector<std::string> orders() const;

  private:
    std::filesystem::path folder_;
};

/// A real speech-dispatcher at that desk. Skips the test where none is installed.
class Server {
  public:
    explicit Server(const Desk&);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void die();
    void hang();

  private:
    pid_t pid_ = 0;
};

/// Takes connections, and never says a word.
class Deaf {
  public:
    explicit Deaf(const std::string& socket);
    ~Deaf();
    Deaf(const Deaf&) = delete;
    Deaf& operator=(const Deaf&) = delete;

    int number() const { return number_; }

  private:
    int number_;
};

/// Answers each line as it is told to, and nothing where that is empty. A server for one visitor.
class Scripted {
  public:
    using Script = std::function<std::string(const std::string& line)>;
    Scripted(const std::string& socket, Script);
    ~Scripted();
    Scripted(const Scripted&) = delete;
    Scripted& operator=(const Scripted&) = delete;

  private:
    void serve(const Script&) const;
    Deaf door_;
    std::thread thread_;
};

void skip_without_speech_dispatcher();

}  // namespace speaking
