#pragma once
#include "kiosk/presence.h"
#include "ui/scroll.h"
#include "visitor/breaths.h"
#include "visitor/language_choices.h"
#include "visitor/map/callout_places.h"
#include "visitor/map/figure_pictures.h"
#include "visitor/moving_pictures.h"
#include "visitor/narrator.h"
#include "visitor/running/show.h"
#include "visitor/running/stride_motion.h"
#include "visitor/walk/step_fits.h"

namespace visitor {

enum class Orientation { landscape, portrait };

/// By day, or while the clinic is closed.
enum class Light { day, dark };

/// Since when things are as they are: what has just changed still moves.
struct Since {
    kiosk::Time entered{};  ///< the attract screen was left or come back to
    kiosk::Time arrived{};  ///< at the current place
    kiosk::Time touched{};  ///< the open area was: it swells once
    kiosk::Time pressed{};  ///< the finger that is down came down, or the last one did
};

/// What the views show, and answer from.
struct Scene {
    ui::Rect panel;
    const Body& body;
    FigurePictures& figures;
    MovingPictures& moving;
    const model::Library& library;                 ///< in the visitor's language
    const std::vector<LanguageChoice>& languages;  ///< of the kiosk
    const OpenCard* card;                          ///< null when the page is not there
    const kiosk::Session& session;
    const kiosk::Presence& presence;
    const Narrator& narrator;
    ui::Scroll& scroll;        ///< of the card
    ui::Scroll& names_scroll;  ///< of the list of names
    ui::Scroll& parts_scroll;  ///< of the list of what stands on the card
    RunnerPictures& runners;
    std::optional<MuscleTouch>& muscle_touch;  ///< on the first screen
    StrideMotion& stride;                      ///< on the page of a stride
    Breaths& breaths;                          ///< that the visitor takes with the body
    CalloutPlaces& callout_places;             ///< of what is said beside it
    StepFits& step_fits;                       ///< of the step on the card
    Since since = {};
    Light light = Light::day;
    bool can_be_lowered = false;  ///< or has been: the panel's lower half is large enough for all of it
    bool speaks = false;          ///< to whoever cannot see it

    Orientation orientation() const { return panel.w >= panel.h ? Orientation::landscape : Orientation::portrait; }
};

}  // namespace visitor
