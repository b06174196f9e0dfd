#include "model/signs.h"

#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <string>

using model::Urgency;

namespace {

model::Block sign(std::optional<Urgency> urgency) {
    model::Sign one = {{"signs.lua", 3}, "clot", "Swollen?", "Call 911.", urgency};
    return model::Warning{{"", 1}, model::warned_of(one), one};
}
model::Block text() { return model::Text{{"", 1}, "Swollen?"}; }
model::Block heading() { return model::Heading{{"", 1}, "Call 911"}; }

/// For each block how urgent it is from there on: a number, or a point where nothing is said of that.
std::string urgencies(const std::vector<model::Block>& page) {
    std::vector<std::size_t> shown(page.size());
    std::iota(shown.begin(), shown.end(), 0U);
    std::string said;
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const auto urgency = model::urgency_above(page, shown, at);
        said += urgency ? std::to_string(static_cast<int>(*urgency)) : ".";
    }
    return said;
}

}  // namespace

TEST_CASE("a warning or a list shows signs of danger where it names them, and others do not") {
    const model::Sign clot = {{"signs.lua", 3}, "clot", "Swollen?", "Call 911."};
    CHECK(model::shows_signs(model::Warning{{"", 1}, model::warned_of(clot), clot}));
    CHECK(model::shows_signs(model::List{{"", 1}, {clot.words}, {clot.key}}));
    CHECK_FALSE(model::shows_signs(model::Warning{{"", 1}, "Swollen?"}));
    CHECK_FALSE(model::shows_signs(model::List{{"", 1}, {"Swollen?"}}));
    CHECK_FALSE(model::shows_signs(model::Text{{"", 1}, "Swollen?"}));
}

TEST_CASE("many signs in a row are headed by how urgent they are, once for those that are the same") {
    const auto now = sign(Urgency::call_now);
    const auto today = sign(Urgency::today);
    CHECK(urgencies({text(), now, now, today, today, text(), today, now, now, today}) == ".0.2..20.2");
    CHECK(urgencies({now, sign({}), now, model::Warning{{"", 1}, "Ours."}, now}) == "0.0.0");
}

TEST_CASE("a few signs and those under a heading of the page are headed by nothing else") {
    const auto now = sign(Urgency::call_now);
    const auto today = sign(Urgency::today);
    CHECK(urgencies({text(), now, now, today, text()}) == ".....");
    CHECK(urgencies({heading(), now, today, now, today}) == ".....");
    CHECK(urgencies({heading(), text(), now, today, now, today}) == "......");
    CHECK(urgencies({sign({}), sign({}), sign({}), sign({})}) == "....");
}
