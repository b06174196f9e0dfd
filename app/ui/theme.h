#pragma once
#include <array>
#include <optional>

#include "imgui.h"
#include "model/runner.h"
#include "platform/fonts.h"
#include "ui/motion.h"

/// Every colour, size and duration of the kiosk. Sizes are millimetres of the panel, so that they stay readable and
/// touchable on any panel; the rules they keep (Section 508 402.4, targets of 20 mm, gaps of 4 mm) are tested.
namespace ui {

struct Tone {
    ImU32 ink = 0;   ///< words and icons
    ImU32 tint = 0;  ///< what they stand on
    ImU32 edge = 0;  ///< of a control; the tint itself where that stands out enough
};

/// Where somebody shows an exercise.
struct SceneTones {
    ImU32 room = 0;    ///< behind them
    ImU32 ground = 0;  ///< below them, and what is not touched
    ImU32 thing = 0;   ///< a chair, a step, a roller
    ImU32 edge = 0;    ///< of all that
};

/// The colours of a body and what it wears.
struct BodyTones {
    ImU32 bare = 0;    ///< what cannot be touched
    ImU32 crease = 0;  ///< between its parts
    ImU32 muscle = 0;
    ImU32 joint = 0;   ///< knees, ankles and feet
    ImU32 tendon = 0;  ///< also bone under the skin
    ImU32 seam = 0;    ///< around each part that can be touched, and around the body
    ImU32 shade = 0;   ///< lines in the face, and between fingers
    ImU32 white = 0;   ///< of the eyes
    ImU32 eye = 0;
    ImU32 mouth = 0;
    ImU32 brow = 0;
    ImU32 hair = 0;  ///< or the scarf over it
    ImU32 vest = 0;
    ImU32 shorts = 0;
    ImU32 trim = 0;          ///< of the vest
    ImU32 edge = 0;          ///< around clothes and hair; clear where they stand out by their colours
    float shorts_share = 0;  ///< how much of them is seen over what can be touched, 0 to 1
    float vest_share = 0;
    float ground = 0;  ///< how much of the shadow below the feet is seen, 0 to 1
};

struct Palette {
    ImU32 paper = 0;
    ImU32 card = 0;
    ImU32 card_edge = 0;  ///< clear where the card stands out by its shadow
    ImU32 box_edge = 0;   ///< of what is no control; clear where boxes stand out by their tints
    ImU32 shadow = 0;
    ImU32 ink = 0;
    ImU32 quiet_ink = 0;
    ImU32 line = 0;
    BodyTones body;
    SceneTones scene;
    ImU32 touched = 0;         ///< the touched area: this colour means nothing else
    ImU32 touched_fibres = 0;  ///< the fibres of the muscle there
    ImU32 dark_seam = 0;       ///< around an area that is as light as the body's seams
    ImU32 shown = 0;           ///< an area shown, not touched: as an example, or through a benefit
    ImU32 touched_label = 0;   ///< its name
    Tone name;                 ///< of an area, beside the body
    Tone touched_name;         ///< of the touched one
    ImU32 echo = 0;            ///< of a runner, where they were before
    ImU32 leader = 0;          ///< from a name to its area
    ImU32 leader_band = 0;     ///< below it, so that it is seen on the body as well
    ImU32 veil = 0;            ///< laid over everything behind a question
    ImU32 unlit = 0;           ///< what a panel shows that is turned down altogether
    ImU32 pressed = 0;         ///< laid over whatever is held down
    Tone primary;              ///< the one main thing to do, and what is selected
    Tone pill;                 ///< quiet chips, and what a switch slides in
    Tone caution;
    Tone help;  ///< the way to help, in the one colour that means: be careful
    Tone bar;
    Tone bar_button;
    Tone numbers;                ///< of a picture of numbers that belongs to no benefit
    Tone right;                  ///< a choice that is right
    Tone not_quite;              ///< a choice that is not; calm, for nobody did anything wrong
    std::array<Tone, 4> topics;  ///< in the order of model::Topic
    ImU32 focus = 0;             ///< the ring around what the keys have reached
    ImU32 focus_gap = 0;         ///< a second ring within it, for grounds on which the first is not seen
    ImU32 too_small = 0;         ///< what staff are told about a touch target; coral means something else

