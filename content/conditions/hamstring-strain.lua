-- Pulled hamstring. Nothing deep in the first three days; the tear at the sit bone is the trap.
page { name = "Pulled hamstring", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color, with no sudden pull? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

heading "Check this first"
warning "Felt a pop near the bone you sit on? A big bruise, a gap in the muscle, or too sore to walk? No massage: a tendon may be torn off. Tell a member of staff now: you need care today."
warning "Pull less than three days old? Nothing deep on it yet: it can bleed more. Ask a physical therapist to look at it first."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "A sudden pain at the back of your thigh, most often at speed. A bruise may show later. Some of the muscle's fibers have torn."
text "The medical name is a hamstring strain. Sore legs after a hard run are something else. They come on slowly, and mostly on both sides."

heading "What massage can do"
text "After the first days, light strokes around the sore place may feel good. Start soft, and stay away from anything that feels sharp. We found no trial that shows you get back to running sooner."

heading "What it cannot do"
text "Hands can't knit the fibers together. Your body does that, in its own time. You can help it: move gently now, and get strong again later."
benefit "flexibility" {
  title = "Loose, so it won't tear again?",
  text = "You may have read that loose muscles don't tear. We found no trial of massage that tested it. Nearly one in three pulled hamstrings comes back within a year. Strength work is what therapists rely on.",
  today = "Ask our staff which strength exercise suits you now.",
  grade = "not supported",
  size = "none",
  sources = { "HSI17" },
}

heading "What comes first"
text "Physical therapists commonly go in this order:"
list {
  "Move the leg gently and early, as far as it is easy.",
  "Strength work: first light, later while the muscle gets long.",
  "Balance and quick turns, for a steady trunk.",
  "Running: easy first, then faster. Sprints come last.",
}

heading "How long it takes"
text "Think of weeks. A small tear takes less time than a big one; your physical therapist can tell you more."
text "Nearly one in three comes back within a year (Erickson and Sherry, 2017). So don't stop your strength work on the first day without pain. Stay with it until you run at full speed again."

heading "Do today"
list {
  "Walk short ways, as long as you do not limp.",
  "Bend and straighten the knee slowly, ten times, if it does not hurt.",
  "Leave out hard stretching and sprints.",
  "Ask our physical therapists to look at it, and to plan your way back.",
}

quiz {
  id = "fresh",
  question = "You pulled your hamstring yesterday. Is deep massage a good idea today?",
  wrong { "Yes, the sooner the better", because = "A fresh tear can bleed more. For about three days, nothing deep." },
  right { "No, gentle movement first", because = "Right. Move it gently, and have it looked at. Light massage around it can come later." },
}

link { to = "hamstrings" }
link { to = "glutes" }
link { to = "strain-or-soreness" }
