#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "content/load.h"
#include "model/passages.h"

// What the page of an area says is about that area: no other page of an area says the same of its own.

namespace {

/// Longer sentences stand on one page only. Shorter ones are set phrases: "We found no trial that tested this."
constexpr std::size_t longest_shared_sentence = 18;  // what one study found, for one
/// The share of the runs of three words that two texts may have in common.
constexpr double most_alike = 0.4;

struct Said {
    std::string area;
    std::string_view what;  ///< "title"
    std::string words;
};

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words = {""};
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                            static_cast<unsigned char>(c) > 127;
        if (letter)
            words.back() += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < std::min(to, words.size()); ++i) text += words[i] + ' ';
    return text;
}

/// Of a text that has fewer words: all of them.
std::set<std::string> runs_of_three(std::string_view text) {
    const std::vector<std::string> words = words_in(text);
    std::set<std::string> runs = {joined(words, 0, 3)};
    for (std::size_t i = 1; i + 3 <= words.size(); ++i) runs.insert(joined(words, i, i + 3));
    return runs;
}

double likeness(const std::set<std::string>& one, const std::set<std::string>& other) {
    const auto shared =
        static_cast<double>(std::ranges::count_if(one, [&](const std::string& run) { return other.contains(run); }));
    return shared / (static_cast<double>(one.size() + other.size()) - shared);
}

std::set<std::string> long_sentences(std::string_view text) {
    std::set<std::string> sentences;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t stop = std::min(text.find_first_of(".?!", at), text.size());
        const std::vector<std::string> words = words_in(text.substr(at, stop - at));
        if (words.size() > longest_shared_sentence) sentences.insert(joined(words, 0, words.size()));
        at = stop + 1;
    }
    return sentences;
}

bool share_a_sentence(const std::set<std::string>& one, const std::set<std::string>& other) {
    return std::ranges::any_of(one, [&](const std::string& sentence) { return other.contains(sentence); });
}

/// Each pair of texts of different areas that are too much alike, on two lines.
std::string shared(const std::vector<Said>& all) {
    std::vector<std::set<std::string>> runs;
    std::vector<std::set<std::string>> sentences;
    for (const Said& said : all) {
        runs.push_back(runs_of_three(said.words));
        sentences.push_back(long_sentences(said.words));
    }
    std::string pairs;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            if (all[i].area == all[j].area) continue;
            if (likeness(runs[i], runs[j]) <= most_alike && !share_a_sentence(sentences[i], sentences[j])) continue;
            for (const Said& said : {all[j], all[i]})
                pairs += said.area + ", " + std::string(said.what) + ": " + said.words + "\n";
        }
    return pairs;
}

std::vector<Said> said_in(const model::Library& library) {
    std::vector<Said> all;
    for (const model::Page& page : library.pages)
        for (const model::Block& block : page.blocks)
            if (const auto* benefit = std::get_if<model::Benefit>(&block); benefit && !page.area.empty()) {
                // A question may be asked of several areas: each answers it for itself.
                if (!benefit->title.ends_with('?')) all.push_back({page.area, "title", benefit->title});
                all.push_back({page.area, "text", benefit->text});
                all.push_back({page.area, "today", benefit->today});
            }
    return all;
}

}  // namespace

TEST_CASE("no two areas share a benefit's text, in either language") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    const std::vector<Said> english = said_in(library);
    const std::vector<Said> spanish = said_in(model::translated(library, "es"));
    CHECK(english.size() > 17 * 4 * 2);
    CHECK(std::ranges::equal(english, spanish, {}, &Said::area, &Said::area));
    CHECK(std::ranges::mismatch(english, spanish, {}, &Said::words, &Said::words).in1 == english.begin());
    CHECK(shared(english) == "");
    CHECK(shared(spanish) == "");
}

TEST_CASE("texts of two areas that only trade a word are found, and so is a long sentence that both have") {
    CHECK(shared({{"feet", "title", "It can warm your feet"}, {"calves", "title", "It can warm your calves!"}}) ==
          "feet, title: It can warm your feet\ncalves, title: It can warm your calves!\n");
    const std::string sentence =
        "In one small study of ten people, gentle moves of the knee about tripled the flow of blood to the thigh";
    CHECK(shared({{"feet", "text", "Your feet carry you over many miles of hard and stony ground. " + sentence + "."},
                  {"calves", "text",
                   sentence + "? Each calf lifts you off that ground a thousand times in a mile."}}) != "");
    CHECK(shared({{"feet", "text", "Feet carry you. We found no trial that tested this."},
                  {"calves", "text",
                   "Calves lift the heel. We found no trial that tested this. Walk a little, often."}}) == "");
    CHECK(shared({{"feet", "title", "It warms"}, {"feet", "today", "It warms"}}) == "");
}
