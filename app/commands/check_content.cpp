#include "commands/check_content.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <future>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/dates.h"
#include "base/folder.h"
#include "base/tell.h"
#include "base/utf8.h"
#include "commands/recent_changes.h"
#include "content/history/recent_warnings.h"
#include "content/lost_translations.h"
#include "content/mended.h"
#include "content/missed.h"
#include "content/script/answer.h"
#include "content/script/file_name.h"
#include "content/script/proof.h"
#include "content/script/rehearsal.h"
#include "content/wrong_warnings.h"
#include "model/showing.h"
#include "platform/canvas.h"
#include "platform/picture.h"
#include "ui/wording.h"
#include "visitor/fit.h"

namespace commands {
namespace {

namespace fs = std::filesystem;
using Problems = std::vector<model::Problem>;

void add(Problems& all, Problems more) { std::ranges::move(more, std::back_inserter(all)); }

// In pixels. On the usual panel, 1080 pixels high, a page gives a picture 900 by 360 of them, and the clinic's sign 60
// in height; half as many again is what a picture may be stretched.
constexpr platform::PictureSize least_on_a_page = {600, 240};
constexpr int least_height_of_logo = 40;

enum class Shown { on_a_page, as_logo };

bool is_blurred(platform::PictureSize size, Shown shown) {
    if (shown == Shown::as_logo) return size.height < least_height_of_logo;
    return size.width < least_on_a_page.width && size.height < least_on_a_page.height;
}

void check_picture(const fs::path& content, const model::Picture& picture, Shown shown, Depth depth,
                   Problems& problems) {
    try {
        const platform::PictureSize size = platform::picture_size(content / picture.file);
        if (depth == Depth::errors) return;
        platform::read_picture(content / picture.file, least_on_a_page);
        if (is_blurred(size, shown))
            problems.push_back({picture.where,
                                fmt::format("the picture '{}' has only {}x{} pixels, so it looks blurred", picture.file,
                                            size.width, size.height),
                                shown == Shown::as_logo ? "use one that is at least 120 pixels high"
                                                        : "use one that is at least 1000 pixels wide",
                                model::Severity::advice});
    } catch (const platform::BadPicture& bad) {
        problems.push_back({picture.where, fmt::format("the picture '{}' {}", picture.file, bad.what()), bad.hint});
    }
}

void check_pictures(const fs::path& content, const model::Library& library, Depth depth, Problems& problems) {
    for (const model::Page& page : library.pages)
        for (const model::Block& block : page.blocks)
            if (const auto* picture = std::get_if<model::Picture>(&block))
                check_picture(content, *picture, Shown::on_a_page, depth, problems);
    if (!library.clinic.logo.empty())
        check_picture(content, {library.clinic.where_of("logo"), library.clinic.logo, {}}, Shown::as_logo, depth,
                      problems);
}

/// "foam-rolling" for "foam-rolling.lua", and for "foam-rolling.lua.txt", which is to be that.
std::string name_of_page(const std::string& file) {
    const std::string name = fs::path(file).filename().string();
    return base::lower(name.substr(0, std::min(base::lower(name).find(".lua"), name.rfind('.'))));
}

/// What was found while reading is told with what visitors read meanwhile: the first of two of the same words stays.
void leave_out_told_twice(Problems& problems) {
    std::set<std::pair<model::Where, std::string>> told;
    for (const model::Problem& problem : problems)
        if (problem.misleads) told.emplace(problem.where, problem.message);
    std::erase_if(problems, [&](const model::Problem& problem) {
        return problem.misleads && told.erase({problem.where, problem.message}) == 0;
    });
}

template <class Answers>
visitor::Answering blocks_of(Answers answers) {
    return [answers = std::move(answers)](const model::Page& page, const model::Answer& answer,
                                          const model::Choices& choices) mutable {
        return answers(page, answer, choices).blocks;
    };
}

/// What only shows once it is set in type, words that have no room, and whatever else there is. The two take equally
/// long, so both are looked for at once.
Problems problems_on_screen(const Options& options, const model::Library& library, const check::Facts& facts) {
    auto others = std::async(std::launch::async, [&] { return check::run(library, facts); });
    platform::Canvas canvas(platform::Renderer::smallest_output, platform::Renderer::smallest_output);
    const visitor::Body body(options.assets / "figure");
    Problems problems;
    const visitor::Kiosk::Parts parts = {.renderer = canvas.renderer(),
                                         .body = body,
                                         .icon_folder = options.assets / "icons",
                                         .content_folders = {options.content},
                                         .answering = blocks_of(facts.answering)};
    add(problems, visitor::misfits(parts, library));
    for (const model::Language& language : library.languages)
        if (!language.words.empty()) add(problems, visitor::misfits(parts, library, language.code));
    add(problems, others.get());
    return problems;
}

}  // namespace

visitor::Answering answering(const fs::path& content) { return blocks_of(content::Answers(content)); }

check::Facts facts(const fs::path& content, const Problems& found_while_reading) {
    check::Facts facts;
    for (const model::Problem& problem : found_while_reading) {
        if (problem.severity != model::Severity::error) continue;
        const std::string_view code = content::language_code(problem.where.file);
        if (problem.misleads)  // the file can be read all the same
            facts.wrong.insert(problem.where);
        else if (code.empty())
            facts.left_out.insert(name_of_page(problem.where.file));
        else
            facts.broken_languages.emplace(code);
    }
    facts.is_whole = true;
    facts.entrances = {std::string(model::welcome_page), std::string(model::help_page)};
    facts.today = base::local_day(std::chrono::system_clock::now());
    facts.combinations = &content::combinations;
    const auto rehearsal = std::make_shared<content::Rehearsal>(content);
    facts.answering = [rehearsal](const model::Page& page, const model::Answer& answer, const model::Choices& choices) {
        return rehearsal->answered(page, answer, choices);
    };
    facts.unreachable = [rehearsal](const model::Page& page) { return content::unreachable(*rehearsal, page); };
    for (const std::string_view phrase : wording::all()) facts.kiosk_words.emplace_back(phrase);
    return facts;
}

Problems problems_in(const Options& options, const model::Library& library, Problems found_while_reading, Depth depth,
                     check::Order order) {
    check::Facts known = facts(options.content, found_while_reading);
    for (const std::string& id : library.left_out) known.left_out.insert(base::lower(id));
    Problems all = std::move(found_while_reading);
    known.was_kept = [&](const std::string& file) { return content::history::was_kept(options.state, file); };
    if (depth != Depth::errors) {
        Lately lately = add_recent_changes(options, all);
        known.said_lately = std::move(lately.texts);
        known.renamed = std::move(lately.renamed);
    }
    switch (depth) {
        case Depth::errors:
            known.answering = {};
            known.unreachable = {};
            add(all, check::errors(library, known));
            break;
        case Depth::pages:
            add(all, check::run(library, known, order));
            break;
        case Depth::screen:
            add(all, problems_on_screen(options, library, known));
            break;
    }
    check_pictures(options.content, library, depth, all);
    leave_out_told_twice(all);
    for (model::Problem& problem : all) problem.hint = as_typed(options, std::move(problem.hint));
    check::put_in_order(all, order);
    return all;
}

Problems problems_or_why_not(const Options& options, const model::Library& library, Problems found_while_reading,
                             Depth depth) try {
    return problems_in(options, library, std::move(found_while_reading), depth);
} catch (const std::exception& error) {
    return {{{}, error.what(), {}}};
}

namespace {

/// The files that visitors read before: of a folder that is there twice the kiosk shows the one with those.
std::set<std::string> files_in(const fs::path& newest) {
    std::set<std::string> names;
    base::Unread unread;
    const auto listing = newest.empty() ? std::nullopt : base::list(newest, base::Stamps::none, unread);
    if (listing)
        for (const base::FolderFile& file : listing->files) names.insert(file.name);
    return names;
}

/// What visitors had before. Where nothing is left of that, they read what is there now.
model::Library seen_before(const fs::path& before, const base::Letters* letters, const model::Library& now) try {
    return content::load(before, letters).library;
} catch (const model::BrokenInstallation&) {
    return now;
}

/// Of such a language visitors have what they had, and nobody knows what else is there.
bool cannot_be_read(std::string_view language, const Problems& problems) {
    return std::ranges::any_of(problems, [&](const model::Problem& problem) {
        return model::is_error(problem) && !problem.misleads && content::language_code(problem.where.file) == language;
    });
}

}  // namespace

content::Loaded load_as_seen(const Options& options, const base::Letters* letters, const fs::path& before) {
    if (before.empty()) return content::load(options.content, letters);
    content::MissedSince missed = content::missed_since(before, options.content);
    content::Loaded loaded = content::load(options.content, letters, files_in(before), std::move(missed.files));
    for (const auto& [name, odd] : missed.misnamed) content::tell_still_shown(odd, name, loaded.problems);
    content::leave_out_renamed(missed.folders, loaded.problems);
    content::add_problems(loaded, std::move(missed.problems));
    const model::Library last = seen_before(before, letters, loaded.library);
    auto wrong = content::wrong_warnings(loaded.library, last);
    const auto now = std::chrono::system_clock::now();
    content::leave_out_mended(wrong, content::history::good_a_day_ago(options.state, now), letters);
    std::erase_if(wrong, [&](const content::WrongWarning& one) {
        return content::is_lost_translation(one) && cannot_be_read(one.language, loaded.problems);
    });
    content::add_problems(loaded, content::told(wrong, last));
    content::put_back_lost(wrong, last, loaded.library);
    return loaded;
}

void report(const Problems& problems) {
    for (const model::Problem& problem : problems) base::tell("{}\n", model::to_string(problem));
}

std::vector<const model::Page*> unseen_today(const model::Library& library) {
    const model::ShowDate today = base::local_day(std::chrono::system_clock::now());
    std::vector<const model::Page*> unseen;
    for (const model::Page& page : library.pages)
        if (!model::is_shown(page, today)) unseen.push_back(&page);
    return unseen;
}

namespace {

/// "hidden", or "shown from 20 December 2026 until 6 January 2027".
std::string when_shown(const model::Showing& showing) {
    if (showing.hidden) return "hidden";
    return fmt::format("shown{}{}", showing.from ? " from " + base::written_out(*showing.from) : "",
                       showing.to ? " until " + base::written_out(*showing.to) : "");
}

}  // namespace

std::string told_as_unseen(const std::vector<const model::Page*>& pages) {
    if (pages.empty()) return {};
    std::vector<std::string> files;
    for (const model::Page* const page : pages)
        files.push_back(fmt::format("{} ({})", page->where.file, when_shown(page->showing)));
    return fmt::format("Visitors do not see {} today, nor what leads there.", fmt::join(files, ", "));
}

}  // namespace commands
