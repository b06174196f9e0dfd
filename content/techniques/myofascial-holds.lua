-- Myofascial holds. The letting go is real; tissue does not stretch under hands.
page { name = "Slow holds", also = { "Myofascial release" }, on = { "upper-back", "it-band" }, review_by = "2027-11-30" }

movement { of = "myofascial-holds" }

text "Hands rest on your skin, sink in, and draw it slowly one way. Then they wait until it seems to give. It feels like a slow, steady pull, and then like letting go. It's often done on the back and the thighs, and it suits people who find quick rubbing too much."

text "Does your back hurt? Serious causes are rare, but please check these signs first."
danger "cauda"
danger "both-legs"

benefit "flexibility" {
  title = "Does it stretch the tough tissue?",
  text = "When something seems to let go under the hands, enjoy it: most likely a muscle eases. It's not the fascia, the tough sheet around your muscles, that gets longer. A computer model tested the outer thigh and the sole, where even a one percent change took more force than hands can give.",
  today = "Lie on your back, or on your side if you're pregnant. Lay a warm hand on your belly, and let ten slow breaths lift it.",
  show = "lie-and-breathe",
  grade = "not supported",
  size = "none",
  sources = { "CHAUD08" },
  tested = "A computer model, and no people, in 2008",
}

heading "What it may do"
text "It may help you come to rest after hard effort. In one study, 62 active adults cycled as hard as they could (Arroyo-Morales and others, 2008). Then some had 40 minutes of slow holds, and the others a fake treatment. With the holds, a sign of rest in the heartbeat was back to where it began. With the fake one it was not. One study is a hint, not proof."

heading "What to ask for"
text "You could say: 'Please go slowly, and wait with me until it eases.' If it burns or stings, say so, and the hands ease off. You don't have to feel anything let go, because a quiet rest is a good result, too. If you take blood thinners or have weak bones (osteoporosis), tell us first, so that it stays light."

heading "When to wait or tell us first"
danger "clot"
danger "fever"
danger "skin"
danger "blood-thinners"
danger "weak-bones"

heading "In short"
text "Ask for slow holds, without haste. It can be a good rest, but the tough tissue has not been shown to stretch. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "lets-go",
  question = "You feel something let go. What is it, most likely?",
  wrong { "Tough tissue that gets longer", because = "Many people say so, but in a computer model hands were far too weak for that." },
  right { "A muscle that eases", because = "Yes, and the feeling is real. Most likely your nerves let the muscle ease." },
}

link { to = "it-band" }
link { to = "lower-back" }
link { to = "low-back-pain" }
link { to = "relaxation" }
link { to = "how-massage-is-done" }
