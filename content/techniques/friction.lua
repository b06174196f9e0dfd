-- Friction. A tradition with next to no support: be honest, offer what is better tested.
page { name = "Rubbing across the fibers", also = { "Rubbing across the fibers", "Friction", "Cross-fiber massage" }, on = { "achilles", "it-band" }, review_by = "2027-11-30" }

movement { of = "friction" }

text "Thumbs or fingertips make small, firm rubs across a muscle, or across a tendon, which is the cord that ties a muscle to a bone. It can feel sharp or gritty, so it's done for a short time only. Your therapist tells you before it starts, and stops as soon as you say so."
text "This page tells you what it can do, what it can't, and how to ask for it."
danger "clot"

benefit "inflammation" {
  title = "Does rubbing heal a tendon?",
  text = "Some people like this on an old, sore spot, and if you do, that's fine. Whether it heals a tendon is another matter: a careful review found only two small, weak trials, and no clear gain. A sore tendon is usually overworked, not swollen. That's why exercise in small steps usually comes first.",
  today = "If you felt no snap or sudden kick, ask us who can show you one exercise for your sore tendon.",
  grade = "not supported",
  size = "none",
  sources = { "LOEW14", "CHIM24S" },
  tested = "57 people with sore tendons, in two trials; review from 2014",
}

heading "When it is used"
text "Some therapists use it on an old, sore tendon, or across a tight muscle. That's a tradition, and not something that studies have shown. It's not meant for fresh injuries or for bones. If you had it before and liked it, you can have it again, as long as you keep up your exercises."

heading "What to ask for"
text "You could say: 'Please skip that today', and nobody will mind. If you try it, ask for a short time, and for 6 out of 10 at most. 0 is no pressure, and 10 is the most you could stand. A little soreness the next day is common. If you're still sore after two days, skip it next time. If you take blood thinners or bruise easily, tell us first, and we choose something lighter."

heading "When to wait or tell us first"
danger "achilles-snap"
danger "kneecap-tendon"
danger "antibiotic"
warning "Is the tendon hot, or thicker than on the other side? Then nobody should rub across it. Ask us who can check it first."
danger "blood-thinners"

heading "In short"
text "Exercise in small steps comes first. You can try a little rubbing if you like it, but it has not been shown to heal a tendon. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "first",
  question = "What comes first for a sore Achilles tendon?",
  wrong { "Hard rubbing across it", because = "Two small trials tried this on other tendons, and they showed no clear gain. A hot or thick tendon should be left alone." },
  right { "Exercise in small steps", because = "Yes. A guide for physical therapists puts this first. Ask us who can find the exercise that fits you." },
}

link { to = "achilles" }
link { to = "achilles-tendinopathy" }
link { to = "plantar-fasciitis" }
link { to = "it-band" }
link { to = "how-massage-is-done" }
