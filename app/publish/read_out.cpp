#include "publish/read_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/dialled.h"
#include "base/enum_index.h"
#include "base/utf8.h"
#include "model/guessed.h"
#include "model/localised.h"
#include "model/verdict.h"
#include "prose/calendar.h"
#include "prose/sentences.h"
#include "prose/spoken.h"

namespace publish {
namespace {

using base::index;
using model::Extent;

/// A voice goes down and stops at a full stop; without one, a title runs into what follows it.
std::string with_stop(std::string words) {
    const std::string_view end = prose::without_closing_quotes(words);
    const bool stops = end.ends_with('.') || end.ends_with('!') || end.ends_with('?') || end.ends_with("…");
    if (stops) return words;
    while (words.ends_with(':') || words.ends_with(',') || words.ends_with(';')) words.pop_back();
    return words + '.';
}

/// "Today" and "walk a little" are "Today: walk a little"; a lead-in that is a sentence stays one.
std::string led_in(std::string_view lead_in, std::string_view words) {
    if (lead_in.empty()) return std::string(words);
    const bool ends = std::string_view(":.!?").find(lead_in.back()) != std::string_view::npos;
    return fmt::format("{}{} {}", lead_in, ends ? "" : ":", words);
}

/// "9 1 1", as people say a number that they call; of two digits "15", as they say that.
std::string digit_by_digit(std::string_view number) {
    if (number.size() < model::least_digits_of_no_count) return std::string(number);
    std::string said;
    for (const char digit : number) (said += said.empty() ? "" : " ") += digit;
    return said;
}

/// "5 5 5, 0 1 0 0": a telephone number as it is told to who dials it.
std::string dialled(std::string_view phone) {
    std::string said;
    for (const char sign : phone) {
        if (base::is_digit(sign) || base::is_letter(sign)) {
            if (base::is_digit(sign) && !said.empty() && !said.ends_with(' ')) said += ' ';
            said += sign;
        } else if (!said.empty() && !said.ends_with(", ")) {
            said += ", ";
        }
    }
    return said;
}

/// "8 am to 6 pm".
std::string from_to(std::string_view words, std::string_view language) {
    const auto tongue = prose::tongue_of(language);
    if (!tongue) return std::string(words);
    constexpr std::string_view dash = "–";
    std::string said(words);
    for (std::size_t at = said.find(dash); at != said.npos; at = said.find(dash, at))
        said.replace(at, dash.size(), *tongue == prose::Tongue::english ? " to " : " a ");
    return said;
}

/// The clinic's number is known by its mark: the same digits elsewhere are a count.
std::string with_dialled_spelled(std::string_view words, std::string_view number) {
    const std::string marked = fmt::format("{}{}", number, base::dialled);
    std::string said(words);
    for (std::size_t at = said.find(marked); at != said.npos; at = said.find(marked, at))
        said.replace(at, marked.size(), digit_by_digit(number));
    return said;
}

/// One overload a block: a kind that is missing here does not compile.
struct Speak {
    const model::ShownCard& card;
    const Cues& cues;
    std::vector<model::Sentence> result{};
    std::optional<std::size_t> block{};
    Extent extent = Extent::whole;
    std::size_t part = 0;
    std::optional<model::Urgency> urgency{};

    void begin(std::optional<std::size_t> next) {
        block = next;
        part = 0;
    }
    void add(std::string_view words) {
        const model::Clinic& clinic = card.library.clinic;
        for (std::string& sentence : sentences(words, card.language, clinic.emergency))
            result.push_back({block, std::move(sentence), part});
    }
    void add(std::string_view lead_in, std::string_view words) {
        if (!words.empty()) add(led_in(lead_in, words));
    }

    void add(const std::vector<model::ClinicFact>& facts) {
        for (const model::ClinicFact& fact : facts)
            add(fact.lead_in,
                fact.words == card.library.clinic.phone ? dialled(fact.words) : from_to(fact.words, card.language));
    }

    void add(const model::Chart& chart) {
        add(cues.picture, chart.title.empty() ? chart.alt : fmt::format("{}. {}", chart.title, chart.alt));
        if (chart.kind == model::Chart::Kind::days || chart.kind == model::Chart::Kind::scale) {
            for (const model::Chart::Row& row : chart.rows) add(row.name);
            if (chart.today) add(cues.here, model::with_unit(*chart.today, chart.unit));
            return;
        }
        for (const model::Chart::Row& row : chart.rows) add(row.name, model::with_unit(row.values.front(), chart.unit));
    }

