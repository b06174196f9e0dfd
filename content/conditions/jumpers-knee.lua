-- Jumper's knee. Strength work in small steps is the treatment; rubbing across the tendon is unproven.
page { name = "Pain below the kneecap", also = { "Jumper's knee", "Patellar tendonitis or tendinitis", "Patellar tendinopathy" }, on = "knees", review_by = "2027-11-30" }

text "Slow strokes on your thigh may feel good for a while. Steady exercise helps the knee, and you can start with very little. Today: no jumps, and no steep downhill runs. Serious causes are rare, and the danger signs tell you when to get help."

danger "clot"
danger "child-hip"
danger "hot-joint"
danger "kneecap-tendon"
danger "antibiotic"
danger "stress-fracture"
danger "knee-locks"
danger "heel-growth"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "One spot just below your kneecap hurts when you jump, squat or run downhill. A strong cord, the tendon, ties your kneecap to your shin bone there. It got more work than it could recover from."
text "You may have been told 'patellar tendonitis', or tendinitis. Many doctors now say tendinopathy, because the tendon is overworked more than it is inflamed (ESSKA, 2017)."

heading "What massage can do"
text "Slow strokes and kneading on the front of your thigh may feel good for a while, and a calm hour helps on days when the knee gets you down. It's a comfort on top, while your exercises do the work."

heading "What it has not been shown to do"
text "We found no trial of massage for jumper's knee, and it has not been shown to rebuild a tendon. What makes a tendon strong is exercise, in the right steps. That's good news, because it's something you can do."
benefit "inflammation" {
  title = "Does hard rubbing help the tendon?",
  text = "Some people rub hard across a sore tendon. A review found just two small trials of that, with 57 people, and none of them was on this tendon. There was no clear gain (Loew and others, 2014). Slow strokes on the thigh are kinder to a sore knee, and they can feel good while you train.",
  today = "Ask for slow strokes on your thigh instead of rubbing on the tendon.",
  grade = "not supported",
  size = "none",
  tested = "57 people, sore at the elbow or the outer knee; review from 2014",
  sources = { "LOEW14" },
}

heading "What comes first"
text "Strength exercises come first. They grow step by step: slow and steady at first, later faster, with jumps at the end. Whoever checks your knee can show you where to start."
text "A review of 22 trials found that exercise helped most. Needles and shock waves (a device that sends pulses into the sore place) did no better than what they were compared with (University of Primorska, 2022)."
text "Mild pain while you train is seen as fine if it has settled by the next morning. That's common practice."

heading "How long it takes"
text "Think of months. In one trial with 76 people, the training went on for 24 weeks (Breda and others, 2020). Good weeks and bad weeks are part of it, so look at how the whole month went rather than at one day."

heading "Do today"
list {
  "Skip jumps and steep downhill runs for now.",
  "Skip this if you can't straighten your knee, or it began with an antibiotic or steroid shot. Otherwise, lean your back on a wall with both knees a little bent. Hold for five slow breaths, three times, as long as pain stays mild.",
  "Notice tomorrow morning whether the knee is worse, the same or better. If it gets worse for two weeks, have it checked.",
  "Ask us who can plan strength steps that fit your knee.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage of the thigh can feel good, but it has not been shown to heal the tendon. What helps most is strength work in small steps. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'It hurts just below my kneecap. Please work on my thigh, and don't rub the tendon.'"

quiz {
  id = "tendon",
  question = "What has helped a sore kneecap tendon most in trials?",
  right { "Exercise that grows in small steps", because = "Yes. A review of 22 trials found this. Massage of the thigh can make the wait nicer." },
  wrong { "Shock waves", because = "They did no better than what they were compared with." },
  wrong { "Complete rest", because = "A tendon needs exercise to get strong again. Start small, and add a little at a time." },
}

link { to = "knees" }
link { to = "quads" }
link { to = "kneecap-pain" }
link { to = "overuse" }
