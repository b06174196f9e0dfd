#include "bars.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "rows.h"

namespace measure {
namespace {

constexpr double width = 960;
constexpr double one = 560;      // where a bar of the kiosk's own length ends
constexpr double tenfold = 110;  // the scale is logarithmic
constexpr double bar_height = 16;
constexpr double gap = 22;
constexpr double shortest = -2;  // a hundredth
constexpr double longest = 2.7;  // five hundred times
constexpr const char* colours[] = {"#E0583C", "#8C8372", "#3E3E8A", "#14523B"};

std::string words(double x, double y, std::string_view text, std::string_view more = "") {
    return fmt::format("<text x=\"{:.0f}\" y=\"{:.0f}\"{}>{}</text>\n", x, y, more, text);
}

std::string bar(double ratio, double y, const char* colour) {
    const double end = one + std::clamp(std::log10(ratio), shortest, longest) * tenfold;
    const double begin = one + shortest * tenfold;
    return fmt::format("<rect x=\"{:.0f}\" y=\"{:.0f}\" width=\"{:.0f}\" height=\"{}\" rx=\"3\" fill=\"{}\"/>\n", begin,
                       y, std::max(2.0, end - begin), bar_height - 3, colour) +
           words(end + 6, y + bar_height - 5, "× " + number(ratio));
}

}  // namespace

std::string bars(const Report& report) {
    std::string all;
    double y = 60;
    for (const Row& row : rows) {
        std::string group;
        double end = y;
        for (std::size_t i = 0; i < report.programs.size(); ++i) {
            const auto ratio = ratio_of(row, report, report.programs[i]);
            if (!ratio) continue;
            group += bar(*ratio, end, colours[std::min(i, std::size(colours) - 1)]);
            end += bar_height;
        }
        if (end < y + 1.5 * bar_height) continue;  // nothing to compare with
        all += words(16, y + bar_height - 5, row.what) + group;
        y = end + gap;
    }
    std::string legend;
    for (std::size_t i = 0; i < report.programs.size(); ++i) {
        const double x = 16 + 150 * static_cast<double>(i);
        legend += fmt::format("<rect x=\"{:.0f}\" y=\"18\" width=\"14\" height=\"14\" rx=\"3\" fill=\"{}\"/>\n", x,
                              colours[std::min(i, std::size(colours) - 1)]);
        legend += words(x + 22, 30, report.programs[i].name);
    }
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.0f} {1:.0f}\" width=\"{0:.0f}\" "
        "height=\"{1:.0f}\">\n<style>text {{ font: 14px Inter, sans-serif; fill: #14232E }}</style>\n"
        "<rect width=\"{0:.0f}\" height=\"{1:.0f}\" fill=\"#FFFFFF\"/>\n{2}{3}"
        "<line x1=\"{4:.0f}\" y1=\"48\" x2=\"{4:.0f}\" y2=\"{5:.0f}\" stroke=\"#8C8372\" stroke-dasharray=\"2 3\"/>\n"
        "</svg>\n",
        width, y, legend, all, one, y - 10);
}

}  // namespace measure
