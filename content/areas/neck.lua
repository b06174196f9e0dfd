-- Neck. Signs of a stroke or a torn neck artery come first in "When not to".
area { name = "Neck", latin = "Splenius, levator scapulae", on = "neck", review_by = "2027-11-30" }

text "Your neck keeps your head level while your body turns below it. When you tire, your shoulders creep up and your neck works harder."

benefit "circulation" {
  title = "Warm hands on a tight neck",
  text = "Warm hands feel good, and rubbing brings blood to the skin. The studies measured that on the thigh. For neck muscles we found none, so we promise no more. Moving your head and arms puts these muscles to work.",
  today = "Turn your head slowly left and right, five times each way.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "Turning your head may feel easier",
  text = "In a review of 29 massage trials, people could stretch slightly further. Another review (2022) looked at presses on sore spots of the neck. Right after, necks moved a bit further; needles did better.",
  today = "Tip one ear toward your shoulder and breathe out. Then change sides.",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "DAVIS20" },
}
benefit "inflammation" {
  title = "Less inflammation in the neck?",
  text = "We found no trial that tested this. A tight neck is rarely inflamed. More often it is tired from holding still, so there is nothing to rub away. Change how you sit now and then.",
  today = "Breathe out, drop your shoulders, and let your arms hang for one minute.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "A quiet half hour can calm you",
  text = "A quiet half hour of massage is a rest for the mind. In a review of 37 trials, people felt less anxious right after one session. If your neck has hurt for months, it may do little for the pain.",
  today = "Rest your head against a wall and take ten slow breaths.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
list {
  "Long strokes from the head down to the shoulders. It feels warm.",
  "Kneading on top of the shoulders. It feels like a firm squeeze.",
  "A thumb rests on a sore spot for a while. It is a dull ache that fades.",
}

heading "Common complaints"
list {
  "A stiff neck after a long run, or a long day at a screen.",
  "Shoulders that creep up toward your ears.",
  "A dull headache that comes with a tight neck. Is it new? Have it checked.",
}

heading "At home"
list {
  "Rest your fingers on a sore spot at the back of your neck. Press lightly for five slow breaths.",
  "Look ahead when you run, not down at your feet.",
  "Working at a screen? Look around and move your head now and then.",
  "Nervous about your neck? Ask for a massage that leaves it out.",
}

heading "In your stride"
text "In each step, your body turns a little to the left and to the right. Neck muscles work all through the stride to keep your head level. So they can tire on long runs."

warning "Face drooping, slurred speech, or seeing double? Suddenly dizzy, or an arm suddenly weak? The worst headache of your life? No massage. Call 911 and tell a member of staff now."
warning "Neck pain after a fall or a crash? No massage, and keep your head still. Tell a member of staff now. Is an arm or leg weak or numb? Call 911."
warning "Stiff neck with a fever? No massage. Get medical help now. Bad headache, confused, or very ill as well? Call 911."
warning "An arm that tingles or goes numb, on and off for days? Have it checked this week, before anyone presses there."
warning "No deep pressure on the front or side of the neck. Blood vessels and nerves run there. Ask for the back of the neck only."

quiz {
  id = "front",
  question = "Where should nobody press deeply on your neck?",
  right { "On the front and the sides", because = "Yes. Large blood vessels and nerves run there. The back of the neck is fine." },
  wrong { "On the back", because = "Slow hands are fine there. Keep deep pressure off the front and the sides." },
}

link { to = "shoulders" }
link { to = "upper-back" }
link { to = "relaxation" }
link { to = "strain-or-soreness" }
link { to = "trigger-points" }
