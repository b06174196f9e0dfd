-- Calves. The lead trap here is a blood clot: keep that warning first.
area { name = "Calves", latin = "Gastrocnemius and soleus", on = "calves" }

text "Your calves lift your heel and push you forward. They work hard when you run."

benefit "circulation" {
  title = "It warms the skin",
  text = "Rubbing brings more blood to the skin, so your calf feels warm.",
  today = "Bend your ankles up and down, slowly, ten times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
  tested = "13 men, in 2004",
}

heading "How it is done"
list {
  "Long strokes: flat hands glide from heel to knee.",
  "Kneading: hands lift and squeeze the muscle, like dough.",
  "Press and let go: a palm sinks in slowly.",
}

heading "At home"
text "Walk a little, often."

danger "clot"
warning "One calf swollen, warm or sore, and the other not? Tell the staff now."
warning "Calf tight and shiny, and your foot numb? Tell the staff now."

quiz {
  id = "pump",
  question = "What moves the blood in your calves best?",
  wrong { "A firm massage", because = "It warms the skin." },
  right { "Walking", because = "With each step, your calves squeeze blood up." },
  wrong { "Sitting down", because = "Then the pump stands still." },
}

link { to = "calf-strain" }
link { to = "race" }
