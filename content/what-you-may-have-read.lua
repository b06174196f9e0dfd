-- Popular claims, each in the words a visitor would use. What is true in each comes first, and never mocking.
page { name = "What you may have read", also = { "Lactic acid", "Toxins", "Adhesions", "Muscle imbalance" }, review_by = "2027-11-30" }

text "There's a lot about massage on the web, in magazines and at the gym. This page tells you which of it is true, which was never tested, and which was tested and didn't hold up. If you believed one of these, you're in good company, because most of us did."
text "Serious trouble is rare, but please check these signs first."
danger "rhabdo"

heading "Most runners believe in massage"
chart {
  as = "people",
  title = "745 runners, asked after a 10-kilometer race",
  unit = "of 10 runners",
  alt = "About 8 of 10 runners believed that massage helps them recover, and about 4 of 10 had ever had one. 745 were asked.",
  sources = { "MORASKA13" },
  { "Believe that it helps them recover", 8 },
  { "Have ever had one", 4 },
}
text "To believe in something doesn't prove it, though. Read on to see what was tested."

heading "'Lactic acid makes me sore'"
guess {
  id = "lactic",
  question = "How long after a hard run is your lactic acid back to normal?",
  lowest = 1,
  highest = 25,
  step = 2,
  unit = "h",
  truth = 1,
  because = "It's back to normal within about an hour, and you're sore the next day. So it can't be what hurts then. The hour comes from explainers for the public, not from a study that we read.",
  sources = { "LACFAQ" },
}
text "It is true that hard running makes lactic acid. In one study, running on the flat raised it, and nobody was sore afterward. Running downhill didn't raise it, and those legs were sore (Schwane and others, 1983). In another study, massage even slowed it down on its way out (Wiltshire and others, 2010). Your legs are sore from hard or new work, and that fades by itself."

heading "'Massage gets rid of toxins'"
text "Your body does get rid of what it no longer needs, all day long, with your liver and your kidneys. We found no study in which massage took anything harmful out of a muscle, so there's nothing you have to wash out after. Drink when you're thirsty, and enjoy what is real: you can feel calmer and less sore."

heading "'It moves my lymph, and clears the waste'"
text "Lymph is a clear fluid that your body takes back from its tissues, and very light strokes may help a little with a swollen sprain (Vairo and others, 2009). So there's something in it. That it clears waste from the legs of runners has not been shown. After a half marathon, massage didn't change how the thigh swelled (Dawson and others, 2004). Walk a little, and then put your feet up."

heading "'It breaks up my knots and adhesions'"
guess {
  id = "fascia",
  question = "By how much can pressing hands change the shape of the tough band beside your thigh?",
  lowest = 0,
  highest = 20,
  unit = "%",
  truth = 1,
  because = "By less than this. In a computer model, even 1 percent took more force than hands can give. So what you feel let go is not the band. It's a model, not a test on people, and one critic doubts it.",
  sources = { "CHAUD08" },
}
text "The sore spot is real, and so is the good feeling when it lets go. Some call it a knot, others an adhesion, which means tissue that sticks together. We found no study in which hands took one apart. Most likely your nerves let the muscle ease, so there's no need to press very hard."

heading "'It keeps me from getting hurt'"
text "We wish it did. But we found no trial that tested this in runners. In a study of 5,205 runners, one thing went along with getting hurt: a run over 10 percent longer than any in the last 30 days (Frandsen and others, 2025). So build up your long runs in small steps. That's something you can do."

heading "'It catches small aches early'"
text "A therapist who knows your legs may well notice a tight or tender place before you do, and that's good to have. It has not been shown that this stops an injury. A massage therapist can't tell you what you have, either. If an ache changes how you run for two weeks, or a bone hurts in one spot, a doctor or physical therapist should check it."

heading "'It evens out an imbalance and my form'"
text "It's true that you can feel looser and more even when you get up. Hardly anybody is the same on both sides, and that alone doesn't mean that anything is wrong with you. We know of no study in which massage changed how runners move, or spared their joints. If one side keeps hurting, ask us who can watch you walk and run."

heading "'It brings down my stress hormone'"
text "You do feel calmer after a massage, and that's its best proven effect. The stress hormone cortisol hardly changes in adults, though (Moyer and others, 2011). So the calm is real, but it seems to come from somewhere else, and no one knows quite how."

heading "'It leaves me sharp and focused'"
text "Many people feel clear and rested when they get up, and if you do, enjoy it. Whether you then focus better, or want to train more, was not tested. Calm was, and there the answer is good. More on that, and on nerves before a race:"
link { to = "focus-and-race-nerves" }

heading "'It gets my blood flowing'"
guess {
  id = "flow",
  question = "At rest and during a massage, the blood flow in your thigh is the same: call it ×1. How much is it when you move your knee gently?",
  lowest = 1,
  highest = 9,
  step = 0.5,
  unit = "×",
  truth = 3,
  because = "Gently straightening the knee brought about three times the blood. Massage brought no more than rest, in that study of ten people and in another one of 13 men.",
  sources = { "SHOE97", "HINDS04" },
}
text "In your skin it does, which is why you feel warm. In the muscle it doesn't: three small studies measured arms and thighs, and found no more blood there. If you would like more blood in your legs, move them."

heading "'It calms inflammation'"
text "A few small studies did find that some signals of it in the muscle or the blood dip for a few hours. It has not been shown that runners heal sooner from that. And some inflammation is a part of healing, so it's not all bad."

heading "'No pain, no gain'"
text "Some pressure can feel good, even when it hurts a little. We found no study in which more pain did more good, and a deep massage can leave you bruised. From 0 to 10, stay at 6 or less: 0 is no pressure, and 10 is the most you could stand. Please say so when it's too much. Your therapist would much rather know."

heading "In short"
text "Keep what is true. Massage can leave you calm, less sore, and able to reach a bit farther for a while, and to many people that is worth an hour. Did you read something else? You could say: 'I read this about massage. Is it true?' We like such questions, and if we don't know, we say so."

heading "Do today"
list {
  "For more blood in your legs, if it doesn't hurt: sit, and straighten each knee slowly, ten times.",
  "Look up your longest run of the last 30 days. Let the next one be only a little longer.",
  "Would you like a massage? Ask for a light start, and say at once when it's too much.",
}
movement { of = "knee-straighten" }

quiz {
  id = "true-one",
  question = "Which of these is true?",
  wrong { "Lactic acid makes me sore for days", because = "It's back to normal long before you get sore. The soreness comes from hard or new work." },
  right { "Massage can leave me calmer", because = "Yes. It's the best proven effect, from one large review." },
  wrong { "Massage makes muscles longer", because = "You may reach farther for a while, most likely because the stretch bothers you less." },
}

link { to = "get-help" }
link { to = "what-massage-does" }
link { to = "overuse" }
link { to = "how-massage-is-done" }
link { to = "about" }
