#include "model/passages.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

#include "model/guessed.h"

namespace model {
namespace {

/// One overload a block: a kind that is missing here does not compile.
template <bool changes>
struct EachPassage {
    template <class Kind>
    using Of = std::conditional_t<changes, Kind, const Kind>;
    const std::function<void(Of<std::string>&)>& use;

    void operator()(Of<Text>& text) const { use(text.words); }
    void operator()(Of<Heading>& heading) const { use(heading.words); }
    void operator()(Of<List>& list) const {
        for (Of<std::string>& item : list.items) use(item);
    }
    void operator()(Of<Picture>& picture) const { use(picture.alt); }
    void operator()(Of<Benefit>& benefit) const {
        use(benefit.title);
        use(benefit.text);
        if (benefit.chart) (*this)(*benefit.chart);
        if (!benefit.lasts.empty()) use(benefit.lasts);
        use(benefit.today);
        if (benefit.show) use(benefit.show->alt);
        if (!benefit.tested.empty()) use(benefit.tested);
    }
    void operator()(Of<Warning>& warning) const {
        if (!warning.sign) return use(warning.words);
        use(warning.sign->words);
        use(warning.sign->act);
        if constexpr (changes) warning.words = warned_of(*warning.sign);
    }
    void operator()(Of<Quiz>& quiz) const {
        use(quiz.question);
        for (Of<Quiz::Choice>& choice : quiz.choices) {
            use(choice.words);
            use(choice.because);
        }
    }
    void operator()(Of<Ask>& ask) const {
        use(ask.question);
        for (Of<Ask::Choice>& choice : ask.choices) {
            use(choice.words);
            if (!choice.more.empty()) use(choice.more);
        }
    }
    void operator()(Of<Movement>& movement) const { use(movement.alt); }
    void operator()(Of<Answer>&) const {}
    void operator()(Of<Link>& link) const {
        if (!link.feels_like.empty()) use(link.feels_like);
    }
    void operator()(Of<Studies>&) const {}
    void operator()(Of<Names>&) const {}
    void operator()(Of<Contact>&) const {}
    void operator()(Of<Reviewer>& reviewer) const { use(reviewer.otherwise); }
    void operator()(Of<Week>& week) const {
        for (Of<Week::Day>& day : week.days)
            for (Of<std::string>* const words : {&day.name, &day.what, &day.more})
                if (!words->empty()) use(*words);
    }
    void operator()(Of<Chart>& chart) const {
        use(chart.title);
        use(chart.alt);
        for (Of<Chart::Row>& row : chart.rows) use(row.name);
        if (chart.unit != times_sign) use(chart.unit);
    }
    void operator()(Of<Guess>& guess) const {
        use(guess.question);
        if (guess.unit != times_sign) use(guess.unit);
        use(guess.because);
    }
    void operator()(Of<Lanes>& lanes) const {
        for (Of<std::string>* const words : {&lanes.longest, &lanes.next, &lanes.unit, &lanes.hurt}) use(*words);
        for (Of<Lanes::Band>& band : lanes.bands) use(band.words);
    }
    void operator()(Of<Stride>& stride) const {
        for (Of<std::string>& words : stride.words) use(words);
        use(stride.note);
    }
};

}  // namespace

void for_each_passage(Block& block, const std::function<void(std::string&)>& use) {
    std::visit(EachPassage<true>{use}, block);
}

void for_each_passage(Page& page, const std::function<void(std::string&)>& use) {
    use(page.name);
    if (!page.latin.empty()) use(page.latin);
    for (std::string& name : page.also) use(name);
    for (Block& block : page.blocks) for_each_passage(block, use);
}

void for_each_passage(Clinic& clinic, const std::function<void(std::string&)>& use) {
    for (std::string& price : clinic.prices) use(price);
    if (!clinic.insurance.empty()) use(clinic.insurance);
}

std::vector<Passage> passages_of(const Clinic& clinic) {
    std::vector<Passage> all;
    Clinic copy = clinic;
    for_each_passage(copy, [&](const std::string& words) { all.push_back({clinic.where, words}); });
    return all;
}

std::vector<Passage> passages_of(const Block& block) {
    std::vector<Passage> all;
    std::visit(EachPassage<false>{[&](const std::string& words) { all.push_back({where_of(block), words}); }}, block);
    return all;
}

std::vector<Passage> passages_of(const Page& page) {
    std::vector<Passage> all = {{page.where, page.name}};
    if (!page.latin.empty()) all.push_back({page.where, page.latin});
    for (const std::string& name : page.also) all.push_back({page.where, name});
    for (const Block& block : page.blocks) std::ranges::move(passages_of(page, block), std::back_inserter(all));
    return all;
}

std::vector<Passage> passages_of(const Page& page, const Block& block) {
    std::vector<Passage> all = passages_of(block);
    for (Passage& text : all) text.where = page.where_of(text.where, text.words);
    return all;
}

bool has_words(const Language& language) {
    return std::ranges::any_of(language.words, [](const auto& entry) { return !entry.second.words.empty(); });
}

const Language::Translation* translation_of(const Language& language, std::string_view words) {
    if (const auto found = language.words.find(words); found != language.words.end() && !found->second.words.empty())
        return &found->second;
    const auto carried = language.carried.find(words);
    return carried == language.carried.end() ? nullptr : &carried->second;
}

bool is_translated(const Language& language, std::string_view words) {
    const Language::Translation* const found = translation_of(language, words);
    return found && found->words != words;
}

std::string_view translated(const Language* language, std::string_view words) {
    const Language::Translation* const found = language ? translation_of(*language, words) : nullptr;
    return found ? std::string_view(found->words) : words;
}

void translate(const Language* language, Block& block) {
    for_each_passage(block, [&](std::string& words) { words = translated(language, words); });
}

Library translated(const Library& library, std::string_view language_code) {
    Library result = library;
    const Language* const language = library.language(language_code);
    const auto translate = [&](std::string& words) { words = translated(language, words); };
    for (Page& page : result.pages) for_each_passage(page, translate);
    for_each_passage(result.clinic, translate);
    return result;
}

}  // namespace model
