-- Overuse in general: load and rest, one long run that is much longer, and what massage can add.
page { name = "Pain from overuse", also = { "Too much, too soon", "Overuse injury", "Tendonitis or tendinitis" }, on = { "shins", "knees", "achilles" }, review_by = "2027-11-30" }

text "Massage can make an easy day better. You're in good company: in a large study, about one runner in three got hurt. Today: do less of what hurts, and walk instead of running, if that doesn't hurt. Serious causes are rare, and the danger signs tell you when to get help."

danger "clot"
danger "child-hip"
danger "femoral-neck"
danger "hot-joint"
danger "antibiotic"
danger "stress-fracture"
danger "weeks-pain"
danger "energy"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "Each run puts load on your muscles, tendons and bones. Between runs, your body has time to repair and get stronger. When load comes faster than the body can keep up with, something begins to hurt: a heel, a shin, a knee. Doctors call that an overuse injury, and most are at the knee or below it (Francis and others, 2019). It doesn't mean that you're weak, or not built for running."

heading "One long run counts"
text "The large study looked at what came before an injury (Frandsen and others, 2025). People got hurt more often after one run that was over 10 percent longer than their longest of the last 30 days. How one week compared with the next made no clear difference."
chart {
  as = "bars",
  title = "How often runners got hurt, after a run that much longer",
  unit = "×",
  alt = "Up to 10 percent longer counts as once. From 10 to 30 percent longer it was 1.6 times as often, from 30 to 100 percent 1.5 times, and over twice as long 2.3 times.",
  sources = { "FRAND25" },
  { "Up to 10% longer", 1 },
  { "10 to 30%", 1.6 },
  { "30 to 100%", 1.5 },
  { "Over twice as long", 2.3 },
}
text "So if you took no week off and your longest run was 10 miles, let the next one be no longer than 11. The study can't prove that the long run was the cause, but it's a fair guide."

heading "Were you told 'tendonitis'?"
text "A tendon is the cord that ties a muscle to a bone. When it gets too much load it turns sore, most often at the heel or below the kneecap. Experts now say that it's overworked more than it is inflamed (ESSKA, 2017). Strength exercises in small steps help most tendons. These two pages tell you how:"
link { to = "achilles-tendinopathy" }
link { to = "jumpers-knee" }

heading "What massage can do"
text "It can make an easy day better. Sore muscles may hurt a little less for a while, and you get an hour of rest. Ask for light or medium pressure on the muscles around the sore place, and for nothing hard on the place itself."
benefit "relaxation" {
  title = "A calm hour on an easy day",
  text = "It's hard to rest when you would rather run. After a massage, people feel calmer, and their pulse slows a little. That's what massage does best. It comes from one large review of 37 trials (Moyer, Rounds and Hannum, 2004). They were not about runners, so take it as a good reason to enjoy a day off.",
  today = "Plan one easy day this week, and something nice for it.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  tested = "Part of 37 trials with 1,802 people, not runners; review from 2004",
  sources = { "MOYER04" },
}

heading "What it has not been shown to do"
text "Few studies have tested it, and massage has not been shown to keep running injuries away. In one small study, some new runners had a massage each week for ten weeks. They had no less pain than the others (Dawson and others, 2011). A massage doesn't make up for rest, either."

heading "What comes first"
text "Physical therapists commonly start like this:"
list {
  "Do less of what hurts, but don't stop moving.",
  "Rest, sleep and eat enough, because that is when you get stronger.",
  "Train strength in small steps.",
  "When a normal day no longer hurts, add a little running at a time.",
}

heading "How long it takes"
text "In a study of runners with all kinds of injuries, half were free of pain within 8 weeks (Mulvad and others, 2018). In a study of people new to running, half took more than 10 weeks (Nielsen and others, 2014). So if you need weeks, you're not alone."

chart {
  as = "bars",
  title = "Days until half of the runners had no more pain",
  unit = "days",
  alt = "Half of the runners were free of pain after 49 days with kneecap pain, after 56 with a sore Achilles tendon, and after 70 with shin splints. The other half took longer.",
  sources = { "MULV18" },
  { "Kneecap pain", 49 },
  { "Sore Achilles tendon", 56 },
  { "Shin splints", 70 },
}

heading "Do today"
list {
  "Look up your longest run of the last 30 days, and write it down.",
  "If you took a week or more off, begin with short, easy runs. If you did not, and nothing hurts, your next long run can be at most: after 5 miles, 5½; after 8, 8¾; after 10, 11; after 15, 16½; after 20, 22.",
  "Swap one run this week for a walk, a bike ride or a swim, if that doesn't hurt.",
}
movement { of = "walking" }
list {
  "Ask us who can check what hurts and plan your way back.",
}
link { to = "plan" }

heading "Take it home"
text "In short: massage can make an easy day nicer, but it has not been shown to keep injuries away. Do less of what hurts, and build up slowly. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'I ran more than before, and now it hurts here. Can you check it, and plan my way back with me?'"

quiz {
  id = "ten",
  question = "Nothing hurts, and you took no week off. Your longest run in the last 30 days was 10 miles. How long may the next one be?",
  right { "Up to 11 miles", because = "Yes. That is 10 percent more. In a study, more people got hurt above that." },
  wrong { "15 miles, if I feel good", because = "That's half as long again. In a study, more people got hurt after such a run." },
  wrong { "As long as I like, with a massage after", because = "Massage has not been shown to make up for a run that is much longer than before." },
}

link { to = "next-run" }
link { to = "sore-bone" }
link { to = "shin-splints" }
link { to = "plantar-fasciitis" }
link { to = "kneecap-pain" }
link { to = "long-run-recovery" }
link { to = "common-problems" }
