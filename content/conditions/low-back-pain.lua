-- Low back pain. Nerve signs come first. Massage is an add-on for a short time; moving is the plan.
page { name = "Low back pain", also = { "Low back pain", "Lumbago", "Nonspecific low back pain", "Sciatica" }, on = "lower-back", review_by = "2027-11-30" }

text "Most back pain is not dangerous, and most people get better. A massage may ease it for a short time. Today: if no danger sign fits you, keep moving, gently. Serious causes are rare, and the danger signs tell you when to get help."

danger "cauda"
danger "both-legs"
danger "belly-back"
danger "leg-weak"
danger "back-fever"
danger "sacrum"
danger "back-signs"
danger "back-bones"
danger "sciatica"
danger "weak-bones"
danger "blood-thinners"
danger "pregnant"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "It's a dull ache across your lower back, or a sudden catch when you bend. The pain can be strong, and still nothing is badly hurt. It's very common. Most often no single part is to blame, and most people get better with or without treatment (Qaseem and others, 2017)."
text "Doctors call it nonspecific low back pain when they can't point to a single cause. That sounds odd, but it's mostly good news."

heading "Does it run down your leg?"
text "Pain, tingling or numbness from your back or buttock down the leg is often called sciatica. A large nerve may be squeezed or sore. Let a doctor or physical therapist check it this week, or today if the leg gets weak. Until then, nobody should press deep where it tingles. A light massage elsewhere, just to feel calmer, may still be fine: ask us."

heading "What massage can do"
text "It may ease your back for a short time, so that you can get moving. It can also leave you calmer, and that counts when a sore back keeps you up. You stay covered, except the part being worked on, and you can say stop at any time."
benefit "relaxation" {
  title = "It may ease your back for now",
  text = "A massage can feel very good on a sore back, and the pain may ease for a while. A guide for doctors lists it as one choice for new back pain, and a guide for physical therapists says that it may be used. Both rest on weak studies. Most people get better anyway, so use the good hours to move.",
  today = "If no danger sign fits you and you're not pregnant, lie down with your calves on a chair for five minutes.",
  show = "calves-on-chair",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  tested = "Adults with back pain, in the studies behind two guides (2017, 2021)",
  sources = { "ACP17", "GEORGE21" },
}

heading "What it has not been shown to do"
text "Massage has not been shown to help for long, or to treat the cause. A Dutch guide advises against massage alone (Swart and others, 2021). It says that a little of it can be part of care that keeps you active."

heading "What comes first"
text "Guides for doctors and physical therapists say much the same (Qaseem and others, 2017; George and others, 2021):"
list {
  "Is the pain new? Stay active, as well as you can.",
  "Use something warm, if your skin there feels hot and cold as usual.",
  "When you sit for hours, stand up once an hour, and walk around for two minutes.",
  "Has it lasted for months? Then exercise comes first. Pick one kind that you like today, and ask us how to start.",
}

heading "How long it takes"
text "New back pain usually eases within weeks. It can come and go, and that alone is no sign of harm. Even pain that has stayed for a long time can still get better. If nothing has changed after a few weeks, please ask to be seen."

heading "Do today"
list {
  "If no danger sign fits you, walk for ten minutes, even if you go slowly, and don't stay in bed for long.",
}
movement { of = "walking" }
list {
  "If your skin there feels hot and cold as usual, put something warm, not hot, on your back for fifteen minutes.",
  "If no danger sign fits you and you have no hip replacement, lie down, bend your knees, and rock them gently from side to side, ten times.",
}
movement { of = "knee-rock" }
list {
  "Ask us who can show you exercises that fit your back.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage may ease your back for a short time, but it has not been shown to help for long. Keep moving, as well as you can. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'My lower back aches. Please start light, and stop if it tingles or shoots down my leg.'"

quiz {
  id = "bed",
  question = "Your back has hurt since yesterday, and no danger sign fits you. What is best?",
  wrong { "Stay in bed until it is gone", because = "Guides say to stay active. A little and often is enough." },
  right { "Keep moving, gently", because = "Yes. Stay active, use something warm if you like, and let it settle. A massage can come on top." },
  wrong { "Massage, and nothing else", because = "It may ease your back for a short time. Guides say to keep active as well." },
}

link { to = "lower-back" }
link { to = "glutes" }
link { to = "hips" }
link { to = "get-help" }
