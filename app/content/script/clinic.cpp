#include "content/script/clinic.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/suggest.h"
#include "content/script/hours.h"
#include "content/script/options.h"
#include "content/script/pictures.h"

namespace content {
namespace {

// A panel of a phone's size to one of a wall's; a visitor who reads slowly keeps the page (the least the design
// allows).
constexpr Range diagonal_range = {5, 120, "inches", "21.5"};
constexpr Range idle_range = {60, 3600, "seconds", "90", Range::Whole::yes};
constexpr Range notice_range = {20, 600, "seconds", "20", Range::Whole::yes};

/// Words without a problem, else empty.
std::string sound_words(Options& options, std::string_view option, const Draft& draft) {
    const std::size_t problems_before = draft.problems.size();
    std::string words = options.words(option, Need::optional);
    return draft.problems.size() > problems_before ? std::string() : words;
}

std::string read_booking(Options& options, const Draft& draft) {
    std::string booking = sound_words(options, "booking", draft);
    if (!booking.empty() && !booking.starts_with("https://") && !booking.starts_with("http://"))
        options.report("booking", "'booking' should be a web address that begins with https://",
                       fmt::format("write booking = \"https://{}\"", base::shortened(booking)));
    return booking;
}

std::string read_logo(Options& options, Draft& draft) {
    const std::string file = sound_words(options, "logo", draft);
    if (file.empty()) return {};
    PictureSearch search = find_picture(draft, file, "logo");
    if (search.found.empty()) options.report("logo", search.message, search.hint);
    return std::move(search.found);
}

/// The lines are told once for each item that is wrong; the items are given to `use` with their line.
template <class Use>
void for_each_item(Options& options, const Call& call, std::string_view option, Draft& draft, Use use) {
    const std::size_t problems_before = draft.problems.size();
    const std::vector<std::string> items = options.list(option, Need::optional);
    if (draft.problems.size() > problems_before) return;
    for (std::size_t i = 0; i < items.size(); ++i) use(items[i], draft.lines.item(call.line, call.word, option, i));
}

std::vector<std::string> read_languages(Options& options, const Call& call, Draft& draft) {
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

std::vector<model::OpeningHours> read_opening_hours(Options& options, const Call& call, Draft& draft) {
    std::vector<model::OpeningHours> all;
    for_each_item(options, call, "hours", draft, [&](const std::string& words, int line) {
        HoursReading reading = read_hours(words);
        if (reading.hours.empty()) draft.report(line, std::move(reading.message), std::move(reading.hint));
        std::ranges::move(reading.hours, std::back_inserter(all));
    });
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
std::string read_pin(Options& options) {
    const Value* const value = options.value("pin", Need::optional);
    if (!value) return {};
    const auto* const pin = std::get_if<std::string>(&value->is);
    if (pin && is_hash(*pin)) return *pin;
    options.report("pin", "'pin' cannot be written by hand", "take this line out and set the PIN with: bodymap pin");
    return {};
}

}  // namespace

void read_clinic(const Call& call, Draft& draft) {
    if (draft.clinic)
        draft.report(call.line, fmt::format("there is a clinic already, on line {}", draft.clinic->where.line),
                     "put everything into one clinic { }");
    Options options(call, draft);
    model::Clinic clinic;
    clinic.where = draft.where(call.line);
    clinic.name = sound_words(options, "name", draft);
    clinic.phone = options.words("phone", Need::optional);
    clinic.booking = read_booking(options, draft);
    clinic.logo = read_logo(options, draft);
    if (auto languages = read_languages(options, call, draft); !languages.empty())
        clinic.languages = std::move(languages);
    if (const auto inches = options.number("diagonal", diagonal_range))
        clinic.diagonal_inches = static_cast<float>(*inches);
    if (const auto seconds = options.number("idle", idle_range))
        clinic.idle_after = std::chrono::seconds(static_cast<int>(*seconds));
    if (const auto seconds = options.number("notice", notice_range))
        clinic.notice = std::chrono::seconds(static_cast<int>(*seconds));
    clinic.hours = read_opening_hours(options, call, draft);
    clinic.pin = read_pin(options);
    options.finish();
    if (!draft.clinic) draft.clinic = std::move(clinic);
}

}  // namespace content
