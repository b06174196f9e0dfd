#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <utility>

#include "content/script/keywords.h"
#include "content/script/reading.h"
#include "model/movement.h"

// What editors are told about pages, content/blocks.meta.lua, and what the reader takes: both ways the same.

namespace {

using Names = std::set<std::string>;

/// A block as editors or the reader know it.
struct Block {
    Names required;
    Names optional;
    std::map<std::string, std::string> types;  ///< by option: words, a list, a number, true or false
    std::map<std::string, Names> choices;      ///< by option, or by "" for the name before the { }
    bool items = false;                        ///< something may stand in its { } without a name
};

std::string shown(const Names& names) {
    std::string all;
    for (const std::string& name : names) all += name + " ";
    return all;
}

std::string shown(const Block& block) {
    std::string all = "required: " + shown(block.required) + "\noptional: " + shown(block.optional);
    for (const auto& [option, type] : block.types) all += "\n" + option + " is " + type;
    for (const auto& [option, names] : block.choices) all += "\n" + option + " is one of: " + shown(names);
    return all + (block.items ? "\nwith items" : "\nwithout items");
}

/// All that stands between ' and '.
std::vector<std::string> quoted_in(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t at = text.find('\''); at != text.npos; at = text.find('\'', at + 1)) {
        const std::size_t end = text.find('\'', at + 1);
        if (end == text.npos) break;  // an apostrophe
        found.emplace_back(text.substr(at + 1, end - at - 1));
        at = end;
    }
    return found;
}

/// The block with these contents, where it may stand.
content::Reading read_block(const content::Keyword& word, const std::string& contents) {
    const std::string name(word.name);
    const std::string block = name == "benefit" ? "benefit \"zzzzz\" " + contents : name + " " + contents;
    if (name == "clinic") return reading::read(block, "clinic.lua");
    if (name == "language" || name == "translate" || name == "avoid") return reading::read(block, "words/es.lua");
    if (name == "wrong" || name == "right")
        return reading::read_body("quiz { id = \"a\", question = \"b\", " + block + " }");
    return reading::read_body(block);
}

Names missing(const content::Keyword& word, const std::string& contents) {
    Names names;
    for (const model::Problem& problem : read_block(word, contents).problems)
        if (problem.message.ends_with("is missing from this " + std::string(word.name)))
            names.insert(quoted_in(problem.message).front());
    return names;
}

/// { name = true, on = true }
std::string with_all(const Block& block, const std::string& value) {
    std::string all = "{ ";
    for (const Names& names : {block.required, block.optional})
        for (const std::string& option : names) all += option + " = " + value + ", ";
    return all + "}";
}

void read_types(const std::vector<model::Problem>& problems, Block& block) {
    for (const model::Problem& problem : problems) {
        const auto names = quoted_in(problem.message);
        // A quiz knows right = only to say that there is no = in it.
        if (problem.message.starts_with("there is an = after ")) block.optional.erase(names.front());
        if (problem.message.ends_with(" should be words in quotes")) block.types[names.front()] = "words";
        if (problem.message.ends_with(" should be words in quotes within { }")) block.types[names.front()] = "a list";
        if (problem.message.ends_with(" should be a number without quotes")) block.types[names.front()] = "a number";
        if (problem.message.ends_with(" should be true or false, without quotes"))
            block.types[names.front()] = "true or false";
        if (problem.message == "'pin' cannot be written by hand") block.types["pin"] = "words";
    }
}

void read_choices(const std::vector<model::Problem>& problems, Block& block) {
    for (const model::Problem& problem : problems) {
        if (!problem.message.ends_with(" cannot be 'zzzzz'")) continue;
        const auto values = quoted_in(problem.hint);
        const auto option = quoted_in(problem.message).front();
        Names& names = block.choices[option == "zzzzz" ? "" : option];
        names = Names(values.begin(), values.end());
        // Of dozens the hint has a few.
        if (problem.hint.ends_with("that README.md has"))
            for (const model::MovementName& movement : model::movements()) names.emplace(movement.name);
    }
}

