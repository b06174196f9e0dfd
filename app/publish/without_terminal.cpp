#include "publish/without_terminal.h"

#include <string_view>

namespace publish {
namespace {

constexpr std::string_view begin_of_command = "type: bodymap ";

/// What stands before a command, of which this is behind "bodymap ".
std::string_view instead_of(std::string_view command) {
    return command.starts_with("restore ") ? "put it back on the staff screen, under Versions, or ask IT to "
                                           : "ask IT to ";
}

}  // namespace

std::string without_terminal(std::string hint) {
    for (std::size_t at = hint.find(begin_of_command); at != hint.npos; at = hint.find(begin_of_command, at)) {
        const std::string_view before = instead_of(std::string_view(hint).substr(at + begin_of_command.size()));
        hint.insert(at, before);
        at += before.size() + begin_of_command.size();
    }
    return hint;
}

}  // namespace publish
