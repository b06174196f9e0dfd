#pragma once
#include <array>
#include <string_view>

namespace model {

/// What massage may do for an area. The order is the order on the screen, where the clinic sets no other.
enum class Topic { circulation, flexibility, inflammation, relaxation };
inline constexpr int topic_count = 4;
/// As pages and commands write them, in the order of Topic.
inline constexpr std::array<std::string_view, topic_count> topic_names = {"circulation", "flexibility", "inflammation",
                                                                          "relaxation"};
using TopicOrder = std::array<Topic, topic_count>;

}  // namespace model
