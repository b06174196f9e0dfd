-- Lower back. Nerve signs (numb saddle, bladder, bowels) come first in "When not to".
area { name = "Lower back", latin = "Erector spinae, quadratus lumborum", on = "lower-back", review_by = "2027-11-30" }

text "Each time a foot lands, your body wants to tip forward. Your lower back holds it up, once for each foot."

benefit "circulation" {
  title = "Warm skin on a stiff back",
  text = "Warm hands can feel very good on a stiff back. The warmth is in the skin. In arms and thighs, massage sent no more blood to the muscles. We found no test on the back.",
  today = "Walk for ten minutes, even if you go slowly.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "Bending may feel easier",
  text = "When your back aches less, bending often feels easier. Guides for doctors and physical therapists list massage as one choice for new back pain. The help is short, and the studies are weak. Moving often keeps you bending.",
  today = "Lie down, knees bent, and rock them gently from side to side, ten times.",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "GEORGE21", "ACP17" },
}
benefit "inflammation" {
  title = "Calming an inflamed back?",
  text = "We found no trial that tested this. In most back pain nothing is inflamed, so there is nothing to calm down. Most new back pain gets better anyway. Stay active while it does.",
  today = "Put something warm, not hot, on your back for fifteen minutes.",
  grade = "not supported",
  size = "none",
  sources = { "ACP17" },
}
benefit "relaxation" {
  title = "Calmer, even if the back aches",
  text = "An aching back wears you out, and a massage is time to lie still. In a review of 37 trials, people felt calmer right after one session. For the pain itself, use it along with exercise, not instead.",
  today = "Lie with your calves on a chair for five minutes.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "You lie face down with a pillow under your hips, or on your side. Palms glide and press slowly beside the spine, never on it. It feels broad, warm and deep."

heading "Common complaints"
list {
  "A dull ache across the low back, like a band.",
  "Stiff after you sit for long, or after a long run.",
  "A sudden catch when you bend.",
}

heading "At home"
list {
  "Walk a little, often. Don't stay in bed for long.",
  "Get up from your chair now and then.",
  "Pain for months? Ask us for exercises that you like.",
}

heading "In your stride"
text "It works twice in each stride, around the time that a foot lands. Runners lean forward a little: about seven degrees in one study. These muscles keep you from tipping further."

warning "Numb between your legs, new trouble with bladder or bowels, or both legs weak? No massage. Call 911 and tell a member of staff now."
warning "Sudden, very bad pain in your back or belly, and you feel faint? No massage. Call 911 and tell a member of staff now."
warning "Is one leg or foot getting weak or numb? No massage. Tell a member of staff now: you need to be seen today."
warning "Back pain with a fever, or after a bad fall? No massage. Tell a member of staff now: you need to be seen today."
warning "Weight loss you can't explain, or pain at night? Ever had cancer? No massage. See a doctor this week."
warning "Weak bones, or steroid pills for a long time? Deep bone pain low on one side? A bone may be cracked. No massage and no running. See a doctor this week."

quiz {
  id = "inflamed",
  question = "Is your back inflamed when it aches?",
  wrong { "Yes, nearly always", because = "Most often nothing is inflamed, so there is nothing to calm down." },
  right { "Mostly not", because = "Right. Most new back pain gets better anyway. Stay active while it does." },
}

link { to = "glutes" }
link { to = "upper-back" }
link { to = "hips" }
link { to = "low-back-pain" }
link { to = "myofascial-holds" }
