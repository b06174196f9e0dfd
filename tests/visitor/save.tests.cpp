#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "base/folder_watch.h"
#include "base/scratch.h"
#include "content/live.h"
#include "visitor/visitor.h"

// From the moment a page is saved to the frame that shows it, through the real watch, reading and kiosk.

using namespace std::chrono_literals;

namespace {

constexpr const char* shipped = BODYMAP_SOURCE_DIR "/content";

/// The shipped pages in a folder of their own, a kiosk that shows the calves, and a watch.
class Desk {
  public:
    Desk()
        : live_((copied(), folder_ / "content")),
          content_{live_.library(), folder_ / "content"},
          visitor_(content_),
          watch_(folder_ / "content", [this] {
              const std::scoped_lock lock(mutex_);
              told_ = true;
              wakes_.notify_one();
          }) {
        visitor_.taps("Touch to begin");
        visitor_.taps("Calves");
    }

    void saves_calves_with(const std::string& words) {
        const std::string name = "content/areas/calves.lua";
        std::string page = folder_.read(name);
        const std::size_t text = page.find("text \"") + 6;
        page.replace(text, page.find('"', text) - text, words);
        folder_.write(name, page);
    }

    /// Waits until the watch tells, then draws the next frame. False when it never tells.
    bool shows_what_was_saved() {
        std::unique_lock lock(mutex_);
        if (!wakes_.wait_for(lock, 30s, [this] { return std::exchange(told_, false); })) return false;
        lock.unlock();
        if (live_.refresh()) visitor_.kiosk().update(visiting::shared(live_.library()));
        visitor_.next_frame();
        return true;
    }

    const visiting::Visitor& visitor() const { return visitor_; }

  private:
    bool copied() const {
        std::filesystem::copy(shipped, folder_ / "content", std::filesystem::copy_options::recursive);
        return true;
    }

    scratch::Folder folder_;
    std::mutex mutex_;
    std::condition_variable wakes_;
    bool told_ = false;
    content::Live live_;
    visiting::Content content_;
    visiting::Visitor visitor_;
    base::Watch watch_;
};

}  // namespace

TEST_CASE("a page that is saved is on the screen, and the visitor is still there") {
    Desk desk;
    desk.saves_calves_with("These words are new.");
    for (int tries = 0; tries < 20 && !desk.visitor().sees("These words are new."); ++tries)
        REQUIRE(desk.shows_what_was_saved());
    CHECK(desk.visitor().sees("These words are new."));
    CHECK(desk.visitor().sees("Gastrocnemius and soleus"));
}

TEST_CASE("how long a save takes until its frame is drawn", "[!benchmark]") {
    Desk desk;
    int number = 0;
    BENCHMARK("from the save to the frame, of which 20 ms wait for more") {
        desk.saves_calves_with("Words number " + std::to_string(++number) + ".");
        return desk.shows_what_was_saved();
    };
}
