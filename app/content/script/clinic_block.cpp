#include "content/script/clinic_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

#include "base/colour.h"
#include "base/phrases.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/utf8.h"
#include "content/script/block_options.h"

namespace content {
namespace {

// From Sunday, as std::chrono::weekday counts.
constexpr auto days = std::to_array<std::string_view>({"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"});

struct Ends {
    std::string_view first;
    std::string_view last;
};

/// "a-b", also with the longer dash that word processors make of it; `last` is empty without one.
Ends ends_of(std::string_view text) {
    for (const std::string_view dash : {"–", "-"})
        if (const std::size_t at = text.find(dash); at != text.npos)
            return {base::trimmed(text.substr(0, at)), base::trimmed(text.substr(at + dash.size()))};
    return {base::trimmed(text), {}};
}

std::optional<unsigned> number_of(std::string_view digits) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.size() > 2) return std::nullopt;
    return value;
}

std::optional<std::chrono::minutes> time_of(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == text.npos || text.size() - colon != 3) return std::nullopt;
    const auto hour = number_of(text.substr(0, colon));
    const auto minute = number_of(text.substr(colon + 1));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60) return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute);
}

std::optional<unsigned> weekday_of(std::string_view name) {
    const auto found = std::ranges::find(days, name);
    if (found == days.end()) return std::nullopt;
    return static_cast<unsigned>(found - days.begin());
}

HoursReading unknown_day(std::string_view name) {
    const std::string guess = base::did_you_mean(name, days);
    return {{},
            {fmt::format("there is no day called '{}'", base::shortened(name)),
             guess.empty() ? "the days are Mon, Tue, Wed, Thu, Fri, Sat and Sun" : guess}};
}

HoursReading with_days(Ends names, std::chrono::minutes from, std::chrono::minutes to) {
    const auto first = weekday_of(names.first);
    const auto last = names.last.empty() ? first : weekday_of(names.last);
    if (!first) return unknown_day(names.first);
    if (!last) return unknown_day(names.last);
    HoursReading reading;
    const unsigned count = (*last + 7 - *first) % 7 + 1;
    for (unsigned i = 0; i < count; ++i) reading.hours.push_back({std::chrono::weekday((*first + i) % 7), from, to});
    return reading;
}

// A panel of a phone's size to one of a wall's; a visitor who reads slowly keeps the page (the least the design
// allows).
constexpr Range diagonal_range = {5, 120, "inches", "21.5"};
constexpr Range idle_range = {60, 3600, "seconds", "90", Range::Whole::yes};
constexpr Range notice_range = {20, 600, "seconds", "20", Range::Whole::yes};
constexpr unsigned sample_colour = 0x1F6F8B;
constexpr std::string_view sample_colour_text = "#1F6F8B";
constexpr std::size_t shortest_emergency = 2;  // "15", an ambulance in France
constexpr std::size_t longest_emergency = 5;
constexpr Range text_range = {model::text_sizes.front(), model::text_sizes.back(), "percent", "130", Range::Whole::yes};

std::string read_booking(BlockOptions& options) {
    std::string booking = options.text("booking", Need::optional);
    if (!booking.empty() && !booking.starts_with("https://") && !booking.starts_with("http://"))
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

/// Written in quotes, or as a number.
std::string read_emergency(BlockOptions& options) {
    std::string usual(model::written_emergency_number);
    const Value* const value = options.value("emergency", Need::optional);
    if (!value) return usual;
    const auto* const number = value->as<double>();
    const std::string text = number ? fmt::format("{}", *number) : options.text("emergency", Need::optional);
    if (text.empty()) return usual;
    const bool short_number = text.size() >= shortest_emergency && text.size() <= longest_emergency;
    if (short_number && std::ranges::all_of(text, base::is_digit)) return text;
    options.report("emergency", "'emergency' should be the number to call, in digits alone",
                   "write emergency = \"112\"");
    return usual;
}

bool read_chime(BlockOptions& options) {
    enum class Chime { on, off };
    constexpr auto words = std::to_array<std::string_view>({"on", "off"});
    return !options.value("chime", Need::optional) || options.choice<Chime>("chime", words) == Chime::on;
}

std::optional<std::size_t> read_runner(BlockOptions& options) {
    std::array<std::string_view, model::runners.size()> names;
    std::ranges::transform(model::runners, names.begin(), &model::Runner::name);
    if (!options.value("runner", Need::optional)) return std::nullopt;
    return options.choice<std::size_t>("runner", names);
}

/// Gives each item of the list to `use` with its line, but for those without a text, which are reported already.
template <class Use>
void for_each_item(BlockOptions& options, const Call& call, std::string_view option, Draft& draft, Use use) {
    const std::vector<std::string> items = options.list(option, Need::optional);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!items[i].empty()) use(items[i], draft.lines.item(call.line, call.keyword, option, i));
}

