#include "check/readability.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <string>

using check::Counts;
using check::read_aloud;
using check::Tongue;

namespace {

Counts english(std::string_view text) { return check::count(text, Tongue::english); }
Counts spanish(std::string_view text) { return check::count(text, Tongue::spanish); }

}  // namespace

TEST_CASE("numbers are counted as they are read out") {
    CHECK(check::spelled(0, Tongue::english) == "zero");
    CHECK(check::spelled(37, Tongue::english) == "thirty seven");
    CHECK(check::spelled(1802, Tongue::english) == "one thousand eight hundred two");
    CHECK(check::spelled(2'000'100, Tongue::english) == "two million one hundred");
    CHECK(check::spelled(31, Tongue::spanish) == "treinta y uno");
    CHECK(check::spelled(100, Tongue::spanish) == "cien");
    CHECK(check::spelled(1999, Tongue::spanish) == "mil novecientos noventa y nueve");
    CHECK(check::spelled(21'000'000, Tongue::spanish) == "veintiuno millones");
    CHECK(read_aloud("1,802", Tongue::english) == "one thousand eight hundred two");
    CHECK(read_aloud("2.5", Tongue::english) == "two point five ");
    CHECK(read_aloud("2,5", Tongue::spanish) == "dos coma cinco ");
    CHECK(read_aloud("1.802", Tongue::spanish) == "mil ochocientos dos");
    CHECK(read_aloud("911.", Tongue::english) == "nine one one ");
    CHECK(read_aloud("100-mile", Tongue::english) == "one hundred mile");
    CHECK(read_aloud("5km,", Tongue::english) == "five kilometers");
    CHECK(read_aloud("10th", Tongue::english) == "ten");
    CHECK(read_aloud("($5)", Tongue::english) == "five dollars");
    CHECK(english("It is 5 mm wide.") == Counts{5, 1, 8});
}

TEST_CASE("what is written short is counted as it is read out") {
    CHECK(read_aloud("(e.g.", Tongue::english) == "for example");
    CHECK(read_aloud("Dr.", Tongue::english) == "doctor");
    CHECK(read_aloud("MRI", Tongue::english) == "M R I ");
    CHECK(read_aloud("IT", Tongue::english) == "I T ");
    CHECK(read_aloud("NOT", Tongue::english) == "NOT");
    CHECK(read_aloud("and/or", Tongue::english) == "and or");
    CHECK(read_aloud("hands-on", Tongue::english) == "hands-on");
    CHECK(read_aloud("Dra.", Tongue::spanish) == "doctora");
    CHECK(english("Hands-on care").words == 2);
    CHECK(english("Hands-on care").syllables == 3);
    CHECK(english("Rest – then walk.").words == 3);
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
    CHECK(check::flesch_kincaid_grade({6, 1, 6}) == Catch::Approx(-1.45));
    CHECK(check::flesch_kincaid_grade({100, 5, 150}) == Catch::Approx(9.91));
    CHECK(check::inflesz({100, 5, 200}) == Catch::Approx(62.235));
    Counts pooled = {6, 1, 6};
    CHECK((pooled += Counts{4, 1, 5}) == Counts{10, 2, 11});
}

TEST_CASE("the longest sentence is found as it is written") {
    CHECK(check::longest_sentence("Rest. Then walk a little. Stop.", Tongue::english) == "Then walk a little.");
    CHECK(check::longest_sentence("", Tongue::english).empty());
}
