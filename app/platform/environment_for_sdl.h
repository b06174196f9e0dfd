#pragma once
#include <string>

namespace platform {

/// While it lives, a variable that nobody has set has this value.
class Variable {
  public:
    Variable(const char* name, const std::string& value);
    ~Variable();
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    const char* name_;
    bool set_ = false;
};

/// Have one while SDL looks for a display. Not for when other threads read the environment.
class EnvironmentForSdl {
  public:
    EnvironmentForSdl();

  private:
    Variable runtime_folder_;
    Variable composed_letters_;
};

}  // namespace platform
