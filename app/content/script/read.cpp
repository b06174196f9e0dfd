#include "content/script/read.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/phrases.h"
#include "base/utf8.h"
#include "content/script/clinic_block.h"
#include "content/script/comparisons.h"
#include "content/script/globals.h"
#include "content/script/keywords.h"
#include "content/script/limits.h"
#include "content/script/loose_values.h"
#include "content/script/sandbox.h"
#include "content/script/slips.h"
#include "content/script/syntax_mistakes.h"
#include "content/script/tidy.h"
#include "content/script/unshown.h"
#include "model/file_names.h"

namespace content {
namespace {

std::string_view without_byte_order_mark(std::string_view script) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return script.starts_with(mark) ? script.substr(mark.size()) : script;
}

/// What other programs write in place of plain text.
std::optional<Mistake> other_format(std::string_view bytes) {
    constexpr std::string_view as_text =
        "in that program choose 'Save as' and plain text (UTF-8), with a name that ends in .lua";
    const std::string begin = base::lower(bytes.substr(0, 16));
    if (begin.starts_with("{\\rtf"))
        return Mistake{"this file is rich text (RTF), not plain text", std::string(as_text)};
    if (begin.starts_with("pk\x03\x04"))
        return Mistake{"this file is a document of Word or LibreOffice, not plain text", std::string(as_text)};
    if (begin.starts_with("%pdf"))
        return Mistake{"this file is a PDF, not plain text", "copy its words into a text file"};
    if (begin.starts_with("<html") || begin.starts_with("<!doctype"))
        return Mistake{"this file is a web page (HTML), not plain text", std::string(as_text)};
    return std::nullopt;
}

/// With a byte order mark, or with an empty byte beside most letters.
bool is_utf16(std::string_view bytes) {
    constexpr std::size_t looked_at = 64;
    constexpr std::string_view two_empty("\0\0", 2);  // a hole in a file, and no letter
    const std::string_view begin = bytes.substr(0, looked_at);
    const auto empty = static_cast<std::size_t>(std::ranges::count(begin, '\0'));
    return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff") ||
           (begin.size() == looked_at && 3 * empty >= begin.size() && begin.find(two_empty) == begin.npos);
}

/// Why the bytes are no script at all; line 0 is the whole file.
std::optional<model::Problem> unreadable(const File& file, std::string_view bytes) {
    const auto problem = [&](int line, std::string message, std::string hint) {
        return model::Problem{{file.name, line}, std::move(message), std::move(hint)};
    };
    // Before its size, which is twice that of the same words in UTF-8.
    if (is_utf16(bytes))
        return problem(0, "this file is not saved as UTF-8", "choose 'Save as' and the encoding UTF-8");
    if (bytes.size() > limits::file_bytes)
        return problem(0, fmt::format("this file is larger than {} KB", limits::file_bytes / 1024),
                       "a page is words only: split it, and keep pictures in files of their own");
    if (const auto other = other_format(without_byte_order_mark(bytes))) return problem(0, other->message, other->hint);
    if (without_byte_order_mark(bytes).starts_with('\x1b') || bytes.find('\0') != bytes.npos)
        return problem(0, "this is not a text file", "write the page in a text editor, and save it as plain text");
    if (const int line = base::line_of_broken_utf8(bytes))
        return problem(line, "this line has a letter that is not saved as UTF-8",
                       "choose 'Save as' and the encoding UTF-8");
    return std::nullopt;
}

/// Reports what Lua itself does not do well: such a script is not even parsed.
void check_safe(std::span<const Token> tokens, Draft& draft) {
    int decisions = 0;
    for (const Token& token : tokens) {
        // Lua 5.4.4 writes wrong instructions when _ENV, the table of a script's own names, is made a constant.
        if (token.is("_ENV")) return draft.report(token.line, "'_ENV' cannot stand in a page", "take it out");
        if (token.is("and") || token.is("or") || token.is("elseif")) ++decisions;
        if (decisions > limits::decisions)
            return draft.report(token.line, "this page decides too much",
                                "write each block once, without 'and', 'or' and 'elseif'");
    }
}

bool begins_page(const Token& token) { return token.is("area") || token.is("page"); }

/// Whether each statement can be read by itself: each 'function', 'if' and loop ends in the statement it begins in.
bool are_apart(std::span<const Statement> parts) {
    return std::ranges::all_of(parts, [](Statement part) {
        Nesting nesting;
        for (const Token& token : part) {
            const bool reaches_on = token.is("local") || token.is("return");
            if (token.is("goto") || (reaches_on && nesting.depth() == 0)) return false;
            nesting.pass(token);
            if (nesting.depth() < 0) return false;
        }
        return nesting.depth() == 0;
    });
}

std::string_view written_in(std::string_view script, Statement statement) {
    const char* const begin = statement.front().written.data();
    const char* const end = statement.back().written.data() + statement.back().written.size();
    return script.substr(static_cast<std::size_t>(begin - script.data()), static_cast<std::size_t>(end - begin));
}

/// As many spaces and line ends as there are in `text`: what stands behind it keeps its place.
std::string blanked(std::string text) {
    for (char& c : text)
        if (c != '\n' && c != '\r') c = ' ';
    return text;
}

/// Parses statements one after the other in one Lua state, and in a new one after each that is refused: its memory must
/// not count for the next.
class StatementParser {
  public:
    std::optional<Stop> parse(std::string_view statement) {
        if (!sandbox_) sandbox_.emplace();
        auto stop = sandbox_->parse(statement);
        if (stop) sandbox_.reset();
        return stop;
    }

