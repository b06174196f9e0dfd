-- The index of the techniques.
page { name = "How massage is done", review_by = "2027-11-30" }

warning "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911."

text "Here are ten ways that hands, or a foam roll, can work on your muscles. Most massages mix some of them. Tap one to see what is done and how it feels."
text "You choose. You can ask for more of one, less of another, softer, slower, or a stop. No reason is needed."

heading "New to massage?"
list {
  "You say what is uncovered. A sheet covers the rest.",
  "Light is fine. From 0 to 10, firm is 6 at most.",
  "Sharp, burning or tingling means stop.",
  "Tell us first about illness, pills, or if you may be pregnant.",
}
text "A bit sore for a day or two after is common. Serious harm is rare."

warning "Fever, or do you feel ill? No massage today. Come back when you are well."
link { to = "get-help" }

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
link { to = "plan" }
link { to = "what-massage-does" }
link { to = "about" }
