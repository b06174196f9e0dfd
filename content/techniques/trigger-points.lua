-- Trigger points. Tender spots take more pressure afterwards; felt pain hardly changes. Neck: the danger.
page { name = "Pressing sore spots", review_by = "2027-11-30" }

warning "A sudden, very bad headache, dizzy, seeing double, slurred speech, a drooping face or a weak arm? No massage. Call 911 and tell a member of staff now."

text "A thumb or an elbow finds a sore spot in a muscle. It stays there, often for a minute or so. Such a spot is called a trigger point. Many people call it a knot."
text "It feels like a 'good hurt'. The ache may spread to a place nearby. It should never be sharp."

benefit "relaxation" {
  title = "The spot may take more pressure",
  text = "A review in 2022 put trials of such pressing together. After it, sore spots could take more pressure. But people did not clearly say that they hurt less. So it might help; the studies are mixed.",
  today = "Press a sore spot on your shoulder softly, and breathe out five times.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "LU22" },
}

heading "When it is used"
text "Mostly on the neck, the shoulders and the buttocks. In a review of 15 trials with 725 people, the neck moved a bit further right after. Another method, with needles, did better."
text "Is the knot gone then? We found no study that shows this. Most likely your nerves let the muscle ease."

heading "What to ask for"
text "Point to the spot yourself. Ask for slow pressure, and give your therapist a number from 0 to 10. More than 6 is too much. Does the pain shoot down an arm or a leg, burn or tingle? Say so at once. The thumb should come off."

warning "No hard pressing at the front or the side of the neck. Large blood vessels and nerves are there."
warning "Numb, tingling or weak in an arm or a leg? Have it checked this week, before anyone presses there. Getting worse? Tell a member of staff now."

quiz {
  id = "hurt",
  question = "Does it have to hurt a lot to help?",
  wrong { "Yes, no pain, no gain", because = "We found no study in which more pain did more good. Too much pressure can bruise you." },
  right { "No", because = "We found no study in which more pain did more good. Many therapists stay at 6 out of 10 or less." },
}

link { to = "neck" }
link { to = "glutes" }
link { to = "how-massage-is-done" }
