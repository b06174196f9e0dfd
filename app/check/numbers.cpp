#include "check/numbers.h"

#include <array>
#include <string_view>

namespace check {
namespace {

using Name = std::string_view;

constexpr std::array<Name, 20> english_small = {
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<Name, 10> english_tens = {"",      "",      "twenty",  "thirty", "forty",
                                               "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<Name, 30> spanish_small = {
    "cero",         "uno",         "dos",        "tres",        "cuatro",     "cinco",      "seis",      "siete",
    "ocho",         "nueve",       "diez",       "once",        "doce",       "trece",      "catorce",   "quince",
    "dieciséis",    "diecisiete",  "dieciocho",  "diecinueve",  "veinte",     "veintiuno",  "veintidós", "veintitrés",
    "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
constexpr std::array<Name, 10> spanish_tens = {"",          "",        "",        "treinta", "cuarenta",
                                               "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
constexpr std::array<Name, 10> spanish_hundreds = {
    "",           "ciento",      "doscientos",  "trescientos", "cuatrocientos",
    "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"};

std::string joined(std::string first, const std::string& second) {
    if (!first.empty() && !second.empty()) first += ' ';
    return first + second;
}

template <std::size_t count>
std::string name(const std::array<Name, count>& names, int number) {
    return std::string(names[static_cast<std::size_t>(number)]);
}

// Nothing for 0, here and below: it is the empty part of a larger number.
std::string english_below_thousand(int number) {
    if (number >= 100)
        return joined(name(english_small, number / 100) + " hundred", english_below_thousand(number % 100));
    if (number >= 20) return joined(name(english_tens, number / 10), english_below_thousand(number % 10));
    return number == 0 ? "" : name(english_small, number);
}

std::string spanish_below_thousand(int number) {
    if (number == 100) return "cien";
    if (number > 100) return joined(name(spanish_hundreds, number / 100), spanish_below_thousand(number % 100));
    if (number < 30) return number == 0 ? "" : name(spanish_small, number);
    const std::string tens = name(spanish_tens, number / 10);
    return number % 10 == 0 ? tens : tens + " y " + name(spanish_small, number % 10);
}

std::string english(int number) {
    std::string words;
    if (number >= 1'000'000) words = english_below_thousand(number / 1'000'000) + " million";
    if (const int thousands = number / 1'000 % 1'000)
        words = joined(words, english_below_thousand(thousands) + " thousand");
    return joined(words, english_below_thousand(number % 1'000));
}

std::string spanish(int number) {
    std::string words;
    const int millions = number / 1'000'000;
    if (millions > 0) words = millions == 1 ? "un millón" : spanish_below_thousand(millions) + " millones";
    const int thousands = number / 1'000 % 1'000;
    if (thousands > 0) words = joined(words, thousands == 1 ? "mil" : spanish_below_thousand(thousands) + " mil");
    return joined(words, spanish_below_thousand(number % 1'000));
}

}  // namespace

std::string spelled(int number, Tongue tongue) {
    if (number == 0) return tongue == Tongue::english ? "zero" : "cero";
    return tongue == Tongue::english ? english(number) : spanish(number);
}

}  // namespace check
