translate { "Pulled hamstring", "Tirón detrás del muslo" }
translate { "Hamstring strain", "Distensión de los isquiotibiales" }
translate { "Torn hamstring", "Desgarro de los isquiotibiales" }
translate { "After the first days, light strokes may feel good. A pulled hamstring takes weeks, and you can help it along. This page tells you what it is, what massage can and can't do, and what to do today. Serious causes are rare, and the yellow cards tell you when to get help.", "Después de los primeros días, un masaje suave puede sentirse bien. Este tirón lleva semanas, y usted puede ayudar. Esta página le dice qué es, qué puede y qué no puede hacer el masaje, y qué hacer hoy. Las causas graves son poco comunes, y las tarjetas amarillas le dicen cuándo buscar ayuda." }
translate { "Do any of these sound like you? Then please do what the yellow card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta amarilla antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "It's a sudden pain at the back of your thigh, most often when you run fast. Some of the muscle's fibers have torn, and a bruise may show later. Doctors call it a hamstring strain.", "Es un dolor repentino detrás del muslo, por lo general al correr rápido. Se rompieron algunas fibras del músculo, y más tarde puede salir un moretón. Los médicos lo llaman distensión de los isquiotibiales." }
translate { "Legs that are just sore after a hard run are something else. That comes on slowly, and usually on both sides.", "Si solo le duelen las piernas después de correr fuerte, es otra cosa. Eso llega poco a poco, y por lo general en los dos lados." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "After the first days, light strokes around the sore place may feel good, and you may feel calmer for a while. Start soft, and stay away from anything that feels sharp.", "Después de los primeros días, un masaje suave alrededor del lugar que duele puede sentirse bien y ayudarle a relajarse por un rato. Empiece suave, y lejos de todo lo que dé un dolor agudo." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Hands can't join the torn fibers, because that is your body's own work, in its own time. We found no trial that shows massage gets you back to running sooner. You help it most when you move gently now and get strong again later.", "Las manos no pueden unir las fibras rotas: eso lo hace su cuerpo, a su tiempo. No encontramos ningún estudio que muestre que con masaje se vuelva antes a correr. Lo que más ayuda es moverse con suavidad ahora y ganar fuerza después." }
translate { "Does massage keep a pull from coming back?", "¿El masaje evita que el tirón vuelva?" }
translate { "You may have read that loose muscles don't tear. It sounds right, but no trial of massage that we know of has tested it. Nearly one in three pulled hamstrings comes back within a year (Erickson and Sherry, 2017). Therapists rely on strength exercises to change that, so enjoy a massage for the comfort, and keep up your exercises.", "Quizá haya leído que los músculos sueltos no se desgarran. Suena bien, pero no conocemos ningún estudio de masaje que lo haya medido. Casi uno de cada tres tirones de estos vuelve en el primer año (Erickson y Sherry, 2017). Los fisioterapeutas confían en los ejercicios de fuerza. Disfrute el masaje por el alivio, y siga con sus ejercicios." }
translate { "Ask us who can show you the strength exercise that suits you now.", "Pregúntenos quién puede enseñarle el ejercicio de fuerza que le va bien ahora." }
translate { "No trial of massage. A review of hamstring injuries from 2017.", "Ningún estudio de masaje. Un análisis de estas lesiones, de 2017." }
translate { "What comes first", "Qué hacer primero" }
translate { "Physical therapists commonly go in this order:", "Los fisioterapeutas suelen seguir este orden:" }
translate { "Move the leg gently and early, as far as it is easy.", "Mueva la pierna pronto y con suavidad, hasta donde sea fácil." }
translate { "Strength exercises: light at first, later with the muscle stretched.", "Ejercicios de fuerza: suaves al principio, y luego con el músculo estirado." }
translate { "Balance and quick turns, so that your trunk holds steady.", "Equilibrio y giros rápidos, para que el tronco esté firme." }
translate { "Running: easy first, then faster, with sprints at the very end.", "Correr: suave al principio, luego más rápido, y a toda velocidad al final." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Think of weeks. A small tear takes less time than a big one, and whoever checks it can tell you more.", "Piense en semanas. Un desgarro pequeño tarda menos que uno grande, y quien lo revise puede decirle más." }
translate { "Nearly one in three comes back within a year (Erickson and Sherry, 2017). So don't stop your strength exercises on the first day without pain. Stay with them until you run at full speed again.", "Casi uno de cada tres vuelve en el primer año (Erickson y Sherry, 2017). No deje los ejercicios de fuerza el primer día sin dolor. Siga con ellos hasta que corra otra vez a toda velocidad." }
translate { "Do today", "Para hoy" }
translate { "Walk short distances, as long as you don't limp.", "Camine distancias cortas, mientras no cojee." }
translate { "If nothing popped and it doesn't hurt: lie on your back, and slide that heel slowly toward you and away, ten times.", "Si no sintió un chasquido y no le duele: acuéstese boca arriba y deslice ese talón despacio hacia usted y de vuelta, diez veces." }
translate { "Skip hard stretching and sprints.", "No estire fuerte ni corra a toda velocidad." }
translate { "Ask us who can check it and plan your way back.", "Pregúntenos quién puede revisarlo y planear su regreso." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: light massage can feel good after the first days, but it has not been shown to get you running sooner. Move gently now, and build strength later. Take a photo of the list 'Do today' with your phone.", "En resumen: un masaje suave puede sentirse bien después de los primeros días, pero no se ha demostrado que así corra antes. Muévase con suavidad ahora, y gane fuerza después. Con su teléfono, tome una foto de la lista 'Para hoy'." }
translate { "You pulled your hamstring yesterday. Is deep massage a good idea today?", "Ayer le dio un tirón detrás del muslo. ¿Es buena idea un masaje profundo hoy?" }
translate { "Yes, the sooner the better", "Sí, cuanto antes, mejor" }
translate { "A fresh tear can bleed more, so have nothing deep for about three days.", "Un desgarro reciente puede sangrar más. Nada profundo por unos tres días." }
translate { "No, gentle movement first", "No, primero movimiento suave" }
translate { "Right. Move it gently, and have it checked. Light massage around it can come later.", "Así es. Muévalo con suavidad y pida que lo revisen. Más tarde puede venir un masaje suave alrededor." }
translate { "You could say: 'I pulled my hamstring last week, and it has been checked. Please stay light around the sore place.'", "Puede decir: 'La semana pasada me dio un tirón detrás del muslo, y ya me lo revisaron. Por favor, solo suave alrededor de donde duele'." }
translate { "Once a day is enough, unless the line says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Dizzy and it stays, or you see double? Call 911.", "Basta con una vez al día, si la línea no dice otra cosa. Así se suele hacer. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿El mareo sigue, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
