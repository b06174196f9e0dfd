-- The way in for visitors who know what it feels like, but not what it is called.
page { name = "Common problems", review_by = "2027-11-30" }

text "Choose the words that fit you best, and read what helps."
text "Is your pain very bad, sudden or strange? Choose 'Get help', or tell us now."

heading "Foot and heel"
link { to = "plantar-fasciitis", feels_like = "My heel hurts with my first steps" }
link { to = "achilles-tendinopathy", feels_like = "Stiff and sore above my heel" }

heading "Ankle and lower leg"
link { to = "sprained-ankle", feels_like = "I twisted my ankle" }
link { to = "shin-splints", feels_like = "My shin hurts when I run" }
link { to = "sore-bone", feels_like = "One small spot on a bone is sore" }
link { to = "calf-strain", feels_like = "It felt like a kick in the calf" }
link { to = "cramp", feels_like = "A muscle suddenly grips and hurts, then lets go" }

heading "Knee"
link { to = "kneecap-pain", feels_like = "It aches around my kneecap" }
link { to = "jumpers-knee", feels_like = "A spot just below my kneecap hurts" }
link { to = "it-band-syndrome", feels_like = "The outer side of my knee hurts" }
link { to = "arthritis", feels_like = "My knee or hip stays stiff or swollen" }

heading "Hip and buttock"
link { to = "hips", feels_like = "My hip or groin hurts" }
link { to = "glutes", feels_like = "Deep ache in my buttock" }

heading "Thigh and back"
link { to = "hamstring-strain", feels_like = "A sudden stab at the back of my thigh" }
link { to = "strain-or-soreness", feels_like = "My legs are sore after a hard run" }
link { to = "low-back-pain", feels_like = "My lower back aches or catches" }

heading "When you run"
link { to = "overuse", feels_like = "Since I started running more, something always hurts" }
link { to = "next-run", feels_like = "How far can I run next?" }
link { to = "soreness-clock", feels_like = "How long will I be sore?" }

heading "Other ways to find it"
text "Were you told a name for it, such as runner's knee? Find it by its name. Not sure how serious it is? Check yourself."
link { to = "names" }
link { to = "check-yourself" }
link { to = "elsewhere" }
link { to = "get-help" }

heading "Nothing fits?"
text "That's all right. Go back and choose where you feel it, or show one of us the place today. You could say: 'It hurts here when I run. Who can look at it?' If one spot has hurt for weeks, or hurts at night, please don't look for a name here: have it checked this week."
