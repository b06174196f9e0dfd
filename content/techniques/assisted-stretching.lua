-- Helped stretching. Reach for a while; not right before sprinting.
page { name = "Helped stretching", review_by = "2027-11-30" }

warning "No fast twists of the neck in any stretch. Suddenly dizzy, seeing double, or slurred speech? Call 911 and tell a member of staff now."

text "Your therapist moves your leg or arm to where you feel a mild pull, and holds it there. You do nothing but breathe. This is also called assisted stretching."
text "It feels like a slow pull in the muscle. There should be no pain, and none in the joint."

benefit "flexibility" {
  title = "You may reach further for a while",
  text = "In one study of 35 student athletes, stretching brought 12 percent more reach. With massage added, it was 16 percent. After stretching alone, they could not jump as high. A review of massage trials found a small gain in reach, too.",
  today = "Lie down, loop a towel around one foot, and lift that leg to a mild pull.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
}

heading "When it is used"
text "Mostly for the back of the thigh, the front of the hip and the shoulders. It comes after strokes and kneading, when you are at ease. Right before a sprint or a race is a bad time. To keep what you gain, move that far yourself, on most days."

heading "What to ask for"
text "Agree on a word for 'stop' before you begin. Ask your therapist to move slowly and to wait while you breathe out. At a mild pull, say 'enough'. Then ask how to do the same stretch at home."

warning "Felt a sudden pop in a muscle or a joint? No stretching. Have it checked first."
warning "Had an operation not long ago, or do you have a new joint? Ask your surgeon which moves are safe before anyone stretches you."
warning "Does a stretch bring tingling, numbness or a shooting pain? Stop, and say so at once."

quiz {
  id = "longer-muscle",
  question = "You can reach further after a stretch. Why, most likely?",
  wrong { "The muscle got longer", because = "It is a common belief. More likely, the same pull just bothers you less for a while." },
  right { "The stretch bothers you less", because = "That is the best guess. So the gain fades, unless you keep moving that far." },
}

link { to = "flexibility" }
link { to = "hamstrings" }
link { to = "how-massage-is-done" }
