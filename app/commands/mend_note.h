#pragma once
#include "base/worker.h"
#include "commands/options.h"
#include "commands/pages.h"

namespace commands {

/// Keeps WHAT-TO-MEND.txt in the content folder, for who edits it from another machine: written when there is
/// something to mend, or to make better, gone when there is nothing. A folder that cannot be written to has none.
class MendNote {
  public:
    explicit MendNote(const Options&);

    /// The pages are others now. Looks, and writes, on a thread of its own.
    void look(const Pages&);

  private:
    Options options_;
    base::Worker writer_;
};

}  // namespace commands
