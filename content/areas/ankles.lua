-- Ankles. Light strokes after a sprain have some support; bend does not.
area { name = "Ankles", latin = "Articulatio talocruralis", on = "ankles", review_by = "2027-11-30" }

text "Once a sprain is checked, very light strokes may ease swelling a bit. Then train your balance."

benefit "circulation" {
  title = "Warm skin around the ankle",
  text = "Strokes can warm the skin around your ankle, and on a stiff day that feels soothing. One study measured this, on the thigh, and found no more blood in the muscle. Your own calves are the pump for your lower legs, so bend and point your foot.",
  today = "If nothing snapped and it doesn't hurt, put your legs up, and slowly bend and point each foot twenty times.",
  show = "ankle-pumps",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh, in 2004",
}
benefit "flexibility" {
  title = "Does it help a stiff ankle bend?",
  text = "A massage may feel good while your ankle is stiff. But in a review of studies, ankles did not bend farther after weeks of foam rolling. After a sprain, exercise is the usual way back, with a physical therapist who moves the joint for you.",
  today = "Skip this if walking hurts, you felt a snap, or it began with an antibiotic or steroid shot. Otherwise, toes to a wall, heel down, and bend your knee toward the wall ten times on each side.",
  show = "knee-to-wall",
  grade = "not supported",
  size = "none",
  sources = { "KONRAD22" },
  tested = "290 people, 2022",
}
benefit "inflammation" {
  title = "It may ease swelling a little",
  text = "Once you know that nothing is broken, strokes as light as a feather may help the swelling of a sprain go down. Swelling is part of inflammation, which is how your body starts to heal. The evidence is weak, because a review found three fair trials, and only two were about swelling. So first put your foot up, move it gently, and wrap it, but never too tight.",
  today = "Is your ankle swollen? Rest it up on a chair.",
  show = "feet-up",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "VAIRO09" },
  tested = "Three trials, two of them on swelling, in a review from 2009",
}
benefit "relaxation" {
  title = "Calmer, while the ankle rests",
  text = "It's no fun when an ankle keeps you from running, and a massage can take some weight off your mind. One large review from 2004 found people calmer right after a session. That was massage in general, so have your back done, and leave the ankle in peace.",
  today = "Close your eyes, and count ten slow breaths.",
  show = "breathing",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "If you have just twisted it, have it checked first. Your foot rests on a pillow, and nothing should hurt. If the ankle is swollen, the strokes only move the skin, so lightly that you hardly feel them. If it's not, your calf is kneaded and the ankle is moved as far as you like. If you take blood thinners or a danger sign fits you, tell us first."

heading "What to ask for"
text "You could say: 'I sprained this ankle two weeks ago, and a doctor has checked it. Please stroke it very lightly, and stop if it hurts.'"

heading "Common complaints"
list {
  "Stiff or puffy after a sprain: prop it up and, once it has been checked, move it gently. See 'Sprained ankle'.",
  "Wobbly on rough ground: balance work is the usual answer.",
  "An ache below the ankle bone: a tendon may be overworked. If it's still there in two weeks, have a doctor or physical therapist check it.",
  "Sore at the back, above the heel: that's the Achilles. See the page on it below.",
}

heading "At home"
list {
  "If it doesn't hurt, stand on one leg near a wall for ten slow breaths, and then on the other.",
  "While it's swollen, put your foot up when you can. Once it has been checked, move it gently in between.",
  "Before you run again, ask us who can show you balance and strength exercises.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Your ankle bends most in the middle of the step, as your body moves over your foot. It points most just after your toes leave the ground. Meanwhile, small muscles on both sides keep it from rolling over while the foot is down."

danger "limb-cold"
danger "clot"
danger "legs-swollen"
danger "wrap-tight"
danger "sprain"
danger "achilles-snap"
danger "antibiotic"
danger "hot-joint"
danger "stress-fracture"
danger "weeks-pain"
danger "clot-risk"
danger "blood-thinners"
danger "varicose"

quiz {
  id = "x-ray",
  question = "You twisted your ankle, and you can't take four steps on it. What comes first?",
  wrong { "A massage", because = "If a bone is broken, rubbing can do harm, so have it checked first." },
  right { "Having it checked", because = "Yes. Tell us now, because you may need an X-ray." },
  wrong { "Walking it off", because = "If you can't take four steps, a bone may be broken. Keep off it for now." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "sprained-ankle", feels_like = "an ankle that rolled over?" }
link { to = "lymph-drainage" }
link { to = "achilles" }
link { to = "achilles-tendinopathy" }
link { to = "feet" }
link { to = "shins" }
link { to = "arthritis", feels_like = "stiff, achy joints?" }