  private:
    std::optional<Sandbox> sandbox_;
};

/// A statement as Lua can read it: as it is, or mended where it is clear what was meant, or else blank. Each mistake is
/// reported; `line` is the statement's own.
std::string readable(std::string statement, int line, StatementParser& parser, Draft& draft) {
    const bool small = statement.size() <= limits::mended_bytes;
    for (int mended = 0;; ++mended) {
        const auto stop = parser.parse(statement);
        if (!stop) return statement;
        std::vector<SyntaxMistake> mistakes = syntax_mistakes(scan(statement), *stop);
        const auto repair = std::move(mistakes.front().repair);
        for (SyntaxMistake& found : mistakes) draft.report(found.line + line - 1, std::move(found.mistake));
        if (!repair || !small || mended == limits::mendings || draft.full()) return blanked(std::move(statement));
        statement.replace(repair->offset, repair->length, repair->text);
    }
}

/// The script with every statement made readable, line for line. Nothing when no statement is to blame alone.
std::optional<std::string> readable_script(std::string_view script, std::span<const Statement> statements,
                                           Draft& draft) {
    std::string whole;
    std::size_t end = 0;
    StatementParser parser;
    for (const Statement& statement : statements) {
        const std::string_view part = written_in(script, statement);
        const auto begin = static_cast<std::size_t>(part.data() - script.data());
        whole += script.substr(end, begin - end);
        whole += readable(std::string(part), statement.front().line, parser, draft);
        end = begin + part.size();
    }
    whole += script.substr(end);
    if (whole == script) return std::nullopt;
    return whole;
}

/// Lua takes the last of two options of one name without a word.
void report_repeated(Draft& draft) {
    for (const Lines::Repeated& twice : draft.lines.repeated())
        if (std::ranges::count(keyword_names(), twice.keyword) > 0)
            draft.report(twice.line,
                         fmt::format("'{}' stands twice in this block: on line {} already",
                                     base::shortened(twice.option), twice.first_line),
                         "take one of the two out");
}

/// Words in quotes on a line of their own, which Lua takes for one thing more behind the block before them.
void report_words_alone(std::span<const Token> tokens, Draft& draft) {
    int depth = 0;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        depth += depth_change(tokens[i - 1]);
        const bool alone = depth == 0 && tokens[i].kind == Token::Kind::string && tokens[i].first_on_line;
        if (alone && (tokens[i - 1].kind == Token::Kind::string || tokens[i - 1].is("}")))
            draft.report(tokens[i].line, words_of_no_block(unquoted(tokens[i])));
    }
}

/// Runs what the sandbox has parsed.
void run_page(Sandbox& sandbox, std::span<const Token> tokens, Draft& draft) {
    draft.lines = Lines(tokens);
    report_repeated(draft);
    report_words_alone(tokens, draft);
    const auto stop = sandbox.run(push_globals, &draft);
    if (!stop) return report_leftovers(draft);
    draft.head_unread = true;
    if (stop->why != Stop::Why::reported) draft.report(stop->line, explain(*stop));
}

/// Reads the blocks of a script that Lua refuses, as far as they can be read.
void read_damaged(std::string_view script, std::span<const Token> tokens, const Stop& stop, Draft& draft) {
    const std::vector<Statement> parts = damaged_statements(tokens, keyword_names());
    const bool apart = stop.why == Stop::Why::form && parts.size() <= limits::translations && are_apart(parts);
    const auto rest = apart ? readable_script(script, parts, draft) : std::nullopt;
    if (!rest) {
        for (SyntaxMistake& found : syntax_mistakes(tokens, stop)) draft.report(found.line, std::move(found.mistake));
        draft.head_unread = true;
        return;
    }
    Sandbox sandbox;
    if (!sandbox.parse(*rest)) run_page(sandbox, scan(*rest), draft);
    if (std::ranges::any_of(parts, [](Statement part) { return begins_page(part.front()); })) draft.head_unread = true;
    draft.lines = {};
}

/// What is left to say of a script that Lua refuses once its slips are mended.
void read_mended(std::string_view script, Draft& draft) {
    const std::vector<Token> tokens = scan(script);
    Sandbox sandbox;
    if (const auto stop = sandbox.parse(script)) return read_damaged(script, tokens, *stop, draft);
    run_page(sandbox, tokens, draft);
    draft.lines = {};
}

