#include "visit.h"

#include <array>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "finger.h"

namespace measure {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr int width = 1920;
constexpr int height = 1080;
constexpr auto longest_start = 30s;

Process start(const Subject& subject, const Screen& screen) {
    Process::Environment environment = subject.environment;
    environment["DISPLAY"] = screen.name();
    return {subject.command, environment};
}

double until_picture(Screen& screen, Time begin) {
    while (!screen.shows_a_picture())
        if (!screen.next(begin + longest_start)) throw std::runtime_error("no picture came");
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

void measure_starts(const Subject& subject, int starts, Samples& samples) {
    for (int i = 0; i <= starts; ++i) {
        Screen screen(width, height);
        std::this_thread::sleep_for(200ms);
        const Time begin = Clock::now();
        const Process program = start(subject, screen);
        const double took = until_picture(screen, begin);
        if (i > 0) samples["start"].push_back(took);  // the first one fills the caches of the disk
        Finger(screen).lets_settle(1s);
    }
}

/// Of a screen that nobody touches.
void measure_idle(const std::string& name, Finger& finger, pid_t program, std::chrono::seconds time, Samples& samples) {
    const Use before = use_of(program);
    const Pictures pictures = finger.watches(time);
    const Use after = use_of(program);
    const double seconds = std::chrono::duration<double>(time).count();
    samples[name + "_processor"] = {(after.processor - before.processor) / seconds / 10};
    samples[name + "_wakeups"] = {(after.wakeups - before.wakeups) / seconds};
    samples[name + "_pictures"] = {pictures.per_second};
    if (pictures.changed > 0)
        samples[name + "_redrawn"] = {static_cast<double>(pictures.redrawn) / static_cast<double>(pictures.changed)};
}

void measure_taps(const std::string& name, Finger& finger, std::array<Spot, 2> spots, int taps, Samples& samples) {
    long redrawn = 0;
    long changed = 0;
    for (int i = 0; i < taps; ++i) {
        const auto answer = finger.taps(spots[static_cast<std::size_t>(i) % spots.size()]);
        if (!answer) {
            samples[name + "_unanswered"].push_back(i);
            continue;
        }
        samples[name + "_first"].push_back(answer->first);
        samples[name + "_finished"].push_back(answer->finished);
        redrawn += answer->redrawn;
        changed += answer->changed;
    }
    if (changed > 0) samples[name + "_redrawn"] = {static_cast<double>(redrawn) / static_cast<double>(changed)};
}

std::string text_of(const fs::path& file) {
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// As editors do it: written beside it, and put in its place.
void save(const fs::path& file, const std::string& text) {
    const fs::path beside = file.string() + "~";
    std::ofstream(beside) << text;
    fs::rename(beside, file);
}

void measure_saves(const Subject& subject, Finger& finger, pid_t program, int saves, Samples& samples) {
    const fs::path file = subject.content / "areas/calves.lua";
    const std::string text = text_of(file);
    const std::string words = "After a massage your calves";
    if (text.find(words) == std::string::npos) throw std::runtime_error("the page of the calves has other words");
    for (int i = 0; i < saves; ++i) {
        std::string other = text;
        if (i % 2 == 0) other.replace(other.find(words), words.size(), "After massage your own calves");
        const Time now = Clock::now();
        save(file, other);
        const auto answer = finger.waits_for_change(now, 3s);
        if (answer) samples["save_first"].push_back(answer->first);
    }
    std::this_thread::sleep_for(2s);
    samples["memory_reloaded"] = {use_of(program).megabytes};
}

}  // namespace

Samples visit(const Subject& subject, const Places& places, const Effort& effort) {
    Samples samples;
    measure_starts(subject, effort.starts, samples);
    if (effort.taps == 0) return samples;
    Screen screen(width, height);
    Finger finger(screen);
    const Process program = start(subject, screen);
    until_picture(screen, Clock::now());
    finger.lets_settle(5s);
    samples["memory_first"] = {use_of(program.id()).megabytes};
    samples["processes"] = {static_cast<double>(use_of(program.id()).processes)};
    const std::array names = {places.names.at("Calves").centre(), places.names.at("Quads").centre()};
    if (!subject.has_pages) {
        samples["memory"] = samples["memory_first"];
        measure_idle("still", finger, program.id(), effort.idle, samples);
        measure_taps("tap", finger, names, effort.taps, samples);
        return samples;
    }
    measure_idle("attract", finger, program.id(), effort.idle, samples);
    if (!finger.taps(places.begin)) throw std::runtime_error("nothing came of a touch on the first screen");
    finger.lets_settle(5s);
    measure_taps("tap", finger, names, effort.taps, samples);
    finger.taps(names[0]);
    finger.taps(places.into_benefit);
    const std::array benefits = {places.benefits.at("Circulation").centre(),
                                 places.benefits.at("Flexibility").centre()};
    measure_taps("page", finger, benefits, effort.changes, samples);
    finger.taps(benefits[1]);
    finger.lets_settle(8s);
    samples["memory"] = {use_of(program.id()).megabytes};
    measure_idle("still", finger, program.id(), effort.idle, samples);
    const Pictures dragged = finger.drags(places.card, effort.drag);
    samples["scroll_pictures"] = {dragged.per_second};
    if (dragged.changed > 0)
        samples["scroll_redrawn"] = {static_cast<double>(dragged.redrawn) / static_cast<double>(dragged.changed)};
    if (subject.content.empty()) return samples;
    finger.taps(names[1]);
    finger.taps(names[0]);
    finger.taps(places.into_benefit);
    finger.lets_settle(8s);
    measure_saves(subject, finger, program.id(), effort.saves, samples);
    return samples;
}

}  // namespace measure
