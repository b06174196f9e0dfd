-- Inflammation. Lab signs only; nobody has shown that a runner heals sooner.
page { name = "Inflammation", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "Inflammation is how your body starts to mend. After a hard run, some of it is normal and even useful. Massage may turn down some of its signs for some hours. No one has shown that you mend sooner."

benefit "inflammation" {
  title = "Signs may dip for some hours",
  text = "Eleven young men cycled until they could not go on. One thigh then had ten minutes of massage. After two and a half hours, tiny samples of that muscle showed fewer signs of inflammation. Those are signs in a lab. No one showed that they healed sooner.",
  today = "Sore after a hard run? Make tomorrow an easy day.",
  grade = "limited",
  size = "small",
  lasts = "a few hours",
  sources = { "CRANE12", "WHITE20", "DUPUY18" },
}

heading "How sure are we?"
text "Not very. The studies are few and small, and they disagree. In nine athletes, three signs settled sooner with massage, and one later (White and others, 2020). They felt just as sore. A review of 99 studies found a small drop, but critics say that the better studies found less."

heading "How long does it last?"
text "Some hours, where it was seen at all. Swelling is another matter. In 12 runners, massage on four days after a half marathon did nothing for it (Dawson and others, 2004). The thigh without massage was no more swollen."

heading "What it does not do"
list {
  "It has not been shown to heal tendons. They are mostly overworked, not inflamed.",
  "It is not for a hot or swollen joint.",
  "It is not for a fresh tear. Early swelling is part of healing.",
}

heading "What else helps"
text "For sore muscles: time, sleep, food and easy moves. For a sprain: put it up, wrap it gently, and start to move it early. For a sore tendon: run less for now, and build strength in small steps. Ask us which exercise fits."

warning "A hot, swollen joint, and a fever? No massage: it may be infected. Get medical help today."

quiz {
  id = "useful",
  question = "Is some inflammation after a hard run bad?",
  wrong { "Yes, get rid of it fast", because = "It is part of how your body mends. Fast is not always better." },
  right { "No, it is part of mending", because = "Your body uses it to repair. It settles by itself when you rest." },
}

link { to = "lymph-drainage" }
link { to = "soreness" }
link { to = "what-massage-does" }
