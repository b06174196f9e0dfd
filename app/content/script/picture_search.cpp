#include "content/script/picture_search.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <vector>

#include "base/folder.h"
#include "base/phrases.h"
#include "base/picture_format.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "content/script/limits.h"
#include "content/script/tidy.h"
#include "content/script/tokens.h"

namespace content {
namespace {

namespace fs = std::filesystem;

/// Whether the file is below the folder once every link on the way is followed.
bool is_within(const fs::path& file, const fs::path& folder) {
    std::error_code error;
    const fs::path real_file = fs::canonical(file, error);
    if (error) return false;
    const fs::path real_folder = fs::canonical(folder, error);
    return !error && std::ranges::mismatch(real_folder, real_file).in1 == real_folder.end();
}

/// "areas/" for "areas/calves.lua".
std::string folder_of(std::string_view file) {
    const std::size_t slash = file.rfind('/');
    return std::string(file.substr(0, slash == file.npos ? 0 : slash + 1));
}

/// Every picture below the content folder, as a path below it.
std::vector<std::string> all_pictures(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error), end;
         !error && at != end; at.increment(error)) {
        const std::string name = at->path().lexically_relative(folder).generic_string();
        if (base::is_picture_name(name) && base::is_utf8(name)) names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

Mistake not_found(Draft& draft, std::string_view written, std::string_view option) {
    std::string message = fmt::format("there is no picture '{}'", base::shortened(written));
    // The whole content folder is searched, so not for each of the many pictures that a loop may ask for.
    if (++draft.missing_pictures > limits::problems) return {std::move(message), {}};
    const File& page = draft.file;
    const std::string beside = folder_of(page.name);
    // Names as this page would write them, with the folder left out where it may be.
    std::vector<std::string> names = all_pictures(page.folder);
    for (std::string& name : names)
        if (!beside.empty() && name.starts_with(beside)) name.erase(0, beside.size());
    for (const std::string& name : names)
        if (base::lower(name) == base::lower(written))
            return {std::move(message),
                    fmt::format("upper and lower case must match: write {} = \"{}\"", option, name)};
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    std::string guess = base::did_you_mean(written, candidates);
    return {std::move(message), guess.empty() ? "copy the picture into the folder of this page" : std::move(guess)};
}

/// Where the file may be. Some computers write the accents of a name behind its letters.
std::vector<std::string> places_of(const File& page, std::string_view written) {
    const std::string beside = folder_of(page.name);
    const std::string name(written);
    const std::string apart = decomposed(name);
    std::vector<std::string> places = {beside + name, name};
    if (apart != name) places.insert(places.end(), {beside + apart, apart});
    return places;
}

/// The folder that has such a file, of those where the page's pictures may be; null where none has.
const fs::path* folder_with(const File& page, const std::string& name) {
    std::error_code error;
    for (const fs::path* folder : {&page.folder, &page.pictures_also_in})
        if (!folder->empty() && fs::is_regular_file(*folder / name, error)) return folder;
    return nullptr;
}

std::string normal(const std::string& name) { return fs::path(name).lexically_normal().generic_string(); }

/// Where a picture was that nobody finds: beside the page, unless only the content folder has such a folder.
std::string place_before(const File& page, std::string_view written) {
    const std::vector<std::string> places = places_of(page, written);
    std::error_code error;
    for (const std::string& name : places)
        for (const fs::path* folder : {&page.folder, &page.pictures_also_in})
            if (!folder->empty() && fs::is_directory(*folder / folder_of(name), error)) return normal(name);
    return normal(places.front());
}

/// The picture that is meant by its name without ".jpg", which many computers hide: beside the page, or by its path
/// below the content folder.
std::optional<std::string> with_ending(const File& page, std::string_view written) {
    if (fs::path(written).has_extension()) return std::nullopt;
    const std::vector<std::string> pictures = all_pictures(page.folder);
    for (const std::string& folder : {folder_of(page.name), std::string()})
        for (const std::string& name : pictures)
            if (base::lower(fs::path(name).replace_extension().generic_string()) ==
                base::lower(folder + std::string(written)))
                return name.substr(folder.size());
    return std::nullopt;
}

/// A file that is there, and whose name does not say that it is a PNG or JPEG.
Mistake wrong_ending(const fs::path& file, std::string_view written, std::string_view option) {
    using Kind = base::PictureFormat::Kind;
    const std::string shown = base::shortened(written);
    base::Stamp stamp;
    const auto bytes = base::read_bytes(base::open_file(file, stamp), base::format_bytes);
    const base::PictureFormat* const format = bytes ? base::picture_format(*bytes) : nullptr;
    if (!format)
        return {fmt::format("'{}' is not a PNG or JPEG picture", shown),
                "save the picture as PNG or JPEG; its name then ends in .png or .jpg"};
    if (format->kind == Kind::other)
        return {fmt::format("'{}' is {}, and the kiosk shows PNG and JPEG", shown, format->name),
                std::string(format->mends)};
    const std::string right = fs::path(written).replace_extension(format->kind == Kind::png ? "png" : "jpg").string();
    return {fmt::format("'{}' is {}, and its name does not say so", shown, format->name),
            fmt::format("rename the file to '{}', and write {} = \"{}\"", right, option, right)};
}

}  // namespace

std::set<std::string> pictures_named(const std::string& file, std::string_view script) {
    std::set<std::string> names;
    if (!base::is_utf8(script)) return names;
    const std::string text = tidy(script);
    for (const Token& token : scan(text)) {
        if (token.kind != Token::Kind::string || !base::is_picture_name(unquoted(token))) continue;
        for (const std::string& place : places_of({{}, file}, unquoted(token))) names.insert(normal(place));
    }
    return names;
}

PictureSearch find_picture(Draft& draft, std::string_view written, std::string_view option) {
    const File& page = draft.file;
    const fs::path path(written);
    const std::string shown = base::shortened(written);
    const bool leaves_folder = std::ranges::find(path, "..") != path.end();
    if (path.is_absolute() || leaves_folder || written.find('\\') != written.npos || written.find(':') != written.npos)
        return {{},
                {fmt::format("'{}' does not lead to a picture in the content folder", shown),
                 fmt::format("copy the picture beside the page and write its name alone: {} = \"calf.png\"", option)}};
    for (const std::string& name : places_of(page, written)) {
        const fs::path* const folder = folder_with(page, name);
        if (!folder) continue;
        if (!is_within(*folder / name, *folder))
            return {{},
                    {fmt::format("'{}' leads out of the content folder", shown),
                     "copy the picture itself beside the page, instead of a link to it"}};
        if (!base::is_picture_name(written)) return {{}, wrong_ending(*folder / name, written, option)};
        return {normal(name), {}};
    }
    if (const auto name = with_ending(page, written))
        return {
            {},
            {fmt::format("'{}' lacks the ending of its name", shown), fmt::format("write {} = \"{}\"", option, *name)}};
    if (!base::is_picture_name(written))
        return {{},
                {fmt::format("'{}' is not a PNG or JPEG picture", shown),
                 "save the picture as PNG or JPEG; its name then ends in .png or .jpg"}};
    if (page.missing_picture == MissingPicture::forgiven) return {place_before(page, written), {}};
    return {{}, not_found(draft, written, option)};
}

}  // namespace content
