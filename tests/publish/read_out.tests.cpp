#include "publish/read_out.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>

#include "base/dialled.h"
#include "model/passages.h"

using model::Extent;
using model::Sentence;
using Words = std::vector<std::string>;

namespace {

const publish::Cues english = {
    .topics = {"Circulation", "Flexibility", "Inflammation", "Relaxation"},
    .grades = {"Good evidence", "Some evidence", "Weak evidence", "Not supported"},
    .effect_sizes = {"no effect", "small effect", "medium effect", "large effect"},
    .urgencies = {"Call 911 now", "Emergency room", "Get seen today", "This week", "No massage", "Tell us", "Skip",
                  "As it says"},
    .how_sure = "How sure are we?",
    .how_long = "How long it lasts",
    .today = "Today:",
    .tested = "Who was tested:",
    .caution = "When not to",
    .picture = "Picture",
    .question = "Question",
    .chosen = "Your choice",
    .right = "That’s right",
    .not_quite = "Not quite",
    .right_one = "This is the one",
    .sources = "Sources:",
    .medical_name = "Medical name:",
    .joined_by = {"and", "and others"},
    .area_by_area = "Area by area",
    .same_for_each_area = "the same for each",
    .clinic = {.phone = "To book:",
               .booking = "Online:",
               .hours = "Open:",
               .days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
               .morning = "am",
               .afternoon = "pm",
               .prices = "Prices:",
               .insurance = "Insurance:",
               .reviewer = "Checked by:",
               .closed = "closed",
               .closed_on = "Closed:",
               .months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
               .day_of_month = "{month} {day}"},
};

/// One sentence or more, in English or Spanish.
Words en(std::string_view words) { return publish::sentences(words, "en"); }
Words es(std::string_view words) { return publish::sentences(words, "es"); }

struct Card {
    model::Library library{};
    std::vector<model::Block> blocks;
    model::Choices choices{};
    Extent extent = Extent::whole;
    std::string_view name{};

    std::vector<Sentence> sentences(const publish::Cues& cues = english) const {
        std::vector<model::ShownBlock> shown;
        for (std::size_t i = 0; i < blocks.size(); ++i) shown.push_back({i, extent});
        return publish::sentences({library, "en", name, blocks, shown, choices}, cues);
    }
    Words words(const publish::Cues& cues = english) const {
        Words all;
        for (const Sentence& sentence : sentences(cues)) all.push_back(sentence.words);
        return all;
    }
};

model::Benefit flexibility() {
    model::Benefit benefit;
    benefit.topic = model::Topic::flexibility;
    benefit.title = "You can reach further";
    benefit.text = "A review of 29 trials found a small gain. It fades.";
    benefit.today = "Hold a stretch for 10-15 s.";
    benefit.grade = model::Grade::some;
    benefit.size = model::EffectSize::small;
    benefit.lasts = "minutes to hours";
    return benefit;
}

model::Quiz reach() {
    return {{},
            "reach",
            "Does massage make a muscle longer?",
            {{{}, "Yes", "Yes", "Its stiffness does not change.", false},
             {{}, "No", "No", "The stretch just feels easier.", true}}};
}

model::Page page_about_booking() {
    model::Page page;
    page.id = model::booking_page;
    page.name = "Hours and booking";
    return page;
}

}  // namespace

TEST_CASE("a text is spoken sentence by sentence") {
    CHECK(en("Rest. Then walk! Why not?") == Words{"Rest.", "Then walk!", "Why not?"});
    CHECK(en("A title without a full stop") == Words{"A title without a full stop."});
    CHECK(en("Call 911 for these:") == Words{"Call 9 1 1 for these."});
    CHECK(en("He said “Rest.” Then he left.") == Words{"He said “Rest.”", "Then he left."});
    CHECK(es("¿Le duele? ¡Pare! Pida ayuda.") == Words{"¿Le duele?", "¡Pare!", "Pida ayuda."});
    CHECK(es("¿Le duele? Él ayuda.") == Words{"¿Le duele?", "Él ayuda."});
    CHECK(en(" – ").empty());
    CHECK(en("").empty());
    CHECK(en("Wait 1 min.") == Words{"Wait 1 minute."});
    CHECK(publish::sentences("5 km. Repos", "fr") == Words{"5 km.", "Repos."});
}

