-- The index of the benefits: each with its grade, and a link to each page.
page { name = "What massage does", review_by = "2027-11-30" }

text "Massage does some things well, some a little, and some not at all, and you deserve to know which. Here it is in short. 'Good evidence' means that many fair tests agree. Further down you can choose a topic, to see how sure we are and how long it lasts."

heading "Massage does this well"
list {
  "You feel calmer right after: good evidence.",
}
heading "Massage does this a little"
list {
  "You may worry less after several visits: some evidence.",
  "You may be less sore, for hours to three days: some evidence.",
  "You may feel less tired on the day of a race: some evidence.",
  "You may stretch a bit farther for a while: some evidence.",
}
text "'Some evidence' means that tests point this way, but the effect is small or short, or the tests have weak spots."
heading "Massage may do this: we're not sure"
list {
  "Your skin may get warm: weak evidence.",
  "Lab signs of inflammation (your body's repair) may dip: weak evidence.",
  "Pain that has lasted long may hurt less for a while: weak evidence.",
  "You may sleep better: weak evidence.",
}
text "'Weak evidence' means few or small tests, or tests that disagree."
heading "Not shown, or not tested"
list {
  "More blood in the muscle: tests found no such effect.",
  "Running faster: tests found no such effect.",
  "Fewer injuries: not shown, hardly tested.",
  "Sharper focus: not tested.",
}

heading "In short: is it worth it?"
text "You decide. To feel calm and a bit less sore may be just what you want after a hard week. If you would like to heal or to get faster, other things come first: time, exercise, sleep and a good plan. And if you read all this and book nothing, that's fine."

heading "What to do next"
text "Choose the one thing that you want most, and tell us. You could say: 'I would like to be less sore after hills. Is massage a fair choice for that?'"

heading "Choose a topic"
link { to = "relaxation" }
link { to = "soreness" }
link { to = "long-run-recovery" }
link { to = "flexibility" }
link { to = "circulation" }
link { to = "inflammation" }
link { to = "ongoing-pain" }
link { to = "sleep-and-mood" }
link { to = "focus-and-race-nerves" }
link { to = "performance" }

heading "Good to know"
text "Sometimes it's better not to have a massage. Here you see when to wait, when to ask and when to get help:"
link { to = "get-help" }

link { to = "what-you-may-have-read" }
link { to = "how-massage-is-done" }
link { to = "instead-of-massage" }
link { to = "plan" }
link { to = "about" }
