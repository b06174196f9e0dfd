-- Pulled calf. A blood clot can look like one: its sign stays near the top, below the one that says 911.
page { name = "Pulled calf", also = { "Calf strain", "Torn calf muscle", "Tennis leg" }, on = "calves", review_by = "2027-11-30" }

text "Most pulled calves settle within weeks. After the first three days, once a clot is ruled out, light massage around it may feel good. Today: look at both calves. Is one bigger, warmer or another color than the other? Tell us now. Serious causes are rare, and the danger signs tell you when to get help."

danger "compartment"
danger "clot"
danger "achilles-snap"
danger "muscle-tear"
danger "pull-fresh"
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "It feels as if somebody kicked you in the calf, but when you look around, nobody is there. Some fibers of the calf muscle have torn. Doctors call it a calf strain."
text "With a pulled muscle you usually know the moment when it happened. If you don't, please read the sign about blood clots again, because a clot can look much the same."

heading "What massage can do"
text "No massage or rolling there for the first three days. After that, once it's checked and a clot is ruled out, light strokes around the sore place may feel good. Ask for soft hands above and below it. It's comfort while your calf gets better."

heading "What it has not been shown to do"
text "Massage can't join torn fibers. We found no trial that shows it gets you well sooner, or makes another pull less likely. If you feel a hard, sore lump, nobody should try to press it out. Please have it checked instead."

heading "What comes first"
text "Physical therapists commonly go in this order:"
list {
  "Give it a few days of peace, and walk only as far as you can without a limp.",
  "Once somebody has checked your Achilles tendon, and if it doesn't hurt: move your foot gently up and down, ten times, a few times a day.",
  "Once somebody has made sure that nothing is badly torn: ten slow heel raises, first with straight knees, then with bent knees.",
  "Then run again, short and easy at first, and a bit more each time.",
}

heading "How long it takes"
text "A mild pull often settles in a week or two, and getting back to running often takes about six weeks. These numbers come from clinic websites rather than from good studies, so yours may be faster or slower."

heading "Do today"
list {
  "Look at both calves. Is one bigger, warmer or another color than the other? Tell us now.",
  "If somebody has checked your Achilles tendon, nothing snapped and it doesn't hurt, sit down, and bend and point the foot of that leg slowly, ten times.",
}
movement { of = "ankle-pumps" }
list {
  "Skip running and hard stretching today.",
  "Ask us who can check it and guide you back to running.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: light massage can feel good after the first three days, but it has not been shown to heal you sooner. First have your calf checked, and then move gently. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'It felt like a kick in my calf. Can you make sure that it's not a clot or a bad tear?'"

quiz {
  id = "clot",
  question = "Your calf is swollen and sore, and you don't recall a pull. What now?",
  wrong { "Roll it out", because = "It can be a blood clot, and then nobody should rub it or roll it." },
  right { "Tell us now", because = "Yes. A clot must be ruled out before anyone touches it. It's never wrong to ask." },
  wrong { "Wait and see", because = "If it's a clot, it needs care today." },
}

link { to = "calves" }
link { to = "achilles-tendinopathy" }
link { to = "cramp" }
link { to = "strain-or-soreness" }
link { to = "get-help" }
