-- Long strokes. The warmth is in the skin: say so, and let it be a good feeling.
page { name = "Long strokes", also = { "Long strokes", "Effleurage" }, on = { "quads", "hamstrings", "calves" }, review_by = "2027-11-30" }

movement { of = "long-strokes" }

text "Flat hands glide along the muscle, slowly and evenly. On a leg they mostly glide up, toward the heart. It feels warm and smooth, and most massages begin and end this way. If it's your first time, this is a good one to start with."

text "Serious trouble is rare, but please check these signs first."
danger "clot"

benefit "circulation" {
  title = "It warms your skin",
  text = "The warm feeling is real. In one small study, men had deep strokes and kneading on their thighs: far more blood came to the skin, which got two degrees Fahrenheit warmer. The muscle below got no more blood than at rest. So enjoy the warmth for what it is, and take a walk to move your blood.",
  today = "Stroke one forearm slowly, ten times, and feel the skin get warm.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "SHOE97" },
  tested = "Warm skin: 13 men, in 2004. Blood in the muscle: 10 more people, in 1997.",
}

heading "When it is used"
list {
  "At the start, so that you get used to the hands.",
  "Between firmer strokes, as a rest.",
  "At the end, to help you calm down.",
  "After a race, when firm hands would hurt.",
}
text "Many therapists use them this way. Long strokes are part of many massages that were tested, but as far as we know, never alone and in sore runners."

heading "What to ask for"
text "You could say: 'Please keep it light, at 3 out of 10, and slow.' 0 is no pressure, and 10 is the most you could stand. Light is fine, because more pain doesn't mean more gain. You can say 'softer', 'slower' or 'stop' at any time. If oils or lotions bother your skin, tell us before we start."

heading "When to wait or tell us first"
danger "skin"
danger "clot-risk"
danger "clot-trip"
danger "varicose"

heading "In short"
text "If it's your first massage, start with these. They warm your skin and help you settle, but the muscle gets no more blood than before. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "warm",
  question = "Your skin feels warm after long strokes. Where did the blood go?",
  wrong { "To the muscle", because = "It feels that way, but studies of arms and thighs found no more blood in the muscle. Moving does that, so take a walk." },
  right { "To the skin", because = "Yes: the skin got warmer, while the muscle below got no more blood than before." },
}

link { to = "kneading" }
link { to = "circulation" }
link { to = "relaxation" }
link { to = "how-massage-is-done" }
