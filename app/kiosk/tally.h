#pragma once
#include <chrono>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "kiosk/counted.h"

namespace kiosk {

/// Counts in memory, until they are written. It grows with the hours and the pages, not with the visitors.
class Tally {
  public:
    void add(const Counted&, model::Hour);
    void add(const model::UsageCount&);
    void add(const Tally&);

    bool empty() const { return counts_.empty(); }
    std::size_t size() const { return counts_.size(); }
    /// In the order of hour, kind and subject.
    std::vector<model::UsageCount> rows() const;

    /// Forgets at which hour of the day something happened, so that there are fewer rows; the sums stay.
    void merge_hours();

  private:
    std::map<std::tuple<model::Hour, model::UsageKind, std::string>, std::int64_t> counts_;
};

/// By the machine's time zone.
model::Hour hour_at(std::chrono::system_clock::time_point);

}  // namespace kiosk
