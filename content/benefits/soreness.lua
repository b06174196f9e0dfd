-- Soreness. The size is disputed: small in one review, large in another; hours after real races.
page { name = "Sore muscles", review_by = "2027-11-30" }

warning "Dark urine like cola after a very hard effort? Muscles so swollen or weak that you can't use them? No massage. Call 911 and tell a member of staff now."
warning "One calf swollen, warm, sore or changed in color, and the other not? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "Your legs hurt the day after hills or a hard run? That is normal. It builds over a day, is worst after one to three days, and is mostly gone within a week. Massage can take the edge off for a while."

benefit "relaxation" {
  title = "It can take the edge off",
  text = "A review of 11 trials with 504 people found less soreness one, two and three days after hard exercise. Another, with 29 trials, called the effect small. They don't agree how much it helps, but both say that it does.",
  today = "Walk for ten minutes at an easy pace.",
  grade = "some",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "GUO17", "DAVIS20", "DUPUY18" },
}

heading "How sure are we?"
text "Fairly sure that it helps a little. A review took in 99 studies of ways to recover (Dupuy and others, 2018). Massage came out on top for soreness. Critics warn that the better studies found less. And people knew if they had a massage. That can color how sore you feel."

heading "How long does it last?"
text "In the lab, up to three days. After real races, less. One study was done at a 100-mile race (Hoffman and others, 2016). Massage helped right after, but not on the seven days that followed."

heading "What it does not do"
list {
  "It has not been shown to mend the muscle sooner.",
  "It has not been shown to get you back to running sooner.",
  "Does strength come back sooner? Reviews disagree. After a half marathon, it did not.",
}

heading "What else helps"
text "Time. Until then, move gently, eat, drink and sleep. Run again when you can walk down stairs with ease. Next time, add hills in small steps. That is common practice. A foam roll can help a bit as well, and that was tested. Ask us when a massage fits your week."

warning "Do swelling and weakness keep getting worse after a hard effort? No massage. Get medical help today."
warning "Pain in one spot that came all at once, or soreness that has not begun to fade after three days? No deep massage. Have it checked first."

quiz {
  id = "two-days",
  question = "When are sore legs worst after a hard run?",
  wrong { "In the first hour", because = "You are tired then. The soreness builds over a day or more." },
  right { "One to three days later", because = "That is normal, so plan easy days. It is mostly gone within a week." },
  wrong { "After a week", because = "By then it should be mostly gone. If not, have it checked." },
}

link { to = "long-run-recovery" }
link { to = "strain-or-soreness" }
link { to = "self-massage" }
link { to = "what-massage-does" }
