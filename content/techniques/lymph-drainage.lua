-- Lymph drainage. Some support after a sprain, none for ordinary tired legs. One-sided swelling is the trap.
page { name = "Feather-light strokes", review_by = "2027-11-30" }

warning "One leg or arm newly swollen, and no twist or fall? Don't stroke it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "The hands stroke the skin so lightly that you hardly feel them. They move toward the top of the arm or the leg. This is also called lymph drainage. Lymph is a clear fluid that your body takes back from its tissues."
text "It feels soft, slow and sleepy. If it is firm, it is another kind of massage."

benefit "inflammation" {
  title = "It might ease a swollen sprain",
  text = "A review in 2009 looked at light strokes in sports care. It found three fair trials. They point to a bit less swelling after a sprained ankle or a broken wrist. Three trials are few. Your foot up, a wrap and gentle moves come first.",
  today = "Ankle swollen after a twist? Put your foot up for 15 minutes.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "VAIRO09" },
}

heading "When it is used"
text "For swelling after a sprain, once someone has looked at it. For legs that are just tired from a run, we found no proof. In one study of 12 runners (Dawson and others, 2004), massage after a half marathon did not change how their thighs swelled. Walking, and your feet up after, are as good a plan."

heading "What to ask for"
text "Ask if your therapist is trained in this. Ask for your foot to rest high on a pillow. The strokes should not hurt, and the skin should not burn after. After a sprain, ask us which moves you can do at home, and when to start."

warning "A weak heart, cancer, or lymph nodes taken out? Ask your doctor before you have this done."
warning "Skin hot, sore, and red or darker? Or a fever? No strokes. It may be infected: get medical help today."
warning "Twisted your ankle, and can't take a few steps? Or a bone is sore to touch? No massage. Tell a member of staff now: you may need an X-ray."

quiz {
  id = "firm",
  question = "How firm should these strokes be?",
  right { "Feather-light", because = "They only move the skin. You should hardly feel them." },
  wrong { "As firm as you can bear", because = "Firm hands can make a fresh sprain hurt more. These strokes only move the skin." },
}

link { to = "ankles" }
link { to = "inflammation" }
link { to = "how-massage-is-done" }
