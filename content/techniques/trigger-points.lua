-- Trigger points. Tender spots take more pressure afterward; felt pain hardly changes. Neck: the danger.
page { name = "Pressing sore spots", also = { "Pressing sore spots", "Trigger points", "Muscle knots" }, on = { "glutes", "upper-back" }, review_by = "2027-11-30" }

movement { of = "trigger-points" }

text "A thumb or an elbow finds a sore spot in a muscle and stays there, often for about a minute. Such a spot is called a trigger point, and many people call it a knot. It feels like a 'good hurt', and the ache may spread to a place nearby. It should never be sharp, and you set the limit."

text "Serious trouble is rare, but please check these signs first."
danger "stroke"
danger "headache"
danger "fall-neck"

benefit "relaxation" {
  title = "A sore spot may get less touchy",
  text = "After a slow press that is held for a while, a sore spot may be less touchy, because it can take more pressure before it hurts. A review of trials found that, although people didn't rate their pain clearly lower. So it might help, and you'll soon feel whether it does that for you.",
  today = "If you take no blood thinners and your arm doesn't tingle, press a sore spot on your shoulder softly, and breathe out five times.",
  show = "shoulder-press",
  grade = "limited",
  size = "medium",
  lasts = "time not known",
  sources = { "LU22" },
  tested = "People with tender spots, in a review from 2022",
}

heading "When it is used"
text "It's mostly done on the neck, the shoulders and the buttocks. In a review of 15 trials, sore necks could move a bit farther right after (Xu and others, 2023). Another method, with thin needles, did better. We found no study in which the knot was gone after that: most likely your nerves let the muscle ease."

heading "What to ask for"
text "You could say: 'It's right here. Please go slowly, and no more than 6 out of 10.' 0 is no pressure, and 10 is the most you could stand. If the pain shoots down an arm or a leg, burns or tingles, say so at once, and your therapist lets go. If you take blood thinners or bruise easily, tell us first, so that it stays light."

heading "When to wait or tell us first"
danger "leg-weak"
danger "sciatica"
danger "arm-tingle"
danger "blood-thinners"
danger "weak-bones"
danger "neck-front"

heading "In short"
text "Show the spot, and stay at 6 out of 10 or less. It may get less touchy for a while, but people didn't rate their pain clearly lower. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "hurt",
  question = "Does it have to hurt a lot to help?",
  wrong { "Yes, no pain, no gain", because = "Many people believe that, but it has not been shown. Too much pressure can bruise you." },
  right { "No", because = "Right. We found no study in which more pain did more good. Many therapists stay at 6 out of 10 or less." },
}

link { to = "neck" }
link { to = "shoulders" }
link { to = "glutes" }
link { to = "how-massage-is-done" }
