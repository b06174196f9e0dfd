#include "commands/launch.h"

#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "base/files.h"
#include "commands/commands.h"
#include "platform/speech_desk.h"

namespace fs = std::filesystem;
using commands::Launch;
using commands::read_launch;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

namespace {

Launch reading(std::string_view text) {
    return read_launch(text, [](std::string_view) { return true; });
}

Launch read_with_x_alone(std::string_view text) {
    return read_launch(text, [](std::string_view program) { return program != "cage"; });
}

/// A script of the package, as it runs here: folders and programs of the machine are those of the workshop.
class Script {
  public:
    Script(const Workshop& workshop, const std::string& name) : workshop_(workshop) {
        text_ = base::read_text(fs::path(BODYMAP_SOURCE_DIR) / "assets/system" / name).value_or("");
    }
    void put(const std::string& here, const std::string& in_place_of) {
        for (std::size_t at = text_.find(in_place_of); at != text_.npos; at = text_.find(in_place_of, at + here.size()))
            text_.replace(at, in_place_of.size(), here);
    }
    /// A program that only writes down how it was called.
    void stub(const std::string& program) {
        workshop_.write("bin/" + program,
                        "#!/bin/sh\necho \"" + program + " $*\" >>'" + (workshop_ / "calls").string() + "'\n");
        fs::permissions(workshop_ / ("bin/" + program), fs::perms::owner_all);
    }
    /// What was called.
    std::string runs(const std::string& arguments) {
        workshop_.write("script", text_);
        workshop_.write("calls", "");
        const std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER PATH='" +
                                    (workshop_ / "bin").string() + ":/usr/bin:/bin:/usr/sbin:/sbin' sh '" +
                                    (workshop_ / "script").string() + "' " + arguments + " >'" +
                                    (workshop_ / "said").string() + "' 2>&1";
        status = std::system(command.c_str());
        return workshop_.read("calls");
    }
    int status = -1;

  private:
    const Workshop& workshop_;
    std::string text_;
};

/// The package's session on a machine that has all display servers. They run what they are given, and say when they
/// end; the kiosk says with what it is started.
class Session {
  public:
    explicit Session(const Workshop& workshop) : workshop_(workshop), script_(workshop, "session") {
        for (const char* const program : {"Xwayland", "Xorg"}) script_.stub(program);
        const std::string calls = "'" + (workshop / "calls").string() + "'";
        program("cage", "echo \"cage $1 $2\" >>" + calls + "\nshift 2\n" +
                            "WAYLAND_DISPLAY=wayland-7 DISPLAY=:7 \"$@\"\necho cage has ended >>" + calls);
        program("xinit", "DISPLAY=:0 \"$1\" \"$2\" \"$3\" &\nshift 3\n" + ("echo \"xinit $*\" >>" + calls) +
                             "\nwait\necho xinit has ended >>" + calls);
        program("kiosk", "echo \"kiosk $*; ${DISPLAY-} ${WAYLAND_DISPLAY-} ${SDL_VIDEODRIVER-}; first: $([ $$ = " +
                             ("\"$FIRST\" ] && echo yes)\" >>" + calls));
        script_.put((workshop / "bin/kiosk").string() + " run", "/usr/bin/bodymap run");
        script_.put("set -eu\nexport FIRST=$$", "set -eu");
    }
    void program(const std::string& name, const std::string& does) const {
        workshop_.write("bin/" + name, "#!/bin/sh\n" + does + "\n");
        fs::permissions(workshop_ / ("bin/" + name), fs::perms::owner_all);
    }
    void put(const std::string& here, const std::string& in_place_of) { script_.put(here, in_place_of); }
    /// What was started, once the last of it has ended.
    std::string runs(const std::string& last) {
        script_.runs("");
        if (last.empty()) return workshop_.read("calls");
        speaking::eventually([&] { return workshop_.read("calls").ends_with(last + "\n"); }, std::chrono::seconds(5));
        return workshop_.read("calls");
    }
    int status() const { return script_.status; }

