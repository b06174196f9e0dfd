-- Hip flexors. A "tight" hip flexor on one side can be a stress fracture: keep that warning first.
area { name = "Hip flexors", latin = "Iliopsoas, rectus femoris", on = "hip-flexors", review_by = "2027-11-30" }

text "These muscles at the front of your hip lift your thigh. When your leg trails behind you, they stop it and swing it forward."

benefit "circulation" {
  title = "Warm skin, but not deep inside",
  text = "Strokes on the upper thigh warm the skin: a study of 13 men measured it. The muscle below got no more blood. Your deepest hip flexor lies behind your belly, far from the skin. Easy knee lifts put it to work.",
  today = "Lift each knee slowly, ten times, holding on to a chair.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "The front thigh may gain reach",
  text = "One of these muscles also runs down your thigh. In one review, weeks of foam rolling gave the quads more reach. Another review found mixed results. We found nothing on the deep hip flexor.",
  today = "Kneel with one knee on a cushion, and ease your hip forward for five slow breaths.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "KONRAD22" },
}
benefit "inflammation" {
  title = "Less swelling at the front hip?",
  text = "We found no trial that tested this on hip flexors. Hills or a long race can leave both hips sore in front. That soreness fades by itself over some days. Rest and easy runs give it time.",
  today = "After your next long run, plan one easy day.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "A massage helps you feel calmer",
  text = "You lie on your back, a pillow under your knees, so your hips can rest. Trials of massage in general found people calmer right after one session. We found none on the hip flexors alone.",
  today = "Lie down, a pillow under your knees, and rest for three minutes.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
list {
  "Long strokes on the front of the thigh. It feels warm.",
  "Soft, slow pressure just inside the hip bone. It feels deep and a little odd.",
  "Helped stretch: your leg hangs off the table. It feels like a slow pull.",
}

heading "Common complaints"
list {
  "Tight at the front of the hips after you sit for long.",
  "A pulling feeling in front on hills or fast runs.",
  "Both hips sore in front, one to three days after a race. This fades by itself.",
  "One hip that hurts with each landing. Have it checked first.",
}

heading "At home"
list {
  "Stand up and walk a few steps each hour.",
  "Lie at the edge of your bed and let one leg hang down, for five slow breaths.",
  "Leave out fast hills until both hips feel fine.",
  "Ask us to show you a stretch that fits you.",
}

heading "In your stride"
text "They work as you push off, when your leg trails behind you. They stop it, and swing the thigh forward while your foot is in the air."

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Pain at the front of one hip that gets worse with each landing? No massage and no running. See a doctor or physical therapist as soon as you can, this week at the latest. It may be a stress fracture (a small crack in the bone), not a tight muscle."
warning "Have you been told that you have a bulge in a blood vessel? Are you pregnant? Then no pressing into the belly. Ask for light thigh strokes instead."
warning "Deep pressing into the belly is for trained hands only. No deep pressing where you feel a pulse in the groin."

quiz {
  id = "one-side",
  question = "One hip has felt tight for weeks. Each landing makes it worse. What now?",
  wrong { "Stretch it harder", because = "If the bone is cracked, stretching won't help, and you lose time." },
  wrong { "Have it pressed deeply", because = "Not before a check. The bone may be hurt." },
  right { "Stop running, and have it checked", because = "Yes. It may be a stress fracture, not a tight muscle." },
}

link { to = "quads" }
link { to = "hips" }
link { to = "adductors" }
link { to = "strain-or-soreness" }
link { to = "assisted-stretching" }
