#include "outside/clinic.h"

#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <fstream>
#include <regex>
#include <thread>
#include <utility>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "content/load.h"
#include "platform/speech_desk.h"
#include "ui/wording.h"

namespace outside {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using speaking::eventually;

constexpr int nobody = 65534;
constexpr std::string_view first_touch = "Touch to begin";

/// From a picture that is there until a touch on it is meant.
constexpr auto looks_at_it = 500ms;
constexpr auto short_press = 60ms;
/// What moves, moves within this.
constexpr auto moves_in = 200ms;

/// The kiosk has no voice, and says so on the button for it.
constexpr std::size_t but_for_the_voice = 100;

std::string with_a_photo(const fs::path& page) {
    std::ifstream stream(page);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    constexpr auto first = std::regex_constants::format_first_only;
    return std::regex_replace(text, std::regex("\ntext [^\n]*"),
                              "\npicture { file = \"photo.png\", alt = \"A photo\" }", first);
}

Spot middle_of(const ui::Seen& seen) {
    const ImVec2 centre = seen.visible.centre();
    return {static_cast<int>(centre.x), static_cast<int>(centre.y)};
}

visiting::Content reflected(const fs::path& content) {
    return {.library = content::load(content).library,
            .folder = content,
            .answering = commands::answering(content),
            .reading_out = commands::reading_out,
            .saying = commands::saying};
}

}  // namespace

Clinic::Clinic(const Setup& setup) : setup_(setup) {
    fs::create_directory(state());
    fs::create_directory(folder_ / "run");
    brings_pages_back();
    for (const fs::path& own : {state(), folder_ / "run"}) gives_to_kiosk(own);
    display_.emplace(panel_.width, panel_.height, folder_.path());
}

/// Whole, as a careful copy does it: of a folder with half of the pages the kiosk shows those.
void Clinic::brings_pages_back() const {
    const fs::path shipped = fs::path(BODYMAP_SOURCE_DIR) / "content";
    const fs::path copy = folder_ / "copy";
    fs::copy(shipped, copy, fs::copy_options::recursive);
    fs::copy(fs::path(BODYMAP_SOURCE_DIR) / "assets/screenshots/kiosk.png", copy / "areas/photo.png");
    folder_.write("copy/areas/calves.lua", with_a_photo(shipped / "areas/calves.lua"));
    gives_to_kiosk(copy);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(copy)) gives_to_kiosk(entry);
    const fs::path old = folder_ / "old";
    std::error_code ignored;
    fs::permissions(content(), fs::perms::owner_all, ignored);
    fs::rename(content(), old, ignored);
    fs::rename(copy, content());
    fs::remove_all(old);
}

void Clinic::gives_to_kiosk(const fs::path& path) const {
    if (geteuid() == 0) REQUIRE(chown(path.c_str(), nobody, nobody) == 0);
}

std::vector<std::string> Clinic::as_kiosk() const {
    if (geteuid() != 0) return {};
    return {"setpriv",     "--reuid", std::to_string(nobody), "--regid", std::to_string(nobody), "--clear-groups",
            "--pdeathsig", "KILL"};
}

void Clinic::starts() {
    std::vector<std::string> command = setup_.within;
    for (const std::vector<std::string>& part : {as_kiosk(),
                                                 {BODYMAP_PROGRAM, "run", "--content", content(), "--state", state(),
                                                  "--diagonal", std::to_string(visiting::landscape.diagonal_inches)}})
        command.insert(command.end(), part.begin(), part.end());
    Environment surroundings = {{"DISPLAY", display_->name()},
                                {"WAYLAND_DISPLAY", std::nullopt},
                                {"SDL_VIDEODRIVER", "x11"},
                                {"SDL_AUDIODRIVER", "dummy"},
                                {"HOME", std::nullopt},
                                {"NOTIFY_SOCKET", std::nullopt},
                                {"XDG_RUNTIME_DIR", folder_ / "run"},
                                {"SPEECHD_ADDRESS", "unix_socket:" + (folder_ / "no-server").string()}};
    for (const auto& [name, value] : setup_.changed) surroundings[name] = value;
    kiosk_.emplace(command, surroundings, folder_ / ("kiosk" + std::to_string(++starts_)));
}

void Clinic::comes_up() {
    if (kiosk_ && kiosk_->runs()) return;
    if (kiosk_) ++restarts_;
    starts();
    const bool up = eventually(
        [&] { return !kiosk_->runs() || (display_->keyboard_is_taken() && is_drawn(display_->screenshot())); },
        patience);
    INFO(kiosk_->errors());
    REQUIRE(up);
    REQUIRE(kiosk_->runs());
    begin();
}

