-- Shins. Bone, not muscle, is the usual trouble: never rub along the bone.
area { name = "Shins", latin = "Tibia, tibialis anterior", on = "shins", review_by = "2027-11-30" }

text "The muscle at the front of your shin lifts your foot as your leg swings. Then it lowers the foot softly as you land. A deeper one holds up your arch."

benefit "circulation" {
  title = "It warms the skin, not the bone",
  text = "Hands can warm the skin of your lower leg. That was measured on the thigh, and the muscle below got no more blood. We found no proof that massage feeds the bone. A sore shin bone needs less pounding.",
  today = "Lift your toes ten times while your heels stay down.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "A softer shin muscle?",
  text = "This was tested, with no effect. Eighteen runners ran downhill for 40 minutes. Then one leg had a real massage, and one a pretend massage. For four days, the shin muscle was just as stiff in both.",
  today = "Draw five slow circles with each foot.",
  grade = "not supported",
  size = "none",
  sources = { "KONG18" },
}
benefit "inflammation" {
  title = "Calming a sore shin bone?",
  text = "We found no trial that tested this. In shin splints, the bone mostly gets more load than it can repair. There is nothing to rub away. In one study of runners, half were free of pain within 10 weeks.",
  today = "Make your next run shorter, or walk part of it.",
  grade = "not supported",
  size = "none",
  sources = { "MULV18" },
}
benefit "relaxation" {
  title = "Tired shins may feel better",
  text = "Strokes on the calf and beside the shin bone can feel good. Trials show that soreness after hard exercise can ease for a while. We found none about shin splints. Take this as comfort, not as a cure.",
  today = "Only if both legs look alike: stroke lightly beside each shin bone for one minute.",
  grade = "limited",
  size = "small",
  lasts = "hours to 3 days",
  sources = { "GUO17", "DAVIS20" },
}

heading "How it is done"
text "Hands stroke the calf and the muscle on the outer side of the shin. They stay off the bone. It feels smooth and light. Tell us about any sore spot on the bone."

heading "Common complaints"
list {
  "Sore along the inner edge of the bone, over two inches or more.",
  "A tired, tight feeling at the front of the shin.",
  "One small, very sore spot on the bone. Have it checked first.",
}

heading "At home"
list {
  "Run less for now: shorter, or on fewer days.",
  "Sit and tap your toes twenty times, heels on the floor.",
  "Press along the bone with one finger. One small, very sore spot? Have it checked this week.",
  "Ask us how to build up your runs again, in small steps.",
}

heading "In your stride"
text "In the air, the front muscle lifts your toes so that you don't trip. As you land, it lets the foot down softly. While the foot is down, a deeper muscle holds up your arch."

warning "Leg tight and shiny, foot numb, and far more pain than you would expect? No massage. Call 911 and tell a member of staff now."
warning "One lower leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "One sore spot on the bone, as small as a fingertip? Pain at night or when you hop? No massage and no running. See a doctor or physical therapist this week: it may be a stress fracture, a small crack in the bone."
warning "Is your leg tight, numb or weak only while you run? Stop, and have it checked by a doctor before any deep massage."

quiz {
  id = "softer",
  question = "Eighteen runners had a real massage on one shin and a pretend one on the other. Which muscle was softer?",
  wrong { "The massaged one", because = "It may feel so. But it was just as stiff as the other, for four days." },
  right { "Neither", because = "Yes. Both were just as stiff, for four days. What a sore shin bone needs is less pounding." },
}

link { to = "calves" }
link { to = "ankles" }
link { to = "feet" }
link { to = "shin-splints" }
link { to = "long-strokes" }