std::vector<std::string> read_languages(BlockOptions& options, const Call& call, Draft& draft) {
    std::vector<std::string> codes;
    for_each_item(options, call, "languages", draft, [&](const std::string& code, int line) {
        if (!is_language_code(code))
            draft.report(line, fmt::format("'{}' is not a language's code", base::shortened(code)),
                         "write two small letters: \"en\" for English, \"es\" for Spanish");
        else if (std::ranges::find(codes, code) != codes.end())
            draft.report(line, fmt::format("the language '{}' stands here twice", code), "take one of them out");
        else
            codes.push_back(code);
    });
    return codes;
}

/// Those that are named come first, in this order.
model::TopicOrder read_topics(BlockOptions& options, const Call& call, Draft& draft) {
    model::TopicOrder order = model::Clinic().topics;
    auto next = order.begin();
    for_each_item(options, call, "topics", draft, [&](const std::string& name, int line) {
        const auto known = one_of(name, model::topic_names, "'topics'", line, draft);
        if (!known) return;
        const auto place = std::ranges::find(order, static_cast<model::Topic>(*known));
        if (place < next)
            return draft.report(line, fmt::format("'{}' stands here twice", name), "take one of them out");
        std::rotate(next, place, place + 1);
        ++next;
    });
    return order;
}

std::string read_written_in(BlockOptions& options) {
    const std::string code = options.text("written_in", Need::optional);
    if (code.empty()) return model::Clinic().written_in;
    if (!is_language_code(code))
        options.report("written_in", fmt::format("'{}' is not a language's code", base::shortened(code)),
                       "write two small letters: \"en\" for English, \"es\" for Spanish");
    return code;
}

/// An item of the hours, as it is written and as it is read.
struct HoursItem {
    std::string written;
    std::vector<model::OpeningHours> hours;
};

/// The first day on which both say that the clinic is open, at the same time.
std::optional<std::chrono::weekday> shared_day(const HoursItem& one, const HoursItem& other) {
    for (const model::OpeningHours& a : one.hours)
        for (const model::OpeningHours& b : other.hours)
            if (a.day == b.day && a.from < b.to && b.from < a.to) return a.day;
    return std::nullopt;
}

Mistake overlapping(const HoursItem& item, const HoursItem& earlier, std::chrono::weekday day) {
    return {fmt::format("\"{}\" overlaps \"{}\": {} is in both", base::shortened(item.written),
                        base::shortened(earlier.written), days.at(day.c_encoding())),
            "say each hour of a day once; a day with other hours is left out of the range: \"Mon-Thu 8:00-18:00\", "
            "\"Fri 8:00-12:00\""};
}

std::vector<model::OpeningHours> read_opening_hours(BlockOptions& options, const Call& call, Draft& draft) {
    std::vector<HoursItem> items;
    for_each_item(options, call, "hours", draft, [&](const std::string& row, int line) {
        HoursReading reading = read_hours(row);
        if (reading.hours.empty()) draft.report(line, std::move(reading.mistake));
        HoursItem item = {row, std::move(reading.hours)};
        for (const HoursItem& earlier : items)
            if (const auto day = shared_day(item, earlier)) return draft.report(line, overlapping(item, earlier, *day));
        items.push_back(std::move(item));
    });
    std::vector<model::OpeningHours> all;
    for (HoursItem& item : items) std::ranges::move(item.hours, std::back_inserter(all));
    return all;
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
    options.report("pin", "'pin' cannot be written by hand", "take this line out and set the PIN with: bodymap pin");
    return {};
}