TEST_CASE("a benefit says what it is, how sure we are, how long it lasts, and what to do today") {
    const Card card = {.blocks = {flexibility()}, .name = "Calves"};
    CHECK(card.sentences() == std::vector<Sentence>{
                                  {std::nullopt, "Calves."},
                                  {0, "Flexibility."},
                                  {0, "You can reach further."},
                                  {0, "A review of 29 trials found a small gain."},
                                  {0, "It fades."},
                                  {0, "How sure are we?", 1},
                                  {0, "Some evidence.", 1},
                                  {0, "small effect.", 1},
                                  {0, "How long it lasts: minutes to hours.", 1},
                                  {0, "Today: Hold a stretch for 10 to 15 seconds.", 2},
                              });
    CHECK(card.words({}) == Words{"Calves.", "You can reach further.", "A review of 29 trials found a small gain.",
                                  "It fades.", "minutes to hours.", "Hold a stretch for 10 to 15 seconds."});
}

TEST_CASE("what the body shows of a benefit is told while the body is seen through it") {
    publish::Cues cues = english;
    cues.lens_shows[1] = "one leg reaches further";
    cues.lens_facts[1] = {"Reach: further", "Stiffness: the same", ""};
    const Card card = {.blocks = {flexibility()}};
    model::ShownCard shown = {card.library, "en", {}, card.blocks, {{0}}, card.choices};
    const auto told = [&] {
        Words words;
        for (const Sentence& sentence : publish::sentences(shown, cues))
            if (sentence.part == 5) words.push_back(sentence.words);
        return words;
    };
    CHECK(told().empty());
    shown.lens = model::Topic::relaxation;
    CHECK(told().empty());
    shown.lens = model::Topic::flexibility;
    CHECK(told() == Words{"Picture: one leg reaches further.", "Reach: further.", "Stiffness: the same."});
}

TEST_CASE("a benefit at a glance says its topic, its title and how sure we are") {
    const Card card = {.blocks = {flexibility()}, .extent = Extent::glance};
    CHECK(card.words() == Words{"Flexibility.", "You can reach further.", "How sure are we?", "Some evidence."});
}

TEST_CASE("a benefit says whom it cites, and a list of studies where they were published, without their DOIs") {
    Card card = {.blocks = {flexibility()}};
    card.library.sources = {{{}, "KONG18", "Kong and others", 2018, "Massage and muscle", "J Sports Sci Med", "10.1"},
                            {{}, "ARABACI08", "Arabaci", 2008, "Is it so?", "JSSM", ""}};
    std::get<model::Benefit>(card.blocks[0]).sources = {"KONG18", "ARABACI08"};
    CHECK(card.words().back() == "Sources: Kong and others 2018; Arabaci 2008.");
    card.blocks = {model::Studies{}};
    CHECK(card.words() == Words{"Arabaci 2008.", "Is it so?", "J S S M.", "Kong and others 2018.",
                                "Massage and muscle.", "J Sports Sci Med."});
}

TEST_CASE(
    "a card says its name, its first block, its Latin name, the rest, how sure we are of each area, and the phone") {
    Card card = {.blocks = {model::Text{{}, "Warm skin."}, model::Text{{}, "Less pain."}}};
    card.library.clinic.phone = "555 0100";
    card.library.pages = {page_about_booking()};
    model::ShownCard shown = {card.library, "en", "Calves", card.blocks, {{0}, {1}}, card.choices};
    shown.latin = "Gastrocnemius";
    shown.leads_to_booking = true;
    shown.areas = {{model::Grade::good, {"Neck", "Calves"}}, {model::Grade::some, {"Shins"}}};
    Words words;
    for (const Sentence& sentence : publish::sentences(shown, english)) words.push_back(sentence.words);
    CHECK(words == Words{"Calves.", "Warm skin.", "Medical name: Gastrocnemius.", "Less pain.", "Area by area.",
                         "Good evidence: Neck, Calves.", "Some evidence: Shins.", "Hours and booking."});
    shown.areas.pop_back();
    CHECK(publish::sentences(shown, english)[4].words.ends_with("the same for each."));
}

TEST_CASE("who was tested is said after what to do today") {
    model::Benefit tested = flexibility();
    tested.tested = "18 runners, in 2018";
    const Words words = Card{.blocks = {tested}}.words();
    REQUIRE(words.size() > 1);
    CHECK(words[words.size() - 2].starts_with("Today: "));
    CHECK(words.back() == "Who was tested: 18 runners, in 2018.");
}

