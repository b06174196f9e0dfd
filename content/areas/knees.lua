-- Knees. Massage goes to the muscles above and below; the joint itself is left alone.
area { name = "Knees", latin = "Genu, patella", on = "knees", review_by = "2027-11-30" }

text "Massage can feel good above and below the knee. Strong hips and thighs and shorter runs come first."

benefit "circulation" {
  title = "Warm skin above the knee",
  text = "Strokes on your thigh warm the skin above the knee, which can feel soothing. They brought the muscle no more blood. Moving does more: in one small study, gently moving the knee about tripled the flow to the thigh.",
  today = "Sit on a chair and straighten each knee slowly, ten times, if it doesn't hurt.",
  show = "knee-straighten",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "SHOE97" },
  tested = "13 men (2004), 10 people (1997)",
}
benefit "flexibility" {
  title = "Bending it may feel easier",
  text = "Your thigh muscles help to decide how far your knee bends. After a massage they may feel freer, so that bending it comes easier for a few hours. In trials of massage in general, the gain was small. If the joint itself blocks the bend, have it checked.",
  today = "If it doesn't hurt, sit and slide each foot back under the chair, as far as is easy, ten times.",
  show = "heel-slide",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
  tested = "Part of 29 trials with 1,012 people; review from 2020",
}
benefit "inflammation" {
  title = "Does it help a swollen knee?",
  text = "Is your knee hot, red or newly swollen for no reason you know? Get seen today, before any massage. A fever as well? Go to an emergency room now. Swollen for two weeks or more? See a doctor this week. We know of no trial of massage for a swollen knee. An ache around the kneecap often comes without swelling, and then a massage of the thigh can feel good.",
  today = "Is a knee hot, red or newly swollen? No massage: tell us now.",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "Calmer, even with a sore knee",
  text = "A sore knee can make you dread the stairs, and a massage can give your mind a rest from it. One large review from 2004 found people calmer right after a session. That was massage in general: it can't treat kneecap pain by itself, so keep up your exercises.",
  today = "Put your feet up and breathe out slowly for two minutes.",
  show = "feet-up",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You lie on your back, with a pillow under your knees and a sheet over the rest. The hands never press on the joint, and go only as high on your thigh as you like."
list {
  "Long strokes up the thigh feel warm and smooth, and kneading feels firm.",
  "Slow presses low on the calf feel deep.",
  "Light circles beside the kneecap are hardly felt.",
}
text "If you take blood thinners or a danger sign fits you, tell us first. Had surgery? Ask your surgeon first."

heading "What to ask for"
text "You could say: 'Please work on my thigh and calf, stay off the joint, and skip the back of my knee.'"

heading "Common complaints"
list {
  "An ache around or behind the kneecap, on stairs or when you squat: see 'Pain around the kneecap'.",
  "Stiff after sitting for a long time: straighten each knee slowly, five times, if it doesn't hurt.",
  "A sharp pain at the outside of the knee: it often comes from under the IT band. See 'Pain at the outside of the knee'.",
  "A sore spot just below the kneecap when you jump: that's often the tendon. See 'Pain below the kneecap'.",
}

heading "At home"
list {
  "If it doesn't hurt, and your knee doesn't lock or give way, stand up from a chair and sit down slowly, ten times.",
  "Run shorter, and skip the hills until stairs feel fine again.",
  "Ask us who can show you exercises for strong hips and thighs.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Your kneecap slides at the front and helps your thigh muscles pull. When you land, your knee bends to soften the blow, and it opens again as you push off. In the air it folds to about a right angle, so that the leg swings through fast."

danger "fall-leg"
danger "clot"
danger "sprain"
danger "hot-joint"
danger "kneecap-tendon"
danger "antibiotic"
danger "child-hip"
danger "stress-fracture"
danger "knee-locks"
danger "weeks-pain"
danger "clot-risk"
danger "blood-thinners"
danger "operation"
danger "knee-hollow"

quiz {
  id = "where",
  question = "Your knee aches. Where do the hands go?",
  wrong { "On the joint", because = "Pressing there has not been shown to heal the joint, and it can hurt." },
  right { "On the muscles above and below", because = "Yes. Your thigh and calf may feel easier for a while, and strong hips and thighs are the plan." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "kneecap-pain", feels_like = "an ache behind your kneecap?" }
link { to = "arthritis", feels_like = "a stiff or swollen knee?" }
link { to = "jumpers-knee" }
link { to = "it-band-syndrome" }
link { to = "quads" }
link { to = "hamstrings" }
link { to = "it-band" }
link { to = "kneading" }
