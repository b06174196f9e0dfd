-- Sprained ankle. First make sure that no bone is broken; light strokes may help the swelling, deep work does not.
page { name = "Sprained ankle", also = { "Ankle sprain", "Sprain", "Twisted ankle" }, on = "ankles", review_by = "2027-11-30" }

text "Once you know that nothing is broken, very light strokes may ease the swelling a little. Balance and strength exercises then get you moving again, a bit at a time. Today: put your foot up, don't run, and have the ankle checked. Serious causes are rare, and the danger signs tell you when to get help."

danger "limb-cold"
danger "wrap-tight"
danger "clot"
danger "sprain"
danger "achilles-snap"
danger "hot-joint"
danger "pull-fresh"
danger "clot-risk"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "Your foot rolled over, and the bands that hold the ankle together were stretched or torn a little. Those bands are called ligaments. The ankle hurts and swells, and a blue or purple bruise may show. Later it can feel stiff or wobbly for a while."
text "Of all new injuries in runners, about one in 17 is a sprained ankle (Kakouris and others, 2021)."

heading "What massage can do"
text "Feather-light strokes may ease the swelling a little, and a foot that rests in good hands feels cared for. Later, when the ankle is only stiff, kneading of the calf can feel good. Ask for very light touch at first."
benefit "inflammation" {
  title = "Light strokes may ease swelling",
  text = "Very light strokes, called lymph drainage, may bring the swelling down a little after a sprain. You hardly feel them, which suits a sore ankle. A review found three fair trials, and two of them were about swelling: of sprained ankles and of broken wrists (Vairo and others, 2009). Raising your foot, a wrap and gentle movement come first.",
  today = "Sit back and put your foot up on a stool with a pillow for ten minutes.",
  show = "feet-up",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  tested = "Three trials, two of them on swelling, in a review from 2009",
  sources = { "VAIRO09" },
}

heading "What it has not been shown to do"
text "Hands can't join a torn ligament, and pressing deep on a fresh sprain can make it bleed more. Massage has not been shown to get you back to running sooner. Balance and strength are what make the ankle steady again."

heading "What comes first"
text "This is common practice in the first days and weeks:"
list {
  "Put the foot up as often as you can.",
  "Wear a snug wrap by day, and loosen it if it feels tight.",
  "If you can take four steps, no bone is sore to touch and nothing snapped, move the foot gently up and down, ten times, many times a day.",
  "Walk as soon as you can without a limp.",
  "Then train balance and strength, and run last.",
}

heading "How long it takes"
text "We have no good number for sprained ankles. In a study of runners with all kinds of injuries, half were free of pain within 8 weeks (Mulvad and others, 2018). A light sprain often takes less, and a bad one more. If it's still swollen or wobbly after two weeks, please have it checked."

heading "Do today"
list {
  "Put your foot up. If you can take four steps, no bone is sore to touch and nothing snapped, move it gently up and down as far as it is easy, ten times each hour.",
}
movement { of = "ankle-pumps" }
list {
  "When you can stand on it without pain, stand on that leg beside a wall for five slow breaths. Then do the other leg.",
  "Skip running and heat for now.",
  "Ask us who can check it and show you balance exercises.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: very light strokes may ease the swelling, but they have not been shown to get you running sooner. Once you know that nothing is broken, prop it up, move it gently and train your balance. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'I twisted my ankle, and it has been checked. Please keep it very light.'"

quiz {
  id = "steps",
  question = "You twisted your ankle, and can't take four steps on it. What comes first?",
  wrong { "A massage", because = "If a bone is broken, rubbing can do harm. Have it checked first." },
  right { "Have it checked", because = "Yes, tell us now. You may need an X-ray." },
  wrong { "Walk it off", because = "If you can't take four steps, a bone may be broken, so keep off it for now." },
}

link { to = "ankles" }
link { to = "feet" }
link { to = "lymph-drainage" }
link { to = "get-help" }