  private:
    const Workshop& workshop_;
    Script script_;
};

/// What the session starts with this file in /etc/default.
std::string session_with(const Workshop& workshop, const std::string& defaults, const std::string& last) {
    workshop.write("defaults", defaults);
    Session session(workshop);
    session.put("'" BODYMAP_PROGRAM "' defaults --defaults '" + (workshop / "defaults").string() + "'",
                "/usr/bin/bodymap defaults");
    return session.runs(last);
}

const std::string under_cage = "cage -d --\nkiosk run; :7 wayland-7 ; first: yes\ncage has ended\n";

/// What an installation calls; `before` is the version that was there.
std::string installed(const Workshop& workshop, const std::string& before) {
    fs::create_directories(workshop / "systemd");
    Script script(workshop, "postinst");
    for (const char* const program : {"getent", "adduser", "install", "runuser", "mv", "rm", "ln", "systemctl",
                                      "udevadm", "systemd-hwdb", "deb-systemd-helper", "deb-systemd-invoke"})
        script.stub(program);
    script.put((workshop / "systemd").string(), "/run/systemd/system");
    script.put((workshop / "var").string(), "/var/lib/bodymap");
    script.put("/nowhere/policy-rc.d", "/usr/sbin/policy-rc.d");
    const std::string calls = script.runs("configure " + before);
    INFO(workshop.read("said"));
    CHECK(script.status == 0);
    return calls;
}

bool has_part(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("how the kiosk starts can be written with quotes or without, large or small") {
    CHECK(reading("# a note\nSESSION=x11\nOPTIONS=\"--diagonal 27\"\n") == Launch{"x11", {"--diagonal", "27"}, {}});
    CHECK(reading("OPTIONS=--diagonal 27\r\nSESSION = X11 # on this panel\r\n") ==
          Launch{"x11", {"--diagonal", "27"}, {}});
    CHECK(reading("export OPTIONS='--diagonal \"27\"'") == Launch{"cage", {"--diagonal", "27"}, {}});
    CHECK(reading("OPTIONS=\nSESSION=cage\n") == Launch{});
    CHECK(reading("") == Launch{});
    CHECK(reading("SESSION=\nOPTIONS=\n") == Launch{});
}

TEST_CASE("a folder with a space in its name is one word") {
    const Workshop workshop;
    fs::create_directories(workshop / "my pages");
    const std::string folder = (workshop / "my pages").string();
    const Launch expected{"cage", {"--content", folder}, {}};
    CHECK(reading("OPTIONS=\"--content '" + folder + "'\"") == expected);
    CHECK(reading("OPTIONS='--content \"" + folder + "\"'") == expected);
    CHECK(reading("OPTIONS=\"--content \\\"" + folder + "\\\"\"") == expected);
    CHECK(reading("OPTIONS=--content '" + folder + "'") == expected);
}

TEST_CASE("a slip in how the kiosk starts is named with its line, and a picture comes up all the same") {
    CHECK(reading("\nOPTIONS=\"--diagonal 27\nSESSION=console") ==
          Launch{"console", {"--diagonal", "27"}, {{2, "A quote is missing at the end."}}});
    CHECK(reading("OPTIONS=\"--diagnal 27\"") ==
          Launch{"cage",
                 {},
                 {{1, "OPTIONS are left out: '--diagnal' is no option of the kiosk; did you mean '--diagonal'?"}}});
    CHECK(reading("SESSION=wayland") ==
          Launch{"cage", {}, {{1, "SESSION is 'wayland', and can be cage, x11 or console; it is cage until then."}}});
    CHECK(reading("SESION=x11\n27") ==
          Launch{"cage", {}, {{1, "'SESION' is no setting; did you mean 'SESSION'?"}, {2, "'27' is no setting."}}});
    CHECK(reading("OPTIONS=--content /nowhere/pages").slips ==
          std::vector<Launch::Slip>{{1, "OPTIONS are left out: there is no folder /nowhere/pages."}});
    for (const char* const wrong :
         {"--diagonal 900", "--diagonal", "--help", "--window", "preview", "--", "-- x", "27"}) {
        INFO(wrong);
        const Launch launch = reading(std::string("OPTIONS=\"") + wrong + "\"");
        CHECK(launch.words.empty());
        CHECK(launch.slips.size() == 1);
    }
}

TEST_CASE("a session that is not installed gives way to one that is") {
    CHECK(read_with_x_alone("SESSION=cage") ==
          Launch{"x11",
                 {},
                 {{1, "SESSION is cage, and cage is not installed (the package cage); it is x11 until then."}}});
    CHECK(read_with_x_alone("") == Launch{"x11", {}, {}});
    CHECK(read_with_x_alone("SESSION=") == Launch{"x11", {}, {}});
    CHECK(read_launch("SESSION=x11", [](std::string_view) { return false; }).session == "console");
}

TEST_CASE("of a session that is installed in part, what lacks is named with its package") {
    const auto lacks = [](std::string_view missing, std::string_view text) {
        return read_launch(text, [&](std::string_view program) { return program != missing; });
    };
    CHECK(lacks("Xwayland", "SESSION=cage") ==
          Launch{"x11",
                 {},
                 {{1,
                   "SESSION is cage, and Xwayland is not installed (the package xwayland); it is x11 "
                   "until then."}}});
    CHECK(lacks("Xorg", "SESSION=x11") ==
          Launch{"cage",
                 {},
                 {{1,
                   "SESSION is x11, and Xorg is not installed (the package xserver-xorg); it is cage "
                   "until then."}}});
    CHECK(lacks("Xorg", "").slips.empty());  // it is not needed
    CHECK(read_launch("", [](std::string_view program) { return program == "cage"; }) ==
          Launch{"console",
                 {},
                 {{0,
                   "cage is installed in part: Xwayland lacks (the package xwayland); the session is "
                   "console until then."}}});
}

TEST_CASE("the package's session starts the kiosk whatever /etc/default/bodymap says") {
    const Workshop workshop;
    const std::string cage = "cage has ended";
    CHECK(session_with(workshop, "SESSION=cage\nOPTIONS=\n", cage) == under_cage);
    CHECK(has_part(session_with(workshop, "OPTIONS=--diagonal 27\n", cage), "kiosk run --diagonal 27; "));
    const std::string x11 = session_with(workshop, "SESSION=X11\n", "xinit has ended");
    CHECK(has_part(x11, "xinit -- :0 vt1 "));
    CHECK(has_part(x11, "kiosk run; :0  ; first: yes\n"));
    CHECK(session_with(workshop, "SESSION=console\n", "yes") == "kiosk run;   kmsdrm; first: yes\n");
    for (const char* const wrong :
         {"OPTIONS=\"--diagnal 27\"\n", "SESSION=wayland\n", "if\n", "exit 3\n", "$(false)\n", "\xff\xfe\n"}) {
        INFO(wrong);
        CHECK(session_with(workshop, wrong, cage) == under_cage);
        CHECK(has_part(workshop.read("said"), "bodymap: " + (workshop / "defaults").string() + ":1: "));
    }
    Session broken(workshop);
    broken.put("/nowhere/bodymap defaults", "/usr/bin/bodymap defaults");
    CHECK(broken.runs(cage) == under_cage);
}

// Its unit hears nobody else: logind moves the session's processes out of it.
TEST_CASE("the kiosk is the first process of its unit, and the display server ends with it, however it ends") {
    const Workshop workshop;
    Session session(workshop);
    session.put("echo cage", "/usr/bin/bodymap defaults");
    CHECK(session.runs("cage has ended") == under_cage);
    session.program("kiosk", "kill -9 $$");
    CHECK(session.runs("cage has ended") == "cage -d --\ncage has ended\n");
    CHECK(session.status() != 0);
}

TEST_CASE("a display server that cannot start ends the session at once, so that systemd tries again") {
    const Workshop workshop;
    Session session(workshop);
    session.put("echo cage", "/usr/bin/bodymap defaults");
    session.program("cage", "exit 0");
    const auto begun = std::chrono::steady_clock::now();
    CHECK(session.runs("").empty());
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(10));
    CHECK(session.status() != 0);
    CHECK(workshop.read("said") == "bodymap: cage has ended before it showed anything.\n");
}

TEST_CASE("what turns the picture of an upright panel is done before the kiosk, and keeps it from nothing") {
    const Workshop workshop;
    Session session(workshop);
    const std::string calls = "'" + (workshop / "calls").string() + "'";
    session.program("upright", "echo upright $WAYLAND_DISPLAY >>" + calls);
    session.put("echo cage", "/usr/bin/bodymap defaults");
    session.put((workshop / "bin/upright").string(), "/etc/bodymap/before");
    CHECK(has_part(session.runs("cage has ended"), "upright wayland-7\nkiosk run;"));
    session.program("upright", "exit 1");
    CHECK(session.runs("cage has ended") == under_cage);
}

TEST_CASE("the doctor names each line of /etc/default/bodymap that has to be mended") {
    const Workshop workshop;
    const std::string file = (workshop / "defaults").string();
    const std::string typed = "doctor --defaults '" + file + "' " + workshop.state_option();
    const std::string dummy = "SDL_VIDEODRIVER=dummy";
    CHECK(run(typed, {}, dummy).says("MEND  Defaults  There is no " + file));
    workshop.write("defaults", "SESION=console\nOPTIONS=\"--diagnal 27\"\n");
    const Outcome doctor = run(typed, {}, dummy);
    CHECK(doctor.status == 0);
    CHECK(doctor.says("MEND  Defaults  " + file + ":1: 'SESION' is no setting; did you mean 'SESSION'? "));
    CHECK(doctor.says(file + ":2: OPTIONS are left out: '--diagnal' is no option of the kiosk; "));
}

TEST_CASE("a first installation leaves the console to whoever types there") {
    const Workshop workshop;
    const std::string calls = installed(workshop, "");
    CHECK(has_part(calls, "deb-systemd-helper enable bodymap.service\n"));
    CHECK_FALSE(has_part(calls, "start"));
    CHECK(has_part(workshop.read("said"), "systemctl start bodymap"));
}

TEST_CASE("an update starts a kiosk anew that is running, and waits for nothing") {
    const Workshop workshop;
    const std::string calls = installed(workshop, "0.1.0");
    CHECK(has_part(calls, "systemctl --system --no-block try-restart bodymap.service\n"));
    CHECK_FALSE(has_part(calls, "deb-systemd-invoke"));
    CHECK_FALSE(has_part(calls, "enable"));
}
