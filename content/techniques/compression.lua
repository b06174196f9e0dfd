-- Slow presses. Liked for the feeling; while a hand presses, less blood gets through, not more.
page { name = "Slow presses", also = { "Compression", "Deep pressure" }, on = { "hamstrings", "calves" }, review_by = "2027-11-30" }

movement { of = "compression" }

text "A palm, a fist or a forearm sinks slowly into the muscle, waits, and lets go. Then it moves on. It feels deep and steady, without any rubbing, and it works through a sheet or your clothes, too. Many people like it on the buttocks, the thighs and the calves."

text "Serious trouble is rare, but please check these signs first."
danger "clot"

benefit "circulation" {
  title = "Does it move more blood?",
  text = "Slow presses can feel wonderful on big, tired muscles, and that's reason enough to ask for them. They don't pump more blood through, though it seems likely. In one study, massage pressed the blood vessels of the forearm shut, and less blood came through than at rest. Moving is what moves it.",
  today = "Open and close both hands gently, twenty times.",
  show = "hand-squeeze",
  grade = "not supported",
  size = "none",
  sources = { "WILT10", "SHOE97" },
  tested = "12 people, on the forearm, in 2010; 10 people in 1997",
}

heading "When it is used"
list {
  "On thick muscles, such as the buttocks.",
  "For people who don't like rubbing or oil.",
  "Before a firmer massage, to get to know a muscle.",
}
text "Many therapists use them this way. As far as we know, slow presses alone were never tested in runners. If they feel good to you and do no harm, that's fine."

heading "What to ask for"
text "You could say: 'Please use your forearm, sink in while I breathe out, and go no further than 6 out of 10.' 0 is no pressure, and 10 is the most you could stand. A broad forearm feels milder than a thumb. If an arm or a leg tingles or goes numb, say so at once, because a nerve may lie under the hand. If you take blood thinners or bruise easily, tell us first, so that it stays light."

heading "When to wait or tell us first"
danger "stress-fracture"
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "weak-bones"
danger "varicose"
danger "knee-hollow"

heading "In short"
text "Ask for a broad, slow hand, at 6 out of 10 or less. It can feel deep and good, but it doesn't move more blood, so take a walk for that. Want to remember it? Take a photo of 'What to ask for'."

link { to = "trigger-points" }
link { to = "glutes" }
link { to = "quads" }
link { to = "how-massage-is-done" }
