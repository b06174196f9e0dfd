#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/script/draft.h"
#include "content/script/value.h"

namespace content {

/// One block as the script gives it.
struct Call {
    std::string_view keyword;
    int line = 0;
    std::string name;  ///< "flexibility" in `benefit "flexibility" { ... }`
    Value value;
};

/// What a block begins with, and what reads the block into the draft.
struct Keyword {
    enum class Takes { text, options, name_and_options };
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
    std::string_view example;  ///< how to write it right
    void (*read)(const Call&, Draft&) = nullptr;

    std::string hint() const;
    /// The same with what the writer gave it, where that is one text: who follows it keeps their own words.
    std::string hint(const Value& given) const;
};

/// Every keyword. A new one is a struct in model/page.h, a row here and an overload in each reader of blocks.
std::span<const Keyword> keywords();

std::span<const std::string_view> keyword_names();

/// One of them by its name, which must be one.
const Keyword& keyword(std::string_view name);

/// The keyword for what other programs and people call by this name: "photo" is picture. Empty where there is none.
std::string_view block_for(std::string_view name);

/// Those that may stand where the draft is.
std::vector<std::string_view> keywords_for(const Draft& draft);

/// Whether an answer may say such a block. Reported when not.
bool may_be_said(const Keyword& keyword, int line, Draft& draft);

/// Whether the keyword may stand in this file, and in an answer while one is made. Reported when not.
bool may_stand(const Keyword& keyword, int line, Draft& draft);

}  // namespace content
