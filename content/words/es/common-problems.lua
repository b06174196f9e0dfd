translate { "Common problems", "Problemas comunes" }
translate { "What does it feel like? Find the words that fit you best, and touch the button below them. This helps you find the right page. It can't tell you what you have: for that, ask our staff.", "¿Qué siente? Busque las palabras que más se parezcan y toque el botón de abajo. Así halla la página que le sirve. No le puede decir qué tiene: eso pregúntelo al personal." }
translate { "Very bad, sudden or odd? Look at this page first, or tell a member of staff now.", "¿Es muy fuerte, repentino o raro? Mire antes esta página, o avise ya a alguien del personal." }
translate { "Plain soreness, or something to show to someone? Six short questions tell you what to do.", "¿Es dolor de esfuerzo, o algo que alguien debe ver? Seis preguntas cortas le dicen qué hacer." }

translate { "Foot and heel", "Pie y talón" }
translate { "My heel hurts with my first steps in the morning.", "Me duele el talón con los primeros pasos de la mañana." }
translate { "The cord above my heel is stiff and sore in the morning.", "El cordón de arriba del talón está rígido y me duele por la mañana." }
translate { "Lower leg", "Parte baja de la pierna" }
translate { "The inner edge of my shin bone hurts when I run.", "El borde de adentro de la espinilla me duele al correr." }
translate { "It felt like a kick in the calf.", "Sentí como una patada en la pantorrilla." }
translate { "Knee", "Rodilla" }
translate { "It aches around or behind my kneecap, on stairs or when I sit for long.", "Me duele alrededor o detrás de la rótula, en las escaleras o cuando paso mucho rato en una silla." }
translate { "One spot just below my kneecap hurts when I jump or squat.", "Un punto justo debajo de la rótula me duele al saltar o agacharme." }
translate { "The outer side of my knee hurts, always after about the same distance.", "Me duele por fuera de la rodilla, casi siempre a la misma distancia." }
translate { "Thigh", "Muslo" }
translate { "I felt a sudden stab at the back of my thigh while running fast.", "Sentí una punzada repentina detrás del muslo al correr rápido." }
translate { "My legs are sore all over, a day or two after a hard run. Or is it a pull?", "Me duelen las piernas por todas partes, uno o dos días después de correr duro. ¿O será un tirón?" }
translate { "Back", "Espalda" }
translate { "My low back aches, or catches when I bend.", "Me duele la espalda baja, o se me traba al agacharme." }
translate { "Nothing fits?", "¿Nada se parece?" }
translate { "Go back and touch the body where you feel it. Or show the place to a member of staff today.", "Vuelva atrás y toque en el cuerpo el lugar donde lo siente. O muéstrelo hoy a alguien del personal." }
translate { "Pain in one spot for weeks, or at night? Don't look for a name here. Have it checked this week.", "¿Le duele en un solo punto desde hace semanas, o de noche? No busque aquí un nombre. Pida que lo revisen esta semana." }
