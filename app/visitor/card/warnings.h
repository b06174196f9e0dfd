#pragma once
#include <array>
#include <string_view>
#include <vector>

#include "model/clinic.h"
#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// Cut by the rules of the language that is shown. A question stays with what answers it: "Do you feel faint? Sit
/// down."
std::vector<std::string_view> sentences_in(const ui::Frame&, std::string_view words);

/// What is marked of such a sentence: what says to call that number, for whoever reads nothing else. Empty where
/// nothing does.
std::string_view marked_of(std::string_view sentence, std::string_view number);

/// The same of a sentence of this warning. Where only some of those whom it warns have to call, what says who they are
/// is marked, too: "Fever as well? Call 911."
std::string_view marked_in(std::string_view warning, std::string_view sentence, std::string_view number);

/// A band above warnings that says how urgent they are.
void draw_urgency(ui::Column&, const model::Clinic&, model::Urgency);
/// What says to call the emergency number is marked.
void draw_warning(ui::Column&, const model::Warning&, const ui::Excerpt&, std::string_view emergency);

/// Of two boxes side by side.
float half_width(ui::Column&);

/// Two warnings side by side, in one row, so that neither is cut.
class WarningPair {
  public:
    WarningPair(ui::Column&, const model::Warning& one, const model::Warning& other);

    /// Each keeps lines that are long enough to be read, and is no taller than `most`.
    bool fits(ui::Column&, float most) const;
    void draw(ui::Column&, const std::array<ui::Excerpt, 2>&, std::string_view emergency) const;

  private:
    const ui::Paragraph& taller() const { return words_[words_[0].lines.size() > words_[1].lines.size() ? 0 : 1]; }

    std::array<const model::Warning*, 2> warnings_;
    std::array<ui::Paragraph, 2> words_;
};

}  // namespace visitor