/// The way there is the one that was taken before.
void Clinic::begin() {
    reflection_.emplace(reflected(fs::path(BODYMAP_SOURCE_DIR) / "content"), panel_);
    const std::vector<std::string> way = std::exchange(opened_, {});
    ++visits_;
    opens(first_touch);
    for (const std::string& name : way)
        if (name != first_touch) opens(name);
    look_for_the_sheet();
}

void Clinic::look_for_the_sheet() {
    visiting::Visitor& look = sheet_open_.emplace(reflected(fs::path(BODYMAP_SOURCE_DIR) / "content"), panel_);
    look.taps(first_touch);
    sheet_ = middle_of(look.button(wording::display));
    look.taps(wording::display);
    look.waits(1s);
    done_ = look.button(wording::done);
}

/// By the button that closes it.
bool Clinic::sheet_shows() const { return look_alike(display_->screenshot(), sheet_open_->canvas(), done_.visible); }

/// What follows within moments upon news on the screen is not meant for it, so that a visitor touches again; and never
/// touches what stands where the button was.
bool Clinic::sheet_is(Sheet wanted) {
    constexpr int most_touches = 2;
    const auto is = [&] { return sheet_shows() == (wanted == Sheet::open); };
    for (int i = 0; i < most_touches && !is(); ++i) {
        touches(wanted == Sheet::open ? sheet_ : middle_of(done_));
        eventually(is, 4s);
    }
    return is();
}

void Clinic::starts_over() {
    opened_.clear();
    const Spot spot = middle_of(reflection_->button(wording::start_over));
    reflection_->taps(wording::start_over);
    REQUIRE(changes_with_a_touch_on(spot));
    std::this_thread::sleep_for(looks_at_it);
    ++visits_;
    opens(first_touch);
}

void Clinic::opens(std::string_view name) {
    const Screenshot before = display_->screenshot();
    const Spot spot = middle_of(reflection_->button(name));
    reflection_->taps(name);
    reflection_->waits(1s);
    std::this_thread::sleep_for(looks_at_it);
    touches(spot);
    opened_.emplace_back(name);
    INFO("after a touch on '" << name << "'");
    INFO(kiosk_->errors());
    // The photo is in the clinic's pages alone.
    const bool came = eventually(
        [&] {
            const Screenshot now = display_->screenshot();
            return name == first_touch ? look_alike(now, reflection_->canvas(), but_for_the_voice) : now != before;
        },
        patience);
    REQUIRE(came);
    std::this_thread::sleep_for(looks_at_it);
}

/// What follows within moments upon news on the screen is not meant for it, so that a visitor touches again.
bool Clinic::changes_with_a_touch_on(Spot spot) {
    constexpr int most_touches = 2;
    const Screenshot before = settled();
    for (int i = 0; i < most_touches; ++i) {
        touches(spot);
        if (eventually([&] { return display_->screenshot() != before; }, 4s)) return true;
    }
    return false;
}

Screenshot Clinic::settled() const {
    Screenshot before;
    Screenshot now = display_->screenshot();
    eventually(
        [&] {
            before = std::move(now);
            std::this_thread::sleep_for(moves_in);
            now = display_->screenshot();
            return now == before;
        },
        patience);
    return now;
}

bool Clinic::answers() {
    comes_up();
    settled();
    return sheet_is(Sheet::open) && sheet_is(Sheet::closed) && is_drawn(settled());
}

void Clinic::touched_while(const std::function<void()>& harm) {
    const Spot nowhere = {panel_.width - 4, 4};
    display_->point_at(nowhere);
    display_->button_down();
    harm();
    display_->button_up();
}

void Clinic::touches(Spot spot) {
    display_->point_at(spot);
    display_->button_down();
    std::this_thread::sleep_for(short_press);
    display_->button_up();
}

std::string Clinic::prints(const std::string& command) const {
    std::vector<std::string> all = as_kiosk();
    for (const std::string& word : {std::string(BODYMAP_PROGRAM), command, std::string("--content"), content().string(),
                                    std::string("--state"), state().string()})
        all.push_back(word);
    Program program(all, {{"HOME", std::nullopt}}, folder_ / "printed");
    CHECK(program.ends());
    return program.output();
}

void Clinic::limits_kiosk(const std::string& what) {
    std::vector<std::string> command = as_kiosk();
    for (const std::string& word : {std::string("prlimit"), "--pid=" + std::to_string(kiosk_->pid()), what})
        command.push_back(word);
    Program program(command, {}, folder_ / "limits");
    REQUIRE(program.ends() == 0);
}

void Clinic::gets_another_display() {
    display_.reset();
    display_.emplace(panel_.width, panel_.height, folder_.path());
}

void Clinic::gets_display_of(visiting::Panel panel) {
    const Screenshot before = display_->screenshot();
    panel_ = panel;
    display_->resize(panel.width, panel.height);
    look_for_the_sheet();
    CHECK(eventually([&] { return is_drawn(display_->screenshot()) && display_->screenshot() != before; }, patience));
}

}  // namespace outside
