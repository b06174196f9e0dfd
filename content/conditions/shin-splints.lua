-- Shin splints. The trap is a stress fracture: one small sore spot on the bone.
page { name = "Sore shins", also = { "Shin splints", "Medial tibial stress syndrome (MTSS)" }, on = "shins", review_by = "2027-11-30" }

text "Massage may make your calves feel better for a while. Sore shins take patience, and plenty of runners have been there. Today: walk or bike instead of running, if that doesn't hurt. Serious causes are rare, and the danger signs tell you when to get help."

danger "compartment"
danger "clot"
danger "stress-fracture"
danger "exertional"
danger "energy"
danger "blood-thinners"
text "If one of these fits you, please do what it says before any massage. If not, read on."

heading "What it is"
text "Your shin hurts along the inner edge of the bone when you run, over two inches or more, and the pain eases when you stop. The bone, and the muscles fixed to it, got more work than they could recover from."
text "Most people call it shin splints. Doctors call it medial tibial stress syndrome. Of all the injuries that runners have at any one time, about one in 11 is this one (Kakouris and others, 2021)."

heading "What massage can do"
text "It may make your calves feel better for a while. That's comfort, and comfort is worth something on a day when you can't run. Ask for slow strokes on the calf, and on the muscle beside the bone. Nobody should massage the bone itself."

heading "What it has not been shown to do"
text "We found no trial of massage for shin splints. It has not been shown to heal a sore shin bone, or to make the pain go sooner. So the bone needs less pounding for a while, and then a little more each week."

heading "What comes first"
text "If no danger sign fits you, run less, until running no longer hurts, and then add more in small steps. In one trial, all of the 74 people followed such a plan (Moen and others, 2012). One group also did calf exercises, and one wore a tight sock. Neither did better than the plan alone."
text "Shoe inserts and shock waves (a device that sends pulses into the sore place) may ease some pain, but those studies are weak (Menéndez and others, 2020)."

heading "How long it takes"
text "In a study of runners, half of those with shin splints were free of pain within 10 weeks (Mulvad and others, 2018). The others took longer. In the trial with the running plans, nearly one in five left the plan before its end. So if it takes you a while, you're not alone."

heading "Do today"
list {
  "Once, to look for a sore spot, touch the shin bone lightly with one finger. If one small spot is sore, stop running and see a doctor this week, or today if walking hurts.",
  "Swap your next run for a walk, a bike ride or a swim, if that doesn't hurt.",
}
movement { of = "walking" }
list {
  "On your phone, note the day, and how far you can go before it hurts.",
  "Ask us who can plan your running in small steps.",
}

heading "Take it home"
text "In short: massage of the calf can feel good, but it has not been shown to heal the shin bone. Run less until it no longer hurts, and then build up slowly. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'My shin hurts along the inner edge. Please work on my calf, and don't press on the bone.'"

quiz {
  id = "spot",
  question = "One small spot on your shin bone is sore. What now?",
  wrong { "Rub it until it lets go", because = "That spot may be a crack in the bone. Rubbing can't heal it, and may do harm." },
  wrong { "Keep running, but slower", because = "If the bone is cracked, each step can make it worse. Stop, and have it checked." },
  right { "No running, and see a doctor this week", because = "Yes. A doctor can find out whether the bone is hurt." },
}

link { to = "sore-bone", feels_like = "One small spot on a bone is sore" }
link { to = "shins" }
link { to = "calves" }
link { to = "calf-strain" }
link { to = "overuse" }
