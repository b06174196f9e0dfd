#include "visitor/visitor.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <utility>

#include "content/load.h"
#include "model/passages.h"

namespace visiting {

using platform::PointerEvent;
using ui::Role;

const model::Library& shipped_pages() {
    static const model::Library library = content::load(source_dir + "/content").library;
    return library;
}

const visitor::Body& shipped_body() {
    static const visitor::Body body(source_dir + "/assets/figure");
    return body;
}

std::vector<model::Sentence> one_sentence_a_block(const model::Localised&, const model::ShownCard& card) {
    std::vector<model::Sentence> said;
    if (!card.name.empty()) said.push_back({{}, std::string(card.name)});
    for (const model::ShownBlock& shown : card.blocks) {
        std::string words;
        for (const model::Passage& text : model::passages_of(card.page[shown.block]))
            words += (words.empty() ? "" : " ") + text.words;
        said.push_back({shown.block, words});
    }
    return said;
}

Visitor::Visitor(const Content& content, Panel panel, ui::Paint paint, const Surroundings& around)
    : panel_(panel),
      canvas_(panel.width, panel.height),
      kiosk_({.renderer = canvas_.renderer(),
              .body = content.body,
              .icon_folder = source_dir + "/assets/icons",
              .content_folders = {content.folder},
              .answering = content.answering,
              .reading_out = content.reading_out,
              .saying = content.saying,
              .voice = content.voice,
              .diagonal_inches = panel.diagonal_inches,
              .paint = paint,
              .counted = around.counted,
              .wall_clock = around.wall_clock,
              .zone = around.zone,
              .chime = around.chime},
             shared(content.library)),
      voice_(content.voice) {
    waits(std::chrono::seconds(1));
}

visitor::Kiosk::Next Visitor::next_frame(const platform::Input& input, std::chrono::milliseconds after) {
    now_ += after;
    const visitor::Kiosk::Next next = kiosk_.frame(input, now_);
    moving_ = next.moving;
    std::string said;
    const auto add = [&](const std::string& sentence) { said += (said.empty() ? "" : " ") + sentence; };
    const visitor::News& news = kiosk_.news();
    for (std::size_t i = 0; i <= news.sentences.size(); ++i) {
        if (i == news.others_after.value_or(news.sentences.size()))
            for (const visitor::News& other : news.in_others) std::ranges::for_each(other.sentences, add);
        if (i < news.sentences.size()) add(news.sentences[i]);
    }
    if (said.empty()) return next;
    heard_ += said + "\n";
    told_of_last_ = kiosk_.news().about.empty() ? 0 : kiosk_.news().about.back();
    return next;
}

void Visitor::follows_voice() {
    constexpr int settled_after = 3;
    const platform::Voice::State says = voice_ ? voice_->state() : platform::Voice::State();
    if (says != std::exchange(said_, says))
        for (int i = 0; i < settled_after; ++i) next_frame();
    else if (moving_)
        next_frame();
}

void Visitor::presses(ImVec2 at) {
    next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, platform::Pointer::finger}}});
    next_frame();
}

void Visitor::moves_to(ImVec2 at) {
    next_frame({.pointer_events = {{PointerEvent::Kind::move, at.x, at.y, platform::Pointer::finger}}});
}

void Visitor::lifts(ImVec2 at) {
    next_frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y, platform::Pointer::finger}}});
    next_frame();
    next_frame();
}

void Visitor::taps_at(ImVec2 at) {
    waits(ui::motion::same_again);  // what has just come takes no touch
    presses(at);
    lifts(at);
    waits(ui::motion::second_tap);
}

std::optional<ui::Seen> Visitor::finds(Role role, std::string_view name) const {
    for (const ui::Seen& seen : record().all())
        if (seen.role == role && seen.name == name && seen.visible.h > 0) return seen;
    return std::nullopt;
}

ui::Seen Visitor::button(std::string_view name) const {
    auto found = finds(Role::button, name);
    if (!found) found = finds(Role::name, name);
    INFO("looking for something to touch that says '" << name << "'");
    REQUIRE(found);
    return *found;
}

void Visitor::taps(std::string_view name) {
    constexpr std::chrono::milliseconds step{100};
    constexpr int longest = 30;
    for (int i = 0; i < longest && next_frame({}, step).moving; ++i) continue;
    taps_at(button(name).visible.centre());
}

void Visitor::touches_body_at(std::string_view area_name) {
    const auto area = finds(Role::area, area_name);
    INFO("looking for the area '" << area_name << "' on the figure");
    REQUIRE(area);
    taps_at(area->box.centre());
}

void Visitor::waits(std::chrono::milliseconds duration) {
    constexpr std::chrono::milliseconds step{100};
    for (auto waited = std::chrono::milliseconds(0); waited < duration; waited += step) {
        const visitor::Kiosk::Next next = next_frame({}, std::min(step, duration - waited));
        if (next.moving) continue;
        // Nothing moves: as the kiosk would, sleep until it is due again, or the wait is over.
        const auto rest = duration - waited - step;
        if (rest > step) {
            now_ += rest - step;
            waited += rest - step;
        }
    }
}

void Visitor::strikes(std::string_view key) {
    constexpr std::chrono::milliseconds step{100};
    constexpr int longest = 50;
    bool moving = next_frame({.keys = {{std::string(key)}}}).moving;
    for (int i = 0; i < 2 || (moving && i < longest); ++i) moving = next_frame({}, step).moving;
}

int Visitor::frames_in(std::chrono::milliseconds duration) {
    const kiosk::Time end = now() + duration;
    int frames = 0;
    visitor::Kiosk::Next next = next_frame();
    while (true) {
        const auto due = next.moving ? std::optional(now() + frame_time) : next.wake;
        if (!due || *due > end) return frames;
        next = next_frame({}, std::chrono::ceil<std::chrono::milliseconds>(*due - now()));
        ++frames;
    }
}

std::string Visitor::hears() { return std::exchange(heard_, {}); }

bool Visitor::sees(std::string_view words) const {
    for (const ui::Seen& seen : record().all())
        if (seen.role != Role::area && seen.visible.h > 0 && seen.name.find(words) != std::string::npos) return true;
    return false;
}

unsigned Visitor::colour_at(ImVec2 at) const {
    const std::size_t pixel = (static_cast<std::size_t>(at.y) * canvas_.width() + static_cast<std::size_t>(at.x)) * 4;
    const auto& rgba = canvas_.rgba();
    return static_cast<unsigned>(rgba[pixel] << 16 | rgba[pixel + 1] << 8 | rgba[pixel + 2]);
}

int Visitor::pixels_of(unsigned rgb) const {
    constexpr int alike = 25;
    const int red = static_cast<int>(rgb >> 16 & 255);
    const int green = static_cast<int>(rgb >> 8 & 255);
    const int blue = static_cast<int>(rgb & 255);
    int count = 0;
    const auto& rgba = canvas_.rgba();
    for (std::size_t i = 0; i < rgba.size(); i += 4)
        count += std::abs(rgba[i] - red) <= alike && std::abs(rgba[i + 1] - green) <= alike &&
                 std::abs(rgba[i + 2] - blue) <= alike;
    return count;
}

float Visitor::mm(float pixels) const {
    return pixels / ui::pixels_per_mm(panel_.width, panel_.height, panel_.diagonal_inches);
}

}  // namespace visiting
