-- Quads. The best studied muscle of all: most of the numbers were measured here.
area { name = "Quads", latin = "Quadriceps femoris", on = "quads", review_by = "2027-11-30" }

text "Your quads are the front of your thigh. When your foot lands they brake, and keep your knee from giving way. Downhill they brake longest, so they get sore."

benefit "circulation" {
  title = "Warmer skin, but not muscle",
  text = "After thigh massage, the skin was about two degrees Fahrenheit warmer. The muscle below got no warmer, and no more blood. In another small study, gently straightening the knee about tripled the flow.",
  today = "While you wait, straighten each knee ten times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "Rolling may help you bend more",
  text = "In a review of 11 studies, weeks of foam rolling gave this muscle more reach. Another review found mixed results. The muscle is no softer, though. After a downhill run, massage did not change how stiff it was.",
  today = "Got a foam roll, and both legs look and feel alike? Roll each thigh slowly, half a minute.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "KONRAD22", "KONG18" },
}
benefit "inflammation" {
  title = "Muscle samples looked calmer",
  text = "Eleven young men cycled until they could do no more. Then one thigh was massaged for ten minutes. Hours later, muscle samples showed fewer signs of inflammation. It does not show that they felt better or healed sooner.",
  today = "After a hard day, make tomorrow's run an easy one.",
  grade = "limited",
  size = "small",
  lasts = "a few hours",
  sources = { "CRANE12" },
}
benefit "relaxation" {
  title = "Tired legs can feel fresher",
  text = "After an Ironman, a very long triathlon, 74 finishers had a short thigh massage or just sat. Those with massage felt less tired: 15 points less on a scale of 100. Their pain was a little lower too.",
  today = "Only if both legs look and feel alike: stroke each thigh upward for two minutes.",
  grade = "some",
  size = "small",
  lasts = "a few hours",
  sources = { "NUNES16" },
}

heading "How it is done"
list {
  "Long strokes from knee to hip. It feels warm and smooth.",
  "Kneading: both hands lift and squeeze. It feels firm.",
  "Slow presses with a palm or forearm. It feels deep.",
}

heading "Common complaints"
list {
  "Stairs down hurt, one to three days after hills or a race.",
  "Heavy, tired thighs late in a long run.",
  "A dead leg after a knock. No deep work for about three days.",
  "An ache at the kneecap or just below it.",
}

heading "At home"
list {
  "Sore on both sides? Walk or cycle easily.",
  "Only if both legs look and feel alike: roll each thigh, up to two minutes.",
  "Stand up from a chair and sit down slowly, ten times, if it does not hurt.",
  "A race soon? Ask us when a massage fits your plan.",
}

heading "In your stride"
text "They switch on just before your foot lands. Then they brake, while your knee bends about 40 degrees. One of them also helps lift your thigh as the leg swings."

warning "Dark urine like cola after a very hard effort? Muscles so swollen or weak that you can't use them? No massage. Call 911 and tell a member of staff now."
warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Do swelling and weakness keep getting worse after a hard effort? No massage. Get medical help today."
warning "A fresh knock with a bruise? No deep work for about three days: it can bleed more. Bend and straighten the knee gently instead."

quiz {
  id = "ironman",
  question = "After an Ironman, 74 people had a thigh massage or sat still. What did the massage change?",
  right { "How tired they felt", because = "Yes: 15 points less on a scale of 100. Pain was down by about seven." },
  wrong { "How tender the muscle was", because = "Pressed with a tool, it was just as tender. But they felt less tired." },
}

link { to = "knees" }
link { to = "hip-flexors" }
link { to = "kneecap-pain" }
link { to = "jumpers-knee" }
link { to = "soreness" }
link { to = "self-massage" }
