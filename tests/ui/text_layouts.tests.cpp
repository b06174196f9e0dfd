#include "ui/text_layouts.h"

#include <catch2/catch_test_macros.hpp>

using ui::Paragraph;
using ui::TextLayouts;

namespace {

constexpr TextLayouts::Setting setting = {.font_size = 20, .line_height = 30, .width = 200};

/// Breaks words in the middle, and counts how often it was asked to.
struct Halving {
    int times = 0;
    std::string_view words;

    Paragraph operator()() {
        ++times;
        const std::size_t half = words.size() / 2;
        return {{words.substr(0, half), words.substr(half)}, setting.line_height, times > 1};
    }
};

}  // namespace

TEST_CASE("a text is broken into lines once, however often it is measured") {
    TextLayouts texts;
    Halving halving{.words = "calm and warm"};
    for (int i = 0; i < 3; ++i) {
        const Paragraph paragraph = texts.lines(setting, halving.words, std::ref(halving));
        CHECK(paragraph.lines == std::vector<std::string_view>{"calm a", "nd warm"});
        CHECK(paragraph.height() == 60);
        CHECK_FALSE(paragraph.too_wide);
    }
    CHECK(halving.times == 1);
}

TEST_CASE("a text in another width, size or place is another") {
    TextLayouts texts;
    Halving halving{.words = "calm and warm"};
    texts.lines(setting, halving.words, std::ref(halving));
    int settings = 1;
    for (float TextLayouts::Setting::*const part :
         {&TextLayouts::Setting::font_size, &TextLayouts::Setting::line_height, &TextLayouts::Setting::width,
          &TextLayouts::Setting::indent}) {
        TextLayouts::Setting other = setting;
        other.*part += 1;
        CHECK(texts.lines(other, halving.words, std::ref(halving)).too_wide);
        CHECK(halving.times == ++settings);
    }
    TextLayouts::Setting led = setting;
    led.lead = 4;
    texts.lines(led, halving.words, std::ref(halving));
    CHECK(halving.times == ++settings);
    CHECK(texts.lines(led, halving.words, std::ref(halving)).lead == "calm");
}

TEST_CASE("lines are views into the words that were asked for, not into those of another frame") {
    TextLayouts texts;
    auto older = std::make_unique<std::string>("calm and warm");
    texts.lines(setting, *older, Halving{.words = *older});
    const std::string newer = *older;
    older.reset();
    const Paragraph paragraph = texts.lines(setting, newer, [] { return Paragraph{}; });
    REQUIRE(paragraph.lines.size() == 2);
    CHECK(paragraph.lines[0].data() == newer.data());
    CHECK(paragraph.lines[1].data() == newer.data() + 6);
}

TEST_CASE("the sentences of a text are found once in a language") {
    TextLayouts texts;
    const std::string older = "Rest. Then run.";
    int times = 0;
    const auto sentences = [&](std::string_view language, std::string_view words) {
        return texts.sentences(language, words, [&, words] {
            ++times;
            return TextLayouts::Sentences{words.substr(0, 5), words.substr(6)};
        });
    };
    sentences("en", older);
    const std::string newer = older;
    const TextLayouts::Sentences again = sentences("en", newer);
    REQUIRE(again == TextLayouts::Sentences{"Rest.", "Then run."});
    CHECK(again[0].data() == newer.data());
    CHECK(times == 1);
    sentences("es", newer);
    CHECK(times == 2);
}

TEST_CASE("how wide a text is on average is measured once for each size of type") {
    TextLayouts texts;
    int times = 0;
    const auto width = [&](float font_size) {
        return texts.sample_width(nullptr, font_size, [&] {
            ++times;
            return 10 * font_size;
        });
    };
    CHECK(width(20) == 200);
    CHECK(width(30) == 300);
    CHECK(width(20) == 200);
    CHECK(times == 2);
}
