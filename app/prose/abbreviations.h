#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace prose {

/// The languages whose numbers and abbreviations can be read out.
enum class Tongue { english, spanish };
std::optional<Tongue> tongue_of(std::string_view language_code);

/// Without quotes, brackets and other marks at either end.
enum class FullStop { kept, dropped };
std::string_view bare(std::string_view piece, FullStop);

/// What an abbreviation stands for, written with its full stop: "e.g." is "for example". Nothing for any other piece.
std::string_view abbreviation(std::string_view piece, Tongue);

/// Whether a sentence may be over behind that abbreviation: "etc." often stands last, "Dr." never does.
bool may_stand_last(std::string_view abbreviation);

/// "U.S.", "U.S.A."
bool is_initials(std::string_view piece);

/// "No." and the like, which stand before a number. Behind other words they are a "no" that ends a sentence.
bool is_number_word(std::string_view piece);

/// Whether a piece is capitals that are read letter by letter, such as "MRI" or "IT".
bool is_spelled_out(std::string_view piece);

/// A unit as it is read out behind a number, "km": "kilometers", and behind a 1, "kilometer".
struct Unit {
    std::string_view many;
    std::string_view one;
};
std::optional<Unit> unit(std::string_view written, Tongue);

bool begins_with_digit(std::string_view piece);

/// A number with its thousands and decimals, and what it leaves of the piece: "1,802", "2.5km", "10,5".
struct WrittenNumber {
    std::string whole;
    std::string decimals;
    std::string_view rest;
};

/// Of a piece that begins with a digit. A comma before exactly three digits parts thousands; a Spanish full stop does
/// so too. Else it begins the decimals.
WrittenNumber read_number(std::string_view piece, Tongue);

/// Whether the number is read digit by digit: calls for help, what begins with a zero, and all that is too long for
/// anything but a telephone.
bool is_read_by_digit(std::string_view whole);

}  // namespace prose
