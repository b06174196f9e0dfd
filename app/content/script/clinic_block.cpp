#include "content/script/clinic_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "base/colour.h"
#include "base/diagonal.h"
#include "base/phrases.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/utf8.h"
#include "content/script/block_options.h"
#include "content/script/opening_hours.h"
#include "model/emergency_numbers.h"

namespace content {
namespace {

constexpr Range diagonal_range = {base::smallest_diagonal, base::largest_diagonal, "inches", "21.5"};
// A visitor who reads slowly keeps the page (the least the design allows).
constexpr Range idle_range = {60, 3600, "seconds", "90", Range::Whole::yes};
constexpr Range notice_range = {20, 600, "seconds", "20", Range::Whole::yes};
constexpr unsigned sample_colour = 0x1F6F8B;
constexpr std::string_view sample_colour_text = "#1F6F8B";
constexpr Range text_range = {model::text_sizes.front(), model::text_sizes.back(), "percent", "130", Range::Whole::yes};

/// What may be typed behind https:// and be found.
bool may_be_address(std::string_view text) {
    return text.find('.') != text.npos && text.find_first_of(" @") == text.npos && base::has_letter(text);
}

std::string read_booking(BlockOptions& options) {
    std::string booking = options.text("booking", Need::optional);
    if (booking.empty()) return booking;
    const bool has_begin = booking.starts_with("https://") || booking.starts_with("http://");
    if (!may_be_address(booking))
        options.report("booking", "'booking' should be a web address that begins with https://",
                       "write it as booking = \"https://clinic.example/book\"; without one take this line out: "
                       "visitors read 'phone'");
    else if (!has_begin)
        options.report("booking", "'booking' should be a web address that begins with https://",
                       fmt::format("write booking = \"https://{}\"", base::shortened(booking)));
    return booking;
}

int read_text_size(BlockOptions& options) {
    const auto percent = options.number("text", text_range);
    if (!percent) return model::text_sizes.front();
    if (std::ranges::find(model::text_sizes, *percent) == model::text_sizes.end())
        options.report("text", fmt::format("there is no size of text of {} percent", *percent),
                       fmt::format("write one of text = {}", fmt::join(model::text_sizes, ", text = ")));
    return static_cast<int>(*percent);
}

// WCAG 2.2, 1.4.3: of words that are not large. Its edges then stand out from the card and the paper, too.
constexpr float least_contrast = 4.5F;

/// White words stand on it.
std::optional<unsigned> read_brand_colour(BlockOptions& options) {
    const std::string text = options.text("color", Need::optional);
    if (text.empty()) return std::nullopt;
    const auto colour = base::read_colour(text);
    const unsigned best = base::dark_enough(colour.value_or(sample_colour), least_contrast);
    const std::string hint = fmt::format("write color = \"{}\"", base::written_colour(best));
    if (!colour || !text.starts_with('#') || text.size() != sample_colour_text.size())
        options.report("color", "'color' should be a # with six digits or letters from A to F behind it", hint);
    else if (best != *colour)
        options.report("color",
                       fmt::format("white words on {} cannot be read: they stand out {:.1f} to 1, and need {} to 1",
                                   text, std::floor(base::contrast(*colour, 0xFFFFFF) * 10) / 10, least_contrast),
                       hint + ", the same color as dark as it has to be");
    else
        return colour;
    return std::nullopt;
}

bool are_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, base::is_digit); }

/// What may be one that is not known here: a hospital's own, or one that a country has had for less than a year.
bool may_be_called(std::string_view number) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 5;
    return number.size() >= shortest && number.size() <= longest && are_digits(number);
}

/// "112" for "call 112" and "1 1 2"; empty where the text says no number that is known, or several.
std::string known_number_in(std::string_view text) {
    std::string digits;
    std::size_t groups = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (base::is_digit(text[i])) {
            digits += text[i];
            const bool alone = i == 0 || !base::is_digit(text[i - 1]);
            groups += alone ? 1U : 0U;
        }
    const bool one_by_one = groups == digits.size();
    return (groups == 1 || one_by_one) && model::is_known_emergency_number(digits) ? digits : std::string();
}

/// Written in quotes, or as a number.
std::string number_to_call(BlockOptions& options, std::string_view option) {
    const Value* const value = options.value(option, Need::optional);
    const auto* const number = value ? value->as<double>() : nullptr;
    return number ? fmt::format("{}", *number) : options.text(option, Need::optional);
}