void read_blocks(std::string_view script, std::span<const Token> tokens, Draft& draft) {
    Sandbox sandbox;
    const auto stop = sandbox.parse(script);
    if (!stop) return run_page(sandbox, tokens, draft);
    std::string mended(script);
    for (const auto without : {without_versions, without_half_notes, without_foreign_notes, without_spread_words,
                               without_bare_notes, without_two_word_elseif})
        if (auto better = without(mended, scan(mended), draft)) mended = std::move(*better);
    if (mended == script) return read_damaged(script, tokens, *stop, draft);
    read_mended(mended, draft);
}

void check_page_head(Draft& draft) {
    const std::string id = page_id(draft.file.name);
    const std::string_view file = last_part(draft.file.name);
    const bool is_no_page = file == model::signs_file || file == model::sources_file;
    if (!draft.page.blocks.empty())
        draft.report(std::visit([](const auto& block) { return block.where.line; }, draft.page.blocks.front()),
                     "this page does not say what it is about",
                     "begin the file with area { name = \"...\", on = \"...\" } or page { name = \"...\" }");
    else if (draft.sources.empty() && draft.signs.empty() && draft.problems.empty())
        draft.report(0, "this page is empty",
                     fmt::format("save it again, or type: bodymap restore last {}{}", id,
                                 is_no_page ? ""
                                            : "; a new page begins with area { name = \"...\", on = \"...\" } or "
                                              "page { name = \"...\" }"));
}

void check_clinic_head(Draft& draft) {
    if (!draft.clinic && draft.problems.empty())
        draft.report(0, "this file says nothing of the clinic", "write clinic { name = \"...\" } in it");
}

void check_translations_head(Draft& draft) {
    const std::string_view code = language_code(draft.file.name);
    draft.language.code = code;
    if (code.empty())
        draft.report(0, "the name of this file does not say which language it is",
                     "name it by the two letters of the language: words/es.lua, or words/es/areas.lua");
    else if (draft.file.name == fmt::format("words/{}.lua", code) && draft.language.where.line == 0 &&
             draft.problems.empty())
        draft.report(0, "this file does not say the name of its language",
                     "begin it with language { name = \"Español\" }, as its speakers call it");
}

/// What the whole file must say.
void check_head(Draft& draft) {
    if (!draft.head.empty() || draft.head_unread) return;
    switch (draft.kind) {
        case FileKind::page:
            return check_page_head(draft);
        case FileKind::clinic:
            return check_clinic_head(draft);
        case FileKind::translations:
            return check_translations_head(draft);
    }
}

/// A language that is not named in this file stands where its first translation does.
void place_language(model::Language& language) {
    if (language.where.line > 0 || language.words.empty()) return;
    const auto line = [](const auto& entry) { return entry.second.where.line; };
    language.where = std::ranges::min_element(language.words, {}, line)->second.where;
}

/// Only what has no problem. But of a clinic whatever can be read: with nothing older to fall back on, visitors would
/// read another number to call.
Reading finished(Draft draft, std::string_view script) {
    std::ranges::stable_sort(draft.problems, {}, &model::Problem::where);
    Reading reading;
    reading.sources = std::move(draft.sources);
    reading.signs = std::move(draft.signs);
    reading.problems = std::move(draft.problems);
    reading.clinic = std::move(draft.clinic);
    if (!reading.problems.empty()) return reading;
    reading.problems = std::move(draft.advice);
    if (draft.kind == FileKind::translations) {
        place_language(draft.language);
        reading.language = std::move(draft.language);
    }
    if (draft.head.empty()) return reading;
    if (draft.answers > 0) draft.page.script = script;
    reading.page = std::move(draft.page);
    return reading;
}

}  // namespace

Reading read(const File& file, std::string_view bytes) {
    if (auto problem = unreadable(file, bytes)) return {.problems = {std::move(*problem)}};
    std::string script = tidy(bytes);
    std::vector<Token> tokens = scan(script);
    Draft draft{file};
    draft.page.id = base::lower(page_id(file.name));
    if (check_letters(tokens, draft)) return {.problems = std::move(draft.problems), .unshown = true};
    const std::vector<model::Problem> letters = std::exchange(draft.problems, {});
    check_safe(tokens, draft);
    const bool safe = draft.problems.empty();
    for (const auto without : {without_doubled_quotes, without_marks_behind_words, without_bare_days,
                               without_loose_lists, without_loose_blocks, without_names_of_texts})
        if (auto mended = without(script, tokens, draft)) tokens = scan(script = *std::move(mended));
    if (safe) read_blocks(script, tokens, draft);
    if (draft.answers > 0) {
        check_comparisons(tokens, draft);
        check_parameters(tokens, draft);
    }
    check_head(draft);
    if (draft.kind == FileKind::clinic && !draft.problems.empty()) keep_number_to_call(tokens, draft);
    for (const model::Problem& problem : letters) draft.report(problem.where.line, problem.message, problem.hint);
    return finished(std::move(draft), script);
}

}  // namespace content
