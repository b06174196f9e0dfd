-- Recovery after long runs. In race trials: relief on the same day, then no difference. How long one run is counts for more.
page { name = "After a long run or race", also = { "Recovery", "Marathon recovery" }, review_by = "2027-11-30" }

text "You ran long, and now you would like your legs back. A gentle massage can make you feel better that day, and you have earned it. Your muscles still need their own time, so be kind to them for a few days."

text "Serious trouble is rare, but please check these signs first."
danger "chest"
danger "breath"
danger "heat"
danger "compartment"
danger "rhabdo"
danger "chest-run"
danger "faint-run"

benefit "relaxation" {
  title = "You can feel less worn out that day",
  text = "Picture lying down while somebody takes care of your thighs for seven minutes. In a fair test, 74 people who had just finished an Ironman, a very long triathlon, did that or just sat. On a scale of 100, those with massage felt 15 points less tired, and hurt 7 points less. That's real, though not huge.",
  today = "Lie down with your calves on a chair for ten minutes, or on your side if you're pregnant.",
  show = "calves-on-chair",
  grade = "some",
  size = "small",
  lasts = "a few hours",
  sources = { "NUNES16", "HOFF16" },
  tested = "74 Ironman racers in 2016; 72 runners of 100 miles in 2016",
}

heading "How sure are we?"
text "About the same day we're fairly sure, because two race studies agree. For the days after, the news is not as good. At a 100-mile race, 72 runners had massage, boots that squeeze the legs, or rest (Hoffman and others, 2016). From the next day on, those with massage were no less sore than the others, and ran no faster."

heading "How much is enough?"
text "A little will do: on race day, the studies used 7 to 20 minutes of massage. More often was no better. At an ultra race, some of 56 runners had a treatment on each of four days. It eased their legs for a short time only (Heapy and others, 2018). In 12 other runners, four sessions after a half marathon made no change that could be measured (Dawson and others, 2004)."

heading "How long will I be sore?"
text "Eleven people ran a marathon for a study, and were sore for three days (Takayama and others, 2017). By days four to seven, that was gone. The muscle itself may need more days. Massage has not been shown to speed that up, or to save you a missed run. If you need longer than that, you're not alone."
chart {
  as = "days",
  title = "How sore, and for how long",
  unit = "days after a long run or race",
  alt = "In the days after a long run or race, soreness builds for a day, is worst from day 1 to day 3, and is mostly gone by day 7. The shape is a sketch: how high it gets differs from one runner to the next.",
  sources = { "MARA7", "LACFAQ" },
  { "How sore you may be", 2, 8, 10, 8, 5, 3, 1, 0 },
}
text "The chart is a sketch. Up to day 3, walk gently. No better on day 4? Have it checked."

heading "What helps most"
list {
  "Right after: walk, eat, and drink when you're thirsty. The massage can wait.",
  "In the next days: move easily, sleep well and have patience.",
  "Next time: after 6 miles, run 6½ at most; after 10, run 11.",
}
text "That last one counts. In a study of 5,205 runners, more people got hurt after one run that was over 10 percent longer than any in their last 30 days (Frandsen and others, 2025). New to running, or a week off? Ask us first."
link { to = "next-run", feels_like = "How far can I run next?" }

heading "New to long runs?"
text "Then a massage can be a nice reward, and no more is needed. In one small study, new runners had a massage every week for ten weeks, and were no stronger and no less sore than the others (Dawson and others, 2011). Building up slowly does more for you."

heading "What to ask for"
text "You could say: 'I ran 18 miles yesterday, and my thighs are sore. Please keep it light.' One or two days after your run, 15 to 30 minutes of massage are plenty. Many therapists do it this way. No study has found the best day."
link { to = "cost-and-booking" }

heading "When it is more than tired legs"
danger "clot"
danger "femoral-neck"
danger "effort-worse"
danger "stress-fracture"

heading "In short"
text "A gentle massage can make you feel better on the day. After that your legs need time, so walk, eat and sleep. If you took no week off, let your next long run be at most 10 percent longer than any in the last 30 days."

quiz {
  id = "jump",
  question = "What went along with getting hurt in the study of 5,205 runners?",
  wrong { "Skipping massage", because = "It was not about massage. Massage has not been shown to keep you from getting hurt." },
  right { "One run over 10 percent longer than before", because = "Yes. One run over 10 percent longer than any in the last 30 days came with more injuries." },
}

link { to = "soreness" }
link { to = "overuse" }
link { to = "kneading" }
link { to = "plan" }
link { to = "what-massage-does" }
