#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/nearest.h"
#include "publish/translator.h"

namespace publish {

/// Texts that somebody translated and nobody says any more: one that has no translation yet may have been one of them.
class FormerTexts {
  public:
    /// `sheets` are all texts of today. There are none while a page cannot be read: it may say them.
    FormerTexts(const Translating&, std::span<const Sheet> sheets);

    using Entry = std::pair<const std::string, model::Language::Translation>;
    /// The one that the text most likely was, with its translation: with other numbers, all other words are the same.
    /// Null where there is none.
    const Entry* of(std::string_view text) const;
    /// That, where its translation may still fit.
    const Entry* with_the_numbers_of(std::string_view text) const;

  private:
    const model::Language* language_;
    base::Nearest nearest_;
};

}  // namespace publish
