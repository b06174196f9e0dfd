-- Knees. Massage goes to the muscles above and below; the joint itself is left alone.
area { name = "Knees", latin = "Genu, patella", on = "knees", review_by = "2027-11-30" }

text "Your knee joins two long levers. The kneecap slides in front and helps your thigh muscles pull."

benefit "circulation" {
  title = "Warmer skin above the knee",
  text = "Strokes on your thigh warm the skin above the knee. We found no proof that they feed the joint inside. Moving is a better bet. The thigh got about three times the blood with gentle knee moves, in one small study.",
  today = "Sit on a chair and straighten each knee slowly, ten times.",
  grade = "some",
  size = "small",
  lasts = "minutes",
  sources = { "HINDS04", "SHOE97" },
}
benefit "flexibility" {
  title = "Folding the knee may feel easier",
  text = "Your thigh muscles help decide how far your knee bends. In one review, weeks of foam rolling gave thighs more reach. Another review found mixed results. If the joint itself blocks the bend, massage will not change that.",
  today = "Sit and slide each foot back below the chair, as far as is easy, ten times.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "KONRAD22" },
}
benefit "inflammation" {
  title = "Less fluid in a swollen knee?",
  text = "We found no trial that tested this. A swollen knee needs a check to find out why. An ache around the kneecap is often no swelling at all. Strong hips and thighs, and shorter runs, are the usual plan.",
  today = "If one knee is swollen, tell us before any massage.",
  grade = "not supported",
  size = "none",
}
benefit "relaxation" {
  title = "Calmer, even if the knee is sore",
  text = "A sore knee can make you dread the stairs. Trials of massage in general found people calmer right after. Pulse and blood pressure dipped, too. It is no plan for kneecap pain, so keep up your exercises.",
  today = "Put your feet up and breathe out slowly for two minutes.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "The hands work on the muscles above and below your knee, not on the joint. You lie on your back with a small pillow under your knees. You should not feel pain in the joint."
list {
  "Long strokes up the thigh. It feels warm and smooth.",
  "Kneading on the front of the thigh. It feels firm.",
  "Slow presses on the calf, well below the knee. It feels deep.",
  "Light circles beside the kneecap. You hardly feel them.",
}

heading "Common complaints"
list {
  "An ache around or behind the kneecap.",
  "Pain on stairs, or when you squat.",
  "A stiff knee after you sit for long.",
  "A sharp pain at the outside of the knee.",
  "A sore spot just below the kneecap when you jump. That is often the tendon.",
}

heading "At home"
list {
  "If it does not hurt, stand up from a chair and sit down, ten times.",
  "Run shorter, and skip the hills, until stairs feel fine again.",
  "Ask us for hip and thigh strength exercises.",
}

heading "In your stride"
text "When you land, your knee bends about 40 degrees to soften the blow. It opens again as you push off. In the air it folds to about 90 degrees, so the leg swings through fast."

warning "One lower leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today."
warning "Can't straighten your knee, or feel a gap above or below the kneecap? No massage: a tendon may be torn. Tell a member of staff now: you need care today."
warning "Does your knee lock or give way? No massage. Have it checked this week."
warning "No deep pressing in the hollow behind the knee: blood vessels run there."

quiz {
  id = "where",
  question = "Your knee aches. Where do the hands go?",
  wrong { "On the joint", because = "Pressing has not been shown to feed or mend the joint. It can hurt." },
  right { "On the muscles above and below", because = "Yes. The thigh and calf may feel easier for a while. Strong hips and thighs are the plan." },
}

link { to = "quads" }
link { to = "hamstrings" }
link { to = "it-band" }
link { to = "kneecap-pain" }
link { to = "jumpers-knee" }
link { to = "it-band-syndrome" }
link { to = "kneading" }
