#pragma once
#include <string>

#include "platform/canvas.h"

/// Compares what was drawn last with tests/pictures/approved/NAME.png, writes it to tests/pictures/actual, and fails
/// the test where the two differ. When a picture has changed on purpose: look at it in tests/pictures/actual, then copy
/// it over the approved one.
void check_looks_as_approved(const platform::Canvas&, const std::string& name);
