#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/words_file.h"

namespace publish {

/// Changes a file of translations where it is told to, and nowhere else: what people wrote around it stays.
class WordsEditor {
  public:
    using Entry = model::WordsFile::Entry;

    explicit WordsEditor(model::WordsFile file);

    const model::WordsFile& file() const { return file_; }

    void set_original(const Entry&, std::string_view text);
    void set_translation(const Entry&, std::string_view text);
    /// The note `-- before: "..."` above an entry that stands alone; an empty text takes it away.
    void set_before(const Entry&, std::string_view text);
    /// Without the note on what they were before, and without the note on where such texts stand once none is left
    /// below it.
    void take_out(const std::vector<const Entry*>&);
    /// New lines, each ended by \n, below an entry that stands alone, or at the end of the file. In the order they are
    /// added.
    void add_below(const Entry&, std::string_view lines);
    void add_at_end(std::string_view lines);

    bool changed() const { return !changes_.empty(); }
    std::string result() const;

  private:
    /// At one place, what goes below an entry comes before what goes above the next.
    enum class Side { below, above };
    struct Change {
        model::WordsFile::Span place;
        std::string text;
        Side side = Side::below;
    };
    model::WordsFile file_;
    std::string line_end_;
    std::vector<Change> changes_;

    std::string with_line_ends(std::string_view lines) const;
};

/// `-- before: "..."` or the like, with its line end.
std::string note_line(std::string_view note, std::string_view text);

}  // namespace publish
