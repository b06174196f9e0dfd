#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "content/two_languages.h"
#include "content/wrong_warnings.h"

// Warnings from which a part that told what to do, or not to, was taken out, or that were cut: what was read last goes
// on being read, as if they had lost a "not".

using namespace kept;

namespace {

constexpr const char* act =
    "It can be a clot, so don't rub it. No massage and no stretching. Chest pain? Call 911 now. If not, tell the staff "
    "now, keep weight off it, and go to urgent care or an emergency room today. It is no rest that it needs.";
constexpr const char* acto =
    "Puede ser un coágulo: no lo frote. No reciba masaje ni estire. ¿Dolor de pecho? Llame ahora al 911. Si no, avise "
    "ya al personal, no apoye la pierna y vaya hoy a urgencias. No es descanso lo que necesita.";

class Clot : public InTwoLanguages {
  public:
    explicit Clot(const scratch::Folder& folder) : InTwoLanguages(folder) {
        says(act, acto);
        starts();
        REQUIRE(told().empty());
    }
    void says(const std::string& english, const std::string& spanish) const {
        write("signs.lua", "sign { key = \"chest\", urgency = \"today\", words = \"" + std::string(question) +
                               "\", act = \"" + english + "\" }\n");
        write("words/es/signs.lua",
              translated(question, "¿Le duele el pecho?") + (spanish.empty() ? "" : translated(english, spanish)));
    }
    void says_in_spanish(const std::string& spanish) const {
        write("words/es/signs.lua", translated(question, "¿Le duele el pecho?") + translated(act, spanish));
    }
    /// The same over a restart.
    bool reads(const std::string& english, const std::string& spanish) {
        looks();
        const bool at_once = reads_english() == english && reads_spanish() == spanish;
        starts();
        CHECK(at_once == (reads_english() == english && reads_spanish() == spanish));
        return at_once;
    }
};

/// Of the sign as it was.
std::string without(const std::string& part, const std::string& of = act) { return replaced(of, part, ""); }

}  // namespace

TEST_CASE("a sign from which an order was taken out stays as it was, in each language") {
    const scratch::Folder folder;
    Clot kiosk(folder);
    for (const char* part : {", so don't rub it", " No massage and no stretching.", " and no stretching",
                             " Call 911 now.", " keep weight off it, and", " Chest pain?", " tell the staff now,"}) {
        INFO(part);
        kiosk.says(without(part), "");
        CHECK(kiosk.reads(act, acto));
        CHECK(kiosk.told_of("signs.lua").find("until then visitors read the sign as it was last") != std::string::npos);
    }
    kiosk.says(act, acto);
    kiosk.looks();
    for (const char* part : {": no lo frote", " No reciba masaje ni estire.", " ni estire", " Llame ahora al 911.",
                             ", no apoye la pierna", " avise ya al personal,"}) {
        INFO(part);
        kiosk.says_in_spanish(without(part, acto));
        CHECK(kiosk.reads(act, acto));
        CHECK(kiosk.told_of("words/es/signs.lua").find("until then visitors read the last good translation") !=
              std::string::npos);
    }
}

TEST_CASE("an order that was taken out beside a slip of the pen stays, too") {
    const scratch::Folder folder;
    Clot kiosk(folder);
    kiosk.says(replaced(without(" No massage and no stretching."), "staff", "stafff"), "");
    CHECK(kiosk.reads(act, acto));
}

TEST_CASE("what only explains a sign, or is said in other words, may go at once") {
    for (const auto& [what, with] : std::vector<std::pair<std::string, std::string>>{
             {"It can be a clot, so don't", "Don't"},
             {" It is no rest that it needs.", ""},
             {" No massage and no stretching.", " Nobody should massage or stretch it."},
             {"no stretching", "no stretching at all"},
             {"urgent care or ", ""}}) {
        INFO(what);
        const scratch::Folder folder;
        Clot kiosk(folder);
        const std::string now = replaced(act, what, with);
        kiosk.says(now, acto);
        CHECK(kiosk.reads(now, acto));
        CHECK(kiosk.told_of("signs.lua").empty());
    }
}

TEST_CASE("an order that is meant to go goes once each language says so, and not by the old translation") {
    const scratch::Folder folder;
    Clot kiosk(folder);
    const std::string now = without(", so don't rub it");
    kiosk.says(now, acto);
    CHECK(kiosk.reads(act, acto));
    const std::string spanish = without(": no lo frote", acto);
    kiosk.says(now, spanish);
    CHECK(kiosk.reads(now, spanish));
    CHECK(kiosk.told().empty());
}

