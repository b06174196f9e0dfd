translate { "Sore muscles", "Dolor muscular" }
translate { "Aching legs", "Piernas adoloridas" }
translate { "Sore after a run", "Dolor después de correr" }
translate { "Do your legs hurt the day after hills or a hard run? That's normal, and it passes. A massage can take the edge off for a while, and a gentle one feels good on tired legs. This page tells you what soreness is and what helps. First, let's make sure that it's plain soreness.", "¿Le duelen las piernas al día siguiente de unas subidas o de correr fuerte? Es normal, y se pasa. Un masaje puede aliviarlo por un rato, y uno suave es agradable en unas piernas cansadas. Esta página le dice qué es ese dolor y qué ayuda. Primero, veamos que sea solo dolor muscular." }
translate { "It can take the edge off", "Puede aliviarlo un poco" }
translate { "A review of 11 trials with 504 people found less soreness one, two and three days after hard exercise. Another review, of 29 trials, found an effect as well but called it small. So they don't agree on how much it helps, only that it may help a little. Easy movement is free, and it goes well with massage.", "Un análisis de 11 estudios con 504 personas encontró menos dolor uno, dos y tres días después de un gran esfuerzo. Otro, de 29 estudios, también encontró un efecto, pero dice que es pequeño. No coinciden en cuánto ayuda, solo en que puede ayudar un poco. Moverse con suavidad es gratis, y va bien con el masaje." }
translate { "If no danger sign fits you, walk for ten minutes at an easy pace.", "Si ninguna advertencia de esta página es su caso, camine diez minutos con calma." }
translate { "hours to 3 days", "de horas a 3 días" }
translate { "504 people in 11 trials (2017); 29 trials (review from 2020)", "504 personas en 11 estudios (2017); 29 estudios (análisis de 2020)" }
translate { "What soreness is", "Qué es este dolor" }
translate { "How sore, and for how long", "Cuánto duele, y por cuánto tiempo" }
translate { "days after a hard run", "días después de correr fuerte" }
translate { "Soreness builds for a day, is worst from day 1 to day 3, and is mostly gone by day 7. With massage it may be a bit lower up to day 3, and the same after that. The shape is a sketch: how high it gets differs from one runner to the next.", "El dolor sube por un día, es peor del día 1 al día 3, y casi se ha ido el día 7. Con masaje puede ser un poco menor hasta el día 3, y después igual. La curva es un esquema: cuánto duele cambia de una persona a otra." }
translate { "Without massage", "Sin masaje" }
translate { "With massage: a bit lower, some evidence", "Con masaje: un poco menos, alguna evidencia" }
translate { "Running downhill, running hard and doing something new all leave tiny damage in your muscles, and some people call it micro-tears. It sounds worse than it is, because your body puts it right by itself. The soreness builds over a day, is at its worst one to three days after, and is mostly gone within a week. It feels dull, and usually it's there on both sides. It does not come from lactic acid (Schwane and others, 1983).", "Correr cuesta abajo, correr fuerte o hacer algo nuevo deja daños muy pequeños en los músculos, y hay quien los llama microdesgarros. Suena peor de lo que es, porque el cuerpo los sana solo. El dolor aumenta por un día, es peor de uno a tres días después, y en una semana ya casi no está. No es agudo, y por lo general está en los dos lados. No viene del ácido láctico (Schwane y otros, 1983)." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "We're fairly sure that massage helps a little. A review of 99 studies compared many ways to recover, and massage came out on top for soreness (Dupuy and others, 2018). But one writer who checks such studies warns that the better ones found less. And people knew whether they had a massage, which can color how sore they feel.", "Estamos bastante seguros de que el masaje ayuda un poco. Un análisis de 99 estudios comparó muchas formas de recuperarse, y para este dolor el masaje salió primero (Dupuy y otros, 2018). Pero un autor que revisa estos estudios avisa que los mejores encontraron menos. Y la gente sabía si le daban masaje, lo que puede cambiar cuánto duele." }
translate { "How long does it last?", "¿Cuánto dura?" }
translate { "In the lab it was up to three days, but after real races it was less. At a 100-mile race, massage helped right after, and on the seven days that followed there was no difference (Hoffman and others, 2016).", "En el laboratorio fueron hasta tres días, pero después de carreras reales fue menos. En una carrera de 100 millas, el masaje ayudó justo después, y en los siete días siguientes no hubo diferencia (Hoffman y otros, 2016)." }
translate { "What it has not been shown to do", "Qué no se ha demostrado" }
translate { "It has not been shown to make the muscle heal sooner.", "No se ha demostrado que el músculo sane antes." }
translate { "It has not been shown to save you a missed run. That was never tested.", "No se ha demostrado que le ahorre un día sin correr. Eso no se estudió nunca." }
translate { "Does strength come back sooner? Reviews disagree, and after a half marathon it didn't (Dawson and others, 2004).", "¿Vuelve antes la fuerza? Los análisis de estudios no coinciden, y después de un medio maratón no fue así (Dawson y otros, 2004)." }
translate { "What else helps", "Qué más ayuda" }
translate { "Time does most of it. Until then, this is common practice:", "Lo que más ayuda es el tiempo. Mientras tanto, esto es lo que se suele hacer:" }
translate { "What to ask for", "Qué puede pedir" }
translate { "You could say: 'My legs are sore from hills. Please keep it light, with long strokes on both legs.' Light is enough, because more pain is not more gain.", "Puede decir: 'Me duelen las piernas por las subidas. Por favor, algo suave, con deslizamientos largos en las dos piernas'. Con suave basta, porque no ayuda más si duele más." }
translate { "Not sure that it's plain soreness? A few short questions help:", "¿No sabe si es solo dolor muscular? Unas preguntas cortas le ayudan:" }
translate { "Find your day", "Busque su día" }
translate { "Look at the chart. Up to day 3, walk gently. No better on day 4? Have it checked. The curves are a sketch, because soreness differs from one runner to the next.", "Mire la gráfica. Hasta el día 3, camine con suavidad. ¿El día 4 no está mejor? Pida que lo revisen. Las curvas son un dibujo aproximado, porque el dolor cambia de una persona a otra." }
translate { "When are sore legs worst after a hard run?", "¿Cuándo duelen más las piernas después de correr fuerte?" }
translate { "In the first hour", "En la primera hora" }
translate { "You're tired then. The soreness builds over a day or more.", "Entonces hay cansancio. El dolor aumenta por un día o más." }
translate { "One to three days later", "De uno a tres días después" }
translate { "Yes, and that's normal, so plan easy days. It's mostly gone within a week.", "Sí, y es normal, así que planee días tranquilos. En una semana ya casi no está." }
translate { "After a week", "Después de una semana" }
translate { "By then it should be mostly gone. If it's not, have it checked.", "Para entonces casi no debe doler. Si no es así, pida que lo revisen." }
translate { "In short", "En pocas palabras" }
translate { "Sore legs one to three days after a hard run are normal. Massage can take the edge off for a while, but it has not been shown to repair the muscle sooner. Walk gently, and have it checked if it's no better after three days.", "Es normal que las piernas duelan de uno a tres días después de correr fuerte. El masaje puede aliviar un poco por un rato, pero no se ha demostrado que el músculo sane antes. Camine con suavidad, y pida que lo revisen si a los tres días no mejora." }
translate { "Eat well, sleep, and drink when you're thirsty.", "Coma bien, duerma, y beba cuando tenga sed." }
translate { "Walk until stairs are easy. Then make your first run short and slow.", "Camine hasta que las escaleras no le cuesten. Después, la primera vez, corra poco y despacio." }
translate { "Next time, add hills in small steps.", "La próxima vez, aumente las subidas poco a poco." }
translate { "A foam roller can help a bit as well (Wiewelhove and others, 2019).", "Un rodillo también puede ayudar un poco (Wiewelhove y otros, 2019)." }
