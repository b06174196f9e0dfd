-- Self-massage and foam rolling. What a visitor can do alone, and where not to roll.
page { name = "Self-massage and foam rolling", also = { "Foam roller", "Massage ball" }, on = { "quads", "calves", "feet" }, review_by = "2027-11-30" }

movement { of = "thigh-roll" }

text "You can do a lot with your own hands, a ball or a foam roller. You lean on the roller and move slowly along the muscle. Your own weight is the pressure, so you choose how firm it is. A sore muscle may ache a bit, in a good way. It costs little, and you can do it tonight."

text "Serious trouble is rare, but please check these signs first."
danger "rhabdo"
danger "clot"

benefit "relaxation" {
  title = "It can ease sore muscles a bit",
  text = "Rolling after hard exercise can make sore muscles a little easier to live with. A review put the studies of it together, and people who rolled had about 6 percent less pain. That's a small gain, but it's cheap and in your own hands, and you can have it while you watch TV.",
  today = "If both thighs look and feel the same, you take no blood thinners, and no danger sign says not to, roll both on a foam roller for half a minute.",
  show = "thigh-roll",
  grade = "some",
  size = "small",
  lasts = "time not known",
  sources = { "WIEW19" },
  tested = "A review of studies of foam rolling, from 2019",
}
benefit "flexibility" {
  title = "Your legs may bend farther",
  text = "Right after rolling, people could reach about 4 percent farther. After a few weeks of it, a review of 11 studies found a clear gain for the thighs, though not for the ankles. Another review found mixed results. So if you like it, try it for a few weeks.",
  today = "If both legs look and feel the same, you take no blood thinners, and no danger sign says not to, roll a bottle gently along the top of each thigh for half a minute.",
  grade = "limited",
  size = "medium",
  lasts = "time not known",
  sources = { "WIEW19", "KONRAD22", "FRCHRONIC22" },
  tested = "Weeks of rolling: 290 people, review from 2022. Right after: review from 2019.",
}

heading "When to wait or tell us first"
danger "stress-fracture"
danger "pull-fresh"
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "diabetes"
danger "weak-bones"
danger "pregnant"
danger "varicose"
danger "neck-front"
danger "knee-hollow"

heading "How to do it"
list {
  "Roll only if both legs look and feel the same, you take no blood thinners, and no danger sign says not to.",
  "First: put the roller or ball under the muscle. Lean on it.",
  "Then: move slowly along it, half a minute to two minutes. Stay at 6 or less, and breathe.",
  "One to three rounds are enough (Pagaduan and others, 2022).",
  "Stay on muscle: not on bones, your belly or behind the knee.",
}

chart {
  as = "scale", title = "How firm?", unit = "0 is no pressure, and 10 is the most you could stand.",
  alt = "A scale from 0, no pressure, to 10, the most you could stand. 7 and more is too much.",
  { "Stay at 6 or less.", 6 },
}

heading "What to ask for"
text "You could say: 'Can you watch me roll once, and tell me which muscle is worth my time?' Bring your own roller or ball, or try one of ours if we have one. If your outer knee is sore, skip it, because hard rolling can make it worse. The muscles at your hip are a better place."

heading "In short"
text "Roll slowly, for two minutes at most on each muscle, and not with blood thinners. It can ease soreness a bit, but the gain is small. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "minutes",
  question = "How long is enough for one muscle?",
  wrong { "Until the pain is gone", because = "That can take a long time and leave a bruise. Most studies stopped after two minutes." },
  right { "Half a minute to two minutes", because = "Yes. Most studies used that, one to three times. Go slowly, and breathe." },
  wrong { "Half an hour", because = "Most studies used two minutes or less. You can use the rest of the time for a walk." },
}

link { to = "soreness" }
link { to = "quads" }
link { to = "calves" }
link { to = "it-band-syndrome" }
link { to = "how-massage-is-done" }
