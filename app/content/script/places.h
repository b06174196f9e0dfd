#pragma once
#include <string_view>
#include <vector>

namespace content {

/// What a content file is for. Its name says it: clinic.lua, everything below words/, and pages.
enum class FileKind { page, clinic, words };
FileKind kind_of(std::string_view file_name);

/// "es" for "words/es.lua" and "words/es/calves.lua"; empty when it is not two small letters.
std::string_view language_code(std::string_view file_name);
bool is_language_code(std::string_view code);

struct Draft;
struct Word;

/// Whether the word may stand in this file, and in an answer while one is made. Reported when not.
bool may_stand(const Word& word, int line, Draft& draft);

/// The words that may stand where the draft is.
std::vector<std::string_view> words_for(const Draft& draft);

}  // namespace content
