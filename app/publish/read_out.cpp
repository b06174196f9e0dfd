#include "publish/read_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "prose/spoken.h"

namespace publish {
namespace {

template <class Enum>
std::size_t index(Enum value) {
    return static_cast<std::size_t>(value);
}

/// A voice goes down and stops at a full stop; without one, a title runs into what follows it.
std::string with_stop(std::string words) {
    constexpr std::array<std::string_view, 6> closing = {"\"", "'", ")", "”", "’", "»"};
    std::string_view end = words;
    for (const std::string_view mark : closing)
        if (end.ends_with(mark)) end.remove_suffix(mark.size());
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

/// One overload a block: a kind that is missing here does not compile.
struct Speak {
    const Spoken& spoken;
    const Cues& cues;
    std::vector<Sentence> result{};
    std::optional<std::size_t> block{};
    Extent extent = Extent::whole;

    void add(SpokenPart part, std::string_view words, int number = 0) {
        for (std::string& sentence : sentences(words, spoken.language))
            result.push_back({block, part, number, std::move(sentence)});
    }
    void add(SpokenPart part, std::string_view lead_in, std::string_view words) {
        if (!words.empty()) add(part, led_in(lead_in, words));
    }

    void operator()(const model::Text& text) { add(SpokenPart::words, text.words); }
    void operator()(const model::Heading& heading) { add(SpokenPart::title, heading.words); }
    void operator()(const model::List& list) {
        int number = 0;
        for (const std::string& item : list.items) add(SpokenPart::item, item, number++);
    }
    void operator()(const model::Picture& picture) { add(SpokenPart::words, cues.picture, picture.alt); }
    void operator()(const model::Benefit& benefit) {
        add(SpokenPart::topic, cues.topics[index(benefit.topic)]);
        add(SpokenPart::title, benefit.title);
        if (extent == Extent::whole) add(SpokenPart::words, benefit.text);
        if (const auto grade = cues.grades[index(benefit.grade)]; !grade.empty())
            add(SpokenPart::grade, cues.how_sure, grade);
        if (extent == Extent::glance) return;
        if (benefit.size != model::EffectSize::none) add(SpokenPart::size, cues.effect_sizes[index(benefit.size)]);
        if (!benefit.lasts.empty()) add(SpokenPart::lasts, cues.how_long, benefit.lasts);
        add(SpokenPart::today, cues.today, benefit.today);
    }
    void operator()(const model::Warning& warning) { add(SpokenPart::words, cues.caution, warning.words); }

    void operator()(const model::Quiz& quiz) {
        add(SpokenPart::question, cues.question, quiz.question);
        const std::string_view made = chosen(quiz.id);
        const bool answered = std::ranges::count(quiz.choices, made, &model::Quiz::Choice::id) > 0;
        int number = 0;
        for (const model::Quiz::Choice& choice : quiz.choices) {
            const bool is_made = choice.id == made;
            add_choice(number, choice.words);
            if (is_made) add(SpokenPart::choice, choice.right ? cues.right : cues.not_quite, number);
            if (answered && choice.right && !is_made) add(SpokenPart::choice, cues.right_one, number);
            if (is_made) add(SpokenPart::reason, choice.because, number);
            ++number;
        }
    }

    void operator()(const model::Ask& ask) {
        add(SpokenPart::question, cues.question, ask.question);
        const std::string_view made = chosen(ask.id);
        int number = 0;
        for (const model::Ask::Choice& choice : ask.choices) {
            add_choice(number, choice.words);
            if (choice.id == made) add(SpokenPart::choice, cues.chosen, number);
            ++number;
        }
    }

    void operator()(const model::Answer&) {}   // what it says stands in its place already
    void operator()(const model::Studies&) {}  // a list to look things up in: nobody could follow it by ear
    void operator()(const model::Link& link) {
        if (const model::Page* page = spoken.library.page(link.to)) add(SpokenPart::name, page->name);
    }

    void add_choice(int number, std::string_view words) {
        add(SpokenPart::choice, fmt::format("{}: {}", number + 1, words), number);
    }
    std::string_view chosen(const std::string& question) const {
        const auto found = spoken.choices.find(question);
        return found == spoken.choices.end() ? std::string_view() : std::string_view(found->second);
    }
};

}  // namespace

std::vector<Sentence> sentences(const Spoken& spoken, const Cues& cues) {
    Speak speak{spoken, cues};
    speak.add(SpokenPart::name, spoken.name);
    for (std::size_t i = 0; i < spoken.blocks.size(); ++i) {
        speak.block = i;
        speak.extent = spoken.blocks[i].extent;
        std::visit(speak, *spoken.blocks[i].block);
    }
    return std::move(speak.result);
}

std::vector<std::string> sentences(std::string_view words, std::string_view language) {
    std::vector<std::string> spoken = prose::spoken(words, prose::tongue_of(language));
    std::ranges::transform(spoken, spoken.begin(), with_stop);
    return spoken;
}

}  // namespace publish
