#include "content/claims.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <iterator>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "check/lint.h"
#include "content/load.h"
#include "content/script/answer.h"

// Everything that the shipped pages and their answers say, held against what no page may say.

namespace {

using claims::Claim;
using claims::Exception;
using claims::May;
using Words = std::vector<std::string>;

struct Said {
    std::string page;
    std::string_view language;
    std::string text;
};

/// The second byte of É and the like is 32 less than that of é.
std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (std::size_t i = 0; i < small.size(); ++i) {
        const auto byte = static_cast<unsigned char>(small[i]);
        const bool accented = i > 0 && small[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E;
        if (accented || (byte >= 'A' && byte <= 'Z')) small[i] = static_cast<char>(byte + 32);
    }
    return small;
}

bool ends_sentence(char c) { return c == '.' || c == '?' || c == '!'; }

/// A sentence with its mark, or all of the text that has none.
std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences = {""};
    for (const char c : text) {
        sentences.back() += c;
        if (ends_sentence(c)) sentences.emplace_back();
    }
    return sentences;
}

/// The words in small letters. A letter of two bytes has both above 0x80; ¿ and ¡ stand apart by their first, 0xC2.
Words words_of(std::string_view sentence) {
    Words words = {""};
    bool foreign_mark = false;
    for (const char c : in_small_letters(sentence)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (byte >= 0x80 && byte != 0xC2);
        if (letter && !foreign_mark)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
        foreign_mark = byte == 0xC2;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// The words of a phrase of the tables, "flush*" and "..." among them.
Words words_of_phrase(std::string_view phrase) {
    Words words = {""};
    for (const char c : phrase)
        if (c == ' ')
            words.emplace_back();
        else
            words.back() += c;
    return words;
}

bool is_word(std::string_view word, std::string_view wanted) {
    if (!wanted.ends_with('*')) return word == wanted;
    return word.starts_with(wanted.substr(0, wanted.size() - 1));
}

bool begins_with(std::span<const std::string> words, std::span<const std::string> phrase) {
    if (phrase.empty()) return true;
    if (phrase.front() != "...")
        return !words.empty() && is_word(words.front(), phrase.front()) &&
               begins_with(words.subspan(1), phrase.subspan(1));
    for (std::size_t between = 0; between <= std::min<std::size_t>(3, words.size()); ++between)
        if (begins_with(words.subspan(between), phrase.subspan(1))) return true;
    return false;
}

bool has(const Words& words, const Words& phrase) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (begins_with(std::span(words).subspan(i), phrase)) return true;
    return false;
}

bool is_denied(std::string_view sentence, const Words& words) {
    const std::set<std::string, std::less<>> denials = {"no",     "not",     "none",    "nobody", "never",
                                                        "hardly", "cannot",  "ni",      "nadie",  "nunca",
                                                        "ningún", "ninguna", "ninguno", "tampoco"};
    return sentence.ends_with('?') ||
           std::ranges::any_of(words, [&](const std::string& word) { return denials.contains(word); });
}

struct Findings {
    std::vector<std::string> overclaims;
    std::vector<std::string> idle_exceptions;
};

class Reader {
  public:
    explicit Reader(std::span<const Exception> exceptions) : exceptions_(exceptions) {}

    void read(const Said& said) {
        for (const std::string& sentence : sentences_of(said.text)) {
            const Words words = words_of(sentence);
            const std::span<const Claim> table =
                said.language == "es" ? std::span<const Claim>(claims::spanish) : std::span(claims::english);
            for (const Claim& claim : table)
                if (has(words, words_of_phrase(claim.words))) judge(said, sentence, words, claim);
        }
    }

    Findings findings() const {
        Findings findings{overclaims_, {}};
        for (std::size_t i = 0; i < exceptions_.size(); ++i)
            if (!used_.contains(i)) findings.idle_exceptions.emplace_back(exceptions_[i].within);
        return findings;
    }

  private:
    void judge(const Said& said, const std::string& sentence, const Words& words, const Claim& claim) {
        if (claim.may == May::deny && is_denied(sentence, words)) return;
        for (std::size_t i = 0; i < exceptions_.size(); ++i) {
            const Exception& exception = exceptions_[i];
            if (exception.page != said.page || exception.claim != claim.words) continue;
            if (sentence.find(exception.within) == std::string::npos) continue;
            used_.insert(i);
            return;
        }
        overclaims_.push_back(said.page + ", " + std::string(claim.words) + ", evidence " + std::string(claim.section) +
                              ":" + (sentence.starts_with(' ') ? "" : " ") + sentence);
    }

    std::span<const Exception> exceptions_;
    std::set<std::size_t> used_;
    std::vector<std::string> overclaims_;
};

Findings findings(const std::vector<Said>& all, std::span<const Exception> exceptions = {}) {
    Reader reader(exceptions);
    for (const Said& said : all) reader.read(said);
    return reader.findings();
}

std::vector<Said> everything_said(const std::filesystem::path& folder) {
    const model::Library library = content::load(folder).library;
    check::Facts facts;
    facts.combinations = content::combinations;
    facts.answering = [&](const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
        return content::answer(folder, page, answer, choices);
    };
    const model::Language* const spanish = library.language("es");
    std::vector<Said> all;
    for (const model::Page& page : library.pages) {
        std::vector<model::Passage> texts = model::passages_of(page);
        std::ranges::move(check::passages_of_answers(page, facts), std::back_inserter(texts));
        for (const model::Passage& text : texts) {
            all.push_back({page.id, "en", text.words});
            const std::string_view translated = model::translated(spanish, text.words);
            if (translated != text.words) all.push_back({page.id, "es", std::string(translated)});
        }
    }
    return all;
}

std::string lines_of(const std::vector<std::string>& all) {
    std::string lines;
    for (const std::string& line : all) lines += line + "\n";
    return lines;
}

}  // namespace

