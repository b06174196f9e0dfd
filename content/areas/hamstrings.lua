-- Hamstrings. The area where a gain in reach is best shown; fresh tears are the trap.
area {
  name = "Hamstrings",
  latin = "Musculi ischiocrurales",
  also = { "Back of the thigh" },
  on = "hamstrings",
  review_by = "2027-11-30",
}

text "You can leave calmer, and reach farther for a while. If you felt a stab, have it checked first."

benefit "circulation" {
  title = "Warmth at the back of your leg",
  text = "Long, slow strokes warm your skin, which a stiff leg may enjoy on a cold day. So far this was measured on the front of the thigh only. The muscle there got no more blood, and most likely your hamstrings don't either. A walk is what puts them to work.",
  today = "If walking doesn't hurt, walk for ten minutes, at a pace that lets you talk.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the front of the thigh, in 2004",
}
benefit "flexibility" {
  title = "You can reach a little farther",
  text = "After 15 minutes of leg massage, 24 men could bend farther toward their toes. Mostly the stretch feels easier: massage has not been shown to change how stiff a muscle is. They also jumped and sprinted a bit worse, so enjoy it on an easy day.",
  today = "If you felt no sudden stab or pop, and have no hip replacement, weak bones (osteoporosis) or tingling leg, sit on a chair, one leg straight. Lean forward to a mild stretch for five slow breaths. Change sides.",
  show = "reach-forward",
  grade = "some",
  size = "small",
  lasts = "minutes to hours",
  sources = { "ARAB08", "DAVIS20", "KONG18" },
  tested = "24 men in 2008, 29 trials reviewed in 2020, 18 runners in 2018",
}
benefit "inflammation" {
  title = "Blood tests were mixed",
  text = "Nine male athletes gave blood after sprints, once with massage and once without. Some signals of inflammation settled sooner with massage, and one settled later, but they felt just as sore both ways. Inflammation is how your body starts to heal. So if you have pulled this muscle, a little swelling there in the first days is normal. Does it grow, or is there a big bruise? Have it checked today.",
  today = "Cool down from your next fast run with ten slow minutes on foot.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "WHITE20" },
  tested = "9 male athletes, each with and without massage, in 2020",
}
benefit "relaxation" {
  title = "You can get up calmer",
  text = "Feeling calm right after a session is what massage does best. One large review from 2004 found people less anxious then, and their pulse and blood pressure dipped a little. If the tightness itself keeps coming back, it may start in your back or a nerve, so ask us who can check it.",
  today = "Lie down with your calves on a chair, or on your side if you're pregnant, and breathe slowly for two minutes.",
  show = "calves-on-chair",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You lie face down with a pillow under your shins, and a sheet covers all but one leg. If you take blood thinners, tell us first, so that we keep it light. Please speak up if anything feels sharp or tingles."
list {
  "Long strokes feel warm.",
  "Kneading lifts and squeezes the muscle, which feels firm.",
  "Pin and move: a thumb holds one spot while your knee bends, like a slow stretch.",
  "Stretching with help: your leg is raised to a mild stretch, and held.",
}

heading "What to ask for"
text "You could say: 'Please work slowly on the middle of my hamstrings, stay off the bone I sit on, and tell me before you stretch my leg.'"

heading "Common complaints"
list {
  "The back of your thigh keeps feeling tight. It can come from your back or a nerve, so ask a doctor.",
  "The bone you sit on aches while you drive or sit. Often a tendon is sore there, so try a soft cushion and skip hard stretches.",
  "Both legs are sore the day after hills or fast runs. That's plain soreness if it fades.",
  "You felt a sudden stab at speed. It can be a tear, so stop, and open our page on the pulled hamstring.",
}

heading "At home"
list {
  "If both legs look and feel the same, and no danger sign fits you, roll each thigh slowly on a foam roller, two minutes at most. Not behind the knee, with blood thinners or after a fresh pull.",
  "If it doesn't hurt, and you felt no stab or pop, lie on your back, knees bent. Lift your hips and lower them slowly, ten times.",
  "Had a tear before? Keep up your strength work: nearly one in three comes back within a year (Erickson and Sherry, 2017).",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Your hamstrings run down the back of your thigh, where they bend your knee and pull your thigh back. Their hardest moment comes just before your foot lands, because your lower leg swings forward and they have to slow it down. Then they help bring your body over your foot."

danger "rhabdo"
danger "clot"
danger "child-hip"
danger "sit-bone-pop"
danger "muscle-tear"
danger "leg-weak"
danger "stress-fracture"
danger "sciatica"
danger "pull-fresh"
warning "Please let nobody press hard on the bone you sit on, because a tendon and a large nerve lie there. If your leg tingles or goes numb during a massage, say so, and the pressing stops."
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "operation"
danger "knee-hollow"

quiz {
  id = "again",
  question = "How many pulled hamstrings come back within a year?",
  wrong { "Very few", because = "Sadly it's more: nearly one in three. Keeping up your strength work is worth it." },
  right { "Nearly one in three", because = "Yes. So don't stop your strength work on the first day without pain." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "hamstring-strain", feels_like = "a sudden pain in the back of your thigh?" }
link { to = "low-back-pain" }
link { to = "soreness", feels_like = "soreness after a hard run?" }
link { to = "glutes" }
link { to = "knees" }
link { to = "calves" }
link { to = "assisted-stretching" }
