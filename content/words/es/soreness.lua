translate { "Sore muscles", "Dolor muscular" }
translate { "Your legs hurt the day after hills or a hard run? That is normal. It builds over a day, is worst after one to three days, and is mostly gone within a week. Massage can take the edge off for a while.", "¿Le duelen las piernas al día siguiente de unas subidas o de correr duro? Es normal. Aumenta por un día, es peor entre el primero y el tercero, y en una semana casi se va. El masaje puede aliviarlo un rato." }
translate { "It can take the edge off", "Puede aliviarlo un poco" }
translate { "A review of 11 trials with 504 people found less soreness one, two and three days after hard exercise. Another, with 29 trials, called the effect small. They don't agree how much it helps, but both say that it does.", "Una revisión de 11 estudios con 504 personas vio menos dolor uno, dos y tres días después de un gran esfuerzo. Otra, con 29 estudios, dice que el efecto es pequeño. No coinciden en cuánto ayuda, pero las dos dicen que sí." }
translate { "hours to 3 days", "de horas a 3 días" }
translate { "Walk for ten minutes at an easy pace.", "Camine diez minutos con calma." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Fairly sure that it helps a little. A review took in 99 studies of ways to recover (Dupuy and others, 2018). Massage came out on top for soreness. Critics warn that the better studies found less. And people knew if they had a massage. That can color how sore you feel.", "Bastante seguros de que ayuda un poco. Una revisión juntó 99 estudios de modos de recuperarse (Dupuy y otros, 2018). Para el dolor muscular ganó el masaje. Hay críticas: los mejores estudios vieron menos. Y la gente sabía si le daban masaje. Eso influye en lo que uno siente." }
translate { "How long does it last?", "¿Cuánto dura?" }
translate { "In the lab, up to three days. After real races, less. One study was done at a 100-mile race (Hoffman and others, 2016). Massage helped right after, but not on the seven days that followed.", "En el laboratorio, hasta tres días. Tras carreras de verdad, menos. Un estudio se hizo en una de 100 millas (Hoffman y otros, 2016). El masaje ayudó justo después, pero no en los siete días que siguieron." }
translate { "What it does not do", "Lo que no hace" }
translate { "It has not been shown to mend the muscle sooner.", "No se ha visto que el músculo se repare antes." }
translate { "It has not been shown to get you back to running sooner.", "No se ha visto que le haga volver antes a correr." }
translate { "Does strength come back sooner? Reviews disagree. After a half marathon, it did not.", "¿Vuelve antes la fuerza? Las revisiones no coinciden. Tras un medio maratón, no fue así." }
translate { "What else helps", "Qué más ayuda" }
translate { "Time. Until then, move gently, eat, drink and sleep. Run again when you can walk down stairs with ease. Next time, add hills in small steps. That is common practice. A foam roll can help a bit as well, and that was tested. Ask us when a massage fits your week.", "El tiempo. Hasta entonces, muévase suave, coma, beba y duerma. Vuelva a correr cuando baje escaleras sin problema. La próxima vez, añada las subidas poco a poco. Es costumbre entre terapeutas. Un rodillo también puede ayudar algo, y eso sí se probó. Pregúntenos cuándo conviene un masaje." }
translate { "One calf swollen, warm, sore or changed in color, and the other not? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pantorrilla está hinchada, caliente, le duele o cambió de color, y la otra no? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "Pain in one spot that came all at once, or soreness that has not begun to fade after three days? No deep massage. Have it checked first.", "¿Un dolor en un solo punto que llegó de golpe, o que a los tres días no empieza a bajar? Nada de masaje profundo. Pida que lo revisen primero." }
translate { "When are sore legs worst after a hard run?", "¿Cuándo duelen más las piernas tras correr duro?" }
translate { "In the first hour", "En la primera hora" }
translate { "You are tired then. The soreness builds over a day or more.", "Entonces hay cansancio. El dolor aumenta por un día o más." }
translate { "One to three days later", "De uno a tres días después" }
translate { "That is normal, so plan easy days. It is mostly gone within a week.", "Es normal, así que planee días suaves. En una semana casi se va." }
translate { "After a week", "Tras una semana" }
translate { "By then it should be mostly gone. If not, have it checked.", "Para entonces casi no debe doler. Si duele, pida que lo revisen." }
