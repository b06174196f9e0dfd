translate { "After your massage", "Después de su masaje" }
translate { "Sore after a massage", "Dolor después de un masaje" }
translate { "Bruise after a massage", "Moretón después de un masaje" }
translate { "Most people feel calm and a little sleepy. A little soreness for a day or two is normal. A few rare signs can't wait, so they come first:", "La mayoría siente calma y algo de sueño. Un poco de dolor por uno o dos días es normal. Unas señales poco comunes no pueden esperar, y por eso van primero:" }
translate { "Rare: call 911", "Poco común: llame al 911" }
translate { "Rare: get seen today", "Poco común: que le vean hoy" }
translate { "What is normal", "Qué es normal" }
translate { "You're a little sore for a day or two, most of all after a firm massage.", "Le duele un poco uno o dos días, sobre todo tras un masaje fuerte." }
translate { "You have a light bruise after a deep massage.", "Tiene un moretón leve tras un masaje profundo." }
translate { "Your skin is warm and pink for a few minutes.", "La piel está tibia y rosada por unos minutos." }
translate { "You're calm, sleepy or a little light-headed as you get up.", "Siente calma, sueño o un poco de mareo al levantarse." }
translate { "All of this goes away by itself.", "Todo esto se quita solo." }
translate { "The first hour", "La primera hora" }
translate { "Get up slowly, and sit for a minute before you stand. Drink when you're thirsty, and there's no need to drink extra to clean anything out. Drive once you're wide awake and not dizzy. If you came in sore, an easy walk is a fine way to go on.", "Siéntese un minuto antes de pararse, y levántese despacio. Beba cuando tenga sed. No hace falta beber de más para limpiar nada por dentro. Maneje cuando ya no tenga sueño ni mareo. Si llegó con dolor muscular, una caminata tranquila es buena idea." }
translate { "When can I run again?", "¿Cuándo puedo volver a correr?" }
translate { "If you feel well, an easy run on the same day is fine. After a firm massage, leave two days before hills, speed work or a race, because your legs may feel sore or dull. That's common practice, as we found no study that set a time.", "Si se siente bien, puede correr tranquilo ese mismo día. Tras un masaje fuerte, deje dos días antes de cuestas, velocidad o una carrera, porque las piernas pueden doler o sentirse pesadas. Así se suele hacer: no hallamos ningún estudio que diga cuánto esperar." }
translate { "How long will I feel it?", "¿Cuánto tiempo lo voy a notar?" }
translate { "Studies show the calm right after; how long it lasts is not clear. You may also be a little less sore for one to three days, but after a 100-mile race that was gone by the next day (Hoffman and others, 2016). If it didn't help, you did nothing wrong, because massage doesn't help everybody.", "Los estudios muestran la calma justo después; cuánto dura no está claro. Quizá le duela un poco menos por uno a tres días, pero tras una carrera de 100 millas, al otro día ya no se notaba (Hoffman y otros, 2016). Si no le ayudó, usted no hizo nada mal: el masaje no ayuda a todo el mundo." }
translate { "When to call us", "Cuándo llamarnos" }
translate { "The soreness gets worse after two days, or is no better after three.", "El dolor empeora después de dos días, o sigue igual después de tres." }
translate { "A place tingles or feels numb, and that's new.", "Una parte hormiguea o está dormida, y antes no." }
translate { "Your skin itches or has a rash where the oil was.", "La piel le pica o tiene sarpullido donde le pusieron aceite." }
translate { "Something worries you, even if it seems small.", "Algo le preocupa, aunque parezca poca cosa." }
translate { "Call us when we're open. If we're closed and it can't wait, go to urgent care.", "Llámenos cuando la clínica esté abierta. Si está cerrada y no puede esperar, vaya a un centro de atención urgente." }
translate { "Was something not right?", "¿Algo no estuvo bien?" }
translate { "If somebody touched you in a way you didn't want, or didn't stop when you said so, it's not your fault. Tell any of us, or somebody you trust. In most states you can also tell the state board that licenses massage therapists.", "Si alguien le tocó de un modo que usted no quería, o no paró cuando lo dijo, no es culpa suya. Avise a cualquiera de nosotros, o a alguien de confianza. En la mayoría de los estados también puede avisar a la oficina que da las licencias de masaje." }
translate { "Next time", "La próxima vez" }
translate { "Tell your therapist what felt good and what was too much, because that is how the next massage gets better. You may also find that you don't need a next one, and that's fine.", "Diga a su terapeuta qué le gustó y qué fue demasiado: así el próximo masaje será mejor. Quizá note que no necesita otro, y también está bien." }
translate { "A bruise is large. Does it grow or get hard, or do you take blood thinners? Then go to urgent care today.", "Un moretón es grande. ¿Crece, se pone duro, o toma anticoagulantes? Vaya hoy a un centro de atención urgente." }
