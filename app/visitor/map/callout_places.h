#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "ui/frame.h"

namespace visitor {

/// Where what is said beside a body was found room, kept for as long as it stands among the same.
struct CalloutPlaces {
    struct Among {
        std::vector<float> measures;
        std::string words;
        bool operator==(const Among&) const = default;
    };
    struct Place {
        ui::Rect box;
        float words_width = 0;
        bool leads = false;
    };
    Among among{};
    std::map<std::size_t, Place> places{};  ///< by caption
};

}  // namespace visitor
