-- Soreness. The size is disputed: small in one review, large in another; hours only after real races. Tiny damage is a fair
-- word for what it is.
page { name = "Sore muscles", also = { "Aching legs", "Sore after a run" }, on = { "quads", "calves" }, review_by = "2027-11-30" }

text "Do your legs hurt the day after hills or a hard run? That's normal, and it passes. A massage can take the edge off for a while, and a gentle one feels good on tired legs. This page tells you what soreness is and what helps. First, let's make sure that it's plain soreness."

danger "compartment"
danger "rhabdo"
danger "clot"
danger "effort-worse"
danger "stress-fracture"
danger "soreness-stays"
danger "pull-fresh"
text "Not sure that it's plain soreness? A few short questions help:"
link { to = "check-yourself" }

benefit "relaxation" {
  title = "It can take the edge off",
  text = "A review of 11 trials with 504 people found less soreness one, two and three days after hard exercise. Another review, of 29 trials, found an effect as well but called it small. So they don't agree on how much it helps, only that it may help a little. Easy movement is free, and it goes well with massage.",
  today = "If no danger sign fits you, walk for ten minutes at an easy pace.",
  show = "walking",
  grade = "some",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "GUO17", "DAVIS20" },
  tested = "504 people in 11 trials (2017); 29 trials (review from 2020)",
}

heading "What soreness is"
text "Running downhill, running hard and doing something new all leave tiny damage in your muscles, and some people call it micro-tears. It sounds worse than it is, because your body puts it right by itself. The soreness builds over a day, is at its worst one to three days after, and is mostly gone within a week. It feels dull, and usually it's there on both sides. It does not come from lactic acid (Schwane and others, 1983)."

chart {
  as = "days",
  title = "How sore, and for how long",
  unit = "days after a hard run",
  alt = "Soreness builds for a day, is worst from day 1 to day 3, and is mostly gone by day 7. With massage it may be a bit lower up to day 3, and the same after that. The shape is a sketch: how high it gets differs from one runner to the next.",
  sources = { "MARA7", "GUO17", "DAVIS20", "LACFAQ" },
  { "Without massage", 2, 8, 10, 8, 5, 3, 1, 0 },
  { "With massage: a bit lower, some evidence", 2, 7, 8.5, 7, 5, 3, 1, 0 },
}
heading "Find your day"
text "Look at the chart. Up to day 3, walk gently. No better on day 4? Have it checked. The curves are a sketch, because soreness differs from one runner to the next."

heading "How sure are we?"
text "We're fairly sure that massage helps a little. A review of 99 studies compared many ways to recover, and massage came out on top for soreness (Dupuy and others, 2018). But one writer who checks such studies warns that the better ones found less. And people knew whether they had a massage, which can color how sore they feel."

heading "How long does it last?"
text "In the lab it was up to three days, but after real races it was less. At a 100-mile race, massage helped right after, and on the seven days that followed there was no difference (Hoffman and others, 2016)."

heading "What it has not been shown to do"
list {
  "It has not been shown to make the muscle heal sooner.",
  "It has not been shown to save you a missed run. That was never tested.",
  "Does strength come back sooner? Reviews disagree, and after a half marathon it didn't (Dawson and others, 2004).",
}

heading "What else helps"
text "Time does most of it. Until then, this is common practice:"
list {
  "If no danger sign fits you, walk for ten minutes at an easy pace.",
  "Eat well, sleep, and drink when you're thirsty.",
  "Walk until stairs are easy. Then make your first run short and slow.",
  "Next time, add hills in small steps.",
}
text "A foam roller can help a bit as well (Wiewelhove and others, 2019)."

heading "What to ask for"
text "You could say: 'My legs are sore from hills. Please keep it light, with long strokes on both legs.' Light is enough, because more pain is not more gain."

heading "In short"
text "Sore legs one to three days after a hard run are normal. Massage can take the edge off for a while, but it has not been shown to repair the muscle sooner. Walk gently, and have it checked if it's no better after three days."

quiz {
  id = "two-days",
  question = "When are sore legs worst after a hard run?",
  wrong { "In the first hour", because = "You're tired then. The soreness builds over a day or more." },
  right { "One to three days later", because = "Yes, and that's normal, so plan easy days. It's mostly gone within a week." },
  wrong { "After a week", because = "By then it should be mostly gone. If it's not, have it checked." },
}

link { to = "soreness-clock" }
link { to = "long-run-recovery" }
link { to = "strain-or-soreness" }
link { to = "self-massage" }
link { to = "plan" }
link { to = "what-massage-does" }