TEST_CASE("a telephone number is told as it is dialled, and hours from when to when") {
    Card card = {.blocks = {model::Contact{}}};
    card.library.clinic.phone = "(555) 555-0100";
    for (unsigned day = 0; day < 7; ++day)
        card.library.clinic.hours.push_back({std::chrono::weekday(day), std::chrono::hours(8), std::chrono::hours(18)});
    CHECK(card.words() == Words{"To book: 5 5 5, 5 5 5, 0 1 0 0.", "Open: Monday to Sunday 8 am to 6 pm."});
}

TEST_CASE("what a clinic says, who looked the pages through, and other names of pages are read out") {
    Card card = {.blocks = {model::Contact{}, model::Reviewer{{}, "Nobody has read them yet."}, model::Names{}}};
    CHECK(card.words() == Words{"Nobody has read them yet."});
    card.library.clinic.phone = "555 0100";
    card.library.clinic.reviewer = "A. Example, PT";
    model::Page page;
    page.name = "Kneecap pain";
    page.also = {"Runner's knee"};
    card.library.pages = {page};
    CHECK(card.words() ==
          Words{"To book: 5 5 5, 0 1 0 0.", "Checked by: A. Example, P T.", "R.", "Runner's knee: Kneecap pain."});
}

TEST_CASE("on the card that greets, the way to the hours is said last, and an address with all of its signs") {
    Card card = {.blocks = {model::Text{{}, "Hello."}}};
    card.library.clinic.booking = "https://clinic.example/book-now";
    card.library.pages = {page_about_booking()};
    model::ShownCard shown{card.library, "en", {}, card.blocks, {{0}}, card.choices};
    const auto said = [&] {
        Words words;
        for (const Sentence& sentence : publish::sentences(shown, english)) words.push_back(sentence.words);
        return words;
    };
    CHECK(said() == Words{"Hello."});
    shown.leads_to_booking = true;
    CHECK(said() == Words{"Hello.", "Hours and booking."});
    card.blocks = {model::Contact{}};
    shown.leads_to_booking = false;
    CHECK(said() == Words{"Online: clinic dot example slash book dash now."});
}

TEST_CASE("the clinic's emergency number is said digit by digit, in a language without rules as well") {
    const auto said = [](std::string_view words, std::string_view language, std::string_view number) {
        return publish::sentences(words, language, number);
    };
    const std::string mark(base::dialled);
    CHECK(said("Call 911 now.", "en", "911") == Words{"Call 9 1 1 now."});
    CHECK(said("Ruf 911.", "de", "911") == Words{"Ruf 9 1 1."});
    CHECK(said("Call 999" + mark + " now.", "en", "999") == Words{"Call 9 9 9 now."});
    CHECK(said("Llame al 000" + mark + ".", "es", "000") == Words{"Llame al 0 0 0."});
    CHECK(said("Ruf 112" + mark + ".", "de", "112") == Words{"Ruf 1 1 2."});
    CHECK(said("In danger? Call 120" + mark + ". In a study of 120 people it helped.", "en", "120") ==
          Words{"In danger?", "Call 1 2 0.", "In a study of 120 people it helped."});
    CHECK(said("112 people walked 112 miles.", "en", "112") == Words{"112 people walked 112 miles."});
}

TEST_CASE("an emergency number of two digits is said as people say it, and leaves what is counted alone") {
    const auto said = [](std::string_view words) { return publish::sentences(words, "en", "15"); };
    CHECK(said("Walk for 15 minutes.") == Words{"Walk for 15 minutes."});
    CHECK(said("Call 15" + std::string(base::dialled) + " now.") == Words{"Call 15 now."});
}

TEST_CASE("what a benefit does not have is not announced") {
    model::Benefit none = flexibility();
    none.size = model::EffectSize::none;
    none.lasts.clear();
    none.today.clear();
    CHECK(Card{.blocks = {none}}.words() == Words{"Flexibility.", "You can reach further.",
                                                  "A review of 29 trials found a small gain.", "It fades.",
                                                  "How sure are we?", "Some evidence."});
}

TEST_CASE("every sentence knows its block, and the item of a list that it says") {
    const Card card = {.blocks = {model::Heading{{}, "At home"}, model::List{{}, {"Walk. Often.", "Rest"}},
                                  model::Picture{{}, "a.png", "Two hands"},
                                  model::Warning{{}, "Chest pain? Call 911."}}};
    CHECK(card.sentences() == std::vector<Sentence>{
                                  {0, "At home."},
                                  {1, "Walk."},
                                  {1, "Often."},
                                  {1, "Rest.", 1},
                                  {2, "Picture: Two hands."},
                                  {3, "When not to: Chest pain?"},
                                  {3, "Call 9 1 1."},
                              });
}

