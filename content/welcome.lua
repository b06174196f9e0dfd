-- The card that greets a visitor on the map, before anything is touched.
page { name = "Massage and runners", review_by = "2027-11-30" }

text "Massage can leave you calmer, and less sore for a while. This clinic sells it, so we show how sure the studies are. These are general facts, not advice for you."

benefit "circulation" {
  title = "It warms the skin",
  text = "Massage brings blood to the skin, so it feels warm. The muscle below gets no more than before. Three small studies looked, on arms and thighs. To send blood to a muscle, use it: easy moves are enough.",
  today = "Take an easy ten-minute walk.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97", "WILT10" },
}
benefit "flexibility" {
  title = "You can reach a bit further",
  text = "A review of 29 trials found a small gain in how far people could stretch. It does not last long. The muscle is no longer or softer than before; the stretch just bothers you less. Moving every day helps you keep it.",
  today = "Pick one stretch you like, and hold it for five slow breaths.",
  grade = "some",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "WIEW19", "KONG18" },
}
benefit "inflammation" {
  title = "Signs of inflammation may dip",
  text = "In a few small studies, signs of inflammation were lower for some hours after massage. We found none that shows a runner heals sooner. Soreness is another matter: it may ease for up to three days.",
  today = "Sore today? Make it an easy day, and keep moving.",
  grade = "limited",
  size = "small",
  lasts = "a few hours",
  sources = { "CRANE12", "WHITE20", "DUPUY18", "GUO17" },
}
benefit "relaxation" {
  title = "A massage can leave you calmer",
  text = "This is what is best proven. In a review of 37 trials with 1,802 people, one session left them less anxious. Pulse and blood pressure dipped as well. That is a fair reason to book one.",
  today = "Put both feet on the floor and breathe out slowly, five times.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

link { to = "common-problems" }
link { to = "check-yourself" }
link { to = "plan" }
link { to = "what-massage-does" }
