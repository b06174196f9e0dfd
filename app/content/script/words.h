#pragma once
#include <span>
#include <string>
#include <string_view>

#include "content/script/draft.h"
#include "content/script/value.h"

namespace content {

/// One block as the script gives it.
struct Call {
    std::string_view word;
    int line = 0;
    std::string name;  ///< "flexibility" in `benefit "flexibility" { ... }`
    Value value;
};

/// A block word: what staff write, and what reads it into the draft.
struct Word {
    enum class Takes { words, options, name_and_options };
    enum class Place {
        page,
        page_or_answer,  ///< on a page, and in the function of an answer
        quiz,            ///< within a quiz only: its reader adds to Draft::choices
        clinic,
        translations,
    };
    std::string_view name;
    Takes takes{};
    Place place{};
    std::string_view example;  ///< how to write it right, for hints
    void (*read)(const Call&, Draft&) = nullptr;
};

/// Every block word. A new one is a struct in model/page.h, a row here and an overload in each reader of blocks.
std::span<const Word> block_words();

std::span<const std::string_view> block_word_names();

/// One of them by its name, which must be one.
const Word& word_called(std::string_view name);

}  // namespace content
