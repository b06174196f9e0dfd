-- Neck. Short page. Signs of a stroke or a torn neck artery come first in "When not to".
area { name = "Neck", latin = "Splenius and levator scapulae", on = "neck" }

text "Your neck keeps your head level while your body turns below it. When you tire, your shoulders creep up and your neck works harder."

benefit "circulation" {
  title = "It can warm the skin",
  text = "Warm hands feel good, and rubbing brings blood to the skin of your neck. The studies measured that on the thigh. In neck muscles no one has, so we promise no more. Moving your head and arms puts these muscles to work.",
  today = "Turn your head slowly left and right, five times each way.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "Turning may feel easier",
  text = "You may turn your head a little further for a while. In a review of 29 massage trials, people could stretch slightly more. How well that fits the neck is not clear. Short breaks to move your head help you keep it.",
  today = "Tip one ear toward your shoulder and breathe out. Then change sides.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
}
benefit "inflammation" {
  title = "Less inflammation in the neck?",
  text = "We found no trial that tested this. A tight neck is rarely inflamed anyway. More often it is tired from holding still, so there is nothing to rub away. Change how you sit now and then, and let your shoulders drop when you run.",
  today = "Breathe out, drop your shoulders, and let your arms hang for one minute.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "It helps you feel calmer",
  text = "A quiet half hour of massage is a rest for the mind. In a review of 37 trials, people felt less anxious right after one session. If your neck has hurt for months, it may do little. Ask about exercise, too.",
  today = "Rest your head against a wall and take ten slow breaths.",
  grade = "good",
  size = "small",
  lasts = "right after",
  sources = { "MOYER04" },
}

heading "How it is done"
list {
  "Long strokes from the head down to the shoulders. It feels warm.",
  "Kneading on top of the shoulders. It feels like a firm squeeze.",
  "A thumb rests on a sore spot for a while. It is a dull ache that fades.",
}

warning "Dizzy, seeing double, or slurred speech? An arm suddenly weak? The worst headache of your life? No massage. Call 911 and tell a member of staff now."
warning "No deep pressure on the front or side of the neck. Blood vessels and nerves run there. Ask for the back of the neck only."

link { to = "shoulders" }
