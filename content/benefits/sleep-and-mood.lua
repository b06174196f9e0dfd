-- Sleep and mood. Sleep is limited and from hospitals; mood over a course of visits is some, mostly not runners.
page { name = "Sleep and mood", review_by = "2027-11-30" }

warning "Thoughts of hurting yourself? You are not alone. Tell a member of staff now, or call or text 988. In danger right now? Call 911."

text "Many people sleep well after a massage, or feel lighter. Feeling calm right after is well proven. Better sleep is less sure. For worry that stays, several visits may help some."

benefit "relaxation" {
  title = "Worry can ease over several visits",
  text = "In a review of 37 trials, people who came several times felt less anxious in general. This was among the largest effects it found. But most of them were ill or under strain, and few were runners.",
  today = "Write down what is on your mind, then put the paper away.",
  grade = "some",
  size = "medium",
  lasts = "time not known",
  sources = { "MOYER04" },
}

heading "Does it help you sleep?"
text "It might; we found no trial in runners. A review of ten trials had 569 people in intensive care (2023). They said that they slept better. But the trials were weak, and a hospital bed is not your bed. So try it, and see how you sleep."

heading "What it does not do"
list {
  "It does not treat depression. It can be a good hour on the way.",
  "It has not been shown to keep you sharp or eager to train.",
  "Good sleep helps you recover. That massage gives you such sleep is not shown.",
}

heading "What else helps"
text "This is common advice:"
list {
  "Go to bed and get up at the same time each day.",
  "No hard run right before bed.",
  "Run easy, with a friend if you can.",
  "Talk: to someone close, to your doctor, to us.",
}

heading "What to ask for"
text "Ask for a late slot, slow strokes and no talk. Plan nothing for after. If it does you good, note how you slept that night and the next. After two or three visits, judge for yourself."

warning "Low, worried or sleepless for more than two weeks? Talk to your doctor. There is good help, and massage is not enough."

quiz {
  id = "sleep",
  question = "Is it proven that massage helps runners sleep?",
  wrong { "Yes", because = "The trials we found were on other people, mostly in hospital. It may still help you." },
  right { "No, not yet", because = "We found no trial in runners. You can still try it and see how you sleep." },
}

link { to = "relaxation" }
link { to = "long-run-recovery" }
link { to = "what-massage-does" }
