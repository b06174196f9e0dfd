#pragma once
#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

#include "model/clinic_facts.h"
#include "model/figure.h"
#include "model/movement.h"
#include "model/page.h"

/// What the kiosk itself says, beside its pages. Sixth-grade words.
namespace wording {

// Each by its name.
#define BODYMAP_PHRASES(PHRASE)                                                                          \
    PHRASE(invitation, "What can massage do for a runner’s body?")                                       \
    PHRASE(invitation_more, "Touch where you feel it. Learn what really helps.")                         \
    PHRASE(begin, "Touch to begin")                                                                      \
    PHRASE(nothing_kept, "What studies show. No name needed, nothing kept.")                             \
    PHRASE(larger_text, "Larger text")                                                                   \
    PHRASE(more_contrast, "More contrast")                                                               \
    PHRASE(read_aloud, "Read aloud")                                                                     \
    PHRASE(plug_in_headset, "Plug in headphones")                                                        \
    PHRASE(within_reach, "All lower, within reach")                                                      \
    PHRASE(language, "Language")                                                                         \
    PHRASE(map_title, "Touch where you feel it")                                                         \
    PHRASE(start_over, "Start over")                                                                     \
    PHRASE(back, "Go back")                                                                              \
    PHRASE(get_help, "Get help")                                                                         \
    PHRASE(read_on, "Read on")                                                                           \
    PHRASE(read_up, "Further up")                                                                        \
    PHRASE(more_parts, "More parts")                                                                     \
    PHRASE(parts_before, "Earlier parts")                                                                \
    PHRASE(stop_of, "{} of {}")                                                                          \
    PHRASE(on_this_page, "On this page")                                                                 \
    PHRASE(show_to_us, "Show this to our staff")                                                         \
    PHRASE(which_line, "Find my line")                                                                   \
    PHRASE(change_an_answer, "Change an answer")                                                         \
    PHRASE(to_the_body, "Back to the body")                                                              \
    PHRASE(your_answers, "Your answers")                                                                 \
    PHRASE(size_of_text, "Text size")                                                                    \
    PHRASE(speech, "Speech")                                                                             \
    PHRASE(your_result, "Your result")                                                                   \
    PHRASE(how_it_is_done, "How it is done")                                                             \
    PHRASE(when_not_to, "Danger signs")                                                                  \
    PHRASE(today, "Today:")                                                                              \
    PHRASE(sources, "Sources:")                                                                          \
    PHRASE(view_body, "Body")                                                                            \
    PHRASE(view_front, "Front")                                                                          \
    PHRASE(view_back, "Back")                                                                            \
    PHRASE(view_side, "Side")                                                                            \
    PHRASE(view_foot, "Soles")                                                                           \
    PHRASE(turn, "Turn")                                                                                 \
    PHRASE(right, "That’s right")                                                                        \
    PHRASE(not_quite, "Not quite")                                                                       \
    PHRASE(right_one, "This is the one")                                                                 \
    PHRASE(area_by_area, "How sure, by where hands work")                                                \
    PHRASE(still_reading, "Still reading?")                                                              \
    PHRASE(touch_to_go_on, "Touch anywhere, or press a key, to go on.")                                  \
    PHRASE(press_to_go_on, "Press any key, or touch anywhere, to go on.")                                \
    PHRASE(start_over_in, "If not, we start over in")                                                    \
    PHRASE(seconds, "seconds")                                                                           \
    PHRASE(second, "second")                                                                             \
    PHRASE(go_on, "Go on")                                                                               \
    PHRASE(start_over_now, "Start over?")                                                                \
    PHRASE(what_is_lost, "This will be gone:")                                                           \
    PHRASE(stay_here, "No, stay here")                                                                   \
    PHRASE(yes_start_over, "Yes, start over")                                                            \
    PHRASE(display, "Display")                                                                           \
    PHRASE(text_size, "Text")                                                                            \
    PHRASE(contrast, "Contrast")                                                                         \
    PHRASE(motion, "Less motion")                                                                        \
    PHRASE(high_contrast, "High contrast")                                                               \
    PHRASE(any_motion, "Motion")                                                                         \
    PHRASE(height, "Height")                                                                             \
    PHRASE(lower_half, "Lower half")                                                                     \
    PHRASE(usual, "Usual")                                                                               \
    PHRASE(done, "Done")                                                                                 \
    PHRASE(listen, "Listen")                                                                             \
    PHRASE(no_voice, "No voice now")                                                                     \
    PHRASE(play, "Play")                                                                                 \
    PHRASE(pause, "Pause")                                                                               \
    PHRASE(again, "Again")                                                                               \
    PHRASE(previous, "Previous")                                                                         \
    PHRASE(following, "Next")                                                                            \
    PHRASE(softer, "Softer")                                                                             \
    PHRASE(louder, "Louder")                                                                             \
    PHRASE(stop, "Stop")                                                                                 \
    PHRASE(how_sure, "How sure:")                                                                        \
    PHRASE(feels_like, "Does it feel like")                                                              \
    PHRASE(how_long, "How long it lasts:")                                                               \
    PHRASE(question, "Question:")                                                                        \
    PHRASE(picture, "Picture:")                                                                          \
    PHRASE(you_chose, "You chose this")                                                                  \
    PHRASE(last_author, "and")                                                                           \
    PHRASE(more_authors, "and others")                                                                   \
    PHRASE(safety_first, "First, a few safety questions")                                                \
    PHRASE(safety, "safety")                                                                             \
    PHRASE(week_so_far, "Your week so far")                                                              \
    PHRASE(same_for_each_area, "the same for each area. Touch one to read more.")                        \
    PHRASE(answered_before, "What you said before counts here, too.")                                    \
    PHRASE(to_book, "To book:")                                                                          \
    PHRASE(to_book_online, "To book online:")                                                            \
    PHRASE(open_hours, "Open:")                                                                          \
    PHRASE(prices, "Prices:")                                                                            \
    PHRASE(insurance, "Insurance:")                                                                      \
    PHRASE(checked_by, "These pages were checked by:")                                                   \
    PHRASE(closed, "closed")                                                                             \
    PHRASE(closed_on, "Closed:")                                                                         \
    PHRASE(day_of_month, "{month} {day}")                                                                \
    PHRASE(morning, "am")                                                                                \
    PHRASE(afternoon, "pm")                                                                              \
    PHRASE(tested, "Who was tested:")                                                                    \
    PHRASE(here, "You are here:")                                                                        \
    PHRASE(less, "Less")                                                                                 \
    PHRASE(more, "More")                                                                                 \
    PHRASE(show_me, "Show me")                                                                           \
    PHRASE(your_guess, "Your guess:")                                                                    \
    PHRASE(measured, "What was found:")                                                                  \
    PHRASE(guess_again, "Guess again")                                                                   \
    PHRASE(show_how, "Show me how")                                                                      \
    PHRASE(pause_picture, "Pause picture")                                                               \
    PHRASE(how_firm, "How firm? You decide.")                                                            \
    PHRASE(gentler, "Gentler")                                                                           \
    PHRASE(firmer, "Firmer")                                                                             \
    PHRASE(out_of_ten, "{} out of 10")                                                                   \
    PHRASE(too_firm, "Too much. Say so.")                                                                \
    PHRASE(stride_hint, "Touch a step, or slide. Touch a muscle to read about it.")                      \
    PHRASE(at_work_now, "At work now:")                                                                  \
    PHRASE(along_the_stride, "Along the stride")                                                         \
    PHRASE(five_breaths, "Five slow breaths with me")                                                    \
    PHRASE(breathe_in, "Breathe in")                                                                     \
    PHRASE(breathe_out, "Breathe out slowly")                                                            \
    PHRASE(breaths_done, "That was five. Well done.")                                                    \
    PHRASE(touched_here, "Touched here in the last 30 days")                                             \
    PHRASE(touched_title, "Of all touches here, and of all injuries in studies")                         \
    PHRASE(touched_alt, "What was touched here, beside where runners get hurt in studies.")              \
    PHRASE(touched_note, "A touch is not an injury. It shows what people wanted to read.")               \
    PHRASE(lists_not_heard, "This visitor answered before hearing the whole lists. Please ask again.")   \
    /* What is only heard. */                                                                            \
    PHRASE(step, "Question")                                                                             \
    PHRASE(your_answer, "Your answer:")                                                                  \
    PHRASE(result_changed, "Your result has changed")                                                    \
    PHRASE(what_is_gone, "No longer there:")                                                             \
    PHRASE(what_is_new, "New:")                                                                          \
    PHRASE(rest_as_before, "The rest is as before")                                                      \
    PHRASE(lists_come_first, "{lists} lists come first, with {warnings} warnings in all")                \
    PHRASE(result_as_before, "Your result has not changed")                                              \
    PHRASE(time_for_massage, "time for massage")                                                         \
    PHRASE(button, "button")                                                                             \
    PHRASE(tab, "tab")                                                                                   \
    PHRASE(slider, "slider")                                                                             \
    PHRASE(keys_to_slide, "Left and Right move it.")                                                     \
    PHRASE(keys_to_step, "Enter on Less or More changes it.")                                            \
    PHRASE(keys_to_guess, "Guess with Less and More. Show me says what was found.")                      \
    PHRASE(medical_name, "Medical name:")                                                                \
    PHRASE(first_screen, "This is the first screen")                                                     \
    PHRASE(choose_where, "Choose where you feel it")                                                     \
    PHRASE(choose_line, "Choose where your line stands")                                                 \
    PHRASE(names_in_a_list, "The names are in a list now")                                               \
    PHRASE(names_around_body, "The names stand around the body now")                                     \
    PHRASE(card_alone, "The card fills the screen now")                                                  \
    PHRASE(to_hear_in_short, "Speech: press F1.")                                                        \
    PHRASE(chosen, "chosen")                                                                             \
    PHRASE(on, "on")                                                                                     \
    PHRASE(of, "of")                                                                                     \
    PHRASE(warning, "Warning:")                                                                          \
    PHRASE(off, "off")                                                                                   \
    PHRASE(heading, "heading")                                                                           \
    PHRASE(warnings, "warnings")                                                                         \
    PHRASE(headings, "headings")                                                                         \
    PHRASE(right_to_answers, "Right jumps to the answers.")                                              \
    PHRASE(right_to_headings, "Right jumps to the next heading, and from the last one to the answers.")  \
    PHRASE(another_runner, "Another runner")                                                             \
    PHRASE(skipped, "Skipped")                                                                           \
    PHRASE(below, "Below")                                                                               \
    PHRASE(not_heard_yet, "Not heard yet")                                                               \
    PHRASE(answer_all_the_same, "Go back up to hear them, or press Enter again to answer all the same.") \
    PHRASE(up_to_hear, "Go back up to hear them.")                                                       \
    PHRASE(back_to_hear, "Back or Escape leads to them.")                                                \
    PHRASE(only_read, "Please read this first. The answers are below.")                                  \
    PHRASE(last_answer, "This is the last answer. The same key again leads to the bar.")                 \
    PHRASE(up_to_places, "Up leads to them.")                                                            \
    PHRASE(one_warning, "1 warning")                                                                     \
    PHRASE(group_heading, "Heading:")                                                                    \
    PHRASE(view_now, "now {now}, next {next}")                                                           \
    PHRASE(front_and_back, "front and back")                                                             \
    PHRASE(group_views, "Views of the body")                                                             \
    PHRASE(group_benefits, "Benefits")                                                                   \
    PHRASE(group_bar, "Bar")                                                                             \
    PHRASE(group_voice, "Voice")                                                                         \
    PHRASE(percent, "percent")                                                                           \
    PHRASE(volume, "Volume")                                                                             \
    PHRASE(reading_stopped, "Reading stopped")                                                           \
    PHRASE(breaths_stopped, "The breathing exercise has stopped")                                        \
    PHRASE(end_of_page, "End of the page")                                                               \
    PHRASE(to_hear, "For speech, press F1 or the help key, or plug in headphones.")                      \
    PHRASE(speech_on, "Speech is on")                                                                    \
    PHRASE(keys_to_move_and_choose, "Down and up go one by one. Right and left jump. Enter chooses.")    \
    PHRASE(keys_to_language, "press Left until you hear {bar}, Down until {button}, then Enter.")        \
    PHRASE(down_to_language, "press Down until you hear {button}, then Enter.")                          \
    PHRASE(up_to_language, "press Up until you hear {button}, then Enter.")                              \
    PHRASE(at_language, "press Enter.")                                                                  \
    PHRASE(out_of_box_to_language, "press Back or Escape, then F1.")                                     \
    PHRASE(stopped_here, "Stopped here. Enter chooses it.")                                              \
    PHRASE(reading_goes_on, "I read on.")                                                                \
    PHRASE(key_to_stop, "While I read, Enter stops there first.")                                        \
    PHRASE(key_for_all_keys, "F1 or Help says what more keys do.")                                       \
    PHRASE(keys_to_leave, "Back or Escape goes back. Home, or Start over in the bar, starts over.")      \
    PHRASE(keys_of_the_voice, "The volume keys make it louder or softer.")                               \
    PHRASE(key_for_speech, "F1 or Help says this again.")                                                \
    PHRASE(key_for_help, "Press it once more to open Get help.")                                         \
    PHRASE(key_for_silence, "One more press turns speech off.")                                          \
    PHRASE(speech_off, "Speech is off. F1 or Help turns it on again.")                                   \
    PHRASE(started_over, "Started over")

#define BODYMAP_PHRASE(name, words) inline constexpr std::string_view name = words;
BODYMAP_PHRASES(BODYMAP_PHRASE)
#undef BODYMAP_PHRASE

/// In the order of model::Topic.
inline constexpr std::array<std::string_view, model::topic_count> topics = {"Circulation", "Flexibility",
                                                                            "Inflammation", "Relaxation"};
/// In the order of model::foot_parts.
inline constexpr std::array<std::string_view, model::foot_parts.size()> foot_parts = {"Toes", "Ball of foot", "Arch",
                                                                                      "Heel"};
/// In the order of model::Grade.
inline constexpr std::array<std::string_view, model::grade_count> grades = {
    "Good evidence", "Some evidence", "Weak evidence", "Not supported", "Not tested"};
/// In the order of model::EffectSize.
inline constexpr std::array<std::string_view, 4> effect_sizes = {"no effect", "small effect", "medium effect",
                                                                 "large effect"};

/// In the order of model::Urgency. Shown with the clinic's own emergency number.
inline constexpr std::array<std::string_view, model::urgency_count> urgencies = {
    "If one of these fits you, call 911 now",
    "If one of these fits you, go to an emergency room now",
    "If one of these fits you, get seen today",
    "If one of these fits you, get seen this week",
    "If one of these fits you, have no massage today",
    "If one of these fits you, tell us first",
    "Places to skip",
    "If one of these fits you, do what it says"};

/// The same where words are large.
inline constexpr std::array<std::string_view, model::urgency_count> urgencies_in_short = {
    "Any of these? Call 911 now",
    "Any of these? Go to an emergency room now",
    "Any of these? Get seen today",
    "Any of these? Get seen this week",
    "Any of these? No massage today",
    "Any of these? Tell us first",
    "Places to skip",
    "Any of these? Do what it says"};

/// Of a stride, from the landing of a foot on: what the moment is called, and what the leg does then.
inline constexpr std::array<std::string_view, model::Stride::step_count> steps = {"Foot lands", "Lowest point",
                                                                                  "Push-off", "In the air", "Swing"};
inline constexpr std::array<std::string_view, model::Stride::step_count> step_in_short = {
    "thigh and calf take the load", "thigh and calf hold you up", "your foot pushes you forward",
    "hip and shin bring the leg forward", "the back of the thigh slows the leg"};

/// What an area of the leg does at each of those steps; nothing where it rests, or others matter more.
struct Role {
    std::string_view area;
    std::array<std::string_view, model::Stride::step_count> words{};
};
inline constexpr std::array<Role, 7> roles = {
    {{"quads", {"brake the fall", "brake the fall", "", "", ""}},
     {"calves", {"take the load", "hold you up", "", "", ""}},
     {"glutes", {"brake, then drive", "brake, then drive", "", "", ""}},
     {"hamstrings", {"steady the leg", "pull you over", "", "", "slow the leg"}},
     {"feet", {"", "", "push you forward", "", ""}},
     {"hip-flexors", {"", "", "begin the swing", "swing the leg", ""}},
     {"shins", {"", "", "", "lift your toes", "lift your toes"}}}};

/// What the map is called through each benefit: what is graded there, and nothing more. No longer than what it is
/// called without one, so that names stand as they do there. In the order of model::Topic.
inline constexpr std::array<std::string_view, model::topic_count> lens_titles = {
    "Massage warms your skin", "A little more reach", "Lab tests: less inflammation?", "Calmer right after"};
/// What the body shows through each benefit, for who cannot see it; in that order too.
inline constexpr std::array<std::string_view, model::topic_count> lens_shows = {
    "A hand on the skin, with warmth that rises.",
    "Somebody sits and bends forward from the hip up to a mark, and after a massage a little farther.",
    "A tube in a lab: after a massage what is measured in it may stand a little lower for a few hours.",
    "A soft light is around all of the body, and a heart on the chest."};
/// What is said beside the part that shows it; in that order too.
inline constexpr std::size_t most_lens_captions = 2;
inline constexpr std::array<std::array<std::string_view, most_lens_captions>, model::topic_count> lens_captions = {
    {{"Warmer skin. Muscle: as before", ""},
     {"A little farther, for a while", ""},
     {"Lab tests may find less of it", "No proof of faster healing"},
     {"Mind: less worry", "Pulse: a little slower"}}};
inline constexpr std::array<std::string_view, 2> breath_turns = {breathe_in, "Breathe out"};
/// And what of it changes, what does not, and what else does; each beside a line that goes so.
inline constexpr std::size_t most_lens_facts = 3;
inline constexpr std::array<std::array<std::string_view, most_lens_facts>, model::topic_count> lens_facts = {
    {{"Massage: warmer skin", "Massage: no more blood in the muscle", "Moving your knee: about 3 times the blood"},
     {"Reach: a bit farther", "Stiffness: the same", ""},
     {"In lab tests: a bit less, maybe", "No proof of faster healing", ""},
     {"Worry: less, right after", "Running faster: tested, no gain", ""}}};

/// What the tint on the body stands for; in that order too, and nothing where there is none.
inline constexpr std::array<std::string_view, model::topic_count> lens_keys = {
    "Tinted thighs: warmer skin, in one small study", "Tinted thighs: where studies of reach agree best", "", ""};

/// Parts of the body as FRAN19 has them: of touches here, and of injuries in studies.
inline constexpr std::array<std::string_view, 3> touched_parts = {
    "Knees: touched here", "Lower legs and feet: touched here", "Elsewhere: touched here"};
inline constexpr std::array<std::string_view, 3> injured_parts = {
    "Knees: in studies", "Lower legs and feet: in studies", "Elsewhere: in studies"};

/// From Sunday.
inline constexpr std::array<std::string_view, 7> days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

inline constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// What a clinic's own lines are led in with; `say` puts the kiosk's words into the visitor's language.
template <class Say>
model::ClinicWords of_clinic(Say say) {
    model::ClinicWords words = {say(to_book),     say(to_book_online), say(open_hours), {},
                                say(morning),     say(afternoon),      say(prices),     say(insurance),
                                say(checked_by),  say(closed),         say(closed_on),  {},
                                say(day_of_month)};
    std::ranges::transform(days, words.days.begin(), say);
    std::ranges::transform(months, words.months.begin(), say);
    return words;
}

/// Everything above, for translators: what is not said here stays in English.
inline std::vector<std::string_view> all() {
#define BODYMAP_PHRASE(name, words) name,
    std::vector<std::string_view> phrases = {BODYMAP_PHRASES(BODYMAP_PHRASE)};
#undef BODYMAP_PHRASE
    const auto is_new = [&](std::string_view words) {
        return !words.empty() && std::ranges::find(phrases, words) == phrases.end();
    };
    phrases.insert(phrases.end(), topics.begin(), topics.end());
    phrases.insert(phrases.end(), foot_parts.begin(), foot_parts.end());
    phrases.insert(phrases.end(), grades.begin(), grades.end());
    phrases.insert(phrases.end(), effect_sizes.begin(), effect_sizes.end());
    phrases.insert(phrases.end(), urgencies.begin(), urgencies.end());
    std::ranges::copy_if(urgencies_in_short, std::back_inserter(phrases), is_new);
    phrases.insert(phrases.end(), steps.begin(), steps.end());
    phrases.insert(phrases.end(), step_in_short.begin(), step_in_short.end());
    for (const Role& role : roles)
        for (const std::string_view words : role.words)
            if (!words.empty() && std::ranges::find(phrases, words) == phrases.end()) phrases.push_back(words);
    phrases.insert(phrases.end(), lens_titles.begin(), lens_titles.end());
    phrases.insert(phrases.end(), lens_shows.begin(), lens_shows.end());
    for (const auto& captions : lens_captions) std::ranges::copy_if(captions, std::back_inserter(phrases), is_new);
    std::ranges::copy_if(breath_turns, std::back_inserter(phrases), is_new);
    for (const auto& facts : lens_facts) std::ranges::copy_if(facts, std::back_inserter(phrases), is_new);
    std::ranges::copy_if(lens_keys, std::back_inserter(phrases), is_new);
    for (const auto& parts : {touched_parts, injured_parts}) phrases.insert(phrases.end(), parts.begin(), parts.end());
    phrases.insert(phrases.end(), days.begin(), days.end());
    phrases.insert(phrases.end(), months.begin(), months.end());
    for (const model::MovementName& movement : model::movements()) phrases.push_back(movement.alt);
    return phrases;
}

}  // namespace wording
