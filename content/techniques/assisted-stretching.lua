-- Stretching with help. Reach for a while; not right before sprinting.
page { name = "Stretching with help", also = { "Assisted stretching" }, on = { "hamstrings", "hip-flexors" }, review_by = "2027-11-30" }

movement { of = "partner-stretch" }

text "Your therapist slowly moves your leg or arm to where you feel a mild pull, and holds it there while you breathe. You do nothing, which many people enjoy. It feels like a slow pull in the muscle, with no pain, and with nothing in the joint itself. One word from you, and it stops."

text "Serious trouble is rare, but please check these signs first."
danger "stroke"
danger "headache"
danger "fall-neck"

benefit "flexibility" {
  title = "You may reach farther for a while",
  text = "You may reach farther right after, probably because the pull bothers you less. In one study, student athletes gained 12 percent from stretching, and 16 with massage on top (Yildiz and others, 2020). Stretching alone cost some height in jumps, so keep it for an easy day.",
  today = "If nothing stabbed or popped, and you have no hip replacement or tingling leg, lie down, and loop a towel around one foot. Lift that leg to a mild pull, five slow breaths. Then change sides.",
  show = "towel-stretch",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "STRMASS20", "DAVIS20" },
  tested = "35 student athletes in 2020; a review of 29 trials from 2020",
}

heading "When it is used"
text "It's mostly done for the back of the thigh, the front of the hip and the shoulders. It comes after strokes and kneading, when you're warm and at ease. You stay covered, and near the groin your therapist asks you first."

heading "What it has not been shown to do"
text "It has not been shown to make a muscle longer, or to keep you from getting hurt. The gain fades, so if you want to keep it, move that far yourself on most days. Right before a sprint or a race is not the time for it."

heading "What to ask for"
text "You could say: 'Please move slowly, wait while I breathe out, and stop when I say enough.' Agree on that word before you begin. Afterward you can ask how to do the same stretch at home."

heading "When to wait or tell us first"
danger "clot"
danger "femoral-neck"
danger "hot-joint"
danger "muscle-tear"
danger "pull-fresh"
warning "If a stretch brings tingling, numbness or a shooting pain, say so at once, and your therapist lets go. It may be a nerve, and nerves should not be pulled."
danger "weak-bones"
danger "operation"
danger "neck-front"

heading "In short"
text "Breathe, and say stop when it's enough. You may reach farther for a while, but it has not been shown to make a muscle longer. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "longer-muscle",
  question = "You can reach farther after a stretch. Why, most likely?",
  wrong { "The muscle got longer", because = "Many people think so. More likely, the same pull just bothers you less for a while." },
  right { "The stretch bothers you less", because = "That's the best guess. So the gain fades, unless you keep moving that far." },
}

link { to = "flexibility" }
link { to = "hamstrings" }
link { to = "hip-flexors" }
link { to = "how-massage-is-done" }