    void operator()(const model::Text& text) { add(text.words); }
    void operator()(const model::Heading& heading) { add(heading.words); }
    void operator()(const model::List& list) {
        for (const std::string& item : list.items) {
            add(item);
            ++part;
        }
    }
    void operator()(const model::Picture& picture) { add(cues.picture, picture.alt); }
    void operator()(const model::Movement& movement) { add(cues.picture, movement.alt); }
    void operator()(const model::Benefit& benefit) {
        add(cues.topics[index(benefit.topic)]);
        add(benefit.title);
        if (extent == Extent::whole) {
            add(benefit.text);
            part = index(model::BenefitPart::picture);
            if (benefit.chart) add(*benefit.chart);
            if (card.lens == benefit.topic) add_lens(benefit.topic);
            part = index(model::BenefitPart::facts);
        }
        add(cues.how_sure, cues.grades[index(benefit.grade)]);
        if (extent == Extent::glance) return;
        if (benefit.size != model::EffectSize::none) add(cues.effect_sizes[index(benefit.size)]);
        add(cues.how_long, benefit.lasts);
        part = index(model::BenefitPart::today);
        add(cues.today, benefit.today);
        if (benefit.show) add(cues.picture, benefit.show->alt);
        part = index(model::BenefitPart::tested);
        add(cues.tested, benefit.tested);
        part = index(model::BenefitPart::sources);
        add(cues.sources, model::citation(card.library, benefit.sources, cues.joined_by));
    }
    void add_lens(model::Topic topic) {
        add(cues.picture, cues.lens_shows[index(topic)]);
        for (const std::string_view fact : cues.lens_facts[index(topic)])
            if (!fact.empty()) add(fact);
        if (!cues.lens_keys[index(topic)].empty()) add(cues.lens_keys[index(topic)]);
        if (topic == model::Topic::relaxation && !cues.five_breaths.empty()) add(cues.five_breaths);
    }
    void operator()(const model::Warning& warning) {
        if (urgency) add(model::with_emergency_number(card.library.clinic, cues.urgencies[index(*urgency)]));
        add(cues.caution, warning.words);
    }

    void operator()(const model::Quiz& quiz) {
        add(cues.question, quiz.question);
        int number = 0;
        for (const model::Quiz::Choice& choice : quiz.choices) {
            add_choice(++number, choice.words);
            const model::Verdict verdict = model::verdict(quiz, choice, card.choices);
            add(cue_of(verdict));
            if (model::is_of_the_chosen(verdict)) add(choice.because);
        }
    }

    void operator()(const model::Ask& ask) {
        add(cues.question, ask.question);
        const std::string_view made = chosen(ask.id);
        int number = 0;
        for (const model::Ask::Choice& choice : ask.choices) {
            add_choice(++number, choice.more.empty() ? choice.words : fmt::format("{}, {}", choice.words, choice.more));
            if (choice.id == made) add(cues.chosen);
        }
    }

    void operator()(const model::Answer&) {}  // what it says stands in its place already
    /// Without their DOIs: nobody could follow those by ear.
    void operator()(const model::Studies&) {
        for (const model::Source* source : model::sources_by_author(card.library)) {
            add(model::named(*source, cues.joined_by));
            add(model::title_and_journal(*source));
        }
    }
    void operator()(const model::Link& link) {
        if (extent == Extent::glance) return add(fmt::format("{} {}", cues.feels_like, link.feels_like));
        if (!link.feels_like.empty()) add(link.feels_like);
        if (const model::Page* page = card.library.page(link.to)) add(page->name);
    }

    void operator()(const model::Names& names) {
        for (const model::Names::Link& link : names.group) add(link.words);
        if (!names.group.empty()) return;
        for (const model::NameGroup& group : model::names_by_alphabet(card.library)) {
            add(group.letters);
            for (const model::KnownAs& known : group.names) add(known.in_words());
        }
    }
    void operator()(const model::Contact&) {
        model::ClinicWords in_full = cues.clinic;
        if (const auto tongue = prose::tongue_of(card.language)) {
            in_full.days = prose::calendar(*tongue).days;
            in_full.months = prose::calendar(*tongue).months;
        }
        add(model::contact_facts(card.library.clinic, in_full));
    }
    void operator()(const model::Reviewer& reviewer) {
        const auto facts = model::reviewer_facts(card.library.clinic, cues.clinic);
        if (facts.empty()) add(reviewer.otherwise);
        add(facts);
    }

