-- Hip flexors. A "tight" hip flexor on one side can be a stress fracture: the bone comes before the muscle.
area {
  name = "Hip flexors",
  latin = "Iliopsoas, rectus femoris",
  also = { "Front of the hip", "Psoas" },
  on = "hip-flexors",
  review_by = "2027-11-30",
}

text "Massage can calm you. If one hip hurts each time you land, stop running, and see a doctor today."

benefit "circulation" {
  title = "Warm skin at the top of your thigh",
  text = "Strokes on your upper thigh warm the skin, and that can be soothing after a day at a desk. One study found warm skin, but no more blood in the muscle below. Your deepest hip flexor lies behind your belly, and easy knee lifts put it to work.",
  today = "If no hip or groin hurts and you have no hip replacement, stand behind a chair, hold on, and lift one knee, then the other, ten times.",
  show = "chair-march",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh, in 2004",
}
benefit "flexibility" {
  title = "Rolling may help your knee bend more",
  text = "One hip flexor also runs down the front of your thigh, where you can reach it with a foam roller. A review of 11 studies found more reach after weeks of rolling, though another review found mixed results. The deep hip flexor has not been tested, so stretch that one gently.",
  today = "If no hip hurts, running or at night, and you have no hip replacement, kneel on one knee and ease your hip forward for five slow breaths. Then change sides.",
  show = "half-kneel",
  grade = "limited",
  size = "medium",
  lasts = "time not known",
  sources = { "KONRAD22", "FRCHRONIC22" },
  tested = "290 people, in a review from 2022",
}
benefit "inflammation" {
  title = "Does it help in front of the hip?",
  text = "Light strokes may feel kind on a sore hip. Inflammation, with some swelling, is how your body starts to heal. No study that we found has tested whether hands bring it down. Hills or a long race can leave both hips sore in front, and that fades by itself over a few days. If it's one hip only, please have it checked.",
  today = "The day after your next long run: instead of a run, walk ten minutes, slowly.",
  show = "walking",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "A massage helps you feel calmer",
  text = "You lie on your back with a pillow under your knees, so that your hips can rest. One large review from 2004 found that people were less anxious right after a massage. It looked at massage in general, so you can have that calm even if nobody touches your hips.",
  today = "Lie down with a pillow under your knees, or on your side if you're pregnant, and rest for three minutes.",
  show = "pillow-under-knees",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "These muscles lie close to your belly and groin, so nobody presses there unless you say yes. You stay covered, with one thigh bare at a time, and you can stop at any moment. If you take blood thinners or are pregnant, tell us first, and we skip the belly and any rolling."
list {
  "Long strokes on the front of the thigh feel warm.",
  "Soft, slow pressure just inside the hip bone feels deep.",
  "Stretching with help: one leg hangs off the table.",
}

heading "What to ask for"
text "You could say: 'Please work on the front of my thighs only today, and skip my belly and groin.'"

heading "Common complaints"
list {
  "The front of your hips feels tight after long sitting. Stand up each hour, and walk a few steps.",
  "It pulls in front on hills or fast runs. Take the hills out for a while. In one hip only? Don't run until it's checked.",
  "Both hips are sore in front, one to three days after a race. That's plain soreness if it fades.",
  "One hip hurts with each landing. It can be the bone: stop running, and see a doctor today.",
}

heading "At home"
list {
  "If no hip hurts, running or at night, and you have no hip replacement, lie at the edge of your bed and let one leg hang down for five slow breaths. Then change sides.",
  "Skip fast hills until both hips feel fine.",
  "Ask us who can show you a stretch that fits you, because the deep muscle is hard to find alone.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "These muscles at the front of your hip lift your thigh. As you push off, your leg trails behind you, and they stop it there. Then they swing the thigh forward while your foot is in the air."

danger "rhabdo"
danger "clot"
danger "groin-lump"
danger "child-hip"
danger "femoral-neck"
danger "hot-joint"
danger "pull-fresh"
danger "clot-risk"
danger "blood-thinners"
danger "operation"
danger "pregnant"
danger "aneurysm"
warning "Deep pressing into the belly is for trained hands only, and only if you say yes. Nobody should press where you feel a pulse in your groin."

quiz {
  id = "one-side",
  question = "One hip has felt tight for weeks, and each landing makes it worse. What now?",
  wrong { "Stretch it harder", because = "If the bone has a crack, stretching won't help, and you lose time." },
  wrong { "Have it pressed deeply", because = "Please have it checked first, because the bone may be hurt." },
  right { "Stop running, and see a doctor today", because = "Yes. It may be a small crack in the bone (a stress fracture), and not a tight muscle. Keep weight off that leg if walking hurts or you limp." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "strain-or-soreness", feels_like = "a sudden pull at the front of your hip?" }
link { to = "quads" }
link { to = "hips" }
link { to = "adductors" }
link { to = "assisted-stretching" }
link { to = "overuse", feels_like = "an ache that builds from week to week?" }
