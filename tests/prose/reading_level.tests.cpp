#include "prose/reading_level.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cctype>
#include <string>
#include <tuple>

#include "content/load.h"
#include "prose/spoken.h"

using prose::Counts;
using prose::Tongue;

namespace {

Counts english(std::string_view text) { return prose::count(text, Tongue::english); }
Counts spanish(std::string_view text) { return prose::count(text, Tongue::spanish); }

/// Letters that stand together, with a hyphen or an apostrophe between them or not, and what is said for digits.
int words_in(std::string_view spoken, Tongue tongue) {
    int words = 0;
    bool in_word = false;
    while (!spoken.empty()) {
        const char c = spoken[0];
        const std::size_t digits = std::min(spoken.find_first_not_of("0123456789"), spoken.size());
        if (digits > 0) words += prose::count_number(spoken.substr(0, digits), tongue).words;
        const bool is_letter = std::isalpha(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) > 127;
        if (is_letter && !in_word) ++words;
        in_word = is_letter || (in_word && (c == '-' || c == '\''));
        spoken.remove_prefix(std::max<std::size_t>(digits, 1));
    }
    return words;
}

int words_said(std::string_view text, Tongue tongue) {
    int words = 0;
    for (std::string sentence : prose::spoken(text, tongue)) {
        for (const std::string_view mark : {"“", "”", "«", "»", "¿", "¡", "–", "—", "…"})
            for (std::size_t at = 0; (at = sentence.find(mark)) != std::string::npos;)
                sentence.replace(at, mark.size(), " ");
        words += words_in(sentence, tongue);
    }
    return words;
}

}  // namespace

TEST_CASE("numbers are counted as they are read out") {
    CHECK(english("37") == Counts{2, 1, 4});
    CHECK(english("1,802") == Counts{5, 1, 7});
    CHECK(english("2.5") == Counts{3, 1, 3});  // two point five
    CHECK(spanish("2,5") == Counts{3, 1, 5});  // dos coma cinco
    CHECK(spanish("1.802") == Counts{3, 1, 6});
    CHECK(english("911.") == Counts{3, 1, 3});
    CHECK(english("100-mile") == Counts{3, 1, 4});
    CHECK(english("5km,") == Counts{2, 1, 5});
    CHECK(english("10th") == Counts{1, 1, 1});
    CHECK(english("($5)") == Counts{2, 1, 3});
    CHECK(english("It is 5 mm wide.") == Counts{5, 1, 8});
    CHECK(english("10-15 min") == Counts{4, 1, 6});  // ten to fifteen minutes
    CHECK(english("In 1983") == Counts{4, 1, 6});    // in nineteen eighty three
}

TEST_CASE("a word that stands in many texts counts the same in each") {
    prose::Counter counter(Tongue::english);
    const auto same = [&](std::string_view text) {
        const Counts once = english(text);
        const Counts counted = counter.count(text);
        return std::tie(once.sentences, once.words, once.syllables) ==
               std::tie(counted.sentences, counted.words, counted.syllables);
    };
    CHECK(same("Massage can calm you. It may ease pain."));
    CHECK(same("Massage may calm you: 3 to 5 times."));
    CHECK(same("Massage may calm you: 3 to 5 times."));
}

TEST_CASE("what is written short is counted as it is read out") {
    CHECK(english("(e.g.") == Counts{2, 1, 4});
    CHECK(english("Dr.") == Counts{1, 1, 2});
    CHECK(english("MRI") == Counts{3, 1, 3});
    CHECK(english("IT") == Counts{2, 1, 2});
    CHECK(english("NOT") == Counts{1, 1, 1});
    CHECK(english("and/or") == Counts{2, 1, 2});
    CHECK(english("hands-on") == Counts{1, 1, 2});
    CHECK(spanish("Dra.") == Counts{1, 1, 3});
    CHECK(english("Hands-on care") == Counts{2, 1, 3});
    CHECK(english("Rest – then walk.").words == 3);
}

TEST_CASE("the reading level counts the words that the voice says") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    REQUIRE(library.language("es"));
    int texts = 0;
    for (const auto& [original, translation] : library.language("es")->words) {
        INFO(original);
        CHECK(english(original).words == words_said(original, Tongue::english));
        INFO(translation.words);
        CHECK(spanish(translation.words).words == words_said(translation.words, Tongue::spanish));
        ++texts;
    }
    CHECK(texts > 1'000);
}

TEST_CASE("long words are named as they are written, and numbers are none of them") {
    CHECK(prose::long_words("A considerable (regeneration), e.g. of 70 muscles", Tongue::english) ==
          std::vector<std::string>{"considerable", "regeneration"});
    CHECK(prose::long_words("La musculatura, etc.", Tongue::spanish) == std::vector<std::string>{"musculatura"});
}

TEST_CASE("a sentence ends where a reader takes a breath") {
    CHECK(english("Rest. Then walk! Why not?").sentences == 3);
    CHECK(english("A title without a full stop").sentences == 1);
    CHECK(english("It rose by 2.5 percent. Good.").sentences == 2);
    CHECK(english("Ask Dr. Lee, e.g. by phone, about the pain.").sentences == 1);
    CHECK(english("He said \"Rest.\" Then he left.").sentences == 2);
    CHECK(english("Well… maybe not.").sentences == 1);
    CHECK(english("You and I. We walk.").sentences == 2);
    CHECK(english("").sentences == 0);
    CHECK(spanish("¿Le duele? ¡Pare! Pida ayuda.").sentences == 3);
}

TEST_CASE("reading levels come out as the published formulas say") {
    CHECK(english("The cat sat on the mat.") == Counts{6, 1, 6});
    CHECK(prose::flesch_kincaid_grade({6, 1, 6}) == Catch::Approx(-1.45));
    CHECK(prose::flesch_kincaid_grade({100, 5, 150}) == Catch::Approx(9.91));
    CHECK(prose::inflesz({100, 5, 200}) == Catch::Approx(62.235));
    Counts pooled = {6, 1, 6};
    CHECK((pooled += Counts{4, 1, 5}) == Counts{10, 2, 11});
}

TEST_CASE("the longest sentence is found as it is written") {
    CHECK(prose::longest_sentence("Rest. Then walk a little. Stop.", Tongue::english) == "Then walk a little.");
    CHECK(prose::longest_sentence("", Tongue::english).empty());
}