TEST_CASE("a link is said as the name of its page") {
    Card card = {.blocks = {model::Link{{}, "achilles"}, model::Link{{}, "gone"}}};
    model::Page page;
    page.id = "achilles";
    page.name = "Achilles";
    card.library.pages = {page};
    CHECK(card.sentences() == std::vector<Sentence>{{0, "Achilles."}});
}

TEST_CASE("a quiz says its question and its choices, and why once it is answered") {
    Card card = {.blocks = {reach()}};
    CHECK(card.sentences() == std::vector<Sentence>{
                                  {0, "Question: Does massage make a muscle longer?"},
                                  {0, "1: Yes."},
                                  {0, "2: No."},
                              });
    card.choices["reach"] = "Yes";
    CHECK(card.words() == Words{"Question: Does massage make a muscle longer?", "1: Yes.", "Not quite.",
                                "Its stiffness does not change.", "2: No.", "This is the one."});
    card.choices["reach"] = "No";
    CHECK(card.words() == Words{"Question: Does massage make a muscle longer?", "1: Yes.", "2: No.", "That’s right.",
                                "The stretch just feels easier."});
}

TEST_CASE("of a day of a week the second line follows as it is written") {
    const Card card = {.blocks = {model::Week{{},
                                              {{model::Week::Kind::day, "Monday", "Light", "15 minutes at most"},
                                               {model::Week::Kind::day, "After it", "Walk, eat", "Massage: light"}}}}};
    CHECK(card.words() == Words{"Monday: Light, 15 minutes at most.", "After it: Walk, eat.", "Massage: light."});
}

TEST_CASE("what a choice says beside its name follows it as one goes on speaking, and no colon ends twice") {
    const Card card = {.blocks = {model::Ask{{},
                                             "race",
                                             "When is your race?",
                                             {{"past", "It is over", "in the last 7 days"}, {"no", "None?", "good"}}}}};
    CHECK(card.words() ==
          Words{"Question: When is your race?", "1: It is over, in the last 7 days.", "2: None? good."});
}

TEST_CASE("a question about the visitor says which choice was made") {
    Card card = {
        .blocks = {model::Ask{{}, "race", "When is your race?", {{"Today", "Today"}, {"No race", "No race"}}}}};
    card.choices["race"] = "Today";
    CHECK(card.words() == Words{"Question: When is your race?", "1: Today.", "Your choice.", "2: No race."});
}

TEST_CASE("how urgent signs are is said where that stands above them, and nowhere else") {
    Card card{
        .blocks = {model::Warning{{}, "Chest pain?"}, model::Warning{{}, "No breath?"}, model::Warning{{}, "Hot?"}}};
    card.library.clinic.emergency = "112";
    const std::vector<model::ShownBlock> shown = {{.block = 0, .urgency = model::Urgency::call_now},
                                                  {.block = 1},
                                                  {.block = 2, .urgency = model::Urgency::today}};
    Words words;
    for (const Sentence& one : publish::sentences({card.library, "en", {}, card.blocks, shown, card.choices}, english))
        words.push_back(one.words);
    CHECK(words == Words{"Call 1 1 2 now.", "When not to: Chest pain?", "When not to: No breath?", "Get seen today.",
                         "When not to: Hot?"});
}

TEST_CASE("a chart says what it shows, then each number with its unit; a day says where the visitor is") {
    model::Chart chart = {.where = {},
                          .kind = model::Chart::Kind::bars,
                          .title = "Blood flow",
                          .unit = "×",
                          .alt = "Knee moves bring three times as much.",
                          .rows = {{"Massage", {1}}, {"Knee moves", {3}}}};
    Card card = {.blocks = {chart}};
    const Words said = card.words();
    REQUIRE(said.size() == 4);
    CHECK(said[0].ends_with("Blood flow."));
    CHECK(said[1] == "Knee moves bring three times as much.");
    CHECK(said[2] == "Massage: 1 time.");
    CHECK(said[3] == "Knee moves: 3 times.");
}

TEST_CASE("a guess says what was found only once it is shown") {
    const model::Guess guess = {.where = {},
                                .id = "flow",
                                .question = "How much?",
                                .lowest = 1,
                                .highest = 9,
                                .step = 1,
                                .unit = "×",
                                .truth = 3,
                                .because = "So it is."};
    Card card = {.blocks = {guess}};
    const auto says_why = [&] { return std::ranges::count(card.words(), "So it is.") > 0; };
    CHECK_FALSE(says_why());
    card.choices = {{"flow", "4!"}};
    CHECK(says_why());
}
