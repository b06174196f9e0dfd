#include "subjects.h"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace measure {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::string with(std::string text, const std::string& mark, const std::string& words) {
    return text.replace(text.find(mark), mark.size(), words);
}

nlohmann::json boxes(const std::map<std::string, Box>& named) {
    nlohmann::json all = nlohmann::json::array();
    for (const auto& [name, box] : named) all.push_back({name, box.x, box.y, box.w, box.h});
    return all;
}

std::string lua_table(const std::map<std::string, Box>& named) {
    std::string rows;
    for (const auto& [name, box] : named)
        rows += fmt::format("  {{ \"{}\", {}, {}, {}, {} }},\n", name, box.x, box.y, box.w, box.h);
    return rows;
}

/// The drawings stand in the page itself, so that a part of them can be lit.
void write_page(const fs::path& source, const fs::path& folder, const Places& places) {
    std::string page = text_of(source / "scripts/measure/peers/kiosk.html");
    for (const char* const view : {"front", "back", "side"})
        page = with(std::move(page), fmt::format("<!--{}-->", view),
                    text_of(source / fmt::format("assets/figure/{}.svg", view)));
    const Box& card = places.card;
    page = with(std::move(page), "/*places*/",
                fmt::format("const names = {}, benefits = {}, card = [{}, {}, {}, {}];", boxes(places.names).dump(),
                            boxes(places.benefits).dump(), card.x, card.y, card.w, card.h));
    std::ofstream(folder / "kiosk.html") << page;
}

/// LÖVE reads no drawings, so it gets a picture of the map.
void write_love(const fs::path& source, const fs::path& folder, const Places& places) {
    fs::create_directories(folder / "love");
    fs::copy_file(source / "scripts/measure/peers/conf.lua", folder / "love/conf.lua");
    fs::copy_file(source / "scripts/measure/peers/main.lua", folder / "love/main.lua");
    fs::rename(places.picture, folder / "love/map.png");
    const Box& card = places.card;
    std::ofstream(folder / "love/places.lua")
        << fmt::format("return {{ card = {{ {}, {}, {}, {} }}, names = {{\n{}}}, benefits = {{\n{}}} }}\n", card.x,
                       card.y, card.w, card.h, lua_table(places.names), lua_table(places.benefits));
}

}  // namespace

std::vector<Subject> subjects(const fs::path& source, const fs::path& programs, const fs::path& scratch,
                              const Places& places) {
    write_page(source, scratch, places);
    write_love(source, scratch, places);
    const fs::path content = scratch / "content";
    fs::copy(source / "content", content, fs::copy_options::recursive);
    const Process::Environment common = {{"HOME", scratch},          {"XDG_RUNTIME_DIR", scratch},
                                         {"SDL_VIDEODRIVER", "x11"}, {"SDL_AUDIODRIVER", "dummy"},
                                         {"WAYLAND_DISPLAY", ""},    {"SPEECHD_CMD", "/bin/false"}};
    return {
        {"Bodymap",
         {programs / "app/bodymap", "run", "--content", content, "--state", scratch / "state", "--diagonal", "21.5"},
         common,
         true,
         content},
        {"empty window", {programs / "measure/bodymap_floor"}, common, false},
        {"Chromium",
         {"chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu", "--window-size=1920,1080",
          "--window-position=0,0", "--user-data-dir=" + (scratch / "chromium").string(),
          "file://" + (scratch / "kiosk.html").string()},
         common},
        {"LÖVE", {"love", scratch / "love"}, common},
    };
}

}  // namespace measure
