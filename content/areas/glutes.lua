-- Glutes. Tingling down the leg means that the pressing stops: a large nerve lies below.
area { name = "Glutes", latin = "Gluteus maximus, piriformis", on = "glutes", review_by = "2027-11-30" }

text "Your glutes are the big muscles you sit on. They steady you as your foot lands, then drive your hip back. In a sprint, your hips become the main engine."

benefit "circulation" {
  title = "Warm skin over a deep muscle",
  text = "Firm strokes warm the skin over your glutes. We found no proof that more blood gets deep inside. On the thigh, the skin got warmer but the muscle stayed the same. A flight of stairs puts your glutes to work.",
  today = "Take the stairs once, at an easy pace.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "Your hips may feel looser",
  text = "After firm work on the glutes, bending forward may feel easier for a while. We found no trial on the glutes alone. In a review of foam rolling before exercise, reach grew by four percent. That is small.",
  today = "Lie on your back and pull one knee to your chest. Then the other.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "WIEW19", "DAVIS20" },
}
benefit "inflammation" {
  title = "Pressing swelling from your hip?",
  text = "We found no trial that tested this. Pain on the bony side of the hip is mostly an overworked tendon. There is little swelling to squeeze out. Strength exercises are the usual plan.",
  today = "Squeeze your glutes for five seconds, ten times.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "Sore spots may take more pressure",
  text = "After steady pressure, a sore spot may take more before it hurts. A review of trials found that. But people did not rate their pain clearly lower. We found no such trial on runners' glutes.",
  today = "Sit on a soft ball, on one sore spot, for half a minute.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "LU22" },
}

heading "How it is done"
text "You lie face down or on your side, covered by a sheet. A forearm or fist presses slowly into the muscle, often through the sheet. It feels deep and dull. Sharp or tingling is too much."

heading "Common complaints"
list {
  "A deep, dull ache in the buttock.",
  "Tight after hills, or after you sit for long.",
  "Sore at the side of the hip when you lie on it. That is often a tendon.",
}

heading "At home"
list {
  "Lie on your back, knees bent, and lift your hips ten times.",
  "Stand up now and then when you sit for long.",
  "Using a ball? Stay on soft muscle, for two minutes at most. Tingling? Stop.",
  "Ask us which glute exercises fit you.",
}

heading "In your stride"
text "They switch on just before your foot lands. First they brake, then they drive your hip back. The ones at the side keep you level while you stand on that leg."

warning "Numb between your legs, new trouble with bladder or bowels, or both legs weak? No massage. Call 911 and tell a member of staff now."
warning "Tingling or numb down your leg? Say so and stop the pressure: a large nerve lies below. If it stays, have it checked this week. Is the leg getting weak? Tell a member of staff now."
warning "Deep pain in the bone, low on one side, that massage does not change? No massage and no running. Have it checked this week: it may be a stress fracture, a small crack in the bone."

quiz {
  id = "sore-spot",
  question = "A sore spot is pressed for a while. What changed in the trials?",
  wrong { "People felt less pain", because = "They did not rate their pain clearly lower." },
  right { "The spot could take more", because = "Yes: it took more pressure before it hurt. How sore people felt hardly changed." },
}

link { to = "hips" }
link { to = "lower-back" }
link { to = "hamstrings" }
link { to = "low-back-pain" }
link { to = "trigger-points" }
