translate { "Muscle cramp", "Calambre muscular" }
translate { "Charley horse", "Calambre en la pantorrilla" }
translate { "Leg cramp", "Calambre en la pierna" }
translate { "Night cramp", "Calambre nocturno" }
translate { "Was it a blow? Then it's a bruise: don't rub or stretch it. A cramp hurts a lot, but nearly always it lets go within minutes. After that, slow strokes can feel good. Today: if nothing snapped, stretch the muscle slowly until it lets go. Serious causes are rare, and the danger signs tell you when to get help.", "¿Fue un golpe? Entonces es un moretón: no lo frote ni lo estire. Un calambre duele mucho, pero por lo general se suelta en unos minutos. Después, un masaje lento puede sentirse bien. Hoy: si no sintió un chasquido, estire el músculo despacio hasta que se suelte. Las causas graves son poco comunes, y las advertencias le dicen cuándo buscar ayuda." }
translate { "If one of these fits you, please do what it says before any massage. If not, read on.", "Si algo de esto es su caso, por favor haga lo que dice antes de cualquier masaje. Si no, siga leyendo." }
translate { "What it is", "Qué es" }
translate { "A muscle tightens all by itself and won't let go. It may turn hard, and you may see it move under the skin. The calf, the arch of the foot and the back of the thigh are the usual places.", "Un músculo se aprieta solo y no se suelta. Puede ponerse duro, y quizá vea cómo se mueve bajo la piel. Los lugares más comunes son la pantorrilla, el arco del pie y la parte de atrás del muslo." }
translate { "It comes during a hard run, after it, or at night in bed. Some people call it a charley horse. Nobody knows exactly why it comes.", "Llega al correr fuerte, después de correr o de noche en la cama. Hay quien dice que se le subió o se le montó un músculo. Nadie sabe bien por qué pasa." }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "Once the cramp has let go, slow strokes can feel good. Many people also rub the muscle while they stretch it. That's common practice.", "Cuando el calambre ya se soltó, un masaje lento puede sentirse bien. Mucha gente también frota el músculo mientras lo estira. Es lo que se suele hacer." }
translate { "What it has not been shown to do", "Qué no se ha demostrado" }
translate { "We haven't read any study of massage for cramp, and it has not been shown to keep the next one away. If you get cramps on each long run, the pace or the distance may be more than you are used to, so try a little less of both.", "No hemos leído ningún estudio de masaje para calambres, y no se ha demostrado que aleje el próximo. Si le dan cada vez que corre mucho, quizá el ritmo o la distancia son más de lo que su cuerpo conoce. Pruebe con un poco menos de los dos." }
translate { "What comes first", "Qué hacer primero" }
translate { "This is what most people do, and it's common practice:", "Esto es lo que hace la mayoría, y lo que se suele aconsejar:" }
translate { "Stop, and breathe slowly.", "Pare y respire despacio." }
translate { "If nothing snapped, stretch the muscle slowly, and hold it until it lets go. For the calf, keep the knee straight and pull your toes toward you.", "Si no sintió ningún chasquido, estire el músculo despacio y manténgalo así hasta que se suelte. Para la pantorrilla, deje la rodilla recta y jale los dedos del pie hacia usted." }
translate { "Then walk a few easy steps.", "Después, dé unos pasos con calma." }
translate { "Drink when you're thirsty.", "Beba cuando tenga sed." }
translate { "How long it takes", "Cuánto tarda" }
translate { "The cramp itself is usually over in minutes, and the muscle may be sore for a day or two. If you get cramps often, if they started with a new medicine, or if the muscle stays weak, please talk to your doctor.", "El calambre dura por lo general unos minutos, y el músculo puede doler uno o dos días. Si le dan a menudo, si empezaron con una medicina nueva o si el músculo sigue débil, por favor hable con su médico." }
translate { "Do today", "Para hoy" }
translate { "Is the leg swollen, warm or a different color after the cramp, or sore for more than two days? Don't rub it. Tell us now, or get seen today.", "Después del calambre, ¿la pierna está hinchada, caliente o de otro color, o duele más de dos días? No la frote. Díganoslo ya, o busque atención médica hoy." }
translate { "If nothing snapped or is swollen, and no antibiotic or steroid shot set it off, stand at a wall, one foot back, heel down. Lean in to a mild pull for five slow breaths. Then change sides.", "Si no sintió ningún chasquido, no hay hinchazón, y no empezó con un antibiótico ni después de una inyección de esteroides, párese frente a una pared, con un pie atrás y el talón en el piso. Inclínese hasta sentir una tensión suave, cinco respiraciones lentas. Luego cambie de lado." }
translate { "On your phone, note for each cramp: the day, the time, how long it lasted, and what you did before.", "En su teléfono, anote de cada calambre el día, la hora, cuánto duró y qué hizo antes." }
translate { "Take it home", "Llévelo a casa" }
translate { "In short: massage can feel good afterward, but it has not been shown to keep the next cramp away. If nothing snapped, stretch the muscle slowly until it lets go. Want to remember it? The list 'Do today' is further up: take a photo of each screen of it.", "En resumen: después, un masaje puede sentirse bien, pero no se ha demostrado que aleje el próximo calambre. Si no sintió un chasquido, estire el músculo despacio hasta que se suelte. ¿Quiere recordarlo? La lista 'Para hoy' está más arriba: tómele una foto a cada pantalla." }
translate { "A cramp in your calf wakes you at night. What helps most people?", "Un calambre en la pantorrilla le quita el sueño de noche. ¿Qué ayuda a la mayoría?" }
translate { "Pull the toes toward you, slowly", "Jalar los dedos del pie hacia usted, despacio" }
translate { "Yes. Hold it until the muscle lets go, and then walk a few easy steps.", "Sí. Manténgalo así hasta que el músculo se suelte, y luego dé unos pasos con calma." }
translate { "Press as hard as you can", "Apretar lo más fuerte posible" }
translate { "Hard pressing can leave a bruise. A slow stretch is kinder.", "Apretar fuerte puede dejar un moretón. Es mejor estirar despacio." }
translate { "Cramp", "Calambre" }
translate { "You could say: 'I get cramps in my calf at night. Here is when they came. Can we find out why?'", "Puede decir: 'De noche me dan calambres en la pantorrilla. Aquí está cuándo. ¿Podemos averiguar por qué?'" }
translate { "For the arch, pull your toes back, or stand on that foot.", "Para el arco del pie, jale los dedos hacia atrás, o apoye ese pie en el piso." }
translate { "For the back of the thigh, straighten the knee slowly.", "Para la parte de atrás del muslo, estire la rodilla despacio." }
translate { "Do each exercise once a day, unless it says more often. That's common practice. Stop if it hurts more, you feel tingling or you get dizzy, and tell us. Call 911 if you have chest pain, see double, are far more short of breath than you'd expect, or are still dizzy after you sit down.", "Haga cada ejercicio una vez al día, si no dice otra cosa. Es lo que se suele aconsejar. Pare si le duele más, siente hormigueo o se marea, y avísenos. Llame al 911 si le duele el pecho, ve doble, le falta el aire mucho más de lo normal, o sigue con mareo después de sentarse." }
translate { "How often to exercise, and when to stop", "Cuántas veces hacer ejercicio, y cuándo parar" }
