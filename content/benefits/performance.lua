-- Performance. Tested, no effect; firm work right before a sprint may slow you. Calm is what massage has to give here.
page { name = "Does massage make you faster?", also = { "Running faster", "Performance", "Speed work", "Hill training", "Stride and form" }, review_by = "2027-11-30" }

text "A massage can leave you calm, and less sore for a while, and both are good to have when you train hard. Whether it makes you faster was tested often, and no gain was found. Speed comes from your training, from rest and from a good warm-up."

text "Serious trouble is rare, but please check these signs first."
danger "chest"
danger "breath"
danger "heat"
danger "chest-run"

benefit "relaxation" {
  title = "You can feel calmer in a hard week",
  text = "Training hard can wear on your nerves, and an hour in which you do nothing is a fine answer to that. One large review from 2004 found people less anxious right after a massage, and their pulse a little slower. Whether that calm makes anybody faster was not tested. It's simply good to have, and it's yours.",
  today = "Put your feet up for ten minutes tonight, without your phone.",
  show = "feet-up",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}
benefit "flexibility" {
  title = "Do looser legs run faster?",
  text = "After 15 minutes of leg massage, 24 men could bend farther. They also jumped less high and sprinted a bit slower. In another study, a massage on its own was worse for a sprint than a warm-up. A review of 29 trials found no gain in strength, jumps, sprints or stamina. So before you run fast, let moving do the work.",
  today = "Before your next fast run, warm up with ten minutes of easy running.",
  grade = "not supported",
  size = "none",
  sources = { "ARAB08", "FLET10", "DAVIS20" },
  tested = "24 men in 2008; a sprint study in 2010; 29 trials reviewed in 2020",
}

heading "How sure are we?"
text "We're quite sure, as many trials tested it and most agree. There's one bright spot: in short breaks of ten minutes or less, massage may help a little with the next effort. A review of 22 trials says so, and in trained people the gain was small (Poppendieck and others, 2016)."

heading "More blood, more stamina?"
text "It's a fair thought, because muscles run on what the blood brings. But massage warms the skin and brings the muscle no more blood (Hinds and others, 2004), so there's no more fuel to run on. Easy miles build stamina."

heading "What about my stride and form?"
text "You may have read that massage smooths your stride, evens out your form or corrects an imbalance. Feeling loose is real, and you may enjoy your next easy run more for it. We know of no study that measured stride or form after a massage, so we can't promise it. If something in your stride bothers you, ask us who can watch you run."

heading "Hills, intervals and tempo runs"
text "After a firm massage, leave two days before a hard session, because your legs may feel dull. On the day before, keep it light or skip it. Back-to-back hard days ask for sleep and food more than for a massage. All of this is common practice. Pain that comes with each step is another matter:"
danger "femoral-neck"

heading "What works better"
list {
  "Warm up by moving.",
  "Before a big race, cut your miles to about half for one to two weeks, but keep some fast running. That's well tested (Bosquet and others, 2007).",
  "Build up your longest run in small steps.",
  "Would strength work help you? Ask us who can show you some.",
}

heading "In the week of your race"
text "Ask for a light massage, best two or three days before; the day before, 15 minutes at most. You could say: 'I race on Sunday. Please keep it light, and try nothing new.' On race day, let moving warm you up. Five minutes of light strokes are fine if you like them. This timing is common practice, and no study has set it."
warning "If you have never had a massage, please don't try your first one in the week of your race. You don't know yet how your legs will feel after it."

heading "In short"
text "A massage can leave you calm and a bit less sore. It was tested for speed, too, and no gain was found. Before a fast run, warm up by moving."

quiz {
  id = "before-sprint",
  question = "What is best right before a sprint?",
  right { "Jog, and do some faster strides", because = "Yes. Moving warms you up, and in the studies it beat massage." },
  wrong { "Have your legs kneaded firmly", because = "In small studies, people then sprinted and jumped a bit worse." },
}

link { to = "focus-and-race-nerves" }
link { to = "flexibility" }
link { to = "tapping" }
link { to = "plan" }
link { to = "what-massage-does" }
