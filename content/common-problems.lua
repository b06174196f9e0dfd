-- The way in for visitors who know what it feels like, but not what it is called.
page { name = "Common problems", review_by = "2027-11-30" }

text "Is it very bad, sudden or strange? Look here first, or tell one of us now. You're no bother at all."
link { to = "get-help" }

text "What does it feel like? Find the words that fit you best, and touch the button below them. A page can't tell you what you have, but it can tell you what helps."
text "Did someone give you a name for it, such as runner's knee? Look it up here:"
link { to = "names" }
text "Is it plain soreness, or should somebody check it? Six short questions tell you what to do."
link { to = "check-yourself" }

heading "Foot and heel"
text "My heel hurts with my first steps in the morning."
link { to = "plantar-fasciitis" }
text "The cord above my heel is stiff and sore in the morning."
link { to = "achilles-tendinopathy" }

heading "Ankle"
text "I twisted my ankle, and it's sore and swollen."
link { to = "sprained-ankle" }

heading "Lower leg"
text "The inner edge of my shin bone hurts when I run."
link { to = "shin-splints" }
text "It felt like a kick in the calf."
link { to = "calf-strain" }
text "A muscle suddenly goes hard and won't let go."
link { to = "cramp" }

heading "Knee"
text "It aches around or behind my kneecap, on stairs or after sitting for a long time."
link { to = "kneecap-pain" }
text "One spot just below my kneecap hurts when I jump or squat."
link { to = "jumpers-knee" }
text "The outer side of my knee hurts, always after about the same distance."
link { to = "it-band-syndrome" }
text "My knee or hip is stiff when I get up, and I was told that it's arthritis."
link { to = "arthritis" }

heading "Thigh"
text "I felt a sudden stab at the back of my thigh while running fast."
link { to = "hamstring-strain" }
text "My legs are sore all over, a day or two after a hard run. Or did I pull something?"
link { to = "strain-or-soreness" }

heading "Back"
text "My low back aches, or catches when I bend."
link { to = "low-back-pain" }

heading "More than one place"
text "I ran more than before, and now something always hurts."
link { to = "overuse" }

heading "Nothing fits?"
text "That's all right. Go back and touch the body where you feel it, or show one of us the place today. You could say: 'It hurts here when I run. Who can look at it?' If one spot has hurt for weeks, or hurts at night, please don't look for a name here: have it checked this week."
