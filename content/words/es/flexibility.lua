translate { "Flexibility", "Flexibilidad" }
translate { "Flexibility is how far you can bend and reach. After a massage, many people can reach a bit further for a while. The muscle is no longer or softer than before. Most likely the stretch just bothers you less.", "La flexibilidad es hasta dónde se dobla y se estira. Tras un masaje, mucha gente llega algo más lejos por un rato. El músculo no es más largo ni más blando que antes. Lo más probable es que estirarse moleste menos." }
translate { "A bit more reach, for a while", "Algo más lejos, por un rato" }
translate { "A review of 29 trials with 1,012 people found a small gain from massage. For foam rolling, another review puts it at about 4 percent. That is little, but you may enjoy how it feels.", "Una revisión de 29 estudios con 1,012 personas halló una mejora pequeña con el masaje. Con rodillo de espuma, otra habla de un 4 por ciento. Es poco, pero quizá le guste cómo se siente." }
translate { "minutes to hours", "de minutos a horas" }
translate { "Reach for your toes, slowly, and breathe out three times. Stop at a mild pull.", "Estírese hacia los pies, despacio, y suelte el aire tres veces. Pare cuando sienta una tensión suave." }
translate { "How sure are we?", "¿Qué tan seguros estamos?" }
translate { "Fairly sure that there is a small, short gain: many trials point that way. Why is less clear. After a hard downhill run, 18 runners had one leg massaged (Kong and others, 2018). The other leg got a fake massage. For four days, both legs were just as stiff.", "Bastante seguros de una mejora pequeña y corta: muchos estudios van por ahí. El porqué es menos claro. Tras correr duro cuesta abajo, a 18 corredores les dieron masaje en una pierna (Kong y otros, 2018). La otra recibió un masaje falso. Por cuatro días, las dos siguieron igual de rígidas." }
translate { "How long does it last?", "¿Cuánto dura?" }
translate { "Minutes to hours. No one has shown that massage lets you reach further for good. Weeks of foam rolling gave thighs more reach in one review, and ankles none (Konrad and others, 2022). Another review of such programs found mixed results.", "De minutos a horas. Nadie ha visto que el masaje le haga llegar más lejos para siempre. Tras semanas de rodillo, los muslos llegaban más lejos y los tobillos no (Konrad y otros, 2022). Otra revisión halló resultados mixtos." }
translate { "What it does not do", "Lo que no hace" }
translate { "It does not make muscles longer.", "No hace más largo el músculo." }
translate { "It has not been shown to keep you from getting hurt.", "No se ha visto que evite que se lastime." }
translate { "It does not free a joint that is blocked by bone.", "No libera una articulación que choca con el hueso." }
translate { "It is not for right before a sprint: 24 men reached further, but sprinted and jumped a bit worse.", "No es para justo antes de un sprint: 24 hombres llegaron más lejos, pero corrieron y saltaron un poco peor." }
translate { "What else helps", "Qué más ayuda" }
translate { "Move, far and often. Stretch a little on most days, and hold each stretch for some slow breaths. Use massage as a pleasant start: right after it, when you feel loose, do your moves. That is common practice. Ask us which two or three moves fit you best.", "Moverse, mucho y con amplitud. Estírese un poco casi todos los días, y quédese ahí unas respiraciones lentas. Use el masaje como un buen comienzo: justo después, cuando siente el cuerpo suelto, muévase. Es costumbre entre terapeutas. Pregúntenos qué dos o tres ejercicios le convienen." }
translate { "A joint that is locked, hot or swollen? No stretching and no massage. Tell a member of staff now, and have it checked first.", "¿Una rodilla u otra articulación se traba, está caliente o se hinchó? Nada de estirar y nada de masaje. Avise ya a alguien del personal y pida que la revisen primero." }
translate { "Does massage make a muscle longer?", "¿El masaje hace más largo el músculo?" }
translate { "No", "No" }
translate { "You may reach further, but the stretch just bothers you less. Tests found muscles just as stiff.", "Puede llegar más lejos, pero es que estirarse molesta menos. En las pruebas, el músculo seguía igual de rígido." }
translate { "Yes", "Sí" }
translate { "It can feel so. But in 18 runners, massaged legs stayed just as stiff as the other ones.", "Así parece. Pero en 18 corredores, la pierna con masaje siguió tan rígida como la otra." }
