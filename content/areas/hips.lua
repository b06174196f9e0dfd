-- Hips. The joint lies deep, so most claims here are untested. Bone pain is the trap.
area {
  name = "Hips",
  latin = "Coxa, gluteus medius",
  also = { "Hip bursitis", "Outer hip pain" },
  on = "hips",
  review_by = "2027-11-30",
}

text "Massage can calm you, and your hip may feel freer for a while. Have a sore hip checked first."

benefit "circulation" {
  title = "Warm skin around your hip",
  text = "Slow strokes warm the skin, which can be a comfort on a stiff hip. This was measured just once, on the thigh. The joint lies deep below thick muscle, and in tests on arms and thighs, massage sent no more blood to the muscle. Walking puts everything around your hip to work.",
  today = "If no hip or groin hurts, running or at night, and you have no hip replacement, hold on, and march in place for one minute.",
  show = "march",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "SHOE97" },
  tested = "13 men, on the thigh, in 2004, and 10 people in 1997",
}
benefit "flexibility" {
  title = "Your hip may feel freer",
  text = "If tight muscles hold your hip back, it may move more freely for a while after a massage. The gain was small in a review of massage in general. If the joint itself stops you, hands won't change that, but a physical therapist can find out which of the two it is.",
  today = "If nothing pinches and you have no hip replacement, sit with one ankle across the other knee and lean forward a little for five slow breaths. Then change sides.",
  show = "figure-four",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
  tested = "Part of 29 trials with 1,012 people; review from 2020",
}
benefit "inflammation" {
  title = "Does it bring down swelling?",
  text = "Once you know what is wrong, a massage of the muscles around a sore hip may feel soothing. Swelling is part of inflammation, which is how your body starts to heal. In a tendon, the joint or the bone, hands can't press it out, and no study that we found has tested it. Not sure whom to ask about it? Please ask us.",
  today = "Sleep on the side that doesn't hurt, with a pillow between your knees.",
  show = "pillow-between-knees",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "Calmer, and well covered",
  text = "Your hip can be worked on right through a sheet, so you choose what stays covered, and you can stop at any time. One large review from 2004 found people calmer right after a massage. It was about massage in general, and calm is what massage is best proven to give.",
  today = "If it doesn't hurt, lie on your side with a pillow between your knees, and breathe slowly for two minutes.",
  show = "pillow-between-knees",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You stay covered, and we can work through the sheet if you like that better. A flat hand presses slowly into the muscle beside your hip and lets go. Then your leg is turned gently in and out. It feels deep, but it should not pinch, so say so if it does. If you take blood thinners, tell us first. With a hip replacement, ask your surgeon before any massage."

heading "What to ask for"
text "You could say: 'Please work through the sheet, on the muscles around my hip, and skip the bony point at the side.'"

heading "Common complaints"
list {
  "Your hip or groin is stiff after sitting for a long time. A short walk often helps. If it stays, see our page on stiff or sore joints.",
  "The side of your hip is sore when you lie on it. Some call that bursitis, but often it's a tendon that needs strength work.",
  "It pinches in front when you bend far. Don't push it, and have it checked if it stays.",
  "It hurts deep inside with each step, or at night. Stop running, and see a doctor today.",
}

heading "At home"
list {
  "If it doesn't hurt and you have no hip replacement, lie on your side and lift the top leg slowly, ten times on each side.",
}
movement { of = "side-leg-lift" }
list {
  "If hills hurt, stick to flat routes for now.",
  "Ask us who can show you hip strength work. Runners with sore knees often need it, too.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "With each step, your hip swings your thigh forward and back. The thigh is furthest back just after your toes leave the ground, and furthest forward late in the swing. The muscles at the side work most while that foot is down, because they keep you level on one leg."

danger "fall-leg"
danger "clot"
danger "groin-lump"
danger "child-hip"
danger "femoral-neck"
danger "hot-joint"
danger "clot-risk"
danger "blood-thinners"
danger "operation"
danger "hip-point"

quiz {
  id = "block",
  question = "Your hip joint itself is stiff. Can massage change that?",
  wrong { "Yes, with enough pressure", because = "More pressure doesn't change a joint, and it can leave you sore." },
  right { "No, only the muscles may ease", because = "Right. If muscles hold the hip back, it may feel freer for a while. A physical therapist can find out which it is." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "arthritis", feels_like = "a stiff, achy hip?" }
link { to = "sore-bone" }
link { to = "glutes" }
link { to = "hip-flexors" }
link { to = "adductors" }
link { to = "it-band-syndrome" }
link { to = "compression" }
link { to = "overuse", feels_like = "an ache that builds from week to week?" }
