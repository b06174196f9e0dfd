translate { "After a long run or race", "Tras una carrera larga" }
translate { "You ran long. Now you want your legs back. A gentle massage can make you feel better that day. The muscles still need their own time: about a week after a marathon.", "Corrió mucho, y ahora quiere recuperar las piernas. Un masaje suave puede hacerle sentir mejor ese día. Pero los músculos piden su tiempo: más o menos una semana tras un maratón." }
translate { "You can feel less worn out that day", "Menos cansancio ese mismo día" }
translate { "In a fair test, 74 people had just raced an Ironman, a very long triathlon. They had seven minutes of massage on the thighs, or just sat. On a scale of 100, those with massage felt 15 points less tired. They hurt 7 points less. That is real, but not huge.", "En una buena prueba hubo 74 personas que acababan de hacer un Ironman, un triatlón muy largo. Tuvieron siete minutos de masaje en los muslos, o solo se sentaron. De 100 puntos, con masaje el cansancio fue 15 menos. El dolor, 7 menos. Es real, pero no es enorme." }
translate { "a few hours", "unas horas" }
translate { "Lie down and rest your calves on a chair for ten minutes.", "Acuéstese y ponga las pantorrillas sobre una silla diez minutos." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Fairly sure about the same day: two race studies agree. For later days, the news is not so good. After a 100-mile race, 72 runners were tested. From day one to day seven, those with massage were no less sore, and ran no faster.", "Del mismo día, bastante: dos estudios de carreras dicen lo mismo. Para después, la noticia no es tan buena. Tras una carrera de 100 millas, se siguió a 72 corredores. Del día uno al siete, con masaje les dolía igual, y no corrían más rápido." }
translate { "How much is enough?", "¿Cuánto masaje basta?" }
translate { "A little. On race day, studies used 7 to 20 minutes. More often is no better. In 56 ultra runners, a session a day for four days brought only short relief. After a half marathon, four sessions changed nothing (Dawson and others, 2004).", "Poco. El día de la carrera, los estudios usaron de 7 a 20 minutos. Más veces no es mejor. A 56 corredores de ultra, un masaje al día por cuatro días solo les dio un alivio corto. Tras un medio maratón, cuatro masajes no cambiaron nada (Dawson y otros, 2004)." }
translate { "What it does not do", "Lo que no hace" }
translate { "It has not been shown to speed up the repair of the muscle.", "No se ha visto que el músculo se repare más rápido." }
translate { "It has not been shown to save you a missed run.", "No se ha visto que le ahorre un día sin correr." }
translate { "In new runners, ten weekly massages brought no gain in strength or pain (Dawson and others, 2011).", "En gente que empezaba a correr, diez masajes, uno por semana, no dieron más fuerza ni menos dolor (Dawson y otros, 2011)." }
translate { "What works better", "Qué ayuda más" }
translate { "Right after: walk, drink, eat. Massage can wait.", "Justo después: camine, beba, coma. El masaje puede esperar." }
translate { "For some days: easy moves, sleep and patience.", "Por unos días: moverse suave, dormir y paciencia." }
translate { "Next time: keep your longest run close to what you are used to.", "La próxima vez: que su carrera más larga no pase mucho de lo que ya corre." }
translate { "Why? A study followed 5,205 runners (Frandsen and others, 2025). Some had one run over 10 percent longer than any in the last 30 days. Then more got hurt.", "¿Por qué? Un estudio siguió a 5,205 corredores (Frandsen y otros, 2025). Unos hicieron una carrera más de un 10 por ciento más larga que todas las de los últimos 30 días. Entonces, más de ellos se lastimaron." }
translate { "What to ask for", "Qué puede pedir" }
translate { "Book a gentle massage for one or two days after your long run. Ask for 15 to 30 minutes, light at first. These times are common practice, not science. Tell your therapist how far you ran and where it hurts.", "Pida un masaje suave para uno o dos días después de su carrera larga. Que dure de 15 a 30 minutos, suave al inicio. Estos tiempos son costumbre, no ciencia. Diga cuánto corrió y dónde le duele." }
translate { "Just finished, and confused or very hot? No massage. Call 911 and tell a member of staff now. Faint or throwing up? Tell a member of staff now, and skip the massage.", "¿Acaba de llegar, y siente confusión o mucho calor en el cuerpo? Nada de masaje. Llame al 911 y avise ya a alguien del personal. ¿Siente que se desmaya, o vomita? Avise ya a alguien del personal y deje el masaje." }
translate { "Pain in one spot on a bone, or when you hop? No massage and no running. Have it checked this week: it may be a stress fracture, a small crack in the bone.", "¿Le duele un punto del hueso, o le duele al saltar? Nada de masaje y nada de correr. Pida que lo revisen esta semana: puede ser una fractura por estrés, una grieta pequeña en el hueso." }
translate { "What went along with getting hurt in that big study?", "En ese gran estudio, ¿qué venía junto con las lesiones?" }
translate { "Skipping massage", "No darse masaje" }
translate { "No one has shown that massage keeps you from getting hurt.", "Nadie ha visto que el masaje evite que uno se lastime." }
translate { "One run that is much too long", "Una carrera demasiado larga" }
translate { "One run over 10 percent longer than any in the last 30 days came with more injuries.", "Fue una carrera más de un 10 por ciento más larga que todas las de los últimos 30 días." }
