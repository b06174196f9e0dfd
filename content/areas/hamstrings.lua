-- Hamstrings. The area where a gain in reach is best shown; fresh tears are the trap.
area { name = "Hamstrings", latin = "Musculi ischiocrurales", on = "hamstrings", review_by = "2027-11-30" }

text "Your hamstrings run down the back of your thigh. They bend your knee and pull your thigh back."

benefit "circulation" {
  title = "Blood vessels may relax better",
  text = "One trial had 36 young adults who did little sport. After a leg massage, an artery in the arm opened wider in a test. We found no such trial in runners. And it is not more blood for the muscle.",
  today = "Walk for ten minutes, at a pace that lets you talk.",
  grade = "limited",
  size = "small",
  lasts = "up to 3 days",
  sources = { "FRANK14" },
}
benefit "flexibility" {
  title = "You can reach a little further",
  text = "Here the gain in reach is shown best. After 15 minutes of leg massage, 24 men could bend further toward their toes. They also jumped and sprinted a bit worse. So don't do it right before fast running.",
  today = "Sit tall, one leg straight, and lean forward to a mild pull.",
  grade = "some",
  size = "small",
  lasts = "minutes to hours",
  sources = { "ARAB08", "DAVIS20" },
}
benefit "inflammation" {
  title = "Mixed signs after sprints",
  text = "Nine male athletes gave blood after sprints. With massage, some signs of inflammation settled sooner, and one settled later. They felt just as sore both ways. If you have torn a muscle, early swelling is part of healing.",
  today = "After your next fast run, walk slowly for ten minutes.",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "WHITE20" },
}
benefit "relaxation" {
  title = "You can get up calmer",
  text = "Feeling calm after a massage is what is best proven. In a review of 37 trials, people were less anxious right after. Pulse and blood pressure dipped too. Tight hamstrings can also start in the back or a nerve.",
  today = "Lie down, calves on a chair, and breathe slowly for two minutes.",
  grade = "good",
  size = "small",
  lasts = "right after a session",
  sources = { "MOYER04" },
}

heading "How it is done"
text "You lie face down, covered by a sheet, with a pillow under your shins. The hands start light and stay off the bone you sit on. Say at once if anything feels sharp."
list {
  "Long strokes: hands glide from knee to hip. It feels warm and smooth.",
  "Kneading: the muscle is lifted and squeezed. It feels firm.",
  "Pin and move: a thumb holds one spot while your knee bends. It feels like a slow pull.",
  "Helped stretch: your leg is raised to a mild pull, and held.",
}

heading "Common complaints"
list {
  "A tight feeling down the back of the thigh. Does it keep coming back? Ask a doctor or physical therapist.",
  "An ache at the bone you sit on, while you drive or sit.",
  "Sore legs the day after hills or fast runs.",
  "A sudden stab at speed. It can be a tear: stop, and have it checked.",
}

heading "At home"
list {
  "Only if both legs look and feel alike: roll each thigh, up to two minutes.",
  "Lie on your back, knees bent, and lift your hips ten times.",
  "Had a tear before? Nearly one in three comes back within a year. Ask us about strength work.",
}

heading "In your stride"
text "Their hardest moment comes just before your foot lands. Your lower leg swings forward, and they slow it down. Then they help pull your body over your foot."

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."
warning "Felt a pop, see a big bruise, or find it hard to walk? No massage: a tendon may be torn. Rest the leg and tell a member of staff now."
warning "No hard pressing on the bone you sit on. A tendon and a large nerve are there. Does your leg tingle or go numb? Say so at once, and stop."

quiz {
  id = "again",
  question = "How many pulled hamstrings come back within a year?",
  wrong { "Very few", because = "Sadly it is more: nearly one in three. Keep up your strength work." },
  right { "Nearly one in three", because = "Yes. So don't stop your strength work on the first day without pain." },
}

link { to = "glutes" }
link { to = "knees" }
link { to = "calves" }
link { to = "hamstring-strain" }
link { to = "low-back-pain" }
link { to = "assisted-stretching" }
