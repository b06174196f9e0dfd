-- Lymph drainage. Some support after a sprain, none for ordinary tired legs. One-sided swelling is the trap.
page { name = "Feather-light strokes", also = { "Feather-light strokes", "Lymph drainage", "Manual lymph drainage" }, review_by = "2027-11-30" }

movement { of = "lymph-drainage" }

text "The hands stroke your skin toward the top of the arm or the leg, so lightly that you hardly feel them. It feels soft, slow and sleepy. It's meant for lymph, a clear fluid that your body takes back from its tissues. If it feels firm, it's another kind of massage."

text "Serious trouble is rare, but please check these signs first."
danger "limb-cold"
danger "clot"
danger "clot-arm"
danger "legs-swollen"

benefit "inflammation" {
  title = "It might ease a swollen sprain",
  text = "After a sprained ankle or a broken wrist, these light strokes might bring the swelling down a little. A review found two fair tests that point this way, and two are few. So think of them as an extra, on top of putting your foot up, a wrap, and gentle movement.",
  today = "If your ankle is swollen after a twist, and somebody has checked it, put your foot up for 15 minutes.",
  show = "feet-up",
  grade = "limited",
  size = "small",
  lasts = "time not known",
  sources = { "VAIRO09" },
  tested = "People with a sprain or a broken wrist, in two trials; review from 2009",
}

heading "When it is used"
text "It's used for swelling after a sprain, once somebody has checked the ankle and knows that nothing is broken. Some people also have it after surgery, if their surgeon agrees."

heading "What it has not been shown to do"
text "For legs that are just tired from a run, it has not been shown to help. In a study of 12 runners, massage after a half marathon didn't change how their thighs swelled (Dawson, Dawson and Tiidus, 2004). It has not been shown to clean anything out of your body, either. A walk, and your feet up after it, costs nothing."

heading "What to ask for"
text "You could say: 'Somebody has checked my sprain. Are you trained in lymph drainage?' Ask for your foot to rest high on a pillow. The strokes should not hurt, and your skin should not burn afterward. Ask us which exercises you can do at home, and when to start."

heading "When to wait or tell us first"
danger "sprain"
danger "skin-infection"
danger "clot-known"
danger "clot-risk"
danger "cancer"
danger "heart"

heading "In short"
text "Have a swollen ankle checked first, and prop it up. These strokes might help the swelling a little, but for tired legs they have not been shown to help. Want to remember it? Take a photo of 'What to ask for'."

quiz {
  id = "firm",
  question = "How firm should these strokes be?",
  right { "Feather-light", because = "Yes. They only move the skin, and you should hardly feel them." },
  wrong { "As firm as you can bear", because = "Firm hands can make a fresh sprain hurt more. These strokes only move the skin." },
}

link { to = "sprained-ankle" }
link { to = "ankles" }
link { to = "inflammation" }
link { to = "how-massage-is-done" }
