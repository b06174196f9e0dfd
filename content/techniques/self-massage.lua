-- Self-massage and foam rolling. What a visitor can do alone, and where not to roll.
page { name = "Self-massage and foam rolling", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't roll it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "You can do a lot with your own hands, a ball or a foam roll. You lean on the roll and move slowly along the muscle. Your own weight is the pressure, so you choose how firm it is."
text "It feels firm, and a sore muscle may ache a bit. It costs little, and you can do it the same night."

benefit "relaxation" {
  title = "It can ease sore muscles a bit",
  text = "A review put the foam roll trials together (Wiewelhove and others, 2019). People who rolled after hard exercise had about 6 percent less pain. That is small, but it is cheap and in your own hands.",
  today = "Ask us to show you how to roll one muscle.",
  grade = "some",
  size = "small",
  lasts = "time not known",
  sources = { "WIEW19" },
}
benefit "flexibility" {
  title = "Your thighs may reach further",
  text = "Right after rolling, people could reach about 4 percent further. After some weeks of it, thighs gained reach, but ankles did not. Another review of rolling for weeks found mixed results.",
  today = "Sit. If both legs look and feel alike, roll a bottle gently along the top of each thigh.",
  grade = "some",
  size = "small",
  lasts = "time not known",
  sources = { "WIEW19", "KONRAD22" },
}

heading "How to do it"
list {
  "Only if both legs look and feel alike.",
  "Roll slowly, for half a minute to two minutes on each muscle.",
  "One to three turns are enough. Studies mostly did it so.",
  "From 0 to 10, stay at 6 or less. Breathe.",
  "Stay on muscle: not on bones, not behind the knee, not on your belly.",
}

heading "What to ask for"
text "Bring your roll or ball, or try one of ours if we have one. Ask your therapist to watch you once and mend what is off. Ask which muscle is worth your time. A sore outer knee, for one, can get worse from a hard roll. The hip may like it."

warning "Felt a sudden pop or stab in a muscle, or see a fresh bruise? No rolling there for about three days. Have it checked first."
warning "Diabetes, numb feet, blood thinners or weak bones? Or pregnant? Ask your doctor or physical therapist before you roll."

quiz {
  id = "minutes",
  question = "How long is enough for one muscle?",
  wrong { "Until the pain is gone", because = "That can take long and leave a bruise. Most studies stopped after two minutes." },
  right { "Half a minute to two minutes", because = "Studies mostly used that, one to three times. Go slowly, and breathe." },
  wrong { "Half an hour", because = "Most studies used two minutes or less. Use the time for a walk." },
}

link { to = "soreness" }
link { to = "quads" }
link { to = "it-band-syndrome" }
link { to = "how-massage-is-done" }
