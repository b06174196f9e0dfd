#pragma once
#include "content/script/keywords.h"

namespace content {

// The readers of the blocks that pages are made of, but for those that ask something.
void read_area(const Call& call, Draft& draft);
void read_page(const Call& call, Draft& draft);
void read_text(const Call& call, Draft& draft);
void read_heading(const Call& call, Draft& draft);
void read_warning(const Call& call, Draft& draft);
void read_list(const Call& call, Draft& draft);
void read_picture(const Call& call, Draft& draft);
void read_movement(const Call& call, Draft& draft);
void read_link(const Call& call, Draft& draft);
void read_studies(const Call& call, Draft& draft);
void read_benefit(const Call& call, Draft& draft);
void read_names(const Call& call, Draft& draft);
void read_contact(const Call& call, Draft& draft);
void read_reviewer(const Call& call, Draft& draft);
void read_week(const Call&, Draft&);
void read_stride(const Call&, Draft&);
void read_danger(const Call& call, Draft& draft);
void read_signs(const Call& call, Draft& draft);
void read_sign(const Call& call, Draft& draft);
void read_source(const Call& call, Draft& draft);

}  // namespace content
