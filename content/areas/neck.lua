-- Neck. The signs of a stroke or a torn neck artery come first in "When not to get a massage".
area {
  name = "Neck",
  latin = "Splenius, levator scapulae",
  also = { "Stiff neck" },
  on = "neck",
  review_by = "2027-11-30",
}

text "Slow hands on the back of your neck can calm you. We leave the front and the sides alone."

benefit "circulation" {
  title = "Warm hands on a tight neck",
  text = "Warm hands on a tight neck feel good, and rubbing does bring blood to the skin. One study measured this, on the thigh, and the muscle got no more. We know of no such study of the neck, so warmth is all we promise. Slow turns of your head get these muscles to work.",
  today = "If no danger sign fits you, and you had no fall or crash, turn your head slowly left and right, five times. Stop if it makes you dizzy.",
  show = "head-turn",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh and not here, in 2004",
}
benefit "flexibility" {
  title = "Turning your head may get easier",
  text = "After slow presses on the sore spots at the back of your neck, you may be able to turn your head a bit farther. A review of 15 trials found this, right after and for a short time. It was tested in people with neck pain, so it may not be the same for you.",
  today = "If no danger sign fits you, and you had no fall, crash or tingling arm, tip one ear toward your shoulder for three slow breaths, and change sides.",
  show = "head-tilt",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "NECKIC22" },
  tested = "725 people with neck pain, in 15 trials",
}
benefit "inflammation" {
  title = "Does it calm an inflamed neck?",
  text = "Slow hands can give a tight neck some rest. Inflammation (hot and swollen inside) is how your body starts to heal. But a tight neck is usually just tired, because it has held your head still for hours: at a screen, at the wheel or on a long run. So it needs rest and a little movement, often. No study that we found has tested massage for it.",
  today = "Breathe out, drop your shoulders, and let your arms hang for one minute.",
  show = "shoulder-drop",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "A quiet half hour can calm you",
  text = "Half an hour of quiet, with slow hands on your neck and shoulders, is a rest for your mind. One large review from 2004 found people less anxious right after a session. That's about massage in general, so you can have the calm even if you would rather have your feet done.",
  today = "Sit back, lay a hand on your belly, and take ten slow breaths.",
  show = "breathing",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You lie on your back or face down, covered to your shoulders. The hands stay on the back of your neck and go slowly, with no fast twists. Nervous about your neck? Say so, and we skip it. If you take blood thinners, tell us first, so that we keep it light."
list {
  "Long strokes from the head down to the shoulders feel warm.",
  "Kneading your shoulders feels like a firm squeeze.",
  "A thumb on a sore spot brings a dull ache, which fades.",
}

heading "What to ask for"
text "You could say: 'Please stay on the back of my neck, go slowly, and don't twist or crack it.'"

heading "Common complaints"
list {
  "Your neck is stiff after a long run or a day at a screen. Move it gently for a few days.",
  "Your shoulders creep up as you run. Breathe out, and let them drop.",
  "You have a dull headache with it. If it's new or worse, see a doctor first.",
  "It has hurt for months. A massage may feel good, but in studies it did little or no better than a fake one (Gross and others, 2024). Ask us who can check it.",
}

heading "At home"
list {
  "If no danger sign fits you, and you had no fall, crash or tingling arm, rest your fingers on a sore spot at the back of your neck, and press lightly for five slow breaths.",
  "When you run, look ahead of you, not down at your feet.",
  "If no danger sign fits you, and you had no fall or crash, look slowly left and right five times, once an hour, when you work at a screen.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Your neck keeps your head level, while your body turns below it: a little to the left and a little to the right in each stride. Its muscles work all through the stride. When you tire, your shoulders creep up and your neck has to work harder, so it can feel tight after a long run."

danger "stroke"
danger "headache"
danger "chest"
danger "breath"
danger "fall-neck-numb"
danger "head-blow"
danger "stiff-neck"
danger "fall-neck"
danger "arm-tingle"
danger "back-signs"
danger "blood-thinners"
danger "weak-bones"
danger "neck-front"

quiz {
  id = "front",
  question = "Where should nobody press deeply on your neck?",
  right { "On the front and the sides", because = "Yes, because large blood vessels and nerves run there. Slow hands on the back of the neck are fine." },
  wrong { "On the back", because = "Slow hands are fine there. It's the front and the sides that should be left alone." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "shoulders" }
link { to = "upper-back" }
link { to = "relaxation" }
link { to = "strain-or-soreness" }
link { to = "trigger-points" }
link { to = "ongoing-pain", feels_like = "pain that has lasted for months?" }
