-- Feet. Short relief of heel pain is real; stretching the arch by hand is not. Numb feet are the trap.
area { name = "Feet", latin = "Pes, aponeurosis plantaris", also = { "Arch pain" }, on = "feet", review_by = "2027-11-30" }

text "A foot rub feels good, and may ease heel pain briefly. Stretching and strong feet come first."

benefit "circulation" {
  title = "It can warm your feet",
  text = "A foot rub warms the skin, and warm feet feel good at the end of a long day. One study measured this, on the thigh, and found no more blood in the muscle. A sore arch has not been shown to heal sooner this way, so keep up your stretches.",
  today = "If it doesn't hurt, spread and curl the toes of both feet ten times, inside your shoes.",
  show = "toe-curls",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh, in 2004",
}
benefit "flexibility" {
  title = "Does it stretch the arch?",
  text = "Under a firm thumb, your arch may feel as if something lets go, and that can be a relief. The tough band itself hardly gives: one study worked out that a change of one percent takes more force than hands have. So pull your toes back instead.",
  today = "If you felt no pop under your foot and have no hip replacement, sit, cross one leg, and pull your toes back for ten slow breaths. Then change sides.",
  show = "toe-pull",
  grade = "not supported",
  size = "none",
  sources = { "CHAUD08" },
  tested = "Nobody: it was worked out, in 2008",
}
benefit "inflammation" {
  title = "Does it bring down swelling in the heel?",
  text = "A foot rub can feel good on a sore heel. Inflammation, with heat and swelling, is how your body starts to heal. Most often a sore heel is something else: the band under your foot got more work than it could recover from. No trial that we know of looked at swelling there, so stretching and strong feet come first.",
  today = "If nothing popped or snapped, pull the toes of each foot toward you ten times before you get up in the morning.",
  show = "ankle-pumps",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "It may ease a sore heel",
  text = "A foot rub is a good rest, and it may ease heel pain for a short time. In five of six trials, people with sore heels were better soon after hands-on care, and some of them stretched as well. So think of it as one part of the care.",
  today = "If nothing popped, and you have no numb feet, diabetes or blood thinners, rub each foot for two minutes.",
  show = "foot-rub",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "HEELMT18" },
  tested = "People with heel pain in six trials, in a review from 2018",
}

heading "How it is done"
text "You lie on your back, or you sit with your feet up. Please don't worry about how they look: we have seen runners' feet before. If you're ticklish, ask for firm hands. With diabetes, numb feet or blood thinners, tell us first, so that nothing is deep or hot."
list {
  "Thumb strokes along the arch feel firm and warm.",
  "Kneading of the heel and the ball of the foot feels deep.",
  "Gentle pulls and turns of each toe feel loose.",
}

heading "What to ask for"
text "You could say: 'My heel is sore in the morning. Please use your thumbs along the arch, firm but not painful, and work on my calf as well.'"

heading "Common complaints"
list {
  "Heel pain with your first morning steps: many runners have it. See 'Heel pain'.",
  "Tired arches: a foot rub and your feet up can feel good.",
  "A cramp in the arch: if nothing popped, pull your toes back, or stand on that foot, until it lets go. It passes in a few minutes, and stretching is common practice.",
  "Cramps that keep coming back: talk to your doctor.",
  "Burning or numb toes: a nerve may be squeezed, so see a doctor before anyone presses there.",
}

heading "At home"
list {
  "If nothing snapped or popped, and it didn't begin with an antibiotic or steroid shot, stand at a wall, one foot back, heel down. Lean in for five slow breaths, if it doesn't hurt. Then change sides.",
}
movement { of = "wall-stretch" }
list {
  "If nothing popped, and you have no numb feet, diabetes or blood thinners, sit, and roll a small ball under each arch, for up to two minutes.",
  "Cut back on running until your first steps in the morning hurt less.",
  "Ask us who can show you stretches and strength work.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Each foot is a spring, held up by small muscles and a tough band under the arch. Your arch sinks a bit as you land. Then your heel lifts and your toes bend, which pulls the band tight, so that your foot is firm when you push off."

danger "limb-cold"
danger "clot"
danger "arch-pop"
danger "sprain"
danger "foot-sore"
danger "stress-fracture"
danger "heel-bone"
danger "heel-growth"
danger "foot-burns"
danger "clot-risk"
danger "blood-thinners"
danger "operation"
danger "diabetes"

quiz {
  id = "arch",
  question = "How hard must hands press to stretch the band in your arch by one percent?",
  wrong { "Firm thumbs will do", because = "It can feel as if something gives, but one study worked out that hands are far too weak for that." },
  right { "Harder than hands can", because = "Yes, as one study worked out. A foot rub may still ease a sore heel for a short time." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "plantar-fasciitis", feels_like = "a sore heel with your first steps?" }
link { to = "sore-bone" }
link { to = "calves" }
link { to = "achilles" }
link { to = "ankles" }
link { to = "self-massage" }
link { to = "cramp", feels_like = "a cramp in your foot?" }
