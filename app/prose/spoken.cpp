#include "prose/spoken.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/soft_hyphen.h"
#include "base/utf8.h"
#include "prose/sentences.h"

namespace prose {
namespace {

/// Longer pieces are no words: what follows would take its time with them.
constexpr std::size_t longest_piece = 200;

/// "×3" is "3 times".
constexpr std::string_view times = "×";

std::string_view in(Tongue tongue, std::string_view english, std::string_view spanish) {
    return tongue == Tongue::english ? english : spanish;
}

int value(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// One mark at a time, as a voice takes its breath: "Is it sore?, button" is "Is it sore? button".
std::string with_single_marks(std::string_view text) {
    constexpr std::string_view lesser = ".,:;";
    std::string single;
    for (const char sign : text) {
        const std::string_view end = without_closing_quotes(single);
        const bool asks = end.ends_with('?') || end.ends_with('!');
        if (!asks || lesser.find(sign) == std::string_view::npos) single += sign;
    }
    return single;
}

/// Who goes about by keys cannot touch a button that a page names: "touch 'Find my line'" is "choose 'Find my line'".
struct ByHand {
    std::string_view written;
    std::string_view said;
};
constexpr std::array<ByHand, 6> english_by_hand = {{{"touch", "choose"},
                                                    {"Touch", "Choose"},
                                                    {"tap", "choose"},
                                                    {"Tap", "Choose"},
                                                    {"press", "choose"},
                                                    {"Press", "Choose"}}};
constexpr std::array<ByHand, 6> spanish_by_hand = {{{"toque", "elija"},
                                                    {"Toque", "Elija"},
                                                    {"pulse", "elija"},
                                                    {"Pulse", "Elija"},
                                                    {"oprima", "elija"},
                                                    {"Oprima", "Elija"}}};

/// Nothing of any other word.
std::string_view said_of_touch(std::string_view word, Tongue tongue) {
    const auto& all = tongue == Tongue::english ? english_by_hand : spanish_by_hand;
    const auto* const found = std::ranges::find(all, word, &ByHand::written);
    return found == all.end() ? std::string_view() : found->said;
}

/// "MRI" is "M R I".
std::string spaced(std::string_view letters) {
    std::string said;
    for (const char letter : letters) {
        if (!said.empty()) said += ' ';
        said += letter;
    }
    return said;
}

/// Voices are given such signs taken apart, and 5½ would be 51/2.
struct Fraction {
    std::string_view sign;
    std::string_view english;
    std::string_view spanish;
};
constexpr std::array<Fraction, 3> fractions = {
    {{"½", "a half", "medio"}, {"¼", "a quarter", "un cuarto"}, {"¾", "three quarters", "tres cuartos"}}};

const Fraction* fraction(std::string_view written) {
    const auto* const known =
        std::ranges::find_if(fractions, [&](const Fraction& one) { return written.starts_with(one.sign); });
    return known == fractions.end() ? nullptr : known;
}

std::string said_fraction(const Fraction& known, std::string_view written, Tongue tongue) {
    return std::string(in(tongue, known.english, known.spanish)) + std::string(written.substr(known.sign.size()));
}

/// Whether something that a number counts stands behind it: then 1983 is no year.
enum class Counted { something, nothing };

/// Years that voices do not know: espeak-ng says 1983 as "nineteen hundred eighty-three". What it makes of 2025, "two
/// thousand twenty-five", people say too, and hear as one number.
bool is_said_in_halves(std::string_view digits, Tongue tongue) {
    if (tongue != Tongue::english || digits.size() != 4) return false;
    const int year = value(digits);
    return year >= 1910 && year <= 1999;
}

/// `written` begins with the figure.
std::string said_figure(const WrittenNumber& figure, std::string_view written, Tongue tongue, Counted counted) {
    if (is_read_by_digit(figure.whole)) return spaced(figure.whole);
    if (!figure.decimals.empty())
        return figure.whole + std::string(in(tongue, " point ", " coma ")) + spaced(figure.decimals);
    const bool unparted = written.starts_with(figure.whole);
    if (unparted && counted == Counted::nothing && is_said_in_halves(figure.whole, tongue))
        return figure.whole.substr(0, 2) + " " + figure.whole.substr(2);
    return figure.whole;
}

std::string_view said_unit(const Unit& unit, const WrittenNumber& figure) {
    const bool one = figure.whole == "1" ? figure.decimals.empty() && !fraction(figure.rest) : figure.whole.empty();
    return one ? unit.one : unit.many;
}

std::string said_number(std::string_view written, Tongue tongue, Counted counted);

/// "10-15", but not the telephone number "555-0100".
bool is_range(const WrittenNumber& from, const WrittenNumber& to) {
    constexpr std::size_t longest = 4;
    if (from.whole.size() > longest || to.whole.size() > longest || to.whole.starts_with("0")) return false;
    return value(from.whole) <= value(to.whole);
}

/// Behind "10" of "10-15", "100-mile", "5-km" or "555-0100".
std::string said_behind_hyphen(const WrittenNumber& figure, std::string_view written, std::string_view rest,
                               Tongue tongue, Counted counted) {
    const std::string number = said_figure(figure, written, tongue, Counted::something);
    if (const auto unit = prose::unit(rest, tongue)) return number + " " + std::string(unit->one);
    if (!begins_with_digit(rest)) return number + "-" + std::string(rest);
    if (is_range(figure, read_number(rest, tongue)))
        return said_figure(figure, written, tongue, counted) + std::string(in(tongue, " to ", " a ")) +
               said_number(rest, tongue, counted);
    std::string digits(rest);
    std::erase_if(digits, [](char letter) { return !base::is_digit(letter); });
    return spaced(figure.whole) + ", " + spaced(digits);
}

/// A piece that begins with a digit.
std::string said_number(std::string_view written, Tongue tongue, Counted counted) {
    const WrittenNumber figure = read_number(written, tongue);
    const std::string_view rest = figure.rest;
    if (rest.empty()) return said_figure(figure, written, tongue, counted);
    for (const std::string_view dash : {"-", "–", "—"})
        if (rest.starts_with(dash) && rest.size() > dash.size())
            return said_behind_hyphen(figure, written, rest.substr(dash.size()), tongue, counted);
    const std::string number = said_figure(figure, written, tongue, Counted::something);
    if (const auto unit = prose::unit(rest, tongue)) return number + " " + std::string(said_unit(*unit, figure));
    if (const Fraction* const more = fraction(rest))
        return number + std::string(in(tongue, " and ", " y ")) + said_fraction(*more, rest, tongue);
    if ((rest[0] == 'x' || rest[0] == 'X') && begins_with_digit(rest.substr(1)))
        return number + std::string(in(tongue, " times ", " por ")) + said_number(rest.substr(1), tongue, counted);
    return number + std::string(rest);
}

std::string said_money(std::string_view amount, Tongue tongue) {
    const WrittenNumber figure = read_number(amount, tongue);
    const bool one = figure.whole == "1" && figure.decimals.empty();
    const std::string_view dollars = one ? in(tongue, " dollar", " dólar") : in(tongue, " dollars", " dólares");
    return said_figure(figure, amount, tongue, Counted::something) + std::string(dollars) + std::string(figure.rest);
}

/// "IT-band" is "I T band", "and/or" is "and or"; other words stay as they are.
std::string said_word(std::string_view word) {
    const std::size_t joint = word.find_first_of("-/");
    const std::string_view first = word.substr(0, joint);
    const bool letters = is_spelled_out(first);
    std::string said = letters ? spaced(first) : std::string(first);
    if (joint == std::string_view::npos) return said;
    said += word[joint] == '/' || letters ? ' ' : '-';
    return said + said_word(word.substr(joint + 1));
}

/// "clinic.example/book", as it is typed.
bool is_web_address(std::string_view word) {
    const std::string_view host = word.substr(0, word.find('/'));
    const std::size_t dot = host.rfind('.');
    constexpr std::size_t shortest = 2;
    return dot != std::string_view::npos && dot >= shortest && host.size() - dot > shortest &&
           std::ranges::all_of(host.substr(dot + 1), base::is_letter);
}

/// Each sign by its name: who types it needs them all.
std::string said_address(std::string_view address, Tongue tongue) {
    std::string said;
    for (const char sign : address) {
        if (sign == '.')
            said += in(tongue, " dot ", " punto ");
        else if (sign == '/')
            said += in(tongue, " slash ", " barra ");
        else if (sign == '-')
            said += in(tongue, " dash ", " guion ");
        else
            said += sign;
    }
    return said;
}

/// A piece without the marks around it, and these.
struct Parted {
    std::string_view before;
    std::string_view core;
    std::string_view behind;
};

Parted parted(std::string_view piece, Tongue tongue) {
    std::string_view core = bare(piece, FullStop::kept);
    const auto keeps_stop = [&](std::string_view words) {
        return is_initials(words) || !abbreviation(words, tongue).empty();
    };
    while (core.ends_with('.') && !keeps_stop(core)) core = bare(core.substr(0, core.size() - 1), FullStop::kept);
    if (core.empty()) return {piece, {}, {}};
    const auto place = static_cast<std::size_t>(core.data() - piece.data());
    return {piece.substr(0, place), core, piece.substr(place + core.size())};
}

/// The piece with the full stop that it may need to be an abbreviation, but none of the marks behind that.
std::string_view to_the_end(const Parted& piece) {
    return {piece.core.data(), piece.core.size() + piece.behind.size()};
}

/// Reads out one sentence, a piece at a time.
struct Reader {
    const std::vector<std::string_view>& pieces;
    Tongue tongue;

    Parted at(std::size_t i) const { return i < pieces.size() ? parted(pieces[i], tongue) : Parted{}; }

    /// The unit that piece is: it stands behind a number, or the number's own piece asks.
    std::optional<Unit> unit_at(std::size_t i) const {
        std::string_view core = at(i).core;
        if (core.ends_with('.')) core.remove_suffix(1);
        return unit(core, tongue);
    }

    bool stands_behind_number(std::size_t i) const {
        if (i == 0) return false;
        const Parted number = at(i - 1);
        const bool ends_it =
            std::ranges::any_of(fractions, [&](const Fraction& known) { return number.core.ends_with(known.sign); });
        return number.behind.empty() && !number.core.empty() && (ends_it || base::is_digit(number.core.back()));
    }

    /// What the number there counts: what stands behind it, or else what the number before it counts.
    std::string_view counted_by(std::size_t i) const {
        if (const auto unit = unit_at(i + 1)) return unit->many;
        const std::string_view next = at(i + 1).core;
        if (at(i).behind.empty() && !next.empty() && !base::is_digit(next[0])) return next;
        while (i > 0 && !stands_behind_number(i)) --i;
        return i > 0 ? at(i).core : std::string_view();
    }

    /// "5 millas y media", but "5 kilómetros y medio".
    std::string agreeing(std::string said, std::size_t i) const {
        const std::string_view counted = counted_by(i);
        const bool feminine = counted.ends_with("a") || counted.ends_with("as");
        if (tongue == Tongue::spanish && said.ends_with("medio") && feminine) said.back() = 'a';
        return said;
    }

    std::string said(std::size_t i, const Parted& piece) const {
        const std::string_view core = piece.core;
        if (const auto unit = stands_behind_number(i) ? unit_at(i) : std::nullopt) {
            const std::string_view number = at(i - 1).core;
            return std::string(said_unit(*unit, read_number(number, tongue)));
        }
        if (const auto meaning = abbreviation(core, tongue); !meaning.empty()) return std::string(meaning);
        if (core == "vs") return "versus";
        if (begins_with_digit(core))
            return agreeing(said_number(core, tongue, unit_at(i + 1) ? Counted::something : Counted::nothing), i);
        if (const Fraction* const alone = fraction(core)) return agreeing(said_fraction(*alone, core, tongue), i);
        if (core.starts_with(times) && begins_with_digit(core.substr(times.size()))) {
            const std::string_view number = core.substr(times.size());
            const std::string_view counted =
                number == "1" ? in(tongue, " time", " vez") : in(tongue, " times", " veces");
            return said_number(number, tongue, Counted::something) + std::string(counted);
        }
        if (core[0] == '$' && begins_with_digit(core.substr(1))) return said_money(core.substr(1), tongue);
        if (is_initials(core)) {
            std::string letters(core);
            std::erase(letters, '.');
            return spaced(letters);
        }
        return is_web_address(core) ? said_address(core, tongue) : said_word(core);
    }

    std::string read(std::size_t i) const {
        if (pieces[i].size() > longest_piece) return std::string(pieces[i]);
        const Parted piece = at(i);
        if (piece.core.empty()) {
            if (piece.before == "+") return std::string(in(tongue, "plus", "más"));
            return std::string(piece.before);
        }
        if (is_number_word(to_the_end(piece)) && begins_with_digit(at(i + 1).core))
            return std::string(piece.before) + std::string(in(tongue, "number", "número"));
        const std::string_view by_hand = said_of_touch(piece.core, tongue);
        if (!by_hand.empty() && piece.behind.empty() && i + 1 < pieces.size() && begins_quoted(pieces[i + 1]))
            return std::string(piece.before) + std::string(by_hand);
        std::string_view before = piece.before;
        std::string number;
        if (before.ends_with('#') && begins_with_digit(piece.core)) {
            before.remove_suffix(1);
            number = in(tongue, "number ", "número ");
        }
        return std::string(before) + number + said(i, piece) + std::string(piece.behind);
    }
};

/// "8 a. m.": Spanish writes it apart.
std::optional<std::string> half_of_day(const Reader& reader, std::size_t i) {
    const std::string_view letter = reader.pieces[i];
    const bool begins = reader.tongue == Tongue::spanish && (letter == "a." || letter == "p.");
    const Parted next = begins ? reader.at(i + 1) : Parted{};
    if (next.core != "m" || !next.before.empty() || !next.behind.starts_with('.')) return std::nullopt;
    return std::string(abbreviation(std::string(letter) + "m.", reader.tongue)) + std::string(next.behind.substr(1));
}

std::string spoken_sentence(const std::vector<std::string_view>& pieces, Tongue tongue) {
    const Reader reader{pieces, tongue};
    std::string words;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        words += i > 0 ? " " : "";
        const auto apart = half_of_day(reader, i);
        words += apart ? *apart : reader.read(i);
        if (apart) ++i;
    }
    return words;
}

}  // namespace

std::vector<std::string> spoken(std::string_view text, std::optional<Tongue> tongue) {
    std::vector<std::string> sentences;
    const std::string plain = with_single_marks(base::plain(text));
    for (const std::vector<std::string_view>& pieces : sentences_of(plain, tongue.value_or(Tongue::english)))
        if (!bare(whole(pieces), FullStop::dropped).empty())
            sentences.push_back(tongue ? spoken_sentence(pieces, *tongue) : std::string(whole(pieces)));
    return sentences;
}

}  // namespace prose
