-- Glutes. Tingling down the leg means that the pressing stops: a large nerve lies below.
area {
  name = "Glutes",
  latin = "Gluteus maximus, piriformis",
  also = { "Buttocks", "Piriformis" },
  on = "glutes",
  review_by = "2027-11-30",
}

text "Slow pressure can feel good here. Add exercise for strength, and stop if your leg tingles."

benefit "circulation" {
  title = "Warm skin over a deep muscle",
  text = "Firm strokes warm the skin over your glutes, which is pleasant after a cold run or a long drive. One study measured this, on the thigh, and the muscle below stayed as it was. So don't expect more blood deep down: a flight of stairs is what gets your glutes going.",
  today = "Take the stairs once at an easy pace, if no hip, groin or knee hurts.",
  show = "stair-steps",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh and not here, in 2004",
}
benefit "flexibility" {
  title = "Bending forward may get easier",
  text = "After a firm massage of your glutes, bending forward may feel easier for a while. Nobody has tested these muscles alone. In a review of foam rolling before exercise, people could reach about 4 percent farther. That's a small gain, and moving often helps you keep it.",
  today = "If it doesn't hurt and you have no hip replacement, lie on your back and pull one knee to your chest, then the other, for five slow breaths each.",
  show = "knee-to-chest",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "WIEW19", "DAVIS20" },
  tested = "Rolling: a review from 2019. Massage: 29 trials, review from 2020.",
}
benefit "inflammation" {
  title = "Does it calm a sore outer hip?",
  text = "A massage of the muscles around a sore outer hip may feel soothing. Inflammation, with swelling, is how your body starts to heal. Here the pain usually comes from an overworked tendon. So there's little to press out, and no study that we found has tested it. Strength exercises are the usual plan, and the good news is that you can do them yourself.",
  today = "If it doesn't hurt, and nothing popped, squeeze your glutes for five seconds, ten times.",
  show = "squeeze-glutes",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "Tender spots may take more pressure",
  text = "After a slow press that is held, a tender spot may take more pressure before it hurts. A review of trials found that, although people didn't rate their pain clearly lower. Runners' glutes were not tested. Breathe calmly, and say when it's too much.",
  today = "If you take no blood thinners, your leg doesn't tingle, and no danger sign fits you, sit with one buttock on a soft ball for half a minute. Then change sides. Stop if it tingles.",
  show = "ball-sit",
  grade = "limited",
  size = "medium",
  lasts = "time not known",
  sources = { "LU22" },
  tested = "People with tender spots, in a review from 2022",
}

heading "How it is done"
text "You lie face down or on your side, covered by a sheet, and you can keep your underwear or shorts on. Only if you say yes, a forearm or fist sinks slowly into the muscle, often right through the sheet. It feels deep and dull. If it turns sharp or your leg tingles, say so, and it stops. If you take blood thinners, tell us first, so that it stays light."

heading "What to ask for"
text "You could say: 'Please use your forearm through the sheet, go slowly, and check with me before you press harder.'"

heading "Common complaints"
list {
  "Both buttocks ache after a hard run: walk easily. Deep in one side, and worse when you run? Don't run, and see a doctor this week.",
  "Your glutes are tight after hills, or after sitting for a long time. Get up often, and try the stretch on the flexibility card.",
  "The side of your hip is sore when you lie on it. That's often a tendon, and our page on hips has more.",
  "Your leg tingles. Ask for no pressure there, and look at 'Danger signs' first.",
}

heading "At home"
list {
  "If it doesn't hurt, and nothing popped, lie on your back with your knees bent. Lift your hips and lower them slowly, ten times.",
  "When you sit for hours, stand up once an hour, and walk around for two minutes.",
  "If you take no blood thinners, your leg doesn't tingle, and no danger sign fits you, sit with one buttock on a ball, for two minutes at most. Then change sides. Stop if it tingles.",
  "Ask us who can show you glute exercises that fit you.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Your glutes are the big muscles you sit on. They switch on just before your foot lands, where they brake first and then drive your hip back. The ones at the side keep you level while you stand on that leg. When you sprint, your hips become the main engine."

danger "cauda"
danger "both-legs"
danger "rhabdo"
danger "clot"
danger "sit-bone-pop"
danger "leg-weak"
danger "child-hip"
danger "femoral-neck"
danger "sacrum"
danger "sciatica"
danger "clot-risk"
warning "If your leg tingles or goes numb during a massage, say so at once, and the pressure stops, because a large nerve lies below."
danger "blood-thinners"
danger "operation"
danger "hip-point"

quiz {
  id = "sore-spot",
  question = "A tender spot is pressed for a while. What changed in the trials?",
  wrong { "People felt less pain", because = "That would be nice, but they didn't rate their pain clearly lower." },
  right { "The spot could take more", because = "Yes, it took more pressure before it hurt. How sore people felt hardly changed." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "hips" }
link { to = "low-back-pain" }
link { to = "lower-back" }
link { to = "hamstrings" }
link { to = "trigger-points" }
link { to = "hamstring-strain", feels_like = "a stab below your buttock?" }
link { to = "soreness", feels_like = "soreness after a hard run?" }
