#include "model/localised.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "base/dialled.h"
#include "base/utf8.h"

namespace model {
namespace {

bool is_wordlike(char c) { return base::is_digit(c) || base::is_letter(c); }

/// What joins digits into one number: 1,911 and 555-911.
bool joins_digits(char c) { return c == '.' || c == ',' || c == '-' || c == ':' || c == '/'; }

/// Whether a number that stands from `begin` to `end` goes on at either side.
bool is_part(std::string_view text, std::size_t begin, std::size_t end) {
    const auto at = [&](std::size_t place) { return place < text.size() ? text[place] : ' '; };
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const char before_that = begin > 1 ? text[begin - 2] : ' ';
    return is_wordlike(before) || is_wordlike(at(end)) || (joins_digits(before) && base::is_digit(before_that)) ||
           (joins_digits(at(end)) && base::is_digit(at(end + 1)));
}

void put_in_emergency_number(const Clinic& clinic, std::string& words) { words = with_emergency_number(clinic, words); }

}  // namespace

std::vector<std::size_t> places_of(std::string_view text, std::string_view number) {
    std::vector<std::size_t> places;
    if (number.empty()) return places;
    for (std::size_t at = text.find(number); at != text.npos; at = text.find(number, at + number.size()))
        if (!is_part(text, at, at + number.size())) places.push_back(at);
    return places;
}

bool knows_dangers(const Library& library, const Language& language) {
    const auto known =
        std::ranges::count_if(library.signs, [&](const Sign& sign) { return is_translated(language, sign.words); });
    return 2 * known >= std::ssize(library.signs);
}

std::string first_language(const Library& library) {
    for (const std::string& code : library.clinic.languages) {
        if (code == own_language(library)) break;
        const Language* const language = library.language(code);
        if (language && has_words(*language) && knows_dangers(library, *language)) return code;
    }
    return {};
}

std::string with_emergency_number(const Clinic& clinic, std::string_view words) {
    if (clinic.emergency == written_emergency_number) return std::string(words);
    return with_number(words, written_emergency_number, clinic.emergency + std::string(base::dialled));
}

std::string with_number(std::string_view text, std::string_view from, std::string_view to) {
    std::string result;
    std::size_t copied = 0;
    for (const std::size_t at : places_of(text, from)) {
        result += text.substr(copied, at - copied);
        result += to;
        copied = at + from.size();
    }
    result += text.substr(copied);
    return result;
}

std::size_t times_said(std::string_view text, std::string_view number) { return places_of(text, number).size(); }

void Localised::put_into_words(Block& block) const {
    if (!wanted.empty()) translate(language, block);
    for_each_passage(block, [&](std::string& words) { put_in_emergency_number(written->clinic, words); });
}

Localised localised(std::shared_ptr<const Library> written, const std::string& wanted) {
    Localised content = {std::move(written), {}, wanted, nullptr};
    content.language = content.written->language(content.code());
    content.shown = content.written;
    const bool other_number = content.written->clinic.emergency != written_emergency_number;
    if (wanted.empty() && !other_number) return content;
    Library shown = wanted.empty() ? *content.written : translated(*content.written, wanted);
    if (other_number) {
        const auto use = [&](std::string& words) { put_in_emergency_number(shown.clinic, words); };
        for (Page& page : shown.pages) for_each_passage(page, use);
        for_each_passage(shown.clinic, use);
    }
    content.shown = std::make_shared<const Library>(std::move(shown));
    return content;
}

}  // namespace model
