#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace model {

/// Calls `use` with every text of the block that a visitor reads or hears, in reading order, and with where it stands.
/// Sources and file names are none of them. `use` may change the text.
void for_each_passage(Block&, const std::function<void(std::string&)>& use);

/// The same for a page: its names, then its blocks.
void for_each_passage(Page&, const std::function<void(std::string&)>& use);

/// The same for what a clinic says in sentences of its own.
void for_each_passage(Clinic&, const std::function<void(std::string&)>& use);

/// A text that a visitor reads, and the block (or head of a page) it stands in.
struct Passage {
    Where where;
    std::string words;
};
std::vector<Passage> passages_of(const Page&);
std::vector<Passage> passages_of(const Block&);
/// Of a block that the page shows, each with the line that it is written in.
std::vector<Passage> passages_of(const Page&, const Block&);
std::vector<Passage> passages_of(const Clinic&);

/// Whether anything is filled in.
bool has_words(const Language&);

/// What is shown for the words in that language; null where it has nothing for them.
const Language::Translation* translation_of(const Language&, std::string_view words);

/// Whether somebody has put the words into that language: the same words over again are no translation.
bool is_translated(const Language&, std::string_view words);

/// The words in that language, or as they are where it has none for them.
std::string_view translated(const Language*, std::string_view words);
void translate(const Language*, Block&);

/// The library with all its pages in that language. Ids stay as they are.
Library translated(const Library&, std::string_view language_code);

}  // namespace model
