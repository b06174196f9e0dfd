-- Feet. Short relief of heel pain is real; stretching the arch by hand is not. Numb feet are the trap.
area { name = "Feet", latin = "Pes, aponeurosis plantaris", on = "feet", review_by = "2027-11-30" }

text "Each foot is a spring. Small muscles and a tough band under the arch hold it up."

benefit "circulation" {
  title = "It can warm your feet",
  text = "Rubbing brings blood to the skin, and warm feet feel good. The studies measured this on the thigh. We found no proof that a sore arch mends sooner this way. Your calves pump blood each time you walk.",
  today = "Spread and curl your toes ten times inside your shoes.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "Stretching the arch by hand?",
  text = "We found no trial that tested this on feet. A model of the band under the arch speaks against it. Even a one percent change took more force than hands can give. Pull your toes back instead.",
  today = "Sit, cross one leg, and pull your toes back for ten slow breaths.",
  grade = "not supported",
  size = "none",
  sources = { "CHAUD08" },
}
benefit "inflammation" {
  title = "Rubbing out a swollen heel?",
  text = "We found no trial that tested this. Heel pain is mostly wear in the band under your foot. That is not swelling, so hands can't rub it out. Stretching and foot strength are the usual first steps.",
  today = "Before you get up in the morning, pull your toes up ten times.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "A foot rub may ease heel pain",
  text = "A review looked at hands-on care for heel pain. Five of six trials found people better soon after. It is one part of care, next to stretching. A foot rub can be a good rest, too.",
  today = "Rub each foot for two minutes. Numb feet or diabetes? Ask first.",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "HEELMT18" },
}

heading "How it is done"
text "You lie on your back, or sit with your feet up. Firm hands tickle less than light ones. Ask for more or less as you like. The calf is often treated too."
list {
  "Thumb strokes along the arch. It feels firm and warm.",
  "Kneading of the heel and the ball of the foot. It feels deep.",
  "Gentle pulls and turns of each toe. It feels loose.",
  "Ball roll: you press your foot on a small ball. Numb feet or diabetes? Ask first.",
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
  "Roll a ball under your arch, up to two minutes. Numb feet or diabetes? Ask first.",
  "Stretch your calf at a wall, often, in short turns.",
  "Cut back on running until the first steps in the morning hurt less.",
  "Ask us for stretches and strength work for your feet.",
}

heading "In your stride"
text "Your arch sinks a bit as you land. Then your heel lifts and your toes bend. That pulls the band tight, so your foot is firm when you push off."

warning "One calf swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "A hot, red, swollen foot, or a sore that does not heal? No massage. Get medical help today, above all if you have diabetes."
warning "A sudden pop under your foot, and now it hurts to walk? No massage: the band may be torn. Tell a member of staff now: you need care today."
warning "Diabetes, or feet that feel numb? No deep or hot work: you might not feel harm. Ask your doctor or physical therapist first, and check your skin each day."
warning "Pain in a bone of your foot, or when you squeeze the heel? No massage and no running. Have it checked this week: it may be a stress fracture, a small crack in the bone."

quiz {
  id = "arch",
  question = "How hard must hands press to change the band in your arch by one percent?",
  wrong { "Firm thumbs will do", because = "It feels as if something gives. In a model, hands were far too weak for that." },
  right { "Harder than hands can", because = "Yes, by a model of this band. A foot rub may still ease a sore heel for a while." },
}

link { to = "calves" }
link { to = "achilles" }
link { to = "ankles" }
link { to = "plantar-fasciitis" }
link { to = "self-massage" }
