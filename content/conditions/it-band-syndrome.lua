-- IT band syndrome. The myth to correct kindly: nobody loosens the band by hand or roller.
page { name = "Pain at the outside of the knee", also = { "IT band syndrome (ITBS)", "Iliotibial band syndrome" }, on = { "it-band", "knees" }, review_by = "2027-11-30" }

text "Massage at the side of your hip may feel good for a while, and there's plenty that you can do about this pain. Today: skip downhill runs, and stop before the pain starts. Serious causes are rare, and the danger signs tell you when to get help."

danger "clot"
danger "child-hip"
danger "hot-joint"
danger "stress-fracture"
danger "knee-locks"
danger "blood-thinners"
danger "knee-outer"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "It's a sharp pain at the outer side of your knee. It starts after about the same distance on each run, and going downhill makes it worse."
text "Doctors call it IT band syndrome. The IT band is a tough strap from your hip to just below your knee. The tissue under it may get squeezed as your knee bends, although experts still debate that. Of all the injuries that runners have at any one time, about one in 13 is this one (Kakouris and others, 2021)."

heading "What massage can do"
text "Work on the muscles at the side of your hip may feel good for a while, because they pull on the strap from above. Ask for slow, firm presses on the hip and the buttocks, and for light strokes down the thigh. The sheet can stay over you, and you can say stop at any time. Take it as comfort."

heading "What it has not been shown to do"
text "Rubbing hard across the sore place has been tested. A review found one small trial with 17 people, and it showed no clear gain (Loew and others, 2014)."
benefit "flexibility" {
  title = "Does it loosen the IT band?",
  text = "You may have read that hands or a roller loosen the IT band. Your thigh may feel freer after a massage, and that's real. The strap itself has not been shown to change: in a model of this tissue, a change of one percent took more force than hands can give.",
  today = "If you take no blood thinners, and no danger sign fits you, gently press or roll the muscles at the side of each hip for one minute, not the bony point.",
  grade = "not supported",
  size = "none",
  tested = "A model of this tissue, from 2008, and no people",
  sources = { "CHAUD08" },
}

heading "What comes first"
list {
  "Run shorter, and stop before it hurts.",
  "Skip downhill runs for now.",
  "Make your hips stronger, in small steps. The leg lift under 'Do today' is one.",
  "Have a physical therapist look at how you run.",
}
text "Physical therapists commonly do it this way, and good trials are rare. In one with 24 people, hip exercises looked best, but the difference was too small to be sure (McKay and others, 2020)."

heading "How long it takes"
text "We have no good number for you. Physical therapists often see weeks rather than days, and for many people it comes back. So take your time: add distance first, and hills last."

heading "Do today"
list {
  "Choose a flat route for your next run.",
  "Think back: at what distance does it start? Stop well before that.",
  "If it doesn't hurt and you have no hip replacement, lie on your side and lift the top leg slowly, ten times on each side.",
}
movement { of = "side-leg-lift" }
list {
  "Ask us who can show you hip exercises that suit you.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "Take it home"
text "In short: massage of the hip can feel good, but the band has not been shown to change. Run shorter and on flat routes, and make your hips stronger. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'The outside of my knee hurts when I run. Please work on my hip, and stay off the bony outer knee.'"

quiz {
  id = "strap",
  question = "Where can massage feel good for this pain?",
  wrong { "On the bony outer knee", because = "Hard pressing there can make the pain worse." },
  right { "On the muscles at the side of the hip", because = "Yes. They can feel easier for a while, although the strap has not been shown to change." },
}

link { to = "it-band" }
link { to = "hips" }
link { to = "glutes" }
link { to = "kneecap-pain" }
link { to = "overuse" }
