#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "imgui.h"

namespace visitor {

/// What there is to say, sentence by sentence.
struct News {
    std::string language{};  ///< a code
    std::vector<std::string> sentences{};
    std::vector<ImGuiID> about{};        ///< what on the screen each of them tells of; zero for nothing there
    std::optional<std::size_t> focus{};  ///< the sentence from which on it is about what has the focus
    std::size_t lead_in = 0;             ///< so many sentences from there on are but its heading, or its question
    std::vector<News> in_others{};       ///< for who speaks another language
    std::optional<std::size_t> others_after{};  ///< so many sentences they come; none: after all
    std::optional<std::size_t> reads{};         ///< the first sentence of what stands on the card
    bool goes_on = false;                       ///< what was being read of the card is read on after it
};

}  // namespace visitor
