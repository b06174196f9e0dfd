#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

#include "content/two_languages.h"

// Signs that say what another one should, and translations that lost a "no": what was read last goes on being read.

using namespace kept;

namespace {

/// A sign whose translation says "no" more than once, and another sign.
struct TwoSigns : InTwoLanguages {
    static constexpr const char* clot =
        "It can be a clot, so don't rub it. Chest pain? Call 911. If not, get seen today.";
    static constexpr const char* bone = "A bone may be broken. Keep still, and get seen today.";
    static constexpr const char* coagulo =
        "Puede ser un coágulo de sangre: no frote ahí. ¿Dolor de pecho? Llame al 911. Si no, vaya al médico hoy.";
    static constexpr const char* hueso = "Puede haber un hueso roto. No mueva la pierna, y vaya al médico hoy.";

    explicit TwoSigns(const scratch::Folder& folder) : InTwoLanguages(folder) {
        write("welcome.lua", page("Welcome") + "danger \"clot\"\ndanger \"bone\"\n");
        acts(clot, bone);
        translations(coagulo, hueso);
        starts();
    }
    void acts(const std::string& of_clot, const std::string& of_bone) const {
        write("signs.lua",
              "sign { key = \"clot\", urgency = \"today\", words = \"Is one leg swollen?\", act = \"" + of_clot +
                  "\" }\nsign { key = \"bone\", urgency = \"today\", words = \"Can't you stand on it?\", act = \"" +
                  of_bone + "\" }\n");
    }
    void translations(const std::string& of_clot, const std::string& of_bone) const {
        write("words/es/signs.lua", translated("Is one leg swollen?", "¿Tiene una pierna hinchada?") +
                                        translated("Can't you stand on it?", "¿No puede apoyarla?") +
                                        translated(clot, of_clot) + translated(bone, of_bone));
    }
    std::string act_of(const char* key) const { return live().library().sign(key)->act; }
    std::string in_spanish(const char* text) const {
        return std::string(model::translated(live().library().language("es"), text));
    }
};

}  // namespace

TEST_CASE("a translated warning that lost one of its 'no' is read as it was, whatever the original says") {
    const scratch::Folder folder;
    TwoSigns kiosk(folder);
    const bool of_clot = GENERATE(true, false);
    if (of_clot)
        kiosk.translations(replaced(TwoSigns::coagulo, "no frote", "frote"), TwoSigns::hueso);
    else
        kiosk.translations(TwoSigns::coagulo, replaced(TwoSigns::hueso, "No mueva", "Mueva"));
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.in_spanish(TwoSigns::clot) == TwoSigns::coagulo);
        CHECK(kiosk.in_spanish(TwoSigns::bone) == TwoSigns::hueso);
        CHECK(kiosk.told_of("words/es/signs.lua").find("until then visitors read the last good translation") !=
              std::string::npos);
    }
    kiosk.translations(TwoSigns::coagulo, replaced(TwoSigns::hueso, "No mueva la pierna", "Deje la pierna quieta"));
    kiosk.looks();
    CHECK(kiosk.in_spanish(TwoSigns::bone) == replaced(TwoSigns::hueso, "No mueva la pierna", "Deje la pierna quieta"));
    CHECK(kiosk.told_of("words/es/signs.lua").empty());
}

TEST_CASE("a translation copied over that of another warning is not read") {
    const scratch::Folder folder;
    TwoSigns kiosk(folder);
    const std::string tendon = "A tendon may be torn. Don't stretch, and get seen today.";
    const std::string spanish = "Puede haber un tendón roto. No estire, y vaya al médico hoy.";
    kiosk.acts(tendon, TwoSigns::bone);
    const auto translations = [&](const std::string& of_tendon) {
        kiosk.translations(TwoSigns::coagulo, TwoSigns::hueso);
        const std::string file = "words/es/signs.lua";
        kiosk.write(file, folder.read("content/" + file) + translated(tendon, of_tendon));
    };
    translations(spanish);
    kiosk.starts();
    REQUIRE(kiosk.in_spanish(tendon.c_str()) == spanish);
    translations(TwoSigns::hueso);
    kiosk.looks();
    CHECK(kiosk.in_spanish(tendon.c_str()) == spanish);
    CHECK(kiosk.told_of("words/es/signs.lua").find("this is the translation of") != std::string::npos);
}

TEST_CASE("two signs that have exchanged what to do keep it") {
    const scratch::Folder folder;
    TwoSigns kiosk(folder);
    kiosk.acts(TwoSigns::bone, TwoSigns::clot);
    for (const bool restarts : {false, true}) {
        restarts ? kiosk.starts() : kiosk.looks();
        CHECK(kiosk.act_of("clot") == TwoSigns::clot);
        CHECK(kiosk.act_of("bone") == TwoSigns::bone);
        CHECK(kiosk.told_of("signs.lua").find("have exchanged what they say") != std::string::npos);
    }
    kiosk.acts(TwoSigns::clot, TwoSigns::bone);
    kiosk.looks();
    CHECK(kiosk.told_of("signs.lua").empty());
}
