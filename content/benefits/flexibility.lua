-- Flexibility. Reach, for a while. Tissue does not change; reach is no shield.
page { name = "Flexibility", review_by = "2027-11-30" }

text "Flexibility is how far you can bend and reach. After a massage, many people can reach a bit further for a while. The muscle is no longer or softer than before. Most likely the stretch just bothers you less."

benefit "flexibility" {
  title = "A bit more reach, for a while",
  text = "A review of 29 trials with 1,012 people found a small gain from massage. For foam rolling, another review puts it at about 4 percent. That is little, but you may enjoy how it feels.",
  today = "Reach for your toes, slowly, and breathe out three times. Stop at a mild pull.",
  grade = "some",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "WIEW19" },
}

heading "How sure are we?"
text "Fairly sure that there is a small, short gain: many trials point that way. Why is less clear. After a hard downhill run, 18 runners had one leg massaged (Kong and others, 2018). The other leg got a fake massage. For four days, both legs were just as stiff."

heading "How long does it last?"
text "Minutes to hours. No one has shown that massage lets you reach further for good. Weeks of foam rolling gave thighs more reach in one review, and ankles none (Konrad and others, 2022). Another review of such programs found mixed results."

heading "What it does not do"
list {
  "It does not make muscles longer.",
  "It has not been shown to keep you from getting hurt.",
  "It does not free a joint that is blocked by bone.",
  "It is not for right before a sprint: 24 men reached further, but sprinted and jumped a bit worse.",
}

heading "What else helps"
text "Move, far and often. Stretch a little on most days, and hold each stretch for some slow breaths. Use massage as a pleasant start: right after it, when you feel loose, do your moves. That is common practice. Ask us which two or three moves fit you best."

warning "A joint that is locked, hot or swollen? No stretching and no massage. Tell a member of staff now, and have it checked first."

quiz {
  id = "reach",
  question = "Does massage make a muscle longer?",
  right { "No", because = "You may reach further, but the stretch just bothers you less. Tests found muscles just as stiff." },
  wrong { "Yes", because = "It can feel so. But in 18 runners, massaged legs stayed just as stiff as the other ones." },
}

link { to = "assisted-stretching" }
link { to = "performance" }
link { to = "what-massage-does" }
