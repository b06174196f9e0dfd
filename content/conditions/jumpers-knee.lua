-- Jumper's knee. Strength work in small steps is the treatment; rubbing across the tendon is unproven.
page { name = "Jumper's knee", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

heading "Check this first"
warning "Can't straighten your knee, or feel a gap above or below the kneecap? No massage: a tendon may be torn. Tell a member of staff now: you need care today."
warning "Is your knee hot, red or swollen? No massage: tell a member of staff now. Fever as well? The joint may be infected. Get medical help today."
warning "Are you a teen, and does the knee hurt at night? See a doctor this week, before any massage."
text "Does one of these fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "One spot just below your kneecap hurts when you jump, squat or run downhill. That is the sign of jumper's knee. You need not be a jumper to get it."
text "The medical name is patellar tendinopathy. A strong cord, the tendon, ties your kneecap to your shin bone. It got more load than it could repair. It is an overworked tendon more than an inflamed one."

heading "What massage can do"
text "Slow strokes and kneading on the front of your thigh may feel good for a while. It is a comfort on the side, while your exercises do the work. We found no trial of massage for jumper's knee."

heading "What it cannot do"
text "It has not been shown to rebuild a tendon. What builds a tendon is load, in the right steps. That is good news: it is something you can do."
benefit "inflammation" {
  title = "Hard rubbing on the tendon?",
  text = "Some people rub hard across a sore tendon. A review found just two small trials of this, on other sore spots. They had 57 people in all, and no clear gain. We found none on this tendon.",
  today = "Ask for slow strokes on your thigh instead.",
  grade = "not supported",
  size = "none",
  sources = { "LOEW14" },
}

heading "What comes first"
text "Strength work that grows step by step: first slow and steady, later faster, and jumps at the end. A physical therapist shows you where to start."
text "A review of 22 trials from 2022 found that exercise helped most. Needles and shock waves did no better than what they were compared with."
text "Mild pain while you train is seen as fine, if it has settled by the next morning. That is common practice."

heading "How long it takes"
text "Think of months. In one trial with 76 people (Breda and others, 2020), the training went on for 24 weeks. Good weeks and bad weeks are part of it. Look at the month, not at the day."

heading "Do today"
list {
  "Leave out jumps and steep downhills for now.",
  "Sit with your back at a wall, knees only a bit bent. Hold for five slow breaths, if pain stays mild.",
  "Note tomorrow morning whether the knee is worse, the same or better.",
  "Ask our staff for strength steps that fit your knee.",
}

quiz {
  id = "tendon",
  question = "What has helped a sore kneecap tendon most in trials?",
  right { "Exercise that grows in small steps", because = "Yes. A review of 22 trials found this. Massage of the thigh can make the wait nicer." },
  wrong { "Shock waves", because = "They did no better than what they were compared with." },
  wrong { "Complete rest", because = "A tendon needs load to get strong again. Start small, and add a little at a time." },
}

link { to = "knees" }
link { to = "quads" }
link { to = "kneecap-pain" }
