-- The card that greets a visitor on the map, before anything is touched.
page { name = "Massage and runners", review_by = "2027-11-30" }

text "Welcome: massage can leave you calmer, and less sore for a while. This clinic earns money from massage, so we show you how strong the evidence is. For advice about your own case, please ask us."

benefit "circulation" {
  title = "It warms your skin",
  text = "Hands bring more blood to your skin, so it turns warm, and that can feel very good. The muscle below gets no more blood than before, as far as studies of arms and thighs can tell. To send blood to a muscle, use it: easy movement is enough.",
  today = "If walking doesn't hurt, take an easy walk of ten minutes.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "SHOE97", "WILT10" },
  tested = "13 men (2004), 10 people (1997) and 12 people (2010), arms and thighs",
}
benefit "flexibility" {
  title = "You can reach a bit farther",
  text = "After a massage, bending and reaching can feel easier. A review of 29 trials found a small gain in how far people could stretch. It doesn't last long, and the muscle has not been shown to change, so most likely the stretch just bothers you less. Moving every day helps you keep it.",
  today = "If nothing hurts, and nothing snapped or popped, stand at a wall, one foot back, heel down. Lean in for five slow breaths. Then change sides.",
  show = "wall-stretch",
  grade = "some",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "WIEW19", "KONG18" },
  tested = "29 trials (review from 2020), trials of rolling (2019), 18 runners (2018)",
}
benefit "inflammation" {
  title = "Lab tests may find less of it",
  text = "After hard effort, your body sends signals to the muscle so that it can rebuild. That is inflammation. In a few small studies, lab tests found fewer of some signals for a few hours after a massage. It has not been shown that runners heal sooner. In one study, people were just as sore with massage as without.",
  today = "If you're sore today, instead of a run, walk ten minutes, slowly.",
  show = "walking",
  grade = "limited",
  size = "small",
  lasts = "a few hours",
  sources = { "CRANE12", "WHITE20" },
  tested = "11 young men in 2012; 9 male athletes in 2020",
}
benefit "relaxation" {
  title = "A massage can leave you calmer",
  text = "This is what massage does best. In a review of 37 trials, people were less anxious right after a session, and their pulse and blood pressure dipped a little. That's a fair reason to book one, though these people were not runners.",
  today = "Put both feet on the floor and breathe out slowly, five times.",
  show = "breathing",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
}

link { to = "common-problems" }
link { to = "plan" }
link { to = "stride" }
link { to = "check-yourself" }
