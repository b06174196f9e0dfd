-- Hip flexors. Short page. A "tight" hip flexor on one side can be a stress fracture: keep that warning first.
area { name = "Hip flexors", latin = "Iliopsoas and rectus femoris", on = "hip-flexors" }

text "These muscles at the front of your hip lift your thigh. When your leg trails behind you, they stop it and swing it forward."

benefit "circulation" {
  title = "It warms the skin of the thigh",
  text = "Strokes on the upper thigh warm the skin: a study of 13 men measured it. The muscle below got no more blood. And your deepest hip flexor lies behind your belly, far from the skin. A few easy knee lifts put it to work.",
  today = "Lift each knee slowly, ten times, holding on to a chair.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "Stretching may feel easier",
  text = "One of these muscles also runs down the front of your thigh. In a review of 11 studies, weeks of foam rolling gave the quads more reach. We found nothing on the deep hip flexor. Short stretches through the day are a simple way to keep moving.",
  today = "Kneel on one knee and ease your hip forward for five slow breaths.",
  grade = "limited",
  size = "small",
  lasts = "while you keep it up",
  sources = { "KONRAD22" },
}
benefit "inflammation" {
  title = "Race soreness may ease a bit",
  text = "Hills or a long race can leave the front of both hips sore. Massage can take the edge off sore muscles for hours, at times for three days. We found no trial on hip flexors, or on swelling here. The rest is done by easy days.",
  today = "After your next long run, plan one easy day.",
  grade = "limited",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "GUO17", "HOFF16" },
}
benefit "relaxation" {
  title = "It helps you unwind",
  text = "You lie on your back, a pillow under your knees. Then the front of the hip can rest. Trials of massage in general found people calmer right after one session. None that we found looked at the hip flexors alone. Calm is a good reason to come.",
  today = "Lie down, a pillow under your knees, and rest for three minutes.",
  grade = "good",
  size = "small",
  lasts = "right after",
  sources = { "MOYER04" },
}

heading "How it is done"
list {
  "Long strokes on the front of the thigh. It feels warm.",
  "Soft, slow pressure just inside the hip bone. It feels deep and a little odd.",
  "Helped stretch: your leg hangs off the table. It feels like a slow pull.",
}

warning "Pain at the front of one hip that gets worse with each landing? Stop running, and no massage. See a clinician as soon as you can. It may be a stress fracture, not a tight muscle."
warning "Deep pressing into the belly is for trained hands only, and never in pregnancy. No deep pressing where you feel a pulse in the groin. Ask for thigh strokes instead."

link { to = "quads" }
