#include "publish/read_out.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace publish {
namespace {

using model::Tongue;
using model::WrittenNumber;

/// Longer pieces are no words: what follows would take its time with them.
constexpr std::size_t longest_piece = 200;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool begins_with_digit(std::string_view words) { return !words.empty() && is_digit(words[0]); }

std::string_view in(Tongue tongue, std::string_view english, std::string_view spanish) {
    return tongue == Tongue::english ? english : spanish;
}

int value(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string spaced(std::string_view letters) {
    std::string said = model::letter_by_letter(letters);
    if (!said.empty()) said.pop_back();
    return said;
}

bool has_leading_zero(std::string_view digits) { return digits.size() > 1 && digits[0] == '0'; }

/// What stands behind a number counts it, so that 1983 is no year.
enum class Counts { something, nothing };

/// Years of which people say the halves: 1983 is "19 83", but 2007 is "two thousand seven".
bool is_said_in_halves(std::string_view digits, Tongue tongue) {
    if (tongue != Tongue::english || digits.size() != 4) return false;
    const int year = value(digits);
    return (year >= 1910 && year <= 1999) || (year >= 2010 && year <= 2099);
}

/// `written` begins with the figure.
std::string said_figure(const WrittenNumber& figure, std::string_view written, Tongue tongue, Counts counts) {
    if (model::is_read_by_digit(figure.whole) || has_leading_zero(figure.whole)) return spaced(figure.whole);
    if (!figure.decimals.empty())
        return figure.whole + std::string(in(tongue, " point ", " coma ")) + spaced(figure.decimals);
    const bool unparted = written.starts_with(figure.whole);
    if (unparted && counts == Counts::nothing && is_said_in_halves(figure.whole, tongue))
        return figure.whole.substr(0, 2) + " " + figure.whole.substr(2);
    return figure.whole;
}

std::string_view said_unit(const model::Unit& unit, const WrittenNumber& figure) {
    return figure.whole == "1" && figure.decimals.empty() ? unit.one : unit.many;
}

std::string said_number(std::string_view written, Tongue tongue, Counts counts);

/// "10-15", but not the telephone number "555-0100".
bool is_range(const WrittenNumber& from, const WrittenNumber& to) {
    constexpr std::size_t longest = 4;
    if (from.whole.size() > longest || to.whole.size() > longest || has_leading_zero(to.whole)) return false;
    return value(from.whole) <= value(to.whole);
}

/// Behind "10" of "10-15", "100-mile", "5-km" or "555-0100".
std::string said_behind_hyphen(const WrittenNumber& figure, std::string_view written, std::string_view rest,
                               Tongue tongue, Counts counts) {
    const std::string number = said_figure(figure, written, tongue, Counts::something);
    if (const auto unit = model::unit(rest, tongue)) return number + " " + std::string(unit->one);
    if (!begins_with_digit(rest)) return number + "-" + std::string(rest);
    if (is_range(figure, model::read_number(rest, tongue)))
        return said_figure(figure, written, tongue, counts) + std::string(in(tongue, " to ", " a ")) +
               said_number(rest, tongue, counts);
    std::string digits(rest);
    std::erase_if(digits, [](char letter) { return !is_digit(letter); });
    return spaced(figure.whole) + ", " + spaced(digits);
}

/// A piece that begins with a digit.
std::string said_number(std::string_view written, Tongue tongue, Counts counts) {
    const WrittenNumber figure = model::read_number(written, tongue);
    const std::string_view rest = figure.rest;
    if (rest.empty()) return said_figure(figure, written, tongue, counts);
    for (const std::string_view dash : {"-", "–", "—"})
        if (rest.starts_with(dash) && rest.size() > dash.size())
            return said_behind_hyphen(figure, written, rest.substr(dash.size()), tongue, counts);
    const std::string number = said_figure(figure, written, tongue, Counts::something);
    if (const auto unit = model::unit(rest, tongue)) return number + " " + std::string(said_unit(*unit, figure));
    if ((rest[0] == 'x' || rest[0] == 'X') && begins_with_digit(rest.substr(1)))
        return number + std::string(in(tongue, " times ", " por ")) + said_number(rest.substr(1), tongue, counts);
    return number + std::string(rest);
}

std::string said_money(std::string_view amount, Tongue tongue) {
    const WrittenNumber figure = model::read_number(amount, tongue);
    const bool one = figure.whole == "1" && figure.decimals.empty();
    const std::string_view dollars = one ? in(tongue, " dollar", " dólar") : in(tongue, " dollars", " dólares");
    return said_figure(figure, amount, tongue, Counts::something) + std::string(dollars) + std::string(figure.rest);
}

/// "IT-band" is "I T band", "and/or" is "and or"; other words stay as they are.
std::string said_word(std::string_view word) {
    const std::size_t joint = word.find_first_of("-/");
    const std::string_view first = word.substr(0, joint);
    const bool letters = model::is_spelled_out(first);
    std::string said = letters ? spaced(first) : std::string(first);
    if (joint == std::string_view::npos) return said;
    said += word[joint] == '/' || letters ? ' ' : '-';
    return said + said_word(word.substr(joint + 1));
}

/// A piece without the marks around it, and these.
struct Parted {
    std::string_view before;
    std::string_view core;
    std::string_view behind;
};

/// "U.S."
bool is_initials(std::string_view word) { return word.size() > 3 && word[1] == '.' && word.ends_with('.'); }

Parted parted(std::string_view piece, Tongue tongue) {
    std::string_view core = model::bare(piece, true);
    const auto keeps_stop = [&](std::string_view words) {
        return is_initials(words) || !model::abbreviation(words, tongue).empty();
    };
    while (core.ends_with('.') && !keeps_stop(core)) core = model::bare(core.substr(0, core.size() - 1), true);
    if (core.empty()) return {piece, {}, {}};
    const auto place = static_cast<std::size_t>(core.data() - piece.data());
    return {piece.substr(0, place), core, piece.substr(place + core.size())};
}

bool is_number_word(const Parted& piece) {
    constexpr std::array<std::string_view, 8> words = {"No", "Nos", "no", "nos", "N.º", "n.º", "Nº", "nº"};
    const bool has_stop = piece.behind == "." || piece.core.find("º") != std::string_view::npos;
    return has_stop && std::ranges::count(words, piece.core) > 0;
}

struct Reader {
    const std::vector<std::string_view>& pieces;
    Tongue tongue;

    Parted at(std::size_t i) const { return i < pieces.size() ? parted(pieces[i], tongue) : Parted{}; }

    /// The unit that piece is: it stands behind a number, or the number's own piece asks.
    std::optional<model::Unit> unit_at(std::size_t i) const {
        std::string_view core = at(i).core;
        if (core.ends_with('.')) core.remove_suffix(1);
        return model::unit(core, tongue);
    }

    bool stands_behind_number(std::size_t i) const {
        if (i == 0) return false;
        const Parted number = at(i - 1);
        return number.behind.empty() && !number.core.empty() && is_digit(number.core.back());
    }

    std::string said(std::size_t i, const Parted& piece) const {
        const std::string_view core = piece.core;
        if (const auto unit = stands_behind_number(i) ? unit_at(i) : std::nullopt) {
            const std::string_view number = at(i - 1).core;
            return std::string(said_unit(*unit, model::read_number(number, tongue)));
        }
        if (const auto meaning = model::abbreviation(core, tongue); !meaning.empty()) return std::string(meaning);
        if (core == "vs") return "versus";
        if (begins_with_digit(core))
            return said_number(core, tongue, unit_at(i + 1) ? Counts::something : Counts::nothing);
        if (core[0] == '$' && begins_with_digit(core.substr(1))) return said_money(core.substr(1), tongue);
        if (is_initials(core)) {
            std::string letters(core);
            std::erase(letters, '.');
            return spaced(letters);
        }
        return said_word(core);
    }

    std::string read(std::size_t i) const {
        if (pieces[i].size() > longest_piece) return std::string(pieces[i]);
        const Parted piece = at(i);
        if (piece.core.empty()) {
            if (piece.before == "+") return std::string(in(tongue, "plus", "más"));
            return std::string(piece.before);
        }
        if (is_number_word(piece) && begins_with_digit(at(i + 1).core))
            return std::string(piece.before) + std::string(in(tongue, "number", "número"));
        std::string_view before = piece.before;
        std::string number;
        if (before.ends_with('#') && begins_with_digit(piece.core)) {
            before.remove_suffix(1);
            number = in(tongue, "number ", "número ");
        }
        return std::string(before) + number + said(i, piece) + std::string(piece.behind);
    }
};

}  // namespace

std::string read_out(const std::vector<std::string_view>& pieces, Tongue tongue) {
    const Reader reader{pieces, tongue};
    std::string words;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0) words += ' ';
        words += reader.read(i);
    }
    return words;
}

}  // namespace publish