/// "991" for "911", or "191": one of few countries, and more often a slip.
bool is_slip_of(std::string_view number, std::string_view usual) {
    const bool is_usual = model::usual_emergency_numbers.find(fmt::format("\"{}\"", number)) != std::string_view::npos;
    return !is_usual && base::distance(number, usual) == 1;
}

/// One that is not known, not where the clinic's phone is, or a slip away from 911 while no phone tells where that is,
/// is told until it is confirmed, and is what visitors read all the same where there is no other: 911 need not be
/// better.
std::string read_emergency(BlockOptions& options, std::string_view phone) {
    constexpr std::string_view once_more = "emergency_again";
    constexpr auto once_more_if_right =
        "write emergency = \"{0}\"; if {1} is right, write it once more, on a line below: {2} = \"{1}\",";
    std::string usual(model::written_emergency_number);
    const std::string text = number_to_call(options, "emergency");
    const std::string again = number_to_call(options, once_more);
    if (text.empty() && !again.empty() && !options.has("emergency"))
        options.report(once_more, fmt::format("'{}' confirms 'emergency', which is not there", once_more),
                       fmt::format("write emergency = \"{}\" above it, or take this line out", again));
    if (text.empty()) return usual;
    const bool is_known = model::is_known_emergency_number(text);
    if (!again.empty() && again != text)
        options.report(once_more, fmt::format("this number is {}, and 'emergency' is {}", again, text),
                       "write the number to call in both");
    else if (!is_known && !are_digits(text)) {
        const std::string meant = known_number_in(text);
        options.report(
            "emergency", "'emergency' should be the number to call, in digits alone",
            fmt::format("write emergency = \"{}\"", meant.empty() ? model::written_emergency_number : meant));
    } else if (!is_known && !may_be_called(text))
        options.report(
            "emergency", fmt::format("{} is no number that people call in an emergency", text),
            fmt::format("write emergency = and the one of your country: {}", model::usual_emergency_numbers));
    else if (!is_known && again.empty())
        options.report("emergency", fmt::format("{} is not known as a number to call in an emergency", text),
                       fmt::format("write emergency = and the one of your country: {}; if it is {}, write it once "
                                   "more, on a line below: {} = \"{}\",",
                                   model::usual_emergency_numbers, text, once_more, text));
    else if (text != usual && again.empty() && model::is_american_phone(phone))
        options.report("emergency",
                       fmt::format("{} looks like a number of America, where people call {} in an emergency, not {}",
                                   phone, usual, text),
                       fmt::format(once_more_if_right, usual, text, once_more));
    else if (text != usual && again.empty() && phone.empty() && is_slip_of(text, usual))
        options.report("emergency", fmt::format("{} is called in few countries, and looks like {}", text, usual),
                       fmt::format(once_more_if_right, usual, text, once_more));
    else
        return text;
    return is_known || may_be_called(text) ? text : usual;
}

/// Without an area code, in America; abroad there are shorter ones.
constexpr int fewest_digits_of_phone = 7;

/// Capital letters stand for digits: "1-800-FLOWERS".
bool is_dialled(char letter) { return base::is_digit(letter) || base::is_capital(letter); }

/// A letter that looks like a digit and stands beside one was meant for it: "555 O142", "555 0l42".
std::string with_digits_for_letters(std::string phone) {
    const auto is_digit_at = [&](std::size_t at) { return at < phone.size() && base::is_digit(phone[at]); };
    for (std::size_t i = 0; i < phone.size(); ++i) {
        const bool is_zero = phone[i] == 'O' || phone[i] == 'o';
        const bool is_one = phone[i] == 'I' || phone[i] == 'l';
        if ((is_zero || is_one) && (is_digit_at(i + 1) || (i > 0 && is_digit_at(i - 1))))
            phone[i] = is_zero ? '0' : '1';
    }
    return phone;
}

std::string read_phone(BlockOptions& options) {
    const std::string phone = options.text("phone", Need::optional);
    const std::string hint = "write the clinic's own in digits, as patients dial it: phone = \"555 0100\"";
    if (phone == model::written_emergency_number)
        options.report("phone", fmt::format("'phone' is the clinic's, where visitors book, and not {}", phone), hint);
    else if (!phone.empty() && std::ranges::none_of(phone, base::is_digit))
        options.report("phone", fmt::format("'phone' has no digit in it: \"{}\"", base::shortened(phone)), hint);
    else if (const std::string in_digits = with_digits_for_letters(phone); in_digits != phone)
        options.report("phone", fmt::format("'phone' has a letter among its digits: \"{}\"", base::shortened(phone)),
                       fmt::format("write phone = \"{}\", if that is it", in_digits));
    else if (!phone.empty() && !options.has("emergency") &&
             std::ranges::count_if(phone, is_dialled) < fewest_digits_of_phone)
        options.report("phone", fmt::format("'phone' has too few digits: \"{}\"", base::shortened(phone)), hint);
    return phone;
}

