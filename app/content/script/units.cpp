#include "content/script/units.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/phrases.h"
#include "base/utf8.h"

namespace content {
namespace {

// All other options of a clinic are numbers, those it does not have as well: nobody puts a unit behind words.
constexpr auto words_of_a_clinic = std::to_array<std::string_view>(
    {"name",      "logo",     "phone",     "booking",         "hours",  "languages",   "chime",
     "pin",       "color",    "emergency", "emergency_again", "topics", "written_in",  "prices",
     "insurance", "reviewer", "reviewed",  "runner",          "closed", "touched_here"});

bool takes_number(std::string_view keyword, std::string_view option) {
    if (keyword == "source") return option == "year";
    return keyword == "clinic" && std::ranges::find(words_of_a_clinic, option) == words_of_a_clinic.end();
}

std::size_t digits_in(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && base::is_digit(text[end])) ++end;
    const bool fraction =
        end + 1 < text.size() && (text[end] == '.' || text[end] == ',') && base::is_digit(text[end + 1]);
    if (!fraction) return end;
    ++end;
    while (end < text.size() && base::is_digit(text[end])) ++end;
    return end;
}

bool begins_unit(const Token& token) {
    using Kind = Token::Kind;
    return token.kind == Kind::name || token.kind == Kind::reserved || token.kind == Kind::string ||
           token.kind == Kind::strange || token.is("%");
}

/// How a hint speaks of a unit.
std::string called(std::string_view unit) {
    if (unit == "%") return "the percent sign";
    if (unit.find_first_of("\"'") != unit.npos) return "the quote";
    return fmt::format("'{}'", base::shortened(unit));
}

}  // namespace

std::string leading_number(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    std::string number(text.substr(0, digits_in(text)));
    std::ranges::replace(number, ',', '.');
    return number;
}

std::optional<SyntaxMistake> number_with_unit(std::span<const Token> tokens) {
    std::string_view keyword = tokens.empty() ? std::string_view() : tokens.front().written;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const Token& option = tokens[i];
        const Token& number = tokens[i + 2];
        if (option.at_margin) keyword = option.written;
        const bool is_number = tokens[i + 1].is("=") && number.kind == Token::Kind::number;
        if (!is_number || option.kind != Token::Kind::name || !takes_number(keyword, option.written)) continue;
        const std::size_t digits = digits_in(number.written);
        const Token* last = &number;
        for (std::size_t next = i + 3; next < tokens.size() && tokens[next].line == number.line; ++next) {
            const bool is_option = next + 1 < tokens.size() && tokens[next + 1].is("=");
            if (is_option || !begins_unit(tokens[next])) break;
            last = &tokens[next];
            if (last->kind == Token::Kind::string) break;  // an open one goes on until the end of the line
        }
        const std::size_t length = static_cast<std::size_t>(last->written.data() - number.written.data()) +
                                   (last->closed ? last->written.size() : 1);
        std::string_view unit(number.written.data() + digits, length - digits);
        unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
        if (digits == 0 || unit.empty()) continue;
        const std::string value = leading_number(number.written);
        const auto offset = static_cast<std::size_t>(number.written.data() - tokens.front().written.data());
        return SyntaxMistake{number.line,
                             {fmt::format("'{}' should be a number alone", option.written),
                              fmt::format("write {} = {}, without {}", option.written, value, called(unit))},
                             Repair{offset, length, value}};
    }
    return std::nullopt;
}

}  // namespace content
