#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "content/guide.h"
#include "content/script/keywords.h"
#include "content/script/reading.h"
#include "content/script/tokens.h"

// Every slip of the keyboard on every page we ship: what is not prose loses each comma, bracket and quote in turn, and
// each word of the content language is misspelled in four ways.

namespace fs = std::filesystem;

namespace {

const fs::path folder = BODYMAP_SOURCE_DIR "/content";

struct Mutant {
    std::string script;
    int line = 0;
    std::string what;  ///< "without ," or "'txt' for 'text'"
};

struct Page {
    content::File file;
    std::string script;
};

struct Figures {
    int mutants = 0;
    int to_report = 0;
    int reported = 0;
    int near = 0;
    std::string unsound;  ///< what is told of a page before anything is changed in it
    std::vector<std::string> silent;
    std::vector<std::string> far;
};

/// What a file says, without where: two files that say the same are the same to a visitor.
class Said {
  public:
    explicit Said(const content::Reading& reading) {
        if (reading.page) {
            add_day(reading.page->review_by);
            add(reading.page->also);
            add({reading.page->id, reading.page->name, reading.page->latin, reading.page->area});
            for (const model::Block& block : reading.page->blocks) {
                add({std::to_string(block.index())});
                std::visit(*this, block);
            }
        }
        for (const model::Source& source : reading.sources)
            add({source.key, source.authors, std::to_string(source.year), source.title, source.journal, source.doi});
        for (const model::Sign& sign : reading.signs) add({sign.key, sign.words, sign.act});
        if (reading.clinic) add_clinic(*reading.clinic);
        if (reading.language) {
            add({reading.language->code, reading.language->name});
            for (const auto& [original, translation] : reading.language->words) add({original, translation.words});
            for (const auto& avoided : reading.language->avoid) add({avoided.words, avoided.better});
        }
    }
    const std::string& all() const { return all_; }

    void operator()(const model::List& list) {
        add(list.items);
        add(list.signs);
    }
    void operator()(const model::Warning& warning) {
        add({warning.words});
        if (warning.sign) add({warning.sign->key});
    }
    void operator()(const model::Picture& picture) { add({picture.file, picture.alt}); }
    void operator()(const model::Movement& movement) { add({movement.of, movement.alt}); }
    void operator()(const model::Benefit& benefit) {
        if (benefit.show) (*this)(*benefit.show);
        add({benefit.title, benefit.text, benefit.today, benefit.lasts, benefit.tested});
        add({std::to_string(static_cast<int>(benefit.topic)), std::to_string(static_cast<int>(benefit.grade)),
             std::to_string(static_cast<int>(benefit.size))});
        add(benefit.sources);
    }
    void operator()(const model::Quiz& quiz) {
        add({quiz.id, quiz.question});
        for (const auto& choice : quiz.choices) add({choice.words, choice.because, choice.right ? "right" : "wrong"});
    }
    void operator()(const model::Ask& ask) {
        add({ask.id, ask.question});
        for (const auto& choice : ask.choices) add({choice.words, choice.more});
        for (const auto& condition : ask.when) {
            add({condition.question});
            add(condition.choices);
        }
    }
    void operator()(const model::Week& week) {
        for (const auto& day : week.days) add({day.name, day.what, day.more});
    }
    void operator()(const model::Chart& chart) {
        add({chart.title, chart.unit, chart.alt, std::to_string(static_cast<int>(chart.kind)),
             std::to_string(chart.today.value_or(-1))});
        for (const auto& row : chart.rows) {
            add({row.name});
            for (const double value : row.values) add({std::to_string(value)});
        }
        add(chart.sources);
    }
    void operator()(const model::Guess& guess) {
        add({guess.id, guess.question, guess.unit, guess.because});
        for (const double number : {guess.lowest, guess.highest, guess.step, guess.truth})
            add({std::to_string(number)});
        add(guess.sources);
    }
    void operator()(const model::Lanes& lanes) {
        add({lanes.id, lanes.longest, lanes.next, lanes.unit, lanes.hurt});
        for (const auto& band : lanes.bands) add({std::to_string(band.over), std::to_string(band.hurt), band.words});
        add(lanes.sources);
    }
    void operator()(const model::Answer& answer) { add(answer.from); }
    void operator()(const model::Stride& stride) {
        add({stride.words.begin(), stride.words.end()});
        add({stride.note});
    }
    void operator()(const model::Link& link) { add({link.to}); }
    void operator()(const model::Studies&) {}
    void operator()(const model::Names&) {}
    void operator()(const model::Contact&) {}
    void operator()(const model::Reviewer& reviewer) { add({reviewer.otherwise}); }
    template <class Words>
    void operator()(const Words& block) {
        add({block.words});
    }

