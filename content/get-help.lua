-- Safety, most urgent first. It should calm, not frighten: each sign comes with what to do.
-- The signs stand in signs.lua, worded once for all pages.
page { name = "Get help", also = { "When not to get a massage", "Warning signs", "Blood clot", "Clot in a vein (DVT)" }, review_by = "2027-11-30" }

text "Does something feel wrong? Tell us right away: you're no bother at all. This screen can't call for you: use a phone. Please don't drive yourself."

-- Somebody who has collapsed comes first: whoever looks this up has seconds.
heading "Call 911 now: chest, breath, allergy or head"
danger "collapse"
danger "breath"
danger "chest"
danger "headache"
danger "stroke"
danger "allergy"

heading "Call 911 now: back, belly or bladder"
danger "cauda"
danger "both-legs"
danger "belly-back"

heading "Call 911 now: hard effort or heat"
danger "heat"
danger "compartment"
danger "rhabdo"

heading "Call 911 now: after a fall"
danger "fall-leg"
danger "limb-cold"
danger "fall-neck-numb"
danger "head-blow"

heading "Somebody to talk to, day and night"
danger "self-harm"

heading "Go to an emergency room now"
danger "fall-neck"
danger "stiff-neck"
danger "belly-worse"
danger "groin-lump"
danger "wrap-tight"

heading "Get seen today: heart and head"
danger "chest-run"
danger "head-ache-after"

heading "Get seen today: swelling or a clot"
danger "clot"
danger "clot-arm"
danger "legs-swollen"
danger "hot-joint"
danger "skin-infection"
danger "foot-sore"

heading "Get seen today: bones and joints"
danger "child-hip"
danger "femoral-neck"
danger "sprain"
danger "fall-shoulder"

heading "Get seen today: muscles and tendons"
danger "achilles-snap"
danger "sit-bone-pop"
danger "muscle-tear"
danger "kneecap-tendon"
danger "arch-pop"
danger "thigh-blow"
danger "effort-worse"
danger "antibiotic"

heading "Get seen today: nerves, back and feeling faint"
danger "leg-weak"
danger "back-fever"
danger "faint-run"

heading "Get seen this week: bones"
danger "stress-fracture"
danger "heel-bone"
danger "sacrum"
danger "heel-growth"

heading "Get seen this week: back and nerves"
danger "back-signs"
danger "back-bones"
danger "sciatica"
danger "arm-tingle"
danger "foot-burns"
danger "exertional"
danger "leg-artery"

heading "Get seen this week: what doesn't go away"
danger "knee-locks"
danger "weeks-pain"
danger "soreness-stays"
danger "lump"
danger "energy"
danger "both-heels"
danger "stiff-joints"

heading "For your peace of mind"
text "Serious harm from massage is rare, and most aches are harmless. Still, at times it's better to wait, to ask or to get help, and this page tells you when. The most urgent signs are above. Some cards below can turn urgent too, so read each to its end."
text "Are you not sure about a sign? Then please ask us, because we would rather look twice than miss one."
text "Was it long ago, and checked by a doctor? It's no alarm, but tell us."

heading "No massage today"
text "Well again, or your doctor says it's safe? We will gladly find you a new time."
danger "clot-known"
danger "fever"
danger "pull-fresh"
danger "alcohol"

heading "Tell us first"
text "Massage may still be fine for you, only done in another way. So please tell us before you lie down."
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "skin"

heading "Tell us first: your health, heart and veins"
danger "diabetes"
danger "weak-bones"
danger "pregnant"
danger "under-18"
danger "operation"
danger "cancer"
danger "heart"
danger "aneurysm"
danger "varicose"

heading "Why we ask about blood clots"
text "A clot is a plug of blood in a vein, often in a leg. Rubbing could break it loose, and then it can travel to the lungs. That's why we ask so much about legs. Serious harm from massage is rare, and a clot can be treated. Many clots give no sign, so what makes a clot more likely counts as well. Do what your card says before anyone rubs or rolls your legs."

heading "Talk to us"
text "If you're here, speak to any of us. Does a danger sign say 911, now or today? Then don't wait for us. Does it say this week? See a doctor. For anything else, get in touch from home when we're open."

heading "How to reach us"
contact {}

heading "In short"
text "If a danger sign fits you, do what it says, and tell any of us. You could say: 'A danger sign fits me. Who can help me now?' If it stands under 'Call 911 now', call 911. If you're not sure, ask us."

heading "Do today"
list {
  "Tell us which medicines you take.",
  "Tell us what illness or surgery you have had.",
  "Compare your calves: are they the same in size, color and warmth? If one is different, tell us now.",
  "Ask us about anything that worries you.",
}

quiz {
  id = "calf",
  question = "One calf is swollen and sore, and you have a massage in ten minutes. What do you do?",
  wrong { "Ask for a lighter massage", because = "If it's a clot, even light rubbing is not a good idea." },
  right { "Tell the staff now", because = "Yes, because someone should check it first." },
  wrong { "Say nothing, because it will pass", because = "Maybe it will. But if it's a clot, it needs care today." },
}

link { to = "check-yourself" }
link { to = "after-massage" }
link { to = "common-problems" }
link { to = "calf-strain" }
link { to = "low-back-pain" }
link { to = "strain-or-soreness" }
