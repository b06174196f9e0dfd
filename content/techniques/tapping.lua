-- Tapping. A lively feeling, no flow gain, no speed gain.
page { name = "Tapping", also = { "Tapping", "Tapotement", "Percussion" }, on = { "quads", "hamstrings" }, review_by = "2027-11-30" }

movement { of = "tapping" }

text "Loose hands tap the muscle in a quick, even beat. They may be loose fists, or cupped, or use their edges. It feels lively, a bit like rain or a drum, and it should never sting. The hands stay on muscle, away from your spine and other bones."
text "This page tells you what it can do, what it can't, and how to ask for it."
danger "clot"

benefit "circulation" {
  title = "Does it move more blood?",
  text = "Tapping may leave you wide awake, which is a nice way to get up from the table. It doesn't move more blood, though. A small study measured the arm and the thigh, where stroking, kneading and tapping all left the flow as it was. Gentle knee movement about tripled it in the thigh.",
  today = "If nothing hurts, march in place for one minute, and feel your legs wake up.",
  show = "march",
  grade = "not supported",
  size = "none",
  sources = { "SHOE97" },
  tested = "10 people, on the forearm and the thigh, in 1997",
}

heading "When it is used"
text "It often comes at the end of a massage, so that you get up awake. Some runners like a little before a race. Keep it light and short then, and warm up by moving. In small studies, massage before sprints made no one faster, and some people a bit slower (Fletcher, 2010; Arabaci, 2008)."

heading "What to ask for"
text "You could say: 'Please skip the tapping, I want to leave sleepy.' Or ask for it at the end, light at first. The wrists should stay loose. If it feels like being hit, say so, and it stops. If you take blood thinners, bruise easily or have weak bones (osteoporosis), tell us first, and we skip it."

heading "When to wait or tell us first"
danger "blood-thinners"
danger "weak-bones"
danger "varicose"

heading "In short"
text "Ask for it light, and at the end. It can leave you wide awake. It has not been shown to move more blood, or massage to make you faster. Both were tested. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "ready",
  question = "What gets your legs ready for a race?",
  wrong { "Tapping and kneading", because = "In one study (Fletcher, 2010), people who only had a massage were slower in a sprint than after a warm-up." },
  right { "Moving", because = "Yes. Easy running and leg swings warm you up. A little light massage before that is fine, if you like it." },
}

link { to = "performance" }
link { to = "long-strokes" }
link { to = "how-massage-is-done" }
