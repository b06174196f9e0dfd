translate { "Pulled muscle, or just sore?", "¿Un tirón, o solo dolor de esfuerzo?" }
translate { "Sore muscles after a hard run are normal, and they pass by themselves. A pulled muscle is a small tear. It needs a bit of care first. Here is how to tell them apart.", "Es normal que los músculos duelan después de correr duro, y eso se pasa solo. Un tirón es un pequeño desgarro. Ese necesita primero un poco de cuidado. Así puede saber cuál es." }
translate { "Check this first", "Revise esto primero" }
translate { "Does one of these fit you? Then do what it says before any massage. If none fits, read on.", "¿Le pasa algo de esto? Entonces haga lo que dice antes de cualquier masaje. Si no le pasa nada de esto, siga leyendo." }
translate { "Dark urine like cola after a very hard effort? Muscles so swollen or weak that you can't use them? No massage. Call 911 and tell a member of staff now.", "¿Orina oscura, como refresco de cola, tras un esfuerzo muy grande? ¿Músculos tan hinchados o débiles que no puede usarlos? Nada de masaje. Llame al 911 y avise ya a alguien del personal." }
translate { "Do swelling and weakness keep getting worse after a hard effort? No massage. Get medical help today.", "¿La hinchazón y la debilidad siguen empeorando tras un gran esfuerzo? Nada de masaje. Busque ayuda médica hoy." }
translate { "One leg newly swollen, warm, sore or changed in color? Don't rub it: it can be a blood clot. Tell a member of staff now. Chest pain or short of breath as well? Call 911.", "¿Una pierna se le hinchó hace poco, o está caliente, le duele o cambió de color? No la frote: puede ser un coágulo. Avise ya a alguien del personal. ¿También le duele el pecho o le falta el aire? Llame al 911." }
translate { "A pop, a gap in the muscle, or you can't walk on it? No massage. Tell a member of staff now: you need care today.", "¿Hubo un chasquido, hay un hueco en el músculo o no puede caminar? Nada de masaje. Avise ya a alguien del personal: necesita atención hoy." }
translate { "It sounds like soreness", "Parece dolor de esfuerzo" }
translate { "It came on slowly, over a day or so.", "Llegó poco a poco, en más o menos un día." }
translate { "Both legs feel it.", "Lo siente en las dos piernas." }
translate { "It is dull, and all over the muscle.", "Es un dolor sordo, por todo el músculo." }
translate { "You did something new, long, fast or downhill.", "Hizo algo nuevo, largo, rápido o en bajada." }
translate { "Doctors call it DOMS: delayed onset muscle soreness.", "Los médicos lo llaman dolor muscular tardío. También se le dice agujetas." }
translate { "It sounds like a pull", "Parece un tirón" }
translate { "You know the moment when it began.", "Sabe en qué momento empezó." }
translate { "It is in one spot, on one side.", "Está en un solo punto, de un solo lado." }
translate { "It is sharp when you stretch or use the muscle.", "Es agudo al estirar o usar el músculo." }
translate { "A bruise shows up.", "Sale un moretón." }
translate { "Doctors call it a muscle strain. Not sure? Treat it as a pull, and ask us. Or answer six short questions:", "Los médicos lo llaman desgarro muscular. ¿No sabe cuál es? Trátelo como un tirón y pregúntenos. O conteste seis preguntas cortas:" }
translate { "What massage can do", "Qué puede hacer el masaje" }
translate { "For soreness, it can take the edge off for a while. Ask for gentle hands, on both legs. Very sore? Light strokes only: more pain is not more gain. For a fresh pull, wait: nothing deep for about three days.", "Si es dolor de esfuerzo, puede bajarlo un poco por un rato. Pida manos suaves, en las dos piernas. ¿Le duele mucho? Solo pases suaves: más dolor no es más mejoría. Si es un tirón reciente, espere: nada profundo por unos tres días." }
translate { "It can take the edge off soreness", "Puede bajar un poco el dolor" }
translate { "Two reviews of trials found less soreness after massage. One called the gain small, the other large. It was measured for up to three days. After a 100-mile race, it was gone by the next day.", "Dos revisiones de estudios vieron menos dolor después del masaje. Una dijo que la mejora era pequeña, y la otra, que era grande. Se midió hasta los tres días. Tras una carrera de 100 millas, al día siguiente ya no se notaba." }
translate { "If both legs are sore alike: stroke each thigh slowly for two minutes.", "Si las dos piernas duelen igual: pase la mano despacio por cada muslo, dos minutos." }
translate { "hours to 3 days", "de horas a 3 días" }
translate { "What it cannot do", "Qué no puede hacer" }
translate { "It does not mend the muscle sooner: that runs on its own clock. It does not rub out lactic acid either. That is gone within about an hour of your run, so it is not what hurts tomorrow.", "No hace que el músculo sane antes: eso lleva su propio ritmo. Tampoco saca el ácido láctico. Ese se va solo, más o menos una hora después de correr. Así que no es lo que duele mañana." }
translate { "What comes first", "Qué va primero" }
translate { "Sore: keep moving. An easy walk or ride is fine.", "Dolor de esfuerzo: siga en movimiento. Una caminata o un paseo suave en bicicleta está bien." }
translate { "Sore: make the next run short and slow.", "Dolor de esfuerzo: haga la próxima carrera corta y lenta." }
translate { "Pulled: rest it from what hurts, and move it gently.", "Tirón: evite lo que duele y mueva la zona con cuidado." }
translate { "Pulled: strength work in small steps, then running. Ask us for a plan.", "Tirón: fuerza paso a paso, y luego correr. Pídanos un plan." }
translate { "How long it takes", "Cuánto tarda" }
translate { "Soreness is often worst one to three days after. In a study of 11 runners after a marathon, it lasted to day three. By days four to seven, they felt as before the race. A pull takes longer, often weeks.", "El dolor de esfuerzo suele ser peor de uno a tres días después. En un estudio con 11 corredores de maratón, duró hasta el día tres. Entre los días cuatro y siete ya estaban como antes. Un tirón tarda más, a menudo semanas." }
translate { "Not easing after a few days? Have it checked.", "¿No mejora en unos días? Pida que lo revisen." }
translate { "Do today", "Para hoy" }
translate { "Press the sore place with one finger. One sharp spot, or all over?", "Apriete con un dedo donde duele. ¿Es un punto agudo, o duele todo?" }
translate { "Compare left and right.", "Compare el lado izquierdo y el derecho." }
translate { "Sore? Take an easy walk of ten minutes.", "¿Dolor de esfuerzo? Dé una caminata suave de diez minutos." }
translate { "Pulled, or not sure? Show it to our staff before any massage.", "¿Tirón, o no sabe? Muéstrelo al personal antes de cualquier masaje." }
translate { "Both thighs have been dull and sore since the day after a hilly race. Which is it?", "Desde el día después de una carrera con subidas y bajadas, le duelen los dos muslos, con un dolor sordo. ¿Qué es?" }
translate { "Soreness", "Dolor de esfuerzo" }
translate { "Yes: both sides, dull, and it came late. A gentle massage can take the edge off.", "Sí: los dos lados, un dolor sordo, y llegó tarde. Un masaje suave puede bajarlo un poco." }
translate { "A pulled muscle", "Un tirón" }
translate { "A pull starts in one moment, in one spot, on one side.", "Un tirón empieza en un momento, en un punto y de un solo lado." }