  private:
    void add_day(std::optional<std::chrono::year_month_day> day) {
        if (day) add({std::to_string(std::chrono::sys_days(*day).time_since_epoch().count())});
    }
    void add_clinic(const model::Clinic& clinic) {
        add({clinic.name, clinic.phone, clinic.booking, clinic.logo, clinic.pin});
        add(clinic.languages);
        add(clinic.prices);
        add({clinic.insurance, clinic.reviewer});
        add_day(clinic.reviewed);
        add({std::to_string(clinic.diagonal_inches.value_or(0)), std::to_string(clinic.idle_after.count()),
             std::to_string(clinic.notice.count()), std::to_string(clinic.text_percent), std::to_string(clinic.chime)});
        for (const model::OpeningHours& hours : clinic.hours)
            add({std::to_string(hours.day.c_encoding()), std::to_string(hours.from.count()),
                 std::to_string(hours.to.count())});
    }
    void add(const std::vector<std::string>& words) {
        for (const std::string& word : words) all_ += word + '\n';
        all_ += "--\n";
    }
    std::string all_;
};

std::size_t place(const std::string& script, const content::Token& token) {
    return static_cast<std::size_t>(token.written.data() - script.data());
}

Mutant without(const std::string& script, std::size_t at, int line) {
    Mutant mutant{script, line, std::string("without ") + script[at]};
    mutant.script.erase(at, 1);
    return mutant;
}

/// One letter dropped, two neighbours swapped, one doubled, one changed; each at its own place in the word.
std::vector<std::string> misspellings(const std::string& word) {
    const std::size_t middle = word.size() / 2;
    std::vector<std::string> all(4, word);
    all[0].erase(middle, 1);
    std::size_t differs = 0;
    while (differs + 2 < word.size() && word[differs] == word[differs + 1]) ++differs;
    std::swap(all[1][differs], all[1][differs + 1]);
    all[2].insert(word.size() - 1, 1, word.back());
    all[3][middle] = word[middle] == 'x' ? 'z' : 'x';
    return all;
}

void misspell(std::vector<Mutant>& mutants, const std::string& script, std::size_t at, std::string_view word,
              int line) {
    for (const std::string& wrong : misspellings(std::string(word))) {
        Mutant mutant{script, line, "'" + wrong + "' for '" + std::string(word) + "'"};
        mutant.script.replace(at, word.size(), wrong);
        mutants.push_back(std::move(mutant));
    }
}

bool is_punctuation(const content::Token& token) {
    return token.kind == content::Token::Kind::symbol &&
           std::string_view(",;{}()[]").find(token.written) != std::string_view::npos;
}

/// A word of the content language that stands without quotes: a block's, an option's, or the 'if' of an answer.
bool is_language(const std::vector<content::Token>& tokens, std::size_t i) {
    if (tokens[i].kind == content::Token::Kind::reserved) return true;
    if (tokens[i].kind != content::Token::Kind::name || i + 1 == tokens.size()) return false;
    const content::Token& next = tokens[i + 1];
    if (next.is("=")) return true;
    const auto names = content::keyword_names();
    const bool takes = next.kind == content::Token::Kind::string || next.is("{") || next.is("(");
    return takes && std::ranges::find(names, tokens[i].written) != names.end();
}

/// The value of an option that has a fixed choice of them.
bool is_choice(const std::vector<content::Token>& tokens, std::size_t i) {
    return i > 1 && tokens[i].kind == content::Token::Kind::string && tokens[i - 1].is("=") &&
           (tokens[i - 2].is("grade") || tokens[i - 2].is("size"));
}

std::vector<Mutant> mutants_of(const std::string& script) {
    std::vector<Mutant> mutants;
    const auto tokens = content::scan(script);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const content::Token& token = tokens[i];
        const std::size_t at = place(script, token);
        if (is_punctuation(token)) mutants.push_back(without(script, at, token.line));
        if (token.kind == content::Token::Kind::string) {
            mutants.push_back(without(script, at, token.line));
            mutants.push_back(without(script, at + token.written.size() - 1, token.last_line));
        }
        if (is_language(tokens, i)) misspell(mutants, script, at, token.written, token.line);
        if (is_choice(tokens, i)) misspell(mutants, script, at + 1, content::unquoted(token), token.line);
    }
    return mutants;
}

