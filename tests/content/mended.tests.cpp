#include <catch2/catch_test_macros.hpp>
#include <string>

#include "content/two_languages.h"

// Who mends a warning, however wrong it was, has it on the screen at once; only what was right before is kept as it
// was.

using namespace kept;

namespace {

constexpr const char* no_sooner = "Is the skin hot? Put ice on it only if we say yes, and tell the staff now.";
constexpr const char* no_sooner_spanish =
    "¿Tiene la piel caliente? Ponga hielo solo si decimos que sí, y avise al personal ahora.";

std::string warning(const std::string& words) { return page("Cold") + "warning \"" + words + "\"\n"; }

/// What visitors read of a warning after it was written so, one save after the other. The first stands on the page from
/// the beginning; where that is empty, the page is new.
std::string read_of(const std::vector<std::string>& saves) {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    if (!saves.front().empty()) kiosk.write("cold.lua", warning(saves.front()));
    kiosk.starts();
    for (const std::string& words : saves) {
        if (!words.empty()) kiosk.write("cold.lua", warning(words));
        kiosk.looks();
    }
    for (const std::string& words : saves)
        if (const model::Page* const shown = kiosk.live().library().page("cold"); shown && content::says(*shown, words))
            return words;
    return "none of them";
}

}  // namespace

TEST_CASE("what was wrong on a new page and is put right is read at once") {
    const std::pair<const char*, const char*> mendings[] = {
        {"Is the skin white? Call 991.", "Is the skin white? Call 911."},
        {"Put ice on it for 100 minutes at most.", "Put ice on it for 10 minutes at most."},
        {"Is it numb? Tell the staff this week.", "Is it numb? Tell the staff now."},
        {"Is the skin red or hot? Put heat on it, and tell the staff now.",
         "Is the skin red or hot? Don't put heat on it, and tell the staff now."},
        {"Is the skin red? Don't call 911 for it, but keep it cool.",
         "Is the skin red? Call 911 for it, but keep it cool."},
        {"Is it worse, or cold? Tell the staff now.", "Is it better, or cold? Tell the staff now."}};
    for (const auto& [wrong, right] : mendings) {
        INFO(right);
        CHECK(read_of({"", wrong, right}) == right);
    }
}

TEST_CASE("a new warning, too, keeps its \"not\", its end and the way to help") {
    const std::pair<const char*, const char*> slips[] = {
        {"Is the skin red? Don't put heat on it, and tell the staff now.",
         "Is the skin red? Put heat on it, and tell the staff now."},
        {"Is the skin red? Call 911 now, and keep it cool.", "Is the skin red? Don't call 911 now, and keep it cool."},
        {"Is the skin red? Call 911 now, and keep it cool.", "Is the skin red? Call 911 now, and"}};
    for (const auto& [right, slip] : slips) {
        INFO(slip);
        CHECK(read_of({"", right, slip}) == right);
    }
}

TEST_CASE("a warning that is as it was a day ago is read at once, whatever it was meanwhile") {
    const std::string settled = no_sooner;
    const std::string turned = replaced(settled, "say yes", "say no");
    const std::string anew = "Is your skin hot? Ask us for ice, and don't leave before we have seen it.";
    CHECK(read_of({settled, anew, settled}) == settled);
    CHECK(read_of({settled, anew, turned, settled}) == settled);
}

TEST_CASE("a warning that was right from the beginning keeps its number and its yes") {
    const std::string right = "Put ice on it for 10 minutes at most.";
    CHECK(read_of({right, "Put ice on it for 100 minutes at most."}) == right);
    CHECK(read_of({right, "Put ice on it for 100 minutes at most.", right}) == right);
    CHECK(read_of({no_sooner, replaced(no_sooner, "say yes", "say no")}) == no_sooner);
}

TEST_CASE("a translation that was wrong and is put right is read at once, and one that was right stays") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    kiosk.write("cold.lua", warning(no_sooner));
    const auto translate = [&](const std::string& words) {
        kiosk.write("words/es/cold.lua", translated(no_sooner, words));
        kiosk.looks();
        return std::string(model::translated(kiosk.live().library().language("es"), no_sooner));
    };
    kiosk.starts();
    const std::string right = no_sooner_spanish;
    const std::string other = replaced(right, "Ponga hielo", "Póngase algo frío");
    CHECK(translate(replaced(right, "ahora", "ahora, a los 20 minutos")) == no_sooner);
    CHECK(translate(other) == other);
    CHECK(translate(replaced(other, "que sí", "que no")) == replaced(other, "que sí", "que no"));
    CHECK(translate(other) == other);
    CHECK(translate(right) == right);
}

TEST_CASE("a new translation of which half is missing, or that says the opposite, is not read, and what mends it is") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const std::string text = "Diabetes? Ask your doctor before you use it.";
    const std::string right = "¿Tiene diabetes? Pregúntele a su médico antes de usarlo.";
    kiosk.write("cold.lua", warning(text));
    kiosk.starts();
    const auto translate = [&](const std::string& words) {
        kiosk.write("words/es/cold.lua", translated(text, words));
        kiosk.looks();
        return std::string(model::translated(kiosk.live().library().language("es"), text));
    };
    CHECK(translate("¿Tiene diabetes?") == text);
    CHECK(translate("asdf") == text);
    CHECK(translate(replaced(right, "antes de", "después de")) == text);
    CHECK(translate(right) == right);
}
