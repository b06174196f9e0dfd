-- Performance. Tested, no effect; firm work right before a sprint may slow you.
page { name = "Running faster", review_by = "2027-11-30" }

warning "Chest pain, suddenly short of breath, confused or passing out on a run? Stop. Call 911, and tell someone near you."

text "Will massage make you faster? It was tested often, and the answer is no. That is no reason to skip it. It can leave you calm and less sore. It just won't run for you."

benefit "flexibility" {
  title = "Does looser mean faster?",
  text = "It has not been shown. In 24 men, 15 minutes of leg massage gave more reach. But they jumped less high and sprinted a bit slower. In another study, massage alone was worse for a sprint than a warm-up.",
  today = "Before your next fast run, warm up with ten minutes of easy running.",
  grade = "not supported",
  size = "none",
  sources = { "ARAB08", "FLET10", "DAVIS20" },
}
benefit "circulation" {
  title = "Does more blood mean more stamina?",
  text = "Massage warms the skin but brings the muscle no more blood. So there is no more fuel to run on. A review of 29 trials found no gain in strength, jumps, sprints or stamina.",
  today = "Plan one easy run this week, slow enough to chat.",
  grade = "not supported",
  size = "none",
  sources = { "DAVIS20", "HINDS04" },
}

heading "How sure are we?"
text "Quite sure: this was tested in many trials, and most agree. There is one bright spot. In short breaks, of ten minutes or less, massage may help you do the next effort a little better. A review of 22 trials says so (Poppendieck and others, 2016). In trained people the gain was small."

heading "What works better"
list {
  "Warm up by moving.",
  "Before a big race, run less for one to two weeks, but keep some fast runs. That is well tested.",
  "Build up your longest run in small steps.",
  "Want to do strength work? Ask us what fits you.",
}

heading "What to ask for"
text "Race this week? Ask for a light massage, two or three days before at the latest. Try nothing new. On race day, move instead: five minutes of light strokes are fine if you like them. This timing is common practice, not science."

warning "Never had a massage? Don't try your first one in the week of your race. You don't know yet how your legs will feel."

quiz {
  id = "before-sprint",
  question = "What should you do right before a sprint?",
  right { "Jog and do some faster strides", because = "Moving warms you up. In the tests, it beat massage." },
  wrong { "Have your legs kneaded firmly", because = "In small studies, people then sprinted and jumped a bit worse." },
}

link { to = "flexibility" }
link { to = "tapping" }
link { to = "what-massage-does" }
link { to = "plan" }
