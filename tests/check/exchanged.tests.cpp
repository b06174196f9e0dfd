#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "check/lint.h"
#include "content/load.h"

// Translations that stand beside another text than their own, in the pages as they ship.

namespace {

using Words = decltype(model::Language::words);

class Translations {
  public:
    Words& words() { return library_.languages.at(at()).words; }
    std::string& of_words(std::string_view key) { return words().find(library_.sign(key)->words)->second.words; }
    std::string& of_act(std::string_view key) { return words().find(library_.sign(key)->act)->second.words; }
    std::string& of(std::string_view text) { return words().find(text)->second.words; }

    /// As "signs.lua 3, 12", by the lines of the words that seem exchanged.
    std::vector<std::string> told() const {
        check::Facts facts;
        facts.answering = [](const model::Page&, const model::Answer&, const model::Choices&) {
            return model::Answered{};
        };
        std::vector<std::string> told;
        for (const model::Problem& problem : check::run(library_, facts))
            if (problem.message.find("seems to have the translation of") != std::string::npos)
                told.push_back(model::to_string(problem));
        return told;
    }
    model::Where where(std::string_view text) { return words().find(text)->second.where; }
    const model::Library& library() const { return library_; }

  private:
    model::Library library_ = content::load(BODYMAP_SOURCE_DIR "/content").library;

    std::size_t at() const {
        for (std::size_t i = 0; i < library_.languages.size(); ++i)
            if (library_.languages[i].code == "es") return i;
        return library_.languages.size();
    }
};

}  // namespace

TEST_CASE("every translation that ships stands beside its own text") { CHECK(Translations().told().empty()); }

TEST_CASE("two signs of danger whose questions in Spanish were exchanged are an error, on the line of the first") {
    Translations spanish;
    std::swap(spanish.of_words("chest"), spanish.of_words("heel-bone"));
    const auto told = spanish.told();
    REQUIRE(told.size() == 1);
    const auto one = spanish.where(spanish.library().sign("chest")->words);
    const auto other = spanish.where(spanish.library().sign("heel-bone")->words);
    CHECK(told[0].starts_with("words/es/signs.lua:" + std::to_string(std::min(one, other).line) + ": \""));
    CHECK(told[0].find("on line " + std::to_string(std::max(one, other).line) + ", and that one its") != told[0].npos);
    CHECK(told[0].find("\n  hint: exchange the two translations: this one is \"¿") != told[0].npos);
}

TEST_CASE("what to do at two signs is told when it was exchanged, though both send to the same place") {
    Translations spanish;
    std::swap(spanish.of_act("sprain"), spanish.of_act("muscle-tear"));
    CHECK(spanish.told().size() == 1);
}

TEST_CASE("translations of what two answers say are told when they were exchanged") {
    Translations spanish;
    std::swap(spanish.of("Ask for 15 minutes of light massage at most, if you're used to massage and like it."),
              spanish.of("Ask for nothing firm and nothing new this close to the race."));
    CHECK(spanish.told().size() == 1);
}

TEST_CASE("translations that moved down by a line are told") {
    Translations spanish;
    const std::string last = spanish.of_words("heel-bone");
    spanish.of_words("heel-bone") = spanish.of_words("knee-locks");
    spanish.of_words("knee-locks") = spanish.of_words("chest");
    spanish.of_words("chest") = last;
    CHECK_FALSE(spanish.told().empty());
}

TEST_CASE("where little is translated nobody can say that two translations were exchanged") {
    Translations spanish;
    Words few;
    for (const char* const key : {"chest", "heel-bone", "knee-locks"})
        few.insert(*spanish.words().find(spanish.library().sign(key)->words));
    spanish.words() = few;
    std::swap(spanish.of_words("chest"), spanish.of_words("heel-bone"));
    CHECK(spanish.told().empty());
}
