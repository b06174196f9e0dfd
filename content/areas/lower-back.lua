-- Lower back. Short page. Nerve signs (numb saddle, bladder, bowels) come first in "When not to".
area { name = "Lower back", latin = "Erector spinae, quadratus lumborum", on = "lower-back" }

text "Each time a foot lands, your body wants to tip forward. Your lower back holds it up, once for each foot."

benefit "circulation" {
  title = "Warm skin on a stiff back",
  text = "Warm hands can feel very good on a stiff back. The warmth is in the skin. In arms and thighs, massage did not send more blood to the muscles. We found no test on the back. A short walk puts your back muscles to work.",
  today = "Walk for ten minutes, even if you go slowly.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "Bending may feel easier",
  text = "When your back aches less, bending often feels easier. A guide for physical therapists says massage may be used for new back pain. The help is short, and the studies are weak. Moving often, in ways that feel safe, is what keeps you bending.",
  today = "Lie down, knees bent, and rock them gently from side to side, ten times.",
  grade = "limited",
  size = "small",
  lasts = "a short time",
  sources = { "GEORGE21" },
}
benefit "inflammation" {
  title = "It may ease new back pain",
  text = "In most back pain, nothing is inflamed, so there is nothing to calm down. Massage may still ease a new ache. A guide for doctors lists it as one choice, though the studies are weak. Most new back pain gets better anyway. Stay active while it does.",
  today = "Put something warm, not hot, on your back for fifteen minutes.",
  grade = "limited",
  size = "small",
  lasts = "a short time",
  sources = { "ACP17" },
}
benefit "relaxation" {
  title = "It helps you feel calmer",
  text = "An aching back wears you out. A massage is time to lie still and be looked after. People feel calmer right after one session, in a review of 37 trials. For the pain itself, use it along with moving and exercise, not in their place.",
  today = "Lie with your calves on a chair for five minutes.",
  grade = "good",
  size = "small",
  lasts = "right after",
  sources = { "MOYER04" },
}

heading "How it is done"
text "You lie face down with a pillow under your hips, or on your side. Palms glide and press slowly beside the spine, never on it. It feels broad, warm and deep."

warning "Numb between your legs, new trouble with bladder or bowels, or both legs weak? No massage. Call 911 and tell a member of staff now."
warning "Back pain with fever, weight loss, or pain at night? Ever had cancer, or a bad fall? Or deep bone pain low on one side? See a clinician before any massage."

link { to = "glutes" }
