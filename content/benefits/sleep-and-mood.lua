-- Sleep and mood. Sleep is limited and comes from hospitals; less worry over a course of visits is some, and not from runners.
page { name = "Sleep and mood", also = { "Anxiety", "Low mood", "Trouble sleeping" }, review_by = "2027-11-30" }

text "Many people feel lighter after a massage, and some sleep well that night. Feeling calm right after is well proven; better sleep is less certain. If worry stays with you, several visits may ease it. And you're always welcome to talk to us."
text "This page tells you what massage can do, how sure we are, and what else helps."

danger "self-harm"

benefit "relaxation" {
  title = "Worry can ease over several visits",
  text = "When you're tense for weeks, a quiet hour now and then may help. In one large review from 2004, people who came several times felt less anxious in general, and that was among its largest effects. Many of them were ill or under strain, and they were not runners, so we can't be sure that it's the same for you.",
  today = "Write down what is on your mind, then put the paper away.",
  grade = "some",
  size = "medium",
  lasts = "time not known",
  sources = { "MOYER04" },
  tested = "Part of 37 trials, people who were not runners; review from 2004",
}

heading "Does it help you sleep?"
text "It might, and there's little harm in trying. In a review of ten trials, 569 people in intensive care said they slept a little better (Fang and others, 2023). The trials were weak, and a hospital bed is not your bed. So the evidence is weak, and for runners it was not tested."

heading "Does it help with low mood?"
text "A good hour can lift you for a day, and that's worth having. In the same large review, people with low mood felt better after several visits, but most were ill or under strain. Massage does not treat depression. If you're low, it can stand beside good care, and never in its place."
warning "If you have been low, worried or sleepless for more than two weeks, please talk to your doctor. There's good help, and massage alone is not enough."

heading "What else helps"
text "This is common advice, and all of it is free:"
list {
  "Go to bed and get up at the same time each day.",
  "Leave a few hours between a hard run and your bed.",
  "Run easy, with a friend if you can.",
  "Talk to someone close, to your doctor, or to us.",
}

heading "Tired for weeks?"
text "Sometimes the body asks for more than a good night."
danger "energy"

heading "What to ask for"
text "You could say: 'I sleep badly. Please go slowly, and let me be quiet.' Ask for a late appointment, and plan nothing for after. Write down how you slept that night and the next. After two or three visits, judge for yourself. If it does little for you, that's fine, and you did nothing wrong."

heading "In short"
text "Worry may ease over several visits, and you may sleep a little better. If you have been low, worried or sleepless for more than two weeks, talk to your doctor."

quiz {
  id = "sleep",
  question = "Is it shown that massage helps runners sleep?",
  wrong { "Yes", because = "Most trials we found were on people in a hospital. It may still help you." },
  right { "Not yet", because = "Right. It was not tested in runners, but you can try it and see how you sleep." },
}

link { to = "relaxation" }
link { to = "focus-and-race-nerves" }
link { to = "ongoing-pain" }
link { to = "what-massage-does" }
