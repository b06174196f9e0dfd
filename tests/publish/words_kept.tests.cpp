#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>

#include "base/files.h"
#include "content/load.h"
#include "content/script/outline.h"
#include "publish/translator.h"
#include "publish/words_editor.h"

// Over random edits of the pages, what translators have written stays: each translation and each note, in its order.

namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

constexpr int rounds = 150;
constexpr int pages_of_clinic = 3;

class Clinic {
  public:
    explicit Clinic(unsigned seed) : random_(seed) {
        fs::remove_all(path_);
        fs::create_directories(path_ / "words/es");
        for (int i = 0; i < pages_of_clinic; ++i)
            for (int n = 0; n < 5; ++n) pages_[i].push_back(sentence());
        write_pages();
        for (int i = 0; i < pages_of_clinic; ++i) write_translations(i);
    }
    ~Clinic() { fs::remove_all(path_); }
    Clinic(const Clinic&) = delete;
    Clinic& operator=(const Clinic&) = delete;

    /// A slip mended, a word changed, a text more or less, one moved to another page.
    void edit() {
        Texts& texts = pages_[below(pages_of_clinic)];
        const int at = below(static_cast<int>(texts.size()));
        switch (below(6)) {
            case 0:
                texts[at].insert(texts[at].find(' '), "u");
                break;
            case 1:
                texts[at] += " " + word();
                break;
            case 2:
                texts.insert(texts.begin() + at, sentence());
                break;
            case 3:
                if (texts.size() > 1) texts.erase(texts.begin() + at);
                break;
            case 4:
                pages_[below(pages_of_clinic)].push_back(texts[at]);
                break;
            default:
                texts[at] = texts[at].substr(0, texts[at].size() - 1) + "s.";
                break;
        }
        write_pages();
    }

    content::Loaded load() const { return content::load(path_); }

    std::vector<publish::WordFile> words() const {
        const content::Loaded loaded = load();
        return publish::words({.library = loaded.library, .code = "es", .others = {}, .files = files()});
    }

    std::vector<model::WordsFile> files() const {
        std::vector<model::WordsFile> all;
        for (const auto& entry : fs::directory_iterator(path_ / "words/es"))
            all.push_back(content::outline("words/es/" + entry.path().filename().string(),
                                           base::read_text(entry.path()).value_or("")));
        return all;
    }

    void write(const std::string& name, const std::string& contents) const { std::ofstream(path_ / name) << contents; }

    /// Some of what waits is filled in.
    void translator_works() {
        for (const model::WordsFile& file : files()) {
            publish::WordsEditor editor(file);
            for (const auto& entry : file.entries)
                if (file.text.substr(entry.translation.begin, 2) == "\"\"" && below(2))
                    editor.set_translation(entry, "T " + word());
            write(file.name, editor.result());
        }
    }

  private:
    fs::path path_ = fs::temp_directory_path() / "bodymap-words-kept";
    std::mt19937 random_;
    Texts pages_[pages_of_clinic];

    int below(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }

    std::string word() {
        constexpr const char* some[] = {"calf",  "muscle",  "color", "walk",  "slowly",     "not",    "5",      "ten",
                                        "staff", "swollen", "warm",  "today", "\\\"ah\\\"", "doctor", "before", "rest"};
        return some[below(std::size(some))];
    }

    std::string sentence() {
        std::string text = word();
        for (int n = 2 + below(8); n > 0; --n) text += " " + word();
        return text + ".";
    }

    void write_pages() const {
        for (int i = 0; i < pages_of_clinic; ++i) {
            std::string page = "page { name = \"Page " + std::string(1, static_cast<char>('a' + i)) + "\" }\n";
            for (const std::string& text : pages_[i]) page += "text \"" + text + "\"\n";
            write("p" + std::to_string(i) + ".lua", page);
        }
    }

    void write_translations(int page) {
        std::string lua = page == 0 ? "language { name = \"Español\" }\n" : "";
        std::set<std::string> seen;
        for (const std::string& text : pages_[page]) {
            if (!seen.insert(text).second) continue;
            lua += "-- note " + std::to_string(below(1000)) + "\n";
            const std::string translation = "\"T " + std::to_string(page) + text.substr(0, 4) + "\"";
            if (below(4) == 0)
                lua += "translate {\n  \"" + text + "\",\n  " + translation + ",\n} -- by hand\n";
            else
                lua += "translate { \"" + text + "\", " + translation + " }\n";
        }
        write("words/es/p" + std::to_string(page) + ".lua", lua);
    }
};

std::multiset<std::string> translations(const model::Library& library) {
    std::multiset<std::string> all;
    for (const auto& [original, translation] : library.languages.at(0).words)
        if (!translation.words.empty()) all.insert(translation.words);
    return all;
}

/// Every note that is not one of ours, in the order they stand in.
Texts notes(const std::vector<model::WordsFile>& files) {
    Texts all;
    for (const model::WordsFile& file : files)
        for (std::size_t at = file.text.find("-- note"); at != std::string::npos;
             at = file.text.find("-- note", at + 1))
            all.push_back(file.name + file.text.substr(at, file.text.find('\n', at) - at));
    std::ranges::stable_sort(all, {}, [](const std::string& note) { return note.substr(0, note.find("--")); });
    return all;
}

}  // namespace

TEST_CASE("over random edits of the pages, no translation and no note of a translator is ever lost") {
    std::size_t carried = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Clinic clinic(seed);
        for (int round = 0; round < rounds / 4; ++round) {
            INFO("seed " << seed << ", round " << round);
            clinic.edit();
            const content::Loaded before = clinic.load();
            REQUIRE(before.problems.empty());
            carried += before.library.languages.at(0).carried.size();
            const Texts notes_before = notes(clinic.files());
            for (const publish::WordFile& file : clinic.words()) clinic.write(file.name, file.contents);
            const content::Loaded after = clinic.load();
            REQUIRE(after.problems.empty());
            const auto old = translations(before.library);
            const auto now = translations(after.library);
            CHECK(now.size() >= old.size());
            CHECK(std::ranges::includes(now, old));
            CHECK(notes(clinic.files()) == notes_before);
            CHECK(clinic.words().empty());  // a second time there is nothing to write
            clinic.translator_works();
            REQUIRE(clinic.load().problems.empty());
        }
    }
    CHECK(carried > 10);  // slips did occur
}
