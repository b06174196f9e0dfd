translate { "Common problems", "Problemas comunes" }
translate { "Choose the words that fit you best, and read what helps.", "Elija las palabras que más se parecen a lo suyo, y lea qué ayuda." }
translate { "Is your pain very bad, sudden or strange? Choose 'Get help', or tell us now.", "¿El dolor es muy fuerte, repentino o raro? Elija 'Pedir ayuda', o díganoslo ya." }
translate { "Foot and heel", "Pie y talón" }
translate { "My heel hurts with my first steps", "Me duele el talón con los primeros pasos" }
translate { "Stiff and sore above my heel", "Rigidez y dolor arriba del talón" }
translate { "Ankle and lower leg", "Tobillo y parte baja de la pierna" }
translate { "I twisted my ankle", "Me torcí el tobillo" }
translate { "My shin hurts when I run", "Me duele la espinilla (canilla) al correr" }
translate { "One small spot on a bone is sore", "Me duele un punto pequeño de un hueso" }
translate { "It felt like a kick in the calf", "Sentí como una patada en la pantorrilla" }
translate { "A muscle suddenly grips and hurts, then lets go", "Un músculo se contrae y duele, y luego se suelta" }
translate { "Knee", "Rodilla" }
translate { "It aches around my kneecap", "Me duele alrededor de la rótula (el hueso redondo)" }
translate { "A spot just below my kneecap hurts", "Me duele un punto debajo de la rótula" }
translate { "The outer side of my knee hurts", "Me duele por fuera de la rodilla" }
translate { "My knee or hip stays stiff or swollen", "La rodilla o la cadera sigue rígida o hinchada" }
translate { "Hip and buttock", "Cadera y nalga" }
translate { "My hip or groin hurts", "Me duele la cadera o la ingle" }
translate { "Deep ache in my buttock", "Un dolor profundo en la nalga" }
translate { "Thigh and back", "Muslo y espalda" }
translate { "A sudden stab at the back of my thigh", "Una punzada repentina detrás del muslo" }
translate { "My legs are sore after a hard run", "Me duelen las piernas después de correr fuerte" }
translate { "My lower back aches or catches", "La espalda baja me duele o se me traba" }
translate { "Since I started running more, something always hurts", "Desde que empecé a correr más, siempre me duele algo" }
translate { "Other ways to find it", "Otras formas de encontrarlo" }
translate { "Were you told a name for it, such as runner's knee? Find it by its name. Not sure how serious it is? Check yourself.", "¿Le dijeron un nombre, como rodilla del corredor? Búsquelo por su nombre. ¿No sabe si es algo serio? Revise cómo está." }
translate { "Nothing fits?", "¿Nada se parece?" }
translate { "That's all right. Go back and choose where you feel it, or show one of us the place today. You could say: 'It hurts here when I run. Who can look at it?' If one spot has hurt for weeks, or hurts at night, please don't look for a name here: have it checked this week.", "No pasa nada. Vuelva atrás y elija en el cuerpo el lugar que le molesta, o muéstrenoslo hoy. Puede decir: 'Me duele aquí cuando corro. ¿Quién puede revisarlo?' Si un punto duele desde hace semanas, o duele de noche, por favor no busque aquí un nombre: pida que lo revisen esta semana." }
translate { "When you run", "Si usted corre" }
translate { "How far can I run next?", "¿Cuánto puedo correr la próxima vez?" }
translate { "How long will I be sore?", "¿Cuánto tiempo me va a doler?" }