bool read_switch(BlockOptions& options, std::string_view option, bool usual) {
    enum class Switch { on, off };
    constexpr auto words = std::to_array<std::string_view>({"on", "off"});
    return options.value(option, Need::optional) ? options.choice<Switch>(option, words) == Switch::on : usual;
}

std::optional<std::size_t> read_runner(BlockOptions& options) {
    std::array<std::string_view, model::runners.size()> names;
    std::ranges::transform(model::runners, names.begin(), &model::Runner::name);
    if (!options.value("runner", Need::optional)) return std::nullopt;
    return options.choice<std::size_t>("runner", names);
}

/// But for those without a text, which are reported already.
std::vector<ListItem> items_of(BlockOptions& options, const Call& call, std::string_view option, const Draft& draft) {
    std::vector<std::string> texts = options.list(option, Need::optional);
    std::vector<ListItem> items;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!texts[i].empty())
            items.push_back({std::move(texts[i]), draft.lines.item(call.line, call.keyword, option, i)});
    return items;
}

/// The codes of the languages that a text names, in English: "write "en", "es"".
std::string code_hint(std::string_view text) {
    constexpr auto names = std::to_array<std::pair<std::string_view, std::string_view>>({{"english", "en"},
                                                                                         {"spanish", "es"},
                                                                                         {"español", "es"},
                                                                                         {"espanol", "es"},
                                                                                         {"french", "fr"},
                                                                                         {"german", "de"},
                                                                                         {"portuguese", "pt"},
                                                                                         {"vietnamese", "vi"},
                                                                                         {"russian", "ru"},
                                                                                         {"polish", "pl"},
                                                                                         {"haitian", "ht"},
                                                                                         {"creole", "ht"},
                                                                                         {"italian", "it"},
                                                                                         {"tagalog", "tl"},
                                                                                         {"somali", "so"}});
    const std::string lower = base::lower(text);
    std::vector<std::string> codes;
    for (const auto& [name, code] : names)
        if (lower.find(name) != lower.npos && std::ranges::find(codes, code) == codes.end()) codes.emplace_back(code);
    if (codes.empty() && text.find_first_of(", ") != text.npos)
        for (std::size_t i = 0; i + 1 < lower.size(); ++i) {
            const bool begins = i == 0 || !base::is_letter(lower[i - 1]);
            const bool ends = i + 2 == lower.size() || !base::is_letter(lower[i + 2]);
            if (begins && ends && is_language_code(lower.substr(i, 2))) codes.push_back(lower.substr(i, 2));
        }
    if (codes.empty()) return "write two small letters: \"en\" for English, \"es\" for Spanish";
    return fmt::format("write \"{}\"", fmt::join(codes, "\", \""));
}

std::vector<std::string> read_languages(BlockOptions& options, const Call& call, Draft& draft) {
    std::vector<std::string> codes;
    for (const auto& [code, line] : items_of(options, call, "languages", draft)) {
        if (!is_language_code(code))
            draft.report(line, fmt::format("'{}' is not a language's code", base::shortened(code)), code_hint(code));
        else if (std::ranges::find(codes, code) != codes.end())
            draft.report(line, fmt::format("the language '{}' stands here twice", code), "take one of them out");
        else
            codes.push_back(code);
    }
    return codes;
}

/// Those that are named come first, in this order.
model::TopicOrder read_topics(BlockOptions& options, const Call& call, Draft& draft) {
    model::TopicOrder order = model::Clinic().topics;
    auto next = order.begin();
    for (const auto& [name, line] : items_of(options, call, "topics", draft)) {
        const auto known = one_of(name, model::topic_names, "'topics'", line, draft);
        if (!known) continue;
        const auto place = std::ranges::find(order, static_cast<model::Topic>(*known));
        if (place < next) {
            draft.report(line, fmt::format("'{}' stands here twice", name), "take one of them out");
            continue;
        }
        std::rotate(next, place, place + 1);
        ++next;
    }
    return order;
}

