-- Myofascial holds. The letting go is real; tissue does not stretch under hands.
page { name = "Slow holds", review_by = "2027-11-30" }

warning "Back pain, and now numb between your legs, new trouble with bladder or bowels, or both legs weak? No massage. Call 911 and tell a member of staff now."

text "Hands rest on your skin, sink in, and draw it slowly one way. Then they wait until it seems to give. This is also called myofascial release."
text "It feels like a slow, steady pull, and then like letting go. It is often done on the back and the thighs."

benefit "flexibility" {
  title = "Does it stretch tough tissue?",
  text = "Fascia is the tough sheet around your muscles. In a computer model, even a one percent change took more force than hands can give. That was for the outer thigh and the sole. What you feel let go is likely a muscle that eases.",
  today = "Lay a warm hand on your belly and let ten slow breaths lift it.",
  grade = "not supported",
  size = "none",
  sources = { "CHAUD08" },
}

heading "When it is used"
text "It suits people who want a slow, quiet massage. In one study, 62 active adults cycled as hard as they could. Some then had slow holds for 40 minutes, others a fake massage. With the holds, a sign of a calm heartbeat came back to normal. With the fake one, it was still low. One study is a hint, not proof."

heading "What to ask for"
text "Ask for slow holds if quick rubbing makes you tense. Tell your therapist when the pull is just right. Does it burn or sting? Then the hands should ease off. You need not feel anything let go: a quiet rest is a good result, too."

warning "Fever, or do you feel ill? No massage today. Come back when you are well."
warning "A rash, an open cut, a burn or infected skin? No massage over it. Show it to your therapist first."

quiz {
  id = "lets-go",
  question = "You feel something let go. What is it, most likely?",
  wrong { "Tough tissue that gets longer", because = "In a computer model, hands were far too weak for that." },
  right { "A muscle that eases", because = "The feeling is real. Most likely your nerves let the muscle ease." },
}

link { to = "it-band" }
link { to = "low-back-pain" }
link { to = "relaxation" }
link { to = "how-massage-is-done" }
