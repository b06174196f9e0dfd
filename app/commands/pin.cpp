#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "base/files.h"
#include "base/tell.h"
#include "commands/commands.h"
#include "content/script/limits.h"
#include "content/script/set_option.h"
#include "content/script_text.h"
#include "kiosk/guessable_pin.h"
#include "kiosk/staff_door.h"
#include "model/file_names.h"

namespace commands {
namespace {

namespace fs = std::filesystem;

/// While it lives, what is typed does not show. Nothing happens where nobody types.
class HiddenTyping {
  public:
    HiddenTyping() : is_terminal_(tcgetattr(STDIN_FILENO, &before_) == 0) {
        termios hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (is_terminal_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping() {
        if (is_terminal_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    bool is_terminal() const { return is_terminal_; }

  private:
    termios before_{};
    bool is_terminal_;
};

std::string asked(const char* question, bool aloud) {
    if (aloud) base::tell("{} ", question);
    std::string line;
    std::getline(std::cin, line);
    if (aloud) base::tell("\n");
    return line;
}

/// Typed twice by a person; one line when it comes from a script.
std::string new_pin(std::string_view phone) {
    const HiddenTyping hidden;
    const std::string pin = asked("New PIN (4 to 12 digits):", hidden.is_terminal());
    if (!kiosk::is_pin(pin))
        throw Refused(
            fmt::format("A PIN is {} to {} digits. Nothing was changed.", kiosk::shortest_pin, kiosk::longest_pin));
    if (const std::string_view why = kiosk::why_guessable(pin, phone); !why.empty())
        throw Refused(
            fmt::format("That PIN is among the first that somebody would try: {}. Nothing was changed.", why));
    if (hidden.is_terminal() && asked("The same again:", true) != pin)
        throw Refused("The two were not the same. Nothing was changed.");
    return pin;
}

}  // namespace

int pin(const Options& options) {
    const fs::path file = options.content / model::clinic_file;
    const auto script = content::script_text(file);
    std::error_code error;
    if (!script && fs::exists(file, error))  // what is in it is not to be lost
        throw Refused(fmt::format("{} {}. The PIN was not changed.", file.string(),
                                  content::is_too_long(file) ? fmt::format("is larger than {} KB: mend that first",
                                                                           content::limits::file_bytes / 1024)
                                                             : "cannot be read"));
    const std::string phone = content::option_in(script.value_or(""), "clinic", "phone").value_or("");
    const auto changed =
        content::with_option(script.value_or("clinic {\n}\n"), "clinic", "pin", kiosk::hash_of_pin(new_pin(phone)));
    if (!changed)
        throw Refused(fmt::format("There is no clinic {{ }} in {} to write the PIN into. Add one, and try again.",
                                  file.string()));
    base::replace_file(file, *changed);
    fmt::print("The PIN is set, in {}. Anyone who types it can open the staff screen.\n", file.string());
    return EXIT_SUCCESS;
}

}  // namespace commands
