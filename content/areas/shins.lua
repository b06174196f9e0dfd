-- Shins. Bone, not muscle, is the usual trouble: never rub along the bone.
area { name = "Shins", latin = "Tibia, tibialis anterior", on = "shins", review_by = "2027-11-30" }

text "Massage beside the shin may feel good. Sore along the bone? Run less. One sore spot on it? Don't run."

benefit "circulation" {
  title = "Warm skin over your shins",
  text = "Slow strokes warm the skin of your lower leg, and that feels good on tired shins. One study measured this, on the thigh, and found no more blood in the muscle. The bone has not been shown to gain from it: what it needs is less pounding, and you can give it that.",
  today = "If it doesn't hurt, sit, and lift your toes ten times while your heels stay on the floor.",
  show = "toe-lifts",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "HINDS04" },
  tested = "13 men, on the thigh, in 2004",
}
benefit "flexibility" {
  title = "Does it loosen a stiff shin muscle?",
  text = "A massage may leave your shins feeling freer, so enjoy that. In a careful test, though, the muscle was no less stiff: 18 runners ran downhill, and then one leg had a massage and the other a fake treatment. For four days, both were just as stiff, so give it time.",
  today = "If it doesn't hurt, sit, lift one foot, and draw five slow circles with it. Then change sides.",
  show = "foot-circles",
  grade = "not supported",
  size = "none",
  sources = { "KONG18" },
  tested = "18 runners, in 2018",
}
benefit "inflammation" {
  title = "Does it calm a sore shin bone?",
  text = "A massage beside the bone may feel good. Inflammation is how your body starts to heal. With shin splints, the bone usually got more work than it could recover from, so it needs rest and easy movement. We know of no trial of massage for it. In one study, half the runners with it were free of pain within 10 weeks.",
  today = "Walk or bike instead of your next run, if that doesn't hurt. One small sore spot on the bone? Don't run.",
  grade = "not tested",
  size = "none",
  sources = { "MULV18" },
  tested = "No trial of massage. Runners with shin splints, watched in 2018.",
}
benefit "relaxation" {
  title = "Tired shins may feel better",
  text = "Strokes on the calf and beside the shin bone can feel good when your legs are tired. In tests of hard exercise, massage made sore muscles hurt a little less for up to three days. Shin splints were not part of that, so take this as comfort.",
  today = "If both legs look the same and no danger sign fits you, sit and stroke lightly beside each shin bone, from the ankle up, for one minute.",
  show = "calf-stroke",
  grade = "limited",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "GUO17", "DAVIS20" },
  tested = "Reviews of 11 and 29 trials, from 2017 and 2020",
}

heading "How it is done"
text "You lie on your back with a pillow under your knees. The hands stroke the calf and the muscle on the outer side of the shin, and they stay off the bone. It feels smooth and light. Before we start, please show us any sore spot on the bone. Tell us, too, if you take blood thinners, or if a danger sign fits you."

heading "What to ask for"
text "You could say: 'Please work lightly on the muscles beside my shin, and stay off the bone. This spot is sore.'"

heading "Common complaints"
list {
  "Sore along the inner edge of the bone, over two inches or more: this is often shin splints. See 'Sore shins'.",
  "A tired, tight feeling at the front: light strokes and an easy day can feel good. If it makes you stop on runs, look at 'Danger signs'.",
  "One small sore spot on the bone: it may be a small crack, so don't run, and see a doctor this week, or today if walking hurts.",
}

heading "At home"
list {
  "If it's sore along the bone, run less for now: shorter runs, or fewer days.",
  "If it doesn't hurt, sit and tap your toes twenty times while your heels stay on the floor.",
  "Once, to look for a sore spot, touch the bone lightly with one finger. If one small spot is sore, stop running and see a doctor this week, or today if walking hurts.",
  "Ask us who can help you build up your runs again.",
}

heading "How often to exercise, and when to stop"
text "Do each exercise once a day, unless it says more often. That's common practice. Did a tendon start to hurt after an antibiotic or a steroid shot? Skip them, and call your doctor today. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down."

heading "In your stride"
text "As your leg swings, the muscle at the front of your shin lifts your toes so that you don't trip. As you land, it lets the foot down softly. While the foot is down, a deeper muscle holds up your arch."

danger "compartment"
danger "clot"
danger "skin-infection"
danger "stress-fracture"
danger "exertional"
danger "energy"
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "varicose"

quiz {
  id = "softer",
  question = "Eighteen runners had a massage on one leg and a fake treatment on the other. Which shin muscle was less stiff?",
  wrong { "The massaged one", because = "It may feel that way, but for four days it was just as stiff as the other." },
  right { "Neither", because = "Yes. For four days, both were just as stiff. What a sore shin bone needs is less pounding." },
}

link { to = "check-yourself" }
link { to = "plan" }
link { to = "shin-splints", feels_like = "soreness along your shin?" }
link { to = "sore-bone", feels_like = "one sore spot on the bone?" }
link { to = "calves" }
link { to = "ankles" }
link { to = "feet" }
link { to = "long-strokes" }
