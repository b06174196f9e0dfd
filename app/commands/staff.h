#pragma once
#include "base/worker.h"
#include "commands/options.h"
#include "commands/pages.h"
#include "staff/staff_screen.h"

namespace commands {

/// Carries out what staff do on their screen, and tells it what it shows. Nothing here makes the thread that draws
/// wait.
class Staff {
  public:
    /// All have to outlive it. `wake` may be called on any thread: `attend` has something to do.
    Staff(const Options&, Pages&, staff::StaffScreen&, std::function<void()> wake, kiosk::Time now);

    /// After each frame, and whenever it was woken up. True when the picture may have changed.
    bool attend(kiosk::Time now);
    /// The pages are others now.
    void pages_changed();
    /// Staff have asked to end the program.
    bool leaves() const { return leaves_; }

  private:
    void carry_out(const staff::VerifyPin&);
    void carry_out(const staff::NotePinEvent&);
    void carry_out(const staff::LookUp&);
    void carry_out(const staff::PlanRestore&);
    void carry_out(const staff::RestoreVersion&);
    void carry_out(const staff::SaveDefaults&);
    void carry_out(const staff::RunSelfCheck&);
    void carry_out(const staff::NoteWipeDown&);
    void carry_out(const staff::LeaveKiosk&);
    void look_for_problems();
    void tell(const std::function<void(staff::Facts&)>& change);
    void note(const std::string& words);

    const Options& options_;
    Pages& pages_;
    staff::StaffScreen& screen_;
    kiosk::Time now_;  ///< of the last `attend`
    bool leaves_ = false;
    bool searches_ = false;      ///< for problems, and is not done yet
    bool search_again_ = false;  ///< something has changed meanwhile
    base::Worker records_;       ///< short ones, and none may be lost
    base::Worker lookups_;
};

}  // namespace commands
