-- Shin splints. The trap is a stress fracture: one small sore spot on the bone.
page { name = "Shin splints", review_by = "2027-11-30" }

warning "Leg tight and shiny, foot numb, and far more pain than you would expect? No massage. Call 911 and tell a member of staff now."
warning "One lower leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

heading "Check this first"
warning "Can you cover the sore spot on the bone with a fingertip? Does it hurt when you hop, at rest or at night? No massage and no running. See a doctor or physical therapist this week: it may be a stress fracture."
warning "Is your leg tight, numb or weak only while you run? Stop, and see a doctor before any deep massage."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "Shin splints are sore shins from running. It hurts along the inner edge of the bone, over two inches or more. When you stop, the pain eases."
text "The medical name is medial tibial stress syndrome. The shin bone, and the muscles fixed to it, got more load than they could repair."

heading "What massage can do"
text "It may make your calves feel better for a while. That is comfort, and comfort is worth something. We found no trial of massage for shin splints."
text "Ask for slow strokes on the calf, and on the muscle beside the bone. Nobody should press along the bone itself."

heading "What it cannot do"
text "Nobody has shown that massage heals a sore shin bone, or makes the pain go sooner. There is nothing in there to rub away. The bone needs less pounding for a while, and then a little more each week."

heading "What comes first"
text "Run less, until it no longer hurts to run. Then build up in small steps."
text "One trial had 74 people (Moen and others, 2012). All of them followed a running plan. One group also did calf exercises, and one wore a tight sock. Neither did better than the plan alone."
text "Shoe inserts and shock waves may ease some pain, but those studies are weak."

heading "How long it takes"
text "In a study of runners (Mulvad and others, 2018), half were free of pain within 10 weeks. The others took longer. In the trial with the running plans, nearly one in five did not finish. So if it takes you a while, you are not doing it wrong."

heading "Do today"
list {
  "Press along the shin bone with one finger. One small, very sore spot? Have it checked this week.",
  "Swap your next run for a walk, a bike ride or a swim, if that does not hurt.",
  "Write down how far you can go before it hurts.",
  "Ask our physical therapists for a running plan in small steps.",
}

quiz {
  id = "spot",
  question = "One small spot on your shin bone is very sore. What now?",
  wrong { "Rub it until it lets go", because = "That spot may be a crack in the bone. Rubbing can't mend it, and may harm." },
  wrong { "Run on, but slower", because = "If the bone is cracked, each step can make it worse. Stop, and have it checked." },
  right { "No running, and have it checked this week", because = "Yes. A doctor or physical therapist can find out whether the bone is hurt." },
}

link { to = "shins" }
link { to = "calves" }
link { to = "calf-strain" }
