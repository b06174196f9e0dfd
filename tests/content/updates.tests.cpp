#include "content/updates.h"

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"

using content::Update;

namespace {

const std::string begun = "text \"one\"\n\n\ntext \"two\"\n\n\ntext \"three\"\n";
const std::string shipped_now = "text \"one\"\n\n\ntext \"two\"\n\n\ntext \"THREE\"\n";
const std::string edited_elsewhere = "text \"ours\"\n\n\ntext \"two\"\n\n\ntext \"three\"\n";
const std::string edited_there = "text \"one\"\n\n\ntext \"two\"\n\n\ntext \"ours\"\n";

/// A machine whose package was upgraded.
struct Machine {
    scratch::Folder folder;
    content::Editions editions = {folder / "before", folder / "now", folder / "clinics"};

    Machine() {
        folder.write("before/same.lua", begun);
        folder.write("now/same.lua", begun);
        folder.write("before/calves.lua", begun);
        folder.write("now/calves.lua", shipped_now);
    }
    void clinic_has(const std::string& file, const std::string& text) const { folder.write("clinics/" + file, text); }
    std::vector<Update> offered() const { return content::updates(editions); }
};

}  // namespace

TEST_CASE("a page that is newer in the package is offered, and nothing is done to the clinic's") {
    const Machine machine;
    machine.clinic_has("same.lua", begun);
    machine.clinic_has("calves.lua", begun);
    CHECK(machine.offered() == std::vector<Update>{{"calves.lua", Update::Kind::untouched}});
    CHECK(machine.folder.read("clinics/calves.lua") == begun);
}

TEST_CASE("a newer page that is taken is the clinic's from then on, and offered no more") {
    const Machine machine;
    machine.clinic_has("calves.lua", begun);
    CHECK(content::take(machine.editions, machine.offered().at(0)));
    CHECK(machine.folder.read("clinics/calves.lua") == shipped_now);
    CHECK(machine.offered().empty());
}

TEST_CASE("a page that both have changed gets both changes") {
    const Machine machine;
    machine.clinic_has("calves.lua", edited_elsewhere);
    const auto offered = machine.offered();
    REQUIRE(offered == std::vector<Update>{{"calves.lua", Update::Kind::edited}});
    CHECK(content::take(machine.editions, offered[0]));
    CHECK(machine.folder.read("clinics/calves.lua") == "text \"ours\"\n\n\ntext \"two\"\n\n\ntext \"THREE\"\n");
}

TEST_CASE("where both have changed the same lines the clinic's stay, and the page is still offered") {
    const Machine machine;
    machine.clinic_has("calves.lua", edited_there);
    CHECK_FALSE(content::take(machine.editions, machine.offered().at(0)));
    CHECK(machine.folder.read("clinics/calves.lua") == edited_there);
    CHECK(machine.offered().size() == 1);
}

TEST_CASE("a page the clinic would rather keep is offered again when the package has yet another") {
    const Machine machine;
    machine.clinic_has("calves.lua", edited_there);
    content::leave(machine.editions, machine.offered().at(0));
    CHECK(machine.offered().empty());
    machine.folder.write("now/calves.lua", shipped_now + "text \"four\"\n");
    CHECK(machine.offered().size() == 1);
    CHECK(machine.folder.read("clinics/calves.lua") == edited_there);
}

TEST_CASE("a page that is new in the package is offered, and one the clinic has deleted is not") {
    const Machine machine;
    machine.folder.write("now/areas/toes.lua", begun);
    const auto offered = machine.offered();  // the clinic has no calves.lua
    REQUIRE(offered == std::vector<Update>{{"areas/toes.lua", Update::Kind::added}});
    CHECK(content::take(machine.editions, offered[0]));
    CHECK(machine.folder.read("clinics/areas/toes.lua") == begun);
}

TEST_CASE("clinic.lua is the clinic's alone") {
    const Machine machine;
    machine.folder.write("before/clinic.lua", begun);
    machine.folder.write("now/clinic.lua", shipped_now);
    machine.clinic_has("clinic.lua", begun);
    CHECK(machine.offered().empty());
}

TEST_CASE("without a package there is nothing to offer") {
    const scratch::Folder folder;
    CHECK(content::updates({folder / "before", folder / "now", folder / "clinics"}).empty());
}
