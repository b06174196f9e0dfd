-- Inner thighs (adductors). Holds the one trial that measured swelling of the thigh.
area {
  name = "Inner thighs",
  latin = "Adductor longus, adductor magnus",
  also = { "Adductors", "Groin" },
  on = "adductors",
  review_by = "2027-11-30",
}

text "Massage can ease sore inner thighs for a few hours. Have a sudden or deep pain checked first."

benefit "circulation" {
  title = "A warm inner thigh",
  text = "Long strokes bring blood to the skin, so your thigh feels warm and looked after. In one study, the flow in the big artery of the thigh stayed the same, which means nothing extra for the muscle. A few easy steps to the side put it to work.",
  today = "Take ten slow steps to the left and ten to the right, if it doesn't hurt.",
  show = "side-steps",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the front of the thigh, in 2004",
}
benefit "flexibility" {
  title = "A wide stance may feel easier",
  text = "After a massage, it may feel easier to sit cross-legged or step wide for a while. It's mostly that the stretch bothers you less. A review found a small gain from massage in general, though the inner thigh alone was not tested. To keep it, move wide, often and gently.",
  today = "If your groin doesn't hurt and you have no hip replacement, sit with your soles together and let your knees sink for one minute.",
  show = "butterfly",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
  tested = "Part of 29 trials with 1,012 people; review from 2020",
}
benefit "inflammation" {
  title = "Does swelling go down sooner?",
  text = "A massage after a race may feel lovely. Swelling is part of inflammation, which is how your body starts to heal, and it goes down in its own time. A small study found no effect. After a half marathon, 12 runners had one leg massaged. Both thighs took just as long, and felt just as sore. Time and easy walks are what they need.",
  today = "If walking doesn't hurt, take an easy walk, and save the hard run for later in the week.",
  show = "walking",
  grade = "not supported",
  size = "none",
  sources = { "DAWSON04" },
  tested = "12 runners, one leg massaged and one not, in 2004",
}
benefit "relaxation" {
  title = "Race legs can feel better",
  text = "After a very long race, your legs can feel better with a massage than with plain rest. Three trials found that right after the session, although none of them looked at the inner thigh alone. In one of them, it was gone by the next day, so think of it as a treat for that evening.",
  today = "If your groin doesn't hurt and you're not pregnant, lie down, and rest your legs up against a wall for three minutes.",
  show = "legs-up-wall",
  grade = "some",
  size = "small",
  lasts = "a few hours",
  sources = { "NUNES16", "HOFF16", "HEAPY18" },
  tested = "74, 72 and 56 race finishers, with massage or without, 2016 to 2018",
}

heading "How it is done"
text "This is a private area, so it's worked on only if you say yes, and skipping it is fine. You lie on your side or back, well covered, with one leg bare at a time. Flat hands stroke from the knee up to mid-thigh and no higher, which feels warm and smooth. If you take blood thinners or bruise easily, tell us first, so that it stays light."

heading "What to ask for"
text "You could say: 'Please stay below the middle of my thigh, keep the rest covered, and ask me before you start.'"

heading "Common complaints"
list {
  "Both inner thighs are sore or tight, one to three days after a long or hilly run. That's plain soreness if it fades.",
  "You felt a sudden, sharp pain in the groin. It may be a pull, so have it checked before any massage.",
  "It hurts deep in the groin with each step, or at night. That can be the bone: stop running, and see a doctor today.",
  "Your groin has felt tight for weeks: don't run, and see a doctor or physical therapist this week.",
}

heading "At home"
list {
  "If it doesn't hurt, and you felt no sudden pain or pop, sit, and squeeze a pillow between your knees for five slow breaths.",
  "If it doesn't hurt, take ten easy steps to each side before you run.",
  "Ask us who can show you strength work for the inner thigh.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "The muscles of your inner thigh keep your leg under you. While your foot is down, they help hold your hips steady on that leg. In the air they work again, and help guide the leg as it swings through."

danger "rhabdo"
danger "clot"
danger "groin-lump"
danger "child-hip"
danger "femoral-neck"
danger "hot-joint"
danger "muscle-tear"
danger "stress-fracture"
danger "pull-fresh"
danger "clot-risk"
danger "blood-thinners"
danger "operation"

quiz {
  id = "half-marathon",
  question = "After a half marathon, 12 runners had one leg massaged. Which thigh lost its swelling first?",
  wrong { "The massaged one", because = "Many people would expect that. But both legs took just as long, and felt just as sore." },
  right { "Neither", because = "Yes, both took the same time. It's one small study, so we can't be fully sure." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "strain-or-soreness", feels_like = "a sudden pull in your inner thigh?" }
link { to = "hips" }
link { to = "hip-flexors" }
link { to = "hamstrings" }
link { to = "long-strokes" }
