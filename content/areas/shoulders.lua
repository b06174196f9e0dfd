-- Shoulders. Pain here can come from the heart: keep that warning first.
area { name = "Shoulders", latin = "Deltoideus, trapezius", on = "shoulders", review_by = "2027-11-30" }

text "Your arms swing to keep your body from twisting, and your shoulders carry that swing. In one study, running with arms held to the chest cost nine percent more energy."

benefit "circulation" {
  title = "Warm skin on tired shoulders",
  text = "Kneading warms the skin. In tests on thighs and forearms, no stroke sent more blood to the muscle. Moving does. In one small study, a light hand grip about tripled blood flow in the forearm.",
  today = "Swing both arms loosely, forward and back, twenty times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "Reaching up may feel easier",
  text = "Tight shoulders may feel freer for a while. We found no trial on runners' shoulders. In other trials of massage the gain in reach was small. Most likely the stretch just bothers you less.",
  today = "Make ten slow circles with your shoulders, as big as feels good.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
}
benefit "inflammation" {
  title = "Calming inflamed shoulders?",
  text = "We found no trial that tested this. After a long run, shoulders are more often tired than inflamed. Then there is nothing to calm down. Is one shoulder hot or swollen? Tell a member of staff now.",
  today = "On your next run, shake out your arms at each mile.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "Worry can ease over some visits",
  text = "One massage calms you for a while. In a review of trials, people who came several times felt less anxious in general. Most were not runners. If worry or low mood weighs on you, talk to your doctor as well.",
  today = "Write down one worry, then breathe out slowly five times.",
  grade = "some",
  size = "medium",
  lasts = "time not known",
  sources = { "MOYER04" },
}

heading "How it is done"
text "You sit or lie face down. Hands lift and squeeze the muscle between your neck and arm. Then they hold a sore spot, and move your arm gently. It should feel firm, never sharp."

heading "Common complaints"
list {
  "Shoulders that creep up and tighten, late in a long run.",
  "A tight, sore band from the neck to the arm.",
  "Tired shoulders after hours at a desk.",
}

heading "At home"
list {
  "Run with loose hands, as if you held a raw egg in each.",
  "Breathe in and lift your shoulders. Breathe out and let them drop. Five times.",
  "Lean one shoulder on a soft ball at a wall for half a minute.",
  "New to massage? Ask for just the shoulders, with your clothes on.",
}

heading "In your stride"
text "Each arm is furthest back when the foot on its side lands. Then it swings forward, with the elbow bent. Your arms turn against your legs, so your body stays straight."

warning "Pressure or pain in your chest, maybe in an arm or the jaw, too? Or suddenly short of breath? That is no job for massage. Call 911 and tell a member of staff now."
warning "Fell on your shoulder and can't lift the arm? No massage. Tell a member of staff now, and have it checked today."
warning "An arm that tingles or goes numb, on and off for days? Have it checked this week, before anyone presses there."

quiz {
  id = "arms",
  question = "What do your arms do for you when you run?",
  wrong { "They pull you forward", because = "In a study, they gave less than one percent of the push." },
  right { "They balance your legs", because = "Yes. They turn against your legs, so your body does not twist. Let them swing loosely." },
}

link { to = "neck" }
link { to = "upper-back" }
link { to = "sleep-and-mood" }
link { to = "strain-or-soreness" }
link { to = "kneading" }