std::string read_written_in(BlockOptions& options) {
    const std::string code = options.text("written_in", Need::optional);
    if (code.empty()) return model::Clinic().written_in;
    if (!is_language_code(code))
        options.report("written_in", fmt::format("'{}' is not a language's code", base::shortened(code)),
                       code_hint(code));
    return code;
}

/// crypt(5): $y$ is yescrypt, $6$ is SHA-512; after it parameters, salt and hash in letters, digits, . / and $.
bool is_hash(std::string_view pin) {
    constexpr std::size_t shortest = 40;
    const auto belongs = [](char c) { return c > ' ' && c < '\x7f' && c != ':' && c != '\\'; };
    return (pin.starts_with("$y$") || pin.starts_with("$6$")) && pin.size() >= shortest &&
           std::ranges::all_of(pin, belongs);
}

/// The PIN itself is never repeated in a message.
std::string read_pin(BlockOptions& options) {
    const Value* const value = options.value("pin", Need::optional);
    if (!value) return {};
    const auto* const pin = value->as<std::string>();
    if (pin && is_hash(*pin)) return *pin;
    options.report("pin", "'pin' cannot be written by hand", "take this line out; to set the PIN, type: bodymap pin");
    return {};
}

}  // namespace

void read_clinic(const Call& call, Draft& draft) {
    if (draft.clinic)
        draft.report(call.line, fmt::format("there is a clinic already, on line {}", draft.clinic->where.line),
                     "put everything into one clinic { }");
    BlockOptions options(call, draft);
    model::Clinic clinic;
    clinic.where = draft.where(call.line);
    clinic.lines = options.lines();
    clinic.name = options.text("name", Need::optional);
    clinic.phone = read_phone(options);
    clinic.booking = read_booking(options);
    clinic.logo = options.picture("logo", Need::optional);
    clinic.written_in = read_written_in(options);
    clinic.languages = {clinic.written_in};
    if (auto languages = read_languages(options, call, draft); !languages.empty())
        clinic.languages = std::move(languages);
    clinic.emergency = read_emergency(options, clinic.phone);
    clinic.colour = read_brand_colour(options);
    clinic.topics = read_topics(options, call, draft);
    if (const auto inches = options.number("diagonal", diagonal_range))
        clinic.diagonal_inches = static_cast<float>(*inches);
    if (const auto seconds = options.number("idle", idle_range))
        clinic.idle_after = std::chrono::seconds(static_cast<int>(*seconds));
    if (const auto seconds = options.number("notice", notice_range))
        clinic.notice = std::chrono::seconds(static_cast<int>(*seconds));
    clinic.text_percent = read_text_size(options);
    clinic.runner = read_runner(options);
    clinic.chime = read_switch(options, "chime", clinic.chime);
    clinic.touched_here = read_switch(options, "touched_here", clinic.touched_here);
    clinic.prices = options.list("prices", Need::optional);
    clinic.insurance = options.text("insurance", Need::optional);
    clinic.reviewer = options.text("reviewer", Need::optional);
    clinic.reviewed = options.date("reviewed", Need::optional);
    if (clinic.reviewed && !options.has("reviewer"))
        draft.advise(options.line("reviewed"), "'reviewed' has no effect: visitors read it beside 'reviewer' only",
                     "add reviewer = \"...\": who looked the pages through; or take this line out");
    const std::size_t problems = draft.problems.size();
    clinic.hours = read_opening_hours(items_of(options, call, "hours", draft), draft);
    clinic.closed = read_closed_days(items_of(options, call, "closed", draft), draft);
    if (draft.problems.size() > problems) clinic.hours.clear();  // half of them would be wrong
    clinic.pin = read_pin(options);
    options.finish();
    if (!draft.clinic) draft.clinic = std::move(clinic);
}

void keep_number_to_call(const std::vector<Token>& tokens, Draft& draft) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is("emergency")) continue;
        const std::size_t next = i + 1 < tokens.size() && tokens[i + 1].is("=") ? i + 2 : i + 1;
        if (next >= tokens.size()) return;
        const bool quoted = tokens[next].kind == Token::Kind::string;
        const std::string_view number = quoted ? unquoted(tokens[next]) : tokens[next].written;
        if (!model::is_known_emergency_number(number) && !may_be_called(number)) continue;
        if (!draft.clinic) draft.clinic.emplace().where = draft.where(tokens[i].line);
        draft.clinic->emergency = number;
        return;
    }
}

}  // namespace content
