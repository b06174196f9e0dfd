-- Relaxation. The best shown effect: say it with pleasure, with its one review and its year, and keep cortisol and cures out.
page { name = "Relaxation", also = { "Feeling stressed", "Nervous system reset" }, review_by = "2027-11-30" }

text "Feeling calm is what massage does best. Right after a session people are less anxious, and their pulse and blood pressure dip a little. That's a fair reason to book one, even if nothing hurts."

text "A racing heart can be nerves. These signs show when it may be more."
danger "chest"
danger "breath"
danger "chest-run"

benefit "relaxation" {
  title = "You can leave calmer than you came",
  text = "You lie down in a quiet room, and for a while nobody wants anything from you. One large review from 2004 put 37 trials together. Right after a massage, people were less anxious than those without one, and pulse and blood pressure were a little lower. The effect is not huge, but it's the best proven of all that massage does.",
  today = "Sit back, and let each breath out take longer than the breath in, ten times.",
  show = "breathing",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

heading "How sure are we?"
text "We're quite sure about calm, but it rests on one large review (Moyer, Rounds and Hannum, 2004). People knew that they were having a massage, and that can color how they feel. They were not runners. In tired Ironman racers, though, seven minutes of thigh massage also left them less worn out (Nunes and others, 2016)."

heading "How long does it last?"
text "After one massage, it's there right away. How long it stays was hardly measured. To see how long it lasts for you, note tonight and tomorrow on your phone how calm you feel. Over several visits, people also felt less anxious in general. You'll find more on the page 'Sleep and mood'."

heading "Does it reset my nervous system?"
text "'Reset' is a big word, but there is something in it. Some of your nerves slow your heart and help you rest. In one trial, 62 active adults cycled as hard as they could (Arroyo-Morales and others, 2008). After 40 minutes of slow massage, one sign of rest in the heartbeat was back to normal. After a fake treatment it was not. That's one trial and one sign, so the evidence is weak."

heading "Does it lower my stress hormone?"
text "The calm is real, but it doesn't seem to come from there. In adults, the stress hormone cortisol hardly changes (Moyer and others, 2011). How the calm comes about, nobody knows for certain."

heading "When worry stays"
text "A massage can be a good hour, but it doesn't replace help for worry or low mood that goes on. Please don't carry it alone."
danger "self-harm"

heading "What else helps"
text "A slow breath, a walk and an early night are free, and you can have them every day. We know of no study that compared massage with them, so use whatever works for you."

heading "What to ask for"
text "You could say: 'Slow, even strokes, please, and I would like to be quiet.' You choose what is uncovered and whether you talk, and you can stop at any time. If you feel nervous, tell us: a massage of your shoulders or feet, with your clothes on, is a fine start."
link { to = "first-massage" }

heading "In short"
text "You can leave calmer than you came, and that's the best proven of all that massage does. Ask for slow strokes and a quiet room."

quiz {
  id = "best",
  question = "What is best proven about massage?",
  wrong { "It makes you faster", because = "That was tested often, and no gain was found." },
  right { "It leaves you calmer", because = "Yes. In a large review, people were less anxious right after." },
  wrong { "It heals injuries", because = "That has not been shown. It may ease an ache for a while." },
}

link { to = "sleep-and-mood" }
link { to = "focus-and-race-nerves" }
link { to = "myofascial-holds" }
link { to = "what-massage-does" }
