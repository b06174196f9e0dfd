-- A sore bone: where hands do harm. The fact sheet has no trial of massage for it, so the page gives no numbers, and says
-- what doctors commonly do. "Energy" and "periods" stand here under the name that a doctor may have given them.
page { name = "Sore bone", also = { "Stress fracture", "Low energy (RED-S)" }, on = { "shins", "feet", "hips" }, review_by = "2027-11-30" }

text "A bone that hurts when you run needs rest and a doctor's look, not hands on it. Found early, most of them heal well. Today: don't run, don't hop to test it, and ask us who can check it. The danger signs tell you how soon."

danger "femoral-neck"
danger "stress-fracture"
danger "heel-bone"
danger "sacrum"
danger "energy"
danger "blood-thinners"
text "Does one of these sound like you? Then please do what it says first. This page tells you what comes next."

heading "What it is"
text "Each step puts load on your bones, and between runs they repair. When load comes faster than repair, a bone gets sore. If you run on, a small crack can form."
text "Doctors call it a bone stress injury, and with a crack a stress fracture. Most are in the lower leg or the foot. The hip, the thigh and the low back can have one, too."

heading "How it feels"
list {
  "One small spot on the bone is sore to touch.",
  "It hurts more as you run, and each time sooner.",
  "Later it can ache at rest, or at night.",
  "In the hip you can't find the spot: it aches deep in the groin.",
}

heading "What massage can do"
text "Nothing for the bone. Once it has been checked, and your doctor agrees, a calm massage somewhere else can be a good rest on days without a run."

heading "What it can't do"
text "Hands can't heal a bone, and pressing on a crack may do harm. So no massage, no rolling and no massage gun over it, until a doctor says that it's well again. We know of no trial of massage for it."

heading "What often comes before"
list {
  "A jump in training: further, faster, more hills, or fewer easy days.",
  "Too little food for all that training, even if you didn't mean to. Doctors call it RED-S.",
  "Periods that have stopped, or come seldom.",
  "Weak bones (osteoporosis), steroid pills for a long time, or a stress fracture before.",
}
text "None of it is your fault. Please tell the doctor, because it changes what helps."

heading "How a clinic checks"
text "A doctor asks about your training, your food and your periods, and presses lightly on the bone. An X-ray often shows nothing in the first weeks, so a clear X-ray doesn't mean that all is well. An MRI (pictures made with a magnet) can show it sooner. Does it still hurt? Ask for another look."

heading "What comes first"
text "This is what doctors commonly tell you:"
list {
  "Don't run until a doctor says yes. Some bones need a boot or crutches for a while.",
  "Eat enough, at every meal. Ask your doctor about calcium and vitamin D.",
  "Ask your doctor or a pharmacist before you take a painkiller: it can hide what the bone tells you.",
  "Swim or bike only if your doctor agrees, and it doesn't hurt.",
  "First walk without pain. Then run again in small steps.",
}

heading "How long it takes"
text "We have no number that fits each bone. It's often weeks, and at times many months. So let your doctor say when you may run, and not the calendar."

heading "Do today"
list {
  "Don't run, and don't hop on it. If walking hurts or you limp, keep weight off it and get seen today.",
  "On your phone, note the spot, since when it hurts, and what you changed in your training.",
  "If you have periods, note when the last one came.",
  "Ask us who can check it, and how soon.",
}

heading "Take it home"
text "In short: no massage over a sore bone, no running, and have it checked. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it."
text "You could say: 'This one spot on the bone hurts when I touch it. Who can check it, and how soon?'"

quiz {
  id = "x-ray",
  question = "A spot on your foot bone is sore. The first X-ray shows nothing. What now?",
  wrong { "Run again: nothing is there", because = "An X-ray often shows nothing in the first weeks, and each run can make it worse." },
  right { "No running, and ask for another look", because = "Yes. An MRI, or a later X-ray, can show what the first one didn't." },
  wrong { "Rub it each day", because = "Hands can't heal a bone, and pressing on a crack may do harm." },
}

link { to = "shins" }
link { to = "feet" }
link { to = "hips" }
link { to = "shin-splints" }
link { to = "overuse" }
link { to = "get-help" }
