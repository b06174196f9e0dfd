translate { "After your massage", "Después de su masaje" }
translate { "Sore after a massage", "Dolor después de un masaje" }
translate { "Bruise after a massage", "Moretón después de un masaje" }
translate { "Most people feel calm and a little sleepy. A little soreness for a day or two is normal. This page tells you what else is normal, what is not, and when you can run. Some rare signs can't wait, so they come first.", "La mayoría de la gente se siente tranquila y con algo de sueño. Un poco de dolor por uno o dos días es normal. Esta página le dice qué más es normal, qué no, y cuándo puede correr. Hay señales poco comunes que no pueden esperar. Por eso van primero." }
translate { "Rare: call 911", "Señales poco comunes: llame al 911" }
translate { "Rare: get seen today", "Señales poco comunes: busque atención hoy" }
translate { "What is normal", "Qué es normal" }
translate { "You're a little sore for a day or two, most of all after a firm massage.", "Le duele un poco uno o dos días, sobre todo después de un masaje fuerte." }
translate { "You have a light bruise after a deep massage.", "Tiene un moretón leve después de un masaje profundo." }
translate { "Your skin is warm and pink for a few minutes.", "La piel está tibia y rosada por unos minutos." }
translate { "You're calm, sleepy or a little light-headed as you get up.", "Siente tranquilidad, sueño o un poco de mareo al levantarse." }
translate { "All of this goes away by itself.", "Todo esto se quita solo." }
translate { "The first hour", "La primera hora" }
translate { "Get up slowly, and sit for a minute before you stand. Drink when you're thirsty, and there's no need to drink extra to clean anything out. Drive once you're wide awake and not dizzy. If you came in sore, an easy walk is a fine way to go on.", "Siéntese un minuto antes de pararse, y levántese despacio. Beba cuando tenga sed. No hace falta beber de más para limpiar nada por dentro. Maneje cuando ya no tenga sueño ni mareo. Si llegó con dolor muscular, una caminata tranquila es buena idea." }
translate { "When can I run again?", "¿Cuándo puedo volver a correr?" }
translate { "If you feel well, an easy run on the same day is fine. After a firm massage, leave two days before hills, speed work or a race, because your legs may feel sore or dull. Many therapists do it this way. We found no study that set a time.", "Si se siente bien, puede correr despacio ese mismo día. Después de un masaje fuerte, deje dos días antes de subidas, velocidad o una carrera, porque las piernas pueden doler o sentirse pesadas. Es lo que se suele hacer; no encontramos estudios que digan cuánto esperar." }
translate { "How long will I feel it?", "¿Cuánto tiempo lo voy a notar?" }
translate { "Studies show the calm right after; how long it lasts is not clear. You may also be a little less sore, for a day or up to three. If it didn't help, you did nothing wrong, because massage doesn't help everybody.", "Los estudios muestran que el masaje relaja justo después; cuánto dura no está claro. Quizá también le duela un poco menos, por un día o hasta tres. Si no le ayudó, usted no hizo nada mal: el masaje no ayuda a todo el mundo." }
translate { "When to get in touch", "Cuándo comunicarse con nosotros" }
translate { "The soreness gets worse after two days, or is no better after three.", "El dolor empeora después de dos días, o sigue igual después de tres." }
translate { "A place tingles or feels numb, and that's new. Is it a leg or a foot, or is it getting worse? Get seen today.", "Siente hormigueo o adormecimiento en una parte del cuerpo, y es algo nuevo. ¿Es una pierna o un pie, o empeora? Busque atención hoy." }
translate { "Your skin itches or has a rash where the oil was. Hives, swollen lips, or hard to breathe? Call 911.", "La piel le pica o tiene sarpullido donde le pusieron aceite. ¿Le salen ronchas, se le hinchan los labios o le cuesta respirar? Llame al 911." }
translate { "Something worries you, even if it seems small.", "Algo le preocupa, aunque parezca poca cosa." }
translate { "If you're here, tell any of us. If not, get in touch when we're open. If we're closed and it can't wait, go to urgent care.", "Si está aquí, dígalo a cualquiera de nosotros. Si no, comuníquese con nosotros cuando la clínica esté abierta. Si la clínica está cerrada y lo suyo no puede esperar, vaya a un centro de atención urgente ('urgent care')." }
translate { "Was something not right?", "¿Algo no estuvo bien?" }
translate { "If somebody touched you in a way you didn't want, or didn't stop when you said so, it's not your fault. Tell any of us, or somebody you trust. In most states you can also tell the state board that licenses massage therapists.", "Si alguien le tocó de un modo que usted no quería, o no paró cuando usted lo pidió, no es culpa suya. Avise a cualquiera de nosotros, o a alguien de confianza. En la mayoría de los estados también puede avisar a la oficina que da las licencias de masaje." }
translate { "Next time", "La próxima vez" }
translate { "Tell your therapist what felt good and what was too much, because that is how the next massage gets better. You may also find that you don't need a next one, and that's fine.", "Diga a su terapeuta qué le gustó y qué fue demasiado: así el próximo masaje será mejor. Quizá note que no necesita otro, y también está bien." }
translate { "A large bruise that grows or gets hard, or you take blood thinners? Go to urgent care today.", "¿Tiene un moretón grande que crece o se pone duro, o toma medicina para adelgazar la sangre (anticoagulantes)? Vaya hoy a un centro de atención urgente." }
translate { "In short", "En pocas palabras" }
translate { "It's normal to be calm, sleepy or a little sore after a massage. If a warning applies to you, do what it says. If anything else worries you, ask us.", "Después de un masaje es normal sentir tranquilidad, sueño o un poco de dolor. Si una advertencia se aplica a usted, haga lo que dice. Si algo más le preocupa, pregúntenos." }
translate { "Keep track of it", "Lleve la cuenta" }
translate { "On your phone, note how sore you are tonight and tomorrow: 0 is not sore, and 10 is the worst you can think of. You could say: 'My thighs were 3 yesterday, and now they're 6. Who can check them?' One calf worse or swollen? Do what the warning says.", "En su teléfono, anote cuánto le duele esta noche y mañana: 0 es nada, y 10 es lo peor que pueda imaginar. Puede decir: 'Ayer el dolor de los muslos era de 3, y ahora es de 6. ¿Quién puede revisarlos?' ¿Está peor o hinchada una sola pantorrilla? Haga lo que dice la advertencia." }
