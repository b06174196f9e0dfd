-- Telling a pull from plain soreness. Soreness: massage helps a little. A fresh pull: hands off for now.
page { name = "Pulled muscle, or just sore?", also = { "DOMS (delayed onset muscle soreness)", "Micro-tears", "Muscle strain", "Pulled muscle", "Torn muscle" }, on = { "quads", "hamstrings", "calves" }, review_by = "2027-11-30" }

text "On sore muscles, a gentle massage can take the edge off for a while. A pulled muscle needs more care. Today: press it lightly with one finger. One sharp spot? Then leave it alone, and show us. Serious causes are rare, and the danger signs tell you when to get help."

danger "compartment"
danger "rhabdo"
danger "clot"
danger "achilles-snap"
danger "muscle-tear"
danger "effort-worse"
danger "soreness-stays"
danger "pull-fresh"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "It sounds like soreness"
list {
  "It came on slowly, over a day or so.",
  "Both legs feel it.",
  "It's dull, and all over the muscle.",
  "You did something new, long, fast or downhill.",
}
text "Doctors call it DOMS: delayed onset muscle soreness."

heading "It sounds like a pull"
list {
  "You know the moment when it began.",
  "It's in one spot, on one side.",
  "It's sharp when you stretch or use the muscle.",
  "A bruise shows up.",
}
text "Doctors call it a muscle strain. If you're not sure, treat it as a pull and ask us, or answer a few short questions:"
link { to = "check-yourself" }

heading "Is it micro-tears?"
text "You may have heard that tiny tears make you sore. That's a fair way to put it: a new, long or downhill run does a little harm to the muscle, and the ache follows. In one study, running downhill made people very sore, while level running didn't (Schwane and others, 1983). Your body takes care of it in a few days."

heading "What massage can do"
text "On sore muscles, gentle hands can feel good and take the edge off for a while. Ask for both legs, and for light strokes if you're very sore, because more pain is not more gain. A fresh pull has to wait: no massage or rolling there for the first three days. Once it's checked, light massage around it may feel good."
benefit "relaxation" {
  title = "It can take the edge off soreness",
  text = "Sore legs often hurt a little less after a massage. Two reviews of trials found that. One called the gain small (Davis, Alabed and Chico, 2020), and the other large (Guo and others, 2017). It was measured for up to three days after hard exercise. After a 100-mile race, the gain was gone by the next day (Hoffman and others, 2016).",
  today = "If both legs are equally sore, and no danger sign fits you, stroke each thigh slowly for two minutes.",
  show = "thigh-stroke",
  grade = "some",
  size = "small",
  lasts = "hours to 3 days",
  tested = "504 people in 11 trials (review from 2017), and 72 runners of a 100-mile race, in three groups (2016)",
  sources = { "DAVIS20", "GUO17", "HOFF16" },
}

heading "What it has not been shown to do"
text "It has not been shown to get the muscle well sooner, because that runs on its own clock. It does not rub out lactic acid either. That's back to normal soon after your run, so it's not what hurts tomorrow."

heading "What comes first"
list {
  "Sore: keep moving. An easy walk or bike ride is fine.",
  "Sore: walk until stairs are easy. Then make your first run short and slow.",
  "Pulled: no massage there for the first three days. Skip what hurts, and move it gently.",
  "Pulled: strength exercises in small steps, then running. Ask us who can plan it with you.",
}

heading "How long it takes"
text "Soreness is often worst one to three days after. A study asked 11 runners each day after a long race (Takayama and others, 2017). They were sore up to day three. By days four to seven, their legs felt as before the race. A pull takes longer, often weeks."

heading "Do today"
list {
  "Press the sore place lightly with one finger: is it one sharp spot, or all over?",
  "Compare your left side with your right.",
  "If you're just sore, take an easy walk of ten minutes.",
}
movement { of = "walking" }
list {
  "If it's a pull, if you're not sure, or if it's no better after three days, show it to one of us before any massage.",
}

heading "Take it home"
text "In short: massage can take the edge off soreness, but it has not been shown to get a pull well sooner. If you're sore, keep moving. If it's a pull, no massage there for the first three days, and have it checked. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'Both legs are sore from a hard run. Please keep it light.'"

quiz {
  id = "which",
  question = "Both thighs have been dull and sore since the day after a hilly race. Which is it?",
  right { "Soreness", because = "Yes: both sides, dull, and it came late. A gentle massage can take the edge off." },
  wrong { "A pulled muscle", because = "A pull starts in one moment, in one spot, on one side." },
}

link { to = "hamstring-strain" }
link { to = "calf-strain" }
link { to = "cramp" }
link { to = "soreness" }
link { to = "quads" }
link { to = "get-help" }
