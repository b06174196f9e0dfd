translate { "Pulled calf", "Tirón en la pantorrilla" }
translate { "Calf strain", "Distensión de la pantorrilla" }
translate { "Torn calf muscle", "Desgarro de la pantorrilla" }
translate { "Tennis leg", "Pierna de tenista" }
translate { "Most pulled calves settle within weeks. After the first three days, once a clot is ruled out, light massage around it may feel good. This page tells you what it is, what massage can and can't do, and what to do today. Serious causes are rare, and the yellow cards tell you when to get help.", "La mayoría de estos tirones mejora en unas semanas. Después de los primeros tres días, cuando ya se sabe que no es un coágulo, un masaje suave alrededor puede sentirse bien. Esta página le dice qué es, qué puede y qué no puede hacer el masaje, y qué hacer hoy. Las causas graves son poco comunes, y las tarjetas amarillas le dicen cuándo buscar ayuda." }
translate { "Do any of these sound like you? Then please do what the yellow card says before any massage. If not, the rest of this page is for you.", "¿Algo de esto le pasa a usted? Entonces, por favor, haga lo que dice la tarjeta amarilla antes de cualquier masaje. Si no, el resto de esta página es para usted." }
translate { "What it is", "Qué es" }
translate { "It feels as if somebody kicked you in the calf, but when you look around, nobody is there. Some fibers of the calf muscle have torn. Doctors call it a calf strain.", "Se siente como una patada en la pantorrilla, pero usted voltea y no hay nadie. Algunas fibras del músculo se desgarraron. Los médicos lo llaman distensión o desgarro de la pantorrilla." }
translate { "With a pulled muscle you usually know the moment when it happened. If you don't, please read the sign about blood clots again, because a clot can look much the same.", "Con un tirón, por lo general se sabe en qué momento pasó. Si usted no lo sabe, lea otra vez la señal de los coágulos de sangre, porque un coágulo puede parecerse mucho." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "No massage or rolling there for the first three days. After that, once it's checked and a clot is ruled out, light strokes around the sore place may feel good. Ask for soft hands above and below it. It's comfort while your calf gets better.", "Nada de masaje ni rodillo ahí en los primeros tres días. Después, cuando ya lo revisaron y se sabe que no es un coágulo, un masaje suave alrededor del lugar que duele puede sentirse bien. Pida un toque suave, arriba y abajo. Es un alivio mientras la pantorrilla mejora." }
translate { "What it can't do", "Qué no puede hacer" }
translate { "Massage can't join torn fibers. We found no trial that shows it gets you well sooner, or makes another pull less likely. If you feel a hard, sore lump, nobody should try to press it out. Please have it checked instead.", "El masaje no puede unir las fibras rotas. No encontramos ningún estudio que muestre que usted mejore antes, ni que sea menos probable otro tirón. Si nota un bulto duro que duele, que nadie trate de deshacerlo apretando. Por favor, pida que lo revisen." }
translate { "What comes first", "Qué hacer primero" }
translate { "Physical therapists commonly go in this order:", "Los fisioterapeutas suelen seguir este orden:" }
translate { "Give it a few days of peace, and walk only as far as you can without a limp.", "Deje descansar la pantorrilla unos días, y camine solo lo que pueda sin cojear." }
translate { "If it doesn't hurt, move your foot gently up and down, ten times, a few times a day.", "Si no le duele, suba y baje con cuidado la punta del pie, diez veces, varias veces al día." }
translate { "Once somebody has made sure that nothing is badly torn: ten slow heel raises, first with straight knees, then with bent knees.", "Cuando ya la revisaron y no hay un desgarro grave: diez elevaciones de talón lentas, primero con las rodillas rectas y luego dobladas." }
translate { "Then run again, short and easy at first, and a bit more each time.", "Después vuelva a correr: poco y suave al principio, y cada vez un poco más." }
translate { "How long it takes", "Cuánto tarda" }
translate { "A mild pull often settles in a week or two, and getting back to running often takes about six weeks. These numbers come from clinic websites rather than from good studies, so yours may be faster or slower.", "Si el tirón es leve, se suele quitar en una o dos semanas, y para volver a correr suelen hacer falta unas seis. Estos números vienen de páginas de clínicas y no de buenos estudios. Lo suyo puede ir más rápido o más lento." }
translate { "Do today", "Para hoy" }
translate { "Look at both calves. If one is more swollen, warm or a different color, tell one of us now.", "Mire las dos pantorrillas. Si una está más hinchada, caliente o de otro color, díganoslo ya." }
translate { "If nothing snapped and it doesn't hurt: sit down, and bend and point the foot of that leg slowly, ten times.", "Si no sintió un chasquido y no le duele: siéntese, y lleve despacio la punta del pie de esa pierna hacia usted y luego hacia abajo, diez veces." }
translate { "Skip running and hard stretching today.", "Hoy no corra ni estire fuerte." }
translate { "Ask us who can check it and guide you back to running.", "Pregúntenos quién puede revisarla y guiarle para volver a correr." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: light massage can feel good after the first three days, but it has not been shown to heal you sooner. First have a clot and a bad tear ruled out, and then move gently. Take a photo of the list 'Do today' with your phone.", "En resumen: un masaje suave puede sentirse bien después de los primeros tres días, pero no se ha demostrado que así mejore antes. Primero, que alguien revise que no sea un coágulo ni un desgarro grave. Luego, muévase con suavidad. Con su teléfono, tome una foto de la lista 'Para hoy'." }
translate { "Your calf is swollen and sore, and you don't recall a pull. What now?", "Tiene la pantorrilla hinchada y le duele, y no recuerda ningún tirón. ¿Qué hace?" }
translate { "Roll it out", "Pasarle un rodillo" }
translate { "It can be a blood clot. Rubbing or rolling could break it loose.", "Puede ser un coágulo de sangre. Frotar o usar un rodillo podría soltarlo." }
translate { "Tell one of us now", "Decírnoslo ya" }
translate { "Yes. A clot must be ruled out before anyone touches it. It's never wrong to ask.", "Sí. Antes de que alguien la toque, hay que saber que no es un coágulo. Preguntar nunca está de más." }
translate { "Wait and see", "Esperar a ver" }
translate { "If it's a clot, it needs care today.", "Si es un coágulo, necesita atención hoy." }
translate { "You could say: 'It felt like a kick in my calf. Can you make sure that it's not a clot or a bad tear?'", "Puede decir: 'Sentí como una patada en la pantorrilla. ¿Puede revisar que no sea un coágulo ni un desgarro grave?'" }
translate { "Once a day is enough for each exercise, or for rolling, unless the line says more often. That's common practice. Stop if it hurts more, tingles or makes you dizzy, and tell us. Dizzy and it stays, or you see double? Call 911.", "Basta con una vez al día para cada ejercicio o para el rodillo, si ahí no dice otra cosa. Así se suele hacer. Pare si le duele más, siente hormigueo o se marea, y avísenos. ¿El mareo sigue, o ve doble? Llame al 911." }
translate { "How often, and when to stop", "Cuántas veces, y cuándo parar" }
