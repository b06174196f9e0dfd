-- The card that greets a visitor on the map, before anything is touched.
page { name = "How massage helps a runner" }

text "Massage can leave you calmer and a bit less sore. For a while, you may also reach a little further. Touch the body where you feel something."
text "Each page says how sure the studies are. This clinic offers massage, so we tell you what it can't do, too. These pages can't replace your own clinician."

benefit "circulation" {
  title = "It warms the skin",
  text = "Massage brings blood to the skin, so it feels warm. The muscle below gets no more than before. Three small studies looked, on arms and thighs. To send blood to a muscle, use it. Easy moves are enough.",
  today = "Take an easy ten-minute walk.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97", "WILT10" },
}
benefit "flexibility" {
  title = "You can reach a bit further",
  text = "A review of 29 trials found a small gain in how far people could stretch. It does not last long. The muscle has not grown: the stretch just feels easier. Moving every day is how you keep it.",
  today = "Pick one stretch you like, and hold it for five slow breaths.",
  grade = "some",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "WIEW19" },
}
benefit "inflammation" {
  title = "Signs of inflammation may dip",
  text = "In a few small studies, signs of inflammation were lower for some hours after massage. No one has shown that a runner heals sooner for it. What you may notice is less soreness, for hours or up to three days.",
  today = "Sore today? Make it an easy day, and keep moving.",
  grade = "limited",
  size = "small",
  lasts = "hours",
  sources = { "CRANE12", "WHITE20", "DUPUY18" },
}
benefit "relaxation" {
  title = "It helps you feel calmer",
  text = "This is what massage does best. In a review of 37 trials with 1,802 people, one session left them less anxious. Pulse and blood pressure dipped as well. That is a fair reason to book one.",
  today = "Put both feet on the floor and breathe out slowly, five times.",
  grade = "good",
  size = "small",
  lasts = "right after",
  sources = { "MOYER04" },
}
