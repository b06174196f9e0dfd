-- Tapping. A lively feeling, no flow gain, no speed gain.
page { name = "Tapping", review_by = "2027-11-30" }

text "Loose hands tap the muscle in a quick, even beat. They may be cupped, or use their edges. This is also called tapotement."
text "It feels lively, a bit like rain or a drum. It should never sting. It stays on muscle, away from the spine and other bones."

benefit "circulation" {
  title = "Does tapping wake up your legs?",
  text = "It may make you feel awake. But a study of ten people measured blood flow in the arm and the thigh. Stroking, kneading and tapping all left it as it was. Gentle knee moves about tripled it in the thigh.",
  today = "March on the spot for one minute, and feel your legs wake up.",
  grade = "not supported",
  size = "none",
  sources = { "SHOE97" },
}

heading "When it is used"
text "Often at the end of a massage, so that you get up awake. Some runners like a little before a race. Keep it light and short then, and warm up by moving. In several small studies, massage before sprints made no one faster, and some a bit slower."

heading "What to ask for"
text "Want to leave sleepy and calm? Then ask to skip the tapping. Want to leave awake? Ask for it at the end, light at first. Wrists should stay loose. If it feels like being hit, say so."

warning "Weak bones, or a cracked bone in your back? No tapping. Ask your doctor before any massage."
warning "Do you take blood thinners, or bleed or bruise easily? No tapping. Ask your doctor, and tell your therapist."

quiz {
  id = "ready",
  question = "What gets your legs ready for a race?",
  wrong { "Tapping and kneading", because = "In one study (Fletcher, 2010), massage alone left people slower in a sprint than a warm-up did." },
  right { "Moving", because = "Easy running and leg swings warm you up. A little light massage beforehand is fine if you like it." },
}

link { to = "performance" }
link { to = "long-strokes" }
link { to = "how-massage-is-done" }
