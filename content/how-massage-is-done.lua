-- The index of the techniques.
page { name = "How massage is done", also = { "Techniques", "Kinds of massage" }, review_by = "2027-11-30" }

text "Here are ten ways in which hands, or a foam roller, can work on your muscles. Most massages mix some of them. Choose one to see what is done, how it feels and what studies say about it."
text "Serious trouble is rare, but please check these signs first."
danger "clot"

heading "You choose"
text "You can ask for more of one and less of another, for softer or slower strokes, or for a stop. You never have to give a reason."

heading "Is it your first time?"
text "You decide what is uncovered, and a sheet covers the rest. Light is fine: on a scale from 0 to 10, even firm pressure is 6 at most. 0 is no pressure, and 10 is the most you could stand. If it feels sharp, or it burns or tingles, it's too much, so say so at once. A bit of soreness for a day or two after is common, and serious harm is rare."
link { to = "first-massage" }
link { to = "after-massage" }

heading "When to put off a massage"
danger "fever"
danger "alcohol"

heading "Tell us before you lie down"
danger "clot-risk"
danger "blood-thinners"
danger "skin"
danger "pregnant"
danger "under-18"
link { to = "get-help" }

heading "The ten ways"
text "Your therapist's hands do the first nine. The last one you can do yourself at home."
link { to = "long-strokes" }
link { to = "kneading" }
link { to = "compression" }
link { to = "friction" }
link { to = "trigger-points" }
link { to = "myofascial-holds" }
link { to = "tapping" }
link { to = "assisted-stretching" }
link { to = "lymph-drainage" }
link { to = "self-massage" }

heading "In short"
text "You choose the kind, the place and how firm it is. If it's your first time, start with long strokes. Say 'stop' whenever you like."

heading "What next?"
text "You could say: 'I like it slow and light. Which of the ten would you choose for my legs?' The planner tells you what to ask for and on which day. You can also see what it costs, and what else you could do."
link { to = "plan" }
link { to = "cost-and-booking" }
link { to = "instead-of-massage" }
link { to = "what-massage-does" }
link { to = "about" }
