#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <regex>

#include "commands/speech.h"
#include "content/load.h"
#include "model/localised.h"
#include "publish/read_out.h"

namespace {

model::Library shipped_pages() { return content::load(std::string(BODYMAP_SOURCE_DIR) + "/content").library; }

/// What a voice should not have to make sense of.
const std::regex written_short(
    "\\d ?(km|mi|min|mm|cm|m|kg|g|s|h)(?![A-Za-z])|\\d(\\.|,|-|–)\\d|%|°|&|\\bvs\\b|e\\.g\\.|911|988|\\bIT\\b");

/// Whether a voice may say it: not too long to step through, and nothing left in it that is written short.
void check_can_be_said(const std::string& words) {
    constexpr std::size_t longest = 260;  // some 20 seconds
    INFO(words);
    CHECK(words.size() > 1);
    CHECK(words.size() <= longest);
    CHECK_FALSE(std::regex_search(words, written_short));
}

}  // namespace

TEST_CASE("every page can be listened to in both languages") {
    const auto written = std::make_shared<const model::Library>(shipped_pages());
    REQUIRE(written->pages.size() > 30);
    for (const std::string language : {"", "es"}) {
        const model::Localised content = model::localised(written, language);
        for (const model::Page& page : content.shown->pages) {
            const model::Choices none;
            model::ShownCard card{*content.shown, content.code(), page.name, page.blocks, {}, none};
            for (std::size_t i = 0; i < page.blocks.size(); ++i) card.blocks.push_back({i});
            const auto sentences = commands::reading_out(content, card);
            INFO(language << " " << page.id);
            CHECK(sentences.size() > 5);
            for (const model::Sentence& sentence : sentences) check_can_be_said(sentence.words);
        }
    }
}

TEST_CASE("everything that is translated can be said in both languages, answers too") {
    const model::Library library = shipped_pages();
    REQUIRE(library.language("es"));
    for (const auto& [original, translation] : library.language("es")->words) {
        for (const std::string& sentence : publish::sentences(original, "en")) check_can_be_said(sentence);
        for (const std::string& sentence : publish::sentences(translation.words, "es")) check_can_be_said(sentence);
    }
}
