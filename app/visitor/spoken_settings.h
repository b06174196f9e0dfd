#pragma once
#include <string>
#include <vector>

#include "kiosk/session.h"
#include "model/localised.h"

namespace visitor {

/// What has changed, each with its value: "Text 130 percent". The volume also when its key changed nothing any more.
std::vector<std::string> said_of_settings(const model::Localised&, const kiosk::Settings& before,
                                          const kiosk::Settings& after, bool volume_key);

}  // namespace visitor
