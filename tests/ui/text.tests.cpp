#include "ui/text.h"

#include <catch2/catch_test_macros.hpp>

#include "platform/canvas.h"
#include "ui/pictures.h"
#include "ui/text_layouts.h"

using namespace std::chrono_literals;
using namespace ui;

namespace {

using Lines = std::vector<std::string>;

/// A panel with four pixels to the millimetre, to set text on.
struct Board {
    platform::Canvas canvas{640, 320};
    Pictures pictures{canvas.renderer(), std::string(BODYMAP_SOURCE_DIR) + "/assets/icons"};
    Theme theme{light_palette(), canvas.renderer().fonts(), 4};
    TextLayouts layouts;
    Record record;

    template <class Use>
    void frame(Use use) {
        canvas.renderer().begin({}, 16ms);
        Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), {}};
        use(frame);
        canvas.renderer().finish(IM_COL32_WHITE);
    }

    /// The words on as many lines as they take in a room as wide as `sample`.
    Lines set(std::string_view words, std::string_view sample) {
        Lines lines;
        frame([&](Frame& frame) {
            const float room = text_width(frame, type::body, sample) + 1;
            for (const std::string_view line : wrap(frame, type::body, words, room).lines) {
                CHECK(text_width(frame, type::body, line) <= room + 1);
                lines.emplace_back(line);
            }
        });
        return lines;
    }

    bool is_too_wide(std::string_view words, std::string_view sample) {
        bool too_wide = false;
        frame([&](Frame& frame) {
            too_wide = wrap(frame, type::body, words, text_width(frame, type::body, sample) + 1).too_wide;
        });
        return too_wide;
    }

    std::size_t dark_pixels(std::string_view words) {
        frame([&](Frame& frame) { text_line(frame, type::body, IM_COL32(0, 0, 0, 255), words, 10, 100, 600); });
        std::size_t dark = 0;
        for (std::size_t i = 0; i < canvas.rgba().size(); i += 4) dark += canvas.rgba()[i] < 128 ? 1U : 0U;
        return dark;
    }
};

}  // namespace

TEST_CASE("a soft hyphen is not seen where no line ends") {
    Board board;
    CHECK(board.set("Your cal\u00adves lift", "Your calves lift your heel") == Lines{"Your cal\u00adves lift"});
    CHECK(board.dark_pixels("cal\u00adves") == board.dark_pixels("calves"));
    CHECK(board.dark_pixels("cal-ves") > board.dark_pixels("calves"));
}

TEST_CASE("a word is broken at a soft hyphen, with a hyphen, where that fills the line") {
    Board board;
    CHECK(board.set("Your gastroc\u00adnemius", "Your gastroc-") == Lines{"Your gastroc\u00ad", "nemius"});
    CHECK(board.set("Your gastroc\u00adnemius", "Your gast") == Lines{"Your", "gastroc\u00ad", "nemius"});
    CHECK(board.set("gas\u00adtroc\u00adne\u00admius", "gastrocne-") == Lines{"gas\u00adtroc\u00adne\u00ad", "mius"});
    CHECK(board.dark_pixels("gastroc\u00ad") == board.dark_pixels("gastroc-"));
    CHECK_FALSE(board.is_too_wide("gas\u00adtroc\u00adne\u00admius", "gastrocne-"));
}

TEST_CASE("no line ends at a no-break space, unless all of it is wider than the room") {
    Board board;
    CHECK(board.set("Walk 10\u00a0km slowly", "Walk 10") == Lines{"Walk", "10\u00a0km", "slowly"});
    CHECK(board.set("Walk 10\u202fkm slowly", "Walk 10") == Lines{"Walk", "10\u202fkm", "slowly"});
    CHECK(board.set("Your\u00a0calves\u00a0lift\u00a0your\u00a0heel", "Your calves lift") ==
          Lines{"Your\u00a0calves\u00a0lift", "your\u00a0heel"});
    CHECK_FALSE(board.is_too_wide("Your\u00a0calves\u00a0lift\u00a0your\u00a0heel", "Your calves lift"));
}

TEST_CASE("a word that is wider than its room is broken rather than cut") {
    Board board;
    const std::string address = "www.riverside-physical-therapy.example.com/massage";
    const Lines lines = board.set("See " + address, "www.riverside-phys");
    REQUIRE(lines.size() > 3);
    CHECK(lines.front() == "See");
    std::string all;
    for (std::size_t i = 1; i < lines.size(); ++i) all += lines[i];
    CHECK(all == address);
    CHECK(board.is_too_wide(address, "www.riverside-phys"));
    CHECK(board.set("ñandúñandú", "ñandú") == Lines{"ñandú", "ñandú"});
}

TEST_CASE("no line is wider than its room, in any size of text and type") {
    Board board;
    const std::string words =
        "Gastrocnemius: www.riverside-physical-therapy.example.com, Kraftfahrzeughaftpflichtversicherung";
    board.frame([&](Frame& frame) {
        for (const int percent : kiosk::text_sizes)
            for (const Type& type : {type::title, type::heading, type::lead, type::body, type::small, type::label})
                for (const float room : {120.0F, 260.0F, 700.0F, 1900.0F}) {
                    const TextSize larger(frame, static_cast<float>(percent) / 100);
                    std::size_t letters = 0;
                    for (const std::string_view line : wrap(frame, type, words, room).lines) {
                        CHECK((text_width(frame, type, line) <= room + 1 || line.size() == 1));
                        letters += line.size();
                    }
                    CHECK(letters + 2 >= words.size());  // but for the two spaces, every letter is there
                }
    });
}

TEST_CASE("ordinary words go to lines as before") {
    Board board;
    CHECK(board.set("Long strokes from heel to knee", "Long strokes from") ==
          Lines{"Long strokes from", "heel to knee"});
    CHECK(board.set("One.\nTwo.\n\nFour.", "Long strokes") == Lines{"One.", "Two.", "", "Four."});
    CHECK(board.set("", "Long") == Lines{});
}

TEST_CASE("an endless word, and words without any room, come to an end") {
    Board board;
    const std::string endless(60'000, 'x');
    board.frame([&](Frame& frame) {
        CHECK(wrap(frame, type::body, endless, 200).lines.size() > 1000);
        CHECK(wrap(frame, type::body, "a b", -10).lines.size() <= 4);
    });
}
