#pragma once
#include "commands/options.h"

/// One function a command, each in the file of its subject. They return the exit status, and throw one sentence for
/// whoever typed the command.
namespace commands {

int run(const Options&);
int preview(const Options&);
int check(const Options&);
int start_page(const Options&);
int words(const Options&);
int history(const Options&);
int restore(const Options&);
int shot(const Options&);
int tour(const Options&);
int updates(const Options&);
int pin(const Options&);
int report(const Options&);
int doctor(const Options&);
/// For the package's session: its name, and then a line for each more word that the kiosk is started with.
int defaults(const Options&);

}  // namespace commands