std::string described(const std::string& name, const Mutant& mutant, const content::Reading& reading) {
    std::string all = name + ":" + std::to_string(mutant.line) + ": " + mutant.what;
    if (!reading.problems.empty()) all += " -> " + to_string(reading.problems.front());
    return all;
}

void judge(const content::File& file, const Mutant& mutant, const Said& original, Figures& figures) {
    const content::Reading reading = content::read(file, mutant.script);
    ++figures.mutants;
    const bool told = !reading.problems.empty();
    if (!told && Said(reading).all() == original.all()) return;
    ++figures.to_report;
    if (!told) return figures.silent.push_back(described(file.name, mutant, reading));
    ++figures.reported;
    const int line = reading.problems.front().where.line;
    if (line == mutant.line || line == mutant.line + 1)
        ++figures.near;
    else
        figures.far.push_back(described(file.name, mutant, reading));
}

Figures judge_all(const Page& page) {
    Figures figures;
    const content::Reading reading = content::read(page.file, page.script);
    figures.unsound = reading::told(reading);
    const Said original(reading);
    for (const Mutant& mutant : mutants_of(page.script)) judge(page.file, mutant, original, figures);
    return figures;
}

/// Each page costs thousands of readings, which have nothing to do with one another.
Figures judge_all(const std::vector<Page>& pages) {
    std::vector<Figures> each(pages.size());
    base::in_parallel(pages.size(), 1, [&](std::size_t i) { each[i] = judge_all(pages[i]); });
    Figures all;
    for (const Figures& figures : each) {
        all.mutants += figures.mutants;
        all.to_report += figures.to_report;
        all.reported += figures.reported;
        all.near += figures.near;
        all.unsound += figures.unsound;
        std::ranges::copy(figures.silent, std::back_inserter(all.silent));
        std::ranges::copy(figures.far, std::back_inserter(all.far));
    }
    return all;
}

std::vector<Page> pages() {
    std::vector<Page> pages;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).generic_string();
        const std::string last = entry.path().filename().string();
        if (!last.ends_with(".lua") || last.ends_with(".meta.lua") || last.starts_with('.')) continue;
        std::ifstream bytes(entry.path(), std::ios::binary);
        pages.push_back({{folder, name}, {std::istreambuf_iterator<char>(bytes), {}}});
    }
    return pages;
}

std::vector<Page> examples() {
    std::vector<Page> pages;
    for (const guide::Example& example : guide::examples())
        if (example.is_lua() && !example.is_wrong())
            pages.push_back({{reading::folder, example.file()}, guide::whole(example)});
    return pages;
}

std::string lines_of(const std::vector<std::string>& all) {
    std::string lines;
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 40); ++i) lines += all[i] + "\n";
    return lines;
}

void check(const std::vector<Page>& pages, int fewest_mutants, const char* what) {
    const Figures figures = judge_all(pages);
    const double share = 100.0 * figures.near / figures.to_report;
    std::printf("mutations: %d on %d %s; %d reported, %.1f %% on the changed line or the next; %d harmless\n",
                figures.mutants, static_cast<int>(pages.size()), what, figures.reported, share,
                figures.mutants - figures.to_report);
    INFO("not reported:\n" << lines_of(figures.silent) << "\nreported elsewhere:\n" << lines_of(figures.far));
    CHECK(figures.unsound.empty());
    CHECK(figures.mutants > fewest_mutants);
    CHECK(figures.silent.empty());
    CHECK(share >= 95);
}

}  // namespace

TEST_CASE("no slip of the keyboard on a page of ours goes unnoticed, and nearly every one is found where it is") {
    check(pages(), 5'000, "pages");
}

TEST_CASE("no slip of the keyboard in a block of the guide goes unnoticed either") {
    check(examples(), 300, "examples of the guide");
}
