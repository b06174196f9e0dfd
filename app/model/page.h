#pragma once
#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/problem.h"

namespace model {

/// What massage may do for an area. The order is the order on the screen.
enum class Topic { circulation, flexibility, inflammation, relaxation };
inline constexpr int topic_count = 4;
/// As pages and commands write them, in the order of Topic.
inline constexpr std::array<std::string_view, topic_count> topic_names = {"circulation", "flexibility", "inflammation",
                                                                          "relaxation"};

/// How sure the studies are, strongest first.
enum class Grade { good, some, limited, not_supported };

/// How big the effect is, where there is one.
enum class EffectSize { none, small, medium, large };

struct Text {
    Where where;
    std::string words;
};

struct Heading {
    Where where;
    std::string words;
};

struct List {
    Where where;
    std::vector<std::string> items;
};

/// A PNG or JPEG. `file` is a path below the content folder, `alt` says in words what it shows.
struct Picture {
    Where where;
    std::string file;
    std::string alt;
};

struct Benefit {
    Where where;
    Topic topic{};
    std::string title;
    std::string text;
    std::string today;  ///< one thing the visitor can do today
    Grade grade{};
    EffectSize size{};
    std::string lasts;                 ///< in words: "minutes to hours"; empty when there is no effect to last
    std::vector<std::string> sources;  ///< keys of `Source`
};

/// When not to have this area massaged, and what to do then.
struct Warning {
    Where where;
    std::string words;
};

/// `to` is the id of another page.
struct Link {
    Where where;
    std::string to;
};

using Block = std::variant<Text, Heading, List, Picture, Benefit, Warning, Link>;

/// One content file. `area` is an id of `model::area_ids`, and empty for a page that belongs to no area.
struct Page {
    std::string id;  ///< the file's name without ".lua"
    Where where;
    std::string name;
    std::string latin;
    std::string area;
    std::vector<Block> blocks;
};

/// A study or guideline that benefits cite by its key.
struct Source {
    Where where;
    std::string key;
    std::string authors;
    int year = 0;
    std::string title;
    std::string journal;
    std::string doi;
};

/// Everything the content folder says. Immutable once loaded; pages are in the order of their ids.
struct Library {
    std::vector<Page> pages;
    std::vector<Source> sources;

    const Page* page(std::string_view id) const;
    const Page* page_for_area(std::string_view area) const;
    const Source* source(std::string_view key) const;
};

const Benefit* benefit(const Page&, Topic);

}  // namespace model
