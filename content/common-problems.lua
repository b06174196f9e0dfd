-- The way in for visitors who know what it feels like, but not what it is called.
page { name = "Common problems", review_by = "2027-11-30" }

text "What does it feel like? Find the words that fit you best, and touch the button below them. This helps you find the right page. It can't tell you what you have: for that, ask our staff."
warning "Very bad, sudden or odd? Look at this page first, or tell a member of staff now."
link { to = "get-help" }
text "Plain soreness, or something to show to someone? Six short questions tell you what to do."
link { to = "check-yourself" }

heading "Foot and heel"
text "My heel hurts with my first steps in the morning."
link { to = "plantar-fasciitis" }
text "The cord above my heel is stiff and sore in the morning."
link { to = "achilles-tendinopathy" }

heading "Lower leg"
text "The inner edge of my shin bone hurts when I run."
link { to = "shin-splints" }
text "It felt like a kick in the calf."
link { to = "calf-strain" }

heading "Knee"
text "It aches around or behind my kneecap, on stairs or when I sit for long."
link { to = "kneecap-pain" }
text "One spot just below my kneecap hurts when I jump or squat."
link { to = "jumpers-knee" }
text "The outer side of my knee hurts, always after about the same distance."
link { to = "it-band-syndrome" }

heading "Thigh"
text "I felt a sudden stab at the back of my thigh while running fast."
link { to = "hamstring-strain" }
text "My legs are sore all over, a day or two after a hard run. Or is it a pull?"
link { to = "strain-or-soreness" }

heading "Back"
text "My low back aches, or catches when I bend."
link { to = "low-back-pain" }

heading "Nothing fits?"
text "Go back and touch the body where you feel it. Or show the place to a member of staff today."
text "Pain in one spot for weeks, or at night? Don't look for a name here. Have it checked this week."
