-- What is normal after a massage, what is not, and whom to call.
page { name = "After your massage", also = { "Sore after a massage", "Bruise after a massage" }, review_by = "2027-11-30" }

text "Most people feel calm and a little sleepy. A little soreness for a day or two is normal. This page tells you what else is normal, what is not, and when you can run. Some rare signs can't wait, so they come first."

heading "Rare signs: call 911"
danger "chest"
danger "breath"
danger "compartment"
danger "both-legs"
danger "cauda"
danger "stroke"
danger "headache"
danger "allergy"
danger "rhabdo"

heading "Rare signs: get seen today"
danger "clot"
danger "leg-weak"
danger "skin-infection"

heading "What is normal"
list {
  "You're a little sore for a day or two, most of all after a firm massage.",
  "You have a light bruise after a deep massage.",
  "Your skin is warm and pink for a few minutes.",
  "You're calm, sleepy or a little light-headed as you get up.",
}
text "All of this goes away by itself."

heading "The first hour"
text "Get up slowly, and sit for a minute before you stand. Drink when you're thirsty, and there's no need to drink extra to clean anything out. Drive once you're wide awake and not dizzy. If you came in sore, an easy walk is a fine way to go on."

heading "When can I run again?"
text "If you feel well, an easy run on the same day is fine. After a firm massage, leave two days before hills, speed work or a race, because your legs may feel sore or dull. Many therapists do it this way. We found no study that set a time."

heading "How long will I feel it?"
text "Studies show that people are calmer right after. How long that lasts is not clear. You may also be a little less sore, for a day or up to three. If it didn't help, you did nothing wrong, because massage doesn't help everybody."

heading "When to call us, a doctor or 911"
list {
  "The soreness gets worse after two days, or is no better after three.",
  "A bruise that grows or gets hard, or any large bruise on blood thinners? Go to urgent care today.",
  "It's new that a place tingles or feels numb. A leg or a foot, or getting worse? Get seen today.",
  "Your skin itches or has a rash from the oil. Call 911 for swollen lips, tongue or throat, or hives with trouble breathing.",
  "Something worries you, even if it's small.",
}

heading "Keep track of it"
text "On your phone, note how sore you are tonight and tomorrow: 0 is not sore, and 10 is the worst you can think of. You could say: 'My thighs were 3 yesterday, and now they're 6. Who can check them?' Is one calf more sore than the other, or swollen? Don't rub it, and get seen today."

heading "Talk to us"
text "If you're here, tell any of us. If not, get in touch when we're open. If we're closed and it can't wait, go to urgent care. A danger sign? Do what it says."

heading "How to reach us"
contact {}

heading "Was something not right?"
text "If somebody touched you in a way you didn't want, or didn't stop when you said so, it's not your fault. Tell any of us, or somebody you trust. In most states you can also tell the state board that licenses massage therapists."

heading "Next time"
text "Tell your therapist what felt good and what was too much, because that is how the next massage gets better. You may also find that you don't need a next one, and that's fine."

heading "In short"
text "It's normal to be calm, sleepy or a little sore after a massage. If a danger sign fits you, do what it says. If anything else worries you, ask us."

link { to = "soreness" }
link { to = "self-massage" }
link { to = "plan" }
link { to = "get-help" }
