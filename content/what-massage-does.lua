-- The index of the benefits.
page { name = "What massage does", review_by = "2027-11-30" }

text "Massage can do some things well, some a little, and some not at all. Tap a topic to see the best number we found, how sure it is, and how long it lasts."

heading "In short"
list {
  "Calmer right after: good evidence.",
  "Less worried over several visits: some evidence.",
  "Less sore for hours to three days: some evidence.",
  "Further reach for a while: some evidence.",
  "Warm skin: some evidence.",
  "Fewer signs of inflammation: limited.",
  "Better sleep: limited.",
  "More blood in the muscle: not supported.",
  "To run faster: not supported.",
}

heading "Is that worth it?"
text "You decide. Calm and a bit less sore may be just what you want after a hard week. If you want to heal or to get faster, other things come first: time, exercise, sleep and a good plan. Ask us which of them fits you."
text "At times no massage is the better choice. See when to wait, to ask or to get help:"
link { to = "get-help" }

link { to = "circulation" }
link { to = "flexibility" }
link { to = "inflammation" }
link { to = "relaxation" }
link { to = "soreness" }
link { to = "long-run-recovery" }
link { to = "sleep-and-mood" }
link { to = "performance" }
link { to = "how-massage-is-done" }
link { to = "what-you-may-have-read" }
link { to = "about" }
link { to = "plan" }
