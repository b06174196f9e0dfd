-- What happens at a first massage, for somebody who is nervous. Mostly common practice, and said so.
page { name = "Your first massage", also = { "What to wear", "What to expect" }, review_by = "2027-11-30" }

text "Are you a little nervous? Many people are before their first massage, and that's fine. This page tells you how to get ready, what happens on the table, and what you can say. Nothing here is a test, and you're the one who decides."

text "Serious trouble is rare, but please check these signs first."
danger "allergy"
danger "clot"

heading "Before you come"
list {
  "Wear what is comfortable. Shorts are handy if your legs are sore.",
  "Eat a little, but not a big meal right before.",
  "Come a few minutes early, because your therapist asks about your health first.",
  "Bring a list of your medicines, if you take any.",
  "You may bring someone who stays in the room with you.",
}

heading "Do I have to undress?"
text "Only as far as you like. You undress in private, while your therapist waits outside, and then lie down under a sheet. Only the part that is worked on is uncovered, and the rest stays covered. You can keep your underwear or your shorts on. If you would rather stay fully dressed, just say so before you start."

heading "Who will it be?"
text "You may ask for a man or a woman. Please ask when you book, because not everybody works every day. In most states a massage therapist needs a license, and you're welcome to ask about it. You don't have to explain your choice to anybody."

heading "How long does it take?"
text "Many sessions last 30 or 60 minutes, and a short one is a good way to start. Longer is not always better."

heading "On the table"
text "Your therapist uses oil or lotion, so that the hands glide. Tell them about any allergy, because some oils come from nuts. You can also ask for one without scent, or for none. You may talk, be quiet or fall asleep, just as you like. Are you too cold, too warm, or is the music too loud? Please say so, because it's quickly changed."

heading "You can say no at any time"
text "You can ask for less, skip a place, or stop, and you never have to say why. Your buttocks, inner thighs, belly and chest are only worked on if you have said yes first. Private parts are never touched, and a massage here is never sexual. If something feels wrong, say stop, ask your therapist to leave the room, and tell any of us."

heading "Better on another day"
danger "fever"
danger "alcohol"

heading "Tell us before you lie down"
text "With most of these you can still have a massage. They only change how it is done."
danger "clot-risk"
danger "clot-trip"
danger "blood-thinners"
danger "skin"
danger "pregnant"
danger "under-18"
text "Not sure whether something about you matters? Here is the whole list:"
link { to = "get-help" }

heading "How firm should it be?"
text "Ask to start light. On a scale from 0 to 10, stay at 6 or less, which is common practice. 0 is no pressure, and 10 is the most you could stand. A good massage doesn't have to hurt. If it feels sharp, or it burns or tingles, say so at once."
movement { of = "long-strokes" }

heading "Places to skip"
danger "neck-front"
danger "knee-hollow"
danger "knee-outer"
danger "hip-point"

heading "Why so careful?"
text "Reports of serious harm from massage are few. In a review of such reports, most harm came from kinds other than classic (Swedish) massage, or from untrained hands (Ernst, 2003). Many of the rules here come from long practice and not from studies. We follow them anyway, to be on the safe side."

heading "What you could say"
list {
  "'It's my first massage. Please start light, and tell me what you do next.'",
  "'I would like to keep my shorts on.'",
  "'Please stay at 4 out of 10.'",
  "'Please skip that place', or just 'Stop.'",
}

heading "How will I feel afterward?"
text "Many people feel calm and a little sleepy. In one large review, a single session left people less anxious (Moyer, Rounds and Hannum, 2004). Being a bit sore for a day or two is normal, most of all after a firm massage."
link { to = "after-massage" }

heading "Driving and running that day"
text "Get up slowly, and sit for a minute. Drive once you're wide awake and not dizzy. An easy run is fine if you feel well. After a firm massage, leave two days before a hard run. Many therapists do it this way. We found no study that tested it."

heading "Do today"
list {
  "On your phone, write a list of your medicines, your illnesses and your surgeries.",
  "Choose three things: a man or a woman, 30 or 60 minutes, and what you keep on.",
  "Want to remember it? Take a photo of 'What you could say'.",
  "Ask us for a time, or ask any question that is left.",
}

heading "What to remember"
text "You choose what to take off, who does it and how firm it is. Tell us about your health first, and say stop at any time."

quiz {
  id = "too-firm",
  question = "The pressure is more than you like. What do you do?",
  wrong { "Hold still, because it has to hurt", because = "It doesn't. We found no study in which more pain meant more gain." },
  right { "Say so at once", because = "Yes. Your therapist wants to know, and it's quickly changed." },
  wrong { "Never come back", because = "That's your choice. But you can just say 'lighter, please.'" },
}

link { to = "how-massage-is-done" }
link { to = "plan" }
link { to = "cost-and-booking" }
