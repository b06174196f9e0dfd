-- Ankles. Light strokes after a sprain have some support; bend does not.
area { name = "Ankles", latin = "Articulatio talocruralis", on = "ankles", review_by = "2027-11-30" }

text "Your ankle bends and points through about 38 degrees in each stride. Small muscles on both sides keep it from rolling over."

benefit "circulation" {
  title = "Warm skin around the ankle",
  text = "Light strokes may warm the skin around your ankle. The studies measured the thigh. There, the skin warmed, but the muscle got no more blood. To move blood in your legs, pump your feet up and down.",
  today = "Pump your feet up and down twenty times.",
  grade = "limited",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "More bend in the ankle?",
  text = "Foam rolling was tested for this, with no effect. After weeks of it, ankles bent no further. We found no trial of hands-on massage. Stiff after a sprain? Exercise is the usual way back.",
  today = "Toes to a wall: bend your knee toward it, heel down, ten times.",
  grade = "not supported",
  size = "none",
  sources = { "KONRAD22" },
}
benefit "inflammation" {
  title = "It may ease swelling a little",
  text = "After a sprain, feather-light strokes may help swelling go down. A review found only three fair trials. First put your foot up and move it gently. Wrap it, but not so tight that toes go numb or blue.",
  today = "Ankle swollen? Rest your foot up on a chair.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "VAIRO09" },
}
benefit "relaxation" {
  title = "Calmer, while the ankle rests",
  text = "Being kept from running by an ankle is no fun. In a review of 37 trials, people felt calmer right after one massage. It need not be on the ankle. A back massage leaves a sore joint in peace.",
  today = "Close your eyes and count ten slow breaths.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "Your foot rests on a pillow. If it is swollen, the strokes are so light that you hardly feel them. If not, the calf is kneaded and the ankle moved gently."

heading "Common complaints"
list {
  "Stiff or puffy for a while after a sprain.",
  "A wobbly feeling on rough ground.",
  "An ache below the ankle bone, on the inner or outer side. Does it stay? Have it checked.",
}

heading "At home"
list {
  "Stand on one leg near a wall for ten slow breaths, if it does not hurt.",
  "Swollen? Put your foot up when you can, and move it gently in between.",
  "Ask us for balance and strength steps before you run again.",
}

heading "In your stride"
text "Your ankle bends most in the middle of the step, as your body moves over your foot. It points most just after your toes leave the ground. Small muscles steady it while the foot is down."

warning "Is your foot cold, numb or crooked after a twist or a fall? Don't rub it or wrap it. Call 911 and tell a member of staff now."
warning "One ankle or calf swollen, warm or changed in color, with no twist or fall? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Twisted your ankle, and can't take a few steps? Or a bone is sore to touch? No massage. Tell a member of staff now: you may need an X-ray."
warning "Toes numb, blue or cold under a wrap? It is too tight: take it off at once."

quiz {
  id = "x-ray",
  question = "You twisted your ankle, and can't take a few steps on it. What comes first?",
  wrong { "A massage", because = "If a bone is broken, rubbing can do harm. Have it checked first." },
  right { "A check", because = "Yes. Tell a member of staff now: you may need an X-ray." },
  wrong { "Walking it off", because = "If you can't take a few steps, a bone may be broken. Keep off it for now." },
}

link { to = "feet" }
link { to = "achilles" }
link { to = "shins" }
link { to = "achilles-tendinopathy" }
link { to = "lymph-drainage" }
