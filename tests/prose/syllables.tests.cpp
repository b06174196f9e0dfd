#include "prose/syllables.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

/// The words whose count is not the one they stand under, with the count they got.
std::vector<std::string> miscounted(const std::map<int, std::string>& words, int (*count)(std::string_view)) {
    std::vector<std::string> wrong;
    for (const auto& [syllables, list] : words) {
        std::istringstream stream(list);
        for (std::string word; stream >> word;)
            if (count(word) != syllables) wrong.push_back(word + " " + std::to_string(count(word)));
    }
    return wrong;
}

}  // namespace

// Both tables are counted by hand, from the pages and from the talk of a clinic.

TEST_CASE("the syllables of English words are counted as they are said") {
    CHECK(miscounted(
              {{1,
                "ache aches aren't arm bone bones breathe bruise calf calf's calves can't choice clothes clot does "
                "don't eyes fade foot head heal healed hour hurt joint knee knees lay league limp load loose moved "
                "nerves pain please pulled reached rest rolled rolls shoes soothed sore spine squeezed stayed "
                "stretch stretched strength thigh through tight tired toes tongue vague walked we're weren't while "
                "young"},
               {2,
                "ankle ankle's ankles anxious bending bladder bodies bottles calmer calming careful client comfort "
                "crooked cycled didn't diet doesn't easy evening facial fingers forearm freer giant going hamstrings "
                "headaches inflamed inside isn't it'll kneecap knuckles lawyer layer lying massage massaged maybe "
                "minutes muscle muscles naked needed nothing outside partial patient patients people player poem "
                "pressure quiet reaches rested rhythm runner running safely safety seeing settled shoulder "
                "sideways silence something sometimes sorely soreness spasm special spinal swollen tendon "
                "therefore toward trial trials tripled useless warmest worry"},
               {3,
                "Achilles actual alcohol another anything area areas arteries bicycle continue creative December "
                "elastic element energy everyone everything exercise expected fingertip forever gluteus "
                "happiness heavier heroic idea infected memory obvious oxygen period physical piano possible "
                "potato previous quadriceps radius reacting recipe recover relaxing serious soleus sensation "
                "surgery tendinous therapist tibia usual video visual"},
               {4,
                "anatomy anterior application calcaneus circulation diabetes difficulty especially "
                "latissimus material obviously piriformis posterior situation society superior temperature "
                "tibialis trapezius variety"},
               {5,
                "antibiotic electricity flexibility gastrocnemius inflammatory myofascially osteopathic "
                "physiology university"},
               {6, "cardiovascular biomechanically physiotherapist rehabilitation responsibility"}},
              &prose::english_syllables) == std::vector<std::string>{});
}

TEST_CASE("the syllables of Spanish words follow from their spelling") {
    CHECK(miscounted({{1, "a al bien buey cien dio fue guion hay hoy ley más muy pie quien rey sal y"},
                      {2,
                       "agua ahí aire ahumar baile búho causa ciudad cuello cuerpo cuidar deuda días guerra hielo "
                       "huesos leer mío muslo oír pierna prohibir quieto río según siete tendón tibia vía yeso"},
                      {3,
                       "ahora ahuyentar búsqueda caída cohete comía cuádriceps cuídate desahucio dolores espalda "
                       "héroe leído masaje músculo paraguas paseo pingüino poeta reúne rodilla sonríe tobillo "
                       "Uruguay"},
                      {4,
                       "aéreo averigüéis bicicleta caminaba circulación comíamos creíamos ejercicio lingüística "
                       "vehículo zanahoria"},
                      {5, "alimentación articulación flexibilidad inflamatorio psicología"},
                      {6, "fisioterapeuta responsabilidad"},
                      {7, "antiinflamatorio"}},
                     &prose::spanish_syllables) == std::vector<std::string>{});
}

TEST_CASE("numbers are counted as they are said, without being spelled out") {
    using prose::Counts;
    using prose::Tongue;
    const auto english = [](std::string_view digits) { return prose::count_number(digits, Tongue::english); };
    const auto spanish = [](std::string_view digits) { return prose::count_number(digits, Tongue::spanish); };
    CHECK(english("0") == Counts{1, 0, 2});
    CHECK(english("37") == Counts{2, 0, 4});            // thirty seven
    CHECK(english("1802") == Counts{5, 0, 7});          // one thousand eight hundred two
    CHECK(english("2000100") == Counts{4, 0, 6});       // two million one hundred
    CHECK(english("911") == Counts{3, 0, 3});           // nine one one
    CHECK(english("05") == Counts{2, 0, 3});            // zero five
    CHECK(english("1234567890") == Counts{10, 0, 12});  // a telephone number
    CHECK(spanish("31") == Counts{3, 0, 5});            // treinta y uno
    CHECK(spanish("100") == Counts{1, 0, 1});           // cien
    CHECK(spanish("1802") == Counts{3, 0, 6});          // mil ochocientos dos
    CHECK(spanish("1999") == Counts{5, 0, 11});         // mil novecientos noventa y nueve
    CHECK(spanish("1000000") == Counts{2, 0, 3});       // un millón
    CHECK(spanish("21000000") == Counts{2, 0, 6});      // veintiuno millones
}

TEST_CASE("a piece of a spoken text is one word or more") {
    using prose::Counts;
    const auto english = [](std::string_view piece) { return prose::count_piece(piece, prose::Tongue::english); };
    CHECK(english("hands-on") == Counts{1, 0, 2});
    CHECK(english("100-mile") == Counts{3, 0, 4});
    CHECK(english("word—word,") == Counts{2, 0, 2});
    CHECK(english("10th") == Counts{1, 0, 1});
    CHECK(english("8:05") == Counts{3, 0, 4});
    CHECK(english("1/2") == Counts{2, 0, 2});
    CHECK(english("–") == Counts{});
}
