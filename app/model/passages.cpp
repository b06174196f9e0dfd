#include "model/passages.h"

#include <algorithm>

#include "model/guessed.h"

namespace model {
namespace {

using Use = std::function<void(std::string&)>;

/// One overload a block: a kind that is missing here does not compile.
struct EachPassage {
    const Use& use;

    void operator()(Text& text) const { use(text.words); }
    void operator()(Heading& heading) const { use(heading.words); }
    void operator()(List& list) const {
        for (std::string& item : list.items) use(item);
    }
    void operator()(Picture& picture) const { use(picture.alt); }
    void operator()(Benefit& benefit) const {
        use(benefit.title);
        use(benefit.text);
        if (benefit.chart) (*this)(*benefit.chart);
        if (!benefit.lasts.empty()) use(benefit.lasts);
        use(benefit.today);
        if (benefit.show) use(benefit.show->alt);
        if (!benefit.tested.empty()) use(benefit.tested);
    }
    void operator()(Warning& warning) const {
        if (!warning.sign) return use(warning.words);
        use(warning.sign->words);
        use(warning.sign->act);
        warning.words = warned_of(*warning.sign);
    }
    void operator()(Quiz& quiz) const {
        use(quiz.question);
        for (Quiz::Choice& choice : quiz.choices) {
            use(choice.words);
            use(choice.because);
        }
    }
    void operator()(Ask& ask) const {
        use(ask.question);
        for (Ask::Choice& choice : ask.choices) {
            use(choice.words);
            if (!choice.more.empty()) use(choice.more);
        }
    }
    void operator()(Movement& movement) const { use(movement.alt); }
    void operator()(Answer&) const {}
    void operator()(Link& link) const {
        if (!link.feels_like.empty()) use(link.feels_like);
    }
    void operator()(Studies&) const {}
    void operator()(Names&) const {}
    void operator()(Contact&) const {}
    void operator()(Reviewer& reviewer) const { use(reviewer.otherwise); }
    void operator()(Week& week) const {
        for (Week::Day& day : week.days)
            for (std::string* const words : {&day.name, &day.what, &day.more})
                if (!words->empty()) use(*words);
    }
    void operator()(Chart& chart) const {
        use(chart.title);
        use(chart.alt);
        for (Chart::Row& row : chart.rows) use(row.name);
        if (chart.unit != times_sign) use(chart.unit);
    }
    void operator()(Guess& guess) const {
        use(guess.question);
        if (guess.unit != times_sign) use(guess.unit);
        use(guess.because);
    }
    void operator()(Lanes& lanes) const {
        for (std::string* const words : {&lanes.longest, &lanes.next, &lanes.unit, &lanes.hurt}) use(*words);
        for (Lanes::Band& band : lanes.bands) use(band.words);
    }
    void operator()(Stride& stride) const {
        for (std::string& words : stride.words) use(words);
        use(stride.note);
    }
};

}  // namespace

void for_each_passage(Block& block, const Use& use) { std::visit(EachPassage{use}, block); }

void for_each_passage(Page& page, const Use& use) {
    use(page.name);
    if (!page.latin.empty()) use(page.latin);
    for (std::string& name : page.also) use(name);
    for (Block& block : page.blocks) for_each_passage(block, use);
}

void for_each_passage(Clinic& clinic, const Use& use) {
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
    Block copy = block;
    for_each_passage(copy, [&](const std::string& words) { all.push_back({where_of(block), words}); });
    return all;
}

std::vector<Passage> passages_of(const Page& page) {
    std::vector<Passage> all = {{page.where, page.name}};
    if (!page.latin.empty()) all.push_back({page.where, page.latin});
    for (const std::string& name : page.also) all.push_back({page.where, name});
    for (const Block& block : page.blocks)
        for (Passage& passage : passages_of(block)) {
            passage.where = page.where_of(passage.where, passage.words);
            all.push_back(std::move(passage));
        }
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
