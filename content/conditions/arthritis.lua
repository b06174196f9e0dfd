-- Stiff, sore or swollen joints. The fact sheet has no study of massage for arthritis, nor of running and arthritis: the page says the first.
page { name = "Stiff, sore or swollen joints", also = { "Swollen joint", "Swollen knee", "Arthritis", "Osteoarthritis", "Wear and tear" }, on = { "knees", "hips" }, review_by = "2027-11-30" }

text "Many people have a stiff or sore joint, and a massage can still feel good. Today: move the joint slowly, as far as is easy, unless it's hot, swollen or new. Serious causes are rare, and the danger signs tell you when to get help."

danger "fall-leg"
danger "clot"
danger "femoral-neck"
danger "hot-joint"
danger "child-hip"
danger "knee-locks"
danger "weeks-pain"
danger "stiff-joints"
danger "blood-thinners"
danger "weak-bones"
danger "operation"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "Arthritis means that a joint is sore and stiff, often after you have rested. The most common kind is osteoarthritis, and many people call it wear and tear. The smooth layer in the joint gets thinner over the years."
text "There are other kinds, in which the body makes its own joints swell. Those need a doctor's care, so ask which kind you have."

heading "What massage can do"
text "The muscles around a stiff joint often feel tight. Slow strokes and kneading may make them feel easier for a while, and you may move with more ease. Ask for hands above and below the joint, not on it."
benefit "relaxation" {
  title = "A calm hour for all of you",
  text = "Sore joints can wear on your mood. After a massage, people feel calmer, and their pulse slows a little. The good evidence is about this calm in general, not about sore joints. It comes from one large review of 37 trials (Moyer, Rounds and Hannum, 2004). So take it as a good hour for all of you.",
  today = "Sit back and breathe out slowly ten times.",
  show = "breathing",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
  sources = { "MOYER04" },
}

heading "What it has not been shown to do"
text "Massage can't change the bone, or the smooth layer in the joint. Hands can't press swelling out, either. A joint that is newly swollen, hot or red needs to be seen today, and one that stays swollen for two weeks or more needs a doctor this week. These pages are for runners, and we haven't yet gone through the studies of massage for arthritis. Your doctor can tell you what is known."

heading "What comes first"
text "This is common practice, and a doctor or physical therapist can fit it to you:"
list {
  "Move a little, often, in ways that feel all right.",
  "Make the muscles around the joint stronger, in small steps. Under 'Do today' is one exercise for the knee.",
  "If running hurts for now, walk, bike or swim. Ask your doctor how much running suits your joint.",
  "Ask your doctor about pills, creams or shots before you try them.",
}

heading "How long it takes"
text "A joint can't become new again, but how it feels can change a lot from week to week. Good weeks and bad weeks are part of it. If it hurts more and more, or keeps you awake, please have it checked."

heading "Do today"
list {
  "If it's not hot or newly swollen, and you have no joint replacement, move the joint slowly, as far as is easy, ten times. Knee or hip? Slide your heel:",
}
movement { of = "heel-slide" }
list {
  "Is it a knee, with no joint replacement, and not hot or newly swollen? If it doesn't hurt, stand up from a chair and sit down slowly, ten times.",
  "After each half hour of sitting, walk two minutes.",
}
movement { of = "walking" }
list {
  "On your phone, list for your doctor what helped and what hurt.",
  "Ask us for strength exercises that suit you.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage can make the muscles around the joint feel easier for a while, but it can't change the joint. Move a little and often. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'This joint is stiff. Please work above and below it, and leave the joint itself in peace.'"

quiz {
  id = "where",
  question = "Your knee is stiff, but not hot or swollen. Where do the hands go?",
  right { "On the muscles above and below it", because = "Yes. They may feel easier for a while. The joint itself is left in peace." },
  wrong { "Deep into the joint", because = "Pressing can't change the joint, and it may hurt." },
}

link { to = "knees" }
link { to = "hips" }
link { to = "kneecap-pain" }
link { to = "relaxation" }
link { to = "get-help" }
