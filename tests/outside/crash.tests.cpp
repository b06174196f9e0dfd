#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <csignal>

#include "figures.h"
#include "outside/clinic.h"

using outside::Clinic;

TEST_CASE(
    "a kiosk that crashes leaves a note for IT, of what was on the screen and nothing of who, and comes up again") {
    const auto [signal, name] = GENERATE(std::pair{SIGSEGV, "SIGSEGV"}, std::pair{SIGABRT, "SIGABRT"});
    Clinic clinic;
    clinic.comes_up();
    CHECK(clinic.prints("doctor").find("Crashes   The kiosk has not crashed.") != std::string::npos);
    clinic.opens("Calves");
    clinic.kiosk().signal(signal);
    CHECK_FALSE(clinic.kiosk().ends());
    CHECK_FALSE(clinic.kiosk().runs());
    const std::string note = clinic.folder().read("state/crash.txt");
    INFO(note);
    CHECK(note.starts_with("signal: " + std::string(name) + " from outside\nscreen: page calves; pages of " +
                           clinic.content().string() + "; Bodymap "));
    CHECK(note.find("bodymap(+0x") != std::string::npos);
    struct stat status {};
    REQUIRE(stat((clinic.state() / "crash.txt").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(clinic.answers());
    const std::string told = clinic.prints("doctor");
    INFO(told);
    CHECK(told.find("Crashes   The kiosk hung, or was ended by another program, on ") != std::string::npos);
    CHECK(told.find("(" + std::string(name) + " from outside), while it showed page calves; pages of ") !=
          std::string::npos);
    figures::add("restarts", clinic.restarts());
    figures::add("faults injected and survived", 1);
}
