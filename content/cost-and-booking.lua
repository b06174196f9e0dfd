-- Money and dates: only what is true everywhere in the US. Everything else comes from clinic.lua, or from asking.
page { name = "Hours, cost and booking", also = { "Cost", "Prices", "Insurance", "Appointment", "HSA and FSA" }, review_by = "2027-11-30" }

text "This page tells you how to book, what to ask about the price, and what a health plan may pay. We would be glad to see you, but no one will pressure you. If you read all this and book nothing, that's fine."

heading "To book, or just to ask"
text "Ask any of us here, now or on your way out, for our hours and for a time. You could say: 'I would like 30 minutes for sore legs, with a woman. What does it cost?' If you have an illness or take medicines, say so when you book, so that we can plan for it."
contact {}

heading "What does it cost?"
text "Please ask us for the price before you book, so that nothing surprises you later. Ask what it includes, too. A short session often costs less, and short is fine: longer has not been shown to work better."

heading "Does insurance pay?"
text "Many health plans don't pay for massage. Some pay for a part, often only if a doctor orders it. Original Medicare doesn't cover massage therapy. So before you book, call the number on your insurance card and ask these three things:"
list {
  "Do you pay for massage therapy, and for how many visits?",
  "Do I need a doctor's order first?",
  "Do you pay for it at this clinic?",
}
text "Write down what they say, the day, and who said it."

heading "HSA and FSA"
text "Money in a health savings account (HSA) or a flexible spending account (FSA) is meant for medical care. A massage to treat something that a doctor found may count. One to relax doesn't. Ask the people who run your account before you book, because they often want a doctor's letter. And keep the receipt."

heading "If you need to cancel"
text "Tell us as early as you can, so that somebody else can have your time. Ask when you book how late you may cancel, and whether that costs anything. If you have a fever or feel sick, please stay home and let us know. We will gladly find you a new time."

heading "What about a tip?"
text "Some people tip and others don't. You will be treated well either way. If you're not sure what's usual here, ask us."

heading "Is it worth it for me?"
text "You decide. Massage can leave you calmer, and a bit less sore for a while. You don't need it to run, and some other things cost less or nothing."

heading "In short"
text "Before you book, ask us about the price, and ask your health plan what it pays. A short session is a fine way to start. If you can't come, tell us as early as you can."

link { to = "what-massage-does" }
link { to = "instead-of-massage" }
link { to = "first-massage" }
link { to = "plan" }
