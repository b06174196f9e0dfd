-- Lower back. The signs of squeezed nerves come first in "When not to get a massage".
area {
  name = "Lower back",
  latin = "Erector spinae, quadratus lumborum",
  also = { "Small of the back" },
  on = "lower-back",
  review_by = "2027-11-30",
}

text "Slow hands may ease a sore back for a short time. Use the good hours to move."

benefit "circulation" {
  title = "Warm hands on a stiff back",
  text = "Few things feel as good on a stiff back as a pair of warm hands. The warmth is in your skin: in one study of the thigh, the skin got warmer, but the muscle below got no more blood. Your back has not been tested. A walk is what puts its muscles to work.",
  today = "If no danger sign fits you, walk for ten minutes, even if you go slowly.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh and not here, in 2004",
}
benefit "flexibility" {
  title = "It may ease your back, so you can move",
  text = "A massage may ease a sore back for a short time, and that may get you moving again. A guide for doctors names it as one choice for new back pain, and a guide for physical therapists says it may be used. The studies behind both are weak, so don't count on it alone.",
  today = "If no danger sign fits you and you have no hip replacement, lie down, bend your knees, and rock them gently from side to side, ten times.",
  show = "knee-rock",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "GEORGE21", "ACP17" },
  tested = "Adults with back pain, in the studies behind two guides (2017, 2021)",
}
benefit "inflammation" {
  title = "Does it calm an inflamed back?",
  text = "A sore back can feel hot inside, and gentle hands may soothe it. Inflammation is how your body starts to heal. But most often nothing in your back is inflamed, so there's nothing to rub away. We found no study that has tested it. The good news is that most new back pain gets better with or without treatment (Qaseem and others, 2017).",
  today = "If your skin there feels hot and cold as usual, put something warm, not hot, on your back for fifteen minutes.",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "A calm hour for a tired back",
  text = "An aching back wears you out, and a massage lets you lie still while somebody takes care of you. One large review from 2004 found people less anxious right after a session. That's calm in general: it doesn't treat the pain, so keep up your walks and exercises as well.",
  today = "Lie on your back with your knees bent, or on your side if you're pregnant, and let your breath go slowly for two minutes.",
  show = "lie-and-breathe",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You lie face down with a pillow under your hips, or on your side. Only your back is uncovered, and you can keep your shorts on. The sheet goes below your waist only if you say yes. If you take blood thinners or have weak bones (osteoporosis), tell us first, so that we keep it light."
list {
  "Palms glide beside your spine, never on it, which feels warm and broad.",
  "Slow presses feel deep and steady.",
  "Slow holds draw the skin a little, and wait.",
}

heading "What to ask for"
text "You could say: 'Please use your palms beside my spine, go slowly, and stop at once if my leg tingles.'"

heading "Common complaints"
list {
  "You have a dull ache across your lower back, like a band. Usually it eases within weeks, so keep moving gently.",
  "You're stiff after sitting for a long time, or after a long run. Get up now and then, and walk a little.",
  "You felt a sudden catch when you bent down. That can be scary, but most often it's not dangerous: our page on low back pain has more.",
  "It hurts deep in the bone, low on one side. Don't run, and see a doctor this week.",
}

heading "At home"
list {
  "If no danger sign fits you, walk for ten minutes, even if you go slowly, and don't stay in bed for long.",
  "When you sit for hours, stand up once an hour, and walk around for two minutes.",
  "Has it lasted for months? Guides put exercise first. Pick one kind that you like today, and ask us how to start.",
  "Ask us who can show you exercises that fit your back.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "These muscles run along both sides of your spine. Each time a foot lands, your body wants to tip forward, and they hold it up: once for the left foot and once for the right. Runners lean forward a little (Teng and Powers, 2014). Your lower back keeps you from tipping further."

text "In short: massage may ease your back for a short time. Check the danger signs first. Then keep moving, gently."

danger "cauda"
danger "both-legs"
danger "belly-back"
danger "leg-weak"
danger "back-fever"
danger "sacrum"
danger "back-signs"
danger "back-bones"
danger "sciatica"
danger "blood-thinners"
danger "weak-bones"
danger "pregnant"

quiz {
  id = "inflamed",
  question = "Your back aches. Is it inflamed?",
  wrong { "Yes, nearly always", because = "It can feel that way, but most often nothing is inflamed. So keep moving gently." },
  right { "Usually not", because = "Right. And most new back pain gets better with or without treatment, so stay as active as you can." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "low-back-pain", feels_like = "an ache across your lower back?" }
link { to = "glutes" }
link { to = "upper-back" }
link { to = "hips" }
link { to = "myofascial-holds" }
