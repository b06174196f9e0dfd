-- Inner thighs (adductors). Holds the one trial that measured swelling of the thigh.
area { name = "Inner thighs", latin = "Adductor longus, adductor magnus", on = "adductors", review_by = "2027-11-30" }

text "The muscles of your inner thigh help keep your leg under you. They steady your hips while one foot is down, and help swing the leg through."

benefit "circulation" {
  title = "Warm skin on the inner thigh",
  text = "Long strokes bring blood to the skin of your thigh, so it feels warm. In a study of 13 men, flow in the thigh's big artery stayed the same. We found no test of the inner thigh alone.",
  today = "Take ten slow steps to the left, then ten to the right.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04" },
}
benefit "flexibility" {
  title = "A wide stance may feel easier",
  text = "Sitting cross-legged or stepping wide may feel easier for a while. Most of that is feel: the stretch bothers you less. A review of massage trials shows a small gain in general. We found no trial on the inner thigh.",
  today = "Sit with your soles together and let your knees sink for one minute.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20" },
}
benefit "inflammation" {
  title = "Less swelling in the thigh?",
  text = "This was tested, with no effect. After a half marathon, 12 runners had one leg massaged and the other left alone. The massaged thigh lost its swelling no faster, and felt no less sore.",
  today = "Take an easy walk. Save the hard run for later.",
  grade = "not supported",
  size = "none",
  sources = { "DAWSON04" },
}
benefit "relaxation" {
  title = "Race legs can feel better",
  text = "Two trials tried massage after an Ironman or a 100-mile race. Right after, legs felt better than with plain rest. In the 100-mile trial, that was gone by the next day. Neither looked at the inner thigh alone.",
  today = "Lie down and rest your legs up against a wall for three minutes.",
  grade = "some",
  size = "small",
  lasts = "a few hours",
  sources = { "HOFF16", "NUNES16" },
}

heading "How it is done"
text "You lie on your side or back, well covered. Only one leg is bare at a time. Flat hands stroke from the knee up to mid-thigh. You can skip this area: just say so."

heading "Common complaints"
list {
  "A tight groin after a long or hilly run.",
  "Both inner thighs sore, one to three days after a hard run. This fades by itself.",
  "A sudden sharp pull in the groin. Have it checked first.",
}

heading "At home"
list {
  "Squeeze a pillow between your knees for five slow breaths, if it does not hurt.",
  "Take a few easy steps sideways before you run.",
  "Ask us for strength work for the inner thigh.",
}

heading "In your stride"
text "They work while your foot is down: they help keep your hips steady on that leg. In the air they work again, and help guide the leg as it swings."

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Pain in the groin or pelvic bone when you hop, or at night? No massage and no running. See a doctor or physical therapist as soon as you can, this week at the latest. It may be a stress fracture, a small crack in the bone."
warning "A sudden sharp pain in the groin, or a bruise on the inner thigh? Have it checked first. No deep massage for about three days. Move gently instead."

quiz {
  id = "half-marathon",
  question = "After a half marathon, 12 runners had one leg massaged. Which thigh lost its swelling first?",
  wrong { "The massaged one", because = "It is what many people expect. But both legs took just as long, and felt just as sore." },
  right { "Neither", because = "Yes: both took the same time. That is one small study, so we can't be sure." },
}

link { to = "hips" }
link { to = "hamstrings" }
link { to = "hip-flexors" }
link { to = "strain-or-soreness" }
link { to = "long-strokes" }