TEST_CASE("a page's own warning keeps what it told to do") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const auto says = [&](const std::string& words) {
        kiosk.write("knees.lua", page("Knees") + "warning \"" + words + "\"\n");
    };
    const auto reads = [&](const char* words) { return content::says(*kiosk.live().library().page("knees"), words); };
    const char* before =
        "Knee hot and swollen? Tell the staff now. Rest it, and don't let anyone press it. No massage.";
    says(before);
    kiosk.starts();
    for (const char* now : {"Knee hot and swollen? Tell the staff now. Rest it, and don't let anyone press it.",
                            "Knee hot and swollen? Tell the staff now. Rest it. No massage.",
                            "Knee hot and swollen? Tell the staff now.", "Knee hot and swollen? Tell the sta"}) {
        INFO(now);
        says(now);
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(reads(before));
        }
    }
    says("Knee hot and swollen? Rest it, and tell us now. Nobody should press or massage it.");
    kiosk.looks();
    CHECK(reads("Knee hot and swollen? Rest it, and tell us now. Nobody should press or massage it."));
}

TEST_CASE("a sign that was cut in mid-sentence, or in a word, stays as it was, though it was translated so") {
    const scratch::Folder folder;
    Clot kiosk(folder);
    const std::string whole = act;
    for (const std::string& cut : {whole.substr(0, whole.find(" staff")), whole.substr(0, whole.size() - 4),
                                   whole.substr(0, whole.find(". Chest")), whole.substr(whole.find("so don't"))}) {
        INFO(cut);
        for (const char* spanish : {"", "Puede ser un coágulo: no lo frote. Llame al 911."}) {
            kiosk.says(cut, spanish);
            CHECK(kiosk.reads(act, acto));
        }
    }
    CHECK(kiosk.told_of("signs.lua").find("in mid-sentence") != std::string::npos);
    const std::string in_spanish = acto;
    kiosk.says(act, acto);
    kiosk.says_in_spanish(in_spanish.substr(0, in_spanish.find(" personal")));
    CHECK(kiosk.reads(act, acto));
}

TEST_CASE("a 'dont' without its apostrophe is a 'don't' still") {
    const scratch::Folder folder;
    Clot kiosk(folder);
    const std::string dont = replaced(act, "don't rub", "dont rub");
    kiosk.says(dont, acto);
    CHECK(kiosk.reads(dont, acto));
    CHECK(kiosk.told_of("words/es/signs.lua").empty());
    kiosk.says(replaced(act, "don't rub", "rub"), "");
    CHECK(kiosk.reads(dont, acto));
}

TEST_CASE("a sign that sends for help later, soon or another time stays as it was") {
    const scratch::Folder folder;
    Clot kiosk(folder);
    for (const auto& [what, with] :
         std::vector<std::pair<std::string, std::string>>{{"Call 911 now", "Call 911 later"},
                                                          {"Call 911 now", "Call 911 soon"},
                                                          {"the staff now", "the staff tomorrow"},
                                                          {"room today", "room soon"}}) {
        INFO(with);
        kiosk.says(replaced(act, what, with), "");
        CHECK(kiosk.reads(act, acto));
    }
    kiosk.says(act, acto);
    kiosk.looks();
    for (const auto& [what, with] : std::vector<std::pair<std::string, std::string>>{
             {"Llame ahora al", "Llame más tarde al"}, {"avise ya", "avise luego"}, {"vaya hoy", "vaya pronto"}}) {
        INFO(with);
        kiosk.says_in_spanish(replaced(acto, what, with));
        CHECK(kiosk.reads(act, acto));
    }
}

TEST_CASE("any line that tells not to massage, run or the like keeps that, and may lose all else at once") {
    const scratch::Folder folder;
    InTwoLanguages kiosk(folder);
    const auto says = [&](const std::string& words) {
        kiosk.write("knees.lua", page("Knees") + "list { \"Walk a little.\", \"" + words + "\" }\n");
    };
    const auto reads = [&](const char* words) { return content::says(*kiosk.live().library().page("knees"), words); };
    const char* before = "Is it your heart? Come in early. Don't bounce, don't run on it, and drink some water.";
    says(before);
    kiosk.starts();
    const char* loses = "Is it your heart? Come in early. Don't bounce, and drink some water.";
    says(loses);
    kiosk.looks();
    CHECK(reads(before));
    CHECK(kiosk.told_of("knees.lua").find("this no longer says \"don't run on it,\"") != std::string::npos);
    const char* shorter = "Is it your heart? Don't run on it, and drink some water.";
    says("Is it your heart? Come in early. Don't run on it, and drink some water.");
    kiosk.looks();
    says(shorter);
    kiosk.looks();
    CHECK(reads(shorter));
}

TEST_CASE("a 'nobody' that became a 'somebody' stays, and a 'no' that became as good a word goes at once") {
    const scratch::Folder folder;
    Clot kiosk(folder);
    const std::string nobody = replaced(act, "so don't rub it", "and nobody should rub it");
    kiosk.says(nobody, acto);
    REQUIRE(kiosk.reads(nobody, acto));
    for (const char* somebody : {"somebody should rub it", "anyone can rub it"}) {
        kiosk.says(replaced(nobody, "nobody should rub it", somebody), "");
        CHECK(kiosk.reads(nobody, acto));
    }
    const std::string avoided = replaced(nobody, "No massage", "Avoid massage");
    kiosk.says(avoided, acto);
    CHECK(kiosk.reads(avoided, acto));
}
