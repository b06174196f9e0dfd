-- Friction. A tradition with next to no support: be honest, offer what is better tested.
page { name = "Rubbing across", review_by = "2027-11-30" }

text "Fingertips make small, firm rubs across a muscle or a tendon. This is also called friction, or cross-fiber massage. A tendon is the cord that ties a muscle to a bone."
text "It can feel sharp or gritty. Your therapist should tell you before it starts, and stop when you say so."

benefit "inflammation" {
  title = "Does it mend a sore tendon?",
  text = "A careful review looked for proof in 2014. It found two small, weak trials with 57 people in all. They showed no clear gain. A sore tendon is mostly overworked, so there is little swelling to rub out. Exercise in small steps is the usual first choice.",
  today = "Ask us to show you one strength exercise for your sore tendon.",
  grade = "not supported",
  size = "none",
  sources = { "LOEW14", "CHIM24S" },
}

heading "When it is used"
text "Some therapists use it on an old, sore tendon, or across a tight muscle. That is a tradition. It is not for fresh injuries, and not for bones. If you had it before and liked it, that is fine. Just don't let it take the place of your exercises."

heading "What to ask for"
text "You may ask to leave it out. If you try it, keep it short, and keep the pain at 6 or less out of 10. A little soreness the next day is common. Still sore after two days? Tell us, and skip it next time."

warning "A sudden snap near a tendon, and now you can't push off or straighten the leg? No massage. It may be torn. Tell a member of staff now: you need care today."
warning "New tendon pain while you take an antibiotic, or soon after? Some kinds can harm tendons. Don't rub it or run on it. Call your doctor now, before the next pill."
warning "A hot or thick tendon? No rubbing across it. Have it checked first."

quiz {
  id = "first",
  question = "What comes first for a sore Achilles tendon?",
  wrong { "Hard rubbing across it", because = "Two small trials tried this on other tendons. They showed no clear gain. A hot or thick tendon should be left alone." },
  right { "Exercise in small steps", because = "A guide for physical therapists puts this first. Ask us which exercise fits you." },
}

link { to = "achilles" }
link { to = "achilles-tendinopathy" }
link { to = "plantar-fasciitis" }
link { to = "it-band" }
link { to = "how-massage-is-done" }
