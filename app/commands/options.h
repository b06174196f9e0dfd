#pragma once
#include <filesystem>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// What is typed: each command's options, and what it does with them.
namespace commands {

inline constexpr std::string_view text_format = "text";
inline constexpr std::string_view json_format = "json";
inline constexpr std::string_view area_kind = "area";
inline constexpr std::string_view page_kind = "page";

/// What the commands take, as it stands after the command line was read.
struct Options {
    std::filesystem::path content = BODYMAP_CONTENT;
    std::filesystem::path assets = std::filesystem::path(BODYMAP_SHARE) / "assets";
    std::filesystem::path state = default_state_folder();
    std::string size;  ///< as it is typed; empty when it is not
    std::optional<float> diagonal;
    bool window = false;
    std::filesystem::path out;
    std::string screen = "map";
    std::optional<int> text_percent;  ///< none: the clinic's usual
    bool high_contrast = false;
    std::string format{text_format};
    bool reading_levels = false;
    std::filesystem::path looked_into;  ///< by `check`: a folder of pages, or a file of one; empty for `content`
    std::string kind;                   ///< of a new page: area_kind or page_kind
    std::vector<std::string> name;      ///< of a new page, or its area: in one word or several
    std::string language;               ///< a code, such as es; empty for the one the pages are written in
    std::vector<std::string> when;      ///< of a content set in the history, and then the pages to put back
    bool yes = false;                   ///< without a question
    int days = 28;                      ///< of the report, with today
    bool csv = false;                   ///< for spreadsheets
    std::string take;                   ///< of the package's newer files: one, or all_files
    std::string leave;                  ///< the same, to keep the clinic's
    std::filesystem::path defaults = "/etc/default/bodymap";  ///< how the packaged kiosk is started
    std::filesystem::path table;                              ///< a translator's, from a spreadsheet; empty for none

    /// systemd's state folder for a service, else that of the package, else the user's own.
    static std::filesystem::path default_state_folder();
    /// The pages that the program came with: they stand in for a clinic's that cannot be shown.
    static std::filesystem::path shipped_pages() { return std::filesystem::path(BODYMAP_SHARE) / "content"; }
};

/// A command line that cannot be carried out, as one sentence for whoever typed it.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Pixels.
struct Size {
    int width = 1920;
    int height = 1080;
};
/// `usual` for no words. Throws Refused when they are no size, or none the kiosk can have.
Size read_size(const std::string& words, Size usual = {});

/// Words for whoever typed the options, with the folders that were typed in each command that they name: without them
/// it would ask the usual ones.
std::string as_typed(const Options&, std::string words);

/// The end of a sentence about a word that isn't one of `known`.
std::string meant(std::string_view word, std::span<const std::string_view> known);

}  // namespace commands
