#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "content/two_languages.h"
#include "content/wrong_warnings.h"

// Texts that keep visitors from harm, of which one word became another that turns them round, and answers that no
// longer say the number to call: what was read last goes on being read.

using namespace kept;

namespace {

constexpr const char* act = "Sore for three days, or worse after a run? Tell the staff now, and get seen today.";
constexpr const char* acto =
    "¿Le duele hace tres días, o más después de correr? Avise ya al personal y vaya hoy al médico.";

class Sore : public InTwoLanguages {
  public:
    explicit Sore(const scratch::Folder& folder) : InTwoLanguages(folder) {
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
    /// The same over a restart.
    bool reads(const std::string& english, const std::string& spanish) {
        looks();
        const bool at_once = reads_english() == english && reads_spanish() == spanish;
        starts();
        CHECK(at_once == (reads_english() == english && reads_spanish() == spanish));
        return at_once;
    }
};

}  // namespace

TEST_CASE("a sign that one word turns round stays as it was until each language says so") {
    const scratch::Folder folder;
    Sore kiosk(folder);
    for (const auto& [what, with] : std::vector<std::pair<std::string, std::string>>{
             {"three days", "three hours"}, {", or worse", ", and worse"}, {"worse", "better"}, {"after", "before"}}) {
        INFO(with);
        kiosk.says(replaced(act, what, with), "");
        CHECK(kiosk.reads(act, acto));
        CHECK(kiosk.told_of("signs.lua").find("a word in the place of another turns this round") != std::string::npos);
        CHECK(kiosk.told_of("signs.lua").find("only if it is meant, translate it as it is now; until then") !=
              std::string::npos);
    }
    const std::string hours = replaced(act, "three days", "three hours");
    const std::string horas = replaced(acto, "tres días", "tres horas");
    kiosk.says(hours, horas);
    CHECK(kiosk.reads(hours, horas));
    CHECK(kiosk.told().empty());
}

TEST_CASE("a translation that one word turns round stays as it was while its text does") {
    const scratch::Folder folder;
    Sore kiosk(folder);
    for (const auto& [what, with] : std::vector<std::pair<std::string, std::string>>{
             {"tres días", "tres horas"}, {", o más", ", y más"}, {"más", "menos"}, {"después", "antes"}}) {
        INFO(with);
        kiosk.says(act, replaced(acto, what, with));
        CHECK(kiosk.reads(act, acto));
        CHECK(kiosk.told_of("words/es/signs.lua").find("until then visitors read the last good translation") !=
              std::string::npos);
    }
    const std::string simpler = replaced(acto, ", o más después de correr?", ", o si corre le duele más?");
    kiosk.says(act, simpler);
    CHECK(kiosk.reads(act, simpler));
}

TEST_CASE("a sign in plainer words, or with words added, is read at once") {
    for (const auto& [what, with] :
         std::vector<std::pair<std::string, std::string>>{{"Sore for three days", "Sore for more than three days"},
                                                          {"or worse after a run", "or is it worse after a long run"},
                                                          {"Sore for", "Painful for"},
                                                          {"worse after a run?", "a run makes it worse?"}}) {
        INFO(with);
        const scratch::Folder folder;
        Sore kiosk(folder);
        const std::string now = replaced(act, what, with);
        kiosk.says(now, acto);
        CHECK(kiosk.reads(now, acto));
    }
}

TEST_CASE("of what an answer says twice, neither may lose the number to call, nor may a heading or a middle sentence") {
    const std::string calls = "text \"A cold foot? Call 911.\"";
    const std::string first =
        "page { name = \"Knees\" }\nask { id = \"a\", question = \"Is it cold?\", { yes = \"Yes\" }, { no = \"No\" } "
        "}\n"
        "answer { from = { \"a\" }, function(a)\n  if a.a == \"yes\" then\n    heading \"Rare signs: call 911\"\n    " +
        calls +
        "\n  else\n    text \"It came on suddenly. Call 911 if your chest is tight, or you sweat. If not, "
        "rest.\"\n    " +
        calls + "\n  end\nend }\n";
    for (const auto& [what, with] :
         std::vector<std::pair<std::string, std::string>>{{calls, "text \"A cold foot?\""},
                                                          {calls, "text \"A cold foot? Call us.\""},
                                                          {": call 911", ""},
                                                          {" Call 911 if your chest is tight, or you sweat.", ""}}) {
        INFO(what);
        const scratch::Folder folder;
        InTwoLanguages kiosk(folder);
        kiosk.write("knees.lua", first);
        kiosk.starts();
        kiosk.write("knees.lua", replaced(first, what, with));
        for (const bool restarts : {false, true}) {
            restarts ? kiosk.starts() : kiosk.looks();
            CHECK(kiosk.kept("knees.lua") == first);
            CHECK(kiosk.told_of("knees.lua").find("this no longer says where to get help") != std::string::npos);
        }
        const std::string anew = replaced(first, calls, "text \"A foot that is cold, pale or numb? Call 911 now.\"");
        kiosk.write("knees.lua", anew);
        kiosk.looks();
        CHECK(kiosk.kept("knees.lua") == anew);
    }
}
