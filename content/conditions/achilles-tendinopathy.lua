-- Sore Achilles. Load in steps is the treatment. The traps: a torn tendon, and some antibiotics.
page { name = "Sore Achilles tendon", also = { "Achilles tendonitis or tendinitis", "Achilles tendinopathy" }, on = "achilles", review_by = "2027-11-30" }

text "A massage of your calf can feel good while your sore Achilles gets better. Today: no sprints, no hills, and no hard rubbing on the tendon. Serious causes are rare, and the danger signs tell you when to get help."

danger "clot"
danger "achilles-snap"
danger "antibiotic"
danger "heel-bone"
danger "heel-growth"
danger "both-heels"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "Your Achilles tendon is the strong cord between your calf and your heel. When it gets more work than it can recover from, it turns stiff and sore. You feel it in the morning, most often an inch or two above the heel, or right at it. It eases as you warm up, and aches again later."
text "You may have been told 'tendonitis'. Many doctors now say tendinopathy, because the tendon is overworked more than it is inflamed (ESSKA, 2017)."

heading "What massage can do"
text "Slow strokes and kneading of your calf can feel good, and the leg may feel less tight for a while. On the tendon itself, light strokes along both sides are enough. Take it as comfort while your exercises do the work. An hour of rest for tired legs is a fair reason to come."

heading "What it has not been shown to do"
text "Massage has not been shown to heal the tendon, or to bring it more blood. Please skip hard rubbing on a hot or thick tendon, to be on the safe side. Stretching your calf is fine as an extra, as long as the tendon is not torn, and no antibiotic or steroid shot set it off."

heading "What comes first"
text "What helps most is exercise that grows step by step, such as heel raises. A guide for physical therapists puts exercise first (Chimenti and others, 2024). Plan on about 12 weeks. Several kinds of strength work will do, so pick one that you can keep up."
text "Mild pain while you train is seen as fine if it has settled by the next morning. That's common practice."

heading "How long it takes"
text "In a study of runners, half of those with a sore Achilles were free of pain within 8 weeks (Mulvad and others, 2018). For the others it took longer, and some need many months. So if yours is slow, you're not alone."

heading "Do today"
list {
  "Skip this if you felt a snap or kick, or it began with an antibiotic or steroid shot. Otherwise, hold on to something steady, rise on the toes of both feet and lower slowly. Do it ten times, as long as pain stays mild.",
}
movement { of = "heel-raise" }
list {
  "Skip sprints and hills for now.",
  "Notice tomorrow morning how stiff it is. If it's worse, do a little less. If it gets worse for two weeks, have it checked.",
  "Ask us who can check it and plan the 12 weeks with you.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage of the calf is a comfort, but it has not been shown to heal the tendon. What helps most is strength work in small steps. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'My Achilles tendon is stiff in the morning. Please work on my calf, and stay light on the tendon.'"

quiz {
  id = "snap",
  question = "You feel a snap at your heel, and now you can't rise on your toes. What now?",
  wrong { "Have the calf massaged", because = "The tendon may be torn, so it needs a check before any hands." },
  wrong { "Wait for a week", because = "If it's torn, a week is too long. It needs care the same day." },
  right { "Have it checked today", because = "Yes, tell us now. A torn tendon needs care the same day." },
}

link { to = "achilles" }
link { to = "calves" }
link { to = "plantar-fasciitis" }
link { to = "calf-strain" }
link { to = "overuse" }
