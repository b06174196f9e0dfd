-- Achilles. Load, not rubbing, is what helps this tendon; a rupture is the trap.
area { name = "Achilles", latin = "Tendo calcaneus", on = "achilles", review_by = "2027-11-30" }

text "Massage may make your calf feel freer. The tendon itself needs strength work, in small steps."

benefit "circulation" {
  title = "It warms the skin around it",
  text = "Slow strokes warm the skin of your calf, which can soothe it on a stiff morning. One study of the thigh found no more blood in the muscle. What the tendon needs is work that grows in small steps, and a guide puts exercise first.",
  today = "Skip this if you felt a snap or kick, or it began with an antibiotic or steroid shot. Otherwise, hold on to something steady, rise on your toes and lower slowly, ten times, if pain stays mild.",
  show = "heel-raise",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04", "CHIM24S" },
  tested = "13 men, on the thigh, in 2004",
}
benefit "flexibility" {
  title = "Your calf may feel less tight",
  text = "Hands on the calf, above the tendon, can make the leg feel freer for a while. In a review of massage in general, people bent a bit farther. The tendon itself has not been shown to change, so what you gain is the good feeling.",
  today = "If it doesn't hurt, you felt no snap or sudden kick, and it didn't begin with an antibiotic or steroid shot, slowly bend and point your foot, ten times on each side.",
  show = "ankle-pumps",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
  tested = "Part of 29 trials with 1,012 people; review from 2020",
}
benefit "inflammation" {
  title = "Does it calm an inflamed tendon?",
  text = "Light strokes beside the tendon can feel soothing, although they have not been shown to calm or heal it. Inflammation is how your body starts to heal, but a sore Achilles is overworked more than inflamed. Hard rubbing across other tendons brought no clear gain in two small trials, so build strength instead.",
  today = "Skip this if it began with an antibiotic or steroid shot. Otherwise, swap one run this week for a walk or a bike ride, if that doesn't hurt.",
  show = "walking",
  grade = "not supported",
  size = "none",
  sources = { "LOEW14", "CHIM24S" },
  tested = "57 people, in a review from 2014",
}
benefit "relaxation" {
  title = "A calm hour while it gets better",
  text = "A sore tendon takes weeks and often months, so if yours is slow, you're not alone. In one study, half of the runners who had it were free of pain within 8 weeks. Massage won't speed that up, but in general it eases sore muscles a little, and you have earned the rest.",
  today = "Put your feet up and take ten slow breaths.",
  show = "feet-up",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "DAVIS20", "MULV18" },
  tested = "A review of 29 trials (2020), and runners in 2018",
}

heading "How it is done"
text "You lie face down with a pillow under your ankles. The hands work mostly on your calf, with long strokes and slow kneading. On the tendon they only stroke lightly along both sides, so it feels soft and never sharp. A hot or thick tendon is not rubbed hard. If you take blood thinners or a danger sign fits you, tell us first, so that the touch stays light."

heading "What to ask for"
text "You could say: 'Please work on my calf and go lightly beside the tendon, with no hard rubbing across it.'"

heading "Common complaints"
list {
  "Stiff with your first steps in the morning: many people with a sore Achilles know this. How it feels each morning tells you if you did too much.",
  "It eases as you warm up and aches again later: run a bit less for now, and see 'Sore Achilles tendon'.",
  "Sore an inch or two above the heel, or right at the heel: these are the usual places, and for both strength work comes first.",
}

heading "At home"
list {
  "Skip this if you felt a snap or kick, or it began with an antibiotic or steroid shot. Otherwise, hold on to something steady, rise on your toes and lower slowly, ten times. Mild pain is fine if gone by the next morning. That's common practice.",
  "If that goes well, add a few each week.",
  "For now, skip sprints and hills.",
  "If mornings get stiffer, do a little less. If that goes on for two weeks, have it checked.",
  "Ask us who can show you heel raises.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "This thick cord ties your calf to your heel, and it works like a spring. While your foot is down, your body moves over it and your ankle bends, which pulls the cord tight. Late in the step it springs back and helps to lift your heel."

text "In short: massage may make your calf feel freer. Check the danger signs first. Then build up your strength, in small steps."

danger "clot"
danger "achilles-snap"
danger "antibiotic"
danger "heel-bone"
danger "heel-growth"
danger "both-heels"
danger "clot-risk"
danger "blood-thinners"

quiz {
  id = "needs",
  question = "What does a sore Achilles need most?",
  wrong { "More rubbing", because = "Rubbing has not been shown to heal it, although light strokes beside it may feel good." },
  wrong { "Weeks on the couch", because = "A tendon gets strong again when it has work to do, so start small." },
  right { "Steady work in small steps", because = "Yes. A guide for physical therapists puts exercise first, and heel raises are one way to do it." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "achilles-tendinopathy", feels_like = "stiffness above your heel?" }
link { to = "calves" }
link { to = "ankles" }
link { to = "feet" }
link { to = "plantar-fasciitis" }
link { to = "friction" }
