-- Focus and race nerves. Calm right after a session is the best shown effect; focus, motivation and results were not tested.
page { name = "Focus and race nerves", also = { "Race anxiety", "Mental focus", "Motivation" }, review_by = "2027-11-30" }

text "Butterflies before a race are normal, and they show that you care. A massage can leave you calmer right after, and that's the best proven of all its effects. Here is what it may give your mind, and what helps on race morning."

text "Nerves can make your heart beat fast. These signs show when it may be more."
danger "chest"
danger "breath"
danger "chest-run"

benefit "relaxation" {
  title = "Calmer, right after a session",
  text = "If your mind keeps running the race ahead of time, an hour on the table can give it a rest. One large review from 2004 found people less anxious right after a massage, and their pulse was a little slower. Whether you still feel that at the start line was not tested, so enjoy it for its own sake, a few days before.",
  today = "Breathe in while you count to four, and out while you count to six, ten times.",
  show = "breathing",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "Does it make me sharp and focused?"
text "Many people say that their head is clear after a massage, and you may well feel that, too. But it was not tested: the studies we know measured calm and worry, and not focus, drive or how a race went after. So for focus and motivation we call it not tested."

heading "Does calm make me faster?"
text "It's a fair guess, but calm has not been shown to change your time. Massage itself was tested for speed, and no gain was found (Davis, Alabed and Chico, 2020). But you don't need to be calm to run well, so don't worry about being nervous."

heading "What helps on race morning"
list {
  "Lay out your things the night before, so that the morning is quiet.",
  "Eat and drink what you know from training.",
  "Come early, and find the restrooms.",
  "Warm up with easy running, because moving gives your nerves something to do.",
  "Breathe out slowly, longer than in, a few times.",
  "Choose one simple thing to think of in the first mile, such as your breath.",
}
text "This is common practice, and we haven't looked for studies of it."

heading "A massage before the race?"
text "Ask for a light one, best two or three days before; the day before, 15 minutes at most. You could say: 'My race is on Sunday, and I'm nervous. Please keep it light and slow.' If you have never had a massage, wait until the race is over. These times are common practice, too. And if you would rather spend that hour with friends, that's just as good."

heading "When the joy is gone"
text "Flat weeks happen to everybody. Take a few easy days, run without a watch, or run with somebody who makes you laugh. If worry or low mood stays for more than two weeks, talk to your doctor, because there's good help."
danger "self-harm"
danger "energy"

heading "In short"
text "A massage can leave you calmer right after, but sharper focus was not tested. On race morning, warm up with easy running, and breathe out slowly."

quiz {
  id = "tested",
  question = "What was tested about massage and your mind?",
  right { "Whether people feel calmer", because = "Yes. A large review found people less anxious right after." },
  wrong { "Whether runners focus better", because = "We know of no study that looked. You may still feel it." },
  wrong { "Whether it makes you want to train", because = "We know of no study that looked. A rest day may do it as well." },
}

link { to = "relaxation" }
link { to = "sleep-and-mood" }
link { to = "performance" }
link { to = "plan" }
link { to = "what-massage-does" }
