-- Safety. Most urgent first. It should calm, not frighten: each danger comes with what to do.
page { name = "Get help", review_by = "2027-11-30" }

heading "Call 911 now:"
warning "Pain or pressure in your chest, suddenly short of breath, coughing up blood, or passing out? Call 911."
warning "Is one side of the face drooping, is speech slurred, is an arm suddenly weak, or do you see double? The worst headache of your life? Call 911."
warning "Numb between your legs, new trouble with bladder or bowels, or both legs weak? Call 911."
warning "Sudden, very bad pain in your back or belly, and you feel faint? Call 911."
warning "After a fall: can't stand on the leg, or a foot is cold, numb or crooked? A sore neck, and an arm or leg weak or numb? Keep still. Call 911."
warning "In or after a run: confused, very hot, or having a seizure? Call 911. Don't wait for it to pass."
warning "Arm or leg tight and shiny, numb, and far more pain than you would expect? Call 911. Don't rub it."
warning "Dark urine like cola after a hard effort or a deep massage? Muscles so swollen or weak that you can't use them? Call 911."
text "One of these, here or at home? Call 911 at once, and tell the staff if you are here. Don't drive yourself."

heading "For your peace of mind"
text "Serious harm from massage is rare. Still, at times it is better to wait, to ask, or to get help. This page tells you when. The most urgent comes first."
text "Not sure? Ask. It is never wrong to tell a member of staff."

heading "Tell a member of staff now"
text "These need a check today, before any massage."
list {
  "One calf or leg is newly swollen, warm, sore or changed in color. It can be a blood clot. Don't rub it.",
  "After a hard effort, swelling and weakness keep getting worse.",
  "A joint is hot, red or swollen.",
  "You felt a snap, and can't walk, push off or straighten the leg.",
  "You twisted a joint, and can't put weight on it.",
  "You have just run, and you feel faint or sick.",
}

heading "Also have these checked today"
text "Tell a member of staff now. No massage before the check."
list {
  "A leg or foot is getting weaker or more numb.",
  "Back pain with a fever, or after a bad fall.",
  "A stiff neck with a fever. Bad headache, confused or very ill as well? Call 911.",
  "A hot, red, swollen foot, or a sore that does not heal.",
  "A tendon hurts, and you take an antibiotic or just did. Call your doctor before the next pill.",
}

heading "About blood clots"
text "A clot can give no sign at all. It is more likely after a long trip, an operation or days in bed, or on the birth control pill. If that fits you, ask before anyone rubs or rolls your legs. Rubbing a clot could break it loose, and that is dangerous. You know that you have one? Then no massage."

heading "Have it checked first: bones"
text "It may be a stress fracture, a small crack in the bone. No massage and no running. See a doctor or physical therapist this week."
list {
  "One small spot on a bone is sore.",
  "A bone hurts when you hop, at rest or at night.",
  "Pain deep in the groin or hip, or low on one side of the back.",
}

heading "Have it checked first: other signs"
text "See a doctor this week, before any massage."
list {
  "Numb, tingling or weak places.",
  "Swelling that stays, or a knee that locks or gives way.",
  "Pain that goes on for weeks, or changes how you run.",
  "Back pain, and pain at night, weak bones, or cancer now or before.",
  "Sweats at night, weight loss you can't explain, or missed periods.",
}

heading "Skip massage for now"
text "Come back when it has passed. We will gladly find you a new time."
list {
  "You have a fever or the flu, or feel ill.",
  "Your skin has a rash, a burn, an open wound or an infection. Nobody should touch that place.",
  "You pulled a muscle or have a big bruise. For about three days, nothing deep.",
  "You have had alcohol or drugs. You might not feel what is too much.",
}

heading "Ask first: medicines and illness"
text "Massage may still be fine for you, done in another way. Tell us before you lie down. Not sure? Ask your doctor."
list {
  "Blood thinners, or blood that clots badly: light touch only.",
  "Diabetes, or numb hands or feet: nothing deep, nothing hot.",
  "Cancer now or before: ask your cancer team first. Tell us about a port, or lymph nodes taken out.",
  "Heart failure, high blood pressure out of control, or a bulge in a blood vessel: your doctor decides.",
}

heading "Ask first: body and age"
list {
  "Pregnant: a trained therapist, lying on your side, no deep work on legs or belly. High risk? Ask your doctor first.",
  "An operation not long ago: your doctor decides.",
  "Weak bones, or a broken bone in the spine: light touch only.",
  "Varicose veins: not over them.",
  "Under 18: a parent or guardian is there, and both of you say yes.",
}

heading "Why so careful?"
text "Reports of serious harm exist, but they are few. Most came from other kinds of massage, or from untrained hands."
text "Many of these rules come from long practice, not from trials. We follow them to be on the safe side."

heading "During and after"
text "You can stop at any time, and you need not say why. From 0 to 10, keep the pressure at 6 or less. That is common practice. Sharp, burning or tingling? Say so at once."
text "A little soreness for a day or two is normal, and so is a light bruise after deep work. Worse than that? Call us."

heading "Do today"
list {
  "Tell us which medicines you take.",
  "Tell us what illness or operation you have had.",
  "Compare your calves: same size, same color, same warmth?",
  "Ask us anything that worries you.",
}

quiz {
  id = "calf",
  question = "One calf is swollen and sore, and you have a massage in ten minutes. What do you do?",
  wrong { "Ask for a lighter massage", because = "Even light rubbing is not a good idea if it is a clot." },
  right { "Tell a member of staff now", because = "Yes. It needs a check first. You are no bother at all." },
  wrong { "Say nothing, it will pass", because = "It may. But if it is a clot, it needs care today." },
}

link { to = "calf-strain" }
link { to = "low-back-pain" }
link { to = "strain-or-soreness" }
link { to = "common-problems" }
