-- Slow presses. Liked for the feeling; while a hand presses, less blood gets through, not more.
page { name = "Slow presses", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't press it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "A palm, a fist or a forearm sinks into the muscle, waits, and lets go. Then it moves on. This is also called compression."
text "It feels deep and steady, with no rubbing. Many people like it on the buttocks, the thighs and the calves."

benefit "circulation" {
  title = "Does pressing pump the blood?",
  text = "It seems likely, but the tests say no. In a study of 12 people, massage pressed the blood vessels of the forearm shut. Less blood came through than at rest. So enjoy how it feels. To move blood, move.",
  today = "Open and close both hands gently, twenty times.",
  grade = "not supported",
  size = "none",
  sources = { "WILT10", "SHOE97" },
}

heading "When it is used"
list {
  "On thick muscles, such as the buttocks.",
  "For people who don't like rubbing or oil.",
  "Before firmer work, to see how a muscle feels.",
}
text "This is common practice. We found no trial of slow presses alone in runners. If it feels good and does no harm, that is reason enough."

heading "What to ask for"
text "Ask for slow presses, and breathe out as the hand sinks in. Want it softer? A broad forearm feels milder than a thumb. Does an arm or a leg tingle or go numb? Say so at once. A nerve may lie under the hand, so the hand should move."

warning "One spot on a bone sore, or pain there at night or when you hop? No pressing and no running. It may be a stress fracture: have it checked this week."
warning "Weak bones, or a cracked bone in your back? Ask your doctor before any massage. Then have light strokes only."

link { to = "trigger-points" }
link { to = "glutes" }
link { to = "how-massage-is-done" }
