-- Low back pain. Nerve signs come first. Massage is an add-on for a short time; moving is the plan.
page { name = "Low back pain", review_by = "2027-11-30" }

warning "Numb between your legs, new trouble with bladder or bowels, or both legs weak? No massage. Call 911 and tell a member of staff now."
warning "Sudden, very bad pain in your back or belly, and you feel faint? No massage. Call 911 and tell a member of staff now."

heading "Check this first"
warning "Is one leg or foot getting weak or numb? No massage. Tell a member of staff now: you need to be seen today."
warning "Back pain with a fever, or after a bad fall? No massage. Tell a member of staff now: you need to be seen today."
warning "Weight loss you can't explain, or pain at night? Ever had cancer? No massage. See a doctor this week."
warning "Weak bones, or steroid pills for a long time? Deep bone pain low on one side? A bone may be cracked. No massage and no running. See a doctor this week."
text "These are rare. Does one fit you? Then do what it says before any massage. If none fits, read on."

heading "What it is"
text "A dull ache across the low back, or a sudden catch when you bend. It is very common. Most often, no single part is to blame, and most people get better with or without treatment."
text "Doctors call it nonspecific low back pain when they can't point to a single cause. That sounds odd, but it is mostly good news."

heading "What massage can do"
text "It may ease your back for a short time, so that you can get moving. It can also leave you calmer, and that counts when a back keeps you up."
benefit "relaxation" {
  title = "It may ease your back for now",
  text = "A guide for doctors lists massage as one choice for new back pain. A guide for physical therapists says it may be used. Both rest on weak studies, and the help is short. Most people get better anyway.",
  today = "Lie with your calves on a chair for five minutes.",
  grade = "limited",
  size = "small",
  lasts = "lasts a short time",
  sources = { "ACP17", "GEORGE21" },
}

heading "What it cannot do"
text "It has not been shown to help for long, or to get at a cause. A Dutch guide from 2021 advises against massage alone. It may be a short part of care that keeps you active."

heading "What comes first"
text "Guides for doctors and physical therapists say much the same:"
list {
  "New pain: stay active, as well as you can.",
  "Use something warm. It can feel good.",
  "Walk a little, often. Don't stay in bed for long.",
  "Pain for months? Exercise comes first. Choose a kind you like.",
}

heading "How long it takes"
text "New back pain mostly eases within weeks. It can come and go, and that alone is no sign of harm. Pain that stays can still get better. No change after some weeks? Ask to be seen."

heading "Do today"
list {
  "Walk for ten minutes, even if you go slowly.",
  "Put something warm, not hot, on your back for fifteen minutes.",
  "Lie down, knees bent, and rock them from side to side, ten times.",
  "Ask our staff for exercises that fit your back.",
}

quiz {
  id = "bed",
  question = "Your back has hurt since yesterday. None of the warnings fits. What is best?",
  wrong { "Stay in bed until it is gone", because = "Guides say to stay active. A little and often is enough." },
  right { "Keep moving, gently", because = "Yes. Stay active, keep warm, and let it settle. A massage can be an extra." },
  wrong { "Massage, and nothing else", because = "It may ease your back for a short time. Guides say to keep active as well." },
}

link { to = "lower-back" }
link { to = "glutes" }
link { to = "hips" }
link { to = "get-help" }
