#include "model/movement.h"

#include <algorithm>
#include <array>

namespace model {
namespace {

// Whoever only hears it should be able to do it.
constexpr auto all_movements = std::to_array<MovementName>({
    {"ankle-pumps", "Somebody sits with straight legs. The feet bend up toward the shins, then point away."},
    {"arm-swings", "Somebody stands and swings both arms forward and back, with loose shoulders."},
    {"arms-overhead", "Somebody stands and slowly raises both arms to the side, until they reach up high."},
    {"ball-sit", "Somebody sits on a soft ball with one side, and lets the weight sink in slowly."},
    {"breathing", "Somebody sits with a hand on the belly. The belly rises with the breath, and sinks slowly."},
    {"butterfly", "Somebody sits on the floor, soles together. Both knees sink slowly to the sides."},
    {"calf-stroke", "Somebody sits with one knee up. Both hands glide from the ankle up to the knee."},
    {"calves-on-chair", "Somebody lies on the back with the calves on a chair, and the belly rises and sinks."},
    {"chair-march", "Somebody stands behind a chair, holds on, and lifts one knee, then the other."},
    {"compression", "Two hands, one on the other, press down on a calf with straight arms, and let go.", true},
    {"feet-up", "Somebody leans back in a chair with the feet up on a stool, and breathes slowly."},
    {"figure-four", "Somebody sits with one ankle across the other knee, and leans forward a little."},
    {"foot-circles", "Somebody sits and lifts one foot. The toes draw slow circles in the air."},
    {"foot-rub", "Both thumbs rub slowly along the sole of one foot, between the heel and the toes."},
    {"friction", "Two thumbs rub to and fro across the tendon above the heel.", true},
    {"half-kneel", "Somebody kneels on one knee, one foot in front. The hips move slowly forward."},
    {"hand-squeeze", "Two hands open wide, then close gently, again and again."},
    {"head-tilt", "Somebody tips one ear toward the shoulder, comes back, and tips to the other side."},
    {"head-turn", "Somebody slowly turns the head to one side, back to the middle, and to the other side."},
    {"heel-raise", "Somebody holds on to a chair, rises onto the toes, and slowly comes down."},
    {"heel-slide", "Somebody sits on a chair and slides one foot back under it, then forward again."},
    {"kneading", "Two hands take turns to lift and squeeze a calf: one lifts, the other lets go.", true},
    {"knee-rock", "Somebody lies on the back with bent knees. Both knees rock slowly from side to side."},
    {"knee-straighten", "Somebody sits on a chair, and straightens one knee until the leg is level."},
    {"knee-to-chest", "Somebody lies on the back, and pulls one knee to the chest with both hands."},
    {"knee-to-wall", "Toes to a wall, heel down. The knee bends forward until it meets the wall."},
    {"legs-up-wall", "Somebody lies on the back, with both legs resting straight up against a wall."},
    {"lie-and-breathe", "Somebody lies on the back with bent knees. The belly rises, and sinks slowly."},
    {"long-strokes",
     "Two flat hands glide slowly up along the back, on both sides of the spine, and come back lightly.", true},
    {"lymph-drainage", "Two flat hands move the skin of a calf in small, light circles, up toward the knee.", true},
    {"march", "Somebody stands and marches in place. The knees rise in turn, and the arms swing."},
    {"myofascial-holds", "Two flat hands rest on the back, and slowly draw the skin apart. They stay a while.", true},
    {"partner-stretch", "Somebody lies on the back. Another person slowly raises the straight leg, and stops."},
    {"pillow-between-knees", "Somebody lies on one side, with a pillow between the knees, and breathes slowly."},
    {"pillow-under-knees", "Somebody lies on the back, with a pillow under the knees, and breathes slowly."},
    {"reach-forward", "Somebody sits with one leg straight, and slowly leans forward from the hips."},
    {"shoulder-drop", "Somebody raises the shoulders a little, breathes out, and lets them drop."},
    {"shoulder-press", "Somebody reaches across to the other shoulder, and presses the muscle there softly."},
    {"shoulder-rolls", "Somebody rolls both shoulders: up, back, down, and around again."},
    {"side-leg-lift", "Somebody lies on one side, and slowly lifts the top leg, then lowers it."},
    {"side-steps", "Somebody steps to the side: one foot goes out, and the other one follows."},
    {"squeeze-glutes", "Somebody lies on the back with bent knees, and squeezes the muscles of the buttocks."},
    {"stair-steps", "Somebody steps up onto a stair, and down again."},
    {"swing-leg", "Somebody holds on to a chair, and swings one leg gently forward and back."},
    {"tapping", "Two loose fists tap along a calf in turn, lightly and quickly.", true},
    {"thigh-roll", "Somebody lies face down on the forearms. A roller under the thighs rolls up and down."},
    {"thigh-stroke", "Somebody sits, and strokes one thigh with flat hands, from the knee up to the hip."},
    {"toe-curls", "One foot: the toes spread wide, then curl under."},
    {"toe-lifts", "Somebody sits with both heels on the floor. The toes lift, and come down again."},
    {"toe-pull", "A hand pulls the toes of one foot slowly back, until the sole feels a mild stretch."},
    {"towel-stretch", "Somebody lies on the back, a towel around one foot, and draws the straight leg up."},
    {"trigger-points", "One thumb presses slowly on a small spot between neck and shoulder, waits, and lets go.", true},
    {"trunk-turn", "Somebody sits with crossed arms, and slowly turns the chest left and right."},
    {"walking", "Somebody walks at an easy pace, with loose arms."},
    {"wall-stretch", "Somebody leans on a wall, one foot back with the heel down, and bends the front knee."},
});
static_assert(std::ranges::is_sorted(all_movements, {}, &MovementName::name));

}  // namespace

std::span<const MovementName> movements() { return all_movements; }

const MovementName* movement(std::string_view name) {
    const auto found = std::ranges::find(all_movements, name, &MovementName::name);
    return found == all_movements.end() ? nullptr : &*found;
}

}  // namespace model
