translate { "Common problems", "Problemas comunes" }
translate { "Is it very bad, sudden or strange? Look here first, or tell one of us now. You're no bother at all.", "¿Es muy fuerte, repentino o extraño? Mire primero aquí, o díganoslo ya. No es ninguna molestia." }
translate { "What does it feel like? Find the words that fit you best, and touch the button below them. A page can't tell you what you have, but it can tell you what helps.", "¿Qué siente? Busque las palabras que más se parezcan y toque el botón de abajo. Una página no puede decirle qué tiene, pero sí qué ayuda." }
translate { "Did someone give you a name for it, such as runner's knee? Look it up here:", "¿Alguien le dio un nombre, como rodilla del corredor? Búsquelo aquí:" }
translate { "Is it plain soreness, or should somebody check it? Six short questions tell you what to do.", "¿Es solo dolor muscular, o alguien debe revisarlo? Seis preguntas cortas le dicen qué hacer." }
translate { "Foot and heel", "Pie y talón" }
translate { "My heel hurts with my first steps in the morning.", "Me duele el talón con los primeros pasos de la mañana." }
translate { "The cord above my heel is stiff and sore in the morning.", "El cordón de arriba del talón está rígido y me duele por la mañana." }
translate { "Ankle", "Tobillo" }
translate { "I twisted my ankle, and it's sore and swollen.", "Me torcí el tobillo: me duele y está hinchado." }
translate { "Lower leg", "Parte baja de la pierna" }
translate { "The inner edge of my shin bone hurts when I run.", "El borde de adentro de la espinilla me duele al correr." }
translate { "It felt like a kick in the calf.", "Sentí como una patada en la pantorrilla." }
translate { "A muscle suddenly goes hard and won't let go.", "Un músculo se pone duro de repente y no se suelta." }
translate { "Knee", "Rodilla" }
translate { "It aches around or behind my kneecap, on stairs or after sitting for a long time.", "Me duele alrededor o detrás de la rótula, en las escaleras o después de mucho tiempo en una silla." }
translate { "One spot just below my kneecap hurts when I jump or squat.", "Un punto justo debajo de la rótula me duele al saltar o agacharme." }
translate { "The outer side of my knee hurts, always after about the same distance.", "Me duele por fuera de la rodilla, siempre más o menos a la misma distancia." }
translate { "My knee or hip is stiff when I get up, and I was told that it's arthritis.", "Al levantarme tengo rígida la rodilla o la cadera, y me dijeron que es artritis." }
translate { "Thigh", "Muslo" }
translate { "I felt a sudden stab at the back of my thigh while running fast.", "Sentí una punzada repentina detrás del muslo al correr rápido." }
translate { "My legs are sore all over, a day or two after a hard run. Or did I pull something?", "Me duelen las piernas por todas partes, uno o dos días después de correr fuerte. ¿O será un tirón?" }
translate { "Back", "Espalda" }
translate { "My low back aches, or catches when I bend.", "Me duele la espalda baja, o se me traba al agacharme." }
translate { "More than one place", "Más de un lugar" }
translate { "I ran more than before, and now something always hurts.", "Corrí más que antes, y ahora siempre me duele algo." }
translate { "Nothing fits?", "¿Nada se parece?" }
translate { "That's all right. Go back and touch the body where you feel it, or show one of us the place today. You could say: 'It hurts here when I run. Who can look at it?' If one spot has hurt for weeks, or hurts at night, please don't look for a name here: have it checked this week.", "No pasa nada. Vuelva atrás y toque en el cuerpo el lugar donde lo siente, o muéstrenoslo hoy. Puede decir: 'Me duele aquí cuando corro. ¿Quién puede revisarlo?' Si un punto duele desde hace semanas, o duele de noche, por favor no busque aquí un nombre: pida que lo revisen esta semana." }
