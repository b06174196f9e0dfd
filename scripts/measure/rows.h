#pragma once
#include <optional>
#include <span>
#include <string>

#include "report.h"

namespace measure {

/// A line of the table.
struct Row {
    enum class Shown {
        multiple,  ///< of the kiosk's
        itself     ///< what may be zero
    };
    const char* what;
    const char* samples;
    double share;  ///< 0.5 for the median
    const char* unit;
    Shown shown = Shown::multiple;
};
extern const std::span<const Row> rows;

/// Of a list that need not be in order. Throws nothing; 0 for an empty one.
double share_of(std::vector<double> samples, double share);
std::optional<double> value_of(const Row&, const Samples&);
/// In two digits.
std::string number(double value);
/// How many times the kiosk's value.
std::optional<double> ratio_of(const Row&, const Report&, const Report::Program&);

}  // namespace measure
