-- Telling a pull from plain soreness. Soreness: massage helps a little. A fresh pull: hands off for now.
page { name = "Pulled muscle, or just sore?", review_by = "2027-11-30" }

warning "Dark urine like cola after a very hard effort? Muscles so swollen or weak that you can't use them? No massage. Call 911 and tell a member of staff now."
warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

heading "Check this first"
warning "Do swelling and weakness keep getting worse after a hard effort? No massage. Get medical help today."
warning "A pop, a gap in the muscle, or you can't walk on it? No massage. Tell a member of staff now: you need care today."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

text "Sore muscles after a hard run are normal, and they pass by themselves. A pulled muscle is a small tear. It needs a bit of care first. Here is how to tell them apart."

heading "It sounds like soreness"
list {
  "It came on slowly, over a day or so.",
  "Both legs feel it.",
  "It is dull, and all over the muscle.",
  "You did something new, long, fast or downhill.",
}
text "Doctors call it DOMS: delayed onset muscle soreness."

heading "It sounds like a pull"
list {
  "You know the moment when it began.",
  "It is in one spot, on one side.",
  "It is sharp when you stretch or use the muscle.",
  "A bruise shows up.",
}
text "Doctors call it a muscle strain. Not sure? Treat it as a pull, and ask us. Or answer six short questions:"
link { to = "check-yourself" }

heading "What massage can do"
text "For soreness, it can take the edge off for a while. Ask for gentle hands, on both legs. Very sore? Light strokes only: more pain is not more gain. For a fresh pull, wait: nothing deep for about three days."
benefit "relaxation" {
  title = "It can take the edge off soreness",
  text = "Two reviews of trials found less soreness after massage. One called the gain small, the other large. It was measured for up to three days. After a 100-mile race, it was gone by the next day.",
  today = "If both legs are sore alike: stroke each thigh slowly for two minutes.",
  grade = "some",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "DAVIS20", "GUO17", "HOFF16" },
}

heading "What it cannot do"
text "It does not mend the muscle sooner: that runs on its own clock. It does not rub out lactic acid either. That is gone within about an hour of your run, so it is not what hurts tomorrow."

heading "What comes first"
list {
  "Sore: keep moving. An easy walk or ride is fine.",
  "Sore: make the next run short and slow.",
  "Pulled: rest it from what hurts, and move it gently.",
  "Pulled: strength work in small steps, then running. Ask us for a plan.",
}

heading "How long it takes"
text "Soreness is often worst one to three days after. In a study of 11 runners after a marathon, it lasted to day three. By days four to seven, they felt as before the race. A pull takes longer, often weeks."
text "Not easing after a few days? Have it checked."

heading "Do today"
list {
  "Press the sore place with one finger. One sharp spot, or all over?",
  "Compare left and right.",
  "Sore? Take an easy walk of ten minutes.",
  "Pulled, or not sure? Show it to our staff before any massage.",
}

quiz {
  id = "which",
  question = "Both thighs have been dull and sore since the day after a hilly race. Which is it?",
  right { "Soreness", because = "Yes: both sides, dull, and it came late. A gentle massage can take the edge off." },
  wrong { "A pulled muscle", because = "A pull starts in one moment, in one spot, on one side." },
}

link { to = "hamstring-strain" }
link { to = "calf-strain" }
link { to = "soreness" }
link { to = "quads" }
link { to = "get-help" }
