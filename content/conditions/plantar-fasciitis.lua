-- Heel pain. Short relief by hand is shown; stretching the band by hand is not. Numb feet are the trap.
page { name = "Heel pain", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

heading "Check this first"
warning "A sudden pop under your foot, and now it hurts to walk? No massage: the band may be torn. Tell a member of staff now: you need care today."
warning "Is your foot hot, red or swollen? Do you have a fever, or a sore that does not heal? No massage. Get medical help today."
warning "Does it hurt when you squeeze the heel bone from both sides, or at night? No massage and no running. See a doctor or physical therapist this week: it may be a stress fracture."
warning "Numb or burning feet, or diabetes? No deep or hot work: you might not feel harm. Ask your doctor or physical therapist first."
warning "Are you young, with both heels sore and a body that is stiff for long in the morning? Ask a doctor to look for the cause."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "Does your heel hurt with your first steps in the morning? That is the main sign. The sore spot is most often under the inner side of the heel."
text "Doctors call it plantar fasciitis. A tough band runs under your foot, from heel to toes. It got more load than it could repair. Running, and work on hard floors, make it more likely."

heading "What massage can do"
text "A massage of your foot and calf may ease the pain for a while. Then your exercises may feel easier, too. Ask for slow thumbs along the arch, and kneading of the calf. Tender is fine. Sharp is not: say so at once."
benefit "relaxation" {
  title = "Hands may ease a sore heel",
  text = "A review looked at six trials of hands-on care for heel pain. In five of them, people felt better soon after. Most used hands on muscles and soft tissue. It was part of care, not all of it, and we do not know how long it lasts.",
  today = "Rub the arch and the calf for two minutes. Numb feet or diabetes? Ask first.",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "HEELMT18" },
}

heading "What it cannot do"
text "Hands can't stretch the band. It was put to the test in a model (Chaudhry and others, 2008). Even a one percent change took more force than hands can give."
text "We found no proof that massage makes the band heal. No trial has tested whether it keeps heel pain away."

heading "What comes first"
text "Physical therapists commonly start with these. Massage comes on top."
list {
  "Stretch your calf and the sole of your foot each day.",
  "Make your foot and calf stronger, in small steps.",
  "Run and stand less for now. Then build up bit by bit.",
  "Tape can support the arch for a few days.",
  "Are mornings the worst? Ask about a splint for the night.",
  "Inserts in your shoes are an extra. They are not enough alone.",
}

heading "How long it takes"
text "Think of months, not days. That is slow, but most people do get better. It is what therapists see; we have no exact number for you."
text "No change after some weeks of exercise? Ask to be seen again."

heading "Do today"
list {
  "Before your first steps, pull your toes up ten times.",
  "Lean into a calf stretch at a wall for five slow breaths.",
  "Roll a ball under your arch, up to two minutes. Numb feet or diabetes? Ask first.",
  "Ask our staff which strength exercise suits your foot.",
}

quiz {
  id = "heel",
  question = "Your heel is sore in the morning. What comes first?",
  wrong { "Hard rubbing, each day", because = "Hands can't stretch the band, and hard rubbing can bruise a sore spot." },
  right { "Stretching and strength, in small steps", because = "Yes. That is where physical therapists commonly start. A massage can come on top." },
  wrong { "Run on as before", because = "The band got more than it could repair. Give it less for now, then build up." },
}

link { to = "feet" }
link { to = "calves" }
link { to = "achilles-tendinopathy" }
