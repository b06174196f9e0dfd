-- Ankles. Short page. Light strokes after a sprain have some support; bend does not.
area { name = "Ankles", latin = "Talocrural and subtalar joints", on = "ankles" }

text "Your ankle bends and points through about 38 degrees in each stride. Small muscles on both sides keep it from rolling over."

benefit "circulation" {
  title = "Warm skin around the ankle",
  text = "Light strokes can warm the skin around your ankle. That was measured on the thigh. Blood flow to the muscle there stayed the same. To move blood in your legs, pump your feet up and down. Your calves do the work.",
  today = "Pump your feet up and down twenty times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "More bend in the ankle?",
  text = "A massage may feel good here. For bend, foam rolling was tested, with no effect. After weeks of it, ankles bent no further. We found no trial of hands-on massage. Stiff after a sprain? Exercise is the usual way back. Your physical therapist can show you how.",
  today = "Toes to a wall: bend your knee toward it, heel down, ten times.",
  grade = "not supported",
  size = "none",
  sources = { "KONRAD22" },
}
benefit "inflammation" {
  title = "It may ease swelling a little",
  text = "After a sprain, strokes as light as a feather may help swelling go down. A review found nine studies, and only three were fair trials. So do the basics first. Put your foot up, wrap it snugly, and move it gently. The strokes can come on top.",
  today = "Ankle swollen? Rest it on a chair, above your hip if you can.",
  grade = "limited",
  size = "small",
  lasts = "not known",
  sources = { "VAIRO09" },
}
benefit "relaxation" {
  title = "It helps you feel less anxious",
  text = "Being kept from running by an ankle is no fun. In a review of 37 trials, people felt calmer right after one massage. It need not be on the ankle. A back massage leaves a sore joint in peace.",
  today = "Close your eyes and count ten slow breaths.",
  grade = "good",
  size = "small",
  lasts = "right after",
  sources = { "MOYER04" },
}

heading "How it is done"
text "Your foot rests on a pillow. If it is swollen, the strokes are so light that you hardly feel them. If not, the calf is kneaded and the ankle moved gently."

warning "Twisted your ankle, and can't take a few steps? Or a bone is sore to touch? No massage. Tell a member of staff: you may need an X-ray."
warning "One ankle or calf swollen and warm, and you did not twist it? Don't rub it: it can be a blood clot. Tell a member of staff now."

link { to = "feet" }
