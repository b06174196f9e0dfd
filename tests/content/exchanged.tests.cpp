#include <catch2/catch_test_macros.hpp>
#include <string>

#include "content/two_languages.h"

// Parts of a page that have exchanged places, while all its words are as they were: a slip of whoever copies lines.

using namespace kept;

namespace {

/// The page of the knees as it is written, and whether visitors read it so.
class Knees : public InTwoLanguages {
  public:
    Knees(const scratch::Folder& folder, std::string first) : InTwoLanguages(folder), last_(std::move(first)) {
        write("knees.lua", last_);
        starts();
        REQUIRE(told_of("knees.lua").empty());
    }

    /// The same over a restart. What is not read leaves what is said of it in `why`.
    bool reads(const std::string& what, const std::string& with) {
        const std::string now = replaced(last_, what, with);
        write("knees.lua", now);
        looks();
        const bool at_once = kept("knees.lua") == now;
        why = told_of("knees.lua");
        starts();
        CHECK(at_once == (kept("knees.lua") == now));
        CHECK((why.find("until then visitors read the page as it was last") == std::string::npos) == at_once);
        return at_once;
    }

    std::string why;

  private:
    std::string last_;
};

const std::string asks =
    "page { name = \"Knees\" }\n"
    "ask { id = \"danger\", question = \"Does one fit you?\", { no = \"No, none\" }, { yes = \"Yes, or not sure\" } }\n"
    "answer { from = \"danger\", yes = { warning \"Tell the staff now.\" }, no = { text \"Walk on.\" } }\n";
const std::string sorts =
    "page { name = \"Knees\" }\nheading \"Get seen today\"\ntext \"It is hot.\"\ntext \"It is red.\"\n"
    "heading \"Get seen this week\"\ntext \"It clicks.\"\nheading \"At home\"\nlist { \"Walk a little.\", \"Rest.\" "
    "}\n";
const std::string quizzes =
    "page { name = \"Knees\" }\nquiz { id = \"q\", question = \"Rub it while it is hot?\",\n"
    "wrong { \"Yes\", because = \"Heat needs a look first.\" }, right { \"No\", because = \"It can be a sign.\" } }\n";

}  // namespace

TEST_CASE("two choices that exchanged their words stay as they were on a page that warns, and may be put otherwise") {
    const scratch::Folder folder;
    Knees kiosk(folder, asks);
    CHECK_FALSE(kiosk.reads("{ no = \"No, none\" }, { yes = \"Yes, or not sure\" }",
                            "{ no = \"Yes, or not sure\" }, { yes = \"No, none\" }"));
    CHECK(kiosk.why.find("the choices 'no' and 'yes' of the question 'danger' have exchanged their words") !=
          std::string::npos);
    CHECK(kiosk.why.find("write no = \"No, none\", and yes = \"Yes, or not sure\"") != std::string::npos);
    CHECK(kiosk.reads("{ no = \"No, none\" }, { yes = \"Yes, or not sure\" }",
                      "{ yes = \"Yes, or not sure\" }, { no = \"No, none\" }"));
    CHECK(kiosk.reads("No, none", "No, none of them"));
}

TEST_CASE("on a page that warns of nothing, choices may exchange their words") {
    const scratch::Folder folder;
    Knees kiosk(folder, replaced(asks, "warning", "text"));
    CHECK(kiosk.reads("{ no = \"No, none\" }, { yes = \"Yes, or not sure\" }",
                      "{ no = \"Yes, or not sure\" }, { yes = \"No, none\" }"));
}

TEST_CASE("two choices that exchanged what they lead to, one of it a warning, lead there still") {
    const scratch::Folder folder;
    Knees kiosk(folder, asks);
    CHECK_FALSE(kiosk.reads("yes = { warning \"Tell the staff now.\" }, no = { text \"Walk on.\" }",
                            "no = { warning \"Tell the staff now.\" }, yes = { text \"Walk on.\" }"));
    CHECK(kiosk.reads("yes = { warning \"Tell the staff now.\" }, no = { text \"Walk on.\" }",
                      "no = { text \"Walk on.\" }, yes = { warning \"Tell the staff now.\" }"));
}

TEST_CASE("two headings that say how soon, and exchanged what stands below them, stay; parts may change places whole") {
    const scratch::Folder folder;
    Knees kiosk(folder, sorts);
    CHECK_FALSE(
        kiosk.reads("heading \"Get seen today\"\ntext \"It is hot.\"\ntext \"It is red.\"\n"
                    "heading \"Get seen this week\"\n",
                    "heading \"Get seen this week\"\ntext \"It is hot.\"\ntext \"It is red.\"\n"
                    "heading \"Get seen today\"\n"));
    CHECK(kiosk.why.find("\"Get seen today\" and \"Get seen this week\" have exchanged what stands below them") !=
          std::string::npos);
    CHECK(
        kiosk.reads("heading \"Get seen this week\"\ntext \"It clicks.\"\nheading \"At home\"\nlist { \"Walk a "
                    "little.\", \"Rest.\" }\n",
                    "heading \"At home\"\nlist { \"Walk a little.\", \"Rest.\" }\nheading \"Get seen this week\"\n"
                    "text \"It clicks.\"\n"));
    CHECK(kiosk.reads("\"Walk a little.\", \"Rest.\"", "\"Rest.\", \"Walk a little.\""));
}

TEST_CASE("a right answer that became the wrong one, with the same words, stays right until it is explained anew") {
    const scratch::Folder folder;
    Knees kiosk(folder, quizzes);
    CHECK_FALSE(kiosk.reads("wrong { \"Yes\", because = \"Heat needs a look first.\" }, right { \"No\"",
                            "right { \"Yes\", because = \"Heat needs a look first.\" }, wrong { \"No\""));
    CHECK(kiosk.why.find("the right answer of the quiz 'q' was \"No\", and is \"Yes\" now") != std::string::npos);
    CHECK_FALSE(kiosk.reads("\"Yes\", because = \"Heat needs a look first.\" }, right { \"No\"",
                            "\"No\", because = \"Heat needs a look first.\" }, right { \"Yes\""));
    CHECK(kiosk.reads("wrong { \"Yes\", because = \"Heat needs a look first.\" }, right { \"No\"",
                      "right { \"Yes\", because = \"After a look, light rubbing is fine.\" }, wrong { \"No\""));
    CHECK(kiosk.reads("Rub it while it is hot?", "Is it fine to rub a hot knee?"));
}
