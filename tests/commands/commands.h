#pragma once
#include <filesystem>
#include <string>
#include <string_view>

// The program as it is typed: what it prints, and how it ends.

namespace commands_typed {

struct Outcome {
    int status = -1;
    std::string printed;  ///< both streams
    bool says(std::string_view words) const { return printed.find(words) != std::string::npos; }
    /// One line: no dump, no second message.
    bool is_one_sentence() const { return printed.find('\n') == printed.size() - 1; }
};

/// Runs bodymap without a display. `input` is what is typed while it runs, `environment` is as a shell would set it.
Outcome run(const std::string& arguments, const std::string& input = {},
            const std::string& environment = "SDL_VIDEODRIVER=x11");

/// A folder of our own to write into, gone afterwards.
class Workshop {
  public:
    Workshop();
    ~Workshop();
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    std::string content_option() const { return "--content '" + (path_ / "content").string() + "'"; }
    std::string assets_option() const { return "--assets '" + (path_ / "assets").string() + "'"; }
    std::string state_option() const { return "--state '" + (path_ / "state").string() + "'"; }
    /// As hints have them: of pages alone, or with the history.
    std::string content_in_hints() const { return " --content " + (path_ / "content").string(); }
    std::string in_hints() const { return content_in_hints() + " --state " + (path_ / "state").string(); }
    /// A copy of a shipped folder, such as "content".
    void copy(const std::string& folder) const;
    void write(const std::string& name, const std::string& text) const;
    std::string read(const std::string& name) const;
    void cut_in_half(const std::string& name) const;

  private:
    std::filesystem::path path_;
};

}  // namespace commands_typed
