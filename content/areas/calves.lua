-- Calves. The lead trap here is a blood clot: keep that warning first.
area { name = "Calves", latin = "Gastrocnemius and soleus", on = "calves", review_by = "2027-11-30" }

text "Your calves lift your heel and push you forward. Unless you sprint, no other muscles do more of that work."

benefit "circulation" {
  title = "It warms the skin",
  text = "Rubbing brings more blood to the skin, so your calf feels warm. In tests on thighs and arms, the muscles got no more. In one small study, gentle knee moves about tripled blood flow to the thigh.",
  today = "Bend your ankles up and down, slowly, ten times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "The stretch may feel easier",
  text = "Your calf may feel looser for a while. The muscle stays just as stiff: in 18 runners, massage made no difference. After weeks of foam rolling, ankles did not bend further.",
  today = "Stand at a wall, one foot back, and ease into a calf stretch.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "KONG18", "KONRAD22" },
}
benefit "inflammation" {
  title = "Signs in your blood may dip a bit",
  text = "This is about your blood: we found no test of the calf itself. In a review of 99 studies, signs of inflammation fell a little. Critics say the better studies found less. It does not mean that you mend sooner.",
  today = "After your next hard run, walk for ten minutes before you sit.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "DUPUY18" },
}
benefit "relaxation" {
  title = "Soreness can ease for a while",
  text = "After hard exercise, massage can make sore muscles hurt a little less. In a review of trials, this lasted up to three days. After a 100-mile race it was gone by the next day.",
  today = "Only if both calves look and feel alike: stroke each one upward for two minutes.",
  grade = "some",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "GUO17", "DAVIS20", "HOFF16" },
}

heading "How it is done"
text "You lie face down with a pillow under your ankles. A few minutes on each calf is enough. From 0 to 10, keep the pressure at 6 or less. That is common practice, not science."
list {
  "Long strokes: flat hands glide from heel to knee. It feels warm and smooth.",
  "Kneading: hands lift and squeeze the muscle, like dough. It feels firm.",
  "Press and let go: a palm sinks in slowly. It feels deep and steady.",
  "Foam roll: your own weight sets how firm it is.",
}

heading "Common complaints"
list {
  "Cramp at night.",
  "Tight or heavy legs after hills or fast runs.",
  "Both calves sore, one to three days after a hard run. This fades by itself.",
  "A sudden pain, like a kick. It can be a tear, so have it checked first.",
}

heading "At home"
list {
  "Walk a little, often. Your calves pump blood with each step.",
  "Only if both calves look and feel alike: roll each slowly, up to two minutes.",
  "Rise on your toes and lower slowly, ten times, if it does not hurt.",
}

heading "In your stride"
text "They switch on just before your foot lands. They work hardest late in each step, as your body moves over your foot. Then they rest while the leg swings."

warning "One calf swollen, warm, sore or changed in color, and the other not? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "A clot is more likely after a long trip, an operation or days in bed. It can give no sign at all. If that fits you, ask first, before anyone rubs or rolls your calf."
warning "Calf tight and shiny, foot numb, and far more pain than you would expect? No massage. Call 911 and tell a member of staff now."
warning "Felt a sudden kick or pop in your calf? Have it checked first. No deep massage for about three days. Can't rise on your toes? Tell a member of staff now: you need care today."

quiz {
  id = "pump",
  question = "What moves the blood in your calves best?",
  wrong { "Firm massage", because = "It warms the skin. In tests on arms and thighs, the muscle got no more blood." },
  right { "Walking", because = "Yes. With each step, your calves squeeze blood up toward your heart. So walk a little, often." },
  wrong { "Sitting with your feet down", because = "Then the pump stands still. Get up now and then." },
}

link { to = "achilles" }
link { to = "shins" }
link { to = "knees" }
link { to = "calf-strain" }
link { to = "kneading" }
