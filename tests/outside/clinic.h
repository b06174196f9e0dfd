#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/scratch.h"
#include "outside/display.h"
#include "outside/program.h"
#include "visitor/visitor.h"

namespace outside {

/// A kiosk that is started again when it ends, as its unit does it, and somebody who touches it while harm comes to
/// what it stands on. Where the tests are root's, the kiosk is somebody else's, whom a folder can be closed to.
class Clinic {
  public:
    struct Setup {
        std::vector<std::string> within = {};  ///< the beginning of the command that starts it
        Environment changed = {};              ///< beside the surroundings of every kiosk here
    };
    explicit Clinic(const Setup&);
    Clinic() : Clinic(Setup()) {}

    /// The pages as they are shipped, but that the calves show a photo; and an empty folder.
    std::filesystem::path content() const { return folder_ / "content"; }
    std::filesystem::path state() const { return folder_ / "state"; }
    std::filesystem::path photo() const { return content() / "areas" / "photo.png"; }
    const scratch::Folder& folder() const { return folder_; }
    /// Puts the pages there as they were.
    void brings_pages_back() const;
    void gives_to_kiosk(const std::filesystem::path&) const;

    /// Starts the kiosk where it does not run, and somebody goes to the map, or to what else was opened.
    void comes_up();
    /// Only starts it.
    void starts();
    /// Goes on to that from the map.
    void opens(std::string_view name);
    /// Another visit begins.
    void starts_over();
    /// Somebody opens a sheet and closes it again: whether each shows.
    bool answers();
    /// What the display shows once it stands still.
    Screenshot settled() const;
    /// A finger is on the panel while this happens.
    void touched_while(const std::function<void()>& harm);
    /// Touches somewhere, and waits for nothing.
    void touches(Spot);

    Program& kiosk() { return *kiosk_; }
    /// What a command prints that reads the kiosk's folders as its user.
    std::string prints(const std::string& command) const;
    /// As `prlimit` takes it: "--nofile=3:".
    void limits_kiosk(const std::string& what);
    Display& display() { return *display_; }
    /// As a new session does where the old one is gone.
    void gets_another_display();
    /// Another size of it, which somebody has in view from now on.
    void gets_display_of(visiting::Panel);
    /// How often the kiosk ended by itself.
    int restarts() const { return restarts_; }
    /// How many visits have begun.
    int visits() const { return visits_; }

  private:
    std::vector<std::string> as_kiosk() const;
    void begin();
    enum class Sheet { open, closed };
    void look_for_the_sheet();
    bool sheet_shows() const;
    bool sheet_is(Sheet wanted);
    bool changes_with_a_touch_on(Spot);

    Setup setup_;
    scratch::Folder folder_;
    visiting::Panel panel_ = visiting::landscape;
    std::optional<Display> display_;
    std::optional<Program> kiosk_;
    std::optional<visiting::Visitor> reflection_;
    std::vector<std::string> opened_;  ///< on the way from the first screen
    std::optional<visiting::Visitor> sheet_open_;
    Spot sheet_;     ///< what opens it
    ui::Seen done_;  ///< what closes it
    int starts_ = 0;
    int restarts_ = 0;
    int visits_ = 0;
};

}  // namespace outside
