#include "content/gone_lately.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds ten_minutes = 10min;

content::FileReading read(const std::string& name) {
    const std::string text = "page { name = \"A page\" }\ntext \"About " + name + ".\"\n";
    return {content::read_script({{}, name}, text), {}, text};
}

/// A folder of two pages, which somebody deletes one by one, beside a page that stays.
struct Deleting {
    content::GoneLately lately;
    content::FileReading feet = read("feet.lua");

    /// What visitors have to keep then.
    std::vector<std::string> deletes(const std::string& name, std::chrono::nanoseconds now) {
        content::GoneFiles gone;
        gone.emplace(name, read(name));
        const std::vector<content::Present> present = {{"feet.lua", &feet.reading, feet.text}};
        std::vector<std::string> names;
        for (const auto& [missed, file] : lately.missed_with(std::move(gone), present, {}, now.count()))
            names.push_back(missed);
        return names;
    }
};

}  // namespace

TEST_CASE("pages of a folder that are deleted within ten minutes are deleted together, and later ones are not") {
    Deleting in_time;
    CHECK(in_time.deletes("problems/cramp.lua", 0min).empty());
    CHECK(in_time.deletes("problems/strain.lua", ten_minutes) ==
          std::vector<std::string>{"problems/cramp.lua", "problems/strain.lua"});
    Deleting too_late;
    CHECK(too_late.deletes("problems/cramp.lua", 0min).empty());
    CHECK(too_late.deletes("problems/strain.lua", ten_minutes + 1ns).empty());
}

TEST_CASE("when nothing is left, what was deleted within ten minutes comes back, and nothing else") {
    Deleting in_time;
    in_time.deletes("problems/cramp.lua", 0min);
    CHECK(in_time.lately.take_all(ten_minutes.count()).contains("problems/cramp.lua"));
    Deleting too_late;
    too_late.deletes("problems/cramp.lua", 0min);
    CHECK(too_late.lately.take_all((ten_minutes + 1ns).count()).empty());
}
