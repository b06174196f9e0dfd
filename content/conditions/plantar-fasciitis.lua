-- Heel pain. Short relief by hand is shown; stretching the band by hand is not. Numb feet are the trap.
page { name = "Heel pain", also = { "Heel pain", "Plantar fasciitis", "Plantar heel pain", "Heel spur" }, part = "heel", review_by = "2027-11-30" }

text "A massage of your foot may ease heel pain for a while, and most people get better with time. The usual sign: pain under your heel with the first steps in the morning. Today: run less and stand less, to give your heel a rest. Serious causes are rare, and the danger signs tell you when to get help."

danger "clot"
danger "arch-pop"
danger "foot-sore"
danger "heel-bone"
danger "foot-burns"
danger "heel-growth"
danger "both-heels"
danger "blood-thinners"
danger "diabetes"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "Your heel hurts with your first steps in the morning, most often under its inner side. A tough band runs under your foot, from heel to toes. It got more work than it could recover from. Running makes that more likely, and so does work on hard floors (Martin and others, 2014)."
text "Doctors call it plantar fasciitis. A heel spur is a small point of bone that an X-ray can show; if you were told that, the steps on this page are still a good start."

heading "What massage can do"
text "A massage of your foot and calf may ease the pain for a while, so that your exercises feel easier, too. Ask for slow rubs along the arch with the thumbs, and for kneading of the calf. Tender is fine. If it turns sharp, say so at once."
benefit "relaxation" {
  title = "Hands may ease a sore heel",
  text = "Slow rubs on a sore foot can feel very good. In a review of six trials of hands-on care for heel pain, people felt better soon after in five of them (Pollack and others, 2018). Most used hands on muscles and soft tissue, along with other care. How long it lasts is not known.",
  today = "If nothing popped, and you have no numb feet, diabetes or blood thinners, rub the arch and the calf for two minutes.",
  show = "foot-rub",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  tested = "Six trials of people with heel pain; review from 2018",
  sources = { "HEELMT18" },
}

heading "What it has not been shown to do"
text "A massage can't make the band longer. In a model of it, even a change of one percent took more force than hands can give (Chaudhry and others, 2008). Massage has not been shown to make the band heal, and no trial has tested whether it keeps heel pain away. Gentle stretches are still worth doing, because they can ease the pain."

heading "What comes first"
text "Physical therapists commonly start with these. Massage comes on top."
list {
  "Stretch your calf and the sole of your foot each day, as under 'Do today'.",
  "Make your foot and calf stronger, in small steps: ask us for one exercise.",
  "Run and stand less for now, then add more bit by bit.",
  "Sports tape can support the arch for a few days.",
  "If mornings are the worst, ask about a splint for the night.",
  "Inserts in your shoes are an extra, and not enough alone.",
}

heading "How long it takes"
text "Think of months, not days. That's slow, but most people do get better. This is what physical therapists see. We have no exact number for you. If nothing has changed after a few weeks of exercise, please ask to be checked again."

heading "Do today"
list {
  "If nothing popped: before your first steps tomorrow, sit on the bed and pull your toes back, ten times.",
}
movement { of = "toe-pull" }
list {
  "If you felt no pop or snap, and no antibiotic or steroid shot set it off, stand at a wall, the sore foot back, heel down. Lean in to a mild pull for five slow breaths. Then change sides.",
}
movement { of = "wall-stretch" }
list {
  "If nothing popped, and you have no numb feet, diabetes or blood thinners, roll a ball under your arch for up to two minutes.",
  "Ask us for a strength exercise.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage may ease the heel for a while, but it can't make the band longer. To ease the pain, stretch your foot and calf, and make them stronger in small steps. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'My heel hurts in the morning. Please rub slowly along the arch, and knead my calf.'"

quiz {
  id = "heel",
  question = "Your heel is sore in the morning. What comes first?",
  wrong { "Hard rubbing, each day", because = "Rubbing can't make the band longer, and hard rubbing can bruise a sore spot." },
  right { "Stretching and strength, in small steps", because = "Yes. That's where physical therapists commonly start, and a massage can come on top." },
  wrong { "Keep running as before", because = "The band got more than it could recover from. Give it less for now, then add more bit by bit." },
}

link { to = "feet" }
link { to = "calves" }
link { to = "achilles-tendinopathy" }
link { to = "overuse" }