HoursReading says_no_hours(std::string_view text) {
    const std::string message =
        fmt::format("\"{}\" does not say which days, from when and until when", base::shortened(text));
    for (const std::string_view shut : {"closed", "shut", "cerrado"})
        if (base::lower(text).find(shut) != std::string::npos)
            return {{},
                    {message,
                     "hours are those of every week: leave out the days on which you are closed; a "
                     "holiday is told on a page, not here"}};
    return {{}, {message, "write them like \"Mon-Fri 8:00-18:00\" or \"Sat 9:00-12:30\""}};
}

/// `written` is the whole item, and `times` one of its times, such as "8:00-12:00".
HoursReading read_times(std::string_view written, std::string_view day_names, std::string_view times) {
    if (times.empty()) return says_no_hours(written);
    if (!base::is_digit(times.front()))
        return {{},
                {fmt::format("\"{}\" stands behind other hours", base::shortened(times)),
                 "write other days as an item of their own: \"Mon-Thu 8:00-18:00\", \"Fri 8:00-12:00\""}};
    const Ends ends = ends_of(times);
    if (ends.last.empty()) return says_no_hours(written);
    const auto from = time_of(ends.first);
    const auto to = time_of(ends.last);
    if (!from || !to)
        return {{},
                {fmt::format("'{}' is not a time of day", base::shortened(from ? ends.last : ends.first)),
                 "write times of 24 hours with a colon, such as 8:00 and 18:30"}};
    if (*from >= *to)
        return {{},
                {fmt::format("\"{}\" ends before it begins", base::shortened(written)),
                 "write the earlier time first, and 24:00 for midnight; a day on which you are closed is left out"}};
    return with_days(ends_of(day_names), *from, *to);
}

}  // namespace

HoursReading read_hours(std::string_view text) {
    const std::size_t digit = text.find_first_of("0123456789");
    const std::string_view day_names = base::trimmed(text.substr(0, std::min(digit, text.size())));
    if (digit == text.npos || day_names.empty()) return says_no_hours(text);
    HoursReading all;
    for (std::string_view left = text.substr(digit); !left.empty();) {
        const std::size_t comma = std::min(left.find(','), left.size());
        HoursReading one = read_times(text, day_names, base::trimmed(left.substr(0, comma)));
        if (one.hours.empty()) return one;
        if (!all.hours.empty() && one.hours.front().from < all.hours.back().to)
            return {{},
                    {fmt::format("in \"{}\" a time begins before the one in front of it ends", base::shortened(text)),
                     "write the times of a day in order, such as \"Mon-Fri 8:00-12:00, 13:00-18:00\""}};
        std::ranges::move(one.hours, std::back_inserter(all.hours));
        left.remove_prefix(std::min(comma + 1, left.size()));
    }
    return all;
}

void read_clinic(const Call& call, Draft& draft) {
    if (draft.clinic)
        draft.report(call.line, fmt::format("there is a clinic already, on line {}", draft.clinic->where.line),
                     "put everything into one clinic { }");
    BlockOptions options(call, draft);
    model::Clinic clinic;
    clinic.where = draft.where(call.line);
    clinic.lines = options.lines();
    clinic.name = options.text("name", Need::optional);
    clinic.phone = options.text("phone", Need::optional);
    clinic.booking = read_booking(options);
    clinic.logo = options.picture("logo", Need::optional);
    clinic.written_in = read_written_in(options);
    clinic.languages = {clinic.written_in};
    if (auto languages = read_languages(options, call, draft); !languages.empty())
        clinic.languages = std::move(languages);
    clinic.emergency = read_emergency(options);
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
    clinic.chime = read_chime(options);
    clinic.prices = options.list("prices", Need::optional);
    clinic.insurance = options.text("insurance", Need::optional);
    clinic.reviewer = options.text("reviewer", Need::optional);
    clinic.reviewed = options.date("reviewed", Need::optional);
    if (clinic.reviewed && !options.has("reviewer"))
        draft.advise(options.line("reviewed"), "'reviewed' has no effect: visitors read it beside 'reviewer' only",
                     "add reviewer = \"...\": who looked the pages through; or take this line out");
    clinic.hours = read_opening_hours(options, call, draft);
    clinic.pin = read_pin(options);
    options.finish();
    if (!draft.clinic) draft.clinic = std::move(clinic);
}

}  // namespace content
