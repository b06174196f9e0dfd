-- Relaxation. The best-proven effect: say it with pleasure, and keep cortisol and cures out of it.
page { name = "Relaxation", review_by = "2027-11-30" }

warning "Chest pain, or suddenly short of breath? That is no job for massage. Call 911 and tell a member of staff now."

text "This is what massage does best. In trials, people were calmer right after. Pulse and blood pressure dipped as well. That is a fair reason to book one."

benefit "relaxation" {
  title = "You can leave calmer than you came",
  text = "A review put 37 trials with 1,802 people together. After one massage, people were less anxious than those without. Pulse and blood pressure were lower, too. Stress hormones hardly changed. The effect is not huge, but it shows up again and again.",
  today = "Sit back, and let each breath out take longer than the breath in, ten times.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04", "MOYER11" },
}

heading "How sure are we?"
text "Quite sure about feeling calm: it is the best-proven effect of massage. Still, people knew that they had a massage, and that can color how they feel. Most were not runners. In tired Ironman racers, seven minutes on the thighs also made them feel less worn out (Nunes and others, 2016)."

heading "How long does it last?"
text "One massage: right after, and maybe for that day. The trials did not follow people for long. Over several visits, people felt less anxious in general. More on that under sleep and mood."

heading "What it does not do"
list {
  "It hardly changes the stress hormone cortisol in grown-ups (Moyer and others, 2011).",
  "It has not been shown to make you more focused, or faster.",
  "It does not take the place of care for worry or low mood.",
}

heading "What else helps"
text "We know of no study that put massage against slow breathing or an easy run. But an hour a month is not much. A slow breath, a walk and an early night are free, and yours each day. Use them as well."

heading "What to ask for"
text "Ask for slow, even strokes and a quiet room. You choose what is uncovered, and whether you talk. You can stop at any time. Nervous? Tell us. A shoulder or foot massage with your clothes on is a fine start."

quiz {
  id = "best",
  question = "What is best proven about massage?",
  wrong { "It makes you faster", because = "That was tested, and no gain was found." },
  right { "It leaves you calmer", because = "In 37 trials put together, people were less anxious right after." },
  wrong { "It heals injuries", because = "No one has shown that. It can ease an ache for a while." },
}

link { to = "sleep-and-mood" }
link { to = "myofascial-holds" }
link { to = "what-massage-does" }
