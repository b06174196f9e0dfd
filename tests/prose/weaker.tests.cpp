#include "prose/weaker.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "prose/turned.h"

namespace {

/// What is told of a text that sends for help.
std::string told(std::string_view before, std::string_view now, std::string_view language = "en",
                 std::string_view number = "911") {
    const auto mistake = prose::weaker_since(before, now, {language, number}, prose::Guard::sends_for_help);
    return mistake ? mistake->message : "";
}

bool is_turned(std::string_view before, std::string_view now, std::string_view language = "en") {
    return told(before, now, language).starts_with("a word in the place of another turns this round");
}

bool loses_help(std::string_view before, std::string_view now, std::string_view number = "911") {
    return told(before, now, "en", number).starts_with("this no longer says where to get help");
}

}  // namespace

TEST_CASE("one word for another turns a text round when it is of another time, joins otherwise or is the opposite") {
    CHECK(prose::turns("days", "hours"));
    CHECK(prose::turns("week", "months"));
    CHECK(prose::turns("or", "and"));
    CHECK(prose::turns("worse", "better"));
    CHECK(prose::turns("antes", "después"));
    CHECK(prose::turns("semanas", "día"));
    CHECK_FALSE(prose::turns("day", "days"));
    CHECK_FALSE(prose::turns("worse", "worst"));
    CHECK_FALSE(prose::turns("left", "right"));
    CHECK_FALSE(prose::turns("sore", "painful"));
    CHECK_FALSE(prose::turns("or", ""));
}

TEST_CASE("a text that sends for help may not be turned round by one word alone, in English or Spanish") {
    CHECK(is_turned("Sore for three days? Call 911.", "Sore for three hours? Call 911."));
    CHECK(is_turned("Is it red or warm? Call 911.", "Is it red and warm? Call 911."));
    CHECK(is_turned("Call 911, and tell the staff.", "Call 911, or tell the staff."));
    CHECK(is_turned("Does it get worse at night? Call 911.", "Does it get better at night? Call 911."));
    CHECK(is_turned("Call 911, and keep weight off it.", "Call 911, and keep weight on it."));
    CHECK(is_turned("Any of these signs? Call 911.", "All of these signs? Call 911."));
    CHECK(is_turned("¿Le duele más de tres días? Llame al 911.", "¿Le duele más de tres horas? Llame al 911.", "es"));
    CHECK(is_turned("¿Está roja o caliente? Llame al 911.", "¿Está roja y caliente? Llame al 911.", "es"));
    CHECK(is_turned("¿Empeora después de correr? Llame al 911.", "¿Empeora antes de correr? Llame al 911.", "es"));
}

TEST_CASE("a text that sends for help may be put in other words, though one of them would turn another text round") {
    CHECK(told("Sore for three days? Call 911.", "Has it hurt for more than an hour? Call 911.").empty());
    CHECK(told("Is it red or warm? Call 911.", "Is it red, or also a little warm? Call 911.").empty());
    CHECK(told("Is it red or warm? Call 911.", "Is it red or hot? Call 911.").empty());
    CHECK(told("Call 911, and tell the staff.", "Call 911. Then tell the staff.").empty());
    CHECK(told("Does it get worse at night? Call 911.", "Does the night make it less bearable? Call 911.").empty());
    CHECK(told("Sore in your left leg? Call 911.", "Sore in your right leg? Call 911.").empty());
    CHECK(
        told("¿Está roja o caliente? Llame al 911.", "¿La nota roja, caliente u oscura? Llame al 911.", "es").empty());
}

TEST_CASE("the number to call may not go, nor become another helper, while all else stays") {
    CHECK(loses_help("A cold foot? Call 911. Very cold? Call 911 now.", "A cold foot? Very cold? Call 911 now."));
    CHECK(loses_help("A cold foot? Call 911.", "A cold foot? Call us."));
    CHECK(loses_help("A cold foot? Call 911 and tell us.", "A cold foot? See your doctor and tell us."));
    CHECK(loses_help("A cold foot? Call 112 now.", "A cold foot? Call now.", "112"));
    CHECK(told("A cold foot? Call 911.", "A cold foot? Call 112.", "en", "112").empty());
    CHECK(told("A cold foot? Call 911.", "A cold foot? Go to the emergency room.").empty());
    CHECK(told("A cold foot? Call 911.", "A foot that is cold or numb? Ask any of us here.").empty());
}

TEST_CASE("what is to be left says so with or without a 'no', in each form of the word") {
    for (const char* const word : {"Evitar", "Evita", "Evite", "Prohibido"}) {
        INFO(word);
        CHECK(told("No masaje hoy. Llame al 911.", std::string(word) + " masaje hoy. Llame al 911.", "es").empty());
    }
    CHECK(told("No running today. Call 911.", "Skip running today. Call 911.").empty());
    CHECK_FALSE(told("No masaje hoy. Llame al 911.", "Reciba masaje hoy. Llame al 911.", "es").empty());
}

TEST_CASE("a text that only keeps from something may not become one that tells to do it, by one word") {
    const auto told_of = [](std::string_view before, std::string_view now) {
        const auto mistake = prose::weaker_since(before, now, {"en", "911"}, prose::Guard::forbids);
        return mistake ? mistake->message : "";
    };
    CHECK(told_of("Skip this if you felt a snap.", "Do this if you felt a snap.")
              .starts_with("this says the opposite of what it said before"));
    CHECK(told_of("Skip this if you felt a snap. Rise if it doesn't hurt.",
                  "Do this if you felt a snap. Rise if it doesn't hurt.")
              .starts_with("this says the opposite of what it said before"));
    CHECK(told_of("Skip or avoid this stretch.", "Avoid this stretch.").empty());
    CHECK(told_of("Avoid this stretch for a week.", "Try this stretch for a week.")
              .starts_with("this says the opposite of what it said before"));
    CHECK(told_of("Skip this if you felt a snap.", "Avoid this if you felt a snap.").empty());
    CHECK(told_of("Do this if it feels right.", "Skip this if it feels right.").empty());
}

TEST_CASE("a text that tells to get help may not become one that only says it can be done") {
    const auto is_hedged = [](std::string_view before, std::string_view now, std::string_view language = "en") {
        return told(before, now, language).starts_with("this no longer tells to get help");
    };
    CHECK(is_hedged("Chest pain? Call 911 now.", "Chest pain? Maybe call 911 now."));
    CHECK(is_hedged("Chest pain? Call 911 now.", "Chest pain? You could call 911 now."));
    CHECK(is_hedged("¿Dolor de pecho? Llame al 911.", "¿Dolor de pecho? Quizá llame al 911.", "es"));
    CHECK_FALSE(is_hedged("Chest pain? Call 911 now.", "Chest pain? Please call 911 now."));
    CHECK_FALSE(is_hedged("It is a clot. Call 911 now.", "It could well be a clot. Call 911 now."));
    CHECK(is_turned("Blood thinners? Ask us first.", "Blood thinners? Ask us later."));
}
