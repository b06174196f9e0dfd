-- Long strokes. The warmth is in the skin: say so, and let it be a good feeling.
page { name = "Long strokes", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "Flat hands glide along the muscle, slowly and evenly. This is also called effleurage. On a leg, the hands mostly glide up, toward the heart."
text "It feels warm and smooth. A massage often begins and ends this way. If you are new, it is a good one to start with."

benefit "circulation" {
  title = "It warms your skin",
  text = "In a small study, 13 men had deep strokes and kneading on the thighs. Far more blood came to the skin, and it got warmer. The muscle below got no more blood than at rest. The warm feeling is real, and it is nice.",
  today = "Stroke one forearm slowly, ten times, and feel the skin get warm.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}

heading "When it is used"
list {
  "At the start, so that you get used to the hands.",
  "Between firmer strokes, as a rest.",
  "At the end, to help you calm down.",
  "After a race, when firm hands would hurt.",
}
text "This is common practice. We found no trial of long strokes alone on sore runners."

heading "What to ask for"
text "Say how firm you want it, from 0 to 10. Light is fine: more pain does not mean more gain. You can say 'softer', 'slower' or 'stop' at any time. Do oils or lotions bother your skin? Say so before you start."

warning "A rash, an open cut, a burn or infected skin? No massage over it. Show it to your therapist first."

quiz {
  id = "warm",
  question = "Your skin feels warm after long strokes. Where did the blood go?",
  wrong { "To the muscle", because = "It feels that way. But studies of arms and thighs found no more blood in the muscle. Moving does that, so take a walk." },
  right { "To the skin", because = "The skin got warmer. Studies of arms and thighs found no more blood in the muscle below." },
}

link { to = "kneading" }
link { to = "circulation" }
link { to = "how-massage-is-done" }
