#include "content/script/file_name.h"

#include "base/utf8.h"
#include "model/file_names.h"

namespace content {
namespace {

constexpr std::string_view translations_folder = "words/";

}  // namespace

FileKind kind_of(std::string_view file_name) {
    if (file_name == model::clinic_file) return FileKind::clinic;
    return file_name.starts_with(translations_folder) ? FileKind::translations : FileKind::page;
}

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string page_id(std::string_view file_name) {
    file_name = last_part(file_name);
    return std::string(file_name.substr(0, file_name.rfind('.')));
}

bool is_language_code(std::string_view code) {
    return code.size() == 2 && base::is_small_letter(code[0]) && base::is_small_letter(code[1]);
}

std::string_view language_code(std::string_view file_name) {
    if (kind_of(file_name) != FileKind::translations) return {};
    file_name.remove_prefix(translations_folder.size());
    const std::string_view code = file_name.substr(0, file_name.find_first_of("/."));
    const std::string_view rest = file_name.substr(code.size());
    const bool whole = rest == ".lua" || rest.starts_with('/');
    return whole && is_language_code(code) ? code : std::string_view();
}

}  // namespace content
