// Measures the kiosk, and what a clinic could use instead, from outside: scripts/bench.
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>

#include "hour.h"
#include "report.h"
#include "subjects.h"
#include "visit.h"

namespace {

namespace fs = std::filesystem;

struct Scratch {
    Scratch() { fs::create_directories(folder); }
    ~Scratch() {
        std::error_code none;
        fs::remove_all(folder, none);
    }
    fs::path folder = fs::temp_directory_path() / fmt::format("bodymap-bench-{}", getpid());
};

int main_for(const fs::path& source, const fs::path& programs, std::string_view how, std::string_view only,
             std::string_view told_seed) {
    const Scratch scratch;
    const measure::Effort effort = how == "quick"   ? measure::quick
                                   : how == "start" ? measure::starts_only
                                                    : measure::Effort();
    const measure::Places places = measure::places_of(source, scratch.folder, 1920, 1080);
    const std::vector<measure::Subject> subjects = measure::subjects(source, programs, scratch.folder, places);
    if (how == "hour") {
        const auto minutes = std::chrono::minutes(only.empty() ? 60 : std::stoi(std::string(only)));
        const unsigned seed =
            told_seed.empty() ? std::random_device()() : static_cast<unsigned>(std::stoul(std::string(told_seed)));
        fmt::print(stderr, "bench: the same touches again: hour {} {}\n", minutes.count(), seed);
        fmt::print("{}", measure::as_text(measure::pass(subjects.front(), places, minutes, seed)));
        return EXIT_SUCCESS;
    }
    measure::Report report;
    for (const measure::Subject& subject : subjects) {
        if (!only.empty() && subject.name != only) continue;
        fmt::print(stderr, "bench: {}\n", subject.name);
        report.programs.push_back({subject.name, measure::visit(subject, places, effort)});
    }
    fmt::print("{}", measure::as_text(report));
    if (how == "full") measure::publish(report, source);
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 4)
        throw std::runtime_error(
            "usage: bodymap_measure SOURCE PROGRAMS full|quick|start [PROGRAM], or hour [MINUTES [SEED]]");
    return main_for(argv[1], argv[2], argv[3], argc > 4 ? argv[4] : "", argc > 5 ? argv[5] : "");
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return EXIT_FAILURE;
}
