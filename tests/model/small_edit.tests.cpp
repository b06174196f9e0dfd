#include "model/small_edit.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>
#include <vector>

using model::is_small_edit;
using Pairs = std::vector<std::pair<const char*, const char*>>;

TEST_CASE("a slip that is mended leaves a text what it was") {
    const Pairs slips = {
        {"Is one leg a different color?", "Is one leg a different colour?"},
        {"What your muscles do in a stride", "What your muscle does in a stride"},
        {"Ankel", "Ankle"},
        {"Yes, or not sure", "Yes or not sure"},
        {"Don't rub it.", "Do not rub it!"},
        {"It's a blood clot", "It is a blood clot."},
        {"The staff will hlep.", "The staff will help."},
        {"Walk for a while", "Walk for a while."},
        {"tell the therapists", "Tell the terapists"},
        {"¿Tiene una pierna hinchada?", "¿Tiene la pierna hinchada?"},
        {"See a doctor form here", "See a doctor from here"},
        {"Toque el músculo", "Toque el musculo"},
        {"The swelingg", "The sweling"},
    };
    for (const auto& [before, now] : slips) {
        INFO(before << " / " << now);
        CHECK(is_small_edit(before, now));
        CHECK(is_small_edit(now, before));
        CHECK(model::small_edit_key(before) == model::small_edit_key(now));
    }
}

TEST_CASE("another number, a word such as not, and another word make another text") {
    const Pairs changes = {
        {"Walk for 5 minutes.", "Walk for 15 minutes."},
        {"Walk for 1.5 miles.", "Walk for 15 miles."},
        {"Walk for two minutes.", "Walk for ten minutes."},
        {"It costs $55.", "It costs 55."},
        {"You may rub it.", "You may not rub it."},
        {"You can rub it.", "You can't rub it."},
        {"Rub it with oil.", "Rub it without oil."},
        {"No massage.", "Massage."},
        {"Never run.", "Not run."},
        {"Is one leg newly swollen?", "Is one arm newly swollen?"},
        {"Left calf", "Right calf"},
        {"Light touch", "Tight touch"},
        {"Is it safe to run?", "Is it unsafe to run?"},
        {"It lowers pain.", "It slowers pain."},
        {"Stop when it hurts.", "Step when it hurts."},
        {"Is the hand sore?", "Is the hard sore?"},
        {"Pressure may increase.", "Pressure may decrease."},
        {"Warm and sore", "Warm or sore"},
        {"Rest today.", "Rest today and tomorrow."},
        {"Tell the staff now.", "Call 911 now."},
        {"", ""},
        {"?", "!"},
    };
    for (const auto& [before, now] : changes) {
        INFO(before << " / " << now);
        CHECK_FALSE(is_small_edit(before, now));
        CHECK_FALSE(is_small_edit(now, before));
    }
}

TEST_CASE("a text of a few letters is the same words, or another text") {
    const Pairs others = {
        {"y", "Yes"},         {"Ye", "Yes"},           {"to", "toes"},  {"hip", "hips"},
        {"she", "shed"},      {"arm", "army"},         {"ski", "skin"}, {"A ski injury", "A skin injury"},
        {"in bed", "ins be"}, {"Sor legs", "Sore leg"}};
    for (const auto& [one, other] : others) {
        INFO(one << " / " << other);
        CHECK_FALSE(is_small_edit(one, other));
        CHECK_FALSE(is_small_edit(other, one));
    }
    CHECK(is_small_edit("Yes", "yes!"));
    CHECK(is_small_edit("The arm", "An arm"));
    CHECK(is_small_edit("Calve", "Calves"));
    CHECK(is_small_edit("Sore hip", "Sore hips"));
}

TEST_CASE("two words of the body that look alike are never one and its slip") {
    const Pairs pairs = {
        {"hypertension", "hypotension"},
        {"hyperthyroidism", "hypothyroidism"},
        {"hipertensión", "hipotensión"},
        {"interarticular", "intraarticular"},
        {"abduction", "adduction"},
        {"immobile", "inmobile"},
        {"wrist", "waist"},
        {"ankle", "angle"},
        {"peroneal", "perineal"},
        {"mg", "mcg"},
        {"palpation", "palpitation"},
        {"month", "mouth"},
        {"possible", "impossible"},
        {"heart", "heat"},
        {"Is your left", "Is your loft"},
        {"strain", "sprain"},
        {"caliente", "calmante"},
    };
    for (const auto& [one, other] : pairs) {
        INFO(one << " / " << other);
        CHECK_FALSE(is_small_edit(one, other));
        CHECK_FALSE(is_small_edit(other, one));
    }
}

TEST_CASE("small edits are told in languages whose word for not is known") {
    CHECK(model::knows_small_edits_in("en"));
    CHECK(model::knows_small_edits_in("es"));
    CHECK_FALSE(model::knows_small_edits_in("de"));  // "kein", "klein"
}

TEST_CASE("a text in which many words were mended is another one") {
    CHECK(is_small_edit("color favor honor and some more words here too",
                        "colour favour honor and some more words here too"));
    CHECK_FALSE(is_small_edit("color favor honor labor", "colour favour honour labour"));
}
