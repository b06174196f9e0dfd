#include "prose/orders.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <catch2/catch_test_macros.hpp>

namespace {

std::string written(std::string_view text, std::string_view language) {
    std::vector<std::string> all;
    for (const prose::Order& order : prose::orders_in(text, language)) all.push_back(order.written);
    return fmt::format("{}", fmt::join(all, " | "));
}

}  // namespace

TEST_CASE("what a warning tells to do, and not to, is found clause by clause") {
    CHECK(written(
              "It can be a blood clot, so don't rub it. Chest pain? Call 911. If not, tell the staff now, and get seen "
              "today.",
              "en") == "so don't rub it. | Chest pain? | Call 911. | tell the staff now, | and get seen today.");
    CHECK(written("A bone may be broken. No massage and no stretching. Keep the leg still, and nobody should press it: "
                  "it can make it worse.",
                  "en") == "No massage | and no stretching. | Keep the leg still, | and nobody should press it:");
    CHECK(written("Have light touch only, with no deep pressing. Until then do less of what hurts.", "en") ==
          "Have light touch only, | with no deep pressing.");
    CHECK(
        written("Puede ser un coágulo: no lo frote. ¿Dolor de pecho? Llame al 911 y avise ya al personal. Siéntese, y "
                "que nadie lo presione.",
                "es") ==
        "no lo frote. | ¿Dolor de pecho? | Llame al 911 | y avise ya al personal. | Siéntese, | y que nadie lo "
        "presione.");
    CHECK(written("Massage may still be fine. It is no emergency, even if it is sore.", "en").empty());
    CHECK(written("No need to worry.", "en").empty());
}

TEST_CASE("what was taken out of a warning is named as it was written") {
    constexpr const char* before =
        "It can be a clot, so don't rub it. No massage or rolling, and no deep pressing. Call 911 now. If not, call "
        "us.";
    const auto lost = [&](std::string_view now) { return prose::lost_order(before, now, "en"); };
    CHECK(lost(before).empty());
    CHECK(lost("It can be a clot. No massage or rolling, and no deep pressing. Call 911 now. If not, call us.") ==
          "so don't rub it.");
    CHECK(lost("It can be a clot, so don't rub it. Call 911 now. If not, call us.") == "No massage or rolling,");
    CHECK(lost("It can be a clot, so don't rub it. No massage, and no deep pressing. Call 911 now. If not, call us.") ==
          "No massage or rolling,");
    CHECK(lost("It can be a clot, so don't rub it. No massage or rolling, and no deep pressing. If not, call us.") ==
          "Call 911 now.");
    CHECK(prose::lost_order("Is it sore, warm or red? Call us.", "Is it sore or red? Call us.", "en") == "warm");
    CHECK(prose::lost_order("Is it a rash, an open cut or a burn?", "Is it a rash, a cut or a burn?", "en").empty());
    CHECK(prose::lost_order("See a doctor this week, before any massage.", "See a doctor this week.", "en") ==
          "before any massage.");
    CHECK(prose::lost_order("Light touch only, with no deep pressing, rolling or tapping.",
                            "Light touch only, with no deep pressing.", "en") == "with no deep pressing,");
    CHECK(prose::lost_order("Call 911. Fever? Go to bed. Worse? Call 911.", "Call 911. Fever? Go to bed. Worse?",
                            "en") == "Call 911.");
    CHECK(prose::lost_order("Tell us about a port (a tube under the skin for medicine).", "Tell us about a port.", "en")
              .empty());
    CHECK(prose::lost_order("¿Le duele, está caliente o roja?", "¿Le duele o está roja?", "es") == "está caliente");
    CHECK(lost("Don't rub it. No massage or rolling, and no pressing. Call 911 now. If not, call us.").empty());
}

TEST_CASE("what was not to be done and is told to be done is found, whatever else became of the text") {
    const auto permitted = [](std::string_view before, std::string_view now, std::string_view language = "en") {
        return prose::permitted_order(before, now, language);
    };
    constexpr auto wrap = "Pressure may be rising in the muscle. Take off any wrap, and don't rub it.";
    CHECK(permitted(wrap, "Pressure may be rising in the muscle. Leave on any wrap, and rub it.") ==
          "and don't rub it.");
    CHECK(permitted("Stop and sit down. Don't drive.", "Sit down at once. Drive.") == "Don't drive.");
    CHECK(permitted("Pare ya. No maneje usted.", "Pare un rato. Maneje usted.", "es") == "No maneje usted.");
    CHECK(permitted("It can be a clot, so don't rub it.", "It can be a clot, so rub it gently.") == "so don't rub it.");
    CHECK(permitted("Do not roll with a ball.", "Roll gently with a ball.") == "Do not roll with a ball.");
    CHECK(permitted("Don't rub hard.", "Rub gently.").empty());
    CHECK(permitted(wrap, "The muscle may swell. Take off any wrap, and never rub it.").empty());
    CHECK(permitted(wrap, "Take off any wrap. Does somebody want to rub it? Nobody should rub it.").empty());
    CHECK(permitted("Rub it gently. Feverish? Don't rub it.", "Rub it gently. Feverish? Rest first.").empty());
    CHECK(permitted("No massage today. See a doctor.", "Ask a doctor before any massage.").empty());
    CHECK(permitted("No maneje.", "Que otra persona maneje.", "es").empty());
}
