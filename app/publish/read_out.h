#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/citation.h"
#include "model/clinic_facts.h"
#include "model/shown_card.h"

namespace publish {

/// What the kiosk says beside its pages, in the language that is spoken: the same words as on the screen. An empty one
/// is left out.
struct Cues {
    std::array<std::string_view, model::topic_count> topics{};                     ///< in the order of model::Topic
    std::array<std::string_view, model::topic_count> lens_shows{};                 ///< what the body shows of each
    std::array<std::array<std::string_view, 3>, model::topic_count> lens_facts{};  ///< and what of it changes or not
    std::array<std::string_view, model::topic_count> lens_keys{};                  ///< what the tint on it stands for
    std::array<std::string_view, model::grade_count> grades{};                     ///< in the order of model::Grade
    std::array<std::string_view, 4> effect_sizes{};                   ///< in the order of model::EffectSize
    std::array<std::string_view, model::urgency_count> urgencies{};   ///< in the order of model::Urgency
    std::array<std::string_view, model::Stride::step_count> steps{};  ///< of a stride
    std::string_view how_sure{};                                      ///< before a grade
    std::string_view how_long{};                                      ///< before how long it lasts
    std::string_view feels_like{};                                    ///< before what a visitor may feel
    std::string_view today{};
    std::string_view tested{};   ///< before who was tested
    std::string_view caution{};  ///< before a warning
    std::string_view picture{};  ///< before what a picture shows
    std::string_view question{};
    std::string_view chosen{};            ///< behind the choice that was made, of a question about the visitor
    std::string_view time_for_massage{};  ///< behind such a day of a week
    std::string_view here{};              ///< before the day of a chart that the visitor is at
    std::string_view your_guess{};
    std::string_view measured{};   ///< before what was guessed
    std::string_view right{};      ///< behind the right choice of a quiz, when it was made
    std::string_view not_quite{};  ///< behind a wrong one
    std::string_view right_one{};  ///< behind the right one, when another was made
    std::string_view sources{};
    std::string_view medical_name{};  ///< before a Latin name
    model::CitationWords joined_by{};
    std::string_view area_by_area{};        ///< before the areas of a benefit
    std::string_view same_for_each_area{};  ///< instead of them, where they are all alike
    std::string_view five_breaths{};        ///< what relaxation offers to join in
    model::ClinicWords clinic{};
};

/// The card as it is read out. In a language without rules for the voice the words stay as they are written.
std::vector<model::Sentence> sentences(const model::ShownCard&, const Cues&);

/// Any other words as sentences to say: a button's, a notice's. The number to call in an emergency is said digit by
/// digit, unless it has two; the same digits elsewhere ("120 people") are said as a number.
std::vector<std::string> sentences(std::string_view words, std::string_view language,
                                   std::string_view emergency = model::written_emergency_number);

}  // namespace publish
