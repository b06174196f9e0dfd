-- Shoulders. Pain here can come from the heart: those signs stay first.
area {
  name = "Shoulders",
  latin = "Deltoideus, trapezius",
  also = { "Upper arms" },
  on = "shoulders",
  review_by = "2027-11-30",
}

text "Kneading feels good, and over a few visits worry can ease a little. Swing your arms often."

benefit "circulation" {
  title = "Warm skin on tired shoulders",
  text = "Kneading warms the skin of your shoulders, and at the end of a long week that feels very good. Small studies of thighs and forearms found no more blood in the muscle, and shoulders were not tested. Moving brings more. In one of them, a light grip of the hand about tripled the flow in the forearm.",
  today = "If it doesn't hurt, swing both arms loosely, forward and back, twenty times.",
  show = "arm-swings",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "SHOE97" },
  tested = "Warm skin: 13 men, on the thigh, in 2004. Grip: 10 people, in 1997.",
}
benefit "flexibility" {
  title = "Reaching up may feel easier",
  text = "After slow work on tight shoulders, reaching up may feel easier for a while. As far as we know, nobody has tested it in runners. A review of massage in sports found a small gain in reach, most likely because the stretch bothers you less. Reaching up now and then helps you keep it.",
  today = "If no danger sign fits you, and you had no fall, make ten slow circles with your shoulders, as big as feels good.",
  show = "shoulder-rolls",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
  tested = "A review of 29 trials of massage, from 2020",
}
benefit "inflammation" {
  title = "Does it calm inflamed shoulders?",
  text = "Gentle kneading can soothe shoulders that ache after a long run. Inflammation, with heat and swelling, is how your body starts to heal. But these shoulders are usually just tired. No study that we found has tested massage for it. If one shoulder is hot, red or swollen, that's different: no massage, tell us now, and get seen today. A fever as well? Go to an emergency room now.",
  today = "On your next run, shake out your arms at each mile.",
  grade = "not tested",
  size = "none",
}
benefit "relaxation" {
  title = "Worry can ease over a few visits",
  text = "One massage can calm you for a while, and several may do more. One large review from 2004 found that people who came several times felt less anxious in general. These were not runners. If worry or low mood weighs on you, please talk to your doctor as well: you don't have to carry it alone.",
  today = "Write down one worry, then breathe out slowly five times.",
  show = "breathing",
  grade = "some",
  size = "medium",
  lasts = "time not known",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How it is done"
text "You sit, or lie face down, and you can keep your shirt on if you like. Hands lift and squeeze the muscle between your neck and your arm. Then they rest on a sore spot, and move your arm gently. It should feel firm and never sharp. If you take blood thinners or bruise easily, tell us first: then it stays light."

heading "What to ask for"
text "You could say: 'Please do just my shoulders, with my shirt on, and start light.'"

heading "Common complaints"
list {
  "Your shoulders creep up and tighten late in a long run. Breathe out, let them drop, and shake out your arms.",
  "A band from your neck to your arm is tight and sore. Slow kneading may feel good there. If it stays for two weeks, have it checked.",
  "Your shoulders are tired after hours at a desk. Get up, and make five slow circles with your shoulders.",
  "Your arm tingles or goes numb. Please look at 'Danger signs' before anyone presses there.",
}

heading "At home"
list {
  "If no danger sign fits you, and you had no fall, breathe in and lift your shoulders, then breathe out and let them drop, five times.",
}
movement { of = "shoulder-drop" }
list {
  "Run with loose hands, as if you held a raw egg in each.",
  "If you take no blood thinners, and your arm doesn't tingle, lean one shoulder on a soft ball at a wall for half a minute. Then change sides. Stop if it tingles.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "Your arms swing against your legs, so that your body doesn't twist. Each arm is furthest back when the foot on its side lands, and then it swings forward. It gives you hardly any push (Hamner, Seth and Delp, 2010), but it saves effort. Running with the arms held to the chest took nine percent more energy (Arellano and Kram, 2014)."

text "In short: kneading feels good, and over a few visits worry can ease a little. Check the danger signs first. Then swing your arms often."

danger "chest"
danger "breath"
danger "fall-neck"
danger "chest-run"
danger "clot-arm"
danger "fall-shoulder"
danger "hot-joint"
danger "arm-tingle"
danger "blood-thinners"
danger "neck-front"

quiz {
  id = "arms",
  question = "What do your arms do for you when you run?",
  wrong { "They pull you forward", because = "It feels that way, but in a study they gave less than one percent of the push." },
  right { "They balance your legs", because = "Yes. They swing against your legs, so that your body doesn't twist. Let them swing loosely." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "neck" }
link { to = "upper-back" }
link { to = "sleep-and-mood" }
link { to = "strain-or-soreness" }
link { to = "kneading" }
link { to = "ongoing-pain", feels_like = "pain that has lasted for months?" }
