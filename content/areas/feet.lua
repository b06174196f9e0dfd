-- Feet. Short relief of heel pain is real; stretching the arch by hand is not. Numb feet are the trap.
area { name = "Feet", latin = "Plantar fascia and foot muscles", on = "feet" }

text "Each foot is a spring. Small muscles and a tough band under the arch hold it up."

benefit "circulation" {
  title = "It can warm your feet",
  text = "Rubbing brings blood to the skin, and warm feet feel good. The studies measured this on the thigh. We found no proof that a sore arch mends sooner this way. Your toes and calves move the blood in your feet each time you walk.",
  today = "Spread and curl your toes ten times inside your shoes.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "Stretching the arch by hand?",
  text = "We found no trial that tested this on feet. A model of the band below the arch speaks against it. Even a one percent change took more force than hands can give. To ease a sore heel, pull your toes back and stretch your calf instead.",
  today = "Sit, cross one leg, and pull your toes back for ten slow breaths.",
  grade = "not supported",
  size = "none",
  sources = { "CHAUD08" },
}
benefit "inflammation" {
  title = "It may ease heel pain a while",
  text = "Heel pain is mostly wear in the band, not swelling to rub out. Still, hands-on care may ease it for a time. In a review, five of six trials found people better soon after. It works as one part of care, next to stretching and foot strength.",
  today = "Before your first steps tomorrow, pull your toes up ten times.",
  grade = "limited",
  size = "small",
  lasts = "a short time",
  sources = { "HEELMT18" },
}
benefit "relaxation" {
  title = "It helps you feel at ease",
  text = "A foot rub is an easy way to start: you only take off your shoes. In a review of 37 trials, people felt calmer right after one massage. How much of that a foot rub gives on its own is less clear.",
  today = "Take your shoes off tonight and rub each foot for two minutes.",
  grade = "good",
  size = "small",
  lasts = "right after",
  sources = { "MOYER04" },
}

heading "How it is done"
text "You lie on your back, or sit with your feet up. Firm hands tickle less than light ones. Ask for more or less as you like. The calf is often treated too."
list {
  "Thumb strokes along the arch. It feels firm and warm.",
  "Kneading of the heel and the ball of the foot. It feels deep.",
  "Gentle pulls and turns of each toe. It feels loose.",
  "Ball roll: you press your foot on a small ball. You choose how hard.",
}

heading "Common complaints"
list {
  "Heel pain with the first steps in the morning.",
  "Tired arches after long standing.",
  "Cramp in the arch.",
  "Burning or numb toes. Have those checked.",
}

heading "At home"
list {
  "Roll a ball under your arch, half a minute to two minutes.",
  "Stretch your calf at a wall, often, in short turns.",
  "Cut back on running until the first steps in the morning hurt less.",
}

heading "In your stride"
text "Your arch sinks a bit as you land. Then your heel lifts and your toes bend. That pulls the band tight, so your foot is firm when you push off."

warning "Diabetes, or feet that feel numb? No deep or hot work: you might not feel harm. Ask your clinician first, and check your skin each day."
warning "Pain in a bone of your foot, or when you squeeze the heel? No massage and no running. See a clinician this week: it may be a stress fracture."

link { to = "calves" }
link { to = "achilles" }
link { to = "ankles" }
