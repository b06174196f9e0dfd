#include "report.h"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "bars.h"
#include "rows.h"

namespace measure {
namespace {

namespace fs = std::filesystem;

std::string cell(const Row& row, const Report& report, const Report::Program& program) {
    const auto value = value_of(row, program.samples);
    if (!value) return "–";
    const std::string own = number(*value) + row.unit;
    if (&program == &report.programs.front() || row.shown == Row::Shown::itself) return own;
    const auto ratio = ratio_of(row, report, program);
    return ratio ? "× " + number(*ratio) : own;
}

std::string text_of(const fs::path& file) {
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

void write(const fs::path& file, const std::string& text) {
    if (!(std::ofstream(file) << text).flush()) throw std::runtime_error("cannot write " + file.string());
}

nlohmann::json figures(const Report& report) {
    nlohmann::json all;
    for (const Report::Program& program : report.programs)
        for (const auto& [name, samples] : program.samples)
            all[program.name][name] = {
                {"median", share_of(samples, 0.5)}, {"95th", share_of(samples, 0.95)}, {"samples", samples.size()}};
    return all;
}

/// What stands between two lines that are these marks.
std::string between(std::string text, const std::string& begin, const std::string& end, const std::string& words) {
    const std::size_t from = text.find(begin);
    const std::size_t to = text.find(end);
    if (from == std::string::npos || to == std::string::npos || to < from)
        throw std::runtime_error("the README has no place for the table: " + begin);
    return text.replace(from + begin.size(), to - from - begin.size(), words);
}

}  // namespace

std::string as_text(const Report& report) {
    std::string table = "| |";
    for (const Report::Program& program : report.programs) table += " " + program.name + " |";
    table += "\n| --- |";
    for (std::size_t i = 0; i < report.programs.size(); ++i) table += " --- |";
    for (const Row& row : rows) {
        table += fmt::format("\n| {} |", row.what);
        for (const Report::Program& program : report.programs) table += " " + cell(row, report, program) + " |";
    }
    return table + "\n";
}

void publish(const Report& report, const fs::path& source) {
    const fs::path folder = source / "assets/bench";
    fs::create_directories(folder);
    write(folder / "bench.json", figures(report).dump(2) + "\n");
    write(folder / "bench.svg", bars(report));
    const fs::path readme = source / "README.md";
    write(readme, between(text_of(readme), "<!-- scripts/bench writes this -->\n", "<!-- until here -->\n",
                          "\n" + as_text(report) + "\n"));
}

}  // namespace measure
