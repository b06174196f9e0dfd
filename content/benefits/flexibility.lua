-- Flexibility. More reach, for a while. The muscle was not shown to change, and reach was not shown to keep anybody from
-- getting hurt.
page { name = "Flexibility", also = { "Range of motion", "Mobility" }, review_by = "2027-11-30" }

text "After a massage you may reach a bit farther for a while, and moving can feel easier. Flexibility is how far you can bend and reach. Most likely you reach farther because the stretch bothers you less. The muscle has not been shown to get longer or softer."
text "This page tells you what massage can do, how sure we are, and what else helps."
danger "femoral-neck"

benefit "flexibility" {
  title = "A bit more reach, for a while",
  text = "You may notice it as you get up: bending feels a little easier. A review of 29 trials found a small gain in how far people stretched. With a foam roller, another review puts it at about 4 percent. It fades within hours, but it can ease a stiff day.",
  today = "If nothing stabbed or popped, and you have no hip replacement, weak bones (osteoporosis) or tingling leg, sit on a chair, one leg straight, and lean forward for five slow breaths. Change sides.",
  show = "reach-forward",
  grade = "some",
  size = "small",
  lasts = "minutes to hours",
  sources = { "DAVIS20", "WIEW19" },
  tested = "29 trials of massage (review from 2020); trials of rolling (review from 2019)",
}

heading "How sure are we?"
text "We're fairly sure that there's a small, short gain. Why it comes is less clear. After a hard downhill run, 18 runners had a massage on one leg and a fake treatment on the other (Kong and others, 2018). For four days, both legs were just as stiff. So massage has not been shown to change how stiff a muscle is."

heading "How long does it last?"
text "It lasts for minutes to hours. To keep it, you have to keep moving. Weeks of foam rolling gave thighs more reach in one review, but ankles none (Konrad and others, 2022). In another review, such programs had mixed results (Pagaduan and others, 2022). So for the long run, the evidence is weak."

heading "What it has not been shown to do"
list {
  "It has not been shown to make muscles longer.",
  "It has not been shown to keep you from getting hurt.",
  "It can't free a joint that is blocked by bone.",
  "It may slow a sprint if you have it right before. In one study, 24 men could reach farther after it, but they sprinted and jumped a bit worse (Arabaci, 2008).",
}

heading "What else helps"
text "Move often, and as far as it feels good. If it doesn't hurt, stretch a little on most days, and hold each stretch for five slow breaths. You can use a massage as a pleasant start: do your exercises right after it, while you feel loose. That's common practice. Would you like to know which two or three exercises suit you? Ask us who can show you."

heading "What to ask for"
text "You could say: 'The backs of my legs feel stiff. Please work there slowly, and then help me stretch to a mild pull.' Say stop if it feels sharp or tingles."

heading "Before you stretch"
danger "hot-joint"
danger "knee-locks"
danger "operation"

heading "In short"
text "After a massage you may reach a bit farther, for minutes to hours. To keep it, move often, and stretch a little on most days."

quiz {
  id = "reach",
  question = "Does massage make a muscle longer?",
  right { "It has not been shown to", because = "Yes. You may reach farther, most likely because the stretch bothers you less." },
  wrong { "Yes, it stretches it", because = "It can feel like that. But in 18 runners, the massaged leg stayed just as stiff as the other one." },
}

link { to = "assisted-stretching" }
link { to = "self-massage" }
link { to = "performance" }
link { to = "plan" }
link { to = "what-massage-does" }
