-- Hips. The joint lies deep, so most claims here are untested. Bone pain is the trap.
area { name = "Hips", latin = "Coxa, gluteus medius", on = "hips", review_by = "2027-11-30" }

text "Your hip swings your thigh forward and back, about 49 degrees at an easy pace. The muscles around it keep you level while one leg holds you up."

benefit "circulation" {
  title = "More blood to the hip joint?",
  text = "The hip joint lies deep below thick muscle. We found no trial that tested blood flow there. In arms and thighs, massage did not raise the flow to the muscle. A walk puts the muscles around your hip to work.",
  today = "Stand up now and march on the spot for one minute.",
  grade = "not supported",
  size = "none",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "Your hip may feel freer",
  text = "If tight muscles hold your hip back, it may move more freely for a while. If the joint itself is the block, massage will not change that. We found no trial on the hip alone. In other trials it was small.",
  today = "Sit, cross one ankle over your knee, and lean forward a little.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
}
benefit "inflammation" {
  title = "Calming a swollen hip?",
  text = "We found no trial that tested this. Hip pain can come from a tendon, the joint or the bone. Hands can't press swelling out of those. Finding the cause comes first.",
  today = "Sleep on the side that does not hurt, a pillow between your knees.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "Calmer, and well covered",
  text = "Your hip can be treated through a sheet. You choose what stays covered, and you can stop at any time. One massage left people calmer in a review of 37 trials.",
  today = "Lie on your side, hug a pillow, and breathe slowly for two minutes.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "A flat hand presses slowly into the muscle beside the hip, and lets go. Then your leg is turned gently in and out. It feels deep, and should not pinch."

heading "Common complaints"
list {
  "A stiff groin or hip after you sit for long.",
  "A sore outer hip when you lie on that side.",
  "A pinch at the front when you bend the hip far. Does it keep coming back? Have it checked.",
}

heading "At home"
list {
  "Lie on your side and lift the top leg slowly, ten times each side.",
  "Take the flat way for now, if hills hurt.",
  "Ask us for hip strength work. Runners with sore knees often need it, too.",
}

heading "In your stride"
text "Your thigh is furthest back just after your toes leave the ground. Then it swings through, and is furthest forward late in the swing. The muscles at the side work most while that foot is down."

warning "Fell, and can't stand on that leg? The hip may be broken. Don't move it. Call 911 and tell a member of staff now."
warning "Deep pain in the groin or hip when you hop, or in bed at night? No massage and no running. See a doctor or physical therapist as soon as you can, this week at the latest. It may be a stress fracture, a small crack in the bone."
warning "Sore on the bony point at the side of your hip? No hard pressing there: it can make it worse. Ask for the muscles around it instead."

quiz {
  id = "block",
  question = "Your hip joint itself is stiff. Can massage change that?",
  wrong { "Yes, with enough pressure", because = "More pressure does not change a joint. It can make you sore." },
  right { "No, only the muscles may ease", because = "Right. If muscles hold the hip back, it may feel freer for a while. Ask us to find out which it is." },
}

link { to = "hip-flexors" }
link { to = "glutes" }
link { to = "adductors" }
link { to = "it-band-syndrome" }
link { to = "compression" }
