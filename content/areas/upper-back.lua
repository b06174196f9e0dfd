-- Upper back. No trial looks at this area by itself, and the page says so.
area { name = "Upper back", latin = "Trapezius, rhomboidei", on = "upper-back", review_by = "2027-11-30" }

text "These muscles hold your shoulder blades steady while your arms swing. Late in a long run they help you stay tall, and then they can ache."

benefit "circulation" {
  title = "Your back may feel warm",
  text = "Broad strokes bring blood to the skin, so your back soon feels warm. We found no study of the muscles below. On the thigh, only the skin got warmer. Rolling your shoulders gets the muscles to work.",
  today = "Roll your shoulders back ten times, slowly.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "Turning your chest may feel freer",
  text = "Your upper back may turn more easily for a while. We found no trial on it alone. In general, massage brings a small, short gain in reach. The change is mostly in how the stretch feels.",
  today = "Sit, cross your arms, and turn slowly left and right, five times.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
}
benefit "inflammation" {
  title = "Inflammation in the upper back?",
  text = "We found no trial that tested massage for this. An ache between the shoulder blades is mostly tired muscle, from desk work or running. Then there is no swelling to press out.",
  today = "Stand up each hour and stretch your arms overhead.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "Your pulse can slow a little",
  text = "Back massage is a good time to lie still. In a review of 37 trials, pulse and blood pressure dipped right after one session. The dip is small. Keep taking any medicine you have been given.",
  today = "Breathe in for four counts and out for six, ten times.",
  grade = "some",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
list {
  "Long strokes on both sides of the spine. It feels warm and broad.",
  "Kneading along the edge of the shoulder blade. It feels firm.",
  "A slow hold, with a flat hand. It feels slow and calm.",
}

heading "Common complaints"
list {
  "An ache between the shoulder blades.",
  "A hunched feeling late in a long run.",
  "Stiff after hours at a desk or in the car.",
}

heading "At home"
list {
  "Lie on your back, arms wide, for ten slow breaths.",
  "Lean on a soft ball at a wall, beside the spine, for half a minute.",
  "On long runs, look ahead and let your shoulders drop.",
  "Can't reach the sore spot? Ask us.",
}

heading "In your stride"
text "They work all through the stride. Each arm swing pulls on a shoulder blade, and these muscles hold it steady. They also keep your chest from sinking forward."

warning "Back pain with chest pain, or suddenly short of breath? Call 911 and tell a member of staff now."
warning "Back pain with a fever, or after a bad fall? No massage. Tell a member of staff now: you need to be seen today."
warning "Weight loss you can't explain, or pain at night? Ever had cancer? No massage. See a doctor this week."
warning "Weak bones, or a broken bone in your spine before? Tell the therapist first, and ask for light strokes only."

quiz {
  id = "dips",
  question = "What dips a little right after a massage?",
  right { "Pulse and blood pressure", because = "Yes. A review of 37 trials found that. People felt calmer as well." },
  wrong { "Stress hormones", because = "It sounds likely, but in tests they hardly changed. People still felt calmer." },
}

link { to = "shoulders" }
link { to = "neck" }
link { to = "lower-back" }
link { to = "strain-or-soreness" }
link { to = "myofascial-holds" }
