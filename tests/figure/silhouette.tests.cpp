#include "figure/silhouette.h"

#include <catch2/catch_test_macros.hpp>

#include "figure/workshop.h"

using model::View;

namespace {

/// Every view as it is shipped, but for what stands in the front.
figure::Body with_front(const workshop::Folder& folder, const std::string& more) {
    for (const char* name : {"back.svg", "side.svg", "sole.svg"})
        std::filesystem::copy_file(workshop::drawings / name, folder.path / name);
    const std::string front = workshop::text_of(workshop::drawings / "front.svg");
    folder.write("front.svg", workshop::replaced(front, "</svg>", more + "</svg>"));
    return figure::load(folder.path);
}

}  // namespace

TEST_CASE("a silhouette goes as far to each side as the body does between two heights, and no farther") {
    const figure::Body body = figure::load(workshop::drawings);
    const figure::Silhouette front(body.artwork, View::front, figure::Facing::as_drawn);
    const figure::Bounds head = front.between(60, 160);
    const figure::Bounds all = front.between(0, 1700);
    CHECK(head.right - head.left < (all.right - all.left) / 2);
    CHECK(head.left > all.left);
    CHECK(front.between(-500, -400).left > front.between(-500, -400).right);
}

TEST_CASE("where a hand is drawn a silhouette has an arm, and nowhere else") {
    const workshop::Folder folder;
    const figure::Body body = with_front(folder, "<path id='body.hand.far' d='M20 800H60V860H20Z' fill='#E3DED4'/>");
    const figure::Silhouette front(body.artwork, View::front, figure::Facing::as_drawn);
    CHECK(front.has_arm({40, 830}));
    CHECK_FALSE(front.has_arm({40, 870}));
    CHECK_FALSE(front.has_arm({400, 1000}));
    CHECK(front.between(810, 850).left <= 21);
}

TEST_CASE("the left profile's silhouette is the right one's, turned round") {
    const figure::Body body = figure::load(workshop::drawings);
    const float width = body.figure[View::side].width;
    const auto drawn = figure::Silhouette(body.artwork, View::side, figure::Facing::as_drawn).between(900, 1000);
    const auto turned = figure::Silhouette(body.artwork, View::side, figure::Facing::turned_round).between(900, 1000);
    CHECK(std::abs(turned.left - (width - drawn.right)) < 1);
    CHECK(std::abs(turned.right - (width - drawn.left)) < 1);
}
