-- IT band. The myth to mend kindly: nobody can stretch or loosen the band by hand.
area { name = "IT band", latin = "Tractus iliotibialis", on = "it-band", review_by = "2027-11-30" }

text "The IT band is a tough strap down the outside of your thigh. It runs from your hip to just below your knee."

benefit "circulation" {
  title = "It warms the skin of your thigh",
  text = "Rubbing your thigh brings blood to the skin and warms it. The band below is tough, with little blood of its own. We found no proof that massage feeds it. Easy leg swings put the muscles around it to work.",
  today = "Hold on to a chair and swing each leg gently, ten times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "Your outer hip may feel looser",
  text = "The muscles at the side of your hip may feel looser for a while. The band is another matter. In a computer model, hands were far too weak to change it. So work on the hip, and let the band be.",
  today = "Lie on your side and lift the top leg slowly, ten times.",
  grade = "limited",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "CHAUD08" },
}
benefit "inflammation" {
  title = "Rubbing away outer-knee pain?",
  text = "This was tested, and no clear benefit was found. It was one small trial of hard rubbing, with 17 people. The pain may come from tissue that is squeezed below the band. Less downhill is a good first step.",
  today = "Choose a flat route next time, and stop before the pain starts.",
  grade = "not supported",
  size = "none",
  sources = { "LOEW14" },
}
benefit "relaxation" {
  title = "A massage can help you unwind",
  text = "Pain that starts at the same mile each time is hard on the mind. One massage helps people feel calmer right after. The trials were on massage in general, not on this pain. Do your hip exercises, too.",
  today = "Put a pillow between your knees when you lie on your good side.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "You lie on your side with a pillow between your knees. The hands work on your hip and thigh muscles. Grinding along the band hurts, and has not been shown to help."
list {
  "Press and hold at the side of the hip. It feels like a dull, good ache.",
  "Kneading on the glutes. It feels firm and slow.",
  "Light, long strokes down the outer thigh. It feels warm and smooth.",
}

heading "Common complaints"
list {
  "A sharp pain at the outside of the knee.",
  "It starts after about the same distance each run.",
  "It is worse when you run downhill.",
  "The outer hip feels tight after you sit for long.",
}

heading "At home"
list {
  "Cut back on hills and distance until the knee stays quiet.",
  "Do hip strength work, such as side leg lifts. Ask us which ones suit you.",
  "If you like a foam roll, use it gently on the glutes and front thigh.",
}

heading "In your stride"
text "Hip muscles pull on it from just before your foot lands. That helps keep your hip and knee steady while one leg holds you up."

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today."
warning "Does the knee lock or give way, or does it hurt at night? No massage. Have it checked this week."
warning "Don't press or roll hard on the bony outer knee. It can make the pain worse. Work on the hip muscles instead."

quiz {
  id = "looser",
  question = "Can a foam roll make the IT band longer?",
  wrong { "Yes, if you roll hard", because = "In a computer model, even a small change took far more force than hands can give. Hard rolling at the knee can make pain worse." },
  right { "No", because = "Right. Your thigh may feel freer for a while. Work on the hip, and let the band be." },
}

link { to = "hips" }
link { to = "glutes" }
link { to = "knees" }
link { to = "it-band-syndrome" }
link { to = "myofascial-holds" }
