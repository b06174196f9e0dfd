#pragma once
#include <array>
#include <string_view>
#include <vector>

#include "model/page.h"

/// What the kiosk itself says, beside its pages. Sixth-grade words.
namespace wording {

inline constexpr std::string_view invitation = "What can massage do for a runner’s body?";
inline constexpr std::string_view invitation_more = "Touch where you feel it. Learn what helps.";
inline constexpr std::string_view begin = "Touch to begin";
inline constexpr std::string_view map_title = "Touch where you feel it";
inline constexpr std::string_view start_over = "Start over";
inline constexpr std::string_view back = "Go back";
inline constexpr std::string_view get_help = "Get help";
inline constexpr std::string_view read_on = "Read on";
inline constexpr std::string_view read_up = "Further up";
inline constexpr std::string_view how_it_is_done = "How it is done";
inline constexpr std::string_view when_not_to = "When not to";
inline constexpr std::string_view today = "Today:";
inline constexpr std::string_view sources = "Sources:";
inline constexpr std::string_view last_author = "and";
inline constexpr std::string_view more_authors = "and others";
inline constexpr std::string_view view_body = "Body";
inline constexpr std::string_view view_front = "Front";
inline constexpr std::string_view view_back = "Back";
inline constexpr std::string_view view_side = "Side";
inline constexpr std::string_view view_foot = "Soles";
inline constexpr std::string_view right = "That’s right";
inline constexpr std::string_view not_quite = "Not quite";
inline constexpr std::string_view right_one = "This is the one";
inline constexpr std::string_view still_reading = "Still reading?";
inline constexpr std::string_view still_reading_more =
    "Touch anywhere, or press a key, to go on. If not, we start over soon.";
inline constexpr std::string_view go_on = "Go on";
inline constexpr std::string_view text_size = "Text size";
inline constexpr std::string_view contrast = "Contrast";
inline constexpr std::string_view motion = "Less motion";
inline constexpr std::string_view listen = "Listen";
inline constexpr std::string_view no_voice = "No voice now";
inline constexpr std::string_view play = "Play";
inline constexpr std::string_view pause = "Pause";
inline constexpr std::string_view again = "Again";
inline constexpr std::string_view previous = "Previous";
inline constexpr std::string_view following = "Next";
inline constexpr std::string_view softer = "Softer";
inline constexpr std::string_view louder = "Louder";
inline constexpr std::string_view stop = "Stop";
inline constexpr std::string_view how_sure = "How sure:";
inline constexpr std::string_view how_long = "How long it lasts:";
inline constexpr std::string_view question = "Question:";
inline constexpr std::string_view picture = "Picture:";
inline constexpr std::string_view you_chose = "You chose this";
inline constexpr std::string_view area_by_area = "Area by area";
inline constexpr std::string_view to_book = "To book:";
// What is only heard, of whatever the keys have reached.
inline constexpr std::string_view button = "button";
inline constexpr std::string_view on = "on";
inline constexpr std::string_view chosen = "chosen";
inline constexpr std::string_view of = "of";
inline constexpr std::string_view choose_area = "Choose where you feel it";
inline constexpr std::string_view speech_on = "Speech is on. Down and up move. Enter chooses.";
inline constexpr std::string_view speech_off = "Speech is off";

/// In the order of model::Topic.
inline constexpr std::array<std::string_view, model::topic_count> topics = {"Circulation", "Flexibility",
                                                                            "Inflammation", "Relaxation"};
/// In the order of model::Grade.
inline constexpr std::array<std::string_view, 4> grades = {"Good evidence", "Some evidence", "Limited or mixed",
                                                           "Not supported"};
/// In the order of model::EffectSize.
inline constexpr std::array<std::string_view, 4> effect_sizes = {"no effect", "small effect", "medium effect",
                                                                 "large effect"};

/// Everything above, for translators: what is not said here stays in English.
std::vector<std::string_view> all();

}  // namespace wording
