#pragma once
#include <span>
#include <string>

#include "model/page.h"
#include "model/usage.h"

namespace publish {

/// The numbers under their headings. Pages, languages and settings go by their names, as far as the library has them.
model::UsageReport usage_report(const model::UsageSummary&, const model::Library&);

/// The same with bars: a page of text some 70 letters wide, and where nothing answered a touch. One sentence when
/// nothing was counted.
std::string usage_text(const model::UsageSummary&, const model::Library&);

/// For spreadsheets (RFC 4180, lines end with LF): hour,kind,subject,name,count. The hour is "2026-11-21 14:00".
std::string usage_csv(std::span<const model::UsageCount>, const model::Library&);

}  // namespace publish
