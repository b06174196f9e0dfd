#include "model/signs.h"

#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <string>

#include "base/dialled.h"

using model::Urgency;

namespace {

model::Block sign(Urgency urgency = Urgency::as_told) {
    model::Sign one = {{"signs.lua", 3}, "clot", "Swollen?", "Call 911.", urgency};
    return model::Warning{{"", 1}, model::warned_of(one), one};
}
model::Block ours(const std::string& words) { return model::Warning{{"", 1}, words}; }
model::Block text() { return model::Text{{"", 1}, "Swollen?"}; }
model::Block heading() { return model::Heading{{"", 1}, "Call 911"}; }

/// For each block how urgent it is from there on: a number, or a point where nothing is said of that.
std::string urgencies(const std::vector<model::Block>& page) {
    std::vector<std::size_t> shown(page.size());
    std::iota(shown.begin(), shown.end(), 0U);
    std::string said(page.size(), '.');
    for (const auto& [block, urgency] : model::urgencies_above(page, shown)) {
        REQUIRE(said[block] == '.');
        said.replace(block, 1, std::to_string(static_cast<int>(urgency)));
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
    CHECK(urgencies({now, sign(), now, ours("Sore?"), now}) == "07070");
    CHECK(urgencies({ours("Sore?"), now, today, ours("Numb?"), sign()}) == ".027.");
}

TEST_CASE("a few signs and those under a heading of the page are headed by nothing else") {
    const auto now = sign(Urgency::call_now);
    const auto today = sign(Urgency::today);
    CHECK(urgencies({text(), now, now, today, text()}) == ".....");
    CHECK(urgencies({heading(), now, today, now, today}) == ".....");
    CHECK(urgencies({heading(), text(), now, today, now, today}) == "......");
    CHECK(urgencies({sign(), sign(), sign(), sign()}) == "....");
}

namespace {

model::Block called(const std::string& key, Urgency urgency = Urgency::as_told) {
    return model::Warning{{"", 1}, key, model::Sign{{"signs.lua", 3}, key, key, {}, urgency}};
}

std::string in_order(std::vector<model::Block> blocks, std::string_view own_number = "911") {
    std::vector<std::size_t> shown(blocks.size());
    std::iota(shown.begin(), shown.end(), 0U);
    model::tell_own_calls(blocks, own_number);
    model::put_calls_first(blocks, shown);
    std::string all;
    for (const model::Block& block : blocks) {
        const auto* const warning = std::get_if<model::Warning>(&block);
        all += (all.empty() ? "" : " | ") + (warning ? warning->words : "-");
    }
    return all;
}

}  // namespace

TEST_CASE("a page's own warning that says 911 comes with those to call for, and no other stands among them") {
    const auto skin = called("skin", Urgency::tell_us_first);
    const auto clot = called("clot", Urgency::today);
    const auto chest = called("chest", Urgency::call_now);
    const model::Block red = ours("A red streak? Call 911 now.");
    const model::Block hot = ours("Hot? Tell us.");
    CHECK(in_order({skin, clot, hot, red, chest}) ==
          "A red streak? Call 911 now. | chest | skin | clot | Hot? Tell us.");
    CHECK(in_order({clot, skin, red, hot}) == "A red streak? Call 911 now. | clot | skin | Hot? Tell us.");
    CHECK(in_order({hot, clot, chest}) == "chest | Hot? Tell us. | clot");
    CHECK(in_order({chest, clot, hot, skin}) == "chest | clot | Hot? Tell us. | skin");
    CHECK(in_order({skin, text(), red}) == "skin | - | A red streak? Call 911 now.");
    CHECK(in_order({called("ours"), chest}) == "chest | ours");
    // Under the heading of those to call for, and the one below it under its own.
    std::vector<model::Block> page = {skin, clot, hot, red};
    model::tell_own_calls(page, "911");
    model::put_calls_first(page, std::vector<std::size_t>{0, 1, 2, 3});
    CHECK(urgencies(page) == "0527");
}

TEST_CASE("the clinic's own number counts as 911 does, and a number that counts something does not") {
    const model::Block own = ours("A red streak? Call 112.");
    const auto clot = called("clot", Urgency::today);
    CHECK(in_order({clot, own}, "112") == "A red streak? Call 112. | clot");
    CHECK(in_order({clot, own}) == "clot | A red streak? Call 112.");
    CHECK(in_order({clot, ours("Over 15 minutes?")}, "15") == "clot | Over 15 minutes?");
}

TEST_CASE("a number to call is found where it stands by itself, and one of two digits where it is no count") {
    CHECK(model::call_in("Is it 1120? Call 112 now.", "112") == 17);
    CHECK_FALSE(model::call_in("Is it 1120?", "112"));
    CHECK_FALSE(model::call_in("Rest 15 minutes.", "15"));
    const std::string dialled(base::dialled);
    CHECK(model::call_in("Rest 15 minutes, or call 15" + dialled + ".", "15") == 25);
}

TEST_CASE("each urgency has the words that pages write, but what is told by a sign itself") {
    std::string all;
    for (std::size_t i = 0; i < model::urgency_count; ++i)
        all += std::string(model::as_written(static_cast<Urgency>(i))) + "|";
    CHECK(all == "call now|emergency room|today|this week|no massage|tell us first|places to skip||");
}