    /// A button beside the primary one.
    Tone secondary() const { return {ink, pill.tint, pill.edge}; }
    /// Of what is filled to show how much.
    ImU32 amount() const { return box_edge != 0 ? ink : body.vest; }
};

/// A runner's, by day.
BodyTones body_tones(const model::Runner&);
/// Of the sole of a foot, which is lighter.
BodyTones sole_tones(const BodyTones&);

/// The light theme, design section 5, with the first runner's body.
Palette light_palette();
/// The same with a clinic's own colour (0xRRGGBB) for the one main thing to do, and for what is selected. Never for a
/// benefit, a warning or the body: there each colour means something.
Palette light_palette(std::optional<unsigned> brand);
/// Black on white, and lines instead of tints and shadows. The figure is white with black seams.
Palette high_contrast_palette();
/// While the clinic is closed: as little light as words can be read in.
Palette dark_palette();

/// A way to set text: a weight of Inter, its em in millimetres, and the distance of baselines in ems. All of them grow
/// by what the visitor asks for, titles too (WCAG 2.2, 1.4.4): where that leaves no room, the layout changes.
struct Type {
    ImFont* platform::Fonts::*weight = &platform::Fonts::regular;
    float em_mm = 0;
    float leading = 0;
};

namespace type {
using platform::Fonts;
inline constexpr Type poster = {&Fonts::bold, 30.2F, 1.0F};  ///< read from 3 m
inline constexpr Type display = {&Fonts::bold, 18.4F, 1.12F};
inline constexpr Type title = {&Fonts::bold, 14.0F, 1.14F};
inline constexpr Type question = {&Fonts::bold, 11.0F, 1.18F};  ///< that has a card to itself
inline constexpr Type across_a_counter = {&Fonts::semibold, 9.6F, 1.34F};
inline constexpr Type heading = {&Fonts::bold, 8.4F, 1.25F};
inline constexpr Type lead = {&Fonts::regular, 8.2F, 1.36F};
inline constexpr Type body = {&Fonts::regular, 7.0F, 1.38F};
inline constexpr Type body_bold = {&Fonts::bold, 7.0F, 1.38F};
inline constexpr Type label = {&Fonts::semibold, 7.0F, 1.2F};
inline constexpr Type name = {&Fonts::medium, 7.1F, 1.2F};
inline constexpr Type name_bold = {&Fonts::bold, 7.1F, 1.2F};
inline constexpr Type claim = {&Fonts::semibold, 6.7F, 1.44F};  ///< beside others, each as tall as `body`
inline constexpr Type small = {&Fonts::regular, 6.7F, 1.35F};
inline constexpr Type small_bold = {&Fonts::semibold, 6.7F, 1.25F};
}  // namespace type

/// Millimetres, except where a share of the panel is meant.
namespace size {
// What a hand and an eye need.
inline constexpr float target = 20;            ///< the least height and width of anything that can be touched
inline constexpr float between = 4;            ///< the least gap between two such things
inline constexpr float capital = 4.8F;         ///< the least height of a capital letter
inline constexpr float turns_page = 20;        ///< a drag this long means the next stop
inline constexpr float finger = 10;            ///< how far beside an area a touch still means it
inline constexpr float finger_on_bare = 1.5F;  ///< the same, where the finger is on the chest, the head or an arm
inline constexpr float least_area = 12;        ///< a smaller part of the body is touched as if it were as large as that
inline constexpr float slop = 8;          ///< a finger that moved less than this trembles, and has not begun to drag
inline constexpr float rounding = 0.5F;   ///< what is off by less than this still stands where it stood
inline constexpr float near_miss = 1.9F;  ///< so far beside a thing it is meant: not half of what is between two
inline constexpr float same_spot = 26;    ///< two touches of one shaking hand, each up to 12 off, lie no farther apart
inline constexpr float out_of_reach = 0.15F;  ///< share of a portrait panel's height, from its top, that a child or a
                                              ///< wheelchair user cannot touch
inline constexpr float least_lowered = 340;   ///< how tall half of such a panel is, for large text to have room there
inline constexpr float most_lowered = 420;    ///< more is out of reach (1220 above the floor) if it hangs 800 above it
// The panel.
inline constexpr float bar = 27;                  ///< with one row of buttons
inline constexpr float bar_apart = 13;            ///< before the button that is set apart from the others
inline constexpr float bar_label_padding = 2.5F;  ///< the least, left and right, in a full row
inline constexpr float margin = 9;
inline constexpr float text_margin = 14;  ///< where words stand directly on the paper
inline constexpr float title_margin = 6;
inline constexpr float card_margin = 6;
inline constexpr float card_share = 0.395F;       ///< of a landscape panel's width
inline constexpr float card = 178;                ///< how wide it wants to be, with the usual text
inline constexpr float roomy_card_share = 0.5F;   ///< of the map's room, beside a list of names on one line each
inline constexpr float narrow_card = 0.75F;       ///< with so much of that it leaves names their place around a figure
inline constexpr float strip_share = 0.4F;        ///< of a portrait panel's height, for the figures above an open page
inline constexpr float strip_share_large = 0.2F;  ///< where text is twice as large
// A page that has the panel for itself: what stands still at the left, the words at the right.
inline constexpr int longest_line = 75;     ///< characters, on average: longer lines lose the eye on its way back
inline constexpr float widest_box = 1.25F;  ///< of what has those lines, times that
inline constexpr float least_left = 0.3F;   ///< share of the card
inline constexpr float most_left = 0.5F;
inline constexpr float column_gap = 12;
inline constexpr std::array picture_shares = {0.62F, 0.58F, 0.54F, 0.5F, 0.45F, 0.4F};  ///< of the card, the best first
inline constexpr int least_line_beside_picture = 36;                                    ///< characters
// Cards and buttons.
inline constexpr float dialog = 190;        ///< its width
inline constexpr float time_left = 3;       ///< the line that says how long it waits
inline constexpr float edge = 0.5F;         ///< the line around a control
inline constexpr float strong_edge = 0.8F;  ///< the same in high contrast
inline constexpr float focus = 1;           ///< the ring around what the keys have reached, in two colours
inline constexpr float focus_gap = 0.8F;
inline constexpr float spoken_mark = 1.6F;  ///< the bar beside what is being read out
inline constexpr float spoken_gap = 2.4F;   ///< between the bar and the words
inline constexpr float clip_side = 5;       ///< what overhangs a column's side and is not clipped
inline constexpr float card_radius = 7;
inline constexpr float card_padding = 9;
inline constexpr float tight_card_padding = 4.5F;  ///< where text is large
inline constexpr float tight_card_margin = 2;
inline constexpr float shadow = 9;  ///< how far it reaches
inline constexpr float header_gap = 3;
inline constexpr float section_gap = 4;
inline constexpr float latin_gap = 4;
inline constexpr float button_radius = 5;
inline constexpr float button_padding = 6;
inline constexpr float least_padding = 1;     ///< where a label is too long for the whole of it
inline constexpr float tight_padding = 3.5F;  ///< left and right of a label where room is scarce
inline constexpr float label_padding = 2;     ///< above and below a label of several lines
inline constexpr float choice_padding = 5;    ///< left and right
inline constexpr float choice_edge = 3;       ///< above and below
inline constexpr float stacked_button = 29;
inline constexpr float stacked_icon = 9.5F;
inline constexpr float icon = 8.6F;
inline constexpr float icon_gap = 2.6F;
inline constexpr float tile_padding = 4;
inline constexpr float tight_tile_padding = 2.5F;  ///< where text is large
inline constexpr float tile_line_gap = 1.6F;
// Blocks of a page.
inline constexpr float paragraph_gap = 3;
inline constexpr float tight_gaps = 0.4F;        ///< share of the gaps around text that is left where that saves a stop
inline constexpr float worth_tightening = 1.2F;  ///< of a view's height: what is taller is too tall for that
inline constexpr float sentences_apart = 1.6F;   ///< beyond this text a view shows but a few lines
inline constexpr float chip = 10.5F;
inline constexpr float chip_radius = 0;  ///< rounded it would look like a button
inline constexpr float chip_padding = 3.5F;
inline constexpr float chip_gap = 2.5F;
inline constexpr float swatch = 11;  ///< of a legend
inline constexpr float swatch_height = 6;
inline constexpr float bullet = 0.9F;
inline constexpr float bullet_indent = 7;
inline constexpr float grade_sheets = 7.4F;  ///< how sure the studies are, drawn
inline constexpr float grade_gap = 1.6F;     ///< between that and its words
inline constexpr float box_padding = 4;
inline constexpr std::size_t longest_mark = 45;  ///< characters: of a longer sentence only the call stands out
inline constexpr float warning_edge = 2;         ///< above and below its words
inline constexpr float warning_bar = 1.4F;       ///< the yellow one before its words, so wide and so far from its side
inline constexpr int least_warning_line = 28;    ///< characters: with fewer no warning stands beside another
inline constexpr int areas_in_a_row = 3;         ///< in a list of areas, at most
inline constexpr float tallest_photo = 90;
// Pictures of numbers.
inline constexpr float chart_padding = 4;
inline constexpr float chart_gap = 2.5F;  ///< between its rows
inline constexpr float chart_bar = 8;     ///< how tall
inline constexpr float least_bar = 40;    ///< room for the longest, or names stand above their bars
inline constexpr float chart_plot = 34;   ///< how tall a hill over days is
inline constexpr float chart_line = 1;
inline constexpr float chart_dot = 1.5F;
inline constexpr float chart_edge = 0.5F;
inline constexpr float person = 11;  ///< how tall
inline constexpr float person_width = 5.5F;
inline constexpr float person_gap = 1.6F;
inline constexpr float sign = 8;  ///< of + and -
inline constexpr float sign_stroke = 1.2F;
inline constexpr float lane = 9;       ///< how tall a run is drawn
inline constexpr float thin_lane = 3;  ///< past what is wise
// Somebody who shows a movement.
inline constexpr float movement = 64;           ///< its width beside the words that it shows
inline constexpr float tallest_movement = 74;   ///< where it has a row to itself
inline constexpr float movement_shape = 0.75F;  ///< its height, as a share of its width
inline constexpr float hands_shape = 0.532F;    ///< the same of hands at work
inline constexpr float movement_badge = 12;     ///< the disc in its corner that says it can be played
inline constexpr float movement_inset = 2;
inline constexpr float hands_share = 0.6F;  ///< of a column's width, beside the words of how firm they are
inline constexpr float firmness = 14;       ///< how tall the steps of how firm are
inline constexpr float firmness_gap = 1;
inline constexpr float stripe_pitch = 2;  ///< of what is too firm
inline constexpr float stripe = 0.75F;
// A page that goes by steps.
inline constexpr float tall_choice = 30;     ///< an answer, where there is room
inline constexpr float tallest_choice = 50;  ///< and where there is much
inline constexpr float link_column = 104;    ///< with less, a way to another page has but one other beside it
inline constexpr std::array larger_questions = {1.3F, 1.2F, 1.1F};  ///< times the usual text, where there is room
inline constexpr std::array larger_outcomes = {2.0F, 1.6F, 1.3F};   ///< the same of what stops the questions
inline constexpr std::array wider_gaps = {3.0F, 2.5F, 2.0F, 1.5F};  ///< times the usual, where two columns have room
inline constexpr float step_mark = 11;                              ///< one for each question, as wide
inline constexpr float step_mark_height = 3;                        ///< and as tall
inline constexpr float step_mark_gap = 2;
inline constexpr float day = 34;  ///< the least height of a day of the week
inline constexpr float day_icon = 7.5F;
inline constexpr float day_padding = 2;
inline constexpr int least_day_line = 11;   ///< characters: with fewer the days stand in more rows
inline constexpr int least_item_line = 40;  ///< characters: with fewer no item of a list stands beside another
// The figure and its names.
inline constexpr float portrait_gap = 4;         ///< between the figure and the title above it
inline constexpr float figure_side = 5;          ///< between the figure and the names beside it
inline constexpr int compact_lines = 3;          ///< of body text on a compact card
inline constexpr float least_card_share = 0.3F;  ///< of what a portrait panel has for figure and card
inline constexpr int least_lines = 4;            ///< of a card's text beside what stands still on it, or nothing does
inline constexpr float large_text = 1.3F;        ///< beyond this little else has room beside what is read
inline constexpr float least_strip = 80;         ///< figures above a page that are less tall show nothing
inline constexpr float name_figure = 28;         ///< how wide one is beside a page's name, where there is no more room
inline constexpr float name_figures = 80;        ///< how wide what a page is about is there, at most
inline constexpr float least_figure_width = 50;  ///< for each of two figures, or one among its names
inline constexpr float smallest_figure_width = 34;  ///< beside a list of names; else it steps aside
inline constexpr int most_name_columns = 3;         ///< of that list
inline constexpr int least_name_rows = 4;           ///< seen of it at once, where there is little room
inline constexpr float lit_column = 105;            ///< the most that figures beside a page take, which is about them
inline constexpr float lit_share = 0.25F;           ///< and of what is there for both
inline constexpr float seam = 0.45F;                ///< around each part of the body that can be touched
inline constexpr float figure_foot = 5;             ///< below the feet
inline constexpr float names_column = 42;
inline constexpr float name_padding = 2;
inline constexpr float name_label = 13.4F;  ///< how tall; what is touched is as tall as any target
inline constexpr float name_label_padding = 5;
inline constexpr float name_clearance = 1.5F;  ///< between a label and a body beside it
inline constexpr float name_off = 12;          ///< the most that a name stands above or below its part
inline constexpr float name_off_upright = 13;
inline constexpr float names_farther = 1.5F;     ///< times that, where two figures have no room for their names else
inline constexpr float name_over_shoulder = 20;  ///< the same of one whose line comes from above
inline constexpr float paired_figure = 170;      ///< the least height of two figures among their names
inline constexpr float single_figure = 130;      ///< and of one
inline constexpr float turn_height = 1400;       ///< in units of the drawing: where what turns the body stands
inline constexpr float between_figures = 8;
inline constexpr float leader = 0.5F;
inline constexpr float leader_band = 1.5F;    ///< what it is drawn on
inline constexpr float leader_level = 2;      ///< the least of it that is level
inline constexpr float leader_slope = 1.1F;   ///< of its slanted part: how far across for each step up or down
inline constexpr float leader_steep = 0.42F;  ///< the same where it comes over the shoulder
inline constexpr float leader_dot = 1.5F;
inline constexpr float leader_clearance = 3;  ///< to the dots of others
inline constexpr float fact_line = 30;        ///< beside what changes through a benefit, and what does not
inline constexpr float fact_line_height = 11;
inline constexpr float fact_stroke = 0.8F;
// What is said beside the part of the body that shows it.
inline constexpr float callout_padding = 2;
inline constexpr float callout_gap = 2;                             ///< between it and names, lines or the body
inline constexpr float callout_step = 3;                            ///< places for it are tried so far from one another
inline constexpr float callout_reach = 90;                          ///< and no farther from its part
inline constexpr std::array callout_words = {60.0F, 40.0F, 26.0F};  ///< widths that its words are set in
inline constexpr float callout_picture = 15;                        ///< what a benefit changes, drawn
inline constexpr float heart = 9;                                   ///< on the chest of somebody whose pulse is slower
// The attract screen.
inline constexpr float attract_margin = 22;
inline constexpr float attract_button = 27.8F;  ///< where each language begins
inline constexpr float attract_ground = 29;     ///< the strip that the runner stands on
inline constexpr float attract_names = 16.4F;   ///< the labels of the muscles at work
inline constexpr float attract_names_gap = 12;  ///< between them and the runner
inline constexpr float least_runner = 75;       ///< a shorter one shows nothing
inline constexpr float attract_gap = 8;
inline constexpr float offer_gap = 3;  ///< between what is offered in one language, and the same in another
// The page of a stride.
inline constexpr float stride_share = 0.62F;  ///< of the card's width, for the runner
inline constexpr float stride_track = 4;      ///< the line that the knob slides along
inline constexpr float stride_knob = 20;
inline constexpr float stride_mark = 1.6F;  ///< of a step on that line
inline constexpr float step_number = 11;    ///< the disc around it
inline constexpr float least_stride = 70;   ///< the least height of the runner there
inline constexpr float attract_words = 205;
inline constexpr float invitation_gap = 5;  ///< between a title and its button, with a second language below
/// Shares of the titles' size that the first screen may set them in: the largest that leaves every language its room,
/// and larger ones where the words have a column of their own. Below what they have with the usual text they never go.
inline constexpr std::array title_shares = {1.3F, 1.2F, 1.1F, 1.0F, 0.85F, 0.7F, 0.6F};
inline constexpr float attract_figures = 70;  ///< the least height of the figures above the words
inline constexpr float logo = 16;             ///< the most height of a clinic's logo, and a third of it its width
// Its place is never the same for long, so that nothing burns in: by day it goes to and fro by more than a line is
// wide, in the dark by more than the figures are. The steps across and down are of different length, for then the way
// does not repeat itself.
inline constexpr float drift = 4;  ///< how far it goes from its place by day
inline constexpr float drift_step_across = 1.5F;
inline constexpr float drift_step_down = 1.1F;
inline constexpr float dark_width = 0.76F;  ///< shares of the panel that it takes in the dark
inline constexpr float dark_height = 0.72F;
inline constexpr float dark_step_across = 4;
inline constexpr float dark_step_down = 2.7F;
}  // namespace size

namespace opacity {
inline constexpr float pressed_area = 0.45F;  ///< of the touched colour, while the finger is still down
inline constexpr float unavailable = 0.45F;
inline constexpr float lesser_bar = 0.62F;   ///< of all but the longest
inline constexpr float lit_by_lens = 0.55F;  ///< of a benefit, over the part that was looked at
inline constexpr float calm = 0.55F;         ///< of the light around somebody calm
inline constexpr float air = 0.7F;           ///< of what a chest that breathes holds
inline constexpr float air_around = 0.28F;   ///< and of what it can hold
}  // namespace opacity

/// The palette and the scale of one panel.
struct Theme {
    Palette palette;
    platform::Fonts fonts;
    float pixels_per_mm = 1;
    float edge_mm = size::edge;

    float px(float mm) const { return mm * pixels_per_mm; }
};

/// How many pixels a millimetre of our sizes takes on a panel of so many pixels and inches. True millimetres on panels
/// of the size the layout is made for; on smaller ones everything shrinks to fit, on larger ones it grows, because
/// visitors stand farther back.
float pixels_per_mm(int width, int height, float diagonal_inches);

/// WCAG 2.2 contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
float contrast(ImU32 a, ImU32 b);

/// The diagonal taken when neither the settings nor the display tell one.
inline constexpr float usual_diagonal_inches = 21.5F;

}  // namespace ui
