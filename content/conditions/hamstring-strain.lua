-- Pulled hamstring. Nothing deep in the first three days; the tear at the sit bone is the trap.
page { name = "Pulled hamstring", also = { "Hamstring strain", "Torn hamstring" }, on = "hamstrings", review_by = "2027-11-30" }

text "A pulled hamstring takes weeks, and you can help it along. After the first three days, light massage around the sore place may feel good. Today: no running and no hard stretching, and have it checked. Serious causes are rare, and the danger signs tell you when to get help."

danger "clot"
danger "child-hip"
danger "sit-bone-pop"
danger "muscle-tear"
danger "leg-weak"
danger "sciatica"
danger "pull-fresh"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "It's a sudden pain at the back of your thigh, most often when you run fast. Some of the muscle's fibers have torn, and a bruise may show later. Doctors call it a hamstring strain."
text "Legs that are just sore after a hard run are something else. That comes on slowly, and usually on both sides."

heading "What massage can do"
text "No massage or rolling there for the first three days. After that, once it's checked, light strokes around the sore place may feel good, and you may feel calmer for a while. Ask for a soft start, away from anything that feels sharp."

heading "What it has not been shown to do"
text "Hands can't join the torn fibers, because that is your body's own work, in its own time. We found no trial that shows massage gets you back to running sooner. You help it most when you move gently now and get strong again later."
benefit "flexibility" {
  title = "Does massage keep a pull from coming back?",
  text = "You may have read that loose muscles don't tear. It sounds right, but no trial of massage that we know of has tested it. Nearly one in three pulled hamstrings comes back within a year (Erickson and Sherry, 2017). Physical therapists rely on strength exercises to change that, so enjoy a massage for the comfort, and keep up your exercises.",
  today = "Ask us who can show you the strength exercise that suits you now.",
  grade = "not tested",
  size = "none",
  tested = "No trial of massage. A review of hamstring injuries from 2017.",
  sources = { "HSI17" },
}

heading "What comes first"
text "Physical therapists commonly go in this order:"
list {
  "Move the leg gently and early, as far as it is easy.",
  "Strength exercises: light at first, later with the muscle stretched.",
  "Balance and quick turns, so that your trunk holds steady.",
  "Running: easy first, then faster, with sprints at the very end.",
}

heading "How long it takes"
text "Think of weeks. A small tear takes less time than a big one, and whoever checks it can tell you more."
text "Nearly one in three comes back within a year (Erickson and Sherry, 2017). So don't stop your strength exercises on the first day without pain. Stay with them until you run at full speed again."

heading "Do today"
list {
  "Walk short distances, as long as you don't limp.",
}
movement { of = "walking" }
list {
  "If nothing popped and it doesn't hurt, lie on your back, and slide that heel slowly toward you and away, ten times.",
  "Skip hard stretching and sprints.",
  "Ask us who can check it and plan your way back.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: light massage can feel good after the first three days, but it has not been shown to get you running sooner. Move gently now, and build strength later. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'I pulled my hamstring last week, and it has been checked. Please stay light around the sore place.'"

quiz {
  id = "fresh",
  question = "You pulled your hamstring yesterday. Is massage there a good idea today?",
  wrong { "Yes, the sooner the better", because = "A newly pulled muscle can bleed more, so have no massage or rolling there for the first three days." },
  right { "No, gentle movement first", because = "Right. Move it gently, and have it checked. Light massage around it can come after the first three days." },
}

link { to = "hamstrings" }
link { to = "glutes" }
link { to = "strain-or-soreness" }
link { to = "low-back-pain" }