    void operator()(const model::Week& week) {
        for (const model::Week::Day& day : week.days) {
            // On the screen it stands on a line of its own.
            const bool begins = !day.more.empty() && base::is_capital(day.more.front());
            const std::string what =
                day.more.empty() ? day.what : fmt::format("{}{} {}", day.what, begins ? "." : ",", day.more);
            const bool massage = day.kind == model::Week::Kind::massage && !cues.time_for_massage.empty();
            const std::string when = massage ? fmt::format("{}, {}", day.name, cues.time_for_massage) : day.name;
            add(day.what.empty() ? when : led_in(when, what));
            ++part;
        }
    }

    void operator()(const model::Chart& chart) {
        add(chart);
        add(cues.sources, model::citation(card.library, chart.sources, cues.joined_by));
    }

    void operator()(const model::Guess& guess) {
        add(cues.question, guess.question);
        const model::Guessed made = model::guessed(guess, card.choices);
        add(cues.your_guess, model::with_unit(made.value, guess.unit));
        if (!made.shown) return;
        add(cues.measured, model::with_unit(guess.truth, guess.unit));
        add(guess.because);
        add(cues.sources, model::citation(card.library, guess.sources, cues.joined_by));
    }

    void operator()(const model::Lanes& lanes) {
        const model::Runs runs = model::runs(lanes, card.choices);
        add(lanes.longest, model::distance(runs.longest, lanes.unit));
        add(lanes.next, model::distance(runs.next, lanes.unit));
        const model::Lanes::Band& band = model::band_of(lanes, runs);
        add(band.words);
        add(lanes.hurt, std::to_string(band.hurt));
        add(cues.sources, model::citation(card.library, lanes.sources, cues.joined_by));
    }

    void operator()(const model::Stride& stride) {
        for (std::size_t i = 0; i < stride.words.size(); ++i) {
            add(led_in(cues.steps[i], stride.words[i]));
            ++part;
        }
        add(stride.note);
    }

    void operator()(const model::GradedAreas& areas) {
        std::string names;
        for (const std::string_view name : areas.names) names += fmt::format("{}{}", names.empty() ? "" : ", ", name);
        add(cues.grades[index(areas.grade)], names);
    }

    std::string_view cue_of(model::Verdict verdict) const {
        switch (verdict) {
            case model::Verdict::right:
                return cues.right;
            case model::Verdict::not_quite:
                return cues.not_quite;
            case model::Verdict::right_one:
                return cues.right_one;
            case model::Verdict::none:
                break;
        }
        return {};
    }
    void add_choice(int number, std::string_view words) { add(fmt::format("{}: {}", number, words)); }
    std::string_view chosen(const std::string& question) const {
        const auto found = card.choices.find(question);
        return found == card.choices.end() ? std::string_view() : std::string_view(found->second);
    }
};

}  // namespace

std::vector<model::Sentence> sentences(const model::ShownCard& card, const Cues& cues) {
    Speak speak{card, cues};
    std::string_view latin = card.latin;
    const auto add_latin = [&] {
        speak.begin({});
        speak.add(cues.medical_name, std::exchange(latin, {}));
    };
    speak.add(card.name);
    for (const model::ShownBlock& shown : card.blocks) {
        speak.begin(shown.block);
        speak.extent = shown.extent;
        speak.urgency = shown.urgency;
        std::visit(speak, card.page[shown.block]);
        add_latin();
    }
    add_latin();
    if (card.areas.size() == 1 && card.areas.front().names.size() > 1) {
        speak.add(cues.how_sure, cues.same_for_each_area);
    } else {
        if (!card.areas.empty()) speak.add(cues.area_by_area);
        for (const model::GradedAreas& areas : card.areas) speak(areas);
    }
    const model::Page* const booking = card.leads_to_booking ? card.library.page(model::booking_page) : nullptr;
    if (booking) speak.add(booking->name);
    return std::move(speak.result);
}

std::vector<std::string> sentences(std::string_view words, std::string_view language, std::string_view emergency) {
    constexpr std::string_view written = model::written_emergency_number;
    std::vector<std::string> spoken = prose::spoken(with_dialled_spelled(words, emergency), prose::tongue_of(language));
    for (std::string& sentence : spoken)
        sentence = with_stop(model::with_number(sentence, written, digit_by_digit(written)));
    return spoken;
}

}  // namespace publish
