-- Ankles. Short page. Light strokes after a sprain have some support; bend does not.
area { name = "Ankles", latin = "Talocrural and subtalar joints", on = "ankles" }

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
  title = "A massage can leave you calmer",
  text = "Being kept from running by an ankle is no fun. In a review of 37 trials, people felt calmer right after one massage. It need not be on the ankle. A back massage leaves a sore joint in peace.",
  today = "Close your eyes and count ten slow breaths.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "Your foot rests on a pillow. If it is swollen, the strokes are so light that you hardly feel them. If not, the calf is kneaded and the ankle moved gently."

warning "Is your foot cold, numb or crooked after a twist or a fall? Don't rub it or wrap it. Call 911 and tell a member of staff now."
warning "One ankle or calf swollen, warm or changed in color, with no twist or fall? Don't rub it: it can be a blood clot. Tell a member of staff now."
warning "Twisted your ankle, and can't take a few steps? Or a bone is sore to touch? No massage. Tell a member of staff: you may need an X-ray."
warning "Toes numb, blue or cold under a wrap? It is too tight: take it off at once."

link { to = "feet" }