TEST_CASE("no page of ours claims what studies do not bear out, in either language") {
    const std::vector<Said> all = everything_said(BODYMAP_SOURCE_DIR "/content");
    CHECK(std::ranges::count(all, std::string_view("en"), &Said::language) > 1'000);
    CHECK(std::ranges::count(all, std::string_view("es"), &Said::language) > 500);
    const Findings found = findings(all, claims::exceptions);
    CHECK(lines_of(found.overclaims) == "");
    // What no page quotes any more needs no exception.
    CHECK(lines_of(found.idle_exceptions) == "");
}

TEST_CASE("a page that claims too much is found out, with the claim and where the evidence speaks of it") {
    const std::vector<Said> made_up = {
        {"calves", "en", "Lie down. Massage FLUSHES out toxins! It warms the skin."},
        {"calves", "en", "It boosts your whole circulation"},
        {"calves", "es", "¿Sabía? Elimina los desechos. Éxito: DESINFLAMACIÓN del tejido."},
    };
    CHECK(lines_of(findings(made_up).overclaims) ==
          "calves, flush*, evidence 2.12: Massage FLUSHES out toxins!\n"
          "calves, toxin*, evidence 2.12: Massage FLUSHES out toxins!\n"
          "calves, boost* ... circulation, evidence 2.1: It boosts your whole circulation\n"
          "calves, elimina*, evidence 2.12: Elimina los desechos.\n"
          "calves, desecho*, evidence 2.12: Elimina los desechos.\n"
          "calves, desinflama*, evidence 2.3: Éxito: DESINFLAMACIÓN del tejido.\n");
}

TEST_CASE("a phrase does not reach over the end of a sentence, into longer words or over more than three words") {
    CHECK(findings({{"a", "en", "Boost your mood. Circulation is another matter."},
                    {"a", "en", "It boosts how you feel about your circulation."},
                    {"a", "en", "A superflush of joy."}})
              .overclaims.empty());
}

TEST_CASE("some claims may be asked or denied, the loaded words may not") {
    CHECK(findings({{"a", "en", "It does not send more blood to the muscle."},
                    {"a", "en", "Does it make you faster?"},
                    {"a", "es", "Nadie ha visto que sane antes."}})
              .overclaims.empty());
    CHECK(findings({{"a", "en", "No doubt. It sends more blood to the muscle."}}).overclaims.size() == 1);
    CHECK(findings({{"a", "en", "It does not flush anything out."}}).overclaims.size() == 1);
}

TEST_CASE("an exception holds for its page, its phrase and its sentence, and is told when nothing needs it") {
    const Exception one[] = {{"a", "toxin*", "'It removes toxins'"}};
    const auto count = [&](const char* page, const char* text) {
        const Findings found = findings({{page, "en", text}}, one);
        return std::pair(found.overclaims.size(), found.idle_exceptions.size());
    };
    CHECK(count("a", "'It removes toxins'") == std::pair<std::size_t, std::size_t>(0, 0));
    CHECK(count("a", "'It removes toxins'. Toxins are bad.") == std::pair<std::size_t, std::size_t>(1, 0));
    CHECK(count("b", "'It removes toxins'") == std::pair<std::size_t, std::size_t>(1, 1));
    CHECK(count("a", "'It flushes toxins'") == std::pair<std::size_t, std::size_t>(2, 1));
}

TEST_CASE("every row of the tables finds its own words") {
    const auto finds_itself = [](const Claim& claim, std::string_view language) {
        std::string text;
        for (const char c : std::string(claim.words))
            if (c != '*' && c != '.') text += c;
        const auto found = findings({{"a", language, text}}).overclaims;
        return std::ranges::any_of(found, [&](const std::string& overclaim) {
            return overclaim.find(", " + std::string(claim.words) + ",") != std::string::npos;
        });
    };
    for (const Claim& claim : claims::english) {
        INFO(claim.words);
        CHECK(finds_itself(claim, "en"));
    }
    for (const Claim& claim : claims::spanish) {
        INFO(claim.words);
        CHECK(finds_itself(claim, "es"));
    }
}