Block taken(const content::Keyword& word) {
    Block block;
    if (word.takes == content::Keyword::Takes::text) return block;
    const std::string name(word.name);
    block.required = missing(word, "{ zzzzz = 1 }");
    // Whether it needs sources depends on the grade.
    if (name == "benefit" && !missing(word, "{ grade = \"not supported\" }").contains("sources"))
        block.required.erase("sources");
    for (const model::Problem& problem : read_block(word, "{ zzzzz = 1 }").problems) {
        if (problem.message != "'" + name + "' has no option 'zzzzz'") continue;
        const auto options = quoted_in(problem.hint);
        block.optional = Names(options.begin() + 1, options.end());
    }
    for (const std::string& option : block.required) REQUIRE(block.optional.erase(option) == 1);
    block.items =
        reading::told(read_block(word, "{ \"zzzzz\" }")).find("no option name before it") == std::string::npos;

    read_types(read_block(word, with_all(block, "true")).problems, block);
    const std::vector<model::Problem> of_words = read_block(word, with_all(block, "\"zzzzz\"")).problems;
    read_types(of_words, block);
    read_choices(of_words, block);
    return block;
}

/// blocks.meta.lua, as far as it concerns us.
struct Declarations {
    std::map<std::string, Names> aliases;
    std::map<std::string, Block> classes;
    std::map<std::string, Block> functions;
};

void read_field(std::istringstream& words, const Declarations& all, Block& block) {
    std::string name;
    std::string type;
    words >> name >> type;
    if (name == "[string]") return;
    if (name.starts_with('[')) {
        block.items = true;
        return;
    }
    const bool optional = name.ends_with('?');
    if (optional) name.pop_back();
    (optional ? block.optional : block.required).insert(name);
    const bool number = type == "integer" || type == "number";
    if (type.starts_with("table<")) return;  // of names that the writer chose
    block.types[name] = number               ? "a number"
                        : type == "string[]" ? "a list"
                        : type == "boolean"  ? "true or false"
                                             : "words";
    if (const auto alias = all.aliases.find(type); alias != all.aliases.end()) block.choices[name] = alias->second;
}

void read_parameter(const std::string& type, const Declarations& all, Block& block) {
    if (const auto known = all.classes.find(type); known != all.classes.end()) block = known->second;
    if (const auto alias = all.aliases.find(type); alias != all.aliases.end()) block.choices[""] = alias->second;
    if (type.ends_with("[]")) block.items = true;
}

/// The type of `benefit "..."`: fun(options: bodymap.benefit).
void read_return(std::string type, const Declarations& all, Block& block) {
    constexpr std::string_view begin = "fun(options: ";
    if (!type.starts_with(begin)) return;
    type = type.substr(begin.size(), type.size() - begin.size() - 1);
    const auto topics = block.choices;
    block = all.classes.at(type);
    block.choices.insert(topics.begin(), topics.end());
}

Declarations declarations() {
    Declarations all;
    std::ifstream file(BODYMAP_SOURCE_DIR "/content/blocks.meta.lua");
    std::string open;
    Block block;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string tag;
        std::string name;
        words >> tag;
        if (tag == "---@alias") words >> open;
        if (tag == "---|") {
            words.ignore(2);
            std::getline(words, name, '"');
            all.aliases[open].insert(name);
        }
        if (tag == "---@class" && words >> open) all.classes[open];
        if (tag == "---@field") read_field(words, all, all.classes[open]);
        if (tag == "---@param" && words >> name >> name) read_parameter(name, all, block);
        if (tag == "---@return") read_return(line.substr(tag.size() + 1), all, block);
        if (tag != "function") continue;
        std::getline(words >> std::ws, name, '(');
        all.functions[name] = std::exchange(block, {});
    }
    return all;
}

}  // namespace

TEST_CASE("editors know each block with exactly the options and choices that it takes") {
    const Declarations all = declarations();
    for (const content::Keyword& word : content::keywords()) {
        INFO(word.name);
        const auto declared = all.functions.find(std::string(word.name));
        REQUIRE(declared != all.functions.end());
        CHECK(shown(declared->second) == shown(taken(word)));
    }
}

TEST_CASE("editors know no block that there is not") {
    for (const auto& [name, block] : declarations().functions) {
        INFO(name);
        CHECK(std::ranges::find(content::keyword_names(), name) != content::keyword_names().end());
    }
}
