-- Recovery after long runs. Race trials: relief the same day, then no difference. Run length is the lever.
page { name = "After a long run or race", review_by = "2027-11-30" }

warning "Just finished, and confused or very hot? No massage. Call 911 and tell a member of staff now. Faint or throwing up? Tell a member of staff now, and skip the massage."
warning "Dark urine like cola after a very hard effort? Muscles so swollen or weak that you can't use them? No massage. Call 911 and tell a member of staff now."

text "You ran long. Now you want your legs back. A gentle massage can make you feel better that day. The muscles still need their own time: about a week after a marathon."

benefit "relaxation" {
  title = "You can feel less worn out that day",
  text = "In a fair test, 74 people had just raced an Ironman, a very long triathlon. They had seven minutes of massage on the thighs, or just sat. On a scale of 100, those with massage felt 15 points less tired. They hurt 7 points less. That is real, but not huge.",
  today = "Lie down and rest your calves on a chair for ten minutes.",
  grade = "some",
  size = "small",
  lasts = "a few hours",
  sources = { "NUNES16", "HOFF16" },
}

heading "How sure are we?"
text "Fairly sure about the same day: two race studies agree. For later days, the news is not so good. After a 100-mile race, 72 runners were tested. From day one to day seven, those with massage were no less sore, and ran no faster."

heading "How much is enough?"
text "A little. On race day, studies used 7 to 20 minutes. More often is no better. In 56 ultra runners, a session a day for four days brought only short relief. After a half marathon, four sessions changed nothing (Dawson and others, 2004)."

heading "What it does not do"
list {
  "It has not been shown to speed up the repair of the muscle.",
  "It has not been shown to save you a missed run.",
  "In new runners, ten weekly massages brought no gain in strength or pain (Dawson and others, 2011).",
}

heading "What works better"
list {
  "Right after: walk, drink, eat. Massage can wait.",
  "For some days: easy moves, sleep and patience.",
  "Next time: keep your longest run close to what you are used to.",
}
text "Why? A study followed 5,205 runners (Frandsen and others, 2025). Some had one run over 10 percent longer than any in the last 30 days. Then more got hurt."

heading "What to ask for"
text "Book a gentle massage for one or two days after your long run. Ask for 15 to 30 minutes, light at first. These times are common practice, not science. Tell your therapist how far you ran and where it hurts."

warning "Do swelling and weakness keep getting worse after a hard effort? No massage. Get medical help today."
warning "Pain in one spot on a bone, or when you hop? No massage and no running. Have it checked this week: it may be a stress fracture, a small crack in the bone."

quiz {
  id = "jump",
  question = "What went along with getting hurt in that big study?",
  wrong { "Skipping massage", because = "No one has shown that massage keeps you from getting hurt." },
  right { "One run that is much too long", because = "One run over 10 percent longer than any in the last 30 days came with more injuries." },
}

link { to = "soreness" }
link { to = "kneading" }
link { to = "what-massage-does" }
link { to = "plan" }
